// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditrow.h"

#include "store/auditnames.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace chatelaine::auditform {

const QByteArray beforeTheFirst(32, '\0');
const QString columns =
    QStringLiteral("sequence, at, actor_id, actor, action, outcome, token_id, target, detail, changes, "
                   "subject, subject_id, previous_hash, hash");

AuditRow rowOf(Query &query)
{
    return {query.integer(0), query.integer(1),  query.integer(2), query.text(3),  query.text(4),
            query.text(5),    query.integer(6),  query.text(7),    query.text(8),  query.text(9),
            query.text(10),   query.integer(11), query.bytes(12),  query.bytes(13)};
}

AuditEntry entryOf(const AuditRow &row)
{
    const bool ofToken = row.subject.isEmpty() && row.token != 0;
    return {row.sequence,
            fromMillis(row.at),
            row.actorName,
            auditActionOf(row.action),
            row.outcome == u"done" ? AuditOutcome::Done : AuditOutcome::Refused,
            row.target,
            row.detail,
            changesFrom(row.changes),
            ofToken ? AuditSubject::Token : auditSubjectOf(row.subject),
            ofToken ? row.token : row.subjectId,
            PrincipalId{row.actor}};
}

QByteArray field(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size()) + ':' + bytes;
}

QByteArray field(const QString &text)
{
    return field(text.toUtf8());
}

QByteArray field(qint64 number)
{
    return field(QByteArray::number(number));
}

QByteArray canonical(const AuditRow &row)
{
    QByteArray form = field(row.sequence) + field(row.at) + field(row.actor) + field(row.token);
    for (const QString *text :
         {&row.actorName, &row.action, &row.outcome, &row.target, &row.detail, &row.changes})
        form += field(*text);
    if (!row.subject.isEmpty()) // the first schema had neither
        form += field(row.subject) + field(row.subjectId);
    return form;
}

QByteArray hashOf(const QByteArray &previous, const AuditRow &row)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    hash.addData(canonical(row));
    return hash.result();
}

QString toJson(const QVector<AuditChange> &changes)
{
    QJsonArray array;
    for (const AuditChange &change : changes)
        array.append(QJsonObject{{QStringLiteral("field"), change.field},
                                 {QStringLiteral("before"), change.before},
                                 {QStringLiteral("after"), change.after}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QVector<AuditChange> changesFrom(const QString &json)
{
    if (json == u"[]")
        return {};
    QVector<AuditChange> changes;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &value : array) {
        const QJsonObject object = value.toObject();
        changes.append({object.value(u"field").toString(), object.value(u"before").toString(),
                        object.value(u"after").toString()});
    }
    return changes;
}

} // namespace chatelaine::auditform
