// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/user.h"

namespace chatelaine {

/// For acts whose permission depends on what they are about: throws the refusal that the Gatekeeper throws,
/// and writes down, unless \a actor holds \a permission.
void requirePermission(const Identity &actor, const QString &permission);

} // namespace chatelaine
