// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/requirepermission.h"

#include "store/gatekeeper.h"

namespace chatelaine {

void requirePermission(const Identity &actor, const QString &permission)
{
    if (!actor.permissions.contains(permission))
        throwFailure(
            ErrorCode::PermissionDenied,
            Gatekeeper::tr("Your role %1 does not hold the permission %2. Ask an administrator for it.")
                .arg(actor.roleName, permission),
            QStringLiteral("lacks ") + permission);
}

} // namespace chatelaine
