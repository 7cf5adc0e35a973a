// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tokenoperations.h"

#include "domain/grant.h"
#include "domain/zone.h"
#include "store/knownrules.h"
#include "store/personaltokenoperations.h"
#include "store/requirepermission.h"
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

AuditAction actionBetween(const Token &before, const Token &after)
{
    if (after.deletedAt)
        return AuditAction::TokenDeleted;
    if (before.disabled != after.disabled || before.disabledBy != after.disabledBy)
        return after.disabled ? AuditAction::TokenDisabled : AuditAction::TokenEnabled;
    return AuditAction::TokenUpdated;
}

} // namespace

Token TokenOperations::drafted(const TokenDraft &draft)
{
    Token token;
    // An expiry that no draft has, so that "never" is judged as well.
    token.expiresAt = Instant::min();
    return applied(draft, token);
}

RevealedToken TokenOperations::create(const TokenDraft &draft)
{
    Token token = drafted(draft);
    Secret secret = secretFor(token.kind);
    token = make(std::move(token), secret.view());
    return {std::move(token), std::move(secret)};
}

Token TokenOperations::make(Token token, SecretList &secrets)
{
    const QByteArrayView secret = makeTokenSecret(secretKindOf(token.kind), secrets);
    return make(std::move(token), secret);
}

Token TokenOperations::make(Token token, QByteArrayView secret)
{
    token.accessorId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    token.createdAt = m_now;
    token.createdBy = m_actor.name;
    token.version = 1;
    token.secrets = {SecretInfo{{}, hintOf(secret), true, m_now, {}, {}}};
    token.id = TokenRepository::insert(m_transaction, token, m_actor.id);
    token.secrets.first().id = keepSecret(token.id, secret);
    if (!token.zones.isEmpty())
        TokenRepository::setZones(m_transaction, token.id, token.zones);
    record(AuditAction::TokenCreated, token, tokenchanges::ofNew(token));
    return token;
}

Token TokenOperations::update(TokenId id, qint64 base, const TokenDraft &draft)
{
    const Token before = loadForEdit(id, base);
    return write(before, updated(before, draft));
}

Token TokenOperations::updated(const Token &before, const TokenDraft &draft)
{
    if (before.kind == TokenKind::Personal)
        PersonalTokenOperations::refuseOthers(before, m_actor);
    // As it is before, too: lowered, given a new secret and one day put back, it would be a way up.
    checkCeiling(before);
    return applied(draft, before);
}

Token TokenOperations::setEnabled(TokenId id, qint64 base, bool enabled)
{
    const Token before = loadForEdit(id, base);
    return write(before, switched(before, enabled));
}

Token TokenOperations::switched(const Token &before, bool enabled)
{
    // Disabled by its user and now by somebody else: it is no longer its user who can switch it on again.
    const bool takenOver = !enabled && before.disabledBy == before.owner && m_actor.id != before.owner;
    if (before.disabled != enabled && !takenOver)
        return before;
    if (enabled)
        checkEnabling(before);
    Token wanted = before;
    wanted.disabled = !enabled;
    wanted.disabledBy = enabled ? PrincipalId{} : m_actor.id;
    return wanted;
}

RevealedToken TokenOperations::regenerate(TokenId id, qint64 base, const Regeneration &how)
{
    const Token before = loadForEdit(id, base);
    checkRegeneration(before);
    const auto until = valueOf(validation::grace(how, before, policy(), m_now)).previousUntil;
    TokenRepository::dropPrevious(m_transaction, id);
    if (until)
        TokenRepository::retireCurrent(m_transaction, id, *until);
    else
        TokenRepository::dropCurrent(m_transaction, id);
    TokenRepository::update(m_transaction, before);
    Secret secret = secretFor(before.kind);
    keepSecret(id, secret.view());
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
    return write(before, deleted(before));
}

Token TokenOperations::deleted(const Token &before) const
{
    Token wanted = before;
    wanted.deletedAt = m_now;
    return wanted;
}

Token TokenOperations::write(const Token &before, const Token &wanted)
{
    if (wanted == before)
        return before;
    if (wanted.deletedAt)
        TokenRepository::markDeleted(m_transaction, before.id, *wanted.deletedAt);
    else
        TokenRepository::update(m_transaction, wanted);
    if (wanted.zones != before.zones)
        TokenRepository::setZones(m_transaction, before.id, wanted.zones);
    const Token after = afterWriting(before, wanted);
    record(actionBetween(before, after), after, tokenchanges::between(before, after));
    return after;
}

/// Read back only where that can show more than was written.
Token TokenOperations::afterWriting(const Token &before, const Token &wanted)
{
    const bool othersFollow = wanted.name != before.name || wanted.description != before.description ||
                              wanted.expiresAt != before.expiresAt || wanted.deletedAt;
    if (othersFollow)
        return reload(before.id);
    Token after = wanted;
    ++after.version;
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
    if (draft.zones != before.zones || before.id.isNull()) {
        token.zones = valueOf(zones::cleaned(draft.zones));
        m_ceiling.checkZones(token.zones);
    }
    if (draft.expiresAt != before.expiresAt)
        token.expiresAt = valueOf(validation::expiry(draft.expiresAt, policy(), m_now));
    return token;
}

void TokenOperations::setOwner(Token &token, PrincipalId owner)
{
    if (!m_owner || m_owner->id != owner)
        m_owner = KnownRules(m_database).user(owner);
    if (!m_owner)
        throwFailure(ErrorCode::Invalid, tr("Choose an owner from the list."), {}, QStringLiteral("owner"));
    if (m_owner->status == UserStatus::Deactivated)
        throwFailure(ErrorCode::Invalid,
                     tr("%1 is deactivated and cannot own a token. Choose somebody else.").arg(m_owner->name),
                     {}, QStringLiteral("owner"));
    token.owner = owner;
    token.ownerName = m_owner->name;
}

void TokenOperations::setRole(Token &token, RoleId role)
{
    token.roleName = m_ceiling.checkRole(role);
    token.role = role;
}

void TokenOperations::checkEnabling(const Token &token)
{
    if (!isOwn(token))
        return checkCeiling(token);
    // Whoever was stopped by an administrator does not start again by themselves.
    if (token.disabledBy != m_actor.id)
        requirePermission(m_actor, permissions::updateTokens);
}

void TokenOperations::checkRegeneration(const Token &token)
{
    if (token.kind == TokenKind::Personal)
        PersonalTokenOperations::checkRegeneration(token, m_actor, policy());
    if (statusOf(token, m_now) == TokenStatus::Expired || (token.expiresAt && *token.expiresAt <= m_now))
        throwFailure(
            ErrorCode::Invalid,
            tr("“%1” has expired, so a new secret would not work either. Give it a later expiry first.")
                .arg(token.name),
            {}, QStringLiteral("expiresAt"));
    if (!isOwn(token))
        checkCeiling(token);
}

void TokenOperations::checkCeiling(const Token &token)
{
    checkZones(token);
    if (token.kind != TokenKind::Personal)
        return void(m_ceiling.checkRole(token.role));
    // What it would grant; that its user may be locked out for the moment protects nobody.
    const PermissionSet granted =
        PermissionSet(token.scopes).intersected(united(UserRepository(m_database).powersOf(token.owner)));
    const PermissionSet above = aboveCeiling(granted, m_actor.permissions);
    if (!above.isEmpty())
        throwFailure(ErrorCode::RoleCeiling,
                     tr("“%1” can do what you cannot, for example %2. Ask its owner to do this.")
                         .arg(token.name, above.toList().constFirst()),
                     {}, QStringLiteral("role"));
}

void TokenOperations::checkZones(const Token &token)
{
    if (!zones::cover(m_actor.zones, token.zones))
        throwFailure(
            ErrorCode::RoleCeiling,
            tr("“%1” may act where you may not. Ask somebody whose zones reach at least as far to do "
               "this.")
                .arg(token.name),
            {}, QStringLiteral("zones"));
}

} // namespace chatelaine
