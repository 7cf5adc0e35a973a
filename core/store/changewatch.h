// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlthread.h"

#include <QTimer>

#include <functional>

namespace chatelaine {

/// Notices that another console has written to the same file, and that the file is gone. SQLite tells the
/// former only when asked, so it asks every two seconds, which costs microseconds.
class ChangeWatch
{
public:
    /// Both are called on the worker thread: \a looked after every look, \a lost instead of it when the file
    /// is first seen to be moved, replaced or deleted.
    ChangeWatch(SqlThread &thread, std::function<void(Database &, bool changed)> looked,
                std::function<void()> lost);

    void start();

private:
    void look();
    void lookNow(Database &database);

    SqlThread &m_thread;
    std::function<void(Database &, bool)> m_looked;
    std::function<void()> m_lost;
    QTimer m_timer;
    QFuture<Result<void>> m_looking;
    std::optional<qint64> m_seen; ///< belongs to the worker thread
    bool m_away = false;          ///< likewise
};

} // namespace chatelaine
