// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tokengrants.h"

#include "store/policyrepository.h"
#include "store/rolerepository.h"
#include "store/userrepository.h"

namespace chatelaine {

GrantInputs grantInputs(Database &database, const Token &token, Instant now)
{
    GrantInputs inputs;
    inputs.token = token;
    inputs.status = statusOf(token, now);
    if (token.kind != TokenKind::Personal) {
        inputs.rolePermissions = RoleRepository(database).permissionsOf(token.role);
        return inputs;
    }
    UserRepository users(database);
    const auto user = users.find(token.owner);
    inputs.userStatus = user ? user->status : UserStatus::Deactivated;
    inputs.userPowers = user ? users.powersOf(token.owner) : QVector<UserPower>();
    inputs.userPermissions = united(inputs.userPowers);
    inputs.personalTokens = PolicyRepository(database).read().personalTokens;
    return inputs;
}

QVector<Grant> grantsOf(Database &database, const GrantInputs &inputs)
{
    return explainGrants(inputs, RoleRepository(database).permissionNames());
}

bool isLetIn(const GrantInputs &inputs)
{
    if (inputs.status != TokenStatus::Active && inputs.status != TokenStatus::Expiring)
        return false;
    return inputs.token.kind != TokenKind::Personal ||
           (inputs.userStatus == UserStatus::Active && inputs.personalTokens);
}

} // namespace chatelaine
