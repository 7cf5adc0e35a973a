// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ceiling.h"

#include "domain/lists.h"
#include "domain/zone.h"
#include "store/knownrules.h"
#include "store/rolerepository.h"
#include "store/storefailure.h"
#include "store/userrepository.h"

namespace chatelaine {

Ceiling::Ceiling(Database &database, const Identity &actor)
    : m_database(database)
    , m_actor(actor)
{
}

QString Ceiling::checkRole(RoleId id)
{
    if (const auto within = m_within.constFind(id); within != m_within.cend())
        return *within;
    const auto role = KnownRules(m_database).role(id);
    if (!role)
        throwFailure(ErrorCode::Invalid, tr("Choose a role from the list."), {}, QStringLiteral("role"));
    const PermissionSet tooMuch = aboveCeiling(role->permissions, m_actor.permissions);
    if (tooMuch.isEmpty())
        return *m_within.insert(id, role->name);
    constexpr int named = 3;
    const QString examples = listed(tooMuch.toList().mid(0, named));
    const QString message =
        tooMuch.size() <= named
            ? tr("The role %1 can do %n thing(s) that you cannot: %2. Choose a role that holds no more than "
                 "yours.",
                 nullptr, int(tooMuch.size()))
            : tr("The role %1 can do %n thing(s) that you cannot, for example %2. Choose a role that holds "
                 "no more than yours.",
                 nullptr, int(tooMuch.size()));
    throwFailure(ErrorCode::RoleCeiling, message.arg(role->name, examples), {}, QStringLiteral("role"));
}

void Ceiling::checkZones(const QStringList &zones) const
{
    if (!zones::cover(m_actor.zones, zones))
        throwFailure(
            ErrorCode::RoleCeiling,
            tr("You may act only in %1, so nobody can get other zones from you, or none at all. Choose "
               "some of yours.")
                .arg(zones::toText(m_actor.zones)),
            {}, QStringLiteral("zones"));
}

void Ceiling::checkUser(const User &user)
{
    const PermissionSet held = united(UserRepository(m_database).powersOf(user.id));
    const PermissionSet tooMuch = aboveCeiling(held, m_actor.permissions);
    if (!tooMuch.isEmpty())
        throwFailure(ErrorCode::RoleCeiling,
                     tr("%1 can do what you cannot, for example %2. Ask somebody who holds at least as much "
                        "to do this.")
                         .arg(user.name, tooMuch.toList().constFirst()));
    if (!zones::cover(m_actor.zones, user.zones))
        throwFailure(ErrorCode::RoleCeiling,
                     tr("%1 may act where you may not. Ask somebody whose zones reach at least as far to do "
                        "this.")
                         .arg(user.name));
}

void Ceiling::checkGroup(const Group &group)
{
    const PermissionSet tooMuch = above(group.role);
    if (!tooMuch.isEmpty())
        throwFailure(ErrorCode::RoleCeiling,
                     tr("The members of %1 can do what you cannot, for example %2. Ask somebody who holds at "
                        "least as much to do this.")
                         .arg(group.name, tooMuch.toList().constFirst()));
}

PermissionSet Ceiling::above(RoleId role)
{
    if (role.isNull())
        return {};
    const auto known = m_above.constFind(role);
    if (known != m_above.cend())
        return *known;
    const PermissionSet held = RoleRepository(m_database).permissionsOf(role);
    return *m_above.insert(role, aboveCeiling(held, m_actor.permissions));
}

} // namespace chatelaine
