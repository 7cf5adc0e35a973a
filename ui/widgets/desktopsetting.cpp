// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/desktopsetting.h"

#include "portalsettings.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QFileInfo>

namespace chatelaine {
namespace {

// libdbus may start a bus where none is told of; a program that only wants to know a colour must not.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

} // namespace

DesktopSetting::DesktopSetting(const QString &space, const QString &key, QObject *parent)
    : QObject(parent)
{
    if (!hasSessionBus() || !QDBusConnection::sessionBus().isConnected())
        return;
    m_portal = new OrgFreedesktopPortalSettingsInterface(QStringLiteral("org.freedesktop.portal.Desktop"),
                                                         QStringLiteral("/org/freedesktop/portal/desktop"),
                                                         QDBusConnection::sessionBus(), this);
    connect(m_portal, &OrgFreedesktopPortalSettingsInterface::SettingChanged, this,
            [this, space, key](const QString &changedSpace, const QString &changedKey,
                               const QDBusVariant &value) {
                if (changedSpace == space && changedKey == key)
                    tell(value.variant());
            });
    auto *answer = new QDBusPendingCallWatcher(m_portal->Read(space, key), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *call) {
        const QDBusPendingReply<QDBusVariant> reply = *call;
        if (!reply.isError())
            tell(reply.value().variant());
        call->deleteLater();
    });
}

// The portal wraps the value in one variant, older versions in two.
void DesktopSetting::tell(const QVariant &value)
{
    QVariant inner = value;
    while (inner.userType() == qMetaTypeId<QDBusVariant>())
        inner = inner.value<QDBusVariant>().variant();
    Q_EMIT told(inner);
}

} // namespace chatelaine
