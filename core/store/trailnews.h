// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/storenews.h"

#include <optional>

/// What others have changed, as far as the audit trail tells.
namespace chatelaine::trailnews {

/// Whatever is not audited, for instance that secrets were used: lists are read anew, but tokens are what
/// they were.
StoreNews notAudited();
/// Of the entries after the number \a sequence; none if there is none. Everything, where there are too many,
/// and for acts on tokens that they do not name. Throws StoreFailure.
std::optional<StoreNews> after(Database &database, qint64 sequence);

} // namespace chatelaine::trailnews
