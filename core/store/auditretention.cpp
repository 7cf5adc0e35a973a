// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditretention.h"

#include "store/auditanchors.h"
#include "store/dialect.h"

#include <QElapsedTimer>

#include <algorithm>

namespace chatelaine {

namespace {

Instant timeOf(Database &database, qint64 sequence)
{
    return Query(database, QStringLiteral("SELECT at FROM audit WHERE sequence = ?"), {sequence})
        .first()
        .instant(0);
}

/// The number before that of the first entry which was written at \a until or later, whatever clocks did.
qint64 lastBefore(Database &database, Instant until, qint64 newest)
{
    // Without the sign the database would walk along the entries instead of the index of their times.
    Query query(database, QStringLiteral("SELECT MIN(+sequence) FROM audit WHERE at >= ?"), {toSql(until)});
    query.first();
    return query.isNull(0) ? newest : query.integer(0) - 1;
}

} // namespace

AuditRemoval AuditRetention::preview(Database &database, Instant until)
{
    const qint64 floor = auditanchors::floor(database);
    const qint64 newest =
        std::max(floor, database.integer(QStringLiteral("SELECT COALESCE(MAX(sequence), 0) FROM audit")));
    AuditRemoval removal;
    removal.lastSequence = std::max(floor, lastBefore(database, until, newest));
    removal.count = removal.lastSequence - floor;
    removal.kept = newest - removal.lastSequence;
    if (removal.count > 0) {
        removal.oldest = timeOf(database, floor + 1);
        removal.newest = timeOf(database, removal.lastSequence);
    }
    return removal;
}

AuditRemoval AuditRetention::anchor(WriteTransaction &transaction, const Identity &actor, Instant until,
                                    Instant now)
{
    Database &database = transaction.database();
    const AuditRemoval removal = preview(database, until);
    if (removal.count == 0)
        return removal;
    const QByteArray hash =
        Query(database, QStringLiteral("SELECT hash FROM audit WHERE sequence = ?"), {removal.lastSequence})
            .first()
            .bytes(0);
    auditanchors::drop(transaction, {removal.lastSequence, hash, removal.count, now, actor.id, actor.name});
    return removal;
}

qint64 AuditRetention::leftOver(Database &database)
{
    Query query(database, QStringLiteral("SELECT MIN(sequence) FROM audit"));
    query.first();
    return query.isNull(0) ? 0 : std::max<qint64>(0, auditanchors::floor(database) - query.integer(0) + 1);
}

void AuditRetention::prepare(Database &database)
{
    const QStringList setup = dialect::backgroundSetup();
    for (const QString &sql : setup)
        database.execute(sql);
}

void AuditRetention::clear(Database &database, std::chrono::milliseconds time)
{
    WriteTransaction transaction(database);
    QElapsedTimer watch; // from here on others wait
    watch.start();
    const qint64 floor = auditanchors::floor(database);
    const qint64 oldest = database.integer(QStringLiteral("SELECT MIN(sequence) FROM audit"));
    Query(database, QStringLiteral("DELETE FROM audit WHERE sequence <= ?"),
          {std::min(floor, oldest + m_width - 1)});
    transaction.commit();
    constexpr qint64 narrowest = 64;
    if (watch.elapsed() > time.count())
        m_width = std::max(m_width / 2, narrowest);
    else if (watch.elapsed() < time.count() / 2)
        m_width *= 2;
}

void AuditRetention::settle(Database &database)
{
    database.execute(dialect::writeBack());
}

} // namespace chatelaine
