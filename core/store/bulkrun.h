// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bulkact.h"
#include "store/bulkwriting.h"

namespace chatelaine {

class BulkOperations;

/// An act on many tokens.
class BulkRun final : public BulkWriting
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::BulkRun)

public:
    BulkRun(StoreCore &core, const BulkAct &act, QVector<BulkTarget> targets, std::shared_ptr<LongWork> work,
            Announce announce);
    ~BulkRun() override;

    Future<BulkReport> answer() const { return m_promise.future(); }

private:
    struct Slice;

    qsizetype slice(Database &database, qsizetype done) override;
    void end(Database &database, const std::optional<Error> &why) override;
    Slice carryOut(WriteTransaction &transaction, const Identity &actor, const QVector<BulkTarget> &targets);
    void carryOut(BulkOperations &operations, const BulkTarget &target, const std::optional<Token> &before,
                  Slice &slice);
    void take(const Slice &slice);
    QString counts() const;
    void finish(const std::optional<Error> &why);

    BulkAct m_act;
    QVector<BulkTarget> m_targets;
    BulkReport m_report;
    QPromise<Result<BulkReport>> m_promise;
    bool m_answered = false;
};

} // namespace chatelaine
