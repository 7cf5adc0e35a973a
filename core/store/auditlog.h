// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/auditnames.h"
#include "store/transaction.h"

namespace chatelaine {

/// What is known when an entry is written.
struct AuditRecord
{
    Instant at;
    PrincipalId actor; ///< null: nobody known
    QString actorName;
    QString action; ///< see auditName()
    AuditOutcome outcome = AuditOutcome::Done;
    TokenId token; ///< null: not about a token
    QString target;
    QString detail;
    QVector<AuditChange> changes;
    AuditSubject subject = AuditSubject::None; ///< for anything but a token, which has its own field
    qint64 subjectId = 0;
};

/// The audit trail in the database. Each entry carries SHA-256(hash of the entry before + its own canonical
/// form, see resources/audit-chain.md), so that a change, a removal or an insertion in the middle shows.
/// (Cutting off the end does not: whoever can write the file can do that.) Functions throw StoreFailure.
class AuditLog
{
public:
    explicit AuditLog(Database &database);

    /// Adds one entry in the transaction of the act that it tells of.
    static void append(WriteTransaction &transaction, const AuditRecord &record);
    /// What happened to one token, newest first.
    QVector<AuditEntry> historyOf(TokenId token, int limit);
    /// What was done to a user and by them, newest first.
    QVector<AuditEntry> historyOf(PrincipalId user, int limit);
    /// What historyOf() asks for a user, for a look at how it is carried out: it must not grow slower with
    /// the number of entries about others.
    static QString statementOfUserHistory(int limit);
    /// What was done to a user, newest first; nothing of what they did.
    QVector<AuditEntry> doneTo(PrincipalId user, int limit);
    /// The number of the first entry that is not as it was written; none if all are.
    std::optional<qint64> firstBroken();

private:
    QVector<AuditEntry> select(const QString &condition, const QVariantList &values, int limit);

    Database &m_database;
};

} // namespace chatelaine
