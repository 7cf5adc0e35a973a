// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>
#include <optional>

namespace chatelaine {

/// A moment in UTC with a resolution of one millisecond. Local time exists only where it is drawn or typed.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
/// A length of time in milliseconds.
using Duration = std::chrono::milliseconds;

/// The moment as milliseconds since 1970-01-01T00:00:00Z, the form in which it is stored.
constexpr qint64 toMillis(Instant at)
{
    return at.time_since_epoch().count();
}
/// The reverse of toMillis().
constexpr Instant fromMillis(qint64 ms)
{
    return Instant(Duration(ms));
}

/// The moment as a QDateTime in UTC. Valid for every Instant that QDateTime can hold (years 1 to 9999 and far
/// beyond).
inline QDateTime toDateTime(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(at), Qt::UTC);
}
/// The moment that a valid QDateTime of any time zone names.
inline Instant fromDateTime(const QDateTime &at)
{
    return fromMillis(at.toMSecsSinceEpoch());
}

/// Where "now" comes from. Everything that depends on the time takes one of these, so that a test can be the
/// clock.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

/// The computer's own clock.
class SystemClock final : public Clock
{
public:
    Instant now() const override
    {
        return std::chrono::time_point_cast<Duration>(std::chrono::system_clock::now());
    }
};

} // namespace chatelaine
