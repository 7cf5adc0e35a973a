// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/idset.h"

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
template <class Id> struct IdDiff
{
    QVector<RowRange> removed;  ///< in rows of the old list, ascending
    QVector<RowRange> inserted; ///< in rows of the new list, ascending
    QVector<Id> kept;           ///< ids of both lists, in the new order
    QVector<Id> gone;           ///< ids of the old list only, in its order
    QVector<Id> fresh;          ///< ids of the new list only, in its order
    bool sameOrder = true;      ///< the kept ones stand in the same order in both lists
};

/// Adds \a row to \a ranges; rows come in ascending order.
void extendRanges(QVector<RowRange> &ranges, qsizetype row);

/// Compares two lists without doubles. Linear in their lengths.
template <class Id> IdDiff<Id> diffIds(const QVector<Id> &before, const QVector<Id> &after)
{
    IdDiff<Id> diff;
    const IdSet<Id> old(before);
    const IdSet<Id> now(after);
    QVector<Id> keptInOldOrder;
    keptInOldOrder.reserve(before.size());
    diff.kept.reserve(after.size());
    for (qsizetype row = 0; row < before.size(); ++row) {
        if (now.contains(before[row])) {
            keptInOldOrder.append(before[row]);
        } else {
            diff.gone.append(before[row]);
            extendRanges(diff.removed, row);
        }
    }
    for (qsizetype row = 0; row < after.size(); ++row) {
        if (old.contains(after[row])) {
            diff.kept.append(after[row]);
        } else {
            diff.fresh.append(after[row]);
            extendRanges(diff.inserted, row);
        }
    }
    diff.sameOrder = keptInOldOrder == diff.kept;
    return diff;
}

} // namespace chatelaine
