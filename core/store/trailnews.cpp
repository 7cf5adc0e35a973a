// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/trailnews.h"

#include "store/auditnames.h"

namespace chatelaine::trailnews {

namespace {

constexpr int mostEntries = 1000; // from here on it is cheaper to look at everything

enum class Reach { Nothing, Token, Actor, Everything };

Reach reachOf(AuditAction action)
{
    switch (action) {
    case AuditAction::TokenCreated:
    case AuditAction::TokenUpdated:
    case AuditAction::TokenEnabled:
    case AuditAction::TokenDisabled:
    case AuditAction::TokenRegenerated:
    case AuditAction::GraceEnded:
    case AuditAction::TokenDeleted:
        return Reach::Token;
    case AuditAction::SignedIn: // when they were here last
    case AuditAction::StayedSignedIn:
        return Reach::Actor;
    case AuditAction::TokensChanged: // each of them has an entry of its own
    case AuditAction::TokenIdentified:
    case AuditAction::SignInFailed:
    case AuditAction::SignedOut:
    case AuditAction::StaySignedInEnded:
    case AuditAction::ConsoleLocked:
    case AuditAction::ConsoleUnlocked:
    case AuditAction::PasswordConfirmed:
    case AuditAction::AuditExported:
    case AuditAction::AuditShortened:
    case AuditAction::BackedUp:
        return Reach::Nothing;
    default:
        return Reach::Everything;
    }
}

} // namespace

std::optional<StoreNews> after(Database &database, qint64 sequence)
{
    Query entries(
        database,
        QStringLiteral("SELECT action, COALESCE(token_id, 0), COALESCE(actor_id, 0) FROM audit WHERE "
                       "sequence > ? AND outcome = 'done' ORDER BY sequence LIMIT %1")
            .arg(mostEntries + 1),
        {sequence});
    StoreNews news;
    int count = 0;
    for (; entries.next(); ++count) {
        const Reach reach = reachOf(auditActionOf(entries.text(0)));
        if (reach == Reach::Everything || count == mostEntries)
            return StoreNews::everything();
        if (reach == Reach::Token && !news.tokens.contains(TokenId{entries.integer(1)}))
            news.tokens << TokenId{entries.integer(1)};
        if (reach == Reach::Actor)
            news.users << PrincipalId{entries.integer(2)};
    }
    return count > 0 ? std::optional(news) : std::nullopt;
}

} // namespace chatelaine::trailnews
