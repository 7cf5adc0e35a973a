// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/personaltokenoperations.h"

#include "store/rolerepository.h"
#include "store/storefailure.h"
#include "store/tokenchanges.h"
#include "store/tokenrepository.h"

#include <QUuid>

namespace chatelaine {

RevealedToken PersonalTokenOperations::create(const PersonalTokenDraft &draft)
{
    requireAllowed(policy());
    Token token;
    token.kind = TokenKind::Personal;
    token.owner = m_actor.id;
    // An expiry that no draft has, so that "never" is judged as well.
    token.expiresAt = Instant::min();
    token = applied(draft, token);
    token.accessorId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    token.createdAt = m_now;
    token.id = TokenRepository::insert(m_transaction, token, m_actor.id);
    TokenRepository::setScopes(m_transaction, token.id, token.scopes);
    Secret secret = secretFor(token.kind);
    keepSecret(token.id, secret.view());
    token = reload(token.id);
    record(AuditAction::TokenCreated, token, tokenchanges::ofNew(token));
    return {token, std::move(secret)};
}

Token PersonalTokenOperations::update(TokenId id, qint64 base, const PersonalTokenDraft &draft)
{
    if (const Token token = existing(m_database, id, m_now); !isOwn(token))
        refuseOthers(token, m_actor);
    const Token before = loadForEdit(id, base);
    const Token wanted = applied(draft, before);
    if (wanted == before)
        return before;
    TokenRepository::update(m_transaction, wanted);
    TokenRepository::setScopes(m_transaction, id, wanted.scopes);
    const Token after = reload(id);
    record(AuditAction::TokenUpdated, after, tokenchanges::between(before, after));
    return after;
}

void PersonalTokenOperations::refuseOthers(const Token &token, const Identity &actor)
{
    if (token.kind != TokenKind::Personal)
        throwFailure(ErrorCode::PermissionDenied,
                     tr("“%1” belongs to a service account. It cannot be changed as a personal access token.")
                         .arg(token.name),
                     QStringLiteral("not a personal token"));
    if (token.owner == actor.id)
        throwFailure(
            ErrorCode::Invalid,
            tr("“%1” is your personal access token. Change it among your own tokens.").arg(token.name));
    throwFailure(ErrorCode::PermissionDenied,
                 tr("“%1” is a personal access token of %2, and acts as them. Nobody else can change it or "
                    "see its secret; you can disable or delete it.")
                     .arg(token.name, token.ownerName),
                 QStringLiteral("personal token of somebody else"));
}

void PersonalTokenOperations::checkRegeneration(const Token &token, const Identity &actor,
                                                const Policy &policy)
{
    if (token.owner != actor.id)
        refuseOthers(token, actor);
    requireAllowed(policy);
}

void PersonalTokenOperations::requireAllowed(const Policy &policy)
{
    if (!policy.personalTokens)
        throwFailure(ErrorCode::Invalid,
                     tr("Personal access tokens are switched off for this organisation. Ask an administrator "
                        "to switch them on."),
                     QStringLiteral("personal tokens are off"));
}

Token PersonalTokenOperations::applied(const PersonalTokenDraft &draft, const Token &before)
{
    Token token = before;
    if (draft.name != before.name || before.id.isNull())
        token.name = valueOf(validation::name(draft.name));
    if (draft.description != before.description)
        token.description = valueOf(validation::description(draft.description));
    if (draft.scopes != before.scopes || before.id.isNull())
        token.scopes = judgedScopes(draft.scopes, before.scopes);
    if (draft.expiresAt != before.expiresAt)
        token.expiresAt = valueOf(validation::personalExpiry(draft.expiresAt, policy(), m_now));
    return token;
}

// What was chosen when it existed may stay: it grants nothing, and may come back.
QStringList PersonalTokenOperations::judgedScopes(const QStringList &wanted, const QStringList &before)
{
    return valueOf(validation::scopes(wanted, RoleRepository(m_database).permissionNames() + before));
}

} // namespace chatelaine
