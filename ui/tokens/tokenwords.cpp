// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/tokenwords.h"

#include "backend/tokenservice.h"
#include "models/tokentext.h"

#include <QCoreApplication>

namespace chatelaine::words {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::words)
};

} // namespace

bool usedLately(const Token &token, Instant now)
{
    return token.lastUsedAt && now - *token.lastUsedAt < std::chrono::hours(24);
}

QString lastUse(const Token &token, Instant now)
{
    if (!token.lastUsedAt)
        return Words::tr("Never used so far.");
    const QString ago = text::relative(*token.lastUsedAt, now);
    return usedLately(token, now) ? Words::tr("Last used %1: something still uses it.").arg(ago)
                                  : Words::tr("Last used %1.").arg(ago);
}

bool stillUsesPrevious(const SecretInfo &previous, const SecretInfo &current)
{
    return previous.lastUsedAt && *previous.lastUsedAt > current.createdAt;
}

QString graceVerdict(const SecretInfo &previous, const SecretInfo &current, Instant now)
{
    if (stillUsesPrevious(previous, current)) {
        return Words::tr("Last used %1, after the new secret was made: something still uses it.")
            .arg(text::relative(*previous.lastUsedAt, now));
    }
    return Words::tr("Not used since the new secret was made %1.")
        .arg(text::relative(current.createdAt, now));
}

QString relativeOrNever(const std::optional<Instant> &at, Instant now)
{
    return at ? text::relative(*at, now) : Words::tr("Never", "last used");
}

QStringList whatStops(const Token &token, const TokenTraits &traits)
{
    if (!traits.attachments)
        return {};
    QStringList facts;
    if (token.kind == TokenKind::Management)
        facts << Words::tr("It is a management token: whoever administers the server with it is locked out.");
    else if (!token.roleName.isEmpty())
        facts << Words::tr("What is done with it through %1 is not possible any more.")
                     .arg(text::oneLine(token.roleName));
    if (traits.reach && token.reach == TokenReach::Everywhere)
        facts << Words::tr("It works in every region: it stops working in all of them.");
    facts << Words::tr("This server does not know when a token was last used: ask whoever may use it.");
    return facts;
}

} // namespace chatelaine::words
