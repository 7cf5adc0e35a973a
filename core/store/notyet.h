// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"

namespace chatelaine {

/// Placeholder while the store is being extended; goes before the work is done.
template <class T> Future<T> notYet()
{
    return ready<T>(fail(ErrorCode::Internal, QStringLiteral("This is being built.")));
}

} // namespace chatelaine
