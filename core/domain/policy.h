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

    bool operator==(const Policy &) const = default;
};

} // namespace chatelaine
