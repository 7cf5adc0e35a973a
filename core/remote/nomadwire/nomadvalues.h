// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "http/json.h"

#include <QByteArrayView>
#include <QUuid>

#include <optional>

/// How Nomad, written in Go, spells times, durations and identities. Pure; any bytes are safe to pass.
namespace chatelaine::nomad {

inline constexpr qsizetype longestName = 4096; ///< characters that are kept of a name that a server tells

/// RFC 3339 with any number of decimals and any offset; what is finer than a millisecond is cut off.
std::optional<Instant> readTime(QByteArrayView text);
/// Likewise, with Go's zero time (0001-01-01T00:00:00Z), which stands for "never", as none.
std::optional<Instant> readExpiry(QByteArrayView text);
/// As HTTP writes it: "Sun, 06 Nov 1994 08:49:37 GMT".
std::optional<Instant> readHttpDate(QByteArrayView text);
/// "1h30m0.5s", of any of Go's units, or a number of nanoseconds. None if it is neither, or empty.
std::optional<Duration> readDuration(const JsonValue &value);
std::optional<Duration> readDuration(QByteArrayView text);
/// As Go reads it: "5400000ms".
QString writeDuration(Duration duration);
/// 36 characters, of any version, in either case; null if it is none.
QUuid readUuid(QByteArrayView text);
/// As the server writes it: lower case, no braces.
QString writeUuid(const QUuid &uuid);
/// A string, cut to longestName characters.
QString readName(const JsonValue &value);
/// The strings of an array, each cut likewise; null, absent and other types are empty.
QStringList readNames(const JsonValue &value);

} // namespace chatelaine::nomad
