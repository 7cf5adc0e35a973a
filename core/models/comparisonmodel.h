// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/comparison.h"
#include "models/matrixexport.h"

#include <QAbstractItemModel>
#include <QHash>

#include <array>

namespace chatelaine {

/// A role, user or token as it is compared.
struct ComparedSide
{
    QString name;
    PermissionSet granted;
    QHash<QString, QString> reasons = {}; ///< a sentence for each permission; empty for a role
    QStringList facts = {};               ///< status and zones, in words

    bool operator==(const ComparedSide &) const = default;
};

/// What each of two may do that the other may not, as a tree: only the first, only the second, both, neither;
/// below each the permissions, with yes or no and the reason on either side.
class ComparisonModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { PermissionColumn, FirstColumn, SecondColumn, ColumnCount };
    enum Group { OnlyFirst, OnlySecond, Both, Neither, GroupCount };
    enum Role {
        IsGroupRole = Qt::UserRole, ///< bool
        GrantedRole,                ///< bool, in the two columns of the sides
        DescriptionRole,            ///< QString
        SearchRole,                 ///< QString, permission and description together
        PermissionRole,             ///< QString
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// Compares what \a first and \a second hold. Where the same permissions stay in the same groups, rows
    /// are patched.
    void compare(const ComparedSide &first, const ComparedSide &second,
                 const QVector<PermissionInfo> &catalogue);
    void clear();
    int count(Group group) const;
    bool isEqual() const { return count(OnlyFirst) == 0 && count(OnlySecond) == 0; }
    /// "Only Operations may", "Both may" …
    QString groupTitle(Group group) const;
    /// What is shown, to be taken out of the program.
    MatrixTable table() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const QString &permissionAt(const QModelIndex &index) const;
    QVariant groupData(Group group, int column, int role) const;
    QVariant permissionData(const QString &permission, int column, int role) const;
    QVariant sideData(const ComparedSide &side, const QString &permission, int role) const;
    QString sentence(const ComparedSide &side, const QString &permission) const;

    bool m_shown = false;
    ComparedSide m_first;
    ComparedSide m_second;
    std::array<QStringList, GroupCount> m_groups;
    QHash<QString, PermissionInfo> m_infos;
};

} // namespace chatelaine
