// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/policyoperations.h"

#include "domain/tokendraft.h"
#include "store/auditlog.h"
#include "store/policychanges.h"
#include "store/policyrepository.h"
#include "store/storefailure.h"

namespace chatelaine {

namespace {

qsizetype countTokens(Database &database, const QString &condition)
{
    return qsizetype(database.integer(
        QStringLiteral("SELECT COUNT(*) FROM tokens t WHERE t.deleted_at IS NULL AND (%1)").arg(condition)));
}

// Moments stand in the statements themselves: they are numbers of our own.
QString ms(Instant at)
{
    return QString::number(toMillis(at));
}

/// Personal tokens that nothing but the policy can stop.
qsizetype workingPersonalTokens(Database &database, Instant now)
{
    return countTokens(database,
                       QStringLiteral("t.kind = 'personal' AND t.disabled = 0 AND (t.expires_at IS NULL OR "
                                      "t.expires_at > %1) AND t.principal_id IN (SELECT u.principal_id FROM "
                                      "users u JOIN principals p ON p.id = u.principal_id WHERE u.status = "
                                      "'active' AND p.deleted_at IS NULL)")
                           .arg(ms(now)));
}

/// Tokens of one kind that live longer than \a longest from now on; only() is the condition of the kind.
qsizetype beyond(Database &database, const QString &only, const std::optional<Duration> &longest,
                 bool neverAllowed, Instant now)
{
    if (longest)
        return countTokens(
            database,
            only +
                QStringLiteral(" AND (t.expires_at IS NULL OR t.expires_at > %1)").arg(ms(now + *longest)));
    return neverAllowed ? 0 : countTokens(database, only + QStringLiteral(" AND t.expires_at IS NULL"));
}

} // namespace

PolicyImpact PolicyOperations::preview(Database &database, const Policy &wanted, Instant now)
{
    const Policy present = PolicyRepository(database).read();
    const Policy policy = judged(present, wanted);
    PolicyImpact impact;
    const qsizetype personal =
        present.personalTokens != policy.personalTokens ? workingPersonalTokens(database, now) : 0;
    (present.personalTokens ? impact.personalTokensStopped : impact.personalTokensRevived) = personal;
    impact.tokensBeyondLife = beyond(database, QStringLiteral("t.kind <> 'personal'"),
                                     policy.longestTokenLife, policy.neverExpiresAllowed, now) +
                              beyond(database, QStringLiteral("t.kind = 'personal'"),
                                     policy.longestPersonalTokenLife, policy.neverExpiresAllowed, now);
    return impact;
}

Policy PolicyOperations::update(WriteTransaction &transaction, const Identity &actor, const Policy &wanted,
                                Instant now)
{
    const Policy before = PolicyRepository(transaction.database()).read();
    Policy after = judged(before, wanted);
    if (after == before)
        return before;
    ++after.version;
    PolicyRepository::write(transaction, after);
    AuditLog::append(transaction, {now,
                                   actor.id,
                                   actor.name,
                                   auditName(AuditAction::PolicyUpdated),
                                   AuditOutcome::Done,
                                   {},
                                   {},
                                   {},
                                   policychanges::between(before, after),
                                   AuditSubject::Policy});
    return after;
}

Policy PolicyOperations::judged(const Policy &present, const Policy &wanted)
{
    if (wanted.version != present.version)
        throwFailure(
            ErrorCode::Conflict,
            tr("The policy was changed by someone else since you opened it. Look at the new values, "
               "then decide again."),
            QStringLiteral("based on version %1, stored is %2").arg(wanted.version).arg(present.version));
    return valueOf(validation::policy(wanted));
}

} // namespace chatelaine
