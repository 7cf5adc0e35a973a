// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulkwriting.h"

#include "store/auditlog.h"

#include <QLoggingCategory>

namespace chatelaine {

namespace {

Q_LOGGING_CATEGORY(lcBulk, "chatelaine.store.bulk")

// Whoever hears of it reads a list of perhaps a million tokens anew.
constexpr std::chrono::milliseconds betweenNews(1000);

} // namespace

BulkWriting::BulkWriting(StoreCore &core, qsizetype total, std::shared_ptr<LongWork> work, Announce announce)
    : BulkSlices(core, total, std::move(work))
    , m_announce(std::move(announce))
{
    m_sinceTold.start();
}

void BulkWriting::keepTo(const Identity &actor)
{
    if (m_actor && m_actor->id != actor.id)
        throwFailure(ErrorCode::NotSignedIn,
                     tr("Somebody else has signed in meanwhile, so it was not carried on."));
    m_actor = actor;
}

void BulkWriting::noteChanged(Database &database, const QVector<TokenId> &tokens)
{
    core().feed.apply(database, tokens);
    m_untold += tokens;
    if (m_sinceTold.hasExpired(betweenNews.count()))
        tellRest();
}

void BulkWriting::tellRest()
{
    if (!m_untold.isEmpty())
        m_announce(std::exchange(m_untold, {}));
    m_sinceTold.start();
}

void BulkWriting::recordSum(Database &database, const QString &counts)
{
    if (!m_actor)
        return;
    try {
        WriteTransaction transaction(database);
        AuditLog::append(transaction, {core().clock.now(),
                                       m_actor->id,
                                       m_actor->name,
                                       auditName(AuditAction::TokensChanged),
                                       AuditOutcome::Done,
                                       {},
                                       {},
                                       counts,
                                       {}});
        transaction.commit();
    } catch (const StoreFailure &failure) {
        // Each token has an entry of its own; what was done stays done.
        qCWarning(lcBulk) << "the sum of an act could not be audited:" << failure.error().detail;
    }
}

} // namespace chatelaine
