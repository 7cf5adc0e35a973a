// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/auditscan.h"

#include <chrono>

namespace chatelaine {

/// Where in the trail the entries of a span of time are. Clocks are set back now and then, so that the times
/// of the entries do not just grow: all of them in the span are looked at, in their index, a slice at a time.
/// Functions throw StoreFailure.
class AuditSpan
{
public:
    AuditSpan() = default;
    explicit AuditSpan(const AuditQuery &query)
        : m_from(query.from)
        , m_until(query.until)
    {
    }

    bool isOf(const AuditQuery &query) const { return m_from == query.from && m_until == query.until; }
    /// Goes on for about \a time; true when the stretch is known.
    bool find(Database &database, std::chrono::milliseconds time);
    /// Holds all entries of the span, as far as they were there at the beginning.
    const AuditStretch &stretch() const { return m_stretch; }

private:
    void begin(Database &database);
    void take(Database &database, qint64 from, qint64 until);

    std::optional<Instant> m_from;
    std::optional<Instant> m_until;
    AuditStretch m_stretch{1, 0};
    bool m_begun = false;
    qint64 m_next = 0; ///< milliseconds: up to there all is known
    qint64 m_end = 0;
    qint64 m_width = 86'400'000;
};

} // namespace chatelaine
