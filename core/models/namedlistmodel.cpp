// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/namedlistmodel.h"

#include <QHash>

#include <algorithm>

namespace chatelaine {

NamedListModel::NamedListModel(const QVector<NamedColumn> &columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(columns)
{
}

void NamedListModel::dropGone(const QVector<NamedRow> &rows)
{
    QSet<qint64> wanted;
    for (const NamedRow &row : rows)
        wanted.insert(row.number);
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (wanted.contains(m_rows[row].number))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.remove(row);
        endRemoveRows();
    }
}

// The order of the rows means nothing here: whoever shows them sorts.
void NamedListModel::setRows(const QVector<NamedRow> &rows)
{
    dropGone(rows);
    QHash<qint64, int> places;
    for (int row = 0; row < int(m_rows.size()); ++row)
        places.insert(m_rows[row].number, row);
    QVector<NamedRow> added;
    for (const NamedRow &row : rows) {
        const auto place = places.constFind(row.number);
        if (place == places.cend()) {
            added.append(row);
        } else if (m_rows[*place] != row) {
            m_rows[*place] = row;
            Q_EMIT dataChanged(index(*place, 0), index(*place, columnCount() - 1));
        }
    }
    if (added.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + added.size()) - 1);
    m_rows += added;
    endInsertRows();
}

int NamedListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int NamedListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant NamedListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const NamedRow &row = m_rows[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return row.cells.value(column);
    case Qt::AccessibleTextRole:
        return row.spoken.value(column).isEmpty() ? row.cells.value(column) : row.spoken.value(column);
    case Qt::TextAlignmentRole:
        return m_columns[column].isNumber ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter)) : QVariant();
    case NumberRole:
        return row.number;
    case OrderRole:
        return m_columns[column].isNumber ? QVariant(row.order.value(column)) : QVariant();
    default:
        return {};
    }
}

QVariant NamedListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool known = orientation == Qt::Horizontal && section >= 0 && section < int(m_columns.size());
    return known && role == Qt::DisplayRole ? QVariant(m_columns[section].title) : QVariant();
}

NamedFilterModel::NamedFilterModel(NamedListModel &source, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_source(source)
{
    setDynamicSortFilter(true);
    setSourceModel(&source);
}

void NamedFilterModel::setText(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void NamedFilterModel::setTraits(const QSet<int> &traits)
{
    m_traits = traits;
    invalidateFilter();
}

int NamedFilterModel::rowOf(qint64 number) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (numberAt(row) == number)
            return row;
    }
    return -1;
}

qint64 NamedFilterModel::numberAt(int row) const
{
    return index(row, 0).data(NamedListModel::NumberRole).toLongLong();
}

bool NamedFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    const NamedRow &shown = m_source.row(row);
    return shown.traits.contains(m_traits) &&
           std::all_of(m_words.cbegin(), m_words.cend(), [&shown](const QString &word) {
               return shown.searched.contains(word, Qt::CaseInsensitive);
           });
}

bool NamedFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(NamedListModel::OrderRole);
    const QVariant b = right.data(NamedListModel::OrderRole);
    if (a.isValid() && a != b)
        return a.toLongLong() < b.toLongLong();
    if (!a.isValid()) {
        if (const int order = QString::localeAwareCompare(left.data().toString(), right.data().toString()))
            return order < 0;
    }
    // A fixed order, or rows would jump at each refresh.
    return left.data(NamedListModel::NumberRole).toLongLong() <
           right.data(NamedListModel::NumberRole).toLongLong();
}

} // namespace chatelaine
