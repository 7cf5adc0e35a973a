// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tokenfinder.h"

#include "store/database.h"
#include "store/folding.h"

#include <algorithm>
#include <limits>

namespace chatelaine {

namespace {

constexpr qsizetype surplus = 4;      // of those that stand first by name, some may be filtered out
constexpr qsizetype lookEvery = 1024; // rows: a fraction of a millisecond

/// In memory a zero stands between two texts.
bool hasZero(const QStringList &words)
{
    return std::any_of(words.cbegin(), words.cend(),
                       [](const QString &word) { return word.contains(QChar(u'\0')); });
}

} // namespace

TokenFinder::TokenFinder(Database &database, TokenSearch &search, std::function<bool()> isUnwanted,
                         qsizetype few)
    : m_database(database)
    , m_search(search)
    , m_isUnwanted(std::move(isUnwanted))
    , m_few(few)
{
}

QVector<TokenId> TokenFinder::find(const TokenQuery &query, Instant now, PrincipalId self)
{
    const QStringList words = folding::searchWords(query.text);
    if (!words.isEmpty() && query.limit == 0)
        readTexts();
    if (words.isEmpty() || hasZero(words) || !m_search.follow(m_database))
        return list(idsOf(query, now, self, rolesByName()), query.limit);
    const bool byName = query.sortBy == TokenColumn::Name;
    return findText(query, m_search.find(m_database, words, byName ? surplus * query.limit : 0, query.order),
                    now, self);
}

// Whoever asks for all that have a text waits about as long for the database, and at each key again.
void TokenFinder::readTexts()
{
    bool isMore = true;
    while (isMore && !m_isUnwanted())
        isMore = m_search.readOn(m_database);
}

QVector<TokenId> TokenFinder::findText(const TokenQuery &query, const TokenSearch::Found &found, Instant now,
                                       PrincipalId self)
{
    if (found.tokens.size() <= m_few)
        return list({idsAmong(found.tokens, query, now, self)}, query.limit);
    if (!found.firstByName.isEmpty()) {
        const QVector<TokenId> first = list({idsAmong(found.firstByName, query, now, self)}, query.limit);
        if (first.size() == query.limit)
            return first;
    }
    TokenQuery others = query;
    others.text.clear();
    others.limit = 0; // many of these are not among the found
    const IdSet<TokenId> among(found.tokens);
    return list(idsOf(others, now, self, rolesByName()), query.limit, &among);
}

QVector<TokenId> TokenFinder::list(const QVector<SqlStatement> &statements, qsizetype limit,
                                   const IdSet<TokenId> *among)
{
    const qsizetype most = limit > 0 ? limit : std::numeric_limits<qsizetype>::max();
    QVector<TokenId> ids;
    qsizetype row = 0;
    for (const SqlStatement &statement : statements) {
        Query rows(m_database, statement.text, statement.values);
        for (; ids.size() < most && rows.next(); ++row) {
            const TokenId id{rows.integer(0)};
            if (!among || among->contains(id))
                ids << id;
            if (row % lookEvery == 0 && m_isUnwanted())
                return {};
        }
    }
    return ids;
}

QVector<RoleId> TokenFinder::rolesByName()
{
    QVector<RoleId> roles;
    Query rows(m_database, QStringLiteral("SELECT id FROM roles ORDER BY name"));
    while (rows.next())
        roles << RoleId{rows.integer(0)};
    return roles;
}

} // namespace chatelaine
