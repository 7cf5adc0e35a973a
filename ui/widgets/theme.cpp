// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include "widgets/chatelainestyle.h"
#include "widgets/desktopmotion.h"
#include "widgets/desktopscheme.h"

#include <QApplication>
#include <QPalette>
#include <QStandardPaths>
#include <QToolTip>

namespace chatelaine {
namespace {

// Not every platform plug-in tells Qt where the desktop keeps its icons.
void findIcons()
{
    QStringList paths = QIcon::themeSearchPaths();
    const QStringList desktop = QStandardPaths::locateAll(
        QStandardPaths::GenericDataLocation, QStringLiteral("icons"), QStandardPaths::LocateDirectory);
    for (const QString &path : desktop) {
        if (!paths.contains(path))
            paths.append(path);
    }
    QIcon::setThemeSearchPaths(paths);
    QIcon::setFallbackThemeName(QStringLiteral("breeze"));
}

// In lists a solid accent would shout over the status pills.
QPalette listPalette(QPalette palette, bool dark)
{
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        palette.setColor(group, QPalette::HighlightedText, text);
        palette.setColor(group, QPalette::Highlight,
                         dark ? QColor(0x35, 0x3d, 0x63) : QColor(0xe1, 0xe5, 0xfa));
    }
    palette.setColor(QPalette::Inactive, QPalette::Highlight,
                     dark ? QColor(0x36, 0x3b, 0x45) : QColor(0xe8, 0xea, 0xef));
    return palette;
}

} // namespace

Theme::Theme(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_desktop(new DesktopScheme(this)) // before the first apply(): it looks at the desktop's own palette
    , m_motion(new DesktopMotion(this))
    , m_style(new ChatelaineStyle)
{
    findIcons();
    QApplication::setStyle(m_style);
    connect(&m_settings, &Settings::themeChanged, this, &Theme::apply);
    connect(m_desktop, &DesktopScheme::changed, this, &Theme::apply);
    connect(m_motion, &DesktopMotion::changed, this, &Theme::applyMotion);
    apply();
}

void Theme::applyMotion()
{
    if (m_style)
        m_style->setAnimated(!m_motion->isReduced());
}

bool Theme::isDark() const
{
    const ThemeChoice choice = m_settings.theme();
    return choice == ThemeChoice::System ? m_desktop->isDark() : choice == ThemeChoice::Dark;
}

void Theme::apply()
{
    const bool dark = isDark();
    // Icons first: whoever answers to the palette draws them anew.
    QIcon::setThemeName(dark ? QStringLiteral("breeze-dark") : QStringLiteral("breeze"));
    const QPalette palette = themePalette(dark);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QApplication::setPalette(listPalette(palette, dark), "QAbstractItemView");
    Q_EMIT changed();
}

} // namespace chatelaine
