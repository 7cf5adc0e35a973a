// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/userquery.h"
#include "store/sqlconditions.h"

namespace chatelaine {

/// The word that stands for \a status in the database.
QString statusName(UserStatus status);

/// The statement that answers the ids of \a query, in order. Users that are equal in the column are ordered
/// by their names, then by their ids, in the same direction.
SqlStatement idsOf(const UserQuery &query);
/// The statement that answers how many users match \a query.
SqlStatement countOf(const UserQuery &query);

} // namespace chatelaine
