// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/role.h"
#include "domain/user.h"
#include "store/transaction.h"

#include <functional>
#include <vector>

namespace chatelaine::demo {

/// Where the demo is played: who is there, and what happens when. Everything is planned first and then lived
/// through in the order of time.
class Stage
{
public:
    using Deed = std::function<void(Instant)>;

    Stage(WriteTransaction &transaction, Identity root, Instant now);

    /// What is planned for the same moment happens in the order of planning.
    void at(Instant moment, Deed deed);
    void play();

    WriteTransaction &transaction() const { return m_transaction; }
    Database &database() const { return m_transaction.database(); }
    Instant now() const { return m_now; }

    /// Somebody of people(), once they have arrived; 0 is the founder. The script decides who does what,
    /// hence everybody acts with the founder's permissions.
    const Identity &actor(int person) const { return m_people.at(size_t(person)); }
    void arrived(int person, PrincipalId id);
    /// A role by its place in the catalogue or, from ownRole on, in ownRoles(); the last one there is if the
    /// catalogue has fewer.
    RoleId role(int place) const;
    /// Those of \a names, with spaces in between, that this organisation knows; any one if it knows none.
    QStringList known(QStringView names) const;

private:
    struct Event
    {
        Instant at;
        size_t planned;
        Deed deed;
    };

    WriteTransaction &m_transaction;
    Instant m_now;
    std::vector<Identity> m_people;
    std::vector<Event> m_events;
};

} // namespace chatelaine::demo
