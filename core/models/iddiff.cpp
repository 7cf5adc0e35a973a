// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/iddiff.h"

#include <QSet>

namespace chatelaine {

namespace {

void extend(QVector<RowRange> &ranges, qsizetype row)
{
    if (!ranges.isEmpty() && ranges.last().first + ranges.last().count == row)
        ++ranges.last().count;
    else
        ranges.append({row, 1});
}

QSet<TokenId> setOf(const QVector<TokenId> &ids)
{
    return QSet<TokenId>(ids.cbegin(), ids.cend());
}

} // namespace

IdDiff diffIds(const QVector<TokenId> &before, const QVector<TokenId> &after)
{
    IdDiff diff;
    const QSet<TokenId> old = setOf(before);
    const QSet<TokenId> now = setOf(after);
    QVector<TokenId> keptInOldOrder;
    for (qsizetype row = 0; row < before.size(); ++row) {
        if (now.contains(before[row])) {
            keptInOldOrder.append(before[row]);
        } else {
            diff.gone.append(before[row]);
            extend(diff.removed, row);
        }
    }
    for (qsizetype row = 0; row < after.size(); ++row) {
        if (old.contains(after[row])) {
            diff.kept.append(after[row]);
        } else {
            diff.fresh.append(after[row]);
            extend(diff.inserted, row);
        }
    }
    diff.sameOrder = keptInOldOrder == diff.kept;
    return diff;
}

} // namespace chatelaine
