// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <atomic>

namespace chatelaine {

/// The time is what the test says. May be read from any thread.
class FakeClock final : public Clock
{
public:
    /// Starts at 2027-01-15 08:00 UTC.
    explicit FakeClock(Instant start = fromMillis(1'800'000'000'000))
        : m_now(toMillis(start))
    {
    }

    Instant now() const override { return fromMillis(m_now); }
    void set(Instant now) { m_now = toMillis(now); }
    void advance(Duration by) { m_now += by.count(); }

private:
    std::atomic<qint64> m_now;
};

} // namespace chatelaine
