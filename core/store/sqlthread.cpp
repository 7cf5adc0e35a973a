// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlthread.h"

#include <QLoggingCategory>

namespace chatelaine {

Q_LOGGING_CATEGORY(storeLog, "chatelaine.store")

SqlThread::SqlThread()
{
    setObjectName(u"chatelaine-sql");
    start();
}

SqlThread::~SqlThread()
{
    stop();
}

void SqlThread::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_arrived.notify_all();
    wait();
}

void SqlThread::enqueue(std::unique_ptr<Job> job)
{
    {
        const std::scoped_lock lock(m_mutex);
        // What a job adds comes to its turn at the end, too: only so can it tell how far it came.
        if (!m_stopping || QThread::currentThread() == this) {
            m_jobs.push_back(std::move(job));
            m_arrived.notify_one();
            return;
        }
    }
    job->fail(cancelled());
}

std::unique_ptr<SqlThread::Job> SqlThread::next()
{
    std::unique_lock lock(m_mutex);
    m_arrived.wait(lock, [this] { return m_stopping || !m_jobs.empty(); });
    if (m_jobs.empty())
        return {};
    auto job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job;
}

void SqlThread::run()
{
    Database database(&m_stopping);
    while (const auto job = next()) {
        if (m_stopping && (job->kind == Kind::Read || m_storeHeld))
            job->fail(cancelled());
        else
            carryOut(*job, database);
    }
}

void SqlThread::carryOut(Job &job, Database &database)
{
    try {
        job.run(database);
    } catch (const std::exception &exception) {
        const Error error = errorOf(exception);
        // At the end nobody waits for the other program once for each job. Before, it may be gone by then.
        m_storeHeld = m_stopping && error.code == ErrorCode::Busy;
        job.fail(error);
    }
}

// Details name statements and tables, never the values bound to them.
Error SqlThread::errorOf(const std::exception &exception)
{
    const auto *failure = dynamic_cast<const StoreFailure *>(&exception);
    const Error error = failure ? failure->error()
                                : Error{ErrorCode::Internal,
                                        tr("Something went wrong inside Chatelaine. Please try again."),
                                        QString::fromUtf8(exception.what()),
                                        {}};
    if (!error.detail.isEmpty())
        qCWarning(storeLog).noquote() << error.detail;
    return error;
}

Error SqlThread::cancelled()
{
    return Error{ErrorCode::Cancelled, tr("The store was closed before this could be done."), {}, {}};
}

} // namespace chatelaine
