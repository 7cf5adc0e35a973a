// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlthread.h"
#include "store/storenews.h"

#include <QTimer>

#include <functional>

namespace chatelaine {

/// Notices that another console has written to the same file, and that the file is gone. SQLite tells the
/// former only when asked, so it asks every 400 ms, which costs microseconds; what was written, the audit
/// trail tells.
class ChangeWatch
{
public:
    /// Both are called on the worker thread: \a looked after every look, with what others have changed, if
    /// they have; \a lost instead of it when the file is first seen to be moved, replaced or deleted.
    ChangeWatch(SqlThread &thread, std::function<void(Database &, const std::optional<StoreNews> &)> looked,
                std::function<void()> lost);

    void start();

private:
    /// What tells that others have written.
    struct Seen
    {
        qint64 counter = 0;    ///< of commits of others
        qint64 oldest = 0;     ///< number of the first entry of the audit trail
        qint64 newest = 0;     ///< likewise of the last
        QByteArray newestHash; ///< of the last one
    };

    void look();
    void lookNow(Database &database);
    std::optional<StoreNews> news(Database &database, bool wasAway);
    std::optional<StoreNews> newsSince(Database &database, const Seen &before, const Seen &now);

    SqlThread &m_thread;
    std::function<void(Database &, const std::optional<StoreNews> &)> m_looked;
    std::function<void()> m_lost;
    QTimer m_timer;
    QFuture<Result<void>> m_looking;
    // All below belong to the worker thread.
    std::optional<Seen> m_seen; ///< at the last look
    bool m_owed = false;        ///< there may be news that was not told
    bool m_away = false;        ///< until those who missed it know that it is back
};

} // namespace chatelaine
