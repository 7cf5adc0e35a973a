// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/groupswatch.h"

#include "widgets/theme.h"

#include <QPainter>
#include <QPixmap>

#include <array>

namespace chatelaine {

namespace {

struct Look
{
    QRgb light; ///< 3:1 against a light window, WCAG 2.2, 1.4.11
    QRgb dark;  ///< the same against a dark one
    Qt::BrushStyle pattern;
};

// One more than groups with a name: the others, together, are grey.
constexpr std::array looks{
    Look{0xff2458b8, 0xff7aa5f5, Qt::NoBrush},      Look{0xff9c4a00, 0xfff0a35c, Qt::BDiagPattern},
    Look{0xff1b6b3a, 0xff6ecf92, Qt::HorPattern},   Look{0xff6f3fa8, 0xffc29bf0, Qt::DiagCrossPattern},
    Look{0xff0b6e75, 0xff63cbd3, Qt::VerPattern},   Look{0xffa3245f, 0xfff08fbd, Qt::FDiagPattern},
    Look{0xff6b5b00, 0xffd9c452, Qt::CrossPattern}, Look{0xff5b6570, 0xffa9b3bd, Qt::Dense5Pattern},
};

} // namespace

void drawGroup(QPainter &painter, const QRectF &rect, int group)
{
    const Look &look = looks.at(static_cast<size_t>(group) % looks.size());
    const QColor colour = QColor::fromRgb(look::isDark() ? look.dark : look.light);
    const QColor lines = look::isDark() ? QColor(0, 0, 0, 170) : QColor(255, 255, 255, 190);
    painter.fillRect(rect, colour);
    painter.fillRect(rect, QBrush(lines, look.pattern));
    painter.setPen(QPen(colour, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

QPixmap groupSwatch(int group, int side, double devicePixelRatio)
{
    QPixmap pixmap(QSize(side, side) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawGroup(painter, QRectF(0, 0, side, side), group);
    return pixmap;
}

} // namespace chatelaine
