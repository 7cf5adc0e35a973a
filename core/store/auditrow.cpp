// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditrow.h"

#include "store/auditnames.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <charconv>

namespace chatelaine::auditform {

const QByteArray beforeTheFirst(32, '\0');
const QString columns =
    QStringLiteral("sequence, at, actor_id, actor, action, outcome, token_id, target, detail, changes, "
                   "subject, subject_id, previous_hash, hash");
const QString linkColumns = QStringLiteral(
    "sequence, at, actor_id, token_id, CAST(actor AS BLOB), CAST(action AS BLOB), CAST(outcome AS BLOB), "
    "CAST(target AS BLOB), CAST(detail AS BLOB), CAST(changes AS BLOB), CAST(subject AS BLOB), subject_id, "
    "previous_hash, hash");

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

namespace {

QByteArrayView digitsOf(qint64 number, std::array<char, 20> &room)
{
    return {room.data(), std::to_chars(room.data(), room.data() + room.size(), number).ptr};
}

void add(QByteArray &form, QByteArrayView bytes)
{
    std::array<char, 20> room{};
    form.append(digitsOf(bytes.size(), room)).append(':').append(bytes);
}

} // namespace

void addField(QByteArray &form, const QByteArray &bytes)
{
    add(form, bytes);
}

void addField(QByteArray &form, const QString &text)
{
    add(form, text.toUtf8());
}

void addField(QByteArray &form, qint64 number)
{
    std::array<char, 20> room{};
    add(form, digitsOf(number, room));
}

QByteArray canonical(const AuditRow &row)
{
    QByteArray form;
    for (const qint64 number : {row.sequence, row.at, row.actor, row.token})
        addField(form, number);
    for (const QString *text :
         {&row.actorName, &row.action, &row.outcome, &row.target, &row.detail, &row.changes})
        addField(form, *text);
    if (!row.subject.isEmpty()) { // the first schema had neither
        addField(form, row.subject);
        addField(form, row.subjectId);
    }
    return form;
}

AuditLink linkOf(Query &query)
{
    QByteArray form;
    form.reserve(512);
    int column = 0;
    for (; column < 4; ++column)
        addField(form, query.integer(column));
    for (; column < 10; ++column)
        addField(form, query.bytes(column));
    const QByteArray subject = query.bytes(column);
    if (!subject.isEmpty()) {
        addField(form, subject);
        addField(form, query.integer(column + 1));
    }
    return {query.integer(0), form, query.bytes(12), query.bytes(13)};
}

QByteArray hashOf(const QByteArray &previous, const QByteArray &form)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    hash.addData(form);
    return hash.result();
}

QByteArray hashOf(const QByteArray &previous, const AuditRow &row)
{
    return hashOf(previous, canonical(row));
}

namespace {

bool isPlain(QChar c)
{
    return c >= u' ' && c <= u'~' && c != u'"' && c != u'\\';
}

/// \a text as a JSON string. Most texts need no escaping, and a document of one's own takes far longer.
QString quoted(const QString &text)
{
    if (std::all_of(text.cbegin(), text.cend(), isPlain))
        return u'"' + text + u'"';
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(1).chopped(1));
}

} // namespace

QString toJson(const QVector<AuditChange> &changes)
{
    QStringList objects;
    objects.reserve(changes.size());
    for (const AuditChange &change : changes)
        objects << u"{\"after\":" + quoted(change.after) + u",\"before\":" + quoted(change.before) +
                       u",\"field\":" + quoted(change.field) + u'}';
    return u'[' + objects.join(u',') + u']';
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
