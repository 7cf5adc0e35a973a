// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/userdelegate.h"

#include "models/tokentext.h"
#include "models/userlistmodel.h"
#include "widgets/statusstyle.h"
#include "widgets/theme.h"

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
