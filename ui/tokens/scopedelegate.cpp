// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/scopedelegate.h"

#include "widgets/rowpainting.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QPainter>

namespace chatelaine {

namespace {

/// Words and their icon at the end of the first line; returns the width that they take.
int paintMark(QPainter &painter, const QStyleOptionViewItem &option, const QRect &line, const QString &mark)
{
    if (mark.isEmpty())
        return 0;
    const int size = look::iconSize(option.fontMetrics);
    const int width = option.fontMetrics.horizontalAdvance(mark) + size + 2 * look::small;
    const QColor colour = look::text(Tone::Warning);
    const QRect words(line.right() - width + size + look::small, line.top(), width - size, line.height());
    const QRect icon(line.right() - width, line.center().y() - size / 2, size, size);
    painter.drawPixmap(
        QStyle::visualRect(option.direction, line, icon).topLeft(),
        look::pixmap(QStringLiteral("data-warning"), colour, size, painter.device()->devicePixelRatioF()));
    rows::drawText(painter, option, QStyle::visualRect(option.direction, line, words), mark, option.font,
                   colour);
    return width + look::medium;
}

} // namespace

void ScopeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    rows::drawBackground(*painter, item, false);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    QStyleOptionViewItem tick = item;
    tick.rect = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &item, item.widget);
    tick.palette = QApplication::palette(); // a list has a softer highlight than a tick
    tick.state.setFlag(QStyle::State_HasFocus, false);
    tick.state.setFlag(QStyle::State_On, item.checkState == Qt::Checked);
    tick.state.setFlag(QStyle::State_Off, item.checkState == Qt::Unchecked);
    tick.state.setFlag(QStyle::State_NoChange, item.checkState == Qt::PartiallyChecked);
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &tick, painter, item.widget);

    const QRect room = style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget)
                           .adjusted(look::small, 0, -look::small, 0);
    const QString description = index.data(DescriptionRole).toString();
    const int height = item.fontMetrics.height();
    QRect first = room;
    if (!description.isEmpty())
        first = QRect(room.left(), item.rect.top() + look::small, room.width(), height);
    const int marked = paintMark(*painter, item, first, index.data(MarkRole).toString());
    QFont font = item.font;
    font.setWeight(index.parent().isValid() ? QFont::Normal : QFont::DemiBold);
    const QRect name = QStyle::visualRect(item.direction, room, first.adjusted(0, 0, -marked, 0));
    rows::drawText(*painter, item, name, index.data().toString(), font, item.palette.color(QPalette::Text));
    if (!description.isEmpty())
        rows::drawText(*painter, item, first.translated(0, height), description, item.font,
                       look::secondaryText());
    painter->restore();
}

QSize ScopeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int lines = index.data(DescriptionRole).toString().isEmpty() ? 1 : 2;
    return {1, option.fontMetrics.height() * lines + 2 * look::small};
}

} // namespace chatelaine
