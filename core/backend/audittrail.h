// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"
#include "backend/longwork.h"
#include "domain/auditquery.h"

#include <QObject>

#include <memory>

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

    /// A part of the entries that fit \a query, newest first. Needs console:ReadAudit.
    virtual Future<AuditPage> find(const AuditQuery &query, const AuditWindow &window) = 0;
    /// Looks whether every entry is as it was written, while others go on working; entries that come in the
    /// meantime are left to the next time. Cancelled if \a work is. Needs console:ReadAudit.
    virtual Future<AuditVerdict> verify(std::shared_ptr<LongWork> work) = 0;
    /// Writes the entries that fit \a query, oldest first, to the file \a path, all or nothing, readable by
    /// its owner alone; a file that is there is replaced. The answer is how many there are. The export is
    /// itself an entry. Cancelled if \a work is: nothing is written then. Needs console:ReadAudit and a
    /// password typed lately (PasswordNeeded).
    virtual Future<qint64> exportTo(const QString &path, AuditFormat format, const AuditQuery &query,
                                    std::shared_ptr<LongWork> work) = 0;
    /// What shorten() would remove. Needs console:EditPolicy.
    virtual Future<AuditRemoval> previewShorten(Instant until) = 0;
    /// Removes the oldest part of the trail: every entry before the first that was written at \a until or
    /// later. An anchor with the last hash of it, and an entry that vouches for the anchor, stay, so that the
    /// rest can still be checked. Nobody sees the entries any more when this is answered; clearing them away
    /// takes longer, in which others go on working, and goes on at the next start if it has to. Needs
    /// console:EditPolicy and a password typed lately.
    virtual Future<AuditRemoval> shorten(Instant until) = 0;

Q_SIGNALS:
    /// There are new entries, or the oldest ones were removed.
    void changed();
};

} // namespace chatelaine
