// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditentry.h"
#include "domain/role.h"

/// What an edit of a role changed, in the words of the audit trail.
namespace chatelaine::rolechanges {

/// The fields that differ. Of the permissions only those that went (before) and came (after) are named.
QVector<AuditChange> between(const Role &before, const Role &after);

} // namespace chatelaine::rolechanges
