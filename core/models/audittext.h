// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditentry.h"

#include <QString>

/// The words for what stands in the audit trail, translated.
namespace chatelaine::text {

QString of(AuditAction action);   ///< "Created the token"
QString of(AuditOutcome outcome); ///< "Refused"
QString of(AuditSubject subject); ///< "Group"
/// Who did it; in words if nobody was known.
QString actorOf(const AuditEntry &entry);
/// A change with its field and values as a person reads them; an empty value stays empty.
AuditChange inWords(const AuditChange &change);
/// The reason of a refusal and the like, as far as there are words for it.
QString detailOf(const AuditEntry &entry);

} // namespace chatelaine::text
