// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/role.h"
#include "domain/token.h"
#include "domain/user.h"

namespace chatelaine {

/// Why a permission is or is not effective.
enum class GrantReason {
    ByRole,            ///< yes: the role holds it
    ByGroup,           ///< yes: not the user's own role, but that of a group holds it
    ByScope,           ///< yes: the scope was chosen and the user holds it
    NotInRole,         ///< no: neither the role nor a group's role holds it
    ScopeNotChosen,    ///< no: the user could, the token was not given it
    UserLacks,         ///< no: chosen as scope, but the user may not do it (now)
    UserInactive,      ///< no: the user, or the user behind the personal token, is not active
    TokenNotUsable,    ///< no: the token is deleted, disabled or expired
    PersonalTokensOff, ///< no: the organisation's policy switches personal tokens off
    ByPolicy,          ///< yes: a rule of a policy says so
    DeniedByPolicy,    ///< no: a rule of a policy denies it, whatever others grant
    ByManagement,      ///< yes: a management token may do everything
};

/// Through what somebody holds a permission.
struct GrantSource
{
    QString role;       ///< its name
    QString group = {}; ///< empty: the principal's own role; else the group that has this role
    /// Where rules are written as text: the policy, the line of it that decides (from 1), and that rule's
    /// head as written, for example: namespace "prod-*". `role` is the role through which it is held, or
    /// empty.
    QString policy = {};
    int line = 0;
    QString rule = {};

    bool operator==(const GrantSource &) const = default;
};

/// One line of "what can it do?".
struct Grant
{
    QString permission;
    bool granted = false;
    GrantReason reason = GrantReason::NotInRole;
    /// Everything through which it is held, the own role first; also where \a granted is false for another
    /// reason (token not usable, user not active …).
    QVector<GrantSource> sources = {};

    bool operator==(const Grant &) const = default;
};

/// One role that a user has, directly or through a group.
struct UserPower
{
    GrantSource source;
    PermissionSet permissions;

    bool operator==(const UserPower &) const = default;
};
/// Everything together, whatever the user's status.
PermissionSet united(const QVector<UserPower> &powers);

/// All that decides about a token's permissions at one moment.
struct GrantInputs
{
    Token token;
    TokenStatus status = TokenStatus::Active;
    PermissionSet rolePermissions;              ///< of the token's role (service accounts, management)
    PermissionSet userPermissions;              ///< of its user, groups included (personal)
    UserStatus userStatus = UserStatus::Active; ///< of its user (personal)
    QVector<UserPower> userPowers = {}; ///< where userPermissions come from, to name it; may be left out
    bool personalTokens = true;         ///< the policy allows them (personal)
};

/// The permissions effective at that moment: nothing for an unusable token; a service account's role; a
/// personal token's scopes ∩ its user's permissions, nothing while these tokens are switched off. The same
/// function answers the verifier, "what can it do?" and the matrix.
PermissionSet effectivePermissions(const GrantInputs &inputs);
/// One Grant for each of \a catalogue's permissions, in its order, with the reason for every yes and no.
/// When the token is not usable, what it would otherwise be granted has the reason TokenNotUsable (or
/// PersonalTokensOff, UserInactive).
QVector<Grant> explainGrants(const GrantInputs &inputs, const QStringList &catalogue);
/// The same for a user: everything that \a powers hold, nothing unless \a status is Active.
QVector<Grant> explainUser(UserStatus status, const QVector<UserPower> &powers, const QStringList &catalogue);

/// Who may do one thing.
struct Holder
{
    PrincipalId user = {}; ///< set for a user
    TokenId token = {};    ///< set for a token
    QString name;
    QVector<GrantSource> sources; ///< for a personal token: those of its user
    QString accessorId = {};      ///< of a token, where it may have no name: tells nameless ones apart

    bool operator==(const Holder &) const = default;
};

/// The answer to "who can do this?".
struct Holders
{
    QStringList roles;       ///< names of all roles that hold it
    QVector<Holder> users;   ///< active users, by name; at most as many as were asked for
    QVector<Holder> tokens;  ///< tokens that work now, by name; at most as many as were asked for
    qsizetype userCount = 0; ///< how many there are
    qsizetype tokenCount = 0;
    bool usersHidden = false;  ///< whoever asks may not read users
    bool tokensHidden = false; ///< whoever asks may not read tokens

    bool operator==(const Holders &) const = default;
};

} // namespace chatelaine
