// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <optional>

namespace chatelaine::nomaddouble {

/// A time as Go keeps it: to the nanosecond, with the offset that it was written with.
struct GoTime
{
    qint64 seconds = 0; ///< since 1970
    int nanos = 0;
    int offsetMinutes = 0;

    bool isSameInstant(const GoTime &other) const { return seconds == other.seconds && nanos == other.nanos; }
    bool isZero() const; ///< the first moment of the year 1
    /// Nanoseconds from \a earlier to this; held at the ends of the range.
    qint64 since(const GoTime &earlier) const;
    GoTime plus(qint64 nanoseconds) const;
};

GoTime goNow(std::chrono::milliseconds ahead);
std::optional<GoTime> parseGoTime(const QByteArray &text); ///< RFC 3339
QByteArray formatGoTime(const GoTime &time);
QByteArray formatHttpDate(const GoTime &time); ///< RFC 9110, in UTC

/// Nanoseconds of "1h30m", "250ms" and so on; none if it is no duration.
std::optional<qint64> parseGoDuration(const QByteArray &text);
QByteArray formatGoDuration(qint64 nanoseconds);

} // namespace chatelaine::nomaddouble
