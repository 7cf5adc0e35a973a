// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditentry.h"

namespace chatelaine {

/// The stable name under which an action is stored.
QString auditName(AuditAction action);
AuditAction auditActionOf(const QString &name);

QString auditSubjectName(AuditSubject subject);
AuditSubject auditSubjectOf(const QString &name);

QString auditOutcomeName(AuditOutcome outcome);

} // namespace chatelaine
