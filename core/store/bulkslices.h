// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/longwork.h"
#include "store/storecore.h"

#include <QCoreApplication>

#include <memory>

namespace chatelaine {

/// A rule was broken by one token; any other \a error would befall all others, too.
bool isJudgement(const Error &error);
/// What \a judge answers, or the judgement that it throws. Throws StoreFailure if it is none.
template <class Judge> Result<std::invoke_result_t<Judge &>> judged(Judge judge)
{
    try {
        return judge();
    } catch (const StoreFailure &failure) {
        if (!isJudgement(failure.error()))
            throw;
        return tl::unexpected<Error>(failure.error());
    }
}

/// Long work on the worker thread, a slice at a time: other jobs have their turn between two of them. Lives
/// for as long as a slice waits for its turn.
class BulkSlices : public std::enable_shared_from_this<BulkSlices>
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::BulkSlices)

public:
    virtual ~BulkSlices() = default;
    Q_DISABLE_COPY_MOVE(BulkSlices)

    /// To be called once.
    void start();

protected:
    BulkSlices(StoreCore &core, qsizetype total, std::shared_ptr<LongWork> work);

    /// Does what comes after the first \a done and returns how much that is then. Throws StoreFailure.
    virtual qsizetype slice(Database &database, qsizetype done) = 0;
    /// Answers, on the thread; \a why it ended before its end.
    virtual void end(Database &database, const std::optional<Error> &why) = 0;

    StoreCore &core() const { return m_core; }
    qsizetype done() const { return m_done; }
    static Error closed();

private:
    void step(Database &database);
    std::optional<Error> reasonToStop() const;

    StoreCore &m_core;
    std::shared_ptr<LongWork> m_work;
    qsizetype m_total;
    qsizetype m_done = 0;
};

} // namespace chatelaine
