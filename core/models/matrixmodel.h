// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/role.h"
#include "models/matrixbits.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QVector>

#include <unordered_map>

namespace chatelaine {

/// One role as the matrix shows it.
struct MatrixColumn
{
    int key = 0; ///< stable: by it columns are recognised
    QString name;
    QString description;
    PermissionSet granted; ///< as it is meant to be
    PermissionSet stored;  ///< as it is now; the difference is pending
    bool builtIn = false;
    bool isNew = false;
    bool removed = false;
    bool changed = false; ///< anything about it is pending, its name for instance
    QString locked = {};  ///< one sentence: why its cells cannot be changed; empty: they can
    RoleForm form = RoleForm::Permissions;

    bool operator==(const MatrixColumn &) const = default;
};

/// Everything that is drawn in one cell.
struct MatrixCell
{
    bool isGroup = false;
    bool granted = false;   ///< of a permission
    bool uncertain = false; ///< of a built-in role: the catalogue's source does not settle it
    bool editable = false;  ///< it has a box to tick
    int change = 0;         ///< of a permission: 1 given, -1 taken, 0 as stored; of a group: how many changed
    int held = 0;           ///< of a group: how many of its permissions, among those that the filter passes
    int size = 0;
};

/// What ticking does: the same for all permissions that are named.
struct MatrixToggle
{
    QStringList permissions;
    bool give = false;
    QString refusal = {}; ///< one sentence: why nothing can be done; then permissions is empty
};

/// Who may do what: a row for each group of permissions and, while the group is expanded, one for each of its
/// permissions; a column for each role. Changes arrive as diffs: persistent indexes (the current cell, the
/// scroll anchor) survive every filter and refresh for as long as their row and column are shown.
///
/// Roles: Qt::DisplayRole "Yes", empty or "3/12"; Qt::AccessibleTextRole what a screen reader says of the
/// cell; Qt::ToolTipRole plain text, several lines; Qt::CheckStateRole; and those below.
class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IsGroupRole = Qt::UserRole, ///< bool
        GrantedRole,                ///< bool; absent for a group
        ChangeRole,                 ///< int, MatrixCell::change
        UncertainRole,              ///< bool
        HeldRole,                   ///< int, of a group
        SizeRole,                   ///< int, of a group
        RefusalRole,                ///< QString: why the cell cannot be changed; empty if it can
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setContent(const QVector<PermissionInfo> &permissions);
    void setColumns(const QVector<MatrixColumn> &columns);
    /// What the signed-in person holds: nobody gives what they lack.
    void setOwnPermissions(const PermissionSet &own);
    /// Shows the permissions whose name, title, description or group holds every word of \a text; their
    /// groups are expanded meanwhile.
    void setSearch(const QString &text);
    const QString &search() const { return m_search; }
    /// Shows only what is not alike in all columns, or has a pending change.
    void setOnlyDifferences(bool only);
    bool onlyDifferences() const { return m_onlyDifferences; }

    void setExpanded(int row, bool expanded);
    void setAllExpanded(bool expanded);
    bool isExpanded(int row) const;
    bool isGroup(int row) const;

    /// The row of \a permission; expands its group if that hides it. -1 if the filter hides it.
    int reveal(const QString &permission);
    int rowOf(const QString &permission) const; ///< -1 if not shown
    int rowOfGroup(const QString &group) const; ///< -1 if not shown
    int columnOf(int key) const;                ///< -1 if not shown
    /// The permission of a row; null for a group.
    const PermissionInfo *permissionAt(int row) const;
    QString groupAt(int row) const;
    /// The one of a permission row; those of a group that the filter passes.
    QStringList permissionsAt(int row) const;
    const MatrixColumn &columnAt(int column) const;
    MatrixCell cell(int row, int column) const;
    /// What ticking \a rows for one role does: takes what all of them hold, else gives what is missing and
    /// can be given.
    MatrixToggle toggle(const QVector<int> &rows, int column) const;

    int total() const { return static_cast<int>(m_order.size()); } ///< permissions, shown or not
    int matching() const { return m_matching.count(); }            ///< those that the filter passes
    int held(int column) const;                                    ///< of all permissions
    int groupSize(int row) const; ///< permissions of the group that the filter passes
    bool isKnown(const QString &permission) const;
    /// Permissions that the filter passes, also those in collapsed groups, in order.
    QVector<PermissionInfo> matchingPermissions() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// Rows or what they say were brought up to date, whether something changed or not.
    void filtered();

private:
    /// A group or a permission. Its key is its place in m_items and its bit in every set; keys stay.
    struct Item
    {
        PermissionInfo info; ///< of a group, only info.group
        QString haystack;    ///< folded, for the search
        int group = -1;      ///< key of the group; -1: this is one
        MatrixBits members;  ///< of a group
    };
    struct Column
    {
        MatrixColumn shown;
        MatrixBits granted;
        MatrixBits stored;
    };

    int keyOfGroup(const QString &name);
    int keyOfPermission(const PermissionInfo &info);
    bool takeInfo(const PermissionInfo &info);
    MatrixBits bitsOf(const PermissionSet &permissions) const;
    void takeColumn(Column &column, const MatrixColumn &from, bool anew) const;
    void recount();
    bool matchesSearch(const Item &item, const QStringList &words) const;
    MatrixBits differences() const;
    QSet<int> &collapsed() { return m_search.isEmpty() ? m_collapsed : m_collapsedInSearch; }
    const QSet<int> &collapsed() const { return m_search.isEmpty() ? m_collapsed : m_collapsedInSearch; }
    void rebuild();
    QVector<int> wantedRows() const;
    void patch(QVector<int> &keys, const QVector<int> &wanted, Qt::Orientation orientation);
    void permute(QVector<int> &keys, const QVector<int> &wanted, Qt::Orientation orientation);
    void announceData(int firstColumn, int lastColumn);
    const Item &itemAt(int row) const { return m_items[static_cast<size_t>(m_rows[row])]; }
    const Column &dataOf(int column) const { return m_columns.at(m_shown[column]); }
    QString spoken(int row, int column) const;
    QString tip(int row, int column) const;
    QString refusalOf(int row, int column) const;
    QVariant cellData(int row, int column, int role) const;
    QVariant columnHeader(int column, int role) const;
    QVariant rowHeader(int row, int role) const;

    std::vector<Item> m_items;
    QHash<QString, int> m_groupKeys;
    QHash<QString, int> m_permissionKeys;
    QVector<int> m_groups; ///< in order
    QVector<int> m_order;  ///< permissions, in order of the groups
    MatrixBits m_present;
    MatrixBits m_matching;
    QVector<int> m_rows;  ///< keys of what is shown
    QVector<int> m_shown; ///< keys of the columns
    std::unordered_map<int, Column> m_columns;
    PermissionSet m_own;
    MatrixBits m_ownBits;
    QString m_search;
    bool m_onlyDifferences = false;
    QSet<int> m_collapsed;
    QSet<int> m_collapsedInSearch; ///< of this search only
};

} // namespace chatelaine
