// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditentry.h"
#include "domain/user.h"
#include "widgets/actionset.h"
#include "widgets/page.h"

#include <optional>

namespace chatelaine {

/// Everything a person can do on the page of the audit trail.
enum class AuditAct { Export, Verify, RemoveOld, OnlyPerson, OnlyToken, ShowTarget, Refresh };

namespace auditacts {

QVector<PageAct> all();
/// Why \a act is impossible for \a identity with \a entry selected, in a sentence; empty if it is possible.
QString refusal(AuditAct act, const Identity &identity, const std::optional<AuditEntry> &entry);
/// Where what \a entry is about is shown; none if that has no place of its own.
std::optional<Place> placeOf(const AuditEntry &entry);

} // namespace auditacts

} // namespace chatelaine
