// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/user.h"
#include "widgets/actionset.h"

#include <QHash>

#include <optional>

namespace chatelaine {

class OrganisationFacts;

/// Everything a person can do on the Users page.
enum class UserAct { Invite, Import, Edit, ResetPassword, NewCode, Toggle, Delete, Refresh };

/// What decides about whether an act is possible at the moment.
struct UserSituation
{
    const OrganisationFacts &facts;
    qsizetype selected = 0;                 ///< number of selected rows
    std::optional<User> user;               ///< the selected one, once their record is here
    QHash<GroupId, RoleId> groupRoles = {}; ///< as far as they may be read
};

namespace useracts {

QVector<PageAct> all();
/// Why \a act is impossible in \a situation, in a sentence; empty if it is possible. The back end judges
/// again.
QString refusal(UserAct act, const UserSituation &situation);
/// "Comes from Okta; change it there."
QString federatedReason(const User &user);

} // namespace useracts

} // namespace chatelaine
