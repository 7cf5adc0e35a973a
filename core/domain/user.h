// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/instant.h"
#include "domain/permissionset.h"

#include <QVector>

#include <optional>

namespace chatelaine {

enum class UserStatus {
    Invited,     ///< has an invitation code, but no password yet
    Active,      ///< may sign in
    Deactivated, ///< kept, with everything they own, but may not sign in and their personal tokens do not
                 ///< work
};
inline constexpr int userStatusCount = 3;

/// A group as its members know it.
struct GroupRef
{
    GroupId id;
    QString name;

    bool operator==(const GroupRef &) const = default;
};

/// A person.
struct User
{
    PrincipalId id;
    QString name;
    QString email;
    RoleId role;
    QString roleName;
    UserStatus status = UserStatus::Active;
    QString provider = {};         ///< name of the identity provider; empty: a local user with a password
    QString externalId = {};       ///< what the provider calls them; empty for local users
    QVector<GroupRef> groups = {}; ///< by name
    QStringList zones = {};        ///< sorted
    Instant createdAt = {};
    std::optional<Instant> lastSignInAt = {};
    /// While a one-time code is out (invitation or password reset) and neither used nor replaced: when it
    /// dies.
    std::optional<Instant> codeExpiresAt = {};
    qint64 version = 0; ///< grows with every edit; an edit names the version that it was based on

    /// Details come from the provider: only activate, deactivate and delete are possible here.
    bool isFederated() const { return !provider.isEmpty(); }
    bool operator==(const User &) const = default;
};

/// Whoever is signed in, and what they may do. Taken anew from the back end at each change of role.
struct Identity
{
    PrincipalId id;
    QString name;
    QString email;
    QString roleName;
    PermissionSet permissions;             ///< of their role and of their groups' roles together
    QStringList groupNames = {};           ///< by name
    QStringList zones = {};                ///< sorted
    TokenId token = {};                    ///< set where one signs in with a token: that token
    std::optional<Instant> expiresAt = {}; ///< when that token dies; none: never
    /// What a page says instead of naming a missing permission, where permissions are not how this back end
    /// thinks: a sentence, for example that it takes a management token. Empty: name the permission.
    QString refusal = {};

    bool operator==(const Identity &) const = default;
};

/// What a person fills in to invite somebody, and what can be changed later.
/// Field names in errors: "name", "email", "role", "zones".
struct UserDraft
{
    QString name;
    QString email;
    RoleId role;
    QStringList zones = {};

    bool operator==(const UserDraft &) const = default;
};

} // namespace chatelaine
