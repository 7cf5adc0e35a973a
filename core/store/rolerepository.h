// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/role.h"
#include "store/transaction.h"

#include <QHash>

namespace chatelaine {

/// Roles and permissions in the database. Functions throw StoreFailure.
class RoleRepository
{
public:
    explicit RoleRepository(Database &database);

    /// Most powerful first; roles that people made come after those of the catalogue.
    QVector<Role> all();
    std::optional<Role> find(RoleId id);
    QHash<RoleId, PermissionSet> permissionsByRole();
    PermissionSet permissionsOf(RoleId id);
    /// Every permission, in the catalogue's order, then the console's own.
    QVector<PermissionInfo> permissions();
    QStringList permissionNames();
    /// Who holds which role directly; unused ones are left out.
    QHash<RoleId, RoleUsage> usage();

    /// Adds a role (its id does not count) after all others, with its permissions; returns its id.
    static RoleId add(WriteTransaction &transaction, const Role &role);
    /// Writes name, description and permissions, and raises the version by one.
    static void update(WriteTransaction &transaction, const Role &role);
    /// Removes a role that nobody holds. Deleted users and tokens forget it.
    static void remove(WriteTransaction &transaction, RoleId id);
    /// Replaces what a role holds; permissions that do not exist are passed over.
    static void setPermissions(WriteTransaction &transaction, RoleId role, const PermissionSet &permissions);

private:
    QVector<Role> select(const QString &condition, const QVariantList &values,
                         const QHash<RoleId, PermissionSet> &granted);

    Database &m_database;
};

} // namespace chatelaine
