// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tokendraft.h"
#include "domain/tokenquery.h"
#include "secrets/tokensecret.h"
#include "store/transaction.h"
#include "verifier/verifier.h"

namespace chatelaine {

inline constexpr qsizetype longestSearchedField = longestDescription;

/// The word that stands for \a kind in the database.
QString kindName(TokenKind kind);

/// Where a digest was found.
struct SecretMatch
{
    TokenId token;
    SecretInfo secret;
};

/// Tokens and their secrets in the database. Functions throw StoreFailure.
class TokenRepository
{
public:
    explicit TokenRepository(Database &database);

    /// Those that are not deleted.
    QVector<TokenId> all();
    /// \a self: whose tokens TokenQuery::mine means.
    qsizetype count(const TokenQuery &query, Instant now, PrincipalId self = {});
    /// Whether \a token is a personal one of \a user.
    bool isPersonalOf(TokenId token, PrincipalId user);
    /// In the order of \a ids; unknown ones are left out. Secrets that are dead at \a now are not shown.
    QVector<Token> fetch(const QVector<TokenId> &ids, Instant now);
    std::optional<Token> fetch(TokenId id, Instant now);
    std::optional<SecretMatch> findDigest(const SecretDigest &digest);
    /// With digests, for the verifier; \a ids empty: all that are not deleted.
    std::vector<VerifierToken> forVerifier(const QVector<TokenId> &ids, Instant now);

    /// Adds the record (without scopes and zones; of its secrets only what the search finds them by) and the
    /// service account behind it; a personal token stands for its owner instead. Returns its id.
    static TokenId insert(WriteTransaction &transaction, const Token &token, PrincipalId creator);
    /// Writes what an edit can change, and raises the version by one.
    static void update(WriteTransaction &transaction, const Token &token);
    static void setScopes(WriteTransaction &transaction, TokenId token, const QStringList &scopes);
    /// Of its service account. Not for personal tokens, whose zones are their user's.
    static void setZones(WriteTransaction &transaction, TokenId token, const QStringList &zones);
    static SecretId addSecret(WriteTransaction &transaction, TokenId token, const SecretDigest &digest,
                              const QString &hint, Instant createdAt);
    /// The current secret becomes the previous one and lives until \a until. A previous one must not be
    /// there.
    static void retireCurrent(WriteTransaction &transaction, TokenId token, Instant until);
    static void dropCurrent(WriteTransaction &transaction, TokenId token);
    static void dropPrevious(WriteTransaction &transaction, TokenId token);
    /// Removes secrets that died before \a before.
    static void dropDead(WriteTransaction &transaction, Instant before);
    /// Marks the token and its service account (never a user) as deleted and removes its secrets.
    static void markDeleted(WriteTransaction &transaction, TokenId token, Instant at);
    /// Never goes backwards. Returns whether anything changed.
    static bool recordUse(WriteTransaction &transaction, const SecretUse &use);
    /// Brings what the search looks through up to date; call it after every change of a record or its
    /// secrets.
    static void index(WriteTransaction &transaction, TokenId token);

private:
    Database &m_database;
};

} // namespace chatelaine
