// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnostics/fact.h"

namespace chatelaine {

/// The version of the program, and of what it runs on and was built with.
Facts versionFacts();

} // namespace chatelaine
