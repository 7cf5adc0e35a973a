// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/authenticator.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>

namespace chatelaine {

namespace desktop {
class LoginManager;
}

/// Hears from the desktop that the screen is being locked and that the machine is about to sleep: from the
/// screen savers of the usual desktops, on the session bus, and from systemd-logind, on the system bus. The
/// machine waits with sleeping until what is to be hidden is hidden. Without a bus it stays silent.
class DesktopWatch : public QObject
{
    Q_OBJECT

public:
    /// On the buses that this process was given.
    explicit DesktopWatch(QObject *parent = nullptr);
    DesktopWatch(const QDBusConnection &session, const QDBusConnection &system, QObject *parent = nullptr);

Q_SIGNALS:
    void away(chatelaine::LockCause cause);

private:
    void watchScreenSavers(const QDBusConnection &session);
    void watchSleep();
    void findSession();
    void watchSession(const QString &path);
    void delaySleep();
    QDBusConnection m_system;
    desktop::LoginManager *m_manager = nullptr;
    QDBusUnixFileDescriptor m_delay; ///< while it is open, the machine does not sleep yet
};

} // namespace chatelaine
