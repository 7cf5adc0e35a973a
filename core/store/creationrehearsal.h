// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/creation.h"
#include "domain/tokendraft.h"
#include "store/bulkslices.h"

namespace chatelaine {

class TokenOperations;

/// What would become of many drafts. Each slice is judged in a transaction that is taken back.
class CreationRehearsal final : public BulkSlices
{
public:
    CreationRehearsal(StoreCore &core, QVector<TokenDraft> drafts, std::shared_ptr<LongWork> work);
    ~CreationRehearsal() override;

    Future<CreationPlan> answer() const { return m_promise.future(); }

private:
    qsizetype slice(Database &database, qsizetype done) override;
    void end(Database &database, const std::optional<Error> &why) override;
    void judge(Database &database, TokenOperations &operations, qsizetype draft);
    void finish(Result<CreationPlan> result);

    QVector<TokenDraft> m_drafts;
    CreationPlan m_plan;
    QPromise<Result<CreationPlan>> m_promise;
    bool m_answered = false;
};

} // namespace chatelaine
