// SPDX-License-Identifier: GPL-3.0-or-later
// What the matrix says: cells, headers, and what ticking one would do.
#include "models/matrixmodel.h"
#include "models/matrixtext.h"
#include "models/tokentext.h"

#include <algorithm>

namespace chatelaine {

const PermissionInfo *MatrixModel::permissionAt(int row) const
{
    return row >= 0 && row < m_rows.size() && !isGroup(row) ? &itemAt(row).info : nullptr;
}

QString MatrixModel::groupAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? itemAt(row).info.group : QString();
}

QStringList MatrixModel::permissionsAt(int row) const
{
    if (const PermissionInfo *info = permissionAt(row))
        return {info->permission};
    QStringList permissions;
    if (!isGroup(row))
        return permissions;
    const MatrixBits &members = itemAt(row).members;
    for (int key : m_order) {
        if (members.test(key) && m_matching.test(key))
            permissions.append(m_items[static_cast<size_t>(key)].info.permission);
    }
    return permissions;
}

QVector<PermissionInfo> MatrixModel::matchingPermissions() const
{
    QVector<PermissionInfo> found;
    for (int key : m_order) {
        if (m_matching.test(key))
            found.append(m_items[static_cast<size_t>(key)].info);
    }
    return found;
}

const MatrixColumn &MatrixModel::columnAt(int column) const
{
    return dataOf(column).shown;
}

bool MatrixModel::isKnown(const QString &permission) const
{
    const auto key = m_permissionKeys.constFind(permission);
    return key != m_permissionKeys.cend() && m_present.test(*key);
}

int MatrixModel::held(int column) const
{
    return dataOf(column).granted.countIn(m_present);
}

int MatrixModel::groupSize(int row) const
{
    return isGroup(row) ? itemAt(row).members.countIn(m_matching) : 0;
}

MatrixCell MatrixModel::cell(int row, int column) const
{
    const int key = m_rows[row];
    const Item &item = m_items[static_cast<size_t>(key)];
    const Column &data = dataOf(column);
    MatrixCell cell;
    cell.editable = data.shown.locked.isEmpty();
    if (item.group >= 0) {
        cell.granted = data.granted.test(key);
        cell.uncertain = !item.info.certain && data.shown.builtIn; // of other roles it is known
        cell.change = static_cast<int>(cell.granted) - static_cast<int>(data.stored.test(key));
        return cell;
    }
    MatrixBits shown = item.members;
    shown.intersect(m_matching);
    cell.isGroup = true;
    cell.size = shown.count();
    cell.held = shown.countIn(data.granted);
    cell.change = shown.countIn(data.granted.differing(data.stored));
    return cell;
}

MatrixToggle MatrixModel::toggle(const QVector<int> &rows, int column) const
{
    const Column &data = dataOf(column);
    if (!data.shown.locked.isEmpty())
        return {{}, false, data.shown.locked};
    QStringList held;
    QStringList missing;
    QStringList aboveOwn;
    for (int row : rows) {
        for (const QString &permission : permissionsAt(row)) {
            const int key = m_permissionKeys.value(permission);
            QStringList &list = data.granted.test(key) ? held : m_ownBits.test(key) ? missing : aboveOwn;
            list.append(permission);
        }
    }
    if (!missing.isEmpty())
        return {missing, true};
    if (!held.isEmpty() || aboveOwn.isEmpty())
        return {held, false};
    return {{},
            true,
            tr("You do not hold %1 yourself, so you cannot give it.").arg(text::oneLine(aboveOwn.first()))};
}

QString MatrixModel::refusalOf(int row, int column) const
{
    return toggle({row}, column).refusal;
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

Qt::ItemFlags MatrixModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool editable = dataOf(index.column()).shown.locked.isEmpty();
    return editable ? flags | Qt::ItemIsUserCheckable : flags;
}

QString MatrixModel::spoken(int row, int column) const
{
    const MatrixCell shown = cell(row, column);
    if (shown.isGroup) {
        const QString counts = matrixtext::spokenGroup(columnAt(column), groupAt(row), shown);
        return isExpanded(row) ? counts : QString(counts + u' ' + tr("Collapsed."));
    }
    return matrixtext::spoken(columnAt(column), itemAt(row).info, shown);
}

QString MatrixModel::tip(int row, int column) const
{
    QStringList lines{spoken(row, column)};
    if (const PermissionInfo *info = permissionAt(row)) {
        lines.append(text::cell(info->permission));
        lines.append(info->description);
    }
    if (const QString refusal = refusalOf(row, column); !refusal.isEmpty())
        lines.append(refusal);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::AccessibleTextRole:
        return spoken(row, column);
    case Qt::AccessibleDescriptionRole:
        return itemAt(row).info.description;
    case Qt::ToolTipRole:
        return tip(row, column);
    case RefusalRole:
        return refusalOf(row, column);
    case IsGroupRole:
        return isGroup(row);
    default:
        return cellData(row, column, role);
    }
}

QVariant MatrixModel::cellData(int row, int column, int role) const
{
    const MatrixCell shown = cell(row, column);
    switch (role) {
    case Qt::DisplayRole:
        if (shown.isGroup)
            return tr("%1/%2", "held of all").arg(shown.held).arg(shown.size);
        return shown.granted ? tr("Yes") : QString();
    case Qt::CheckStateRole:
        if (shown.isGroup && shown.held > 0 && shown.held < shown.size)
            return Qt::PartiallyChecked;
        return (shown.isGroup ? shown.held > 0 : shown.granted) ? Qt::Checked : Qt::Unchecked;
    case GrantedRole:
        return shown.isGroup ? QVariant() : QVariant(shown.granted);
    case ChangeRole:
        return shown.change;
    case UncertainRole:
        return shown.uncertain;
    case HeldRole:
        return shown.isGroup ? QVariant(shown.held) : QVariant();
    case SizeRole:
        return shown.isGroup ? QVariant(shown.size) : QVariant();
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const int count = orientation == Qt::Horizontal ? columnCount() : rowCount();
    if (section < 0 || section >= count)
        return {};
    return orientation == Qt::Horizontal ? columnHeader(section, role) : rowHeader(section, role);
}

QVariant MatrixModel::columnHeader(int column, int role) const
{
    const MatrixColumn &shown = columnAt(column);
    const QString sentence = matrixtext::spokenRole(shown, held(column), total());
    if (role == Qt::DisplayRole)
        return text::cell(shown.name);
    if (role == Qt::AccessibleTextRole)
        return sentence;
    if (role == Qt::AccessibleDescriptionRole)
        return shown.description;
    if (role != Qt::ToolTipRole)
        return {};
    QStringList lines{sentence, shown.description, shown.locked};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QVariant MatrixModel::rowHeader(int row, int role) const
{
    const PermissionInfo &info = itemAt(row).info;
    const bool group = isGroup(row);
    switch (role) {
    case Qt::DisplayRole:
        return text::cell(group ? info.group : info.title.isEmpty() ? info.permission : info.title);
    case Qt::AccessibleTextRole:
        if (group)
            return isExpanded(row)
                       ? tr("%1, expanded, %n permission(s)", nullptr, groupSize(row)).arg(info.group)
                       : tr("%1, collapsed, %n permission(s)", nullptr, groupSize(row)).arg(info.group);
        return QStringList{info.title.isEmpty() ? info.permission : info.title, info.description}.join(
            QStringLiteral(". "));
    case Qt::ToolTipRole: {
        QStringList lines{info.title, info.permission, info.description, matrixtext::note(info)};
        if (group)
            lines = {info.group};
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    default:
        return {};
    }
}

} // namespace chatelaine
