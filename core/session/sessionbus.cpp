// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sessionbus.h"

#include <QFileInfo>

namespace chatelaine {

// libdbus may start a bus where none is told of; a program that only listens must not.
QDBusConnection givenSessionBus()
{
    const bool given = qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
                       QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
    return given ? QDBusConnection::sessionBus() : QDBusConnection(QString());
}

} // namespace chatelaine
