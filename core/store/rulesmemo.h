// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"
#include "domain/role.h"
#include "domain/user.h"

#include <QHash>

#include <optional>

namespace chatelaine {

/// Somebody who may act: who they are, and which password that was known with.
struct Account
{
    Identity identity;
    qint64 credentialVersion = 0;
};

/// What was read of people, roles and policy, as of one value of the table rules_stamp. See KnownRules.
struct RulesMemo
{
    std::optional<qint64> stamp;
    std::optional<quint64> checkedAt; ///< Database::turns() when the stamp was looked at last
    std::optional<Policy> policy;
    QHash<PrincipalId, Account> accounts;
    QHash<PrincipalId, User> users; ///< without what changes at a sign-in or with a code
    QHash<RoleId, Role> roles;
};

} // namespace chatelaine
