// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace chatelaine {

/// Calls \a handle with lists of ids that fit into a statement.
template <class Tag, class Handle> void inPortions(const QVector<Id<Tag>> &ids, Handle handle)
{
    constexpr qsizetype idsPerStatement = 1000; // well below SQLite's limit for the length of a statement
    for (qsizetype from = 0; from < ids.size(); from += idsPerStatement) {
        QVector<qint64> numbers;
        for (const auto id : ids.mid(from, idsPerStatement))
            numbers << id.value;
        handle(sqlList(numbers));
    }
}

} // namespace chatelaine
