// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace chatelaine {

namespace {

constexpr int patience = 300; // ms; a portal that is up answers within two

[[maybe_unused]] bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

} // namespace

void leaveNoCoreDump()
{
#if defined(NDEBUG) && defined(Q_OS_UNIX)
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
}

void sealMemory()
{
#if defined(NDEBUG) && defined(Q_OS_LINUX)
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

void introduceToPortal()
{
#if defined(NDEBUG) && defined(Q_OS_LINUX)
    if (!hasSessionBus())
        return;
    QDBusMessage question = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.portal.Desktop"), QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("Read"));
    question << QStringLiteral("org.freedesktop.appearance") << QStringLiteral("color-scheme");
    QDBusConnection::sessionBus().call(question, QDBus::Block, patience);
#endif
}

} // namespace chatelaine
