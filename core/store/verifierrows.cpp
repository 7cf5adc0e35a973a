// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/verifierrows.h"

#include <algorithm>

namespace chatelaine::verifierrows {

namespace {

using Tokens = std::vector<VerifierToken>;

/// Goes through \a tokens, which are in the order of their numbers, along with rows in that order.
class Walk
{
public:
    explicit Walk(Tokens &tokens)
        : m_tokens(tokens)
        , m_next(tokens.begin())
    {
    }
    /// The token of the row at hand; null if it is not among them.
    VerifierToken *at(qint64 id)
    {
        while (m_next != m_tokens.end() && m_next->token.id.value < id)
            ++m_next;
        return m_next != m_tokens.end() && m_next->token.id.value == id ? &*m_next : nullptr;
    }

private:
    Tokens &m_tokens;
    Tokens::iterator m_next;
};

VerifierToken tokenOf(const Query &query)
{
    VerifierToken read;
    read.token.id = TokenId{query.integer(0)};
    read.token.kind = query.flag(1) ? TokenKind::Personal : TokenKind::ServiceAccount;
    read.token.owner = PrincipalId{query.integer(2)};
    read.token.role = RoleId{query.integer(3)};
    read.token.expiresAt = query.optionalInstant(4);
    read.token.disabled = query.flag(5);
    return read;
}

/// Carries out \a sql for the numbers of \a tokens and hands each row that is about one of them to \a take.
template <class Take> void forEach(Database &database, const QString &sql, Tokens &tokens, Take take)
{
    Query query(database, sql, {tokens.front().token.id.value, tokens.back().token.id.value});
    Walk walk(tokens);
    while (query.next()) {
        if (VerifierToken *token = walk.at(query.integer(0)))
            take(*token, query);
    }
}

void takeSecret(VerifierToken &token, const Query &query)
{
    VerifierSecret secret{SecretId{query.integer(1)}, {}, query.optionalInstant(3)};
    const QByteArray digest = query.bytes(2);
    if (digest.size() != qsizetype(secret.digest.size()))
        return;
    std::copy(digest.cbegin(), digest.cend(), secret.digest.begin());
    token.secrets.push_back(secret);
}

} // namespace

std::vector<VerifierToken> readAfter(Database &database, TokenId last, qsizetype atMost)
{
    Tokens tokens;
    tokens.reserve(size_t(atMost));
    // The plus keeps to the order of the numbers, where an index over the living would have to be sorted.
    Query living(database,
                 QStringLiteral("SELECT id, kind = 'personal', owner_id, role_id, expires_at, disabled FROM "
                                "tokens WHERE id > ? AND +deleted_at IS NULL ORDER BY id LIMIT ?"),
                 {last.value, atMost});
    while (living.next())
        tokens.push_back(tokenOf(living));
    if (tokens.empty())
        return tokens;
    forEach(
        database,
        QStringLiteral("SELECT token_id, id, digest, expires_at FROM secrets WHERE token_id BETWEEN ? AND "
                       "? ORDER BY token_id, is_current DESC"),
        tokens, takeSecret);
    forEach(database,
            QStringLiteral("SELECT token_id, permission FROM token_scopes WHERE token_id BETWEEN ? AND ? "
                           "ORDER BY token_id, permission"),
            tokens, [](VerifierToken &token, const Query &query) { token.token.scopes << query.text(1); });
    forEach(database,
            QStringLiteral("SELECT t.id, z.zone FROM tokens t JOIN principal_zones z ON z.principal_id = "
                           "t.principal_id WHERE t.id BETWEEN ? AND ? ORDER BY t.id"),
            tokens, [](VerifierToken &token, const Query &query) { token.token.zones << query.text(1); });
    for (VerifierToken &token : tokens) // as the domain sorts them, whatever the database thinks of letters
        std::sort(token.token.zones.begin(), token.token.zones.end());
    return tokens;
}

} // namespace chatelaine::verifierrows
