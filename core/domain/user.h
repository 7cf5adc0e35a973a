// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/permissionset.h"

namespace chatelaine {

enum class UserStatus { Invited, Active, Deactivated };

/// A person.
struct User
{
    PrincipalId id;
    QString name;
    QString email;
    RoleId role;
    QString roleName;
    UserStatus status = UserStatus::Active;

    bool operator==(const User &) const = default;
};

/// Whoever is signed in, and what they may do. Taken anew from the back end at each change of role.
struct Identity
{
    PrincipalId id;
    QString name;
    QString email;
    QString roleName;
    PermissionSet permissions;

    bool operator==(const Identity &) const = default;
};

} // namespace chatelaine
