// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/longwork.h"
#include "store/sqlthread.h"
#include "store/storefailure.h"

#include <functional>
#include <memory>

namespace chatelaine {

/// Long work on the thread of a store, in slices between which others have their turn. It ends with the
/// thread, in ErrorCode::Cancelled.
template <class T> class SlicedJob
{
    struct Token
    {
    };

public:
    /// A slice answers the result when the work is through, and may throw StoreFailure.
    using Slice = std::function<std::optional<T>(Database &)>;

    static Future<T> start(SqlThread &thread, Slice slice)
    {
        const auto job = std::make_shared<SlicedJob>(Token(), thread, std::move(slice));
        const Future<T> future = job->m_promise.future();
        post(job);
        return future;
    }

    SlicedJob(Token, SqlThread &thread, Slice slice)
        : m_thread(thread)
        , m_slice(std::move(slice))
    {
        m_promise.start();
    }
    ~SlicedJob()
    {
        if (!m_finished)
            finish(
                fail(ErrorCode::Cancelled, SqlThread::tr("The store was closed before this could be done.")));
    }
    Q_DISABLE_COPY_MOVE(SlicedJob)

private:
    static void post(const std::shared_ptr<SlicedJob> &job)
    {
        job->m_thread.read([job](Database &database) { run(job, database); });
    }
    static void run(const std::shared_ptr<SlicedJob> &job, Database &database)
    {
        try {
            if (auto result = job->m_slice(database))
                job->finish(*std::move(result));
            else
                post(job);
        } catch (const std::exception &exception) {
            job->finish(tl::unexpected<Error>(SqlThread::errorOf(exception)));
        }
    }
    void finish(Result<T> result)
    {
        m_finished = true;
        m_slice = {}; // what it holds goes on the thread on which it worked
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

    SqlThread &m_thread;
    Slice m_slice;
    QPromise<Result<T>> m_promise;
    bool m_finished = false;
};

} // namespace chatelaine
