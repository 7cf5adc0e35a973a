// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/role.h"
#include "nomad/aclholders.h"

namespace chatelaine::nomad {

/// A policy or a role as it might be.
struct AclChange
{
    QString policy = {};                          ///< its name; empty: it is about a role
    std::optional<QVector<AclRule>> rules = {};   ///< none: the policy is deleted
    QString roleId = {};                          ///< empty: it is about a policy
    std::optional<QStringList> rolePolicies = {}; ///< none: the role is deleted
};

/// Which tokens that work at \a now would gain and lose what.
RoleImpact impactOf(const AclChange &change, const TokenTable &table, const PolicyBook &book, Instant now);

} // namespace chatelaine::nomad
