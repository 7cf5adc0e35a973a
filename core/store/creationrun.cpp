// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/creationrun.h"

#include "domain/grant.h"
#include "store/tokenoperations.h"

#include <algorithm>

namespace chatelaine {

namespace {

constexpr qsizetype tokensPerSlice = 250;

Act creating()
{
    return {auditName(AuditAction::TokenCreated), {permissions::createToken}, {}};
}

} // namespace

/// What one transaction made; it counts once that is committed.
struct CreationRun::Slice
{
    QVector<Creation> creations;
    SecretList secrets;
    QVector<TokenId> made;

    void take(const Token &token) ///< its secret is there
    {
        made << token.id;
        creations.append({token, {}});
    }
    void refuse(const Error &error)
    {
        secrets.append({});
        creations.append({{}, error});
    }
};

CreationRun::CreationRun(StoreCore &core, QVector<TokenDraft> drafts, std::shared_ptr<LongWork> work,
                         Announce announce)
    : BulkWriting(core, drafts.size(), std::move(work), std::move(announce))
    , m_drafts(std::move(drafts))
{
    m_report.creations.reserve(m_drafts.size());
    m_report.secrets = SecretList(m_drafts.size());
    m_promise.start();
}

CreationRun::~CreationRun()
{
    finish(closed());
}

qsizetype CreationRun::slice(Database &database, qsizetype done)
{
    const qsizetype to = std::min(done + tokensPerSlice, m_drafts.size());
    const Slice made =
        core().gate.write(database, creating(), [&](WriteTransaction &transaction, const Identity &actor) {
            keepTo(actor);
            return make(transaction, actor, done, to);
        });
    take(made);
    noteChanged(database, made.made);
    return to;
}

CreationRun::Slice CreationRun::make(WriteTransaction &transaction, const Identity &actor, qsizetype from,
                                     qsizetype to) const
{
    const Instant now = core().clock.now();
    TokenOperations operations(transaction, actor, now);
    operations.dropLongDead();
    Slice slice;
    slice.secrets = SecretList(to - from);
    for (qsizetype i = from; i < to; ++i) {
        const Result<Token> wanted = judged([&] { return operations.drafted(m_drafts[i]); });
        if (wanted) {
            slice.take(operations.make(*wanted, slice.secrets));
        } else {
            Gatekeeper::recordRefusal(transaction, actor, now, creating(), wanted.error());
            slice.refuse(wanted.error());
        }
    }
    return slice;
}

void CreationRun::take(const Slice &slice)
{
    for (qsizetype i = 0; i < slice.secrets.size(); ++i)
        m_report.secrets.append(slice.secrets.at(i));
    m_report.creations += slice.creations;
}

void CreationRun::end(Database &database, const std::optional<Error> &why)
{
    tellRest();
    recordSum(database, counts());
    finish(why);
}

QString CreationRun::counts() const
{
    const auto isMade = [](const Creation &each) { return each.token.has_value(); };
    const auto made = std::count_if(m_report.creations.cbegin(), m_report.creations.cend(), isMade);
    return QStringLiteral("create: %1 done, %2 failed, %3 not tried")
        .arg(made)
        .arg(m_report.creations.size() - made)
        .arg(m_drafts.size() - done());
}

void CreationRun::finish(const std::optional<Error> &why)
{
    if (std::exchange(m_answered, true))
        return;
    if (why && !hasBegun() && why->code != ErrorCode::Cancelled) {
        m_promise.addResult(Result<CreationReport>(tl::unexpected<Error>(*why)));
        return m_promise.finish();
    }
    m_report.stopped = why;
    m_report.creations.resize(m_drafts.size());
    m_promise.addResult(Result<CreationReport>(std::move(m_report)));
    m_promise.finish();
}

} // namespace chatelaine
