// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditquery.h"
#include "store/database.h"

#include <chrono>

namespace chatelaine {

/// A look at the whole chain of audit entries, in slices between which others can write: entries that come
/// after the first slice are left out, and what is removed in the meantime is passed over. Functions throw
/// StoreFailure.
class AuditChainCheck
{
public:
    /// Goes on for about \a time, inside the caller's transaction; the verdict when it is through.
    std::optional<AuditVerdict> slice(Database &database, std::chrono::milliseconds time);
    /// All in one go.
    AuditVerdict whole(Database &database);

    qint64 total() const { return m_end - m_start; } ///< known after the first slice
    qint64 done() const { return m_position - m_start; }

private:
    bool takeFloor(Database &database);
    bool check(Database &database, std::chrono::milliseconds time);
    /// Always false: the chain is not in order.
    bool breakAt(qint64 sequence, AuditFault fault);
    AuditVerdict verdict() const;

    qint64 m_start = -1;   ///< entries up to here are removed; negative: not begun
    qint64 m_position = 0; ///< entries up to here are in order
    qint64 m_end = 0;      ///< of the newest entry at the beginning
    qint64 m_removed = 0;
    QByteArray m_hash; ///< of the entry at the position
    std::optional<AuditBreak> m_broken;
};

} // namespace chatelaine
