// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matrixmodel.h"

#include "models/iddiff.h"

#include <algorithm>

namespace chatelaine {

namespace {

/// The keys of rows and columns are numbers as well; the comparison does not care whose.
QVector<TokenId> numbers(const QVector<int> &keys)
{
    QVector<TokenId> ids;
    ids.reserve(keys.size());
    for (int key : keys)
        ids.append(TokenId{key});
    return ids;
}

QString folded(const PermissionInfo &info)
{
    const QStringList parts{info.permission, info.title, info.description, info.group};
    return parts.join(u'\n').toCaseFolded();
}

} // namespace

int MatrixModel::keyOfGroup(const QString &name)
{
    const auto known = m_groupKeys.constFind(name);
    if (known != m_groupKeys.cend())
        return *known;
    const int key = static_cast<int>(m_items.size());
    Item item;
    item.info.group = name;
    m_items.push_back(item);
    m_groupKeys.insert(name, key);
    return key;
}

int MatrixModel::keyOfPermission(const PermissionInfo &info)
{
    const auto known = m_permissionKeys.constFind(info.permission);
    if (known != m_permissionKeys.cend())
        return *known;
    const int key = static_cast<int>(m_items.size());
    m_items.emplace_back();
    m_permissionKeys.insert(info.permission, key);
    return key;
}

/// True if something about a permission that was there already is new.
bool MatrixModel::takeInfo(const PermissionInfo &info)
{
    const int group = keyOfGroup(info.group);
    const int key = keyOfPermission(info);
    Item &item = m_items[static_cast<size_t>(key)];
    const bool changed = m_present.test(key) && item.info != info;
    item.info = info;
    item.haystack = folded(info);
    item.group = group;
    m_items[static_cast<size_t>(group)].members.set(key);
    return changed;
}

void MatrixModel::setContent(const QVector<PermissionInfo> &permissions)
{
    for (int group : std::as_const(m_groups))
        m_items[static_cast<size_t>(group)].members = {};
    bool changed = false;
    MatrixBits present;
    m_groups.clear();
    QHash<int, QVector<int>> members;
    for (const PermissionInfo &info : permissions) {
        changed = takeInfo(info) || changed;
        const int group = keyOfGroup(info.group);
        if (!m_groups.contains(group))
            m_groups.append(group);
        members[group].append(keyOfPermission(info));
        present.set(keyOfPermission(info));
    }
    m_order.clear();
    for (int group : std::as_const(m_groups))
        m_order += members.value(group);
    m_present = present;
    recount();
    rebuild();
    if (changed && !m_rows.isEmpty())
        Q_EMIT headerDataChanged(Qt::Vertical, 0, static_cast<int>(m_rows.size()) - 1);
}

/// New permissions are new bits of every column.
void MatrixModel::recount()
{
    m_ownBits = bitsOf(m_own);
    for (auto &[key, column] : m_columns)
        takeColumn(column, MatrixColumn(column.shown), true);
}

MatrixBits MatrixModel::bitsOf(const PermissionSet &permissions) const
{
    MatrixBits bits;
    for (const QString &permission : permissions) {
        const auto key = m_permissionKeys.constFind(permission);
        if (key != m_permissionKeys.cend() && m_present.test(*key))
            bits.set(*key);
    }
    return bits;
}

void MatrixModel::takeColumn(Column &column, const MatrixColumn &from, bool anew) const
{
    // Sets that nobody touched are the same list, which compares at once.
    if (anew || column.shown.granted != from.granted)
        column.granted = bitsOf(from.granted);
    if (anew || column.shown.stored != from.stored)
        column.stored = bitsOf(from.stored);
    column.shown = from;
}

void MatrixModel::setColumns(const QVector<MatrixColumn> &columns)
{
    QVector<int> wanted;
    QSet<int> changed;
    for (const MatrixColumn &column : columns) {
        wanted.append(column.key);
        const auto known = m_columns.find(column.key);
        if (known != m_columns.end() && known->second.shown == column)
            continue;
        const bool anew = known == m_columns.end();
        takeColumn(m_columns[column.key], column, anew);
        if (!anew)
            changed.insert(column.key);
    }
    patch(m_shown, wanted, Qt::Horizontal);
    std::erase_if(m_columns, [&wanted](const auto &entry) { return !wanted.contains(entry.first); });
    rebuild();
    for (int column = 0; column < m_shown.size(); ++column) {
        if (!changed.contains(m_shown[column]))
            continue;
        announceData(column, column);
        Q_EMIT headerDataChanged(Qt::Horizontal, column, column);
    }
}

void MatrixModel::setOwnPermissions(const PermissionSet &own)
{
    if (m_own == own)
        return;
    m_own = own;
    m_ownBits = bitsOf(own);
    announceData(0, static_cast<int>(m_shown.size()) - 1);
}

void MatrixModel::announceData(int firstColumn, int lastColumn)
{
    if (!m_rows.isEmpty() && firstColumn <= lastColumn)
        Q_EMIT dataChanged(index(0, firstColumn), index(static_cast<int>(m_rows.size()) - 1, lastColumn));
}

void MatrixModel::setSearch(const QString &text)
{
    const QString wanted = text.simplified();
    if (wanted == m_search)
        return;
    m_search = wanted;
    m_collapsedInSearch.clear();
    rebuild();
}

void MatrixModel::setOnlyDifferences(bool only)
{
    if (only == m_onlyDifferences)
        return;
    m_onlyDifferences = only;
    rebuild();
}

bool MatrixModel::matchesSearch(const Item &item, const QStringList &words) const
{
    return std::all_of(words.cbegin(), words.cend(),
                       [&item](const QString &word) { return item.haystack.contains(word); });
}

// A pending change counts as a difference: a row must not vanish under whoever ticks its last cell.
MatrixBits MatrixModel::differences() const
{
    MatrixBits any;
    MatrixBits all = m_present;
    MatrixBits pending;
    for (int key : m_shown) {
        const Column &column = m_columns.at(key);
        any.unite(column.granted);
        all.intersect(column.granted);
        pending.unite(column.granted.differing(column.stored));
    }
    MatrixBits differing = any.differing(all);
    differing.unite(pending);
    return differing;
}

QVector<int> MatrixModel::wantedRows() const
{
    QVector<int> rows;
    int group = -1;
    for (int key : m_order) {
        if (!m_matching.test(key))
            continue;
        if (const int own = m_items[static_cast<size_t>(key)].group; own != group) {
            group = own;
            rows.append(group);
        }
        if (!collapsed().contains(group))
            rows.append(key);
    }
    return rows;
}

void MatrixModel::rebuild()
{
    const QStringList words = m_search.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    const MatrixBits differing = m_onlyDifferences ? differences() : m_present;
    MatrixBits matching;
    for (int key : std::as_const(m_order)) {
        if (differing.test(key) && matchesSearch(m_items[static_cast<size_t>(key)], words))
            matching.set(key);
    }
    const bool counts = matching.differing(m_matching).count() > 0;
    m_matching = matching;
    patch(m_rows, wantedRows(), Qt::Vertical);
    if (counts) {
        announceData(0, static_cast<int>(m_shown.size()) - 1);
        if (!m_rows.isEmpty())
            Q_EMIT headerDataChanged(Qt::Vertical, 0, static_cast<int>(m_rows.size()) - 1);
    }
    Q_EMIT filtered();
}

void MatrixModel::patch(QVector<int> &keys, const QVector<int> &wanted, Qt::Orientation orientation)
{
    if (keys == wanted)
        return;
    const bool rows = orientation == Qt::Vertical;
    const IdDiff diff = diffIds(numbers(keys), numbers(wanted));
    for (auto range = diff.removed.crbegin(); range != diff.removed.crend(); ++range) {
        const int first = static_cast<int>(range->first);
        const int last = static_cast<int>(range->first + range->count) - 1;
        rows ? beginRemoveRows({}, first, last) : beginRemoveColumns({}, first, last);
        keys.remove(range->first, range->count);
        rows ? endRemoveRows() : endRemoveColumns();
    }
    if (!diff.sameOrder)
        permute(keys, wanted, orientation);
    for (const RowRange &range : diff.inserted) {
        const int first = static_cast<int>(range.first);
        const int last = static_cast<int>(range.first + range.count) - 1;
        rows ? beginInsertRows({}, first, last) : beginInsertColumns({}, first, last);
        for (qsizetype at = range.first; at < range.first + range.count; ++at)
            keys.insert(at, wanted[at]);
        rows ? endInsertRows() : endInsertColumns();
    }
}

/// \a keys hold only what is in \a wanted as well, in another order.
void MatrixModel::permute(QVector<int> &keys, const QVector<int> &wanted, Qt::Orientation orientation)
{
    const bool rows = orientation == Qt::Vertical;
    const auto hint = rows ? QAbstractItemModel::VerticalSortHint : QAbstractItemModel::HorizontalSortHint;
    Q_EMIT layoutAboutToBeChanged({}, hint);
    const QVector<int> before = keys;
    const QSet<int> kept(before.cbegin(), before.cend());
    keys.clear();
    QHash<int, int> places;
    for (int key : wanted) {
        if (!kept.contains(key))
            continue;
        places.insert(key, static_cast<int>(keys.size()));
        keys.append(key);
    }
    QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex &old : std::as_const(from)) {
        const int row = rows ? places.value(before[old.row()]) : old.row();
        const int column = rows ? old.column() : places.value(before[old.column()]);
        to.append(createIndex(row, column));
    }
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, hint);
}

void MatrixModel::setExpanded(int row, bool expanded)
{
    if (!isGroup(row) || isExpanded(row) == expanded)
        return;
    const int key = m_rows[row];
    expanded ? static_cast<void>(collapsed().remove(key)) : static_cast<void>(collapsed().insert(key));
    rebuild();
    const int now = static_cast<int>(m_rows.indexOf(key));
    Q_EMIT headerDataChanged(Qt::Vertical, now, now);
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(now, 0), index(now, static_cast<int>(m_shown.size()) - 1));
}

void MatrixModel::setAllExpanded(bool expanded)
{
    collapsed() = expanded ? QSet<int>() : QSet<int>(m_groups.cbegin(), m_groups.cend());
    rebuild();
    if (!m_rows.isEmpty())
        Q_EMIT headerDataChanged(Qt::Vertical, 0, static_cast<int>(m_rows.size()) - 1);
}

bool MatrixModel::isGroup(int row) const
{
    return row >= 0 && row < m_rows.size() && itemAt(row).group < 0;
}

bool MatrixModel::isExpanded(int row) const
{
    return isGroup(row) && !collapsed().contains(m_rows[row]);
}

int MatrixModel::reveal(const QString &permission)
{
    const int key = m_permissionKeys.value(permission, -1);
    if (key < 0 || !m_matching.test(key))
        return -1;
    const int group = m_items[static_cast<size_t>(key)].group;
    if (collapsed().contains(group))
        setExpanded(static_cast<int>(m_rows.indexOf(group)), true);
    return rowOf(permission);
}

int MatrixModel::rowOf(const QString &permission) const
{
    return static_cast<int>(m_rows.indexOf(m_permissionKeys.value(permission, -1)));
}

int MatrixModel::rowOfGroup(const QString &group) const
{
    return static_cast<int>(m_rows.indexOf(m_groupKeys.value(group, -1)));
}

int MatrixModel::columnOf(int key) const
{
    return static_cast<int>(m_shown.indexOf(key));
}

} // namespace chatelaine
