// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "verifier/verifier.h"

namespace chatelaine::verifierrows {

/// The next so many living tokens after \a last, by their numbers, with what a verifier has to know of them
/// and nothing else: for reading all of them, which takes a fifth of the time that their records take. Throws
/// StoreFailure.
std::vector<VerifierToken> readAfter(Database &database, TokenId last, qsizetype atMost);

} // namespace chatelaine::verifierrows
