// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bulkact.h"
#include "store/bulkslices.h"

namespace chatelaine {

class BulkOperations;

/// What an act on many tokens would do. Each slice is judged in a transaction that is taken back.
class BulkRehearsal final : public BulkSlices
{
public:
    BulkRehearsal(StoreCore &core, const BulkAct &act, QVector<TokenId> ids, std::shared_ptr<LongWork> work);
    ~BulkRehearsal() override;

    Future<BulkPlan> answer() const { return m_promise.future(); }

private:
    qsizetype slice(Database &database, qsizetype done) override;
    void end(Database &database, const std::optional<Error> &why) override;
    void judge(BulkOperations &operations, const QVector<TokenId> &ids, Instant now);
    void finish(Result<BulkPlan> result);

    BulkAct m_act;
    QVector<TokenId> m_ids;
    BulkPlan m_plan;
    QPromise<Result<BulkPlan>> m_promise;
    bool m_answered = false;
};

} // namespace chatelaine
