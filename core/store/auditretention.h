// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditquery.h"
#include "domain/user.h"
#include "store/transaction.h"

#include <chrono>

namespace chatelaine {

/// Removes the oldest part of the audit trail. First an anchor is written: from then on the part counts as
/// removed. Then it is cleared away from its old end, in slices that each leave the chain without a hole.
/// Functions throw StoreFailure.
class AuditRetention
{
public:
    static AuditRemoval preview(Database &database, Instant until);
    /// Writes the anchor; nothing if there is nothing to remove.
    static AuditRemoval anchor(WriteTransaction &transaction, const Identity &actor, Instant until,
                               Instant now);
    /// How many entries are still to be cleared away.
    static qint64 leftOver(Database &database);
    /// Clears away some of them, for about \a time, in a transaction of its own.
    void clear(Database &database, std::chrono::milliseconds time);

private:
    qint64 m_width = 256; ///< entries at once
};

} // namespace chatelaine
