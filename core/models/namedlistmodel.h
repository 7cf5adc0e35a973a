// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QStringList>
#include <QVector>

namespace chatelaine {

/// A column of a NamedListModel.
struct NamedColumn
{
    QString title;
    bool isNumber = false; ///< cells are numbers: at the trailing edge, ordered by value

    bool operator==(const NamedColumn &) const = default;
};

/// One thing of a NamedListModel, its texts safe to draw.
struct NamedRow
{
    qint64 number = 0;       ///< by which it is recognised
    QStringList cells;       ///< one a column; the first is its name
    QVector<qint64> order;   ///< one a column; what columns of numbers are ordered by
    QStringList spoken = {}; ///< one a column; for screen readers, where it differs from the cell
    QString searched = {};   ///< what a search looks at
    QSet<int> traits = {};   ///< what it can be filtered by

    bool operator==(const NamedRow &) const = default;
};

/// A list of few things that are known by name: policies, roles and ways in of a server. New contents arrive
/// as diffs by number: selections and scroll positions survive.
class NamedListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        NumberRole = Qt::UserRole, ///< qint64
        OrderRole,                 ///< qint64, only in columns of numbers
    };

    explicit NamedListModel(const QVector<NamedColumn> &columns, QObject *parent = nullptr);

    void setRows(const QVector<NamedRow> &rows);
    const NamedRow &row(int row) const { return m_rows.at(row); }
    const NamedColumn &column(int column) const { return m_columns.at(column); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void dropGone(const QVector<NamedRow> &rows);

    QVector<NamedColumn> m_columns;
    QVector<NamedRow> m_rows;
};

/// The rows that hold every word of a text and have all of some traits.
class NamedFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit NamedFilterModel(NamedListModel &source, QObject *parent = nullptr);

    void setText(const QString &text);
    void setTraits(const QSet<int> &traits);
    bool isFiltered() const { return !m_words.isEmpty() || !m_traits.isEmpty(); }
    int rowOf(qint64 number) const; ///< -1 if it is not shown
    qint64 numberAt(int row) const; ///< 0 if out of range

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    NamedListModel &m_source;
    QStringList m_words;
    QSet<int> m_traits;
};

} // namespace chatelaine
