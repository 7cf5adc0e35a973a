// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tokenquery.h"
#include "store/sqlconditions.h"

namespace chatelaine {

/// The statement that answers the ids of \a query at \a now, in order. Tokens that are equal in the column
/// are ordered by their ids, in the same direction.
/// \a self: whose tokens TokenQuery::mine means.
SqlStatement idsOf(const TokenQuery &query, Instant now, PrincipalId self);
/// The statement that answers how many tokens match \a query at \a now.
SqlStatement countOf(const TokenQuery &query, Instant now, PrincipalId self);

} // namespace chatelaine
