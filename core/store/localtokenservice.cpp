// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/localtokenservice.h"

#include "store/bulkrehearsal.h"
#include "store/bulkrun.h"
#include "store/creationrehearsal.h"
#include "store/creationrun.h"
#include "store/personaltokenoperations.h"
#include "store/requirepermission.h"
#include "store/slicedjob.h"
#include "store/tokenfinder.h"
#include "store/tokengrants.h"
#include "store/tokenoperations.h"
#include "store/tokenrepository.h"

#include <QSet>

#include <algorithm>

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

const Act reading{QStringLiteral("TokensRead"), {permissions::readTokens}, {}};

/// Which permission is needed is judged when it is known whose token it is.
Act tokenAct(AuditAction action, TokenId token = {})
{
    return {auditName(action), {}, token};
}

/// One's own personal token needs no permission; all others, and none at all, need \a permission.
void requireAccess(Database &database, const Identity &actor, TokenId token, const QString &permission)
{
    if (!TokenRepository(database).isPersonalOf(token, actor.id))
        requirePermission(actor, permission);
}

/// Without the permission to read tokens, one's own personal ones only.
QVector<Token> readable(QVector<Token> tokens, const Identity &actor)
{
    if (actor.permissions.contains(permissions::readTokens) || tokens.isEmpty())
        return tokens;
    const auto foreign = [&](const Token &token) {
        return token.kind != TokenKind::Personal || token.owner != actor.id;
    };
    tokens.erase(std::remove_if(tokens.begin(), tokens.end(), foreign), tokens.end());
    if (tokens.isEmpty())
        requirePermission(actor, permissions::readTokens);
    return tokens;
}

/// Each once, where it stood first.
template <class T, class IdOf> QVector<T> withoutDoubles(QVector<T> all, IdOf idOf)
{
    QSet<TokenId> seen;
    seen.reserve(all.size());
    all.removeIf([&](const T &each) {
        const qsizetype before = seen.size();
        seen.insert(idOf(each));
        return seen.size() == before;
    });
    return all;
}

Identification described(Database &database, const SecretMatch &match, Instant now)
{
    Identification found;
    found.form = SecretForm::WellFormed;
    found.token = TokenWork::existing(database, match.token, now);
    found.isCurrent = match.secret.current;
    found.secretExpiresAt = match.secret.expiresAt;
    const GrantInputs inputs = grantInputs(database, *found.token, now);
    const bool secretLives = !match.secret.expiresAt || now < *match.secret.expiresAt;
    found.works = secretLives && isLetIn(inputs);
    found.grants = grantsOf(database, inputs);
    return found;
}

} // namespace

LocalTokenService::LocalTokenService(StoreCore &core, qint64 searchInMemoryFrom)
    : m_core(core)
    , m_search(std::make_shared<TokenSearch>(searchInMemoryFrom))
{
}

TokenTraits LocalTokenService::traits() const
{
    return {};
}

template <class Question> auto LocalTokenService::ask(const Act &act, Question question)
{
    return m_core.thread.read([this, act, question = std::move(question)](Database &database) {
        return m_core.gate.read(database, act, [&](const ReadTransaction &, const Identity &actor) {
            return question(database, actor, m_core.clock.now());
        });
    });
}

template <class Operation> auto LocalTokenService::change(Act act, Operation operation)
{
    return m_core.thread.write(
        [this, act = std::move(act), operation = std::move(operation)](Database &database) {
            auto result =
                m_core.gate.write(database, act, [&](WriteTransaction &transaction, const Identity &actor) {
                    const Instant now = m_core.clock.now();
                    TokenOperations(transaction, actor, now).dropLongDead();
                    return operation(transaction, actor, now);
                });
            announce(database, {tokenIn(result).id});
            return result;
        });
}

template <class Operation>
auto LocalTokenService::changeOne(AuditAction action, TokenId id, const QString &permission,
                                  Operation operation)
{
    return change(tokenAct(action, id),
                  [id, permission, operation = std::move(operation)](WriteTransaction &transaction,
                                                                     const Identity &actor, Instant now) {
                      requireAccess(transaction.database(), actor, id, permission);
                      TokenOperations operations(transaction, actor, now);
                      return operation(operations);
                  });
}

Act LocalTokenService::actFor(const TokenQuery &query)
{
    return query.mine ? Act{reading.name, {}, {}} : reading;
}

Future<QVector<TokenId>> LocalTokenService::find(const TokenQuery &query)
{
    Future<QVector<TokenId>> found = m_core.thread.read([this, query, search = m_search](
                                                            Database &database,
                                                            const SqlThread::IsUnwanted &isUnwanted) {
        return m_core.gate.read(database, actFor(query), [&](const ReadTransaction &, const Identity &actor) {
            return TokenFinder(database, *search, isUnwanted).find(query, m_core.clock.now(), actor.id);
        });
    });
    if (query.limit == 0) // behind what somebody waits for
        readForSearch();
    return found;
}

void LocalTokenService::readForSearch()
{
    if (m_reading.isValid() && !m_reading.isFinished())
        return;
    m_reading =
        SlicedJob<bool>::start(m_core.thread, [search = m_search](Database &database) -> std::optional<bool> {
            return search->readOn(database) ? std::nullopt : std::optional(true);
        });
}

Future<qsizetype> LocalTokenService::count(const TokenQuery &query)
{
    return ask(actFor(query), [query](Database &database, const Identity &actor, Instant now) {
        return TokenRepository(database).count(query, now, actor.id);
    });
}

Future<QVector<Token>> LocalTokenService::fetch(const QVector<TokenId> &ids)
{
    return ask(Act{reading.name, {}, {}}, [ids](Database &database, const Identity &actor, Instant now) {
        return readable(TokenRepository(database).fetch(ids, now), actor);
    });
}

Future<Token> LocalTokenService::token(TokenId id)
{
    return ask(Act{reading.name, {}, {}}, [id](Database &database, const Identity &actor, Instant now) {
        requireAccess(database, actor, id, permissions::readTokens);
        return TokenWork::existing(database, id, now);
    });
}

Future<QVector<Grant>> LocalTokenService::grants(TokenId id)
{
    return ask(Act{reading.name, {}, {}}, [id](Database &database, const Identity &actor, Instant now) {
        requireAccess(database, actor, id, permissions::readTokens);
        return grantsOf(database, grantInputs(database, TokenWork::existing(database, id, now), now));
    });
}

Future<RevealedToken> LocalTokenService::create(const TokenDraft &draft)
{
    return change({auditName(AuditAction::TokenCreated), {permissions::createToken}, {}},
                  [draft](WriteTransaction &transaction, const Identity &actor, Instant now) {
                      return TokenOperations(transaction, actor, now).create(draft);
                  });
}

Future<CreationPlan> LocalTokenService::rehearseMany(const QVector<TokenDraft> &drafts,
                                                     std::shared_ptr<LongWork> work)
{
    const auto rehearsal = std::make_shared<CreationRehearsal>(m_core, drafts, std::move(work));
    rehearsal->start();
    return rehearsal->answer();
}

Future<CreationReport> LocalTokenService::createMany(const QVector<TokenDraft> &drafts,
                                                     std::shared_ptr<LongWork> work)
{
    const auto run = std::make_shared<CreationRun>(m_core, drafts, std::move(work),
                                                   [this](const QVector<TokenId> &made) { tell(made); });
    run->start();
    return run->answer();
}

Future<Token> LocalTokenService::update(TokenId id, qint64 base, const TokenDraft &draft)
{
    return changeOne(AuditAction::TokenUpdated, id, permissions::updateTokens,
                     [=](TokenOperations &operations) { return operations.update(id, base, draft); });
}

Future<RevealedToken> LocalTokenService::createPersonal(const PersonalTokenDraft &draft)
{
    return change(tokenAct(AuditAction::TokenCreated),
                  [draft](WriteTransaction &transaction, const Identity &actor, Instant now) {
                      return PersonalTokenOperations(transaction, actor, now).create(draft);
                  });
}

Future<Token> LocalTokenService::updatePersonal(TokenId id, qint64 base, const PersonalTokenDraft &draft)
{
    return change(tokenAct(AuditAction::TokenUpdated, id),
                  [=](WriteTransaction &transaction, const Identity &actor, Instant now) {
                      requireAccess(transaction.database(), actor, id, permissions::updateTokens);
                      return PersonalTokenOperations(transaction, actor, now).update(id, base, draft);
                  });
}

Future<Token> LocalTokenService::setEnabled(TokenId id, qint64 base, bool enabled)
{
    return changeOne(enabled ? AuditAction::TokenEnabled : AuditAction::TokenDisabled, id,
                     permissions::updateTokens,
                     [=](TokenOperations &operations) { return operations.setEnabled(id, base, enabled); });
}

Future<RevealedToken> LocalTokenService::regenerate(TokenId id, qint64 base, const Regeneration &how)
{
    return changeOne(AuditAction::TokenRegenerated, id, permissions::updateTokens,
                     [=](TokenOperations &operations) { return operations.regenerate(id, base, how); });
}

Future<Token> LocalTokenService::endGrace(TokenId id, qint64 base)
{
    return changeOne(AuditAction::GraceEnded, id, permissions::updateTokens,
                     [=](TokenOperations &operations) { return operations.endGrace(id, base); });
}

Future<Token> LocalTokenService::remove(TokenId id, qint64 base)
{
    return changeOne(AuditAction::TokenDeleted, id, permissions::deleteToken,
                     [=](TokenOperations &operations) { return operations.remove(id, base); });
}

Future<BulkPlan> LocalTokenService::rehearse(const BulkAct &act, const QVector<TokenId> &ids,
                                             std::shared_ptr<LongWork> work)
{
    const auto rehearsal = std::make_shared<BulkRehearsal>(
        m_core, act, withoutDoubles(ids, [](TokenId id) { return id; }), std::move(work));
    rehearsal->start();
    return rehearsal->answer();
}

Future<BulkReport> LocalTokenService::carryOut(const BulkAct &act, const QVector<BulkTarget> &targets,
                                               std::shared_ptr<LongWork> work)
{
    const auto run = std::make_shared<BulkRun>(
        m_core, act, withoutDoubles(targets, [](const BulkTarget &target) { return target.id; }),
        std::move(work), [this](const QVector<TokenId> &changed) { tell(changed); });
    run->start();
    return run->answer();
}

Future<Identification> LocalTokenService::identify(Secret text)
{
    return m_core.thread.read(
        [this, text = std::move(text)](Database &database) { return identifyNow(database, text); });
}

Identification LocalTokenService::identifyNow(Database &database, const Secret &text)
{
    const Act act{auditName(AuditAction::TokenIdentified), {permissions::readTokens}, {}};
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
    tell(tokens);
}

void LocalTokenService::tell(const QVector<TokenId> &tokens)
{
    QMetaObject::invokeMethod(
        this, [this, tokens] { Q_EMIT changed(TokenChange{tokens}); }, Qt::QueuedConnection);
}

} // namespace chatelaine
