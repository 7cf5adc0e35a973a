// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/tokenservice.h"
#include "domain/user.h"
#include "store/auditlog.h"
#include "store/transaction.h"

#include <QCoreApplication>

namespace chatelaine {

/// What all acts on tokens share: one actor at one moment, inside one transaction together with the audit
/// entry. Functions throw StoreFailure.
class TokenWork
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::TokenOperations)

public:
    TokenWork(WriteTransaction &transaction, const Identity &actor, Instant now);

    /// NotFound if there never was one; a deleted one is a token, too.
    static Token existing(Database &database, TokenId id, Instant now);
    /// Throws NotFound if \a token is deleted, Conflict if its version is not \a base.
    static void checkEditable(const Token &token, qint64 base);

protected:
    ~TokenWork() = default;

    /// The token if it lives and its version is \a base.
    Token loadForEdit(TokenId id, qint64 base);
    /// The token as it is after a change, with what the search looks through up to date.
    Token reload(TokenId id);
    static SecretKind secretKindOf(TokenKind kind);
    static Secret secretFor(TokenKind kind) { return makeTokenSecret(secretKindOf(kind)); }
    /// Keeps the digest of \a secret as the current one of \a token.
    SecretId keepSecret(TokenId token, QByteArrayView secret);
    void record(AuditAction action, const Token &token, const QVector<AuditChange> &changes);
    const Policy &policy();
    bool isOwn(const Token &token) const;

    WriteTransaction &m_transaction;
    Database &m_database;
    const Identity &m_actor;
    Instant m_now;

private:
    std::optional<Policy> m_policy; ///< within one transaction it stays as it is
};

} // namespace chatelaine
