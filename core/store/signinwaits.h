// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/transaction.h"

namespace chatelaine {

/// How long it takes after wrong passwords and codes until the next one is looked at. Counted for an e-mail
/// address, whether or not somebody has it, and kept in the store: neither another console nor a new start
/// gives more tries. A day without a wrong one forgets them. Functions throw StoreFailure.
class SignInWaits
{
public:
    static constexpr int freeTries = 3;
    static constexpr std::chrono::seconds firstWait{2}; ///< twice as long after each further one
    static constexpr std::chrono::seconds longestWait = std::chrono::minutes(15);
    static constexpr Duration memory = std::chrono::hours(24);

    struct Try
    {
        bool tooSoon = false; ///< it may not even be looked at, and was not counted
        std::chrono::seconds wait{
            0}; ///< until the next one: of this one, if it is too soon, or else if wrong
    };

    /// A try for \a email is about to be looked at. It counts as wrong from now on, until succeeded(): who
    /// tries at many consoles at once has no more tries than at one.
    static Try begin(WriteTransaction &transaction, const QString &email, Instant now);
    static void succeeded(WriteTransaction &transaction, const QString &email);
};

} // namespace chatelaine
