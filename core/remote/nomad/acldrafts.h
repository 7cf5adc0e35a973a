// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "nomad/aclholders.h"
#include "nomadwire/nomadtypes.h"

#include <functional>

/// What can be told of a draft before it is sent, in words; the server has the same rules.
namespace chatelaine::nomad {

/// Cleaned for sending. Error fields as AclPolicyDraft has them.
Result<Policy> policyOf(const AclPolicyDraft &draft);
/// Whether \a server takes \a job in place of \a before: what is there already stays as it is.
Result<void> checkJob(const JobBinding &job, const JobBinding &before, const Capabilities &server);
/// Cleaned likewise, without an ID; every policy must be in \a book.
Result<Role> roleOf(const AclRoleDraft &draft, const PolicyBook &book);

/// \a error of a write, with the field that it is about.
Error ofPolicyField(Error error);
Error ofRoleField(Error error);

/// "… was changed by someone else since you opened it."
Error policyConflict();
Error roleConflict();

/// The first RoleImpact::namesShown of those that \a holds(AclHolders) tells, and how many there are.
AclUsage usageOf(const TokenTable &table, const std::function<bool(const AclHolders &)> &holds);

} // namespace chatelaine::nomad
