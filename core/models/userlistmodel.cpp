// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/userlistmodel.h"

#include "domain/lists.h"
#include "models/tokentext.h"

namespace chatelaine {

namespace {

QString groupsOf(const User &user)
{
    QStringList names;
    for (const GroupRef &group : user.groups)
        names << text::cell(group.name);
    return listed(names);
}

QString textOf(const User &user, int column)
{
    switch (UserColumn(column)) {
    case UserColumn::Name:
        return text::cell(user.name);
    case UserColumn::Email:
        return text::cell(user.email);
    case UserColumn::Role:
        return text::cell(user.roleName);
    case UserColumn::Groups:
        return groupsOf(user);
    case UserColumn::Source:
        return text::source(user);
    case UserColumn::Status:
        return text::of(user.status);
    case UserColumn::LastSignIn:
        return user.lastSignInAt ? text::dateTime(*user.lastSignInAt)
                                 : UserListModel::tr("Never", "last sign-in");
    }
    return {};
}

/// What a screen reader says of a cell: all that its picture tells, and dates exactly, too.
QString spoken(const User &user, int column, Instant now)
{
    const QString words = textOf(user, column);
    if (UserColumn(column) == UserColumn::LastSignIn && user.lastSignInAt)
        return UserListModel::tr("%1, %2", "a moment in words and exactly: 3 days ago, 12/24/2026 6:00 PM")
            .arg(text::relative(*user.lastSignInAt, now), words);
    return words.isEmpty() ? UserListModel::tr("None") : words;
}

} // namespace

QString text::columnTitle(UserColumn column)
{
    switch (column) {
    case UserColumn::Name:
        return UserListModel::tr("Name", "column");
    case UserColumn::Email:
        return UserListModel::tr("E-mail", "column");
    case UserColumn::Role:
        return UserListModel::tr("Role", "column");
    case UserColumn::Groups:
        return UserListModel::tr("Groups", "column");
    case UserColumn::Source:
        return UserListModel::tr("Source", "column");
    case UserColumn::Status:
        return UserListModel::tr("Status", "column");
    case UserColumn::LastSignIn:
        return UserListModel::tr("Last sign-in", "column");
    }
    return {};
}

UserListModel::UserListModel(Directory &directory, const Clock &clock, QObject *parent)
    : WindowedListModel(parent)
    , m_directory(directory)
    , m_clock(clock)
{
    connect(&m_directory, &Directory::changed, this,
            [this](const UserChange &change) { onChanged(change.ids); });
}

Future<QVector<PrincipalId>> UserListModel::find(const UserQuery &query)
{
    return m_directory.find(query);
}

Future<QVector<User>> UserListModel::fetch(const QVector<PrincipalId> &ids)
{
    return m_directory.fetch(ids);
}

int UserListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : userColumnCount;
}

QVariant UserListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == UserIdRole)
        return QVariant::fromValue(idAt(index.row()));
    const User *user = recordOrAsk(index.row());
    if (!user)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*user, index.column());
    case Qt::AccessibleTextRole:
        return spoken(*user, index.column(), m_clock.now());
    case UserRole:
        return QVariant::fromValue(*user);
    case StatusRole:
        return int(user->status);
    case InstantRole:
        return UserColumn(index.column()) == UserColumn::LastSignIn && user->lastSignInAt
                   ? QVariant(toMillis(*user->lastSignInAt))
                   : QVariant();
    default:
        return {};
    }
}

QVariant UserListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= userColumnCount)
        return {};
    return text::columnTitle(UserColumn(section));
}

void UserListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= userColumnCount)
        return;
    UserQuery sorted = query();
    sorted.sortBy = UserColumn(column);
    sorted.order = order;
    setQuery(sorted);
}

} // namespace chatelaine
