// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/storenews.h"

#include <optional>

/// What others have changed, as far as the audit trail tells.
namespace chatelaine::trailnews {

/// Of the entries after the number \a sequence; none if there is none. Everything, where there are too many,
/// and for all acts that reach further than the token they name. Throws StoreFailure.
std::optional<StoreNews> after(Database &database, qint64 sequence);

} // namespace chatelaine::trailnews
