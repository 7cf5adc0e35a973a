// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"
#include "domain/auditentry.h"

#include <QObject>

namespace chatelaine {

/// What was done, by whom, and what was refused.
class AuditTrail : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The history of one token, newest first, at most \a limit entries. Needs teams:ReadAPITokens.
    virtual Future<QVector<AuditEntry>> historyOf(TokenId token, int limit) = 0;
    /// What was done to a user and by them, newest first. Needs teams:ReadUsers; what they did, to tokens,
    /// roles and others, is told only to whoever holds console:ReadAudit as well.
    virtual Future<QVector<AuditEntry>> historyOf(PrincipalId user, int limit) = 0;
};

} // namespace chatelaine
