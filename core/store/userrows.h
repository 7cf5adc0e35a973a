// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/user.h"
#include "store/database.h"

#include <QHash>

/// How users lie in the tables.
namespace chatelaine::userrows {

/// The columns that userOf() reads from `users u`, `principals p` and `roles r`.
QString select();
inline constexpr int columnCount = 12;
/// Without groups and zones.
User userOf(const Query &query);

/// The whole records.
QHash<PrincipalId, User> read(Database &database, const QVector<PrincipalId> &ids);

/// Calls \a handle with lists of ids that fit into a statement.
template <class Tag, class Handle> void inPortions(const QVector<Id<Tag>> &ids, Handle handle)
{
    constexpr qsizetype idsPerStatement = 1000;
    for (qsizetype from = 0; from < ids.size(); from += idsPerStatement) {
        QVector<qint64> numbers;
        for (const auto id : ids.mid(from, idsPerStatement))
            numbers << id.value;
        handle(sqlList(numbers));
    }
}

} // namespace chatelaine::userrows
