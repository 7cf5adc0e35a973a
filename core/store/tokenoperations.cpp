// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tokenoperations.h"

#include "store/policyrepository.h"
#include "store/rolerepository.h"
#include "store/storefailure.h"
#include "store/tokenchanges.h"
#include "store/tokenrepository.h"
#include "store/userrepository.h"

#include <QUuid>

namespace chatelaine {

namespace {

// A dead digest lets nobody in. It is kept for a day so that "identify" can still name it, and so that a
// clock that runs ahead for a moment destroys nothing.
constexpr Duration keptAfterGrace = std::chrono::hours(24);

SecretKind secretKindOf(TokenKind kind)
{
    switch (kind) {
    case TokenKind::ServiceAccount:
        return SecretKind::ServiceAccount;
    case TokenKind::Personal:
        return SecretKind::Personal;
    case TokenKind::Management:
        return SecretKind::Management;
    }
    Q_UNREACHABLE();
}

/// Whether an edit gives the token's powers for longer or to somebody else.
bool handsOutMore(const Token &before, const Token &after)
{
    const bool livesLonger = before.expiresAt && (!after.expiresAt || *after.expiresAt > *before.expiresAt);
    return livesLonger || before.owner != after.owner;
}

} // namespace

TokenOperations::TokenOperations(WriteTransaction &transaction, const Identity &actor, Instant now)
    : m_transaction(transaction)
    , m_database(transaction.database())
    , m_actor(actor)
    , m_now(now)
{
}

RevealedToken TokenOperations::create(const TokenDraft &draft)
{
    Token token;
    // An expiry that no draft has, so that "never" is judged as well.
    token.expiresAt = Instant::min();
    token = applied(draft, token);
    token.accessorId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    token.createdAt = m_now;
    token.id = TokenRepository::insert(m_transaction, token, m_actor.id);
    Secret secret = giveSecret(token.id, token.kind);
    token = reload(token.id);
    record(AuditAction::TokenCreated, token, tokenchanges::ofNew(token));
    return {token, std::move(secret)};
}

Token TokenOperations::update(TokenId id, qint64 base, const TokenDraft &draft)
{
    const Token before = loadForEdit(id, base);
    const Token wanted = applied(draft, before);
    if (wanted == before)
        return before;
    if (handsOutMore(before, wanted))
        checkCeiling(wanted);
    TokenRepository::update(m_transaction, wanted);
    const Token after = reload(id);
    record(AuditAction::TokenUpdated, after, tokenchanges::between(before, after));
    return after;
}

Token TokenOperations::setEnabled(TokenId id, qint64 base, bool enabled)
{
    const Token before = loadForEdit(id, base);
    if (before.disabled != enabled)
        return before;
    if (enabled)
        checkCeiling(before);
    Token wanted = before;
    wanted.disabled = !enabled;
    TokenRepository::update(m_transaction, wanted);
    const Token after = reload(id);
    record(enabled ? AuditAction::TokenEnabled : AuditAction::TokenDisabled, after,
           tokenchanges::between(before, after));
    return after;
}

RevealedToken TokenOperations::regenerate(TokenId id, qint64 base, const Regeneration &how)
{
    const Token before = loadForEdit(id, base);
    if (statusOf(before, m_now) == TokenStatus::Expired || (before.expiresAt && *before.expiresAt <= m_now))
        throwFailure(
            ErrorCode::Invalid,
            tr("“%1” has expired, so a new secret would not work either. Give it a later expiry first.")
                .arg(before.name),
            {}, QStringLiteral("expiresAt"));
    checkCeiling(before);
    const auto until = valueOf(validation::grace(how, before, policy(), m_now)).previousUntil;
    TokenRepository::dropPrevious(m_transaction, id);
    if (until)
        TokenRepository::retireCurrent(m_transaction, id, *until);
    else
        TokenRepository::dropCurrent(m_transaction, id);
    TokenRepository::update(m_transaction, before);
    Secret secret = giveSecret(id, before.kind);
    const Token after = reload(id);
    record(AuditAction::TokenRegenerated, after, tokenchanges::ofRegeneration(before, after, until));
    return {after, std::move(secret)};
}

Token TokenOperations::endGrace(TokenId id, qint64 base)
{
    const Token before = loadForEdit(id, base);
    const SecretInfo *previous = secretInGrace(before, m_now);
    if (!previous)
        return before;
    TokenRepository::dropPrevious(m_transaction, id);
    TokenRepository::update(m_transaction, before);
    const Token after = reload(id);
    record(AuditAction::GraceEnded, after, tokenchanges::ofEndedGrace(*previous));
    return after;
}

Token TokenOperations::remove(TokenId id, qint64 base)
{
    const Token before = loadForEdit(id, base);
    TokenRepository::markDeleted(m_transaction, id, m_now);
    const Token after = reload(id);
    record(AuditAction::TokenDeleted, after, {});
    return after;
}

void TokenOperations::dropLongDead()
{
    TokenRepository::dropDead(m_transaction, m_now - keptAfterGrace);
}

void TokenOperations::noteIdentified(const Token &token)
{
    record(AuditAction::TokenIdentified, token, {});
}

Token TokenOperations::load(TokenId id)
{
    const auto token = TokenRepository(m_database).fetch(id, m_now);
    if (!token)
        throwFailure(ErrorCode::NotFound, tr("This token does not exist. Refresh the list."));
    return *token;
}

Token TokenOperations::loadForEdit(TokenId id, qint64 base)
{
    const Token token = load(id);
    if (token.deletedAt)
        throwFailure(ErrorCode::NotFound,
                     tr("“%1” has been deleted. Nothing can be changed any more.").arg(token.name));
    if (token.version != base)
        throwFailure(ErrorCode::Conflict,
                     tr("“%1” was changed by someone else since you opened it. Look at the new values, then "
                        "decide again.")
                         .arg(token.name),
                     QStringLiteral("based on version %1, stored is %2").arg(base).arg(token.version));
    return token;
}

Token TokenOperations::reload(TokenId id)
{
    TokenRepository::index(m_transaction, id);
    return load(id);
}

Token TokenOperations::applied(const TokenDraft &draft, const Token &before)
{
    Token token = before;
    if (draft.name != before.name || before.id.isNull())
        token.name = valueOf(validation::name(draft.name));
    if (draft.description != before.description)
        token.description = valueOf(validation::description(draft.description));
    if (draft.owner != before.owner || before.id.isNull())
        setOwner(token, draft.owner);
    if (draft.role != before.role || before.id.isNull())
        setRole(token, draft.role);
    if (draft.expiresAt != before.expiresAt)
        token.expiresAt = valueOf(validation::expiry(draft.expiresAt, policy(), m_now));
    return token;
}

void TokenOperations::setOwner(Token &token, PrincipalId owner)
{
    const auto user = UserRepository(m_database).find(owner);
    if (!user)
        throwFailure(ErrorCode::Invalid, tr("Choose an owner from the list."), {}, QStringLiteral("owner"));
    if (user->status == UserStatus::Deactivated)
        throwFailure(ErrorCode::Invalid,
                     tr("%1 is deactivated and cannot own a token. Choose somebody else.").arg(user->name),
                     {}, QStringLiteral("owner"));
    token.owner = owner;
    token.ownerName = user->name;
}

void TokenOperations::setRole(Token &token, RoleId role)
{
    checkCeiling(role);
    token.role = role;
    token.roleName = RoleRepository(m_database).find(role)->name;
}

void TokenOperations::checkCeiling(const Token &token)
{
    if (!token.role.isNull())
        return checkCeiling(token.role);
    // A personal token has no role: it can do no more than its scopes.
    const PermissionSet above = aboveCeiling(PermissionSet(token.scopes), m_actor.permissions);
    if (!above.isEmpty())
        throwFailure(ErrorCode::RoleCeiling,
                     tr("“%1” can do what you cannot, for example %2. Ask its owner to do this.")
                         .arg(token.name, above.toList().constFirst()),
                     {}, QStringLiteral("role"));
}

void TokenOperations::checkCeiling(RoleId id)
{
    const auto role = RoleRepository(m_database).find(id);
    if (!role)
        throwFailure(ErrorCode::Invalid, tr("Choose a role from the list."), {}, QStringLiteral("role"));
    const PermissionSet above = aboveCeiling(role->permissions, m_actor.permissions);
    if (above.isEmpty())
        return;
    constexpr int named = 3;
    const QString examples = above.toList().mid(0, named).join(QStringLiteral(", "));
    const QString message = above.size() <= named
                                ? tr("The role %1 can do %n thing(s) that you cannot: %2. Choose a role that "
                                     "holds no more than yours.",
                                     nullptr, int(above.size()))
                                : tr("The role %1 can do %n thing(s) that you cannot, for example %2. Choose "
                                     "a role that holds no more than yours.",
                                     nullptr, int(above.size()));
    throwFailure(ErrorCode::RoleCeiling, message.arg(role->name, examples), {}, QStringLiteral("role"));
}

Secret TokenOperations::giveSecret(TokenId token, TokenKind kind)
{
    Secret secret = makeTokenSecret(secretKindOf(kind));
    TokenRepository::addSecret(m_transaction, token, digestOf(secret.view()), hintOf(secret.view()), m_now);
    return secret;
}

void TokenOperations::record(AuditAction action, const Token &token, const QVector<AuditChange> &changes)
{
    AuditLog::append(m_transaction, {m_now,
                                     m_actor.id,
                                     m_actor.name,
                                     auditName(action),
                                     AuditOutcome::Done,
                                     token.id,
                                     token.name,
                                     {},
                                     changes});
}

Policy TokenOperations::policy()
{
    return PolicyRepository(m_database).read();
}

} // namespace chatelaine
