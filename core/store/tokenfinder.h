// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/tokenquerysql.h"
#include "store/tokensearch.h"

namespace chatelaine {

/// Answers a TokenQuery from the database and from what of it is in memory. Within one transaction. Functions
/// throw StoreFailure.
class TokenFinder
{
public:
    /// \a search: brought up to date here. \a isUnwanted: asked now and then; what was found until it says
    /// yes is of no use. \a few: so many that were found by their text the database puts in order.
    TokenFinder(Database &database, TokenSearch &search, std::function<bool()> isUnwanted,
                qsizetype few = 5'000);

    /// \a self: whose tokens TokenQuery::mine means.
    QVector<TokenId> find(const TokenQuery &query, Instant now, PrincipalId self);

private:
    void readTexts();
    QVector<TokenId> findText(const TokenQuery &query, const TokenSearch::Found &found, Instant now,
                              PrincipalId self);
    QVector<TokenId> list(const QVector<SqlStatement> &statements, qsizetype limit,
                          const IdSet<TokenId> *among = nullptr);
    QVector<RoleId> rolesByName();

    Database &m_database;
    TokenSearch &m_search;
    std::function<bool()> m_isUnwanted;
    qsizetype m_few;
};

} // namespace chatelaine
