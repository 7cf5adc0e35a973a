// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"
#include "store/database.h"
#include "store/storefailure.h"

#include <QCoreApplication>
#include <QThread>

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>

namespace chatelaine {

/// The one thread that talks to the database, with its own connection. Jobs run in the order in which they
/// were posted; every one of them ends in a value or an Error, also those that had no turn before the end
/// (ErrorCode::Cancelled).
class SqlThread final : public QThread
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::SqlThread)

public:
    SqlThread();
    ~SqlThread() override;

    /// Runs \a work, a `T(Database &)` that may throw StoreFailure, on the thread. May be called from any
    /// thread.
    template <class Work, class T = std::invoke_result_t<Work &, Database &>> Future<T> post(Work work);
    /// Waits for the job in progress, ends all others with Cancelled and closes the connection.
    void stop();

protected:
    void run() override;

private:
    struct Job
    {
        virtual ~Job() = default;
        virtual void run(Database &database) = 0;
        virtual void fail(const Error &error) = 0;
    };
    template <class T, class Work> struct PromisedJob;

    void enqueue(std::unique_ptr<Job> job);
    std::unique_ptr<Job> next();
    static void carryOut(Job &job, Database &database);
    static void log(const Error &error);
    static Error cancelled();

    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<std::unique_ptr<Job>> m_jobs;
    bool m_stopping = false;
};

template <class T, class Work> struct SqlThread::PromisedJob final : Job
{
    explicit PromisedJob(Work &&given)
        : work(std::move(given))
    {
        promise.start();
    }
    void run(Database &database) override
    {
        if constexpr (std::is_void_v<T>) {
            work(database);
            finish({});
        } else {
            finish(work(database));
        }
    }
    void fail(const Error &error) override { finish(tl::unexpected<Error>(error)); }
    void finish(Result<T> result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }

    Work work;
    QPromise<Result<T>> promise;
};

template <class Work, class T> Future<T> SqlThread::post(Work work)
{
    auto job = std::make_unique<PromisedJob<T, Work>>(std::move(work));
    Future<T> future = job->promise.future();
    enqueue(std::move(job));
    return future;
}

} // namespace chatelaine
