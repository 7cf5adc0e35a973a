// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/tokensecret.h"

namespace chatelaine {

/// Codes with which a person sets a password: 25 characters of Crockford's base32 (no I, L, O, U), in groups
/// of five with dashes between them, to be read aloud and typed: 125 bits from the system's CSPRNG.
inline constexpr qsizetype codeCharacters = 25;
inline constexpr qsizetype codeLength = 29; ///< with the dashes

/// A new one. Terminates the program if the system has no randomness to give (libsodium's rule).
Secret makeOneTimeCode();
/// SHA-256 of the 25 characters, all that a store keeps of a code (a fast hash is right at 125 bits). Upper
/// or lower case, white space and dashes do not matter, and what looks alike is taken as what was meant
/// (O as 0, I and L as 1). None if \a typed cannot be a code. Any bytes are safe to pass.
std::optional<SecretDigest> digestOfCode(QByteArrayView typed);

} // namespace chatelaine
