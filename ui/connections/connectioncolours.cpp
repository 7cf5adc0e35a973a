// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/connectioncolours.h"

#include "widgets/theme.h"

#include <QPainter>
#include <QPixmap>

namespace chatelaine {

QColor fillOf(ConnectionColour colour)
{
    switch (colour) {
    case ConnectionColour::None:
        return {};
    case ConnectionColour::Red:
        return {0xb3, 0x26, 0x1e};
    case ConnectionColour::Orange:
        return {0x9c, 0x4a, 0x00};
    case ConnectionColour::Green:
        return {0x1b, 0x6b, 0x3a};
    case ConnectionColour::Blue:
        return {0x24, 0x58, 0xb8};
    case ConnectionColour::Purple:
        return {0x6f, 0x3f, 0xa8};
    }
    return {};
}

QIcon swatchOf(ConnectionColour colour, int side, qreal devicePixelRatio)
{
    QPixmap pixmap(QSize(side, side) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor fill = fillOf(colour);
    painter.setPen(QPen(fill.isValid() ? fill : look::secondaryText(), 1));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(1.5, 1.5, side - 3, side - 3), 3, 3);
    painter.end();
    return QIcon(pixmap);
}

} // namespace chatelaine
