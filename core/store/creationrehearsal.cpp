// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/creationrehearsal.h"

#include "domain/grant.h"
#include "store/tokenoperations.h"
#include "store/tokenrows.h"

#include <algorithm>

namespace chatelaine {

namespace {

constexpr qsizetype draftsPerSlice = 1000;

bool isTaken(Database &database, const Token &token)
{
    // The folded name is what an index has.
    Query found(database,
                QStringLiteral("SELECT 1 FROM tokens WHERE sort_name = ? AND name = ? AND deleted_at IS NULL "
                               "LIMIT 1"),
                {tokenrows::sortNameOf(token), token.name});
    return found.next();
}

} // namespace

CreationRehearsal::CreationRehearsal(StoreCore &core, QVector<TokenDraft> drafts,
                                     std::shared_ptr<LongWork> work)
    : BulkSlices(core, drafts.size(), std::move(work))
    , m_drafts(std::move(drafts))
{
    m_promise.start();
}

CreationRehearsal::~CreationRehearsal()
{
    finish(tl::unexpected<Error>(closed()));
}

qsizetype CreationRehearsal::slice(Database &database, qsizetype done)
{
    const qsizetype to = std::min(done + draftsPerSlice, m_drafts.size());
    const Act creating{auditName(AuditAction::TokenCreated), {permissions::createToken}, {}};
    return core().gate.rehearse(database, creating,
                                [&](WriteTransaction &transaction, const Identity &actor) {
                                    TokenOperations operations(transaction, actor, core().clock.now());
                                    for (qsizetype i = done; i < to; ++i)
                                        judge(database, operations, i);
                                    return to;
                                });
}

void CreationRehearsal::judge(Database &database, TokenOperations &operations, qsizetype draft)
{
    const Result<Token> wanted = judged([&] { return operations.drafted(m_drafts[draft]); });
    if (!wanted)
        m_plan.refused.append({draft, wanted.error()});
    else if (isTaken(database, *wanted))
        m_plan.taken << draft;
}

void CreationRehearsal::end(Database &, const std::optional<Error> &why)
{
    if (why)
        finish(tl::unexpected<Error>(*why));
    else
        finish(std::move(m_plan));
}

void CreationRehearsal::finish(Result<CreationPlan> result)
{
    if (std::exchange(m_answered, true))
        return;
    m_promise.addResult(std::move(result));
    m_promise.finish();
}

} // namespace chatelaine
