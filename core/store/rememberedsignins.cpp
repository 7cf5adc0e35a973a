// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rememberedsignins.h"

#include "store/tokenrows.h"

namespace chatelaine {

qint64 RememberedSignIns::add(WriteTransaction &transaction, PrincipalId principal, qint64 credentialVersion,
                              const SecretDigest &digest, Instant now)
{
    Database &database = transaction.database();
    Query(database, QStringLiteral("DELETE FROM remembered_sign_ins WHERE expires_at <= ?"), {toSql(now)});
    Query added(
        database,
        QStringLiteral("INSERT INTO remembered_sign_ins (principal_id, digest, credential_version, "
                       "created_at, last_used_at, expires_at) VALUES (?, ?, ?, ?, ?, ?) RETURNING id"),
        {principal.value, tokenrows::toBytes(digest), credentialVersion, toSql(now), toSql(now),
         toSql(now + life)});
    return added.first().integer(0);
}

std::optional<RememberedSignIns::Entry> RememberedSignIns::find(WriteTransaction &transaction,
                                                                const SecretDigest &digest)
{
    Query query(transaction.database(),
                QStringLiteral("SELECT id, principal_id, credential_version, expires_at, locked "
                               "FROM remembered_sign_ins WHERE digest = ?"),
                {tokenrows::toBytes(digest)});
    if (!query.next())
        return std::nullopt;
    return Entry{query.integer(0), PrincipalId{query.integer(1)}, query.integer(2), query.instant(3),
                 query.flag(4)};
}

void RememberedSignIns::noteUse(WriteTransaction &transaction, qint64 id, Instant now)
{
    Query(transaction.database(),
          QStringLiteral("UPDATE remembered_sign_ins SET last_used_at = ? WHERE id = ?"), {toSql(now), id});
}

void RememberedSignIns::setLocked(WriteTransaction &transaction, PrincipalId principal, bool locked)
{
    Query(transaction.database(),
          QStringLiteral("UPDATE remembered_sign_ins SET locked = ? WHERE principal_id = ?"),
          {locked ? 1 : 0, principal.value});
}

bool RememberedSignIns::remove(WriteTransaction &transaction, qint64 id)
{
    return Query(transaction.database(), QStringLiteral("DELETE FROM remembered_sign_ins WHERE id = ?"), {id})
               .changedRows() > 0;
}

bool RememberedSignIns::removeOf(WriteTransaction &transaction, PrincipalId principal)
{
    return Query(transaction.database(),
                 QStringLiteral("DELETE FROM remembered_sign_ins WHERE principal_id = ?"), {principal.value})
               .changedRows() > 0;
}

} // namespace chatelaine
