// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace chatelaine {

/// Answers from memory what acts ask for again and again, as long as the store says that nobody has changed
/// people, groups, roles, permissions or policy (resources/schema/004_stamp.sql). Make it where it is used,
/// within a transaction: it answers what reading at that moment would. Functions throw StoreFailure.
class KnownRules
{
public:
    /// Forgets what has been changed meanwhile, by this or any other program.
    explicit KnownRules(Database &database);

    /// Somebody who is active. None: they are not, or there is nobody of that number.
    std::optional<Account> account(PrincipalId id);
    /// A user, without createdAt, lastSignInAt, codeExpiresAt and version.
    std::optional<User> user(PrincipalId id);
    std::optional<Role> role(RoleId id);
    const Policy &policy();

private:
    Database &m_database;
    RulesMemo &m_memo;
};

} // namespace chatelaine
