// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/grant.h"
#include "store/database.h"

namespace chatelaine {

/// Answers "who can do this?" with at most \a limit users and tokens each, but exact numbers. What \a asker
/// may not read is left out. Throws StoreFailure.
Holders whoCan(Database &database, const Identity &asker, const QString &permission, int limit, Instant now);

} // namespace chatelaine
