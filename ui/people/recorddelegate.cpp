// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/recorddelegate.h"

#include "models/tokentext.h"
#include "models/userlistmodel.h"
#include "widgets/rowpainting.h"
#include "widgets/statusstyle.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>

namespace chatelaine {

namespace {

UserStatus statusAt(const QModelIndex &index)
{
    return static_cast<UserStatus>(index.data(UserListModel::StatusRole).toInt());
}

UserColumn columnOf(const QModelIndex &index)
{
    return static_cast<UserColumn>(index.column());
}

} // namespace

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
    const QColor colour = isQuiet(index) ? look::secondaryText() : option.palette.color(QPalette::Text);
    rows::drawText(painter, option, rect, cellText(index), font, colour);
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

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.fontMetrics.horizontalAdvance(cellText(index).left(64)) + 2 * look::medium,
            option.fontMetrics.height() + 2 * look::medium};
}

bool RecordDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                               const QModelIndex &index)
{
    constexpr qsizetype enough = 500;
    const QString words = index.isValid() ? index.data().toString().left(enough) : QString();
    rows::showPlainToolTip(event->globalPos(), words, view);
    return true;
}

UserDelegate::UserDelegate(const Clock &clock, QObject *parent)
    : RecordDelegate(parent)
    , m_clock(clock)
{
}

bool UserDelegate::isLoading(const QModelIndex &index) const
{
    return !index.data(UserListModel::StatusRole).isValid();
}

QString UserDelegate::cellText(const QModelIndex &index) const
{
    const QVariant at = index.data(UserListModel::InstantRole);
    return at.isValid() ? text::relative(fromMillis(at.toLongLong()), m_clock.now())
                        : RecordDelegate::cellText(index);
}

bool UserDelegate::isQuiet(const QModelIndex &index) const
{
    return statusAt(index) == UserStatus::Deactivated ||
           (columnOf(index) != UserColumn::Name && columnOf(index) != UserColumn::Role);
}

void UserDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    if (columnOf(index) != UserColumn::Status)
        return RecordDelegate::paintContent(painter, option, index);
    const UserStatus status = statusAt(index);
    drawPill(painter, option.rect.adjusted(look::medium, 0, -look::medium, 0), text::of(status),
             styleOf(status), option.font);
}

QSize UserDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = RecordDelegate::sizeHint(option, index);
    if (columnOf(index) != UserColumn::Status)
        return size;
    return {pillSize(text::of(statusAt(index)), option.font).width() + 2 * look::medium, size.height()};
}

} // namespace chatelaine
