// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomaddouble/gotime.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <limits>

namespace chatelaine::nomaddouble {

namespace {

constexpr qint64 second = 1'000'000'000;

struct Unit
{
    const char *name;
    double nanoseconds;
};

// The longer names first: "m" begins "ms" as well.
constexpr Unit units[] = {{"ns", 1},     {"us", 1e3}, {"\xC2\xB5s", 1e3}, {"ms", 1e6},
                          {"h", 3600e9}, {"m", 60e9}, {"s", 1e9}};

QByteArray withoutTrailingZeros(qint64 fraction, int digits)
{
    QByteArray text = QByteArray::number(fraction).rightJustified(digits, '0');
    while (text.endsWith('0'))
        text.chop(1);
    return text.isEmpty() ? text : '.' + text;
}

} // namespace

bool GoTime::isZero() const
{
    return seconds == -62135596800 && nanos == 0;
}

qint64 GoTime::since(const GoTime &earlier) const
{
    const qint64 apart = seconds - earlier.seconds;
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    if (apart > most / second - 1)
        return most;
    if (apart < -(most / second - 1))
        return -most;
    return apart * second + (nanos - earlier.nanos);
}

GoTime GoTime::plus(qint64 nanoseconds) const
{
    GoTime later = *this;
    const qint64 sum = nanos + nanoseconds % second;
    later.seconds += nanoseconds / second + (sum < 0 ? -1 : sum / second);
    later.nanos = int(sum < 0 ? sum + second : sum % second);
    return later;
}

GoTime goNow(std::chrono::milliseconds ahead)
{
    const auto now = std::chrono::system_clock::now().time_since_epoch() + ahead;
    const qint64 all = std::chrono::duration_cast<std::chrono::nanoseconds>(now).count();
    return {all / second, int(all % second), 0};
}

std::optional<GoTime> parseGoTime(const QByteArray &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d)(?:\\.(\\d+))?(Z|[+-]\\d\\d:\\d\\d)$"));
    const auto match = form.match(QString::fromUtf8(text));
    QDateTime civil = QDateTime::fromString(match.captured(1), Qt::ISODate);
    if (!match.hasMatch() || !civil.isValid())
        return std::nullopt;
    civil.setTimeSpec(Qt::UTC);
    GoTime time{civil.toSecsSinceEpoch(), match.captured(2).left(9).leftJustified(9, u'0').toInt(), 0};
    const QString zone = match.captured(3);
    if (zone != u'Z') {
        time.offsetMinutes = zone.mid(1, 2).toInt() * 60 + zone.mid(4, 2).toInt();
        if (zone.startsWith(u'-'))
            time.offsetMinutes = -time.offsetMinutes;
        time.seconds -= time.offsetMinutes * 60;
    }
    return time;
}

QByteArray formatGoTime(const GoTime &time)
{
    const QDateTime civil = QDateTime::fromSecsSinceEpoch(time.seconds + time.offsetMinutes * 60, Qt::UTC);
    QByteArray text = civil.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toLatin1();
    text += withoutTrailingZeros(time.nanos, 9);
    if (time.offsetMinutes == 0)
        return text + 'Z';
    const int minutes = qAbs(time.offsetMinutes);
    return text + (time.offsetMinutes < 0 ? '-' : '+') +
           QByteArray::number(minutes / 60).rightJustified(2, '0') + ':' +
           QByteArray::number(minutes % 60).rightJustified(2, '0');
}

QByteArray formatHttpDate(const GoTime &time)
{
    const QDateTime civil = QDateTime::fromSecsSinceEpoch(time.seconds, Qt::UTC);
    return QLocale::c().toString(civil, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() + " GMT";
}

std::optional<qint64> parseGoDuration(const QByteArray &text)
{
    QByteArray rest = text;
    const bool negative = rest.startsWith('-');
    if (negative || rest.startsWith('+'))
        rest.remove(0, 1);
    if (rest == "0")
        return 0;
    if (rest.isEmpty())
        return std::nullopt;
    double sum = 0;
    while (!rest.isEmpty()) {
        qsizetype digits = 0;
        while (digits < rest.size() &&
               (std::isdigit(static_cast<unsigned char>(rest[digits])) || rest[digits] == '.'))
            ++digits;
        bool isNumber = false;
        const double number = rest.left(digits).toDouble(&isNumber);
        rest.remove(0, digits);
        const Unit *found = nullptr;
        for (const Unit &unit : units) {
            if (!found && rest.startsWith(unit.name))
                found = &unit;
        }
        if (!isNumber || !found)
            return std::nullopt;
        rest.remove(0, qsizetype(qstrlen(found->name)));
        sum += number * found->nanoseconds;
    }
    return qint64(negative ? -sum : sum);
}

QByteArray formatGoDuration(qint64 nanoseconds)
{
    if (nanoseconds == 0)
        return "0s";
    const QByteArray sign = nanoseconds < 0 ? "-" : "";
    const qint64 all = qAbs(nanoseconds);
    if (all < 1'000)
        return sign + QByteArray::number(all) + "ns";
    if (all < 1'000'000)
        return sign + QByteArray::number(all / 1'000) + withoutTrailingZeros(all % 1'000, 3) + "\xC2\xB5s";
    if (all < second)
        return sign + QByteArray::number(all / 1'000'000) + withoutTrailingZeros(all % 1'000'000, 6) + "ms";
    const qint64 whole = all / second;
    QByteArray text = QByteArray::number(whole % 60) + withoutTrailingZeros(all % second, 9) + 's';
    if (whole >= 60)
        text.prepend(QByteArray::number(whole / 60 % 60) + 'm');
    if (whole >= 3600)
        text.prepend(QByteArray::number(whole / 3600) + 'h');
    return sign + text;
}

} // namespace chatelaine::nomaddouble
