// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"
#include "domain/storefacts.h"

#include <QStringList>

namespace chatelaine {

/// How many, and the names of the first few of them.
struct NamedCount
{
    qint64 count = 0;
    QStringList first;
};

/// What restoring a backup would do to the things of one kind.
struct RestoreDifference
{
    NamedCount gone;  ///< exist now and would not any more
    NamedCount back;  ///< do not exist now and would again
    NamedCount older; ///< were changed since: would be what they were
};

/// A backup that was read and found whole, beside the store as it is now: what restoring it would mean.
struct RestorePlan
{
    StoreFacts backup;
    StoreFacts now;
    bool otherOrganisation = false; ///< it is not a backup of this store at all
    RestoreDifference tokens;
    RestoreDifference users;
    RestoreDifference roles;
    RestoreDifference groups;
    Policy policyNow;
    Policy policyThen;
    NamedCount newSecrets;      ///< tokens regenerated since: the secret of now would stop working
    qint64 lostEntries = 0;     ///< of the audit trail
    bool staysSignedIn = false; ///< whoever asks has the same account, with the same password, in it
};

} // namespace chatelaine
