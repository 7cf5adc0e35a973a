// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulkslices.h"

#include <thread>

namespace chatelaine {

namespace {

// SQLite has no queue of writers: another program finds its turn only while nobody holds the lock.
constexpr std::chrono::milliseconds leftToOthers(5);

} // namespace

bool isJudgement(const Error &error)
{
    switch (error.code) {
    case ErrorCode::PermissionDenied:
    case ErrorCode::RoleCeiling:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
    case ErrorCode::Invalid:
        return true;
    default:
        return false;
    }
}

BulkSlices::BulkSlices(StoreCore &core, qsizetype total, std::shared_ptr<LongWork> work)
    : m_core(core)
    , m_work(std::move(work))
    , m_total(total)
{
    m_work->setTotal(total);
}

void BulkSlices::start()
{
    // As something to write, so that it is not dropped at the end without a word.
    m_core.thread.write([self = shared_from_this()](Database &database) { self->step(database); });
}

void BulkSlices::step(Database &database)
{
    if (m_done > 0)
        std::this_thread::sleep_for(leftToOthers);
    if (const auto reason = reasonToStop())
        return end(database, reason);
    try {
        m_done = slice(database, m_done);
    } catch (const std::exception &exception) {
        return end(database, SqlThread::errorOf(exception));
    }
    m_work->setDone(m_done);
    if (m_done >= m_total || m_core.thread.isStopping())
        return end(database, m_done >= m_total ? std::nullopt : std::optional(closed()));
    start();
}

std::optional<Error> BulkSlices::reasonToStop() const
{
    if (m_core.thread.isStopping())
        return closed();
    if (m_work->isCancelled())
        return Error{ErrorCode::Cancelled, tr("You cancelled it.")};
    return std::nullopt;
}

Error BulkSlices::closed()
{
    return {ErrorCode::Cancelled, tr("The store was closed before all was done.")};
}

} // namespace chatelaine
