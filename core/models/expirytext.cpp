// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/expirytext.h"

#include "models/tokentext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace chatelaine::text {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::expiry)
};

QString date(QDate day)
{
    return QLocale().toString(day, QLocale::LongFormat);
}

/// Of a week two are said: short, with the whole year.
QString shortDate(QDate day)
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QStringLiteral("yyyy")))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    return QLocale().toString(day, format);
}

} // namespace

QString day(QDate day, QDate today)
{
    if (day == today)
        return Words::tr("Today");
    return day == today.addDays(1) ? Words::tr("Tomorrow") : date(day);
}

QString span(const ExpiryBar &bar, QDate today)
{
    if (bar.first == bar.last)
        return day(bar.first, today);
    if (bar.first == today)
        return Words::tr("This week, until %1").arg(shortDate(bar.last));
    return Words::tr("%1 to %2", "first and last day").arg(shortDate(bar.first), shortDate(bar.last));
}

QString of(const ExpiryGroup &group)
{
    return group.name.isEmpty() ? Words::tr("Others") : oneLine(group.name);
}

QString shares(const ExpiryBar &bar, const QVector<ExpiryGroup> &groups)
{
    constexpr qsizetype mostNamed = 3;
    QVector<qsizetype> order(bar.counts.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&bar](qsizetype a, qsizetype b) { return bar.counts.at(a) > bar.counts.at(b); });
    QStringList parts;
    qsizetype left = bar.total();
    const auto add = [&parts](const QString &name, qsizetype count) {
        parts << Words::tr("%1: %2", "whose tokens, and how many").arg(name, QLocale().toString(count));
    };
    for (const qsizetype group : std::as_const(order)) {
        if (bar.counts.at(group) == 0 || parts.size() == mostNamed || groups.at(group).name.isEmpty())
            continue;
        add(of(groups.at(group)), bar.counts.at(group));
        left -= bar.counts.at(group);
    }
    if (left > 0)
        add(of(ExpiryGroup()), left);
    return QLocale().createSeparatedList(parts);
}

QString warning(const QVector<ExpiryDay> &days, QDate today)
{
    if (days.isEmpty())
        return {};
    const ExpiryDay worst = worstOf(days);
    return Words::tr(
               "%n token(s) expire on one day: %1. Replace some of them earlier, so that not everything "
               "stops at once.",
               nullptr, static_cast<int>(worst.count))
        .arg(day(worst.day, today));
}

} // namespace chatelaine::text
