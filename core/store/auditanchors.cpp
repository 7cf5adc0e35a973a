// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditanchors.h"

#include "store/auditlog.h"
#include "store/auditrow.h"

#include <QCryptographicHash>

namespace chatelaine::auditanchors {

namespace {

/// What an entry says of the newest of \a anchors, and of all of them together.
QVector<AuditChange> testimony(const QVector<AuditAnchor> &anchors)
{
    const AuditAnchor &newest = anchors.last();
    return {{QStringLiteral("removed"), {}, QString::number(newest.removed)},
            {QStringLiteral("lastSequence"), {}, QString::number(newest.lastSequence)},
            {QStringLiteral("lastHash"), {}, QString::fromLatin1(newest.lastHash.toHex())},
            {QStringLiteral("anchors"), {}, QString::fromLatin1(digestOf(anchors).toHex())}};
}

void insert(WriteTransaction &transaction, const AuditAnchor &anchor)
{
    Query(transaction.database(),
          QStringLiteral("INSERT INTO audit_anchors (last_sequence, last_hash, removed, at, actor_id, actor) "
                         "VALUES (?, ?, ?, ?, ?, ?)"),
          {anchor.lastSequence, anchor.lastHash, anchor.removed, toSql(anchor.at), toSql(anchor.actor),
           anchor.actorName});
}

} // namespace

QVector<AuditAnchor> all(Database &database)
{
    QVector<AuditAnchor> anchors;
    Query query(database, QStringLiteral("SELECT last_sequence, last_hash, removed, at, actor_id, actor FROM "
                                         "audit_anchors ORDER BY last_sequence"));
    while (query.next())
        anchors.append({query.integer(0), query.bytes(1), query.integer(2), query.instant(3),
                        PrincipalId{query.integer(4)}, query.text(5)});
    return anchors;
}

qint64 floor(Database &database)
{
    return database.integer(QStringLiteral("SELECT COALESCE(MAX(last_sequence), 0) FROM audit_anchors"));
}

QByteArray hashAtFloor(const QVector<AuditAnchor> &anchors)
{
    return anchors.isEmpty() ? auditform::beforeTheFirst : anchors.last().lastHash;
}

void drop(WriteTransaction &transaction, const AuditAnchor &anchor)
{
    insert(transaction, anchor);
    AuditLog::append(transaction, {anchor.at,
                                   anchor.actor,
                                   anchor.actorName,
                                   auditName(AuditAction::AuditShortened),
                                   AuditOutcome::Done,
                                   {},
                                   {},
                                   {},
                                   testimony(all(transaction.database()))});
}

bool areVouchedFor(Database &database, const QVector<AuditAnchor> &anchors)
{
    if (anchors.isEmpty())
        return true;
    Query newest(
        database,
        QStringLiteral("SELECT changes FROM audit WHERE action = ? AND outcome = 'done' AND sequence "
                       "> ? ORDER BY sequence DESC LIMIT 1"),
        {auditName(AuditAction::AuditShortened), anchors.last().lastSequence});
    return newest.next() && auditform::changesFrom(newest.text(0)) == testimony(anchors);
}

QByteArray digestOf(const QVector<AuditAnchor> &anchors)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const AuditAnchor &anchor : anchors) {
        QByteArray form;
        auditform::addField(form, anchor.lastSequence);
        auditform::addField(form, anchor.lastHash);
        auditform::addField(form, anchor.removed);
        auditform::addField(form, toMillis(anchor.at));
        auditform::addField(form, anchor.actor.value);
        auditform::addField(form, anchor.actorName);
        hash.addData(form);
    }
    return hash.result();
}

} // namespace chatelaine::auditanchors
