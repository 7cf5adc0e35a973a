// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/userroles.h"

#include "store/userrows.h"

#include <algorithm>

namespace chatelaine {

namespace {

QVector<UserRoles> readUsers(Database &database)
{
    QVector<UserRoles> users;
    Query query(database, QStringLiteral("SELECT p.id, p.name, u.status, p.role_id FROM users u JOIN "
                                         "principals p ON p.id = u.principal_id WHERE p.deleted_at IS NULL "
                                         "ORDER BY p.sort_name, p.id"));
    while (query.next()) {
        UserRoles user{
            PrincipalId{query.integer(0)}, query.text(1), userrows::statusFrom(query.text(2)), {}, {}};
        if (!query.isNull(3))
            user.held.append({RoleId{query.integer(3)}});
        users << user;
    }
    return users;
}

} // namespace

QVector<RoleId> UserRoles::roles() const
{
    QVector<RoleId> roles;
    for (const HeldRole &each : held)
        roles << each.role;
    std::sort(roles.begin(), roles.end());
    roles.erase(std::unique(roles.begin(), roles.end()), roles.end());
    return roles;
}

QVector<UserRoles> readUserRoles(Database &database)
{
    QVector<UserRoles> users = readUsers(database);
    QHash<qint64, UserRoles *> byId;
    for (UserRoles &user : users)
        byId.insert(user.id.value, &user);
    Query groups(database,
                 QStringLiteral("SELECT m.principal_id, g.role_id, g.name FROM group_members m JOIN "
                                "groups g ON g.id = m.group_id WHERE g.role_id IS NOT NULL ORDER "
                                "BY g.sort_name, g.id"));
    while (groups.next()) {
        if (UserRoles *user = byId.value(groups.integer(0)))
            user->held.append({RoleId{groups.integer(1)}, groups.text(2)});
    }
    Query zones(database, QStringLiteral("SELECT principal_id, zone FROM principal_zones"));
    while (zones.next()) {
        if (UserRoles *user = byId.value(zones.integer(0)))
            user->zones << zones.text(1);
    }
    for (UserRoles &user : users)
        std::sort(user.zones.begin(), user.zones.end());
    return users;
}

RoleUnions::RoleUnions(QHash<RoleId, PermissionSet> granted)
    : m_granted(std::move(granted))
{
}

const PermissionSet &RoleUnions::of(const QVector<RoleId> &roles)
{
    const auto known = m_known.constFind(roles);
    if (known != m_known.cend())
        return *known;
    PermissionSet together;
    for (const RoleId role : roles)
        together = together.united(m_granted.value(role));
    return *m_known.insert(roles, together);
}

} // namespace chatelaine
