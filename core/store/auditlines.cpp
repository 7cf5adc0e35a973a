// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditlines.h"

#include "domain/csv.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace chatelaine::auditlines {

namespace {

QString isoTime(qint64 at)
{
    return toDateTime(fromMillis(at)).toString(Qt::ISODateWithMs);
}

QString hex(const QByteArray &hash)
{
    return QString::fromLatin1(hash.toHex());
}

QString numberOrNothing(qint64 number)
{
    return number == 0 ? QString() : QString::number(number);
}

/// One change a line, for a person to read.
QString readable(const QString &changes)
{
    QStringList lines;
    const QVector<AuditChange> all = auditform::changesFrom(changes);
    for (const AuditChange &change : all)
        lines << QStringLiteral("%1: %2 -> %3").arg(change.field, change.before, change.after);
    return lines.join(u'\n');
}

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

QByteArray csvHead()
{
    return QByteArrayLiteral("sequence,time,actor,action,outcome,target,detail,changes,subject,subjectId,"
                             "tokenId,actorId,hash\r\n");
}

QByteArray csv(const AuditRow &row)
{
    return csv::line({QString::number(row.sequence), isoTime(row.at), row.actorName, row.action, row.outcome,
                      row.target, row.detail, readable(row.changes), row.subject,
                      numberOrNothing(row.subjectId), numberOrNothing(row.token), numberOrNothing(row.actor),
                      hex(row.hash)})
        .toUtf8();
}

QByteArray json(const AuditRow &row)
{
    return lineOf({{QStringLiteral("kind"), QStringLiteral("entry")},
                   {QStringLiteral("sequence"), row.sequence},
                   {QStringLiteral("at"), row.at},
                   {QStringLiteral("actorId"), row.actor},
                   {QStringLiteral("tokenId"), row.token},
                   {QStringLiteral("actor"), row.actorName},
                   {QStringLiteral("action"), row.action},
                   {QStringLiteral("outcome"), row.outcome},
                   {QStringLiteral("target"), row.target},
                   {QStringLiteral("detail"), row.detail},
                   {QStringLiteral("changes"), row.changes},
                   {QStringLiteral("subject"), row.subject},
                   {QStringLiteral("subjectId"), row.subjectId},
                   {QStringLiteral("previousHash"), hex(row.previousHash)},
                   {QStringLiteral("hash"), hex(row.hash)}});
}

QByteArray json(const AuditAnchor &anchor)
{
    return lineOf({{QStringLiteral("kind"), QStringLiteral("anchor")},
                   {QStringLiteral("lastSequence"), anchor.lastSequence},
                   {QStringLiteral("lastHash"), hex(anchor.lastHash)},
                   {QStringLiteral("removed"), anchor.removed},
                   {QStringLiteral("at"), toMillis(anchor.at)},
                   {QStringLiteral("actorId"), anchor.actor.value},
                   {QStringLiteral("actor"), anchor.actorName}});
}

} // namespace chatelaine::auditlines
