// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grantmodel.h"

#include "models/tokentext.h"

#include <QHash>

#include <algorithm>

namespace chatelaine {

namespace {
// The internal id of a top row is 0, that of a permission is its group's row plus one.
constexpr quintptr topLevel = 0;

QString groupOfUnlisted()
{
    return GrantModel::tr("Other permissions");
}
} // namespace

void GrantModel::setGrants(const QVector<Grant> &grants, const QVector<PermissionInfo> &catalogue)
{
    QHash<QString, const PermissionInfo *> infos;
    for (const PermissionInfo &info : catalogue)
        infos.insert(info.permission, &info);

    QVector<Group> groups;
    for (const Grant &grant : grants) {
        const PermissionInfo *info = infos.value(grant.permission);
        const QString name = info ? info->group : groupOfUnlisted();
        auto group =
            std::find_if(groups.begin(), groups.end(), [&name](const Group &g) { return g.name == name; });
        if (group == groups.end())
            group = groups.insert(groups.end(), Group{name, {}});
        group->entries.append({grant, info ? info->description : QString()});
    }
    take(groups);
}

void GrantModel::take(const QVector<Group> &groups)
{
    const auto sameShape = [](const Group &a, const Group &b) {
        return a.name == b.name && a.entries.size() == b.entries.size();
    };
    if (groups == m_groups)
        return;
    if (std::equal(groups.cbegin(), groups.cend(), m_groups.cbegin(), m_groups.cend(), sameShape)) {
        m_groups = groups;
        emitAllChanged();
        return;
    }
    if (!m_groups.isEmpty()) {
        beginRemoveRows({}, 0, int(m_groups.size()) - 1);
        m_groups.clear();
        endRemoveRows();
    }
    if (!groups.isEmpty()) {
        beginInsertRows({}, 0, int(groups.size()) - 1);
        m_groups = groups;
        endInsertRows();
    }
}

void GrantModel::emitAllChanged()
{
    const int lastGroup = int(m_groups.size()) - 1;
    Q_EMIT dataChanged(index(0, 0), index(lastGroup, ColumnCount - 1));
    for (int group = 0; group <= lastGroup; ++group) {
        const QModelIndex parent = index(group, 0);
        Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, ColumnCount - 1, parent));
    }
}

int GrantModel::grantedCount() const
{
    qsizetype count = 0;
    for (const Group &group : m_groups)
        count += group.granted();
    return int(count);
}

qsizetype GrantModel::Group::granted() const
{
    return std::count_if(entries.cbegin(), entries.cend(),
                         [](const Entry &entry) { return entry.grant.granted; });
}

QModelIndex GrantModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : topLevel);
}

QModelIndex GrantModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == topLevel)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, topLevel);
}

int GrantModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    const bool isGroup = parent.internalId() == topLevel && parent.column() == 0;
    return isGroup ? int(m_groups[parent.row()].entries.size()) : 0;
}

int GrantModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant GrantModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == topLevel)
        return groupData(m_groups[index.row()], index.column(), role);
    return entryData(m_groups[qsizetype(index.internalId()) - 1].entries[index.row()], index.column(), role);
}

QVariant GrantModel::groupData(const Group &group, int column, int role) const
{
    if (role == IsGroupRole)
        return true;
    if (role == SearchRole)
        return group.name;
    if (role != Qt::DisplayRole)
        return {};
    if (column == PermissionColumn)
        return text::cell(group.name);
    return tr("%1 of %2 granted", "permissions").arg(group.granted()).arg(group.entries.size());
}

QVariant GrantModel::entryData(const Entry &entry, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == PermissionColumn ? text::cell(entry.grant.permission) : text::of(entry.grant);
    case Qt::AccessibleTextRole:
        return (entry.grant.granted ? tr("%1: granted. %2. %3") : tr("%1: not granted. %2. %3"))
            .arg(entry.grant.permission, text::of(entry.grant), entry.description);
    case GrantedRole:
        return entry.grant.granted;
    case IsGroupRole:
        return false;
    case DescriptionRole:
        return entry.description;
    case SearchRole:
        return QString(entry.grant.permission + QLatin1Char(' ') + entry.description);
    default:
        return {};
    }
}

QVariant GrantModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == PermissionColumn ? tr("Permission") : tr("Reason");
}

} // namespace chatelaine
