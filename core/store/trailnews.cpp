// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/trailnews.h"

#include "store/auditnames.h"

namespace chatelaine::trailnews {

namespace {

constexpr int mostEntries = 1000; // from here on it is cheaper to look at everything

enum class Reach {
    Nothing,
    Token,
    Actor,
    People, ///< and what they may do, and with it what tokens may
    Everything
};

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
    case AuditAction::UserInvited:
    case AuditAction::InvitationRenewed:
    case AuditAction::UserUpdated:
    case AuditAction::UserActivated:
    case AuditAction::UserDeactivated:
    case AuditAction::PasswordReset:
    case AuditAction::PasswordSet:
    case AuditAction::PasswordChanged:
    case AuditAction::GroupCreated:
    case AuditAction::GroupUpdated:
    case AuditAction::GroupMembersChanged:
    case AuditAction::GroupDeleted:
    case AuditAction::RoleCreated:
    case AuditAction::RoleUpdated:
    case AuditAction::RoleDeleted:
    case AuditAction::CatalogueImported:
    case AuditAction::PolicyUpdated:
        return Reach::People;
    default:
        return Reach::Everything;
    }
}

} // namespace

StoreNews notAudited()
{
    StoreNews news = StoreNews::everything();
    news.allTokens = false;
    return news;
}

std::optional<StoreNews> after(Database &database, qint64 sequence)
{
    Query entries(
        database,
        QStringLiteral("SELECT action, COALESCE(token_id, 0), COALESCE(actor_id, 0) FROM audit WHERE "
                       "sequence > ? AND outcome = 'done' ORDER BY sequence LIMIT %1")
            .arg(mostEntries + 1),
        {sequence});
    StoreNews news;
    QVector<TokenId> tokens;
    int count = 0;
    for (; entries.next(); ++count) {
        const Reach reach = reachOf(auditActionOf(entries.text(0)));
        if (reach == Reach::Everything || count == mostEntries)
            return StoreNews::everything();
        if (reach == Reach::Token && !tokens.contains(TokenId{entries.integer(1)}))
            tokens << TokenId{entries.integer(1)};
        if (reach == Reach::Actor)
            news.users << PrincipalId{entries.integer(2)};
        if (reach == Reach::People)
            news = notAudited();
    }
    news.tokens = tokens;
    return count > 0 ? std::optional(news) : std::nullopt;
}

} // namespace chatelaine::trailnews
