// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changewatch.h"

#include "store/dialect.h"

namespace chatelaine {

ChangeWatch::ChangeWatch(SqlThread &thread, std::function<void(Database &, bool)> looked,
                         std::function<void()> lost)
    : m_thread(thread)
    , m_looked(std::move(looked))
    , m_lost(std::move(lost))
{
    m_timer.setInterval(std::chrono::seconds(2));
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
}

void ChangeWatch::start()
{
    look();
    m_timer.start();
}

void ChangeWatch::look()
{
    if (m_looking.isValid() && !m_looking.isFinished())
        return;
    m_looking = m_thread.read([this](Database &database) { lookNow(database); });
}

void ChangeWatch::lookNow(Database &database)
{
    const bool wasAway = std::exchange(m_away, !database.file().isInPlace());
    if (m_away) {
        if (!wasAway)
            m_lost();
        return;
    }
    const qint64 counter = database.integer(dialect::changeCounter());
    m_looked(database, wasAway || (m_seen && *m_seen != counter));
    m_seen = counter;
}

} // namespace chatelaine
