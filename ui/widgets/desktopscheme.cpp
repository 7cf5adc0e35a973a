// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/desktopscheme.h"

#include "portalsettings.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

namespace chatelaine {
namespace {

const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme");

// libdbus may start a bus where none is told of; a program that only wants a colour must not.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

// The portal wraps the value in one variant, older versions in two.
QVariant unwrapped(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopScheme::DesktopScheme(QObject *parent)
    : QObject(parent)
    , m_paletteDark(QGuiApplication::palette().color(QPalette::Window).lightness() < 128)
    , m_dark(m_paletteDark)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto take = [this](Qt::ColorScheme scheme) {
        setDark(scheme == Qt::ColorScheme::Unknown ? m_paletteDark : scheme == Qt::ColorScheme::Dark);
    };
    take(QGuiApplication::styleHints()->colorScheme());
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, take);
#else
    watchPortal();
#endif
}

void DesktopScheme::watchPortal()
{
    if (!hasSessionBus() || !QDBusConnection::sessionBus().isConnected())
        return;
    m_portal = new OrgFreedesktopPortalSettingsInterface(QStringLiteral("org.freedesktop.portal.Desktop"),
                                                         QStringLiteral("/org/freedesktop/portal/desktop"),
                                                         QDBusConnection::sessionBus(), this);
    connect(m_portal, &OrgFreedesktopPortalSettingsInterface::SettingChanged, this,
            [this](const QString &space, const QString &key, const QDBusVariant &value) {
                if (space == appearance && key == colorScheme)
                    takePortalValue(value.variant());
            });
    auto *answer = new QDBusPendingCallWatcher(m_portal->Read(appearance, colorScheme), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *call) {
        const QDBusPendingReply<QDBusVariant> reply = *call;
        if (!reply.isError())
            takePortalValue(reply.value().variant());
        call->deleteLater();
    });
}

// XDG desktop portal, org.freedesktop.appearance: 0 no preference, 1 dark, 2 light.
void DesktopScheme::takePortalValue(const QVariant &value)
{
    const uint scheme = unwrapped(value).toUInt();
    setDark(scheme == 0 ? m_paletteDark : scheme == 1);
}

void DesktopScheme::setDark(bool dark)
{
    if (std::exchange(m_dark, dark) != dark)
        Q_EMIT changed();
}

} // namespace chatelaine
