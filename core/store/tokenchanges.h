// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditentry.h"
#include "domain/token.h"

/// What an act changed, in the words of the audit trail: English, stable, dates in ISO 8601 and UTC, people
/// and roles by name.
namespace chatelaine::tokenchanges {

QString moment(const std::optional<Instant> &at);
/// The fields that a person can edit and that differ.
QVector<AuditChange> between(const Token &before, const Token &after);
/// Every field of a new token.
QVector<AuditChange> ofNew(const Token &token);
/// \a until: end of the previous secret's grace; none: it died at once.
QVector<AuditChange> ofRegeneration(const Token &before, const Token &after,
                                    const std::optional<Instant> &until);
QVector<AuditChange> ofEndedGrace(const SecretInfo &previous);

} // namespace chatelaine::tokenchanges
