// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nomad/nomadworker.h"

#include <functional>

namespace chatelaine::nomad {

/// Signs in with a token that the server has just made for this sign-in. Comes it to nothing, or says
/// \a givenUp that nobody waits for it any more, the token deletes itself where it may; where it may not, the
/// error names its accessor ID, so that an administrator can.
Future<Identity> enterWithNew(
    NomadWorker &worker, SecretToken token, const std::function<bool()> &givenUp = [] { return false; });

} // namespace chatelaine::nomad
