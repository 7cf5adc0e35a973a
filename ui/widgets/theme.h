// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/settings.h"

#include <QColor>
#include <QIcon>
#include <QObject>

namespace chatelaine {

/// What a coloured thing means; the colour follows the theme.
enum class Tone { Neutral, Accent, Good, Warning, Bad };

/// Colours and icons of the program in the light and the dark theme, following the desktop or the person's choice while running.
/// Sets the application's style (Fusion), palette and icon theme (breeze / breeze-dark). Contrast of every pair is at least 4.5:1.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(Settings &settings, QObject *parent = nullptr);

    bool isDark() const;

Q_SIGNALS:
    void changed();

private:
    void apply();
    Settings &m_settings;
    bool m_desktopDark = false;
};

/// Functions of the present palette, so that every widget can ask without knowing a Theme. Repaint on PaletteChange.
namespace look {
bool isDark();
QColor text(Tone tone); ///< for text and icons on the window or on background(tone)
QColor background(Tone tone); ///< a soft fill behind text(tone)
QColor border(); ///< hairlines between areas
QColor secondaryText(); ///< captions, hints; still 4.5:1
/// An icon of the Breeze theme by its freedesktop name, in the theme's variant.
QIcon icon(const QString &name);
/// Spacing steps in device independent pixels, so that pages agree.
inline constexpr int small = 4, medium = 8, large = 16, huge = 24;
} // namespace look

} // namespace chatelaine
