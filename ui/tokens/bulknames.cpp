// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/bulknames.h"

#include "models/tokentext.h"

namespace chatelaine {

BulkNames::BulkNames(TokenService &service, const QVector<TokenId> &ids, const QHash<TokenId, Token> &gone,
                     QObject *parent)
    : WindowedListModel(parent)
    , m_service(service)
    , m_gone(gone)
{
    setQuery({ids});
}

QVariant BulkNames::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole)
        return {};
    const Token *token = recordOrAsk(index.row());
    return token ? text::cell(text::nameOf(*token)) : tr("…", "the name is being loaded");
}

Future<QVector<TokenId>> BulkNames::find(const TokenIds &query)
{
    return ready<QVector<TokenId>>(QVector<TokenId>(query.ids));
}

Future<QVector<Token>> BulkNames::fetch(const QVector<TokenId> &ids)
{
    if (m_gone.isEmpty())
        return m_service.fetch(ids);
    QVector<Token> tokens;
    for (const TokenId id : ids) {
        if (const auto token = m_gone.constFind(id); token != m_gone.cend())
            tokens << *token;
    }
    return ready<QVector<Token>>(std::move(tokens));
}

} // namespace chatelaine
