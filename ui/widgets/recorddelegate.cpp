// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/recorddelegate.h"

#include "widgets/rowpainting.h"
#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>

namespace chatelaine {

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    rows::drawBackground(*painter, option, m_hovered.isValid() && m_hovered.row() == index.row());
    painter->setPen(look::border());
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (isLoading(index))
        paintLoading(*painter, option.rect.adjusted(look::medium, 0, -look::medium, 0));
    else
        paintContent(*painter, option, index);
    painter->restore();
}

void RecordDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const QRect rect = option.rect.adjusted(look::medium, 0, -look::medium, 0);
    QFont font = option.font;
    if (index.column() == 0)
        font.setWeight(QFont::DemiBold);
    rows::drawText(painter, option, rect, cellText(index), font, textColour(index, option));
}

void RecordDelegate::paintLoading(QPainter &painter, const QRect &rect)
{
    const int height = std::max(6, rect.height() / 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look::border());
    painter.drawRoundedRect(QRect(rect.left(), rect.center().y() - height / 2, rect.width() * 2 / 3, height),
                            3, 3);
}

bool RecordDelegate::isLoading(const QModelIndex &) const
{
    return false;
}

QString RecordDelegate::cellText(const QModelIndex &index) const
{
    return index.data().toString();
}

bool RecordDelegate::isQuiet(const QModelIndex &index) const
{
    return index.column() > 1;
}

QString RecordDelegate::tipText(const QModelIndex &index) const
{
    return index.data().toString();
}

QColor RecordDelegate::textColour(const QModelIndex &index, const QStyleOptionViewItem &option) const
{
    return isQuiet(index) ? look::secondaryText() : option.palette.color(QPalette::Text);
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.fontMetrics.horizontalAdvance(cellText(index).left(64)) + 2 * look::medium,
            option.fontMetrics.height() + 2 * look::medium};
}

bool RecordDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                               const QModelIndex &index)
{
    constexpr qsizetype enough = 500;
    const QString words = index.isValid() ? tipText(index).left(enough) : QString();
    rows::showPlainToolTip(event->globalPos(), words, view);
    return true;
}

} // namespace chatelaine
