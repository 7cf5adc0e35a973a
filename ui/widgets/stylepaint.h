// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRect>

class QPainter;
class QPalette;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QStyleOptionViewItem;
class QWidget;

/// The brush strokes of ChatelaineStyle: free functions that draw one thing each.
namespace chatelaine::stylepaint {

inline constexpr qreal radius = 6; ///< of inputs and buttons
inline constexpr qreal ring = 2;   ///< width of the focus ring

inline constexpr int menuArrowRoom = 16; ///< beside the words of a tool button that opens a menu

/// True for a tool button that is nothing but the way to its menu.
bool opensMenu(const QStyleOptionToolButton &option);
QColor mixed(const QColor &a, const QColor &b, qreal share); ///< \a share of \a b in \a a
QColor inputBorder(); ///< 3:1 against the base and the window, WCAG 2.2, 1.4.11
enum class Filling { None, Primary, Danger };
QColor dangerFill();
/// Likewise, and against the colour of the dangerous button.
QColor ringColour(Filling filling = Filling::None);

void box(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &line, qreal width = 1,
         qreal corner = radius);
void focusRing(QPainter &painter, const QRectF &rect, qreal corner = radius, Filling filling = Filling::None);
void chevron(QPainter &painter, const QRectF &rect, Qt::ArrowType direction, const QColor &colour);
void tick(QPainter &painter, const QRectF &rect, const QColor &colour);

/// An input's box: border, focus ring, red border where the widget's FormField has an error.
void input(QPainter &painter, const QStyleOption &option, const QWidget *widget);
Filling fillingOf(const QStyleOptionButton &option, const QWidget *widget);
void pushButton(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
void toolButton(QPainter &painter, const QStyleOption &option);
void checkBox(QPainter &painter, const QStyleOption &option);
void radioButton(QPainter &painter, const QStyleOption &option);
void scrollAreaFrame(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void listRow(QPainter &painter, const QStyleOptionViewItem &option);
void menuItem(QPainter &painter, const QStyleOptionMenuItem &option);
void menuBarItem(QPainter &painter, const QStyleOptionMenuItem &option);
void headerSection(QPainter &painter, const QStyleOptionHeader &option);
void tab(QPainter &painter, const QStyleOptionTab &option);
void progress(QPainter &painter, const QStyleOptionProgressBar &option);

} // namespace chatelaine::stylepaint
