// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rival.h"

#include "backend/whenready.h"
#include "store/auditnames.h"
#include "store/rivaljournal.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace chatelaine {

namespace {

constexpr int atATime = 8;
constexpr qsizetype atOnce = 9; // one more deletion would ask for the password

void say(const QJsonObject &line)
{
    const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact);
    std::printf("%s\n", text.constData());
}

void sayDone(const QString &action, const Token &before, const Token &after, const Secret *secret,
             bool graceful)
{
    QJsonObject line{{QStringLiteral("action"), action},
                     {QStringLiteral("token"), after.id.value},
                     {QStringLiteral("base"), before.version},
                     {QStringLiteral("version"), after.version},
                     {QStringLiteral("description"), after.description},
                     {QStringLiteral("disabled"), after.disabled},
                     {QStringLiteral("deleted"), after.deletedAt.has_value()}};
    if (secret) {
        const QByteArray digest = RivalJournal::bytesOf(digestOf(secret->view()));
        line.insert(QStringLiteral("digest"), QString::fromLatin1(digest.toHex()));
        line.insert(QStringLiteral("graceful"), graceful);
    }
    say(line);
}

const Token &tokenIn(const Token &token)
{
    return token;
}
const Token &tokenIn(const RevealedToken &revealed)
{
    return revealed.token;
}
const Secret *secretIn(const Token &)
{
    return nullptr;
}
const Secret *secretIn(const RevealedToken &revealed)
{
    return &revealed.secret;
}

AuditAction actionOf(BulkKind kind)
{
    switch (kind) {
    case BulkKind::Disable:
        return AuditAction::TokenDisabled;
    case BulkKind::Enable:
        return AuditAction::TokenEnabled;
    default:
        return AuditAction::TokenDeleted;
    }
}

/// What an act on many, which does not show them, makes of one.
Token changedBy(BulkKind kind, Token token)
{
    ++token.version;
    token.disabled = kind == BulkKind::Disable || (token.disabled && kind != BulkKind::Enable);
    if (kind == BulkKind::Delete)
        token.deletedAt = token.createdAt;
    return token;
}

} // namespace

Rival::Rival(TokenService &tokens, const TokenDraft &draft, const QString &name, int acts,
             std::vector<Token> shared)
    : m_tokens(tokens)
    , m_draft(draft)
    , m_name(name)
    , m_toBegin(acts)
    , m_shared(std::move(shared))
    , m_random(quint32(qHash(name)))
{
}

void Rival::start()
{
    for (int i = 0; i < atATime; ++i)
        next();
}

void Rival::next()
{
    if (m_toBegin == 0) {
        if (m_underWay == 0)
            Q_EMIT finished();
        return;
    }
    --m_toBegin;
    ++m_underWay;
    act();
}

void Rival::act()
{
    const int chance = below(100);
    if (m_own.empty() || chance < 20)
        create();
    else if (chance < 22)
        actOnMany();
    else
        actOn(takeAny());
}

void Rival::create()
{
    m_draft.name = fresh(QStringLiteral("token"));
    m_draft.description = fresh(QStringLiteral("made"));
    carryOut(auditName(AuditAction::TokenCreated), {}, m_tokens.create(m_draft));
}

Token Rival::takeAny()
{
    const bool shared = m_own.empty() || (!m_shared.empty() && below(2) == 0);
    return takeOne(shared ? m_shared : m_own);
}

Token Rival::takeOne(std::vector<Token> &from)
{
    std::swap(from[size_t(below(int(from.size())))], from.back());
    Token token = std::move(from.back());
    from.pop_back();
    return token;
}

void Rival::actOn(const Token &token)
{
    const int chance = below(100);
    if (token.secrets.size() > 1 && chance < 40)
        carryOut(auditName(AuditAction::GraceEnded), token, m_tokens.endGrace(token.id, token.version));
    else if (chance < 60)
        update(token);
    else if (chance < 75)
        carryOut(auditName(token.disabled ? AuditAction::TokenEnabled : AuditAction::TokenDisabled), token,
                 m_tokens.setEnabled(token.id, token.version, token.disabled));
    else if (chance < 94 || (!isOwn(token) && below(20) > 0)) // there is to be something to meet at
        regenerate(token);
    else
        carryOut(auditName(AuditAction::TokenDeleted), token, m_tokens.remove(token.id, token.version));
}

void Rival::update(const Token &token)
{
    TokenDraft draft{token.name, fresh(QStringLiteral("edited")), token.owner, token.role, token.expiresAt};
    carryOut(auditName(AuditAction::TokenUpdated), token, m_tokens.update(token.id, token.version, draft));
}

void Rival::regenerate(const Token &token)
{
    Regeneration how;
    if (below(2) == 0)
        how.previousUntil = *token.expiresAt - std::chrono::days(89);
    carryOut(auditName(AuditAction::TokenRegenerated), token,
             m_tokens.regenerate(token.id, token.version, how), how.previousUntil.has_value());
}

void Rival::actOnMany()
{
    const int chance = below(5);
    const BulkKind kind = chance < 2 ? BulkKind::Disable : chance < 4 ? BulkKind::Enable : BulkKind::Delete;
    std::vector<Token> targets;
    while (qsizetype(targets.size()) < atOnce && !m_own.empty())
        targets.push_back(kind == BulkKind::Delete ? takeOne(m_own) : takeAny());
    carryOut(kind, targets);
}

template <class T>
void Rival::carryOut(const QString &action, const Token &before, Future<T> answer, bool graceful)
{
    whenReady(answer, this, [this, action, before, graceful](const Result<T> &result) {
        --m_underWay;
        if (result) {
            sayDone(action, before, tokenIn(*result), secretIn(*result), graceful);
            keep(tokenIn(*result));
        } else {
            onRefused(action, before, result.error());
        }
        next();
    });
}

void Rival::carryOut(BulkKind kind, const std::vector<Token> &before)
{
    QVector<BulkTarget> targets;
    for (const Token &token : before)
        targets.append({token.id, token.version});
    whenReady(m_tokens.carryOut({kind}, targets, std::make_shared<LongWork>()), this,
              [this, kind, before](const Result<BulkReport> &report) {
                  --m_underWay;
                  if (report)
                      onReport(kind, before, *report);
                  else
                      onRefused(auditName(AuditAction::TokensChanged), {}, report.error());
                  next();
              });
}

void Rival::onRefused(const QString &action, const Token &before, const Error &error)
{
    say({{QStringLiteral("action"), action},
         {QStringLiteral("token"), before.id.value},
         {QStringLiteral("refused"), int(error.code)},
         {QStringLiteral("because"), QString(error.message + u' ' + error.detail)}});
    lookAgain(before.id);
}

void Rival::lookAgain(TokenId id)
{
    if (id.isNull())
        return;
    whenReady(m_tokens.token(id), this, [this](const Result<Token> &token) {
        if (token)
            keep(*token);
    });
}

void Rival::onReport(BulkKind kind, const std::vector<Token> &before, const BulkReport &report)
{
    say({{QStringLiteral("action"), auditName(AuditAction::TokensChanged)}});
    for (const BulkRefusal &refusal : report.failed) {
        for (const TokenId id : refusal.tokens) {
            Token refused;
            refused.id = id;
            onRefused(auditName(actionOf(kind)), refused, refusal.error);
        }
    }
    for (const Token &token : before) {
        if (report.done.contains(token.id)) {
            const Token after = changedBy(kind, token);
            sayDone(auditName(actionOf(kind)), token, after, nullptr, false);
            keep(after);
        } else if (report.unchanged.contains(token.id)) {
            lookAgain(token.id);
        }
    }
}

void Rival::keep(const Token &token)
{
    if (!token.deletedAt)
        (isOwn(token) ? m_own : m_shared).push_back(token);
}

bool Rival::isOwn(const Token &token) const
{
    return token.name.startsWith(m_name);
}

QString Rival::fresh(const QString &what)
{
    return QStringLiteral("%1 %2 %3").arg(m_name, what).arg(++m_named);
}

} // namespace chatelaine
