// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditlog.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace chatelaine {

namespace {

using Named = std::pair<AuditAction, QLatin1String>;

const auto actionNames = std::to_array<Named>({
    {AuditAction::StoreCreated, QLatin1String("StoreCreated")},
    {AuditAction::SignedIn, QLatin1String("SignedIn")},
    {AuditAction::SignInFailed, QLatin1String("SignInFailed")},
    {AuditAction::SignedOut, QLatin1String("SignedOut")},
    {AuditAction::TokenCreated, QLatin1String("TokenCreated")},
    {AuditAction::TokenUpdated, QLatin1String("TokenUpdated")},
    {AuditAction::TokenEnabled, QLatin1String("TokenEnabled")},
    {AuditAction::TokenDisabled, QLatin1String("TokenDisabled")},
    {AuditAction::TokenRegenerated, QLatin1String("TokenRegenerated")},
    {AuditAction::GraceEnded, QLatin1String("GraceEnded")},
    {AuditAction::TokenDeleted, QLatin1String("TokenDeleted")},
    {AuditAction::TokenIdentified, QLatin1String("TokenIdentified")},
});

std::optional<AuditAction> actionOf(const QString &name)
{
    const auto found = std::find_if(actionNames.begin(), actionNames.end(),
                                    [&](const Named &each) { return each.second == name; });
    return found == actionNames.end() ? std::nullopt : std::optional(found->first);
}

QString outcomeName(AuditOutcome outcome)
{
    return outcome == AuditOutcome::Done ? QStringLiteral("done") : QStringLiteral("refused");
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
    QVector<AuditChange> changes;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &value : array) {
        const QJsonObject object = value.toObject();
        changes.append({object.value(u"field").toString(), object.value(u"before").toString(),
                        object.value(u"after").toString()});
    }
    return changes;
}

/// One row as it is stored, all of it text, numbers or hashes.
struct Row
{
    qint64 sequence = 0;
    qint64 at = 0;
    qint64 actor = 0; ///< 0 for NULL, as for the token
    QString actorName;
    QString action;
    QString outcome;
    qint64 token = 0;
    QString target;
    QString detail;
    QString changes;
};

/// Every field with its length before it, so that no two rows have the same form.
QByteArray canonical(const Row &row)
{
    QByteArray form;
    const auto add = [&form](const QByteArray &field) {
        form += QByteArray::number(field.size()) + ':' + field;
    };
    for (const qint64 number : {row.sequence, row.at, row.actor, row.token})
        add(QByteArray::number(number));
    for (const QString *text :
         {&row.actorName, &row.action, &row.outcome, &row.target, &row.detail, &row.changes})
        add(text->toUtf8());
    return form;
}

QByteArray hashOf(const QByteArray &previous, const Row &row)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    hash.addData(canonical(row));
    return hash.result();
}

/// As the database will give it back: half surrogate pairs do not survive UTF-8.
QString storable(const QString &text)
{
    return QString::fromUtf8(text.toUtf8());
}

Row rowOf(Query &query)
{
    return Row{query.integer(0), query.integer(1), query.integer(2), query.text(3), query.text(4),
               query.text(5),    query.integer(6), query.text(7),    query.text(8), query.text(9)};
}

const QString columns =
    QStringLiteral("sequence, at, actor_id, actor, action, outcome, token_id, target, detail, changes");

const QByteArray beforeTheFirst(32, '\0');

} // namespace

QString auditName(AuditAction action)
{
    const auto found = std::find_if(actionNames.begin(), actionNames.end(),
                                    [&](const Named &each) { return each.first == action; });
    Q_ASSERT(found != actionNames.end());
    return found->second;
}

AuditLog::AuditLog(Database &database)
    : m_database(database)
{
}

void AuditLog::append(WriteTransaction &transaction, const AuditRecord &record)
{
    qint64 last = 0;
    QByteArray previous = beforeTheFirst;
    Query newest(transaction.database(),
                 QStringLiteral("SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1"));
    if (newest.next()) {
        last = newest.integer(0);
        previous = newest.bytes(1);
    }
    const Row row{last + 1,
                  toMillis(record.at),
                  record.actor.value,
                  storable(record.actorName),
                  record.action,
                  outcomeName(record.outcome),
                  record.token.value,
                  storable(record.target),
                  storable(record.detail),
                  storable(toJson(record.changes))};
    Query(transaction.database(),
          QStringLiteral(
              "INSERT INTO audit (%1, previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
              .arg(columns),
          {row.sequence, row.at, toSql(record.actor), row.actorName, row.action, row.outcome,
           toSql(record.token), row.target, row.detail, row.changes, previous, hashOf(previous, row)});
}

QVector<AuditEntry> AuditLog::historyOf(TokenId token, int limit)
{
    QVector<AuditEntry> entries;
    Query query(
        m_database,
        QStringLiteral("SELECT %1 FROM audit WHERE token_id = ? ORDER BY sequence DESC LIMIT ?").arg(columns),
        {token.value, limit});
    while (query.next()) {
        const Row row = rowOf(query);
        const auto outcome = row.outcome == u"done" ? AuditOutcome::Done : AuditOutcome::Refused;
        if (const auto action = actionOf(row.action))
            entries.append({row.sequence, fromMillis(row.at), row.actorName, *action, outcome, row.target,
                            row.detail, changesFrom(row.changes)});
    }
    return entries;
}

std::optional<qint64> AuditLog::firstBroken()
{
    QByteArray previous = beforeTheFirst;
    qint64 expected = 1;
    Query query(m_database,
                QStringLiteral("SELECT %1, previous_hash, hash FROM audit ORDER BY sequence").arg(columns));
    for (; query.next(); ++expected) {
        const Row row = rowOf(query);
        const QByteArray hash = query.bytes(11);
        if (row.sequence != expected || query.bytes(10) != previous || hash != hashOf(previous, row))
            return expected;
        previous = hash;
    }
    return std::nullopt;
}

} // namespace chatelaine
