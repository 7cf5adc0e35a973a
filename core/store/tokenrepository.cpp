// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tokenrepository.h"

#include "store/tokenquerysql.h"
#include "store/tokenrows.h"

namespace chatelaine {

namespace {

PrincipalId addServiceAccount(WriteTransaction &transaction, const Token &token)
{
    const QString sortName = tokenrows::sortNameOf(token);
    Query principal(
        transaction.database(),
        QStringLiteral("INSERT INTO principals (kind, name, sort_name, search_name, role_id, created_at) "
                       "VALUES ('service_account', ?, ?, ?, ?, ?) RETURNING id"),
        {token.name, sortName, sortName, toSql(token.role), toSql(token.createdAt)});
    return PrincipalId{principal.first().integer(0)};
}

QString searchTextOf(const Token &token)
{
    QStringList fields{token.name, token.description, token.accessorId};
    for (const SecretInfo &secret : token.secrets)
        fields << secret.hint;
    return tokenrows::searchTextOf(fields);
}

/// Behind a personal token stands its user, who is left alone.
QString whereServiceAccount()
{
    return QStringLiteral(
        " WHERE kind = 'service_account' AND id = (SELECT principal_id FROM tokens WHERE id = ?)");
}

} // namespace

TokenRepository::TokenRepository(Database &database)
    : m_database(database)
{
}

QVector<TokenId> TokenRepository::all()
{
    QVector<TokenId> ids;
    Query rows(m_database, QStringLiteral("SELECT id FROM tokens WHERE deleted_at IS NULL ORDER BY id"));
    while (rows.next())
        ids << TokenId{rows.integer(0)};
    return ids;
}

qsizetype TokenRepository::count(const TokenQuery &query, Instant now, PrincipalId self)
{
    const SqlStatement statement = countOf(query, now, self);
    return qsizetype(Query(m_database, statement.text, statement.values).first().integer(0));
}

bool TokenRepository::isPersonalOf(TokenId token, PrincipalId user)
{
    return Query(m_database,
                 QStringLiteral("SELECT 1 FROM tokens WHERE id = ? AND kind = 'personal' AND owner_id = ?"),
                 {token.value, user.value})
        .next();
}

QVector<Token> TokenRepository::fetch(const QVector<TokenId> &ids, Instant now)
{
    const QHash<TokenId, Token> found = tokenrows::read(m_database, ids, now);
    QVector<Token> tokens;
    tokens.reserve(found.size());
    for (const TokenId id : ids) {
        const auto token = found.constFind(id);
        if (token != found.cend())
            tokens << *token;
    }
    return tokens;
}

std::optional<Token> TokenRepository::fetch(TokenId id, Instant now)
{
    const QVector<Token> tokens = fetch(QVector<TokenId>{id}, now);
    return tokens.isEmpty() ? std::nullopt : std::optional(tokens.first());
}

std::optional<SecretMatch> TokenRepository::findDigest(const SecretDigest &digest)
{
    Query query(
        m_database,
        QStringLiteral("SELECT token_id, %1 FROM secrets WHERE digest = ?").arg(tokenrows::secretColumns()),
        {tokenrows::toBytes(digest)});
    if (!query.next())
        return std::nullopt;
    return SecretMatch{TokenId{query.integer(0)}, tokenrows::secretOf(query, 1)};
}

std::vector<VerifierToken> TokenRepository::forVerifier(const QVector<TokenId> &ids, Instant now)
{
    const QVector<TokenId> wanted = ids.isEmpty() ? all() : ids;
    QHash<TokenId, std::vector<VerifierSecret>> secrets = tokenrows::readDigests(m_database, wanted);
    std::vector<VerifierToken> tokens;
    for (Token &token : fetch(wanted, now))
        tokens.push_back({token, std::move(secrets[token.id])});
    return tokens;
}

TokenId TokenRepository::insert(WriteTransaction &transaction, const Token &token, PrincipalId creator)
{
    const PrincipalId principal =
        token.kind == TokenKind::Personal ? token.owner : addServiceAccount(transaction, token);
    Query added(transaction.database(),
                QStringLiteral("INSERT INTO tokens (accessor_id, kind, principal_id, name, sort_name, "
                               "description, owner_id, role_id, "
                               "created_at, created_by, expires_at, search_text) VALUES (?, ?, ?, ?, ?, ?, "
                               "?, ?, ?, ?, ?, ?) RETURNING id"),
                {token.accessorId, kindName(token.kind), principal.value, token.name,
                 tokenrows::sortNameOf(token), token.description, token.owner.value, toSql(token.role),
                 toSql(token.createdAt), creator.value, toSql(token.expiresAt), searchTextOf(token)});
    return TokenId{added.first().integer(0)};
}

void TokenRepository::update(WriteTransaction &transaction, const Token &token)
{
    Database &database = transaction.database();
    const QString sortName = tokenrows::sortNameOf(token);
    Query(database,
          QStringLiteral("UPDATE tokens SET name = ?, sort_name = ?, description = ?, owner_id = ?, role_id "
                         "= ?, expires_at = ?, "
                         "disabled = ?, disabled_by = ?, version = version + 1 WHERE id = ?"),
          {token.name, sortName, token.description, token.owner.value, toSql(token.role),
           toSql(token.expiresAt), token.disabled ? 1 : 0, toSql(token.disabledBy), token.id.value});
    Query(database,
          QStringLiteral("UPDATE principals SET name = ?, sort_name = ?, search_name = ?, role_id = ?") +
              whereServiceAccount(),
          {token.name, sortName, sortName, toSql(token.role), token.id.value});
    // No secret outlives its token.
    if (token.expiresAt)
        Query(database,
              QStringLiteral("UPDATE secrets SET expires_at = ? WHERE token_id = ? AND expires_at > ?"),
              {toSql(token.expiresAt), token.id.value, toSql(token.expiresAt)});
}

void TokenRepository::setScopes(WriteTransaction &transaction, TokenId token, const QStringList &scopes)
{
    Database &database = transaction.database();
    Query(database, QStringLiteral("DELETE FROM token_scopes WHERE token_id = ?"), {token.value});
    for (const QString &scope : scopes)
        Query(database, QStringLiteral("INSERT INTO token_scopes (token_id, permission) VALUES (?, ?)"),
              {token.value, scope});
}

void TokenRepository::setZones(WriteTransaction &transaction, TokenId token, const QStringList &zones)
{
    Database &database = transaction.database();
    const qint64 principal =
        Query(database, QStringLiteral("SELECT principal_id FROM tokens WHERE id = ?"), {token.value})
            .first()
            .integer(0);
    Query(database, QStringLiteral("DELETE FROM principal_zones WHERE principal_id = ?"), {principal});
    for (const QString &zone : zones)
        Query(database, QStringLiteral("INSERT INTO principal_zones (principal_id, zone) VALUES (?, ?)"),
              {principal, zone});
}

SecretId TokenRepository::addSecret(WriteTransaction &transaction, TokenId token, const SecretDigest &digest,
                                    const QString &hint, Instant createdAt)
{
    Query added(transaction.database(),
                QStringLiteral("INSERT INTO secrets (token_id, digest, hint, is_current, created_at) VALUES "
                               "(?, ?, ?, 1, ?) RETURNING id"),
                {token.value, tokenrows::toBytes(digest), hint, toSql(createdAt)});
    return SecretId{added.first().integer(0)};
}

void TokenRepository::retireCurrent(WriteTransaction &transaction, TokenId token, Instant until)
{
    Query(transaction.database(),
          QStringLiteral(
              "UPDATE secrets SET is_current = 0, expires_at = ? WHERE token_id = ? AND is_current = 1"),
          {toSql(until), token.value});
}

void TokenRepository::dropCurrent(WriteTransaction &transaction, TokenId token)
{
    Query(transaction.database(), QStringLiteral("DELETE FROM secrets WHERE token_id = ? AND is_current = 1"),
          {token.value});
}

void TokenRepository::dropPrevious(WriteTransaction &transaction, TokenId token)
{
    Query(transaction.database(), QStringLiteral("DELETE FROM secrets WHERE token_id = ? AND is_current = 0"),
          {token.value});
}

void TokenRepository::dropDead(WriteTransaction &transaction, Instant before)
{
    QVector<TokenId> tokens;
    Query dropped(
        transaction.database(),
        QStringLiteral("DELETE FROM secrets WHERE is_current = 0 AND expires_at <= ? RETURNING token_id"),
        {toSql(before)});
    while (dropped.next())
        tokens << TokenId{dropped.integer(0)};
    for (const TokenId token : tokens)
        index(transaction, token);
}

void TokenRepository::markDeleted(WriteTransaction &transaction, TokenId token, Instant at)
{
    Database &database = transaction.database();
    Query(database, QStringLiteral("DELETE FROM secrets WHERE token_id = ?"), {token.value});
    Query(database, QStringLiteral("UPDATE tokens SET deleted_at = ?, version = version + 1 WHERE id = ?"),
          {toSql(at), token.value});
    Query(database, QStringLiteral("UPDATE principals SET deleted_at = ?") + whereServiceAccount(),
          {toSql(at), token.value});
}

bool TokenRepository::recordUse(WriteTransaction &transaction, const SecretUse &use)
{
    Database &database = transaction.database();
    const QVariant at = toSql(use.at);
    const Query secret(database,
                       QStringLiteral("UPDATE secrets SET last_used_at = ? WHERE id = ? AND token_id = ? AND "
                                      "(last_used_at IS NULL OR last_used_at < ?)"),
                       {at, use.secret.value, use.token.value, at});
    const Query token(
        database,
        QStringLiteral(
            "UPDATE tokens SET last_used_at = ? WHERE id = ? AND (last_used_at IS NULL OR last_used_at < ?)"),
        {at, use.token.value, at});
    return secret.changedRows() > 0 || token.changedRows() > 0;
}

void TokenRepository::index(WriteTransaction &transaction, TokenId token)
{
    Database &database = transaction.database();
    Query record(database, QStringLiteral("SELECT name, description, accessor_id FROM tokens WHERE id = ?"),
                 {token.value});
    record.first();
    QStringList fields{record.text(0), record.text(1), record.text(2)};
    Query hints(database, QStringLiteral("SELECT hint FROM secrets WHERE token_id = ? ORDER BY id"),
                {token.value});
    while (hints.next())
        fields << hints.text(0);
    Query(database, QStringLiteral("UPDATE tokens SET search_text = ? WHERE id = ?"),
          {tokenrows::searchTextOf(fields), token.value});
}

} // namespace chatelaine
