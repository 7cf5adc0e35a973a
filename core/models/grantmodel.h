// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/grant.h"

#include <QAbstractItemModel>

namespace chatelaine {

/// "What can it do?" as a tree: a row a group with its count, below it a row a permission with yes or no,
/// description and reason.
class GrantModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { PermissionColumn, ReasonColumn, ColumnCount };
    enum Role {
        GrantedRole = Qt::UserRole, ///< bool for a permission; absent for a group
        IsGroupRole,                ///< bool
        DescriptionRole,            ///< QString
        SearchRole,                 ///< QString, permission and description together
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// Shows \a grants, grouped as \a catalogue says. An equal list changes nothing; otherwise rows are
    /// patched.
    void setGrants(const QVector<Grant> &grants, const QVector<PermissionInfo> &catalogue);
    int grantedCount() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Entry
    {
        Grant grant;
        QString description;
        bool operator==(const Entry &) const = default;
    };
    struct Group
    {
        QString name;
        QVector<Entry> entries;
        qsizetype granted() const;
        bool operator==(const Group &) const = default;
    };
    void take(const QVector<Group> &groups);
    void emitAllChanged();
    QVariant groupData(const Group &group, int column, int role) const;
    QVariant entryData(const Entry &entry, int column, int role) const;

    QVector<Group> m_groups;
};

} // namespace chatelaine
