// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/desktopmotion.h"

#include "widgets/desktopsetting.h"

namespace chatelaine {

namespace {
enum Wish : unsigned { Portal = 1, Gnome = 2, Kde = 4 };
} // namespace

DesktopMotion::DesktopMotion(QObject *parent)
    : QObject(parent)
{
    const auto *portal = new DesktopSetting(QStringLiteral("org.freedesktop.appearance"),
                                            QStringLiteral("reduced-motion"), this);
    const auto *gnome = new DesktopSetting(QStringLiteral("org.gnome.desktop.interface"),
                                           QStringLiteral("enable-animations"), this);
    const auto *kde = new DesktopSetting(QStringLiteral("org.kde.kdeglobals.KDE"),
                                         QStringLiteral("AnimationDurationFactor"), this);
    connect(portal, &DesktopSetting::told, this,
            [this](const QVariant &value) { take(Portal, value.toUInt() == 1); });
    connect(gnome, &DesktopSetting::told, this,
            [this](const QVariant &value) { take(Gnome, value.isValid() && !value.toBool()); });
    connect(kde, &DesktopSetting::told, this, [this](const QVariant &value) {
        bool isNumber = false;
        const double factor = value.toString().toDouble(&isNumber); // 0: at once
        take(Kde, isNumber && factor <= 0);
    });
}

void DesktopMotion::take(unsigned wish, bool wanted)
{
    const bool before = isReduced();
    m_wishes = wanted ? m_wishes | wish : m_wishes & ~wish;
    if (isReduced() != before)
        Q_EMIT changed();
}

} // namespace chatelaine
