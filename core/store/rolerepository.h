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

    /// Most powerful first.
    QVector<Role> all();
    std::optional<Role> find(RoleId id);
    QHash<RoleId, PermissionSet> permissionsByRole();
    PermissionSet permissionsOf(RoleId id);
    /// Every permission, in the catalogue's order, then the console's own.
    QVector<PermissionInfo> permissions();
    QStringList permissionNames();

    /// Fills the empty tables. The first role of the catalogue is given every permission, the console's own
    /// included: somebody has to hold them all.
    static void fill(WriteTransaction &transaction, const Catalogue &catalogue);

private:
    QVector<Role> select(const QString &condition, const QVariantList &values);

    Database &m_database;
};

} // namespace chatelaine
