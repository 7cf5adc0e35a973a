// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulkrehearsal.h"

#include "store/bulkoperations.h"

#include <algorithm>

namespace chatelaine {

namespace {

constexpr qsizetype tokensPerSlice = 500;

} // namespace

BulkRehearsal::BulkRehearsal(StoreCore &core, const BulkAct &act, QVector<TokenId> ids,
                             std::shared_ptr<LongWork> work)
    : BulkSlices(core, ids.size(), std::move(work))
    , m_act(act)
    , m_ids(std::move(ids))
{
    m_promise.start();
}

BulkRehearsal::~BulkRehearsal()
{
    finish(tl::unexpected<Error>(closed()));
}

qsizetype BulkRehearsal::slice(Database &database, qsizetype done)
{
    const QVector<TokenId> ids = m_ids.mid(done, tokensPerSlice);
    const Act looking{QStringLiteral("TokensRead"), {}, {}};
    return core().gate.rehearse(database, looking, [&](WriteTransaction &transaction, const Identity &actor) {
        const Instant now = core().clock.now();
        BulkOperations operations(transaction, actor, now, m_act);
        judge(operations, ids, now);
        return done + ids.size();
    });
}

void BulkRehearsal::judge(BulkOperations &operations, const QVector<TokenId> &ids, Instant now)
{
    const QHash<TokenId, Token> tokens = operations.read(ids);
    for (const TokenId id : ids) {
        const auto found = tokens.constFind(id);
        const auto before = found == tokens.cend() ? std::nullopt : std::optional(*found);
        const Result<Token> wanted = operations.judge(before);
        if (!wanted) {
            addRefusal(m_plan.refused, id, wanted.error());
        } else if (*wanted == *before) {
            m_plan.unchanged << id;
        } else {
            m_plan.targets.append({id, before->version});
            m_plan.usedLately += before->lastUsedAt && now - *before->lastUsedAt < recentUse ? 1 : 0;
            m_plan.management += before->kind == TokenKind::Management ? 1 : 0;
        }
    }
}

void BulkRehearsal::end(Database &, const std::optional<Error> &why)
{
    if (why)
        finish(tl::unexpected<Error>(*why));
    else
        finish(std::move(m_plan));
}

void BulkRehearsal::finish(Result<BulkPlan> result)
{
    if (std::exchange(m_answered, true))
        return;
    m_promise.addResult(std::move(result));
    m_promise.finish();
}

} // namespace chatelaine
