// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/grant.h"

#include <algorithm>

namespace chatelaine {
namespace {

bool isUsable(TokenStatus status)
{
    return status == TokenStatus::Active || status == TokenStatus::Expiring;
}

QVector<GrantSource> sourcesOf(const QVector<UserPower> &powers, const QString &permission)
{
    QVector<GrantSource> sources;
    for (const UserPower &power : powers) {
        if (power.permissions.contains(permission))
            sources << power.source;
    }
    return sources;
}

/// Whatever the token's status and the policy.
GrantReason personalReason(const GrantInputs &inputs, const PermissionSet &scopes, const QString &permission)
{
    if (!scopes.contains(permission))
        return GrantReason::ScopeNotChosen;
    if (inputs.userStatus != UserStatus::Active)
        return GrantReason::UserInactive;
    return inputs.userPermissions.contains(permission) ? GrantReason::ByScope : GrantReason::UserLacks;
}

Grant roleGrant(const GrantInputs &inputs, const QString &permission)
{
    if (!inputs.rolePermissions.contains(permission))
        return {permission, false, GrantReason::NotInRole};
    QVector<GrantSource> sources;
    if (!inputs.token.roleName.isEmpty())
        sources.append({inputs.token.roleName});
    const bool usable = isUsable(inputs.status);
    return {permission, usable, usable ? GrantReason::ByRole : GrantReason::TokenNotUsable, sources};
}

Grant personalGrant(const GrantInputs &inputs, const PermissionSet &scopes, const QString &permission)
{
    GrantReason reason = personalReason(inputs, scopes, permission);
    const bool held = reason == GrantReason::ByScope;
    if (held && !isUsable(inputs.status))
        reason = GrantReason::TokenNotUsable;
    else if (held && !inputs.personalTokens)
        reason = GrantReason::PersonalTokensOff;
    return {permission, reason == GrantReason::ByScope, reason, sourcesOf(inputs.userPowers, permission)};
}

Grant userGrant(UserStatus status, const QVector<UserPower> &powers, const QString &permission)
{
    const QVector<GrantSource> sources = sourcesOf(powers, permission);
    if (sources.isEmpty())
        return {permission, false, GrantReason::NotInRole};
    if (status != UserStatus::Active)
        return {permission, false, GrantReason::UserInactive, sources};
    const bool own = std::any_of(sources.cbegin(), sources.cend(),
                                 [](const GrantSource &source) { return source.group.isEmpty(); });
    return {permission, true, own ? GrantReason::ByRole : GrantReason::ByGroup, sources};
}

} // namespace

PermissionSet united(const QVector<UserPower> &powers)
{
    PermissionSet all;
    for (const UserPower &power : powers)
        all = all.united(power.permissions);
    return all;
}

PermissionSet effectivePermissions(const GrantInputs &inputs)
{
    if (!isUsable(inputs.status))
        return {};
    if (inputs.token.kind != TokenKind::Personal)
        return inputs.rolePermissions;
    if (inputs.userStatus != UserStatus::Active || !inputs.personalTokens)
        return {};
    return PermissionSet(inputs.token.scopes).intersected(inputs.userPermissions);
}

QVector<Grant> explainGrants(const GrantInputs &inputs, const QStringList &catalogue)
{
    const bool personal = inputs.token.kind == TokenKind::Personal;
    const PermissionSet scopes(inputs.token.scopes);
    QVector<Grant> grants;
    grants.reserve(catalogue.size());
    for (const QString &permission : catalogue)
        grants << (personal ? personalGrant(inputs, scopes, permission) : roleGrant(inputs, permission));
    return grants;
}

QVector<Grant> explainUser(UserStatus status, const QVector<UserPower> &powers, const QStringList &catalogue)
{
    QVector<Grant> grants;
    grants.reserve(catalogue.size());
    for (const QString &permission : catalogue)
        grants << userGrant(status, powers, permission);
    return grants;
}

} // namespace chatelaine
