// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/settings.h"

#include <QColor>
#include <QIcon>
#include <QObject>
#include <QPointer>

class QFontMetrics;
class QLabel;
class QPalette;
class QPushButton;

namespace chatelaine {

class ChatelaineStyle;
class DesktopMotion;
class DesktopScheme;

/// What a coloured thing means; the colour follows the theme.
enum class Tone { Neutral, Accent, Good, Warning, Bad };

/// Colours and icons of the program in the light and the dark theme, following the desktop or the person's
/// choice while running. Sets the application's style (Fusion), palette and icon theme (breeze /
/// breeze-dark). Contrast of every pair is at least 4.5:1.
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
    void applyMotion();
    Settings &m_settings;
    DesktopScheme *m_desktop;
    DesktopMotion *m_motion;
    QPointer<ChatelaineStyle> m_style; ///< the application's own
};

/// The whole palette of the light and of the dark theme: every role in every group.
QPalette themePalette(bool dark);

/// Functions of the present palette, so that every widget can ask without knowing a Theme. Repaint on
/// PaletteChange.
namespace look {
bool isDark();
QColor text(Tone tone);       ///< for text and icons on the window or on background(tone)
QColor background(Tone tone); ///< a soft fill behind text(tone)
QColor border();              ///< hairlines between areas
QColor secondaryText();       ///< captions, hints; still 4.5:1
/// An icon of the Breeze theme by its freedesktop name, in the theme's variant.
QIcon icon(const QString &name);
/// The same as a flat shape in one colour, \a size device independent pixels wide and high. For labels, pills
/// and delegates.
QPixmap pixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio);
/// Side of a small icon that stands beside text of \a metrics.
int iconSize(const QFontMetrics &metrics);
/// \a text as a tool tip that shows it literally: never taken for markup, long lines wrapped.
QString toolTip(const QString &text);
/// Lets \a label show \a text in the colour of captions and hints, and follow the theme.
void setSecondary(QLabel &label);
/// The program's own icon.
QIcon programIcon();
/// Marks a button whose deed cannot be undone: filled in the colour of Tone::Bad.
void setDangerous(QPushButton &button);
/// Keeps a button unfilled even while Enter would press it: the safe way out beside a dangerous one.
void setPlain(QPushButton &button);
/// Spacing steps in device independent pixels, so that pages agree.
inline constexpr int small = 4, medium = 8, large = 16, huge = 24;
} // namespace look

} // namespace chatelaine
