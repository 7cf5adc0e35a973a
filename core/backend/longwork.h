// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>

namespace chatelaine {

/// What whoever asked for long work and whoever does it share: how far it is, and the wish to end it. May be
/// used from any thread; look at it from time to time.
class LongWork
{
public:
    void setTotal(qint64 total) { m_total = total; }
    void setDone(qint64 done) { m_done = done; }
    qint64 total() const { return m_total; } ///< 0: not known yet
    qint64 done() const { return m_done; }

    /// The work ends at the next place where that leaves nothing half done; what was done is still told.
    void cancel() { m_cancelled = true; }
    bool isCancelled() const { return m_cancelled; }

private:
    std::atomic<qint64> m_total = 0;
    std::atomic<qint64> m_done = 0;
    std::atomic_bool m_cancelled = false;
};

} // namespace chatelaine
