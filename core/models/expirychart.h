// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/token.h"

#include <QDate>

namespace chatelaine {

/// A token as far as a timeline of expiry has to know it.
struct ExpiringToken
{
    TokenId id;
    QString name;
    Instant at; ///< when it expires
    PrincipalId owner;
    QString ownerName;
    QString roleName; ///< its role or its policies; for a token without any, what kind it is

    bool operator==(const ExpiringToken &) const = default;
};
/// \a token must have an expiry.
ExpiringToken expiringToken(const Token &token);

/// What the parts of a bar stand for.
enum class ExpiryGrouping { Owner, Role };
/// How much time a bar stands for.
enum class ExpiryStep { Day, Week };

/// One owner or one role of those that tokens expire of.
struct ExpiryGroup
{
    QString name; ///< empty: all those for whom no colour is left, together
    qsizetype count = 0;

    bool operator==(const ExpiryGroup &) const = default;
};

/// The tokens that expire on one day or in one week, as a range of all of them.
struct ExpiryBar
{
    QDate first;
    QDate last;
    qsizetype begin = 0;
    qsizetype end = 0;
    QVector<qsizetype> counts; ///< of each group, in the order of the groups
    bool isMany = false;       ///< many expire on one of its days, see isManyADay()

    qsizetype total() const { return end - begin; }
};

/// How many expire on one day.
struct ExpiryDay
{
    QDate day;
    qsizetype count = 0;

    bool operator==(const ExpiryDay &) const = default;
};

/// What expires when, ready to be drawn.
struct ExpiryChart
{
    /// So many owners or roles are told apart; the others are one group. More colours and patterns than that
    /// nobody tells apart.
    static constexpr qsizetype mostGroups = 7;
    /// A timeline looks so far ahead, as ExpiryFilter::Within90Days does.
    static constexpr int days = 90;

    QVector<ExpiryGroup> groups; ///< the largest first, the others last
    QVector<ExpiryBar> bars;     ///< without a gap from today on
    QVector<ExpiryDay> manyDays; ///< the days on which many expire

    qsizetype highest() const; ///< the total of the highest bar
};

/// Whether \a count tokens that expire on one day are many, of \a all in sight: so many that they should not
/// expire together. Ten are more than one replaces beside one's work, and a quarter of all is no longer an
/// ordinary day even where hundreds expire in three months.
constexpr bool isManyADay(qsizetype count, qsizetype all)
{
    return count >= 10 && count * 4 >= all;
}

/// The one on which most expire; the first of several. A count of 0 if there is none.
ExpiryDay worstOf(const QVector<ExpiryDay> &days);

/// From when on, and in which steps.
struct ExpirySpan
{
    QDate today;
    ExpiryStep step = ExpiryStep::Week;
    Qt::DayOfWeek weekStart = Qt::Monday;
};

/// The local day of \a at.
QDate dayOf(Instant at);
/// \a tokens are in the order of their expiry.
ExpiryChart chartOf(const QVector<ExpiringToken> &tokens, ExpiryGrouping grouping, const ExpirySpan &span);

} // namespace chatelaine
