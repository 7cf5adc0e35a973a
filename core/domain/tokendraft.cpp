// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tokendraft.h"

#include "domain/permissionset.h"
#include "domain/textrules.h"

#include <algorithm>

namespace chatelaine::validation {
namespace {

constexpr qsizetype shortestPassword =
    12; // NIST SP 800-63B-4 asks for at least 8, and 15 without a second factor
constexpr qsizetype longestPassword = 1024;
constexpr qsizetype longestEmail = 254; // RFC 3696, erratum 1690
constexpr Instant yearTenThousand = fromMillis(253'402'300'800'000);

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::Validation)
};

tl::unexpected<Error> invalid(const QString &field, const QString &message)
{
    return fail(ErrorCode::Invalid, message, {}, field);
}

QString folded(const QString &text)
{
    return text.simplified().normalized(QString::NormalizationForm_C);
}

/// A duration in the largest unit that gives a whole number.
QString inWords(Duration duration)
{
    using namespace std::chrono;
    if (duration % days(1) == Duration::zero())
        return Texts::tr("%n day(s)", nullptr, static_cast<int>(floor<days>(duration).count()));
    if (duration % hours(1) == Duration::zero())
        return Texts::tr("%n hour(s)", nullptr, static_cast<int>(floor<hours>(duration).count()));
    return Texts::tr("%n minute(s)", nullptr, static_cast<int>(floor<minutes>(duration).count()));
}

bool isBroken(char32_t codePoint)
{
    return QChar::isSurrogate(codePoint) || QChar::isNonCharacter(codePoint);
}

QString forbiddenInName(char32_t codePoint)
{
    const QString text = isBroken(codePoint)
                             ? Texts::tr("The name contains a broken character (%1). Remove it.")
                             : Texts::tr("The name contains an invisible character (%1). Remove it.");
    return text.arg(textrules::codePointName(codePoint));
}

QString forbiddenInDescription(char32_t codePoint)
{
    const QString text = isBroken(codePoint)
                             ? Texts::tr("The description contains a broken character (%1). Remove it.")
                             : Texts::tr("The description contains an invisible character (%1). Remove it.");
    return text.arg(textrules::codePointName(codePoint));
}

Result<QString> checkedName(const QString &text, const QString &field, const QString &emptyMessage)
{
    // Tabs and line breaks come with text pasted from tables; they become spaces.
    if (const auto bad = textrules::firstForbidden(text, textrules::Breaks::Allowed))
        return invalid(field, forbiddenInName(*bad));
    const QString clean = folded(text);
    if (!textrules::isVisible(clean))
        return invalid(field, emptyMessage);
    const auto tooMany = static_cast<int>(clean.size() - longestName);
    if (tooMany > 0)
        return invalid(field, Texts::tr("The name is %n character(s) too long: at most %1.", nullptr, tooMany)
                                  .arg(longestName));
    return clean;
}

/// For any kind of token; \a longest is the longest life of that kind.
Result<std::optional<Instant>> checkedExpiry(std::optional<Instant> at, std::optional<Duration> longest,
                                             bool neverAllowed, Instant now)
{
    const QString field = QStringLiteral("expiresAt");
    if (!at && longest) {
        return invalid(field, Texts::tr("Your organisation allows at most %1. Choose when the token expires.")
                                  .arg(inWords(*longest)));
    }
    if (!at && !neverAllowed)
        return invalid(field, Texts::tr("In your organisation every token expires. Choose when."));
    if (!at)
        return at;
    if (*at <= now)
        return invalid(field, Texts::tr("Choose a moment in the future."));
    if (*at >= yearTenThousand)
        return invalid(field, Texts::tr("Choose a moment before the year 10000."));
    if (longest && *at - now > *longest)
        return invalid(field, Texts::tr("Your organisation allows at most %1.").arg(inWords(*longest)));
    return at;
}

} // namespace

Result<QString> name(const QString &text)
{
    return checkedName(text, QStringLiteral("name"), Texts::tr("Give the token a name."));
}

Result<QString> displayName(const QString &text, const QString &field)
{
    return checkedName(text, field, Texts::tr("Enter a name."));
}

Result<QString> description(const QString &text)
{
    const QString field = QStringLiteral("description");
    if (const auto bad = textrules::firstForbidden(text, textrules::Breaks::Allowed))
        return invalid(field, forbiddenInDescription(*bad));
    const QString clean = text.normalized(QString::NormalizationForm_C);
    const auto tooMany = static_cast<int>(clean.size() - longestDescription);
    if (tooMany > 0) {
        return invalid(field,
                       Texts::tr("The description is %n character(s) too long: at most %1.", nullptr, tooMany)
                           .arg(longestDescription));
    }
    return clean;
}

Result<std::optional<Instant>> expiry(std::optional<Instant> at, const Policy &policy, Instant now)
{
    return checkedExpiry(at, policy.longestTokenLife, policy.neverExpiresAllowed, now);
}

Result<std::optional<Instant>> personalExpiry(std::optional<Instant> at, const Policy &policy, Instant now)
{
    return checkedExpiry(at, policy.longestPersonalTokenLife, policy.neverExpiresAllowed, now);
}

Result<QStringList> scopes(const QStringList &wanted, const QStringList &catalogue)
{
    const QString field = QStringLiteral("scopes");
    if (wanted.isEmpty())
        return invalid(field, Texts::tr("Choose at least one scope."));
    const PermissionSet chosen(wanted);
    const PermissionSet unknown = chosen.without(PermissionSet(catalogue));
    if (!unknown.isEmpty()) {
        return invalid(field, Texts::tr("The scope “%1” does not exist here.")
                                  .arg(textrules::excerpt(unknown.toList().first())));
    }
    return chosen.toList();
}

Result<Regeneration> grace(const Regeneration &wanted, const Token &token, const Policy &policy, Instant now)
{
    const QString field = QStringLiteral("previousUntil");
    if (!wanted.previousUntil)
        return wanted;
    if (*wanted.previousUntil <= now)
        return invalid(field, Texts::tr("Choose a moment in the future."));
    if (token.expiresAt && *wanted.previousUntil > *token.expiresAt)
        return invalid(field, Texts::tr("The token itself expires before that. Choose an earlier moment."));
    if (*wanted.previousUntil > now + policy.longestGrace) {
        return invalid(field, Texts::tr("Your organisation lets a previous secret work for at most %1.")
                                  .arg(inWords(policy.longestGrace)));
    }
    return wanted;
}

Result<QString> email(const QString &text)
{
    const QString field = QStringLiteral("email");
    const QString clean = text.trimmed().normalized(QString::NormalizationForm_C);
    const qsizetype at = clean.indexOf(u'@');
    const bool blank = std::any_of(clean.cbegin(), clean.cend(), [](QChar c) { return c.isSpace(); });
    if (clean.isEmpty())
        return invalid(field, Texts::tr("Enter an e-mail address."));
    if (blank || textrules::firstForbidden(clean, textrules::Breaks::None))
        return invalid(field, Texts::tr("An e-mail address has no spaces or invisible characters."));
    if (at <= 0 || at == clean.size() - 1 || clean.count(u'@') != 1)
        return invalid(field, Texts::tr("Enter an e-mail address like name@example.org."));
    if (clean.size() > longestEmail)
        return invalid(field,
                       Texts::tr("The e-mail address is too long: at most %1 characters.").arg(longestEmail));
    return clean;
}

Result<void> newPassword(QStringView text)
{
    const QString field = QStringLiteral("password");
    // One for each code point, as NIST counts: the second half of a pair is not a character of its own.
    const auto length =
        std::count_if(text.cbegin(), text.cend(), [](QChar c) { return !c.isLowSurrogate(); });
    if (length < shortestPassword)
        return invalid(
            field,
            Texts::tr("Use at least %1 characters; a few unrelated words do well.").arg(shortestPassword));
    if (text.size() > longestPassword)
        return invalid(field, Texts::tr("Use at most %1 characters.").arg(longestPassword));
    return {};
}

} // namespace chatelaine::validation
