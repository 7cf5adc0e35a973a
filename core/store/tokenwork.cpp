// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tokenwork.h"

#include "store/knownrules.h"
#include "store/storefailure.h"
#include "store/tokenrepository.h"

namespace chatelaine {

TokenWork::TokenWork(WriteTransaction &transaction, const Identity &actor, Instant now)
    : m_transaction(transaction)
    , m_database(transaction.database())
    , m_actor(actor)
    , m_now(now)
{
}

Token TokenWork::existing(Database &database, TokenId id, Instant now)
{
    auto token = TokenRepository(database).fetch(id, now);
    if (!token)
        throwFailure(ErrorCode::NotFound, tr("This token does not exist. Refresh the list."));
    return *std::move(token);
}

Token TokenWork::loadForEdit(TokenId id, qint64 base)
{
    Token token = existing(m_database, id, m_now);
    checkEditable(token, base);
    return token;
}

void TokenWork::checkEditable(const Token &token, qint64 base)
{
    if (token.deletedAt)
        throwFailure(ErrorCode::NotFound,
                     tr("“%1” has been deleted. Nothing can be changed any more.").arg(token.name));
    if (token.version != base)
        throwFailure(ErrorCode::Conflict,
                     tr("“%1” was changed by someone else since you opened it. Look at the new values, then "
                        "decide again.")
                         .arg(token.name),
                     QStringLiteral("based on version %1, stored is %2").arg(base).arg(token.version));
}

Token TokenWork::reload(TokenId id)
{
    TokenRepository::index(m_transaction, id);
    return existing(m_database, id, m_now);
}

SecretKind TokenWork::secretKindOf(TokenKind kind)
{
    switch (kind) {
    case TokenKind::ServiceAccount:
        return SecretKind::ServiceAccount;
    case TokenKind::Personal:
        return SecretKind::Personal;
    case TokenKind::Management:
        return SecretKind::Management;
    case TokenKind::Client:
        break; // of remote servers
    }
    Q_UNREACHABLE();
}

SecretId TokenWork::keepSecret(TokenId token, QByteArrayView secret)
{
    return TokenRepository::addSecret(m_transaction, token, digestOf(secret), hintOf(secret), m_now);
}

void TokenWork::record(AuditAction action, const Token &token, const QVector<AuditChange> &changes)
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

const Policy &TokenWork::policy()
{
    if (!m_policy)
        m_policy = KnownRules(m_database).policy();
    return *m_policy;
}

bool TokenWork::isOwn(const Token &token) const
{
    return token.kind == TokenKind::Personal && token.owner == m_actor.id;
}

} // namespace chatelaine
