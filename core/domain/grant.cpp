// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/grant.h"

namespace chatelaine {
namespace {

bool isUsable(TokenStatus status)
{
    return status == TokenStatus::Active || status == TokenStatus::Expiring;
}

/// The answer for a token that is usable.
GrantReason reasonFor(const GrantInputs &inputs, const PermissionSet &scopes, const QString &permission)
{
    if (inputs.token.kind != TokenKind::Personal)
        return inputs.rolePermissions.contains(permission) ? GrantReason::ByRole : GrantReason::NotInRole;
    if (!scopes.contains(permission))
        return GrantReason::ScopeNotChosen;
    if (inputs.userStatus != UserStatus::Active)
        return GrantReason::UserInactive;
    return inputs.userPermissions.contains(permission) ? GrantReason::ByScope : GrantReason::UserLacks;
}

} // namespace

PermissionSet effectivePermissions(const GrantInputs &inputs)
{
    if (!isUsable(inputs.status))
        return {};
    if (inputs.token.kind != TokenKind::Personal)
        return inputs.rolePermissions;
    if (inputs.userStatus != UserStatus::Active)
        return {};
    return PermissionSet(inputs.token.scopes).intersected(inputs.userPermissions);
}

QVector<Grant> explainGrants(const GrantInputs &inputs, const QStringList &catalogue)
{
    const PermissionSet scopes(inputs.token.scopes);
    const bool usable = isUsable(inputs.status);
    QVector<Grant> grants;
    grants.reserve(catalogue.size());
    for (const QString &permission : catalogue) {
        const GrantReason reason = reasonFor(inputs, scopes, permission);
        const bool held = reason == GrantReason::ByRole || reason == GrantReason::ByScope;
        grants << Grant{permission, held && usable, held && !usable ? GrantReason::TokenNotUsable : reason};
    }
    return grants;
}

} // namespace chatelaine
