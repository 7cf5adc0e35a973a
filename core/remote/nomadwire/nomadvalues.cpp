// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomadwire/nomadvalues.h"

#include <QDateTime>
#include <QLocale>

#include <array>
#include <cmath>
#include <string_view>

namespace chatelaine::nomad {

namespace {

constexpr Instant zeroTime = std::chrono::sys_days(std::chrono::year(1) / 1 / 1);
constexpr double longestSeconds = 9.2e9; // int64 nanoseconds, as far as Go goes

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Takes \a count digits off the front of \a text; none if there are others.
std::optional<int> takeDigits(QByteArrayView &text, qsizetype count)
{
    if (text.size() < count)
        return std::nullopt;
    int number = 0;
    for (const char c : text.first(count)) {
        if (!isDigit(c))
            return std::nullopt;
        number = number * 10 + (c - '0');
    }
    text = text.sliced(count);
    return number;
}

/// Takes \a count digits and the mark behind them.
std::optional<int> takeDigits(QByteArrayView &text, qsizetype count, QByteArrayView marks)
{
    const auto number = takeDigits(text, count);
    if (!number || text.isEmpty() || marks.indexOf(text.front()) < 0)
        return std::nullopt;
    text = text.sliced(1);
    return number;
}

/// Takes ".123456789" off; what is finer than a millisecond is cut.
std::optional<int> takeMilliseconds(QByteArrayView &text)
{
    if (text.isEmpty() || text.front() != '.')
        return 0;
    text = text.sliced(1);
    int digits = 0;
    int milliseconds = 0;
    for (; !text.isEmpty() && isDigit(text.front()); text = text.sliced(1), ++digits) {
        if (digits < 3)
            milliseconds = milliseconds * 10 + (text.front() - '0');
    }
    if (digits == 0)
        return std::nullopt;
    for (; digits < 3; ++digits)
        milliseconds *= 10;
    return milliseconds;
}

/// "Z" or "+02:00", and nothing behind it.
std::optional<std::chrono::minutes> takeOffset(QByteArrayView text)
{
    if (text == "Z" || text == "z")
        return std::chrono::minutes(0);
    if (text.size() != 6 || (text.front() != '+' && text.front() != '-'))
        return std::nullopt;
    const int sign = text.front() == '-' ? -1 : 1;
    text = text.sliced(1);
    const auto hours = takeDigits(text, 2, ":");
    const auto minutes = hours ? takeDigits(text, 2) : std::nullopt;
    if (!minutes || *hours > 23 || *minutes > 59)
        return std::nullopt;
    return sign * (std::chrono::hours(*hours) + std::chrono::minutes(*minutes));
}

/// The number that two digits at \a at are; out of every range if they are none.
unsigned twoDigits(const char *at)
{
    const auto tens = static_cast<unsigned>(at[0] - '0');
    const auto ones = static_cast<unsigned>(at[1] - '0');
    return tens > 9 || ones > 9 ? 1000 : tens * 10 + ones;
}

/// Takes "2006-01-02T15:04:05" off. Lists hold thousands of them: no digit is looked at twice.
std::optional<Instant> takeSeconds(QByteArrayView &text)
{
    constexpr qsizetype length = 19;
    if (text.size() < length)
        return std::nullopt;
    const char *at = text.data();
    const bool hasMarks = at[4] == '-' && at[7] == '-' && (at[10] == 'T' || at[10] == 't' || at[10] == ' ') &&
                          at[13] == ':' && at[16] == ':';
    const unsigned century = twoDigits(at);
    const unsigned year = twoDigits(at + 2);
    const unsigned hours = twoDigits(at + 11);
    const unsigned minutes = twoDigits(at + 14);
    const unsigned seconds = twoDigits(at + 17);
    if (!hasMarks || century > 99 || year > 99 || hours > 23 || minutes > 59 || seconds > 59)
        return std::nullopt;
    const std::chrono::year_month_day date(std::chrono::year(static_cast<int>(century * 100 + year)),
                                           std::chrono::month(twoDigits(at + 5)),
                                           std::chrono::day(twoDigits(at + 8)));
    if (!date.ok())
        return std::nullopt;
    text = text.sliced(length);
    return Instant(std::chrono::sys_days(date)) + std::chrono::hours(hours) + std::chrono::minutes(minutes) +
           std::chrono::seconds(seconds);
}

struct Unit
{
    QByteArrayView name;
    double seconds;
};

// The longer names first: "ms" is not "m" and an "s".
const std::array<Unit, 8> units{{{"ns", 1e-9},
                                 {"us", 1e-6},
                                 {"\xc2\xb5s", 1e-6},
                                 {"\xce\xbcs", 1e-6},
                                 {"ms", 1e-3},
                                 {"s", 1},
                                 {"m", 60},
                                 {"h", 3600}}};

std::optional<double> takeUnit(QByteArrayView &text)
{
    for (const Unit &unit : units) {
        if (text.startsWith(unit.name)) {
            text = text.sliced(unit.name.size());
            return unit.seconds;
        }
    }
    return std::nullopt;
}

/// Takes a number with decimals off the front of \a text.
std::optional<double> takeNumber(QByteArrayView &text)
{
    qsizetype length = 0;
    while (length < text.size() && (isDigit(text.at(length)) || text.at(length) == '.'))
        ++length;
    bool isNumber = false;
    const double number = text.first(length).toByteArray().toDouble(&isNumber);
    text = text.sliced(length);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// The value of each character as a hexadecimal digit; -1 for what is none.
constexpr std::array<signed char, 256> hexValues = [] {
    std::array<signed char, 256> values{};
    values.fill(-1);
    constexpr std::string_view lower = "0123456789abcdef";
    constexpr std::string_view upper = "0123456789ABCDEF";
    for (size_t value = 0; value < lower.size(); ++value) {
        values[static_cast<unsigned char>(lower[value])] = static_cast<signed char>(value);
        values[static_cast<unsigned char>(upper[value])] = static_cast<signed char>(value);
    }
    return values;
}();

int hexDigit(char c)
{
    return hexValues[static_cast<unsigned char>(c)];
}

bool isHyphenPlace(qsizetype place)
{
    return place == 8 || place == 13 || place == 18 || place == 23;
}

QString cut(QString name)
{
    if (name.size() <= longestName)
        return name;
    const qsizetype end = name.at(longestName - 1).isHighSurrogate() ? longestName - 1 : longestName;
    return name.first(end);
}

} // namespace

std::optional<Instant> readTime(QByteArrayView text)
{
    const auto seconds = takeSeconds(text);
    const auto milliseconds = seconds ? takeMilliseconds(text) : std::nullopt;
    const auto offset = milliseconds ? takeOffset(text) : std::nullopt;
    return offset ? std::optional(*seconds + Duration(*milliseconds) - *offset) : std::nullopt;
}

std::optional<Instant> readExpiry(QByteArrayView text)
{
    const auto at = readTime(text);
    return at == zeroTime ? std::nullopt : at;
}

std::optional<Duration> readDuration(QByteArrayView text)
{
    double sign = 1;
    if (!text.isEmpty() && (text.front() == '-' || text.front() == '+')) {
        sign = text.front() == '-' ? -1 : 1;
        text = text.sliced(1);
    }
    if (text == "0")
        return Duration(0);
    if (text.isEmpty())
        return std::nullopt;
    double seconds = 0;
    while (!text.isEmpty()) {
        const auto number = takeNumber(text);
        const auto unit = number ? takeUnit(text) : std::nullopt;
        if (!unit)
            return std::nullopt;
        seconds += *number * *unit;
    }
    if (!(seconds <= longestSeconds))
        return std::nullopt;
    return Duration(std::llround(sign * seconds * 1000));
}

std::optional<Instant> readHttpDate(QByteArrayView text)
{
    constexpr qsizetype length = 29;
    constexpr qsizetype dateLength = 16;
    if (text.size() != length || !text.endsWith(" GMT"))
        return std::nullopt;
    // Not as one: read as a time of this computer's zone, in which an hour may be missing.
    const QString whole = QString::fromLatin1(text);
    const QDate date = QLocale::c().toDate(whole.first(dateLength), QStringLiteral("ddd, dd MMM yyyy"));
    const QTime time = QTime::fromString(whole.sliced(dateLength).chopped(4), QStringLiteral(" hh:mm:ss"));
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return Instant(Duration(QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch()));
}

std::optional<Duration> readDuration(const JsonValue &value)
{
    if (value.isString())
        return readDuration(value.utf8());
    if (value.isNumber() && value.integer() != 0)
        return std::chrono::duration_cast<Duration>(std::chrono::nanoseconds(value.integer()));
    return std::nullopt;
}

QString writeDuration(Duration duration)
{
    return QString::number(duration.count()) + QStringLiteral("ms");
}

QUuid readUuid(QByteArrayView text)
{
    constexpr qsizetype uuidLength = 36;
    if (text.size() != uuidLength)
        return {};
    std::array<char, 16> bytes{};
    size_t count = 0;
    for (qsizetype at = 0; at < uuidLength; ++at) {
        if (isHyphenPlace(at)) {
            if (text.at(at) != '-')
                return {};
            continue;
        }
        const int high = hexDigit(text.at(at));
        const int low = hexDigit(text.at(++at));
        if ((high | low) < 0)
            return {};
        bytes[count++] = static_cast<char>(high << 4 | low);
    }
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
}

QString writeUuid(const QUuid &uuid)
{
    return uuid.toString(QUuid::WithoutBraces);
}

QString readName(const JsonValue &value)
{
    return cut(value.string());
}

QStringList readNames(const JsonValue &value)
{
    QStringList names;
    value.eachElement([&names](const JsonValue &name) {
        if (name.isString())
            names.append(readName(name));
    });
    return names;
}

} // namespace chatelaine::nomad
