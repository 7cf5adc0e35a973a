// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakeclock.h"

#include <QTest>

#include <chrono>

namespace chatelaine {

/// Long work that asks for the time again and again gets no further than the test wants: other threads wait
/// in FakeClock::now() until they are let on. So a test can act in the middle of it on any machine.
class ClockHold
{
public:
    explicit ClockHold(FakeClock &clock)
        : m_clock(clock)
    {
        const std::scoped_lock lock(m_clock.m_mutex);
        m_clock.m_held = true;
    }
    ~ClockHold() { letGo(); }
    Q_DISABLE_COPY_MOVE(ClockHold)

    /// Lets the others on, one reading of the time after the other, until \a reached; false if it is not in
    /// time. Events are handled meanwhile, for \a between after each reading: as long as it takes until the
    /// condition shows what was done.
    template <class Condition>
    bool until(Condition reached, std::chrono::milliseconds between = std::chrono::milliseconds(0))
    {
        using namespace std::chrono_literals;
        const QDeadlineTimer aHang(60s);
        while (!aHang.hasExpired()) {
            const bool waits = somebodyWaits(); // asked first: what they did before they waited is seen then
            if (reached())
                return true;
            if (waits)
                giveTurn();
            QTest::qWait(waits ? int(between.count()) : 0);
        }
        return false;
    }

    void letGo()
    {
        const std::scoped_lock lock(m_clock.m_mutex);
        m_clock.m_held = false;
        m_clock.m_turns = 0;
        m_clock.m_turn.notify_all();
    }

private:
    bool somebodyWaits() const
    {
        const std::scoped_lock lock(m_clock.m_mutex);
        return m_clock.m_waiting > m_clock.m_turns;
    }
    void giveTurn()
    {
        const std::scoped_lock lock(m_clock.m_mutex);
        ++m_clock.m_turns;
        m_clock.m_turn.notify_one();
    }

    FakeClock &m_clock;
};

} // namespace chatelaine
