// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditchain.h"

#include "store/auditanchors.h"
#include "store/auditrow.h"

#include <QDeadlineTimer>

namespace chatelaine {

namespace {

constexpr int rowsAtOnce = 4096;
constexpr int rowsBetweenLooksAtTheClock = 64;

} // namespace

std::optional<AuditVerdict> AuditChainCheck::slice(Database &database, std::chrono::milliseconds time)
{
    if (m_start < 0)
        m_end = database.integer(QStringLiteral("SELECT COALESCE(MAX(sequence), 0) FROM audit"));
    const bool inOrder = takeFloor(database) && check(database, time);
    if (inOrder && m_position < m_end)
        return std::nullopt;
    return verdict();
}

AuditVerdict AuditChainCheck::whole(Database &database)
{
    for (;;) {
        if (const auto found = slice(database, std::chrono::hours(1)))
            return *found;
    }
}

// Between two slices somebody may have removed what was to be looked at next.
bool AuditChainCheck::takeFloor(Database &database)
{
    if (auditanchors::floor(database) == m_start)
        return true;
    const QVector<AuditAnchor> anchors = auditanchors::all(database);
    m_start = anchors.isEmpty() ? 0 : anchors.last().lastSequence;
    m_removed = 0;
    for (const AuditAnchor &anchor : anchors)
        m_removed += anchor.removed;
    if (m_position <= m_start) {
        m_position = m_start;
        m_hash = auditanchors::hashAtFloor(anchors);
    }
    return auditanchors::areVouchedFor(database, anchors) || breakAt(m_start, AuditFault::Anchor);
}

bool AuditChainCheck::check(Database &database, std::chrono::milliseconds time)
{
    const QDeadlineTimer deadline(time);
    Query query(database,
                QStringLiteral("SELECT %1 FROM audit WHERE sequence > ? AND sequence <= ? ORDER BY sequence "
                               "LIMIT %2")
                    .arg(auditform::linkColumns, QString::number(rowsAtOnce)),
                {m_position, m_end});
    int rows = 0;
    for (; query.next(); ++rows) {
        if (rows % rowsBetweenLooksAtTheClock == 0 && rows > 0 && deadline.hasExpired())
            return true;
        const AuditLink link = auditform::linkOf(query);
        if (link.sequence != m_position + 1)
            return breakAt(m_position + 1, AuditFault::Missing);
        if (link.previousHash != m_hash || link.hash != auditform::hashOf(m_hash, link.form))
            return breakAt(link.sequence, AuditFault::Changed);
        m_position = link.sequence;
        m_hash = link.hash;
    }
    if (rows == 0 && m_position < m_end) // cut off since the beginning
        return breakAt(m_position + 1, AuditFault::Missing);
    return true;
}

bool AuditChainCheck::breakAt(qint64 sequence, AuditFault fault)
{
    m_broken = AuditBreak{sequence, fault};
    return false;
}

AuditVerdict AuditChainCheck::verdict() const
{
    const qint64 checked = m_position - m_start;
    return {checked, checked > 0 ? m_start + 1 : 0, checked > 0 ? m_position : 0, m_removed, m_broken};
}

} // namespace chatelaine
