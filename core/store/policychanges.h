// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditentry.h"
#include "domain/policy.h"

/// What an edit of the policy changed, in the words of the audit trail: the members' names, lengths of time
/// in ISO 8601 ("P90D", "PT10M"), "yes" and "no", "none" for a limit that is not set.
namespace chatelaine::policychanges {

QString length(const std::optional<Duration> &length);
QVector<AuditChange> between(const Policy &before, const Policy &after);

} // namespace chatelaine::policychanges
