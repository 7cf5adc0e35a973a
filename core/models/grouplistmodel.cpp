// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grouplistmodel.h"

#include "backend/whenready.h"
#include "models/tokentext.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace chatelaine {

namespace {

constexpr std::chrono::milliseconds burst{30};

QString roleText(const Group &group)
{
    return group.role.isNull() ? GroupListModel::tr("None", "role of a group") : text::cell(group.roleName);
}

QString textOf(const Group &group, int column)
{
    switch (column) {
    case GroupListModel::NameColumn:
        return text::cell(group.name);
    case GroupListModel::RoleColumn:
        return roleText(group);
    case GroupListModel::MembersColumn:
        return QLocale().toString(group.members);
    case GroupListModel::DescriptionColumn:
        return text::cell(group.description.simplified());
    default:
        return {};
    }
}

QVariant sortValue(const Group &group, int column)
{
    return column == GroupListModel::MembersColumn ? QVariant(qlonglong(group.members))
                                                   : QVariant(textOf(group, column));
}

} // namespace

GroupListModel::GroupListModel(GroupService &service, QObject *parent)
    : QAbstractTableModel(parent)
    , m_service(service)
{
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(burst);
    connect(&m_refreshTimer, &QTimer::timeout, this, &GroupListModel::refresh);
    connect(&m_service, &GroupService::changed, &m_refreshTimer, qOverload<>(&QTimer::start));
}

void GroupListModel::refresh()
{
    m_refreshTimer.stop();
    const quint64 request = ++m_newestRequest;
    setState(State::Loading);
    whenReady(m_service.groups(), this,
              [this, request](const Result<QVector<Group>> &groups) { onAnswer(request, groups); });
}

void GroupListModel::onAnswer(quint64 request, const Result<QVector<Group>> &groups)
{
    if (request != m_newestRequest)
        return;
    if (!groups) {
        setState(State::Failed, groups.error());
        return;
    }
    take(*groups);
    setState(State::Ready);
    Q_EMIT refreshed();
}

// The order of the rows means nothing here: whoever shows them sorts.
void GroupListModel::take(const QVector<Group> &groups)
{
    QHash<GroupId, Group> now;
    for (const Group &group : groups)
        now.insert(group.id, group);
    for (int row = int(m_groups.size()) - 1; row >= 0; --row) {
        const auto found = now.constFind(m_groups[row].id);
        if (found == now.cend()) {
            beginRemoveRows({}, row, row);
            m_groups.remove(row);
            endRemoveRows();
            continue;
        }
        if (*found != m_groups[row]) {
            m_groups[row] = *found;
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
        now.erase(found);
    }
    if (now.isEmpty())
        return;
    beginInsertRows({}, int(m_groups.size()), int(m_groups.size() + now.size() - 1));
    for (const Group &group : groups) {
        if (now.contains(group.id))
            m_groups.append(group);
    }
    endInsertRows();
}

void GroupListModel::setState(State state, const Error &error)
{
    if (m_state == state && m_error == error)
        return;
    m_state = state;
    m_error = error;
    Q_EMIT stateChanged();
}

std::optional<Group> GroupListModel::group(GroupId id) const
{
    const auto found =
        std::find_if(m_groups.cbegin(), m_groups.cend(), [id](const Group &each) { return each.id == id; });
    return found == m_groups.cend() ? std::nullopt : std::optional(*found);
}

int GroupListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_groups.size());
}

int GroupListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant GroupListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Group &group = m_groups[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(group, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == MembersColumn ? tr("%n member(s)", nullptr, int(group.members))
                                               : textOf(group, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == MembersColumn ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter))
                                               : QVariant();
    case GroupIdRole:
        return QVariant::fromValue(group.id);
    case GroupRole:
        return QVariant::fromValue(group);
    case SortRole:
        return sortValue(group, index.column());
    default:
        return {};
    }
}

QVariant GroupListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name", "column");
    case RoleColumn:
        return tr("Role", "column");
    case MembersColumn:
        return tr("Members", "column");
    case DescriptionColumn:
        return tr("Description", "column");
    default:
        return {};
    }
}

GroupFilterModel::GroupFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void GroupFilterModel::setText(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void GroupFilterModel::setRoles(const QSet<RoleId> &roles)
{
    m_roles = roles;
    invalidateFilter();
}

int GroupFilterModel::rowOf(GroupId id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (idAt(row) == id)
            return row;
    }
    return -1;
}

GroupId GroupFilterModel::idAt(int row) const
{
    return index(row, 0).data(GroupListModel::GroupIdRole).value<GroupId>();
}

bool GroupFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto group = sourceModel()->index(row, 0, parent).data(GroupListModel::GroupRole).value<Group>();
    if (!m_roles.isEmpty() && !m_roles.contains(group.role))
        return false;
    return std::all_of(m_words.cbegin(), m_words.cend(), [&group](const QString &word) {
        return group.name.contains(word, Qt::CaseInsensitive) ||
               group.description.contains(word, Qt::CaseInsensitive);
    });
}

bool GroupFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(GroupListModel::SortRole);
    const QVariant b = right.data(GroupListModel::SortRole);
    if (a != b) {
        return left.column() == GroupListModel::MembersColumn
                   ? a.toLongLong() < b.toLongLong()
                   : QString::localeAwareCompare(a.toString(), b.toString()) < 0;
    }
    const auto idOf = [](const QModelIndex &at) {
        return at.data(GroupListModel::GroupIdRole).value<GroupId>();
    };
    return idOf(left) < idOf(right); // a fixed order, or rows would jump at each refresh
}

} // namespace chatelaine
