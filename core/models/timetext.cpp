// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tokentext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

// Moments and lengths of time.

namespace chatelaine::text {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::text)
};

int whole(qint64 count)
{
    return int(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

enum class Unit { Second, Minute, Hour, Day, Year };
struct Amount
{
    qint64 count;
    Unit unit;
};

constexpr qint64 secondsOf(Unit unit)
{
    switch (unit) {
    case Unit::Second:
        return 1;
    case Unit::Minute:
        return 60;
    case Unit::Hour:
        return 3600;
    case Unit::Day:
        return 86400;
    case Unit::Year:
        return 365 * 86400LL;
    }
    return 1;
}

Unit largestUnit(qint64 seconds)
{
    for (Unit unit : {Unit::Year, Unit::Day, Unit::Hour, Unit::Minute}) {
        // Up to 23 months read better in days than as "1 year".
        const qint64 least = unit == Unit::Year ? 2 * secondsOf(unit) : secondsOf(unit);
        if (seconds >= least)
            return unit;
    }
    return Unit::Second;
}

QString plain(Amount amount)
{
    const int n = whole(amount.count);
    switch (amount.unit) {
    case Unit::Second:
        return Words::tr("%n second(s)", "length of time", n);
    case Unit::Minute:
        return Words::tr("%n minute(s)", "length of time", n);
    case Unit::Hour:
        return Words::tr("%n hour(s)", "length of time", n);
    case Unit::Day:
        return Words::tr("%n day(s)", "length of time", n);
    case Unit::Year:
        return Words::tr("%n year(s)", "length of time", n);
    }
    return {};
}

QString ahead(Amount amount)
{
    const int n = whole(amount.count);
    switch (amount.unit) {
    case Unit::Second:
        return Words::tr("in %n second(s)", nullptr, n);
    case Unit::Minute:
        return Words::tr("in %n minute(s)", nullptr, n);
    case Unit::Hour:
        return Words::tr("in %n hour(s)", nullptr, n);
    case Unit::Day:
        return Words::tr("in %n day(s)", nullptr, n);
    case Unit::Year:
        return Words::tr("in %n year(s)", nullptr, n);
    }
    return {};
}

QString past(Amount amount)
{
    const int n = whole(amount.count);
    switch (amount.unit) {
    case Unit::Second:
        return Words::tr("just now");
    case Unit::Minute:
        return Words::tr("%n minute(s) ago", nullptr, n);
    case Unit::Hour:
        return Words::tr("%n hour(s) ago", nullptr, n);
    case Unit::Day:
        return Words::tr("%n day(s) ago", nullptr, n);
    case Unit::Year:
        return Words::tr("%n year(s) ago", nullptr, n);
    }
    return {};
}

Amount roundedDown(qint64 seconds)
{
    const Unit unit = largestUnit(seconds);
    return {seconds / secondsOf(unit), unit};
}

qint64 secondsBetween(Instant from, Instant to)
{
    return std::chrono::duration_cast<std::chrono::seconds>(to - from).count();
}

} // namespace

QString dateTime(Instant at)
{
    const QLocale locale;
    QString format = locale.dateFormat(QLocale::ShortFormat);
    // "27" could be 1927: dates of 1900 and 9999 exist here.
    if (!format.contains(QStringLiteral("yyyy")))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    const QDateTime local = toDateTime(at).toLocalTime();
    return locale.toString(local.date(), format) + QLatin1Char(' ') +
           locale.toString(local.time(), QLocale::ShortFormat);
}

QString relative(Instant at, Instant now)
{
    const qint64 seconds = secondsBetween(now, at);
    return seconds > 0 ? ahead(roundedDown(seconds)) : past(roundedDown(-seconds));
}

QString duration(Duration length)
{
    const qint64 seconds =
        std::max<qint64>(0, std::chrono::duration_cast<std::chrono::seconds>(length).count());
    const Amount first = roundedDown(seconds);
    const qint64 rest = seconds - first.count * secondsOf(first.unit);
    if (first.unit == Unit::Second || rest == 0)
        return plain(first);
    const Unit nextUnit = Unit(int(first.unit) - 1);
    const qint64 next = rest / secondsOf(nextUnit);
    return next == 0 ? plain(first)
                     : Words::tr("%1 %2", "two lengths of time, for example 1 day 4 hours")
                           .arg(plain(first), plain({next, nextUnit}));
}

QString expiry(const std::optional<Instant> &at)
{
    return at ? dateTime(*at) : Words::tr("Never", "expiry");
}

} // namespace chatelaine::text
