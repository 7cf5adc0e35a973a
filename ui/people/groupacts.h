// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/group.h"
#include "widgets/actionset.h"

#include <optional>

namespace chatelaine {

class OrganisationFacts;

/// Everything a person can do on the Groups page.
enum class GroupAct { Create, Edit, AddMembers, RemoveMembers, Delete, Refresh };

/// What decides about whether an act is possible at the moment.
struct GroupSituation
{
    const OrganisationFacts &facts;
    qsizetype selected = 0;     ///< number of selected groups
    std::optional<Group> group; ///< the selected one
    qsizetype members = 0;      ///< how many of its members are selected
};

namespace groupacts {

QVector<PageAct> all();
/// Why \a act is impossible in \a situation, in a sentence; empty if it is possible. The back end judges
/// again.
QString refusal(GroupAct act, const GroupSituation &situation);

} // namespace groupacts

} // namespace chatelaine
