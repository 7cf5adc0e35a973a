// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/expirychart.h"

#include "models/tokentext.h"

#include <QHash>

#include <algorithm>

namespace chatelaine {

namespace {

/// What tells groups apart: two people can have one name.
QString keyOf(const ExpiringToken &token, ExpiryGrouping grouping)
{
    return grouping == ExpiryGrouping::Owner ? QString::number(token.owner.value) : token.roleName;
}

/// The group of each token, and the groups.
struct Grouped
{
    QVector<ExpiryGroup> groups;
    QVector<qsizetype> groupOf;
};

struct Named
{
    ExpiryGroup group;
    qsizetype seen = 0; ///< its number in the order in which the tokens name them
};

/// By count, then by name, so that the colours do not change places by chance.
void putInOrder(QVector<Named> &named)
{
    std::sort(named.begin(), named.end(), [](const Named &a, const Named &b) {
        if (a.group.count != b.group.count)
            return a.group.count > b.group.count;
        const int names = QString::localeAwareCompare(a.group.name, b.group.name);
        return names != 0 ? names < 0 : a.seen < b.seen;
    });
}

/// The first ones with a place of their own, the others in one. One alone needs no "others".
Grouped withRest(const QVector<Named> &named, const QVector<qsizetype> &seenOf)
{
    Grouped grouped;
    const bool all = named.size() <= ExpiryChart::mostGroups + 1;
    const qsizetype own = all ? named.size() : ExpiryChart::mostGroups;
    QVector<qsizetype> placeOf(named.size(), own);
    for (qsizetype place = 0; place < own; ++place) {
        grouped.groups.append(named.at(place).group);
        placeOf[named.at(place).seen] = place;
    }
    if (!all) {
        ExpiryGroup rest;
        for (qsizetype place = own; place < named.size(); ++place)
            rest.count += named.at(place).group.count;
        grouped.groups.append(rest);
    }
    for (const qsizetype seen : seenOf)
        grouped.groupOf.append(placeOf.at(seen));
    return grouped;
}

Grouped groupsOf(const QVector<ExpiringToken> &tokens, ExpiryGrouping grouping)
{
    QVector<Named> named;
    QVector<qsizetype> seenOf;
    QHash<QString, qsizetype> known;
    for (const ExpiringToken &token : tokens) {
        const QString key = keyOf(token, grouping);
        auto found = known.constFind(key);
        if (found == known.constEnd()) {
            found = known.insert(key, named.size());
            named.append(
                {{grouping == ExpiryGrouping::Owner ? token.ownerName : token.roleName, 0}, named.size()});
        }
        ++named[*found].group.count;
        seenOf.append(*found);
    }
    putInOrder(named);
    return withRest(named, seenOf);
}

QVector<ExpiryDay> manyOf(const QVector<ExpiringToken> &tokens)
{
    QVector<ExpiryDay> days;
    for (const ExpiringToken &token : tokens) {
        const QDate day = dayOf(token.at);
        if (days.isEmpty() || days.constLast().day != day)
            days.append({day, 0});
        ++days.last().count;
    }
    const auto few = [&](const ExpiryDay &day) { return !isManyADay(day.count, tokens.size()); };
    days.erase(std::remove_if(days.begin(), days.end(), few), days.end());
    return days;
}

QDate lastOf(QDate first, const ExpirySpan &span)
{
    if (span.step == ExpiryStep::Day)
        return first;
    const int into = (first.dayOfWeek() - int(span.weekStart) + 7) % 7;
    return first.addDays(6 - into);
}

QVector<ExpiryBar> barsOf(const ExpirySpan &span)
{
    QVector<ExpiryBar> bars;
    const QDate end = span.today.addDays(ExpiryChart::days);
    for (QDate first = span.today; first <= end; first = bars.constLast().last.addDays(1)) {
        ExpiryBar bar;
        bar.first = first;
        bar.last = std::min(end, lastOf(first, span));
        bars.append(bar);
    }
    return bars;
}

/// \a at is moved past the tokens of \a bar.
void fill(ExpiryBar &bar, const QVector<ExpiringToken> &tokens, const Grouped &grouped, qsizetype &at)
{
    bar.counts.fill(0, grouped.groups.size());
    bar.begin = at;
    for (; at < tokens.size() && dayOf(tokens.at(at).at) <= bar.last; ++at)
        ++bar.counts[grouped.groupOf.at(at)];
    bar.end = at;
}

} // namespace

ExpiringToken expiringToken(const Token &token)
{
    const bool named = token.kind != TokenKind::Personal && !token.roleName.isEmpty();
    return {token.id,    text::nameOf(token), *token.expiresAt,
            token.owner, token.ownerName,     named ? token.roleName : text::of(token.kind)};
}

QDate dayOf(Instant at)
{
    return toDateTime(at).toLocalTime().date();
}

ExpiryDay worstOf(const QVector<ExpiryDay> &days)
{
    ExpiryDay worst;
    for (const ExpiryDay &day : days) {
        if (day.count > worst.count)
            worst = day;
    }
    return worst;
}

qsizetype ExpiryChart::highest() const
{
    qsizetype highest = 0;
    for (const ExpiryBar &bar : bars)
        highest = std::max(highest, bar.total());
    return highest;
}

ExpiryChart chartOf(const QVector<ExpiringToken> &tokens, ExpiryGrouping grouping, const ExpirySpan &span)
{
    const Grouped grouped = groupsOf(tokens, grouping);
    ExpiryChart chart{grouped.groups, barsOf(span), manyOf(tokens)};
    qsizetype at = 0;
    for (ExpiryBar &bar : chart.bars) {
        fill(bar, tokens, grouped, at);
        bar.isMany =
            std::any_of(chart.manyDays.cbegin(), chart.manyDays.cend(), [&bar](const ExpiryDay &many) {
                return bar.first <= many.day && many.day <= bar.last;
            });
    }
    return chart;
}

} // namespace chatelaine
