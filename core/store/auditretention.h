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
    /// Before clear(): what is cleared away twice does no harm, so that it need not be on the disk at once,
    /// and what has to be, is written by settle() and not while others wait for the store.
    static void prepare(Database &database);
    /// Clears away some of them in a transaction of its own, which keeps others from writing for about
    /// \a time.
    void clear(Database &database, std::chrono::milliseconds time);
    /// From time to time: brings it into the file itself. Others work meanwhile.
    static void settle(Database &database);

private:
    qint64 m_width = 256; ///< entries at once
};

} // namespace chatelaine
