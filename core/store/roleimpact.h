// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/role.h"
#include "store/database.h"

#include <QHash>

namespace chatelaine {

/// What each role holds.
using GrantedByRole = QHash<RoleId, PermissionSet>;

/// Who gains and loses what when roles hold \a after instead of \a before; who has which role stays as it is
/// in the database. Works per role and per combination of roles, not per token. Throws StoreFailure.
RoleImpact roleImpact(Database &database, const GrantedByRole &before, const GrantedByRole &after);

} // namespace chatelaine
