// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <atomic>
#include <limits>
#include <optional>

namespace chatelaine {

/// The latest use of one secret that nobody has written down yet. Eight bytes, no lock.
class PendingUse
{
public:
    /// Remembers \a now. True if nothing was pending before: the caller then puts the secret on the list of
    /// the used.
    bool note(Instant now)
    {
        qint64 known = m_at.load(std::memory_order_relaxed);
        while (known < toMillis(now)) {
            if (m_at.compare_exchange_weak(known, toMillis(now), std::memory_order_acq_rel,
                                           std::memory_order_relaxed))
                return known == nothing;
        }
        return false;
    }
    /// Hands over what is pending; none if nothing is.
    std::optional<Instant> take()
    {
        const qint64 known = m_at.exchange(nothing, std::memory_order_acq_rel);
        return known == nothing ? std::nullopt : std::optional(fromMillis(known));
    }

private:
    static constexpr qint64 nothing = std::numeric_limits<qint64>::min();
    std::atomic<qint64> m_at{nothing};
};

} // namespace chatelaine
