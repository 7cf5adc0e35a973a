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
/// The status that is stored as \a name.
UserStatus statusFrom(const QString &name);
/// Without groups and zones.
User userOf(const Query &query);

/// The whole records.
QHash<PrincipalId, User> read(Database &database, const QVector<PrincipalId> &ids);

} // namespace chatelaine::userrows
