// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditentry.h"
#include "store/transaction.h"

namespace chatelaine {

/// What stays of a part of the audit trail that was removed: the chain goes on from its last hash.
struct AuditAnchor
{
    qint64 lastSequence = 0;
    QByteArray lastHash;
    qint64 removed = 0; ///< entries, by this anchor alone
    Instant at;
    PrincipalId actor;
    QString actorName;
};

/// The anchors in the database, and the entries that vouch for them: whoever shortens the trail leaves an
/// entry in what remains, which names the anchor and a digest of all anchors up to it. So none can be forged,
/// changed or taken away unnoticed, unless the rest of the chain is made anew. Functions throw StoreFailure.
namespace auditanchors {

QVector<AuditAnchor> all(Database &database); ///< oldest first
/// Entries up to this number are removed; 0 if none is.
qint64 floor(Database &database);
/// The entries up to here, for the newest anchor; what a chain without one begins with otherwise.
QByteArray hashAtFloor(const QVector<AuditAnchor> &anchors);

/// Writes down \a anchor and the entry that vouches for it.
void drop(WriteTransaction &transaction, const AuditAnchor &anchor);
/// Whether an entry in the chain vouches for \a anchors, all of them as they are.
bool areVouchedFor(Database &database, const QVector<AuditAnchor> &anchors);
/// SHA-256 over all of them, see resources/audit-chain.md.
QByteArray digestOf(const QVector<AuditAnchor> &anchors);

} // namespace auditanchors

} // namespace chatelaine
