// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

namespace chatelaine {

/// What the organisation allows. Enforced by the back end, mirrored by the forms.
struct Policy
{
    /// Longest life of a token from its making or from the edit of its expiry; none: no limit.
    std::optional<Duration> longestTokenLife;
    bool neverExpiresAllowed = true; ///< only without longestTokenLife
    Duration defaultTokenLife = std::chrono::days(90);
    Duration defaultGrace = std::chrono::hours(24);
    Duration longestGrace = std::chrono::days(30);
    std::chrono::seconds clipboardTime = std::chrono::seconds(30); ///< how long a copied secret stays
    bool personalTokens = false; ///< users may make personal access tokens, and these work
    std::optional<Duration> longestPersonalTokenLife = {}; ///< likewise for these; none: no limit
    std::optional<std::chrono::minutes> idleLock = std::chrono::minutes(10); ///< none: never locks by itself
    qint64 version = 0;                                                      ///< grows with every edit
    std::optional<Duration> shortestTokenLife = {}; ///< none: no limit. A server's own rule; not edited

    bool operator==(const Policy &) const = default;
};

/// What a change of the policy would do at once.
struct PolicyImpact
{
    qsizetype personalTokensStopped = 0; ///< personal tokens that work now and would not any more
    qsizetype personalTokensRevived = 0; ///< the reverse
    qsizetype tokensBeyondLife =
        0; ///< tokens that live longer than would be allowed now; they keep their life

    bool operator==(const PolicyImpact &) const = default;
};

} // namespace chatelaine
