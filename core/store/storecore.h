// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/gatekeeper.h"
#include "store/sqlthread.h"
#include "store/storenews.h"
#include "store/storesession.h"
#include "store/verifierfeed.h"

namespace chatelaine {

/// What the services of one local store share. The functions of the members that take a Database run on the
/// thread.
struct StoreCore
{
    StoreCore(const Clock &clockToUse, std::function<void()> identityChanged)
        : clock(clockToUse)
        , gate(session, clockToUse, std::move(identityChanged))
        , feed(clockToUse)
    {
    }

    const Clock &clock;
    StoreSession session;
    Gatekeeper gate;
    VerifierFeed feed;
    /// To be called on the thread after each commit and before its answer: brings the verifier and what is
    /// known of the signed-in person up to date, then makes the services tell of it. Set by the store.
    std::function<void(Database &, const StoreNews &)> announce;
    SqlThread thread; ///< last, so that it ends before the others go
};

} // namespace chatelaine
