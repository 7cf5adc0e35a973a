// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/grantdelegate.h"

#include "models/grantmodel.h"
#include "widgets/rowpainting.h"
#include "widgets/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace chatelaine {

namespace {

void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    const QString count = index.siblingAtColumn(GrantModel::ReasonColumn).data().toString();
    const int countWidth = option.fontMetrics.horizontalAdvance(count) + look::medium;
    const QRect room = option.rect.adjusted(look::small, 0, -look::small, 0);
    const QRect name = room.adjusted(0, 0, -countWidth, 0);
    const QRect side(room.right() - countWidth, room.top(), countWidth, room.height());
    rows::drawText(painter, option, QStyle::visualRect(option.direction, room, name), index.data().toString(),
                   font, option.palette.color(QPalette::Text));
    rows::drawText(painter, option, QStyle::visualRect(option.direction, room, side), count, option.font,
                   look::secondaryText());
}

void paintPermission(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool granted = index.data(GrantModel::GrantedRole).toBool();
    const QString reason = index.siblingAtColumn(GrantModel::ReasonColumn).data().toString();
    const QRect room = option.rect.adjusted(look::small, look::small, -look::small, -look::small);
    const int size = look::iconSize(option.fontMetrics);
    const int line = option.fontMetrics.height();
    const QRect icon(room.left(), room.top() + (line - size) / 2, size, size);
    if (granted)
        painter.drawPixmap(QStyle::visualRect(option.direction, room, icon).topLeft(),
                           look::pixmap(QStringLiteral("checkmark"), look::text(Tone::Good), size,
                                        painter.device()->devicePixelRatioF()));
    const QRect words = room.adjusted(size + look::medium, 0, 0, 0);
    const QRect first(words.left(), words.top(), words.width(), line);
    const QRect second(words.left(), words.top() + line, words.width(), line);
    rows::drawText(painter, option, QStyle::visualRect(option.direction, room, first),
                   index.data().toString(), option.font,
                   granted ? option.palette.color(QPalette::Text) : look::secondaryText());
    rows::drawText(painter, option, QStyle::visualRect(option.direction, room, second), reason, option.font,
                   look::secondaryText());
}

} // namespace

void GrantDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    rows::drawBackground(*painter, option, false);
    if (index.data(GrantModel::IsGroupRole).toBool())
        paintGroup(*painter, option, index);
    else
        paintPermission(*painter, option, index);
    painter->restore();
}

QSize GrantDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int lines = index.data(GrantModel::IsGroupRole).toBool() ? 1 : 2;
    return {1, option.fontMetrics.height() * lines + 2 * look::small};
}

bool GrantDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    const QString description = index.data(GrantModel::DescriptionRole).toString();
    const QString reason = index.siblingAtColumn(GrantModel::ReasonColumn).data().toString();
    QStringList lines = {description, reason};
    lines.removeAll(QString());
    rows::showPlainToolTip(event->globalPos(), lines.join(u'\n'), const_cast<QWidget *>(option.widget));
    return true;
}

} // namespace chatelaine
