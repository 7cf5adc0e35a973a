// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/role.h"
#include "domain/token.h"
#include "domain/user.h"

namespace chatelaine {

/// Why a permission is or is not effective.
enum class GrantReason {
    ByRole,         ///< yes: the role holds it
    ByScope,        ///< yes: the scope was chosen and the user holds it
    NotInRole,      ///< no: the role does not hold it
    ScopeNotChosen, ///< no: the user could, the token was not given it
    UserLacks,      ///< no: chosen as scope, but the user may not do it (now)
    UserInactive,   ///< no: the user behind the personal token is not active
    TokenNotUsable, ///< no: the token is deleted, disabled or expired
};

/// One line of "what can it do?".
struct Grant
{
    QString permission;
    bool granted = false;
    GrantReason reason = GrantReason::NotInRole;

    bool operator==(const Grant &) const = default;
};

/// All that decides about a token's permissions at one moment.
struct GrantInputs
{
    Token token;
    TokenStatus status = TokenStatus::Active;
    PermissionSet rolePermissions;              ///< of the token's role (service accounts, management)
    PermissionSet userPermissions;              ///< of its user (personal)
    UserStatus userStatus = UserStatus::Active; ///< of its user (personal)
};

/// The permissions effective at that moment: nothing for an unusable token; a service account's role; a
/// personal token's scopes ∩ its user's permissions. The same function answers the verifier, "what can it
/// do?" and, later, the matrix.
PermissionSet effectivePermissions(const GrantInputs &inputs);
/// One Grant for each of \a catalogue's permissions, in its order, with the reason for every yes and no.
/// When the token is not usable, what it would otherwise be granted has the reason TokenNotUsable.
QVector<Grant> explainGrants(const GrantInputs &inputs, const QStringList &catalogue);

} // namespace chatelaine
