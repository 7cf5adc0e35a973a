// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tokentext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

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

/// A picture for a character that has none, so that a name cannot hide anything.
QChar visible(QChar c)
{
    if (c.unicode() < 0x20)
        return QChar(0x2400 + c.unicode());
    if (c.unicode() == 0x7f)
        return QChar(0x2421);
    return QChar(0xfffd);
}

bool isDeceptive(QChar c)
{
    constexpr char16_t zeroWidthNonJoiner = 0x200c;
    constexpr char16_t zeroWidthJoiner = 0x200d;
    if (c == zeroWidthJoiner || c == zeroWidthNonJoiner)
        return false;
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);

bool hasRightToLeft(const QString &text)
{
    const auto letters = text.toUcs4(); // some such scripts lie outside the first plane
    return std::any_of(letters.cbegin(), letters.cend(), [](uint letter) {
        const QChar::Direction direction = QChar::direction(letter);
        return direction == QChar::DirR || direction == QChar::DirAL;
    });
}

/// The rule of a policy, and the role through which that is held.
QString ofRule(const GrantSource &source)
{
    const QString policy = oneLine(source.policy);
    const QString rule = oneLine(source.rule);
    if (source.role.isEmpty())
        return Words::tr("Policy “%1”, line %2: %3").arg(policy, QString::number(source.line), rule);
    return Words::tr("Policy “%1”, line %2: %3, through the role %4")
        .arg(policy, QString::number(source.line), rule, oneLine(source.role));
}

} // namespace

QString of(TokenStatus status)
{
    switch (status) {
    case TokenStatus::Deleted:
        return Words::tr("Deleted", "status");
    case TokenStatus::Disabled:
        return Words::tr("Disabled", "status");
    case TokenStatus::Expired:
        return Words::tr("Expired", "status");
    case TokenStatus::Expiring:
        return Words::tr("Expiring", "status");
    case TokenStatus::Active:
        return Words::tr("Active", "status");
    }
    return {};
}

QString of(TokenKind kind)
{
    switch (kind) {
    case TokenKind::ServiceAccount:
        return Words::tr("Service account");
    case TokenKind::Personal:
        return Words::tr("Personal access token");
    case TokenKind::Management:
        return Words::tr("Management");
    case TokenKind::Client:
        return Words::tr("Client");
    }
    return {};
}

QString of(TokenReach reach)
{
    switch (reach) {
    case TokenReach::Everywhere:
        return Words::tr("Global: works in every region");
    case TokenReach::OneRegion:
        return Words::tr("Local to its region");
    }
    return {};
}

QString of(ExpiryFilter filter)
{
    switch (filter) {
    case ExpiryFilter::Any:
        return Words::tr("Any expiry");
    case ExpiryFilter::Expired:
        return Words::tr("Has expired");
    case ExpiryFilter::Within7Days:
        return Words::tr("Expires within 7 days");
    case ExpiryFilter::Within30Days:
        return Words::tr("Expires within 30 days");
    case ExpiryFilter::Within90Days:
        return Words::tr("Expires within 90 days");
    case ExpiryFilter::Never:
        return Words::tr("Never expires");
    }
    return {};
}

QString of(LastUseFilter filter)
{
    switch (filter) {
    case LastUseFilter::Any:
        return Words::tr("Any last use");
    case LastUseFilter::Within24Hours:
        return Words::tr("Used in the last 24 hours");
    case LastUseFilter::Within7Days:
        return Words::tr("Used in the last 7 days");
    case LastUseFilter::NotFor30Days:
        return Words::tr("Not used for 30 days");
    case LastUseFilter::NotFor90Days:
        return Words::tr("Not used for 90 days");
    case LastUseFilter::Never:
        return Words::tr("Never used");
    }
    return {};
}

QString of(GrantReason reason)
{
    switch (reason) {
    case GrantReason::ByRole:
        return Words::tr("Held through the role");
    case GrantReason::ByScope:
        return Words::tr("Chosen as a scope");
    case GrantReason::NotInRole:
        return Words::tr("Nothing grants it");
    case GrantReason::ScopeNotChosen:
        return Words::tr("Not chosen as a scope");
    case GrantReason::UserLacks:
        return Words::tr("Its user may not do this");
    case GrantReason::UserInactive:
        return Words::tr("The user is not active");
    case GrantReason::TokenNotUsable:
        return Words::tr("The token does not work at the moment");
    case GrantReason::ByGroup:
        return Words::tr("Held through the role of a group");
    case GrantReason::PersonalTokensOff:
        return Words::tr("Personal access tokens are switched off");
    case GrantReason::ByPolicy:
        return Words::tr("Granted by a policy");
    case GrantReason::DeniedByPolicy:
        return Words::tr("Denied by a policy, whatever others grant");
    case GrantReason::ByManagement:
        return Words::tr("A management token may do everything");
    }
    return {};
}

QString of(const GrantSource &source)
{
    if (!source.policy.isEmpty())
        return ofRule(source);
    return source.group.isEmpty() ? Words::tr("Through the role %1").arg(oneLine(source.role))
                                  : Words::tr("Through the group %1 with the role %2")
                                        .arg(oneLine(source.group), oneLine(source.role));
}

QString of(const Grant &grant)
{
    const bool denied = grant.reason == GrantReason::DeniedByPolicy;
    const bool named = (grant.granted && grant.reason != GrantReason::ByManagement) || denied;
    if (!named || grant.sources.isEmpty())
        return of(grant.reason);
    QStringList sources;
    for (const GrantSource &source : grant.sources)
        sources << of(source);
    const QString all = sources.join(Words::tr("; ", "between two reasons"));
    return denied ? Words::tr("Denied, whatever others grant: %1").arg(all) : all;
}

QString of(UserStatus status)
{
    switch (status) {
    case UserStatus::Invited:
        return Words::tr("Invited", "status of a user");
    case UserStatus::Active:
        return Words::tr("Active", "status of a user");
    case UserStatus::Deactivated:
        return Words::tr("Deactivated", "status of a user");
    }
    return {};
}

QString source(const User &user)
{
    return user.isFederated() ? cell(user.provider) : Words::tr("Local", "source of a user");
}

QString columnTitle(TokenColumn column)
{
    switch (column) {
    case TokenColumn::Name:
        return Words::tr("Name", "column");
    case TokenColumn::Owner:
        return Words::tr("Owner", "column");
    case TokenColumn::Role:
        return Words::tr("Role", "column");
    case TokenColumn::Status:
        return Words::tr("Status", "column");
    case TokenColumn::Created:
        return Words::tr("Created", "column");
    case TokenColumn::Expires:
        return Words::tr("Expires", "column");
    case TokenColumn::LastUsed:
        return Words::tr("Last used", "column");
    }
    return {};
}

QString missing(const Identity &identity, const QString &permission)
{
    return identity.refusal.isEmpty() ? Words::tr("You need the permission %1.").arg(permission)
                                      : identity.refusal;
}

QString shortId(const QString &accessorId)
{
    constexpr qsizetype enough = 8; // the first group of a UUID
    return accessorId.left(enough);
}

QString nameOf(const QString &name, const QString &accessorId)
{
    return name.trimmed().isEmpty()
               ? Words::tr("Unnamed (%1)", "a token; the start of its ID").arg(shortId(accessorId))
               : name;
}

QString nameOf(const Token &token)
{
    return nameOf(token.name, token.accessorId);
}

QString dangling(const Attachment &attachment)
{
    const QString words = attachment.isPolicy
                              ? Words::tr("There is no policy “%1” (any more): it grants nothing.")
                              : Words::tr("There is no role “%1” (any more): it grants nothing.");
    return words.arg(oneLine(attachment.name));
}

QString pendingDeletion(const DeferredDeletion &deletion, Instant now)
{
    return deletion.dueAt > now ? Words::tr("Deletion pending: %1").arg(relative(deletion.dueAt, now))
                                : Words::tr("Deletion pending: overdue");
}

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

QString cell(const QString &text)
{
    QString safe = text;
    for (QChar &c : safe) {
        if (isDeceptive(c))
            c = visible(c);
    }
    return safe;
}

QString oneLine(const QString &text)
{
    const QString safe = cell(text);
    return hasRightToLeft(safe) ? QString(firstStrongIsolate + safe + popIsolate) : safe;
}

} // namespace chatelaine::text
