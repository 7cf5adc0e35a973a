// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tokendraft.h"

#include <QCoreApplication>

#include <array>

namespace chatelaine::validation {
namespace {

using namespace std::chrono;

constexpr Duration longestLength = days(36'525); // 100 years
constexpr seconds shortestClipboard{5};
constexpr minutes longestClipboard{10};
constexpr minutes shortestIdle{1};
constexpr hours longestIdle{24};

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::Validation)
};

tl::unexpected<Error> invalid(const QString &field, const QString &message)
{
    return fail(ErrorCode::Invalid, message, {}, field);
}

struct Length
{
    QString field;
    std::optional<Duration> value;
};

Result<void> checkedLengths(const Policy &policy)
{
    const std::array<Length, 5> lengths{{
        {QStringLiteral("longestTokenLife"), policy.longestTokenLife},
        {QStringLiteral("longestPersonalTokenLife"), policy.longestPersonalTokenLife},
        {QStringLiteral("defaultTokenLife"), policy.defaultTokenLife},
        {QStringLiteral("longestGrace"), policy.longestGrace},
        {QStringLiteral("defaultGrace"), policy.defaultGrace},
    }};
    for (const Length &length : lengths) {
        if (length.value && *length.value <= Duration::zero())
            return invalid(length.field, Texts::tr("Choose a length of time above zero."));
        if (length.value && *length.value > longestLength)
            return invalid(length.field, Texts::tr("Choose at most 100 years."));
    }
    return {};
}

Result<void> checkedDefaults(const Policy &policy)
{
    if (policy.longestTokenLife && policy.defaultTokenLife > *policy.longestTokenLife) {
        return invalid(QStringLiteral("defaultTokenLife"),
                       Texts::tr("The suggested life is longer than the longest life of a token."));
    }
    if (policy.defaultGrace > policy.longestGrace) {
        return invalid(QStringLiteral("defaultGrace"),
                       Texts::tr("The suggested grace is longer than the longest grace."));
    }
    return {};
}

} // namespace

Result<Policy> policy(const Policy &wanted)
{
    if (const auto lengths = checkedLengths(wanted); !lengths)
        return tl::unexpected<Error>(lengths.error());
    if (const auto defaults = checkedDefaults(wanted); !defaults)
        return tl::unexpected<Error>(defaults.error());
    if (wanted.clipboardTime < shortestClipboard || wanted.clipboardTime > longestClipboard) {
        return invalid(QStringLiteral("clipboardTime"),
                       Texts::tr("A copied secret stays between 5 seconds and 10 minutes."));
    }
    if (wanted.idleLock && (*wanted.idleLock < shortestIdle || *wanted.idleLock > longestIdle))
        return invalid(QStringLiteral("idleLock"), Texts::tr("Choose between 1 minute and 24 hours."));
    return wanted;
}

} // namespace chatelaine::validation
