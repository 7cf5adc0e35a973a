// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bulkact.h"
#include "store/bulkslices.h"

#include <QElapsedTimer>

namespace chatelaine {

class BulkOperations;

/// An act on many tokens. Each slice is one transaction, which holds the audit entry of each of its tokens;
/// at the end one entry counts them all.
class BulkRun final : public BulkSlices
{
public:
    /// \a announce tells which tokens were changed, on the thread; from time to time, and at the end.
    BulkRun(StoreCore &core, const BulkAct &act, QVector<BulkTarget> targets, std::shared_ptr<LongWork> work,
            std::function<void(const QVector<TokenId> &)> announce);
    ~BulkRun() override;

    Future<BulkReport> answer() const { return m_promise.future(); }

private:
    struct Slice;

    qsizetype slice(Database &database, qsizetype done) override;
    void end(Database &database, const std::optional<Error> &why) override;
    Slice carryOut(WriteTransaction &transaction, const Identity &actor, const QVector<BulkTarget> &targets);
    void carryOut(BulkOperations &operations, const BulkTarget &target, const std::optional<Token> &before,
                  Slice &slice);
    /// Who acts, judged in each slice.
    void checkActor(const Identity &actor, bool first);
    void take(const Slice &slice);
    void tell();
    void recordSum(Database &database);
    void finish(const std::optional<Error> &why);

    BulkAct m_act;
    QVector<BulkTarget> m_targets;
    std::function<void(const QVector<TokenId> &)> m_announce;
    std::optional<Identity> m_actor; ///< whose act it is: nobody else carries it on
    BulkReport m_report;
    QVector<TokenId> m_untold;
    QElapsedTimer m_sinceTold;
    QPromise<Result<BulkReport>> m_promise;
    bool m_answered = false;
};

} // namespace chatelaine
