// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tokenquery.h"
#include "store/sqlconditions.h"

namespace chatelaine {

/// The statements that answer the ids of \a query at \a now, in order, one after the other: a list that is
/// ordered by what few tokens differ in is made of lists that an index has in order. Tokens that are equal in
/// the column are ordered by their ids, in the same direction. Each heeds TokenQuery::limit by itself.
/// \a self: whose tokens TokenQuery::mine means. \a rolesByName: all roles.
QVector<SqlStatement> idsOf(const TokenQuery &query, Instant now, PrincipalId self,
                            const QVector<RoleId> &rolesByName);
/// Likewise for those of \a tokens alone that match, which are few.
SqlStatement idsAmong(const QVector<TokenId> &tokens, const TokenQuery &query, Instant now, PrincipalId self);
/// The statement that answers how many tokens match \a query at \a now.
SqlStatement countOf(const TokenQuery &query, Instant now, PrincipalId self);

} // namespace chatelaine
