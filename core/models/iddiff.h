// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QVector>

namespace chatelaine {

/// Rows next to each other: the first and how many.
struct RowRange
{
    qsizetype first = 0;
    qsizetype count = 0;
    bool operator==(const RowRange &) const = default;
};

/// How to get from one list of ids to another, for a model that must tell its views every step.
struct IdDiff
{
    QVector<RowRange> removed;  ///< in rows of the old list, ascending
    QVector<RowRange> inserted; ///< in rows of the new list, ascending
    QVector<TokenId> kept;      ///< ids of both lists, in the new order
    QVector<TokenId> gone;      ///< ids of the old list only, in its order
    QVector<TokenId> fresh;     ///< ids of the new list only, in its order
    bool sameOrder = true;      ///< the kept ones stand in the same order in both lists
};

/// Compares two lists without doubles. Linear in their lengths.
IdDiff diffIds(const QVector<TokenId> &before, const QVector<TokenId> &after);

} // namespace chatelaine
