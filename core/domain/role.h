// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/permissionset.h"

namespace chatelaine {

/// A named set of permissions.
struct Role
{
    RoleId id;
    QString name;
    QString description;
    PermissionSet permissions;
    bool builtIn = false; ///< came with the catalogue; can be copied, not changed

    bool operator==(const Role &) const = default;
};

/// What a role would hand out beyond the giver's own permissions. Empty: the giver may hand it out.
/// Rule "role ceiling" (CloudTruth: a creator can only create roles at or below their own).
inline PermissionSet aboveCeiling(const PermissionSet &handedOut, const PermissionSet &giver)
{
    return handedOut.without(giver);
}

} // namespace chatelaine
