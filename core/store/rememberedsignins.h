// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/tokensecret.h"
#include "store/transaction.h"

namespace chatelaine {

/// Who stays signed in on which machine: digests of what the keychains of those machines hold. Functions
/// throw StoreFailure.
class RememberedSignIns
{
public:
    static constexpr Duration life = std::chrono::days(30); ///< from the password that was typed for it

    struct Entry
    {
        qint64 id = 0;
        PrincipalId principal;
        qint64 credentialVersion = 0; ///< of the password that was typed for it
        Instant expiresAt;
        bool locked = false; ///< the console was locked, and nobody has typed the password since
    };

    /// Adds one; those that have expired go.
    static qint64 add(WriteTransaction &transaction, PrincipalId principal, qint64 credentialVersion,
                      const SecretDigest &digest, Instant now);
    static std::optional<Entry> find(WriteTransaction &transaction, const SecretDigest &digest);
    static void noteUse(WriteTransaction &transaction, qint64 id, Instant now);
    static void setLocked(WriteTransaction &transaction, PrincipalId principal, bool locked);
    /// False if there was none (any more).
    static bool remove(WriteTransaction &transaction, qint64 id);
    static bool removeOf(WriteTransaction &transaction, PrincipalId principal);
};

} // namespace chatelaine
