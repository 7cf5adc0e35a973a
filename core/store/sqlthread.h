// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"
#include "store/database.h"
#include "store/storefailure.h"

#include <QCoreApplication>
#include <QThread>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

namespace chatelaine {

/// The one thread that talks to the database, with its own connection. Jobs run in the order in which they
/// were posted; every one of them ends in a value or an Error (ErrorCode::Cancelled for those that had no
/// turn), or without either if its caller cancelled the future.
class SqlThread final : public QThread
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::SqlThread)

    template <class Work> struct Answering;

public:
    /// Whether the caller of work that takes long has cancelled its future, or the thread is to end.
    using IsUnwanted = std::function<bool()>;

    SqlThread();
    ~SqlThread() override;

    /// Runs \a work, a `T(Database &)` or a `T(Database &, const IsUnwanted &)` that may throw StoreFailure,
    /// on the thread. May be called from any thread. It is left out if its future is cancelled, or the thread
    /// stopped, before its turn.
    template <class Work, class T = typename Answering<Work>::Type> Future<T> read(Work work)
    {
        return post<T>(std::move(work), Kind::Read);
    }
    /// Like read(), but what was asked for before stop() is carried out in any case, and so is what such work
    /// asks for in its turn.
    template <class Work, class T = std::invoke_result_t<Work &, Database &>> Future<T> write(Work work)
    {
        return post<T>(std::move(work), Kind::Write);
    }
    /// Carries out what is to be written, ends all others with Cancelled and closes the connection. Does not
    /// wait for another program that holds the store.
    void stop();
    bool isStopping() const { return m_stopping; }
    /// What \a exception tells, logged.
    static Error errorOf(const std::exception &exception);

protected:
    void run() override;

private:
    enum class Kind { Read, Write };
    struct Job
    {
        explicit Job(Kind which)
            : kind(which)
        {
        }
        virtual ~Job() = default;
        virtual void run(Database &database) = 0;
        virtual void fail(const Error &error) = 0;

        const Kind kind;
    };
    template <class T, class Work> struct PromisedJob;

    template <class T, class Work> Future<T> post(Work work, Kind kind);
    void enqueue(std::unique_ptr<Job> job);
    std::unique_ptr<Job> next();
    void carryOut(Job &job, Database &database);
    static Error cancelled();

    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<std::unique_ptr<Job>> m_jobs;
    std::atomic_bool m_stopping = false;
    bool m_storeHeld = false; ///< found at the end; belongs to the thread itself
};

template <class Work> struct SqlThread::Answering
{
    using Type = std::invoke_result_t<Work &, Database &>;
};

template <class Work>
    requires std::is_invocable_v<Work &, Database &, const SqlThread::IsUnwanted &>
struct SqlThread::Answering<Work>
{
    using Type = std::invoke_result_t<Work &, Database &, const IsUnwanted &>;
};

template <class T, class Work> struct SqlThread::PromisedJob final : Job
{
    PromisedJob(Work &&given, Kind which, const std::atomic_bool &isStopping)
        : Job(which)
        , work(std::move(given))
        , stopping(isStopping)
    {
        promise.start();
    }
    void run(Database &database) override
    {
        if (kind == Kind::Read && promise.isCanceled())
            return promise.finish();
        if constexpr (std::is_void_v<T>) {
            work(database);
            finish({});
        } else if constexpr (std::is_invocable_v<Work &, Database &, const IsUnwanted &>) {
            auto found = work(database, [this] { return stopping || promise.isCanceled(); });
            if (stopping) // and perhaps given up half way
                return fail(cancelled());
            finish(std::move(found));
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
    const std::atomic_bool &stopping;
    QPromise<Result<T>> promise;
};

template <class T, class Work> Future<T> SqlThread::post(Work work, Kind kind)
{
    auto job = std::make_unique<PromisedJob<T, Work>>(std::move(work), kind, m_stopping);
    Future<T> future = job->promise.future();
    enqueue(std::move(job));
    return future;
}

} // namespace chatelaine
