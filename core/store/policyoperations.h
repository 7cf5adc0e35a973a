// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"
#include "domain/user.h"
#include "store/transaction.h"

#include <QCoreApplication>

namespace chatelaine {

/// What can be done to the policy, by one actor at one moment. The actor's permission has been checked
/// (Gatekeeper). Functions throw StoreFailure.
class PolicyOperations
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::PolicyOperations)

public:
    /// What \a wanted would do at once. Invalid or Conflict, as update() would fail.
    static PolicyImpact preview(Database &database, const Policy &wanted, Instant now);
    /// Puts \a wanted in force, with its audit entry, and answers what is in force then.
    static Policy update(WriteTransaction &transaction, const Identity &actor, const Policy &wanted,
                         Instant now);

private:
    /// \a wanted, judged against what is in force.
    static Policy judged(const Policy &present, const Policy &wanted);
};

} // namespace chatelaine
