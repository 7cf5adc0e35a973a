// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace chatelaine {

/// Some ids for a statement: what stands in its brackets, and the values for the placeholders in that. A
/// single id is a placeholder, so that the statement for it is always the same and need not be parsed again.
struct IdPortion
{
    QString list;
    QVariantList values = {};
};

/// Calls \a handle with portions of \a ids that fit into a statement.
template <class Tag, class Handle> void inPortions(const QVector<Id<Tag>> &ids, Handle handle)
{
    if (ids.size() == 1)
        return handle(IdPortion{QStringLiteral("?"), {ids.first().value}});
    constexpr qsizetype idsPerStatement = 1000; // well below SQLite's limit for the length of a statement
    for (qsizetype from = 0; from < ids.size(); from += idsPerStatement) {
        QVector<qint64> numbers;
        for (const auto id : ids.mid(from, idsPerStatement))
            numbers << id.value;
        handle(IdPortion{sqlList(numbers)});
    }
}

} // namespace chatelaine
