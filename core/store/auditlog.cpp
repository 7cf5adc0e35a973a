// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditlog.h"

#include "store/auditchain.h"
#include "store/auditrow.h"

namespace chatelaine {

namespace {

/// As the database will give it back: half surrogate pairs do not survive UTF-8.
QString storable(const QString &text)
{
    return QString::fromUtf8(text.toUtf8());
}

// Without the second "subject" the index of subjects, which leaves out entries without one, is not used.
const QString toUser = QStringLiteral("(subject = 'user' AND subject <> '' AND subject_id = ?)");
const QString ofUser = QStringLiteral("(actor_id = ? OR %1)").arg(toUser);

QString statement(const QString &condition, int limit)
{
    return QStringLiteral("SELECT %1 FROM audit WHERE %2 AND sequence > (SELECT COALESCE(MAX(last_sequence), "
                          "0) FROM audit_anchors) ORDER BY sequence DESC LIMIT %3")
        .arg(auditform::columns, condition, QString::number(limit));
}

AuditRow rowFrom(const AuditRecord &record)
{
    AuditRow row;
    row.at = toMillis(record.at);
    row.actor = record.actor.value;
    row.actorName = storable(record.actorName);
    row.action = record.action;
    row.outcome = auditOutcomeName(record.outcome);
    row.token = record.token.value;
    row.target = storable(record.target);
    row.detail = storable(record.detail);
    row.changes = auditform::toJson(record.changes);
    row.subject = auditSubjectName(record.subject);
    row.subjectId = record.subjectId;
    return row;
}

} // namespace

AuditLog::AuditLog(Database &database)
    : m_database(database)
{
}

void AuditLog::append(WriteTransaction &transaction, const AuditRecord &record)
{
    AuditRow row = rowFrom(record);
    row.sequence = 1;
    row.previousHash = auditform::beforeTheFirst;
    // With a value, the statement is parsed only once.
    Query newest(transaction.database(),
                 QStringLiteral("SELECT sequence, hash FROM audit WHERE sequence > ? ORDER BY sequence DESC "
                                "LIMIT 1"),
                 {qint64(0)});
    if (newest.next()) {
        row.sequence = newest.integer(0) + 1;
        row.previousHash = newest.bytes(1);
    }
    Query(transaction.database(),
          QStringLiteral("INSERT INTO audit (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
              .arg(auditform::columns),
          {row.sequence, row.at, toSql(record.actor), row.actorName, row.action, row.outcome,
           toSql(record.token), row.target, row.detail, row.changes, row.subject, row.subjectId,
           row.previousHash, auditform::hashOf(row.previousHash, row)});
}

QVector<AuditEntry> AuditLog::select(const QString &condition, const QVariantList &values, int limit)
{
    QVector<AuditEntry> entries;
    Query query(m_database, statement(condition, limit), values);
    while (query.next())
        entries.append(auditform::entryOf(auditform::rowOf(query)));
    return entries;
}

QVector<AuditEntry> AuditLog::historyOf(TokenId token, int limit)
{
    return select(QStringLiteral("token_id = ?"), {token.value}, limit);
}

QVector<AuditEntry> AuditLog::historyOf(PrincipalId user, int limit)
{
    return select(ofUser, {user.value, user.value}, limit);
}

QString AuditLog::statementOfUserHistory(int limit)
{
    return statement(ofUser, limit);
}

QVector<AuditEntry> AuditLog::doneTo(PrincipalId user, int limit)
{
    return select(toUser, {user.value}, limit);
}

std::optional<qint64> AuditLog::firstBroken()
{
    const auto broken = AuditChainCheck().whole(m_database).broken;
    return broken ? std::optional(broken->sequence) : std::nullopt;
}

} // namespace chatelaine
