// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace chatelaine {

/// Makes libsodium ready, once; cheap afterwards, safe from any thread. Ends the program if that fails:
/// without it there is no randomness and no guarded memory.
void ensureSodium();

} // namespace chatelaine
