// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/tokenservice.h"
#include "models/iddiff.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>

namespace chatelaine {

/// The tokens that a query finds, for a table. Keeps the ids of all of them and the records of those that
/// were looked at lately: a million tokens cost 8 MB and scroll like a hundred. Changes arrive as diffs:
/// persistent indexes (selection, current row, scroll anchor) survive every refresh, sort and filter for as
/// long as their token is in the list. The newest request wins.
class TokenListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        TokenIdRole = Qt::UserRole, ///< TokenId
        TokenRole,                  ///< Token; invalid while the record has not arrived
        StatusRole,                 ///< int, a TokenStatus at the clock's now; invalid while loading
        InGraceRole,                ///< bool
        InstantRole,                ///< qint64 ms of the date in a date column; invalid for none
    };
    enum class State { Loading, Ready, Failed };

    TokenListModel(TokenService &service, const Clock &clock, QObject *parent = nullptr);

    const TokenQuery &query() const { return m_query; }
    /// Asks for the tokens of \a query; the old ones stay until the answer is here.
    void setQuery(const TokenQuery &query);
    /// Asks again, for instance after an error.
    void refresh();

    State state() const { return m_state; }
    const Error &error() const { return m_error; } ///< meaningful in State::Failed
    TokenId idAt(int row) const;                   ///< null if out of range
    int rowOf(TokenId id) const;                   ///< -1 if not in the list; O(n)
    std::optional<Token> tokenAt(int row) const;   ///< none while the record has not arrived

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Sorts by asking the back end; Qt calls it when a header is clicked.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void stateChanged();
    /// A list has been taken over, changed or not.
    void refreshed();

private:
    void onFound(quint64 request, const Result<QVector<TokenId>> &found);
    void onChanged(const TokenChange &change);
    void applyIds(const QVector<TokenId> &ids);
    void applyRanges(const IdDiff &diff, const QVector<TokenId> &ids);
    void applyReordered(const IdDiff &diff, const QVector<TokenId> &ids);
    void permute(const QVector<TokenId> &ids);
    void requestWindow(int row) const;
    void fetchPending();
    void onFetched(const QVector<TokenId> &asked, const Result<QVector<Token>> &tokens);
    void store(const Token &token);
    void onClock();
    QVariant dateValue(const Token &token, int column) const;
    void setState(State state, const Error &error = {});

    TokenService &m_service;
    const Clock &m_clock;
    TokenQuery m_query;
    State m_state = State::Loading;
    Error m_error;
    QVector<TokenId> m_ids;
    mutable QCache<TokenId, Token> m_tokens;
    mutable QSet<TokenId> m_wanted; ///< to be asked for at the next turn of the event loop
    QSet<TokenId> m_asked;          ///< on their way
    QSet<TokenId> m_missing;        ///< asked for and left out of the answer
    Future<QVector<TokenId>> m_running;
    QTimer m_refreshTimer; ///< joins a burst of changes into one question
    QTimer m_clockTimer;   ///< looks at the clock, so that statuses change on the screen when they change
    std::optional<Instant> m_nextStatusChange; ///< the earliest among the cached tokens
    mutable QTimer m_fetchTimer;
    quint64 m_newestRequest = 0;
};

} // namespace chatelaine

Q_DECLARE_METATYPE(chatelaine::Token)
