// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/whenready.h"
#include "nomad/nomadworker.h"

#include <QThread>

namespace chatelaine::nomad {

/// The way from the window's thread to a session's worker. What is under way when this goes ends with
/// ErrorCode::Cancelled.
class NomadCore
{
public:
    NomadCore(const ConnectionProfile &profile, std::shared_ptr<const TlsTrust> trust,
              const NomadOptions &options);
    /// To be called once, when whoever listens is connected: what the worker tells first must not be missed.
    void start();
    /// Ends the thread; requests under way are aborted, none is waited for. To be called before whoever
    /// listens goes.
    void stop();
    ~NomadCore(); ///< stops, too

    /// To connect to its signals; nothing else of it is touched from here.
    NomadWorker *worker() { return m_worker; }

    const Clock &clock() const { return *m_clock; } ///< NomadWorker::serverClock()

    /// Calls \a work with the worker, on its thread. \a work returns a Future<T> of that thread; its answer
    /// is the answer of this call.
    template <class T, class Work> Future<T> run(Work work)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        Future<T> answer = promise->future();
        if (!m_worker)
            return answer; // that the promise goes unkept is the answer
        QMetaObject::invokeMethod(
            m_worker,
            [worker = m_worker, promise, work = std::move(work)]() mutable {
                if (promise->isCanceled())
                    return;
                whenReady(work(*worker), worker, [promise](Result<T> result) {
                    promise->addResult(std::move(result));
                    promise->finish();
                });
            },
            Qt::QueuedConnection);
        return answer;
    }

private:
    QThread m_thread;
    std::shared_ptr<const Clock> m_clock;
    NomadWorker *m_worker; ///< deleted on its thread when that ends
};

} // namespace chatelaine::nomad
