// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/userrows.h"

#include "store/idportions.h"

namespace chatelaine::userrows {

namespace {

void readRecords(Database &database, const IdPortion &ids, QHash<PrincipalId, User> &users)
{
    Query query(database, select() + QStringLiteral("AND p.id IN (%1)").arg(ids.list), ids.values);
    while (query.next())
        users.insert(PrincipalId{query.integer(0)}, userOf(query));
}

void readGroups(Database &database, const IdPortion &ids, QHash<PrincipalId, User> &users)
{
    Query query(database,
                QStringLiteral("SELECT m.principal_id, g.id, g.name FROM group_members m JOIN groups g ON "
                               "g.id = m.group_id WHERE m.principal_id IN (%1) ORDER BY g.sort_name, g.id")
                    .arg(ids.list),
                ids.values);
    while (query.next()) {
        const auto user = users.find(PrincipalId{query.integer(0)});
        if (user != users.end())
            user->groups.append({GroupId{query.integer(1)}, query.text(2)});
    }
}

void readZones(Database &database, const IdPortion &ids, QHash<PrincipalId, User> &users)
{
    Query query(database,
                QStringLiteral("SELECT principal_id, zone FROM principal_zones WHERE principal_id "
                               "IN (%1)")
                    .arg(ids.list),
                ids.values);
    while (query.next()) {
        const auto user = users.find(PrincipalId{query.integer(0)});
        if (user != users.end())
            user->zones.append(query.text(1));
    }
    // As everywhere in the program; databases compare letters beyond ASCII in their own ways.
    for (User &user : users)
        user.zones.sort();
}

} // namespace

UserStatus statusFrom(const QString &name)
{
    if (name == u"active")
        return UserStatus::Active;
    return name == u"invited" ? UserStatus::Invited : UserStatus::Deactivated;
}

QString select()
{
    return QStringLiteral(
        "SELECT p.id, p.name, u.email, p.role_id, r.name, u.status, u.provider, u.external_id, p.created_at, "
        "u.last_sign_in_at, CASE WHEN u.code_digest IS NULL THEN NULL ELSE u.code_expires_at END, u.version, "
        "u.password_hash, u.code_digest, u.credential_version, u.code_giver "
        "FROM users u JOIN principals p ON p.id = u.principal_id LEFT JOIN roles r ON r.id = p.role_id "
        "WHERE p.kind = 'user' AND p.deleted_at IS NULL "); // said so that an index of users alone will do
}

User userOf(const Query &query)
{
    User user;
    user.id = PrincipalId{query.integer(0)};
    user.name = query.text(1);
    user.email = query.text(2);
    user.role = RoleId{query.integer(3)};
    user.roleName = query.text(4);
    user.status = statusFrom(query.text(5));
    user.provider = query.text(6);
    user.externalId = query.text(7);
    user.createdAt = query.instant(8);
    user.lastSignInAt = query.optionalInstant(9);
    user.codeExpiresAt = query.optionalInstant(10);
    user.version = query.integer(11);
    return user;
}

QHash<PrincipalId, User> read(Database &database, const QVector<PrincipalId> &ids)
{
    QHash<PrincipalId, User> users;
    inPortions(ids, [&](const IdPortion &some) {
        QHash<PrincipalId, User> portion;
        readRecords(database, some, portion);
        readGroups(database, some, portion);
        readZones(database, some, portion);
        users.insert(portion);
    });
    return users;
}

} // namespace chatelaine::userrows
