// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/demostage.h"

#include "store/demopeople.h"
#include "store/rolerepository.h"

#include <algorithm>

namespace chatelaine::demo {

Stage::Stage(WriteTransaction &transaction, Identity root, Instant now)
    : m_transaction(transaction)
    , m_now(now)
    , m_people(people().size(), root)
{
}

void Stage::at(Instant moment, Deed deed)
{
    m_events.push_back({moment, m_events.size(), std::move(deed)});
}

void Stage::play()
{
    std::sort(m_events.begin(), m_events.end(), [](const Event &a, const Event &b) {
        return std::pair(a.at, a.planned) < std::pair(b.at, b.planned);
    });
    for (const Event &event : m_events)
        event.deed(event.at);
}

void Stage::arrived(int person, PrincipalId id)
{
    const Person &who = people()[size_t(person)];
    Identity &identity = m_people.at(size_t(person));
    identity.id = id;
    identity.name = who.name.toString();
    identity.email = who.email.toString();
}

RoleId Stage::role(int place) const
{
    const QVector<Role> roles = RoleRepository(database()).all();
    if (place < ownRole) {
        const auto builtIn = std::count_if(roles.cbegin(), roles.cend(), std::mem_fn(&Role::builtIn));
        return roles.at(std::min<qsizetype>(place, builtIn - 1)).id;
    }
    const QStringView name = ownRoles()[size_t(place - ownRole)].name;
    const auto found =
        std::find_if(roles.cbegin(), roles.cend(), [name](const Role &role) { return role.name == name; });
    return found == roles.cend() ? roles.last().id : found->id;
}

QStringList Stage::known(QStringView names) const
{
    const QStringList all = RoleRepository(database()).permissionNames();
    QStringList found;
    const auto wanted = names.split(u' ', Qt::SkipEmptyParts);
    for (const QStringView name : wanted) {
        if (all.contains(name))
            found << name.toString();
    }
    return found.isEmpty() && !wanted.isEmpty() ? all.mid(0, 1) : found;
}

} // namespace chatelaine::demo
