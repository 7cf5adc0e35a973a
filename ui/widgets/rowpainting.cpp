// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rowpainting.h"

#include "widgets/theme.h"

#include <QPainter>
#include <QToolTip>

namespace chatelaine::rows {

void drawBackground(QPainter &painter, const QStyleOptionViewItem &option, bool hovered)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected) {
        painter.fillRect(option.rect, look::background(Tone::Accent));
    } else if (hovered || option.state.testFlag(QStyle::State_MouseOver)) {
        QColor soft = option.palette.color(QPalette::Text);
        soft.setAlphaF(0.05F);
        painter.fillRect(option.rect, soft);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter.setPen(look::text(Tone::Accent));
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

void drawText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect, const QString &text,
              const QFont &font, const QColor &colour)
{
    painter.setFont(font);
    painter.setPen(colour);
    // Laying out ten thousand characters for a column of thirty takes longer than the row may.
    constexpr qsizetype enough = 512;
    const QString elided = QFontMetrics(font).elidedText(text.left(enough), Qt::ElideRight, rect.width());
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip); // a name can pile up marks higher than its row
    painter.drawText(
        rect,
        static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft)) |
            Qt::TextSingleLine,
        elided);
    painter.restore();
}

void showPlainToolTip(const QPoint &at, const QString &text, QWidget *widget)
{
    QToolTip::showText(at, text.isEmpty() ? QString() : look::toolTip(text), widget);
}

} // namespace chatelaine::rows
