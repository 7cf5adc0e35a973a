// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/userrepository.h"

#include "store/folding.h"
#include "store/rememberedsignins.h"
#include "store/rolerepository.h"
#include "store/tokenrows.h"
#include "store/userquerysql.h"
#include "store/userrows.h"

#include <algorithm>

namespace chatelaine {

namespace {

constexpr qsizetype namesShown = 100;

QVariant hashOrNull(const QByteArray &hash)
{
    return hash.isEmpty() ? QVariant() : QVariant(QString::fromLatin1(hash));
}

std::optional<SecretDigest> digestFrom(const QByteArray &bytes)
{
    SecretDigest digest{};
    if (bytes.size() != qsizetype(digest.size()))
        return std::nullopt;
    std::copy(bytes.cbegin(), bytes.cend(), digest.begin());
    return digest;
}

QString searchTextOf(const QString &name, const QString &email)
{
    return folding::forSearch(name + u'\n' + email);
}

void setZones(WriteTransaction &transaction, PrincipalId id, const QStringList &zones)
{
    Database &database = transaction.database();
    Query(database, QStringLiteral("DELETE FROM principal_zones WHERE principal_id = ?"), {id.value});
    for (const QString &zone : zones)
        Query(database, QStringLiteral("INSERT INTO principal_zones (principal_id, zone) VALUES (?, ?)"),
              {id.value, zone});
}

void dropCodesGivenBy(WriteTransaction &transaction, PrincipalId giver)
{
    Query(transaction.database(),
          QStringLiteral("UPDATE users SET code_digest = NULL, code_expires_at = NULL, code_giver = NULL "
                         "WHERE code_giver = ?"),
          {giver.value});
}

} // namespace

UserRepository::UserRepository(Database &database)
    : m_database(database)
{
}

QVector<User> UserRepository::all()
{
    QVector<User> users;
    Query query(m_database, userrows::select() + QStringLiteral("ORDER BY p.sort_name, p.id"));
    while (query.next()) {
        User user = userrows::userOf(query);
        user.createdAt = {};
        user.lastSignInAt.reset();
        user.codeExpiresAt.reset();
        users << user;
    }
    return users;
}

QVector<PrincipalId> UserRepository::find(const UserQuery &query)
{
    const SqlStatement statement = idsOf(query);
    QVector<PrincipalId> ids;
    Query rows(m_database, statement.text, statement.values);
    while (rows.next())
        ids << PrincipalId{rows.integer(0)};
    return ids;
}

qsizetype UserRepository::count(const UserQuery &query)
{
    const SqlStatement statement = countOf(query);
    return qsizetype(Query(m_database, statement.text, statement.values).first().integer(0));
}

QVector<User> UserRepository::fetch(const QVector<PrincipalId> &ids)
{
    const QHash<PrincipalId, User> found = userrows::read(m_database, ids);
    QVector<User> users;
    users.reserve(found.size());
    for (const PrincipalId id : ids) {
        const auto user = found.constFind(id);
        if (user != found.cend())
            users << *user;
    }
    return users;
}

std::optional<User> UserRepository::find(PrincipalId id)
{
    const QVector<User> users = fetch({id});
    return users.isEmpty() ? std::nullopt : std::optional(users.first());
}

std::optional<PrincipalId> UserRepository::idOf(const QString &email)
{
    Query query(m_database, QStringLiteral("SELECT principal_id FROM users WHERE folded_email = ?"),
                {folding::email(email)});
    return query.next() ? std::optional(PrincipalId{query.integer(0)}) : std::nullopt;
}

std::optional<Credentials> UserRepository::findByEmail(const QString &email)
{
    return credentials(QStringLiteral("u.folded_email = ?"), folding::email(email));
}

std::optional<Credentials> UserRepository::credentialsOf(PrincipalId id)
{
    return credentials(QStringLiteral("p.id = ?"), id.value);
}

std::optional<Credentials> UserRepository::credentials(const QString &condition, const QVariant &value)
{
    constexpr int after = userrows::columnCount;
    Query query(m_database, userrows::select() + QStringLiteral("AND ") + condition, {value});
    if (!query.next())
        return std::nullopt;
    return Credentials{userrows::userOf(query), query.bytes(after), digestFrom(query.bytes(after + 1)),
                       PrincipalId{query.integer(after + 3)}, query.integer(after + 2)};
}

QVector<UserPower> UserRepository::powersOf(PrincipalId id)
{
    QVector<UserPower> powers;
    RoleRepository roles(m_database);
    Query query(m_database,
                QStringLiteral("SELECT r.id, r.name, '' AS group_name, '' AS sort_name, 0 AS group_id FROM "
                               "principals p JOIN roles r ON r.id = p.role_id WHERE p.id = ? "
                               "UNION ALL SELECT r.id, r.name, g.name, g.sort_name, g.id FROM group_members "
                               "m JOIN groups g ON g.id = m.group_id JOIN roles r ON r.id = g.role_id "
                               "WHERE m.principal_id = ? ORDER BY sort_name, group_id"),
                {id.value, id.value});
    while (query.next())
        powers.append({{query.text(1), query.text(2)}, roles.permissionsOf(RoleId{query.integer(0)})});
    return powers;
}

QStringList UserRepository::texts(const QString &sql, const QVariantList &values)
{
    QStringList list;
    Query query(m_database, sql, values);
    while (query.next())
        list << query.text(0);
    return list;
}

std::optional<Identity> UserRepository::activeIdentity(PrincipalId id)
{
    const auto user = find(id);
    if (!user || user->status != UserStatus::Active)
        return std::nullopt;
    QStringList groupNames;
    for (const GroupRef &group : user->groups)
        groupNames << group.name;
    return Identity{user->id,   user->name, user->email, user->roleName, united(powersOf(id)),
                    groupNames, user->zones};
}

QVector<PrincipalId> UserRepository::codesGivenBy(PrincipalId giver)
{
    QVector<PrincipalId> ids;
    Query query(m_database, QStringLiteral("SELECT principal_id FROM users WHERE code_giver = ?"),
                {giver.value});
    while (query.next())
        ids << PrincipalId{query.integer(0)};
    return ids;
}

std::optional<qint64> UserRepository::credentialVersion(PrincipalId id)
{
    Query query(m_database, QStringLiteral("SELECT credential_version FROM users WHERE principal_id = ?"),
                {id.value});
    return query.next() ? std::optional(query.integer(0)) : std::nullopt;
}

QStringList UserRepository::providers()
{
    QStringList names = texts(QStringLiteral("SELECT DISTINCT provider FROM users WHERE provider <> ''"));
    names.sort();
    return names;
}

QStringList UserRepository::zones()
{
    QStringList labels =
        texts(QStringLiteral("SELECT DISTINCT z.zone FROM principal_zones z JOIN principals p ON p.id = "
                             "z.principal_id WHERE p.deleted_at IS NULL"));
    labels.sort();
    return labels;
}

Belongings UserRepository::belongings(PrincipalId id)
{
    const QString owned = QStringLiteral("FROM tokens WHERE owner_id = ? AND deleted_at IS NULL AND kind ");
    const auto count = [&](const QString &kind) {
        return qsizetype(Query(m_database, QStringLiteral("SELECT COUNT(*) ") + owned + kind, {id.value})
                             .first()
                             .integer(0));
    };
    const QString notPersonal = QStringLiteral("<> 'personal'");
    return {count(notPersonal), count(QStringLiteral("= 'personal'")),
            texts(QStringLiteral("SELECT name ") + owned + notPersonal +
                      QStringLiteral(" ORDER BY sort_name, id LIMIT %1").arg(namesShown),
                  {id.value})};
}

QVector<TokenId> UserRepository::ownedTokens(PrincipalId id)
{
    return tokens(QStringLiteral("kind <> 'personal'"), id);
}

QVector<TokenId> UserRepository::personalTokens(PrincipalId id)
{
    return tokens(QStringLiteral("kind = 'personal'"), id);
}

QVector<TokenId> UserRepository::tokens(const QString &condition, PrincipalId owner)
{
    QVector<TokenId> ids;
    Query query(m_database,
                QStringLiteral("SELECT id FROM tokens WHERE owner_id = ? AND deleted_at IS NULL AND %1 ORDER "
                               "BY sort_name, id")
                    .arg(condition),
                {owner.value});
    while (query.next())
        ids << TokenId{query.integer(0)};
    return ids;
}

PrincipalId UserRepository::add(WriteTransaction &transaction, const NewUser &user)
{
    Database &database = transaction.database();
    Query principal(
        database,
        QStringLiteral("INSERT INTO principals (kind, name, sort_name, search_name, role_id, created_at) "
                       "VALUES ('user', ?, ?, ?, ?, ?) RETURNING id"),
        {user.name, folding::forSort(user.name), folding::forSearch(user.name), toSql(user.role),
         toSql(user.createdAt)});
    const PrincipalId id{principal.first().integer(0)};
    Query(database,
          QStringLiteral("INSERT INTO users (principal_id, email, folded_email, status, password_hash, "
                         "provider, external_id, last_sign_in_at, search_text) VALUES (?, ?, ?, ?, ?, ?, ?, "
                         "?, ?)"),
          {id.value, user.email, folding::email(user.email), statusName(user.status),
           hashOrNull(user.passwordHash), user.provider, user.externalId, toSql(user.lastSignInAt),
           searchTextOf(user.name, user.email)});
    setZones(transaction, id, user.zones);
    return id;
}

void UserRepository::update(WriteTransaction &transaction, const User &user)
{
    Database &database = transaction.database();
    Query(database,
          QStringLiteral("UPDATE principals SET name = ?, sort_name = ?, search_name = ?, role_id = ? WHERE "
                         "id = ?"),
          {user.name, folding::forSort(user.name), folding::forSearch(user.name), toSql(user.role),
           user.id.value});
    Query(database,
          QStringLiteral("UPDATE users SET email = ?, folded_email = ?, status = ?, search_text = ?, version "
                         "= version + 1 WHERE principal_id = ?"),
          {user.email, folding::email(user.email), statusName(user.status),
           searchTextOf(user.name, user.email), user.id.value});
    setZones(transaction, user.id, user.zones);
    if (user.status == UserStatus::Deactivated) {
        dropCodesGivenBy(transaction, user.id);
        RememberedSignIns::removeOf(transaction, user.id);
    }
}

void UserRepository::setCode(WriteTransaction &transaction, PrincipalId id, const SecretDigest &digest,
                             Instant expiresAt, PrincipalId giver)
{
    Query(transaction.database(),
          QStringLiteral("UPDATE users SET code_digest = ?, code_expires_at = ?, code_giver = ?, version = "
                         "version + 1 WHERE principal_id = ?"),
          {tokenrows::toBytes(digest), toSql(expiresAt), giver.value, id.value});
}

void UserRepository::dropCode(WriteTransaction &transaction, PrincipalId id)
{
    Query(transaction.database(),
          QStringLiteral("UPDATE users SET code_digest = NULL, code_expires_at = NULL, code_giver = NULL "
                         "WHERE principal_id = ?"),
          {id.value});
}

void UserRepository::setPassword(WriteTransaction &transaction, PrincipalId id, const QByteArray &hash)
{
    Query(transaction.database(),
          QStringLiteral("UPDATE users SET password_hash = ?, credential_version = credential_version + 1 "
                         "WHERE principal_id = ?"),
          {hashOrNull(hash), id.value});
}

void UserRepository::noteSignIn(WriteTransaction &transaction, PrincipalId id, Instant at)
{
    Query(transaction.database(),
          QStringLiteral("UPDATE users SET last_sign_in_at = ? WHERE principal_id = ?"),
          {toSql(at), id.value});
}

void UserRepository::setGroups(WriteTransaction &transaction, PrincipalId id, const QVector<GroupId> &groups)
{
    Database &database = transaction.database();
    Query(database, QStringLiteral("DELETE FROM group_members WHERE principal_id = ?"), {id.value});
    for (const GroupId group : groups)
        Query(database, QStringLiteral("INSERT INTO group_members (group_id, principal_id) VALUES (?, ?)"),
              {group.value, id.value});
}

void UserRepository::remove(WriteTransaction &transaction, PrincipalId id, Instant at)
{
    Database &database = transaction.database();
    setGroups(transaction, id, {});
    setZones(transaction, id, {});
    dropCodesGivenBy(transaction, id);
    RememberedSignIns::removeOf(transaction, id);
    Query(database, QStringLiteral("DELETE FROM users WHERE principal_id = ?"), {id.value});
    Query(database, QStringLiteral("UPDATE principals SET deleted_at = ? WHERE id = ?"),
          {toSql(at), id.value});
}

} // namespace chatelaine
