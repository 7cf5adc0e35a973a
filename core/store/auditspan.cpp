// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditspan.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>

#include <algorithm>

namespace chatelaine {

namespace {

constexpr int quick = 10; // ms
constexpr int slow = 30;  // ms
constexpr qint64 widest = 1LL << 40;

} // namespace

bool AuditSpan::find(Database &database, std::chrono::milliseconds time)
{
    if (!m_begun)
        begin(database);
    const QDeadlineTimer deadline(time);
    while (m_next < m_end && !deadline.hasExpired()) {
        QElapsedTimer watch;
        watch.start();
        const qint64 until = std::min(m_end, m_next + m_width);
        take(database, m_next, until);
        m_next = until;
        if (watch.elapsed() < quick)
            m_width = std::min(2 * m_width, widest);
        else if (watch.elapsed() > slow)
            m_width = std::max<qint64>(m_width / 2, 1);
    }
    return m_next >= m_end;
}

void AuditSpan::begin(Database &database)
{
    m_begun = true;
    const qint64 first = database.integer(QStringLiteral("SELECT COALESCE(MIN(at), 0) FROM audit"));
    const qint64 last = database.integer(QStringLiteral("SELECT COALESCE(MAX(at), 0) FROM audit"));
    m_next = m_from ? std::max(toMillis(*m_from), first) : first;
    m_end = m_until ? std::min(toMillis(*m_until), last + 1) : last + 1;
}

void AuditSpan::take(Database &database, qint64 from, qint64 until)
{
    // Without the signs the database would walk along the entries instead of the index of their times.
    Query query(database,
                QStringLiteral("SELECT MIN(+sequence), MAX(+sequence) FROM audit WHERE at >= ? AND at < ?"),
                {from, until});
    if (query.first().isNull(0))
        return;
    m_stretch = m_stretch.isEmpty() ? AuditStretch{query.integer(0), query.integer(1)}
                                    : AuditStretch{std::min(m_stretch.from, query.integer(0)),
                                                   std::max(m_stretch.to, query.integer(1))};
}

} // namespace chatelaine
