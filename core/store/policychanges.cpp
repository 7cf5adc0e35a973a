// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/policychanges.h"

namespace chatelaine::policychanges {

namespace {

QString yesOrNo(bool yes)
{
    return yes ? QStringLiteral("yes") : QStringLiteral("no");
}

/// Takes as many whole \a Unit as there are out of \a rest: "90D", or nothing.
template <class Unit> QString taken(Duration &rest, QChar letter)
{
    const auto whole = std::chrono::duration_cast<Unit>(rest);
    rest -= whole;
    return whole.count() == 0 ? QString() : QString::number(whole.count()) + letter;
}

} // namespace

QString length(const std::optional<Duration> &length)
{
    if (!length)
        return QStringLiteral("none");
    Duration rest = *length;
    const QString days = taken<std::chrono::days>(rest, u'D');
    QString time = taken<std::chrono::hours>(rest, u'H');
    time += taken<std::chrono::minutes>(rest, u'M');
    if (rest.count() % 1000 != 0)
        time += QString::number(double(rest.count()) / 1000, 'f', 3) + u'S';
    else
        time += taken<std::chrono::seconds>(rest, u'S');
    if (time.isEmpty())
        return u'P' + (days.isEmpty() ? QStringLiteral("0D") : days);
    return u'P' + days + u'T' + time;
}

QVector<AuditChange> between(const Policy &before, const Policy &after)
{
    QVector<AuditChange> changes;
    const auto compare = [&changes](const QString &field, const QString &was, const QString &is) {
        if (was != is)
            changes.append({field, was, is});
    };
    const auto compareLength = [&](const QString &field, const std::optional<Duration> &was,
                                   const std::optional<Duration> &is) {
        compare(field, length(was), length(is));
    };
    compareLength(QStringLiteral("longestTokenLife"), before.longestTokenLife, after.longestTokenLife);
    compare(QStringLiteral("neverExpiresAllowed"), yesOrNo(before.neverExpiresAllowed),
            yesOrNo(after.neverExpiresAllowed));
    compareLength(QStringLiteral("defaultTokenLife"), before.defaultTokenLife, after.defaultTokenLife);
    compareLength(QStringLiteral("defaultGrace"), before.defaultGrace, after.defaultGrace);
    compareLength(QStringLiteral("longestGrace"), before.longestGrace, after.longestGrace);
    compareLength(QStringLiteral("clipboardTime"), before.clipboardTime, after.clipboardTime);
    compare(QStringLiteral("personalTokens"), yesOrNo(before.personalTokens), yesOrNo(after.personalTokens));
    compareLength(QStringLiteral("longestPersonalTokenLife"), before.longestPersonalTokenLife,
                  after.longestPersonalTokenLife);
    compareLength(QStringLiteral("idleLock"), before.idleLock, after.idleLock);
    return changes;
}

} // namespace chatelaine::policychanges
