// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tokenrows.h"

#include "store/folding.h"
#include "store/idportions.h"

#include <algorithm>

namespace chatelaine {

QString kindName(TokenKind kind)
{
    switch (kind) {
    case TokenKind::ServiceAccount:
        return QStringLiteral("service_account");
    case TokenKind::Personal:
        return QStringLiteral("personal");
    case TokenKind::Management:
        return QStringLiteral("management");
    case TokenKind::Client:
        break; // of remote servers
    }
    Q_UNREACHABLE();
}

namespace tokenrows {

namespace {

TokenKind kindFrom(const QString &name)
{
    if (name == u"personal")
        return TokenKind::Personal;
    return name == u"management" ? TokenKind::Management : TokenKind::ServiceAccount;
}

Token tokenOf(const Query &query)
{
    Token token;
    token.id = TokenId{query.integer(0)};
    token.accessorId = query.text(1);
    token.kind = kindFrom(query.text(2));
    token.name = query.text(3);
    token.description = query.text(4);
    token.owner = PrincipalId{query.integer(5)};
    token.ownerName = query.text(6);
    token.role = RoleId{query.integer(7)};
    token.roleName = query.text(8);
    token.createdAt = query.instant(9);
    token.createdBy = query.text(10);
    token.expiresAt = query.optionalInstant(11);
    token.lastUsedAt = query.optionalInstant(12);
    token.deletedAt = query.optionalInstant(13);
    token.disabled = query.flag(14);
    token.version = query.integer(15);
    token.disabledBy = PrincipalId{query.integer(16)};
    return token;
}

void readRecords(Database &database, const IdPortion &ids, QHash<TokenId, Token> &tokens)
{
    Query query(
        database,
        QStringLiteral("SELECT t.id, t.accessor_id, t.kind, t.name, t.description, t.owner_id, o.name, "
                       "t.role_id, r.name, "
                       "t.created_at, c.name, t.expires_at, t.last_used_at, t.deleted_at, t.disabled, "
                       "t.version, t.disabled_by FROM tokens t "
                       "JOIN principals o ON o.id = t.owner_id JOIN principals c ON c.id = t.created_by "
                       "LEFT JOIN roles r ON r.id = t.role_id WHERE t.id IN (%1)")
            .arg(ids.list),
        ids.values);
    while (query.next())
        tokens.insert(TokenId{query.integer(0)}, tokenOf(query));
}

void readSecrets(Database &database, const IdPortion &ids, Instant now, QHash<TokenId, Token> &tokens)
{
    Query query(database,
                QStringLiteral("SELECT token_id, %1 FROM secrets WHERE token_id IN (%2) AND (expires_at IS "
                               "NULL OR expires_at > ?) "
                               "ORDER BY token_id, is_current DESC")
                    .arg(secretColumns(), ids.list),
                ids.values + QVariantList{toSql(now)});
    while (query.next()) {
        const auto token = tokens.find(TokenId{query.integer(0)});
        if (token != tokens.end())
            token->secrets << secretOf(query, 1);
    }
}

void readScopes(Database &database, const IdPortion &ids, QHash<TokenId, Token> &tokens)
{
    Query query(database,
                QStringLiteral("SELECT token_id, permission FROM token_scopes WHERE token_id IN "
                               "(%1) ORDER BY token_id, permission")
                    .arg(ids.list),
                ids.values);
    while (query.next())
        tokens[TokenId{query.integer(0)}].scopes << query.text(1);
}

void readZones(Database &database, const IdPortion &ids, QHash<TokenId, Token> &tokens)
{
    Query query(database,
                QStringLiteral("SELECT t.id, z.zone FROM tokens t JOIN principal_zones z ON "
                               "z.principal_id = t.principal_id WHERE t.id IN (%1)")
                    .arg(ids.list),
                ids.values);
    while (query.next())
        tokens[TokenId{query.integer(0)}].zones << query.text(1);
}

/// As the domain sorts them, whatever the database thinks of letters.
void sortZones(QHash<TokenId, Token> &tokens)
{
    for (Token &token : tokens)
        std::sort(token.zones.begin(), token.zones.end());
}

} // namespace

QString secretColumns()
{
    return QStringLiteral("id, hint, is_current, created_at, expires_at, last_used_at");
}

SecretInfo secretOf(const Query &query, int column)
{
    return SecretInfo{SecretId{query.integer(column)},
                      query.text(column + 1),
                      query.flag(column + 2),
                      query.instant(column + 3),
                      query.optionalInstant(column + 4),
                      query.optionalInstant(column + 5)};
}

QByteArray toBytes(const SecretDigest &digest)
{
    QByteArray bytes(qsizetype(digest.size()), Qt::Uninitialized);
    std::copy(digest.begin(), digest.end(), bytes.begin());
    return bytes;
}

QHash<TokenId, Token> read(Database &database, const QVector<TokenId> &ids, Instant now)
{
    QHash<TokenId, Token> tokens;
    inPortions(ids, [&](const IdPortion &portion) {
        readRecords(database, portion, tokens);
        readSecrets(database, portion, now, tokens);
        readScopes(database, portion, tokens);
        readZones(database, portion, tokens);
    });
    sortZones(tokens);
    return tokens;
}

QHash<TokenId, std::vector<VerifierSecret>> readDigests(Database &database, const QVector<TokenId> &ids)
{
    QHash<TokenId, std::vector<VerifierSecret>> secrets;
    inPortions(ids, [&](const IdPortion &portion) {
        Query query(
            database,
            QStringLiteral("SELECT token_id, id, digest, expires_at FROM secrets WHERE token_id IN (%1) "
                           "ORDER BY is_current DESC")
                .arg(portion.list),
            portion.values);
        while (query.next()) {
            VerifierSecret secret{SecretId{query.integer(1)}, {}, query.optionalInstant(3)};
            const QByteArray digest = query.bytes(2);
            if (digest.size() != qsizetype(secret.digest.size()))
                continue;
            std::copy(digest.cbegin(), digest.cend(), secret.digest.begin());
            secrets[TokenId{query.integer(0)}].push_back(secret);
        }
    });
    return secrets;
}

QString sortNameOf(const Token &token)
{
    return folding::forSort(token.name);
}

QString searchTextOf(const QStringList &fields)
{
    return folding::forSearch(fields.join(u'\n'));
}

} // namespace tokenrows
} // namespace chatelaine
