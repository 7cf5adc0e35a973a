// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/group.h"
#include "domain/user.h"
#include "store/transaction.h"

#include <QCoreApplication>
#include <QHash>

namespace chatelaine {

/// Nobody hands out, or has power over, more than they hold themselves (rule "role ceiling"). Judges for one
/// actor within one transaction. Functions throw StoreFailure.
class Ceiling
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::Ceiling)

public:
    Ceiling(Database &database, const Identity &actor);

    /// The name of \a role. Throws RoleCeiling, or Invalid if there is no such role; both with the field
    /// "role". Answered from memory after the first time for a role that is not above.
    QString checkRole(RoleId role);
    /// Throws RoleCeiling with the field "zones" if \a zones reach further than the actor's.
    void checkZones(const QStringList &zones) const;
    /// Throws RoleCeiling if \a user may do, or could if they were active, what the actor may not, or has
    /// zones that reach further.
    void checkUser(const User &user);
    /// Throws RoleCeiling if the role of \a group can do what the actor may not.
    void checkGroup(const Group &group);
    /// What \a role can do and the actor may not. Answered from memory after the first call for a role.
    PermissionSet above(RoleId role);

private:
    Database &m_database;
    const Identity &m_actor;
    QHash<RoleId, PermissionSet> m_above;
    QHash<RoleId, QString> m_within; ///< names of roles
};

} // namespace chatelaine
