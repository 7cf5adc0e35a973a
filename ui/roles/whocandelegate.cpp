// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/whocandelegate.h"

#include "widgets/rowpainting.h"
#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>

namespace chatelaine {

namespace {

bool isHeading(const QModelIndex &index)
{
    return !index.parent().isValid();
}

void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    const QString count = index.data(WhoCanDelegate::ReasonRole).toString();
    const int countWidth = option.fontMetrics.horizontalAdvance(count) + look::medium;
    const QRect room = option.rect.adjusted(look::small, 0, -look::small, 0);
    const QRect side(room.right() - countWidth, room.top(), countWidth, room.height());
    rows::drawText(painter, option,
                   QStyle::visualRect(option.direction, room, room.adjusted(0, 0, -countWidth, 0)),
                   index.data().toString(), bold, option.palette.color(QPalette::Text));
    rows::drawText(painter, option, QStyle::visualRect(option.direction, room, side), count, option.font,
                   look::secondaryText());
}

void paintHolder(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool user = index.data(WhoCanDelegate::UserIdRole).isValid();
    const int size = look::iconSize(option.fontMetrics);
    const int line = option.fontMetrics.height();
    const QRect room = option.rect.adjusted(look::small, look::small, -look::small, -look::small);
    const QRect icon(room.left(), room.top() + (line - size) / 2, size, size);
    const QString name = user ? QStringLiteral("user") : QStringLiteral("dialog-password");
    painter.drawPixmap(
        QStyle::visualRect(option.direction, room, icon).topLeft(),
        look::pixmap(name, look::secondaryText(), size, painter.device()->devicePixelRatioF()));
    const QRect words = room.adjusted(size + look::medium, 0, 0, 0);
    const QRect first(words.left(), words.top(), words.width(), line);
    rows::drawText(painter, option, QStyle::visualRect(option.direction, room, first),
                   index.data().toString(), option.font, option.palette.color(QPalette::Text));
    rows::drawText(painter, option, QStyle::visualRect(option.direction, room, first.translated(0, line)),
                   index.data(WhoCanDelegate::ReasonRole).toString(), option.font, look::secondaryText());
}

bool isHolder(const QModelIndex &index)
{
    return index.data(WhoCanDelegate::UserIdRole).isValid() ||
           index.data(WhoCanDelegate::TokenIdRole).isValid();
}

} // namespace

void WhoCanDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    rows::drawBackground(*painter, option, false);
    if (isHeading(index))
        paintHeading(*painter, option, index);
    else if (isHolder(index))
        paintHolder(*painter, option, index);
    else
        rows::drawText(*painter, option, option.rect.adjusted(look::small, 0, -look::small, 0),
                       index.data().toString(), option.font, look::secondaryText());
    painter->restore();
}

QSize WhoCanDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {1, option.fontMetrics.height() * (isHolder(index) ? 2 : 1) + 2 * look::small};
}

bool WhoCanDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                               const QModelIndex &index)
{
    const QString words = index.isValid() ? index.data(Qt::AccessibleTextRole).toString() : QString();
    rows::showPlainToolTip(event->globalPos(), words, view);
    return true;
}

} // namespace chatelaine
