// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/userrepository.h"

#include "store/folding.h"
#include "store/rolerepository.h"

namespace chatelaine {

namespace {

const QString selectUsers =
    QStringLiteral("SELECT p.id, p.name, u.email, p.role_id, r.name, u.status, u.password_hash FROM users u "
                   "JOIN principals p ON p.id = u.principal_id LEFT JOIN roles r ON r.id = p.role_id "
                   "WHERE p.deleted_at IS NULL ");

QString statusName(UserStatus status)
{
    switch (status) {
    case UserStatus::Invited:
        return QStringLiteral("invited");
    case UserStatus::Active:
        return QStringLiteral("active");
    case UserStatus::Deactivated:
        return QStringLiteral("deactivated");
    }
    Q_UNREACHABLE();
}

UserStatus statusFrom(const QString &name)
{
    if (name == u"active")
        return UserStatus::Active;
    return name == u"invited" ? UserStatus::Invited : UserStatus::Deactivated;
}

User userOf(Query &query)
{
    return User{PrincipalId{query.integer(0)}, query.text(1), query.text(2),
                RoleId{query.integer(3)},      query.text(4), statusFrom(query.text(5))};
}

} // namespace

UserRepository::UserRepository(Database &database)
    : m_database(database)
{
}

QVector<User> UserRepository::all()
{
    QVector<User> users;
    Query query(m_database, selectUsers + QStringLiteral("ORDER BY p.sort_name, p.id"));
    while (query.next())
        users.append(userOf(query));
    return users;
}

std::optional<User> UserRepository::find(PrincipalId id)
{
    Query query(m_database, selectUsers + QStringLiteral("AND p.id = ?"), {id.value});
    return query.next() ? std::optional(userOf(query)) : std::nullopt;
}

std::optional<Credentials> UserRepository::findByEmail(const QString &email)
{
    Query query(m_database, selectUsers + QStringLiteral("AND u.folded_email = ?"), {folding::email(email)});
    if (!query.next())
        return std::nullopt;
    return Credentials{userOf(query), query.bytes(6)};
}

QVector<UserPower> UserRepository::powersOf(PrincipalId id)
{
    QVector<UserPower> powers;
    RoleRepository roles(m_database);
    Query query(
        m_database,
        QStringLiteral("SELECT r.id, r.name, '' AS group_name, '' AS sort_name, 0 AS group_id FROM "
                       "principals p JOIN roles r ON r.id = p.role_id WHERE p.id = ? "
                       "UNION ALL SELECT r.id, r.name, g.name, g.sort_name, g.id FROM group_members m "
                       "JOIN groups g ON g.id = m.group_id JOIN roles r ON r.id = g.role_id "
                       "WHERE m.principal_id = ? ORDER BY sort_name, group_id"),
        {id.value, id.value});
    while (query.next())
        powers.append({{query.text(1), query.text(2)}, roles.permissionsOf(RoleId{query.integer(0)})});
    return powers;
}

QStringList UserRepository::groupNamesOf(PrincipalId id)
{
    return texts(QStringLiteral("SELECT g.name FROM group_members m JOIN groups g ON g.id = m.group_id WHERE "
                                "m.principal_id = ? ORDER BY g.sort_name, g.id"),
                 {id.value});
}

QStringList UserRepository::zonesOf(PrincipalId id)
{
    return texts(QStringLiteral("SELECT zone FROM principal_zones WHERE principal_id = ? ORDER BY zone"),
                 {id.value});
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
    return Identity{user->id,         user->name, user->email, user->roleName, united(powersOf(id)),
                    groupNamesOf(id), zonesOf(id)};
}

PrincipalId UserRepository::add(WriteTransaction &transaction, const NewUser &user)
{
    Database &database = transaction.database();
    Query principal(
        database,
        QStringLiteral("INSERT INTO principals (kind, name, sort_name, search_name, role_id, created_at) "
                       "VALUES ('user', ?, ?, ?, ?, ?) RETURNING id"),
        {user.name, folding::forSort(user.name), folding::forSearch(user.name), user.role.value,
         toSql(user.createdAt)});
    const PrincipalId id{principal.first().integer(0)};
    Query(database,
          QStringLiteral("INSERT INTO users (principal_id, email, folded_email, status, password_hash) "
                         "VALUES (?, ?, ?, ?, ?)"),
          {id.value, user.email, folding::email(user.email), statusName(user.status),
           user.passwordHash.isEmpty() ? QVariant() : QVariant(QString::fromLatin1(user.passwordHash))});
    return id;
}

} // namespace chatelaine
