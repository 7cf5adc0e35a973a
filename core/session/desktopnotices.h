// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QObject>

namespace chatelaine {

namespace desktop {
class Notifications;
}

/// Shows notifications on the desktop. Without a bus, or where nobody shows any, it stays silent.
class DesktopNotices : public QObject
{
    Q_OBJECT

public:
    /// On the bus that this process was given.
    explicit DesktopNotices(QObject *parent = nullptr);
    explicit DesktopNotices(const QDBusConnection &session, QObject *parent = nullptr);

    /// Shows \a summary and below it \a body: plain text, and nothing that strangers may not read, also while
    /// the screen is locked. One about the same \a subject is replaced; the subject itself is told nobody.
    void show(const QString &subject, const QString &summary, const QString &body);

Q_SIGNALS:
    void opened(const QString &subject); ///< the person pressed the notification

private:
    void onAction(uint id, const QString &action);

    QDBusConnection m_session;
    desktop::Notifications *m_service = nullptr; ///< once something is to be shown
    QHash<QString, uint> m_shown;                ///< number of the notification about each subject
};

} // namespace chatelaine
