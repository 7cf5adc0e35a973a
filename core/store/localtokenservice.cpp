// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/localtokenservice.h"
#include "store/notyet.h"

#include "store/rolerepository.h"
#include "store/tokenrepository.h"

#include <QSet>

namespace chatelaine {

namespace {

const Token &tokenIn(const Token &token)
{
    return token;
}

const Token &tokenIn(const RevealedToken &revealed)
{
    return revealed.token;
}

Act tokenAct(AuditAction action, const QString &permission, TokenId token = {})
{
    return {auditName(action), {permission}, token};
}

Token existing(Database &database, TokenId id, Instant now)
{
    auto token = TokenRepository(database).fetch(id, now);
    if (!token)
        throwFailure(ErrorCode::NotFound,
                     TokenOperations::tr("This token does not exist. Refresh the list."));
    return *std::move(token);
}

QVector<Grant> grantsOf(Database &database, const Token &token, Instant now)
{
    RoleRepository roles(database);
    GrantInputs inputs;
    inputs.token = token;
    inputs.status = statusOf(token, now);
    inputs.rolePermissions = roles.permissionsOf(token.role);
    return explainGrants(inputs, roles.permissionNames());
}

Identification described(Database &database, const SecretMatch &match, Instant now)
{
    Identification found;
    found.form = SecretForm::WellFormed;
    found.token = existing(database, match.token, now);
    found.isCurrent = match.secret.current;
    found.secretExpiresAt = match.secret.expiresAt;
    const TokenStatus status = statusOf(*found.token, now);
    const bool secretLives = !match.secret.expiresAt || now < *match.secret.expiresAt;
    found.works = secretLives && (status == TokenStatus::Active || status == TokenStatus::Expiring);
    found.grants = grantsOf(database, *found.token, now);
    return found;
}

} // namespace

LocalTokenService::LocalTokenService(StoreCore &core)
    : m_core(core)
{
}

TokenTraits LocalTokenService::traits() const
{
    return {};
}

template <class Question> auto LocalTokenService::ask(Question question)
{
    return m_core.thread.read([this, question = std::move(question)](Database &database) {
        const Act act{QStringLiteral("TokensRead"), {permissions::readTokens}, {}};
        return m_core.gate.read(database, act, [&](const ReadTransaction &, const Identity &) {
            return question(database, m_core.clock.now());
        });
    });
}

template <class Operation> auto LocalTokenService::change(Act act, Operation operation)
{
    return m_core.thread.write(
        [this, act = std::move(act), operation = std::move(operation)](Database &database) {
            auto result =
                m_core.gate.write(database, act, [&](WriteTransaction &transaction, const Identity &actor) {
                    TokenOperations operations(transaction, actor, m_core.clock.now());
                    operations.dropLongDead();
                    return operation(operations);
                });
            announce(database, {tokenIn(result).id});
            return result;
        });
}

Future<QVector<TokenId>> LocalTokenService::find(const TokenQuery &query)
{
    return ask(
        [query](Database &database, Instant now) { return TokenRepository(database).find(query, now); });
}

Future<qsizetype> LocalTokenService::count(const TokenQuery &query)
{
    return ask(
        [query](Database &database, Instant now) { return TokenRepository(database).count(query, now); });
}

Future<QVector<Token>> LocalTokenService::fetch(const QVector<TokenId> &ids)
{
    return ask([ids](Database &database, Instant now) { return TokenRepository(database).fetch(ids, now); });
}

Future<Token> LocalTokenService::token(TokenId id)
{
    return ask([id](Database &database, Instant now) { return existing(database, id, now); });
}

Future<QVector<Grant>> LocalTokenService::grants(TokenId id)
{
    return ask([id](Database &database, Instant now) {
        return grantsOf(database, existing(database, id, now), now);
    });
}

Future<RevealedToken> LocalTokenService::create(const TokenDraft &draft)
{
    return change(tokenAct(AuditAction::TokenCreated, permissions::createToken),
                  [draft](TokenOperations &operations) { return operations.create(draft); });
}

Future<Token> LocalTokenService::update(TokenId id, qint64 base, const TokenDraft &draft)
{
    return change(tokenAct(AuditAction::TokenUpdated, permissions::updateTokens, id),
                  [=](TokenOperations &operations) { return operations.update(id, base, draft); });
}

Future<Token> LocalTokenService::setEnabled(TokenId id, qint64 base, bool enabled)
{
    const AuditAction action = enabled ? AuditAction::TokenEnabled : AuditAction::TokenDisabled;
    return change(tokenAct(action, permissions::updateTokens, id),
                  [=](TokenOperations &operations) { return operations.setEnabled(id, base, enabled); });
}

Future<RevealedToken> LocalTokenService::regenerate(TokenId id, qint64 base, const Regeneration &how)
{
    return change(tokenAct(AuditAction::TokenRegenerated, permissions::updateTokens, id),
                  [=](TokenOperations &operations) { return operations.regenerate(id, base, how); });
}

Future<Token> LocalTokenService::endGrace(TokenId id, qint64 base)
{
    return change(tokenAct(AuditAction::GraceEnded, permissions::updateTokens, id),
                  [=](TokenOperations &operations) { return operations.endGrace(id, base); });
}

Future<Token> LocalTokenService::remove(TokenId id, qint64 base)
{
    return change(tokenAct(AuditAction::TokenDeleted, permissions::deleteToken, id),
                  [=](TokenOperations &operations) { return operations.remove(id, base); });
}

Future<Identification> LocalTokenService::identify(Secret text)
{
    return m_core.thread.read(
        [this, text = std::move(text)](Database &database) { return identifyNow(database, text); });
}

Identification LocalTokenService::identifyNow(Database &database, const Secret &text)
{
    const Act act = tokenAct(AuditAction::TokenIdentified, permissions::readTokens);
    Identification answer;
    answer.form = checkForm(text.view());
    const auto find = [&]() -> std::optional<SecretMatch> {
        if (answer.form != SecretForm::WellFormed)
            return std::nullopt;
        return TokenRepository(database).findDigest(digestOf(trimmedSecret(text.view())));
    };
    const bool known = m_core.gate.read(
        database, act, [&](const ReadTransaction &, const Identity &) { return find().has_value(); });
    if (!known)
        return answer;
    answer = m_core.gate.write(database, act, [&](WriteTransaction &transaction, const Identity &actor) {
        // Looked up again: another console may have ended it since.
        const auto match = find();
        if (!match)
            return answer;
        const Instant now = m_core.clock.now();
        const Identification found = described(database, *match, now);
        TokenOperations(transaction, actor, now).noteIdentified(*found.token);
        return found;
    });
    if (answer.token)
        announce(database, {answer.token->id});
    return answer;
}

Future<void> LocalTokenService::recordUses(std::vector<SecretUse> uses)
{
    return m_core.thread.write([this, uses = std::move(uses)](Database &database) {
        QSet<TokenId> used;
        WriteTransaction transaction(database);
        for (const SecretUse &use : uses) {
            if (TokenRepository::recordUse(transaction, use))
                used << use.token;
        }
        transaction.commit();
        if (!used.isEmpty())
            announce(database, used.values());
    });
}

void LocalTokenService::announce(Database &database, const QVector<TokenId> &tokens)
{
    if (tokens.isEmpty())
        m_core.feed.reload(database);
    else
        m_core.feed.apply(database, tokens);
    QMetaObject::invokeMethod(
        this, [this, tokens] { Q_EMIT changed(TokenChange{tokens}); }, Qt::QueuedConnection);
}

Future<RevealedToken> LocalTokenService::createPersonal(const PersonalTokenDraft &)
{
    return notYet<RevealedToken>();
}

Future<Token> LocalTokenService::updatePersonal(TokenId, qint64, const PersonalTokenDraft &)
{
    return notYet<Token>();
}

} // namespace chatelaine
