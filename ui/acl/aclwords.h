// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/aclpolicy.h"
#include "domain/authmethod.h"
#include "domain/role.h"

#include <QString>

/// Words that the pages of policies, roles and ways in share.
namespace chatelaine::aclwords {

/// A name for a sentence: on one line and short enough to be read in it.
QString shortName(const QString &name);
/// "the jobs of the namespace prod", "the task web of the job shop in the namespace prod".
QString jobBinding(const JobBinding &job);
QString of(AuthMethodType type);
/// "Whoever signs in through okta gets the policy ops if "ops" in list.groups."
QString inASentence(const BindingRule &rule);
/// True if somebody would lose something.
bool takesAway(const RoleImpact &impact);

} // namespace chatelaine::aclwords
