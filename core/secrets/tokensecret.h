// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secret.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace chatelaine {

/// The form of the secrets that Chatelaine makes:
/// `chs_`, `chp_` or `chm_`, then 43 characters of base62 (256 bits from the system's CSPRNG), then 6
/// characters of base62 holding the CRC-32 (as in zlib) of all before, zero-padded. 53 characters,
/// double-click selects all of them.
enum class SecretKind { ServiceAccount, Personal, Management };

inline constexpr qsizetype secretLength = 53;
inline constexpr qsizetype secretHintLength = 8; ///< prefix and 4 characters

/// A new one. Terminates the program if the system has no randomness to give (libsodium's rule).
Secret makeTokenSecret(SecretKind kind);

/// What can be said of a text without looking anything up.
enum class SecretForm {
    WellFormed,   ///< could be one of ours
    NotOurs,      ///< no known prefix
    TooShort,     ///< starts like ours, the end is missing
    TooLong,      ///< starts like ours, something follows
    BadCharacter, ///< contains a character that ours never have
    BadChecksum,  ///< right length, but a character is wrong
};

/// Names the form of \a text. White space around it and surrounding quotation marks are ignored. Any bytes
/// are safe to pass.
SecretForm checkForm(QByteArrayView text);
/// The part of \a text that checkForm() judged: without white space and quotation marks around it. Points
/// into \a text.
QByteArrayView trimmedSecret(QByteArrayView text);
/// The kind that the prefix names; none if it is no prefix of ours.
std::optional<SecretKind> kindOf(QByteArrayView text);

/// SHA-256 of the whole secret: all that a store keeps of it. A fast hash is right at 256 bits of entropy
/// (OWASP ASVS 5.0, 6.5.2).
using SecretDigest = std::array<unsigned char, 32>;
SecretDigest digestOf(QByteArrayView secret);
/// Compares in constant time.
bool equalDigests(const SecretDigest &a, const SecretDigest &b);
/// Prefix and first 4 random characters: enough to tell two apart, 232 bits remain unknown. Empty if \a
/// secret is not well formed.
QString hintOf(QByteArrayView secret);

} // namespace chatelaine
