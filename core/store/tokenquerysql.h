// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tokenquery.h"

#include <QVariantList>

namespace chatelaine {

/// A statement and the values of its placeholders.
struct SqlStatement
{
    QString text;
    QVariantList values;
};

/// The statement that answers the ids of \a query at \a now, in order. Tokens that are equal in the column
/// stand in the order of their ids.
SqlStatement idsOf(const TokenQuery &query, Instant now);

} // namespace chatelaine
