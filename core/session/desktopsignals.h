// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractInterface>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>

/// What is used of other programs' D-Bus interfaces, by the names that they have there.
namespace chatelaine::desktop {

/// org.freedesktop.ScreenSaver, org.gnome.ScreenSaver and their likes.
class ScreenSaver : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    ScreenSaver(const QString &service, const QString &path, const QDBusConnection &bus, QObject *parent)
        : QDBusAbstractInterface(service, path, service.toLatin1().constData(), bus, parent)
    {
    }

Q_SIGNALS:
    void ActiveChanged(bool active);
};

/// systemd-logind: https://www.freedesktop.org/software/systemd/man/org.freedesktop.login1.html
class LoginManager : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    LoginManager(const QDBusConnection &bus, QObject *parent)
        : QDBusAbstractInterface(QStringLiteral("org.freedesktop.login1"),
                                 QStringLiteral("/org/freedesktop/login1"), "org.freedesktop.login1.Manager",
                                 bus, parent)
    {
    }

    QDBusPendingReply<QDBusObjectPath> sessionOf(uint process)
    {
        return asyncCall(QStringLiteral("GetSessionByPID"), process);
    }
    QDBusPendingReply<QDBusObjectPath> session(const QString &id)
    {
        return asyncCall(QStringLiteral("GetSession"), id);
    }
    /// What \a who has to do before the machine sleeps; it waits until the answer is closed, some seconds at
    /// most.
    QDBusPendingReply<QDBusUnixFileDescriptor> delaySleep(const QString &who, const QString &why)
    {
        return asyncCall(QStringLiteral("Inhibit"), QStringLiteral("sleep"), who, why,
                         QStringLiteral("delay"));
    }

Q_SIGNALS:
    void PrepareForSleep(bool before);
};

class LoginSession : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    LoginSession(const QString &path, const QDBusConnection &bus, QObject *parent)
        : QDBusAbstractInterface(QStringLiteral("org.freedesktop.login1"), path,
                                 "org.freedesktop.login1.Session", bus, parent)
    {
    }

Q_SIGNALS:
    void Lock();
};

/// Whoever shows notifications: https://specifications.freedesktop.org/notification-spec/
class Notifications : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    Notifications(const QDBusConnection &bus, QObject *parent)
        : QDBusAbstractInterface(QStringLiteral("org.freedesktop.Notifications"),
                                 QStringLiteral("/org/freedesktop/Notifications"),
                                 "org.freedesktop.Notifications", bus, parent)
    {
    }

    /// Shows \a body below \a summary, in place of the notification \a replaced unless that is 0. Answers
    /// with its number.
    QDBusPendingReply<uint> notify(const QString &program, uint replaced, const QString &icon,
                                   const QString &summary, const QString &body, const QStringList &actions,
                                   const QVariantMap &hints)
    {
        constexpr int asTheDesktopLikes = -1; // the time that it stays
        return asyncCall(QStringLiteral("Notify"), program, replaced, icon, summary, body, actions, hints,
                         asTheDesktopLikes);
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
};

} // namespace chatelaine::desktop
