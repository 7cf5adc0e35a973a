// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/tokenservice.h"
#include "domain/user.h"
#include "store/auditlog.h"
#include "store/transaction.h"

#include <QCoreApplication>

namespace chatelaine {

/// What can be done to a token, by one actor at one moment, inside one transaction together with its audit
/// entry. The actor's permission for the act has been checked (Gatekeeper); the rules of the domain are
/// checked here. Functions throw StoreFailure.
class TokenOperations
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::TokenOperations)

public:
    TokenOperations(WriteTransaction &transaction, const Identity &actor, Instant now);

    RevealedToken create(const TokenDraft &draft);
    Token update(TokenId id, qint64 base, const TokenDraft &draft);
    Token setEnabled(TokenId id, qint64 base, bool enabled);
    RevealedToken regenerate(TokenId id, qint64 base, const Regeneration &how);
    Token endGrace(TokenId id, qint64 base);
    Token remove(TokenId id, qint64 base);
    void noteIdentified(const Token &token);
    /// Removes digests that nobody needs any more, of all tokens.
    void dropLongDead();

private:
    Token load(TokenId id);
    /// The token if it lives and its version is \a base.
    Token loadForEdit(TokenId id, qint64 base);
    Token reload(TokenId id);
    /// The draft, each field judged and cleaned; what is as in \a before is taken as it is.
    Token applied(const TokenDraft &draft, const Token &before);
    void setOwner(Token &token, PrincipalId owner);
    void setRole(Token &token, RoleId role);
    /// Throws if whoever acts would hand out more than they hold themselves.
    void checkCeiling(const Token &token);
    void checkCeiling(RoleId role);
    Secret giveSecret(TokenId token, TokenKind kind);
    void record(AuditAction action, const Token &token, const QVector<AuditChange> &changes);
    Policy policy();

    WriteTransaction &m_transaction;
    Database &m_database;
    const Identity &m_actor;
    Instant m_now;
};

} // namespace chatelaine
