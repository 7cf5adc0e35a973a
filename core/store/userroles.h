// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/grant.h"
#include "store/database.h"

#include <QHash>

namespace chatelaine {

/// One role that a user has, and through which group; an empty name: their own.
struct HeldRole
{
    RoleId role;
    QString group = {};
};

/// Somebody, with all that decides about their permissions but the permissions themselves.
struct UserRoles
{
    PrincipalId id;
    QString name;
    UserStatus status = UserStatus::Active;
    QVector<HeldRole> held; ///< the own role first, then by the groups' names
    QStringList zones;      ///< sorted

    /// The roles without doubles, sorted: equal for all who may do the same.
    QVector<RoleId> roles() const;
};

/// Every user who is not deleted, by name, in a few statements however many they are. Throws StoreFailure.
QVector<UserRoles> readUserRoles(Database &database);

/// What several roles hold together, worked out once for each combination.
class RoleUnions
{
public:
    explicit RoleUnions(QHash<RoleId, PermissionSet> granted);
    const PermissionSet &of(const QVector<RoleId> &roles);

private:
    QHash<RoleId, PermissionSet> m_granted;
    QHash<QVector<RoleId>, PermissionSet> m_known;
};

} // namespace chatelaine
