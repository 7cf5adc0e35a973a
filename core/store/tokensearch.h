// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/searchtext.h"

#include <QStringList>

namespace chatelaine {

/// Finds tokens by text in a large store: keeps what is searched in memory, and in line with the store by
/// means of the audit trail, in which every change of a token stands. Belongs to the thread of the store.
/// Functions that take a Database throw StoreFailure.
class TokenSearch
{
public:
    struct Found
    {
        QVector<TokenId> tokens;      ///< in no order, deleted ones, too
        QVector<TokenId> firstByName; ///< of these, those that stand first
    };

    /// Stores with fewer than \a worthwhile tokens are looked through by the database.
    explicit TokenSearch(qint64 worthwhile)
        : m_worthwhile(worthwhile)
    {
    }

    /// Takes in some thousand tokens. Returns whether there are more to take in.
    bool readOn(Database &database);
    /// Within a transaction: takes in what has changed. Returns whether find() can answer.
    bool follow(Database &database);
    /// The tokens that have all of \a words (see folding::searchWords()) in their text or their owner's name,
    /// and the first \a count of them by name. Call follow() first.
    Found find(Database &database, const QStringList &words, qsizetype count, Qt::SortOrder order);

private:
    enum class State { Unread, Reading, Ready, Off };
    /// The newest entry of the trail. If it is not there any more the store was put back to an older content.
    struct Mark
    {
        qint64 sequence = 0;
        QByteArray hash;
        bool operator==(const Mark &) const = default;
    };

    static Mark markOf(Database &database);
    bool isWorthwhile(Database &database) const;
    bool isContinued(Database &database) const;
    bool takeInChanges(Database &database);
    void startAnew();
    static std::vector<SearchText::Word> owned(Database &database, const QStringList &words);
    const SearchText::Matches &matches(Database &database, const QStringList &words);

    qint64 m_worthwhile;
    State m_state = State::Unread;
    Mark m_mark;
    TokenId m_readUpTo;
    SearchText m_text;
    QStringList m_words; ///< what was looked for last; none if something has changed since
    SearchText::Matches m_matches;
    Mark m_matchedAt;
};

} // namespace chatelaine
