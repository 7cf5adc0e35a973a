// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparisonmodel.h"

#include "models/tokentext.h"

namespace chatelaine {

namespace {

// The internal id of a group is 0, that of a permission is its group's row plus one.
constexpr quintptr topLevel = 0;

} // namespace

void ComparisonModel::compare(const ComparedSide &first, const ComparedSide &second,
                              const QVector<PermissionInfo> &catalogue)
{
    QStringList order;
    QHash<QString, PermissionInfo> infos;
    for (const PermissionInfo &info : catalogue) {
        order.append(info.permission);
        infos.insert(info.permission, info);
    }
    const Comparison found = compared(first.granted, second.granted, order);
    const std::array<QStringList, GroupCount> groups = {found.onlyFirst, found.onlySecond, found.both,
                                                        found.neither};
    const bool patch = m_shown && groups == m_groups;
    if (!patch)
        beginResetModel();
    m_shown = true;
    m_first = first;
    m_second = second;
    m_groups = groups;
    m_infos = infos;
    if (!patch)
        return endResetModel();
    for (int group = 0; group < GroupCount; ++group) {
        const QModelIndex top = index(group, 0);
        Q_EMIT dataChanged(top, index(group, ColumnCount - 1));
        if (const int rows = rowCount(top))
            Q_EMIT dataChanged(index(0, 0, top), index(rows - 1, ColumnCount - 1, top));
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void ComparisonModel::clear()
{
    beginResetModel();
    m_shown = false;
    m_first = {};
    m_second = {};
    m_groups = {};
    endResetModel();
}

int ComparisonModel::count(Group group) const
{
    return static_cast<int>(m_groups.at(group).size());
}

QString ComparisonModel::groupTitle(Group group) const
{
    switch (group) {
    case OnlyFirst:
        return tr("Only %1 may").arg(text::oneLine(m_first.name));
    case OnlySecond:
        return tr("Only %1 may").arg(text::oneLine(m_second.name));
    case Both:
        return tr("Both may");
    case Neither:
    case GroupCount:
        break;
    }
    return tr("Neither may");
}

MatrixTable ComparisonModel::table() const
{
    MatrixTable table;
    table.title = tr("%1 and %2 compared").arg(text::oneLine(m_first.name), text::oneLine(m_second.name));
    table.roles = {m_first.name, m_second.name};
    const bool reasons = !m_first.reasons.isEmpty() || !m_second.reasons.isEmpty();
    if (reasons)
        table.noteTitles = {tr("Why or why not: %1").arg(text::oneLine(m_first.name)),
                            tr("Why or why not: %1").arg(text::oneLine(m_second.name))};
    for (const ComparedSide &side : {m_first, m_second}) {
        if (!side.facts.isEmpty())
            table.facts.append(
                tr("%1: %2").arg(text::oneLine(side.name), side.facts.join(QStringLiteral("; "))));
    }
    for (int group = 0; group < GroupCount; ++group) {
        const QString title = groupTitle(static_cast<Group>(group));
        for (const QString &permission : m_groups.at(static_cast<size_t>(group))) {
            const PermissionInfo info = m_infos.value(permission);
            MatrixTable::Row row{
                title,
                permission,
                info.description,
                {m_first.granted.contains(permission), m_second.granted.contains(permission)},
                info.certain};
            if (reasons)
                row.notes = {m_first.reasons.value(permission), m_second.reasons.value(permission)};
            table.rows.append(row);
        }
    }
    return table;
}

QModelIndex ComparisonModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : topLevel);
}

QModelIndex ComparisonModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == topLevel)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, topLevel);
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_shown ? static_cast<int>(GroupCount) : 0;
    const bool isGroup = parent.internalId() == topLevel && parent.column() == 0;
    return isGroup ? count(static_cast<Group>(parent.row())) : 0;
}

int ComparisonModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

const QString &ComparisonModel::permissionAt(const QModelIndex &index) const
{
    return m_groups.at(index.internalId() - 1).at(index.row());
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == topLevel)
        return groupData(static_cast<Group>(index.row()), index.column(), role);
    return permissionData(permissionAt(index), index.column(), role);
}

QVariant ComparisonModel::groupData(Group group, int column, int role) const
{
    if (role == IsGroupRole)
        return true;
    const QString words = tr("%1 (%2)").arg(groupTitle(group), QString::number(count(group)));
    const bool said = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    return said && column == PermissionColumn ? QVariant(words) : QVariant();
}

QString ComparisonModel::sentence(const ComparedSide &side, const QString &permission) const
{
    const QString name = text::oneLine(side.name);
    const QString words =
        side.granted.contains(permission) ? tr("%1 may.").arg(name) : tr("%1 may not.").arg(name);
    const QString reason = side.reasons.value(permission);
    return reason.isEmpty() ? words : QString(words + u' ' + reason + u'.');
}

QVariant ComparisonModel::sideData(const ComparedSide &side, const QString &permission, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return side.reasons.isEmpty() ? (side.granted.contains(permission) ? tr("Yes") : tr("No"))
                                      : side.reasons.value(permission);
    case GrantedRole:
        return side.granted.contains(permission);
    case Qt::AccessibleTextRole:
        return sentence(side, permission);
    default:
        return {};
    }
}

QVariant ComparisonModel::permissionData(const QString &permission, int column, int role) const
{
    if (role == IsGroupRole)
        return false;
    if (role == PermissionRole)
        return permission;
    if (column != PermissionColumn)
        return sideData(column == FirstColumn ? m_first : m_second, permission, role);
    const QString description = text::cell(m_infos.value(permission).description);
    switch (role) {
    case Qt::DisplayRole:
        return text::cell(permission);
    case DescriptionRole:
        return description;
    case SearchRole:
        return QString(permission + u' ' + description);
    case Qt::AccessibleTextRole:
        return QStringList{text::oneLine(permission), sentence(m_first, permission),
                           sentence(m_second, permission), description}
            .join(u' ');
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == FirstColumn)
        return text::cell(m_first.name);
    if (section == SecondColumn)
        return text::cell(m_second.name);
    return tr("Permission");
}

} // namespace chatelaine
