// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/desktopscheme.h"

#include "widgets/desktopsetting.h"

#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

namespace chatelaine {
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
    // 0: no preference, 1: dark, 2: light
    const auto *portal = new DesktopSetting(QStringLiteral("org.freedesktop.appearance"),
                                            QStringLiteral("color-scheme"), this);
    connect(portal, &DesktopSetting::told, this, [this](const QVariant &value) {
        const uint scheme = value.toUInt();
        setDark(scheme == 0 ? m_paletteDark : scheme == 1);
    });
#endif
}

void DesktopScheme::setDark(bool dark)
{
    if (std::exchange(m_dark, dark) != dark)
        Q_EMIT changed();
}

} // namespace chatelaine
