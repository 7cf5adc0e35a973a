// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/tokenservice.h"
#include "models/windowedlistmodel.h"

namespace chatelaine {

/// The tokens that a query finds, for a table. Keeps the ids of all of them and the records of those that
/// were looked at lately: a million tokens cost 8 MB and scroll like a hundred. Changes arrive as diffs:
/// persistent indexes (selection, current row, scroll anchor) survive every refresh, sort and filter for as
/// long as their token is in the list. The newest request wins.
class TokenListModel : public WindowedListModel<TokenId, Token, TokenQuery>
{
    Q_OBJECT

public:
    enum Role {
        TokenIdRole = Qt::UserRole, ///< TokenId
        TokenRole,                  ///< Token; invalid while the record has not arrived
        StatusRole,                 ///< int, a TokenStatus at the clock's now; invalid while loading
        InGraceRole,                ///< bool
        InstantRole,                ///< qint64 ms of the date in a date column; invalid for none
        CountdownRole, ///< qint64 ms of when its grace ends or this console deletes it; invalid for none
    };

    TokenListModel(TokenService &service, const Clock &clock, QObject *parent = nullptr);

    TokenTraits traits() const { return m_service.traits(); }

    std::optional<Token> tokenAt(int row) const { return recordAt(row); } ///< none while loading

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Sorts by asking the back end; Qt calls it when a header is clicked.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    Future<QVector<TokenId>> find(const TokenQuery &query) override;
    Future<QVector<Token>> fetch(const QVector<TokenId> &ids) override;
    void onRecord(const Token &token) override;

private:
    void onClock();
    QVariant dateValue(const Token &token, int column) const;

    TokenService &m_service;
    const Clock &m_clock;
    QTimer m_clockTimer; ///< looks at the clock, so that statuses change on the screen when they change
    std::optional<Instant> m_nextStatusChange; ///< the earliest among the cached tokens
};

} // namespace chatelaine

Q_DECLARE_METATYPE(chatelaine::Token)
