// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secret.h"

#include <QByteArray>
#include <QStringList>

namespace chatelaine {

/// How much work a password hash costs. Stored inside each hash, so that it can grow.
enum class PasswordCost {
    Interactive, ///< Argon2id, 64 MiB, 2 passes (libsodium's "interactive"; above OWASP's 19 MiB)
    Test,        ///< libsodium's minimum; for tests and the throw-away demo only
};

/// Argon2id hash in the PHC string format, with its own random salt. Empty if memory was short.
QByteArray hashPassword(const Secret &password, PasswordCost cost = PasswordCost::Interactive);
/// True if \a password gives \a hash. Takes as long as the hashing did; call it off the window's thread.
bool verifyPassword(const QByteArray &hash, const Secret &password);

/// How hard a password is to guess.
struct PasswordStrength
{
    int score = 0;   ///< 0 (guessed at once) to 4 (strong), from zxcvbn's entropy estimate
    double bits = 0; ///< estimated entropy
};
/// Estimates with zxcvbn; \a known are words that an attacker would try first (own name, e-mail,
/// organisation).
PasswordStrength estimateStrength(const Secret &password, const QStringList &known);

} // namespace chatelaine
