// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <atomic>
#include <memory>

namespace chatelaine::nomad {

/// What time it is at the server, which decides by its own clock whether a token has expired: this
/// computer's, and as far as the two have been seen to differ, what the server's is ahead. Answers tell it to
/// the second, and between their being asked for and their coming the server may have written it at any
/// moment, so that one that took long tells little. May be read from any thread.
class ServerClock final : public Clock
{
public:
    /// Clocks that differ by less are taken for the same.
    static constexpr Duration slack = std::chrono::seconds(3);

    /// \a local: none: the computer's own.
    explicit ServerClock(std::shared_ptr<const Clock> local);

    Instant now() const override { return local() + ahead(); }
    Instant local() const { return m_local->now(); }
    Duration ahead() const { return Duration(m_ahead.load()); }
    /// An answer to what was asked at \a asked came now, and says that it was written at \a date. Local
    /// times. True if it shows that the two clocks differ by something else than was believed.
    bool hear(Instant asked, Instant date);

private:
    std::shared_ptr<const Clock> m_local;
    std::atomic<qint64> m_ahead{0};
};

} // namespace chatelaine::nomad
