// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace chatelaine {

/// The time is what the test says. May be read from any thread.
class FakeClock final : public Clock
{
public:
    /// Starts at 2027-01-15 08:00 UTC.
    explicit FakeClock(Instant start = fromMillis(1'800'000'000'000))
        : m_now(start)
    {
    }

    Instant now() const override
    {
        std::unique_lock lock(m_mutex);
        if (m_held && std::this_thread::get_id() != m_test) {
            ++m_waiting;
            m_turn.wait(lock, [this] { return !m_held || m_turns > 0; });
            --m_waiting;
            if (m_turns > 0)
                --m_turns;
        }
        return m_now;
    }
    void set(Instant now)
    {
        const std::scoped_lock lock(m_mutex);
        m_now = now;
    }
    void advance(Duration by)
    {
        const std::scoped_lock lock(m_mutex);
        m_now += by;
    }

private:
    friend class ClockHold;

    std::thread::id m_test = std::this_thread::get_id();
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_turn;
    mutable int m_waiting = 0;
    mutable int m_turns = 0;
    bool m_held = false;
    Instant m_now;
};

} // namespace chatelaine
