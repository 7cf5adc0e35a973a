// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlthread.h"

#include <QTimer>

#include <functional>

namespace chatelaine {

/// Notices that another console has written to the same file. SQLite tells that only when asked, so it asks
/// every two seconds, which costs microseconds.
class ChangeWatch
{
public:
    /// \a looked is called on the worker thread after every look.
    ChangeWatch(SqlThread &thread, std::function<void(Database &, bool changed)> looked);

    void start();

private:
    void look();

    SqlThread &m_thread;
    std::function<void(Database &, bool)> m_looked;
    QTimer m_timer;
    QFuture<Result<void>> m_looking;
    std::optional<qint64> m_seen; ///< belongs to the worker thread
};

} // namespace chatelaine
