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
    {AuditAction::UserInvited, QLatin1String("UserInvited")},
    {AuditAction::InvitationRenewed, QLatin1String("InvitationRenewed")},
    {AuditAction::UserUpdated, QLatin1String("UserUpdated")},
    {AuditAction::UserActivated, QLatin1String("UserActivated")},
    {AuditAction::UserDeactivated, QLatin1String("UserDeactivated")},
    {AuditAction::UserDeleted, QLatin1String("UserDeleted")},
    {AuditAction::PasswordReset, QLatin1String("PasswordReset")},
    {AuditAction::PasswordSet, QLatin1String("PasswordSet")},
    {AuditAction::PasswordChanged, QLatin1String("PasswordChanged")},
    {AuditAction::DirectoryImported, QLatin1String("DirectoryImported")},
    {AuditAction::GroupCreated, QLatin1String("GroupCreated")},
    {AuditAction::GroupUpdated, QLatin1String("GroupUpdated")},
    {AuditAction::GroupMembersChanged, QLatin1String("GroupMembersChanged")},
    {AuditAction::GroupDeleted, QLatin1String("GroupDeleted")},
    {AuditAction::RoleCreated, QLatin1String("RoleCreated")},
    {AuditAction::RoleUpdated, QLatin1String("RoleUpdated")},
    {AuditAction::RoleDeleted, QLatin1String("RoleDeleted")},
    {AuditAction::CatalogueImported, QLatin1String("CatalogueImported")},
    {AuditAction::PolicyUpdated, QLatin1String("PolicyUpdated")},
    {AuditAction::TokensChanged, QLatin1String("TokensChanged")},
    {AuditAction::StayedSignedIn, QLatin1String("StayedSignedIn")},
    {AuditAction::StaySignedInEnded, QLatin1String("StaySignedInEnded")},
    {AuditAction::ConsoleLocked, QLatin1String("ConsoleLocked")},
    {AuditAction::ConsoleUnlocked, QLatin1String("ConsoleUnlocked")},
    {AuditAction::PasswordConfirmed, QLatin1String("PasswordConfirmed")},
    {AuditAction::AuditExported, QLatin1String("AuditExported")},
    {AuditAction::AuditShortened, QLatin1String("AuditShortened")},
    {AuditAction::BackedUp, QLatin1String("BackedUp")},
    {AuditAction::Restored, QLatin1String("Restored")},
});

const auto subjectNames = std::to_array<std::pair<AuditSubject, QLatin1String>>({
    {AuditSubject::None, QLatin1String("")},
    {AuditSubject::Token, QLatin1String("token")},
    {AuditSubject::User, QLatin1String("user")},
    {AuditSubject::Group, QLatin1String("group")},
    {AuditSubject::Role, QLatin1String("role")},
    {AuditSubject::Policy, QLatin1String("policy")},
    {AuditSubject::Catalogue, QLatin1String("catalogue")},
    {AuditSubject::Directory, QLatin1String("directory")},
    {AuditSubject::Store, QLatin1String("store")},
});

QString subjectName(AuditSubject subject)
{
    const auto found = std::find_if(subjectNames.begin(), subjectNames.end(),
                                    [&](const auto &each) { return each.first == subject; });
    return found == subjectNames.end() ? QString() : QString(found->second);
}

AuditSubject subjectOf(const QString &name)
{
    const auto found = std::find_if(subjectNames.begin(), subjectNames.end(),
                                    [&](const auto &each) { return each.second == name; });
    return found == subjectNames.end() ? AuditSubject::None : found->first;
}

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
    QString subject;
    qint64 subjectId = 0;
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
    if (!row.subject.isEmpty()) { // the first schema had neither
        add(row.subject.toUtf8());
        add(QByteArray::number(row.subjectId));
    }
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
    return Row{query.integer(0), query.integer(1), query.integer(2), query.text(3),
               query.text(4),    query.text(5),    query.integer(6), query.text(7),
               query.text(8),    query.text(9),    query.text(10),   query.integer(11)};
}

const QString columns = QStringLiteral(
    "sequence, at, actor_id, actor, action, outcome, token_id, target, detail, changes, subject, subject_id");

// Without the second "subject" the index of subjects, which leaves out entries without one, is not used.
const QString toUser = QStringLiteral("(subject = 'user' AND subject <> '' AND subject_id = ?)");
const QString ofUser = QStringLiteral("(actor_id = ? OR %1)").arg(toUser);

QString statement(const QString &condition, int limit)
{
    return QStringLiteral("SELECT %1 FROM audit WHERE %2 ORDER BY sequence DESC LIMIT %3")
        .arg(columns, condition, QString::number(limit));
}

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
                  storable(toJson(record.changes)),
                  subjectName(record.subject),
                  record.subjectId};
    Query(transaction.database(),
          QStringLiteral(
              "INSERT INTO audit (%1, previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
              .arg(columns),
          {row.sequence, row.at, toSql(record.actor), row.actorName, row.action, row.outcome,
           toSql(record.token), row.target, row.detail, row.changes, row.subject, row.subjectId, previous,
           hashOf(previous, row)});
}

QVector<AuditEntry> AuditLog::select(const QString &condition, const QVariantList &values, int limit)
{
    QVector<AuditEntry> entries;
    Query query(m_database, statement(condition, limit), values);
    while (query.next()) {
        const Row row = rowOf(query);
        const auto outcome = row.outcome == u"done" ? AuditOutcome::Done : AuditOutcome::Refused;
        const bool ofToken = row.subject.isEmpty() && row.token != 0;
        if (const auto action = actionOf(row.action))
            entries.append({row.sequence, fromMillis(row.at), row.actorName, *action, outcome, row.target,
                            row.detail, changesFrom(row.changes),
                            ofToken ? AuditSubject::Token : subjectOf(row.subject),
                            ofToken ? row.token : row.subjectId});
    }
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
    QByteArray previous = beforeTheFirst;
    qint64 expected = 1;
    Query query(m_database,
                QStringLiteral("SELECT %1, previous_hash, hash FROM audit ORDER BY sequence").arg(columns));
    for (; query.next(); ++expected) {
        const Row row = rowOf(query);
        const QByteArray hash = query.bytes(13);
        if (row.sequence != expected || query.bytes(12) != previous || hash != hashOf(previous, row))
            return expected;
        previous = hash;
    }
    return std::nullopt;
}

} // namespace chatelaine
