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
    QVector<Id> gone;           ///< ids of the old list only, in its order
    QVector<Id> fresh;          ///< ids of the new list only, in its order
    bool sameOrder = true;      ///< those of both lists stand in the same order in both lists
};

/// Adds \a row to \a ranges; rows come in ascending order.
void extendRanges(QVector<RowRange> &ranges, qsizetype row);

/// \a ids without \a gone, which stand in the same order.
template <class Id> QVector<Id> withoutIds(const QVector<Id> &ids, const QVector<Id> &gone)
{
    QVector<Id> left;
    left.reserve(ids.size() - gone.size());
    auto next = gone.cbegin();
    for (const Id id : ids) {
        if (next != gone.cend() && id == *next)
            ++next;
        else
            left.append(id);
    }
    return left;
}

/// Compares two lists without doubles. Linear in their lengths.
template <class Id> IdDiff<Id> diffIds(const QVector<Id> &before, const QVector<Id> &after)
{
    IdDiff<Id> diff;
    const IdSet<Id> old(before);
    const IdSet<Id> now(after);
    for (qsizetype row = 0; row < before.size(); ++row) {
        if (!now.contains(before[row])) {
            diff.gone.append(before[row]);
            extendRanges(diff.removed, row);
        }
    }
    auto gone = diff.gone.cbegin();
    auto kept = before.cbegin(); // the next one of the old list that is in the new one, too
    for (qsizetype row = 0; row < after.size(); ++row) {
        if (!old.contains(after[row])) {
            diff.fresh.append(after[row]);
            extendRanges(diff.inserted, row);
        } else if (diff.sameOrder) {
            for (; gone != diff.gone.cend() && *kept == *gone; ++kept)
                ++gone;
            diff.sameOrder = *kept++ == after[row];
        }
    }
    return diff;
}

} // namespace chatelaine
