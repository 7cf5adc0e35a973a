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
        if (!m_stopping) {
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
    if (m_stopping)
        return {};
    auto job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job;
}

void SqlThread::run()
{
    {
        Database database;
        while (const auto job = next())
            carryOut(*job, database);
    }
    // Nothing is added any more once m_stopping is set.
    for (const auto &job : m_jobs)
        job->fail(cancelled());
    m_jobs.clear();
}

void SqlThread::carryOut(Job &job, Database &database)
{
    try {
        job.run(database);
    } catch (const StoreFailure &failure) {
        log(failure.error());
        job.fail(failure.error());
    } catch (const std::exception &exception) {
        job.fail(Error{ErrorCode::Internal,
                       tr("Something went wrong inside Chatelaine. Please try again."),
                       QString::fromUtf8(exception.what()),
                       {}});
    }
}

// Details name statements and tables, never the values bound to them.
void SqlThread::log(const Error &error)
{
    if (!error.detail.isEmpty())
        qCWarning(storeLog).noquote() << error.detail;
}

Error SqlThread::cancelled()
{
    return Error{ErrorCode::Cancelled, tr("The store was closed before this could be done."), {}, {}};
}

} // namespace chatelaine
