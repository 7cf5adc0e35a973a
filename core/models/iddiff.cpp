// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/iddiff.h"

namespace chatelaine {

void extendRanges(QVector<RowRange> &ranges, qsizetype row)
{
    if (!ranges.isEmpty() && ranges.last().first + ranges.last().count == row)
        ++ranges.last().count;
    else
        ranges.append({row, 1});
}

} // namespace chatelaine
