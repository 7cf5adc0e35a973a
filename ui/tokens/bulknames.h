// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/tokenservice.h"
#include "models/windowedlistmodel.h"

namespace chatelaine {

/// Tokens that are known by their ids, however many.
struct TokenIds
{
    QVector<TokenId> ids;

    bool operator==(const TokenIds &) const = default;
    bool isFiltered() const { return false; }
};

/// The names of some tokens, for a list; those that can be seen are asked for.
class BulkNames : public WindowedListModel<TokenId, Token, TokenIds>
{
    Q_OBJECT

public:
    /// \a gone: records that cannot be asked for any more.
    BulkNames(TokenService &service, const QVector<TokenId> &ids, const QHash<TokenId, Token> &gone,
              QObject *parent);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    Future<QVector<TokenId>> find(const TokenIds &query) override;
    Future<QVector<Token>> fetch(const QVector<TokenId> &ids) override;

private:
    TokenService &m_service;
    QHash<TokenId, Token> m_gone;
};

} // namespace chatelaine
