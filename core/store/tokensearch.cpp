// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tokensearch.h"

#include "store/dialect.h"
#include "store/idportions.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace chatelaine {

namespace {

constexpr int rowsAtOnce = 20'000;        // some hundredths of a second
constexpr qsizetype mostChanges = 50'000; // more of them, and reading all again is the shorter way

// The name by which a token is sorted is the first line of its text, unless it has accents.
QString selectRows()
{
    return QStringLiteral(
               "SELECT id, owner_id, %1, CASE WHEN substr(search_text, 1, length(sort_name) + 1) = "
               "sort_name || char(10) THEN NULL ELSE %2 END FROM tokens ")
        .arg(dialect::asBytes(QStringLiteral("search_text")), dialect::asBytes(QStringLiteral("sort_name")));
}

SearchText::Row rowOf(const Query &rows)
{
    return {TokenId{rows.integer(0)}, PrincipalId{rows.integer(1)}, rows.bytes(2),
            rows.isNull(3) ? QByteArray() : QByteArray("").append(rows.bytes(3))}; // an empty one is not null
}

/// Whether whatever has all of \a words has all of \a before, too: somebody has typed on.
bool isNarrower(const QStringList &words, const QStringList &before)
{
    return std::all_of(before.cbegin(), before.cend(), [&words](const QString &earlier) {
        return std::any_of(words.cbegin(), words.cend(),
                           [&earlier](const QString &word) { return word.contains(earlier); });
    });
}

/// The first of many by name, without keeping them all.
class FirstByName
{
public:
    FirstByName(qsizetype count, Qt::SortOrder order)
        : m_count(static_cast<size_t>(count))
        , m_isAscending(order == Qt::AscendingOrder)
    {
    }
    void add(TokenId token, std::string_view name)
    {
        const Entry entry(name, token.value);
        if (m_heap.size() == m_count) {
            if (m_count == 0 || !isBefore(entry, m_heap.front()))
                return;
            std::pop_heap(m_heap.begin(), m_heap.end(), inOrder());
            m_heap.back() = entry;
        } else {
            m_heap.push_back(entry);
        }
        std::push_heap(m_heap.begin(), m_heap.end(), inOrder());
    }
    QVector<TokenId> tokens() const
    {
        QVector<TokenId> tokens;
        tokens.reserve(static_cast<qsizetype>(m_heap.size()));
        for (const Entry &entry : m_heap)
            tokens << TokenId{entry.second};
        return tokens;
    }

private:
    using Entry = std::pair<std::string_view, qint64>;

    bool isBefore(const Entry &a, const Entry &b) const { return m_isAscending ? a < b : b < a; }
    std::function<bool(const Entry &, const Entry &)> inOrder() const
    {
        return [this](const Entry &a, const Entry &b) { return isBefore(a, b); };
    }

    size_t m_count;
    bool m_isAscending;
    std::vector<Entry> m_heap; ///< the last of them in front
};

} // namespace

TokenSearch::Mark TokenSearch::markOf(Database &database)
{
    Query newest(database, QStringLiteral("SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1"));
    return newest.next() ? Mark{newest.integer(0), newest.bytes(1)} : Mark{};
}

bool TokenSearch::isWorthwhile(Database &database) const
{
    return database.integer(QStringLiteral("SELECT COALESCE(MAX(id), 0) FROM tokens")) >= m_worthwhile;
}

bool TokenSearch::readOn(Database &database)
{
    if (m_state == State::Unread && isWorthwhile(database)) {
        m_mark = markOf(database); // what is changed from here on is taken in afterwards
        m_state = State::Reading;
    }
    if (m_state != State::Reading)
        return false;
    int count = 0;
    Query rows(database, selectRows() + QStringLiteral("WHERE id > ? ORDER BY id LIMIT %1").arg(rowsAtOnce),
               {m_readUpTo.value});
    for (; rows.next(); ++count) {
        const SearchText::Row row = rowOf(rows);
        if (!m_text.append(row)) {
            m_text = {};
            m_state = State::Off;
            return false;
        }
        m_readUpTo = row.token;
    }
    if (count < rowsAtOnce)
        m_state = State::Ready;
    return m_state == State::Reading;
}

bool TokenSearch::follow(Database &database)
{
    if (m_state == State::Unread)
        readOn(database);
    if (m_state != State::Ready)
        return false;
    const Mark newest = markOf(database);
    if (newest == m_mark)
        return true;
    if (!isContinued(database) || !takeInChanges(database)) {
        startAnew();
        return false;
    }
    m_mark = newest;
    return true;
}

bool TokenSearch::isContinued(Database &database) const
{
    if (m_mark.sequence == 0)
        return true;
    Query known(database, QStringLiteral("SELECT hash FROM audit WHERE sequence = ?"), {m_mark.sequence});
    return known.next() && known.bytes(0) == m_mark.hash;
}

bool TokenSearch::takeInChanges(Database &database)
{
    QVector<TokenId> changed;
    Query entries(database,
                  QStringLiteral("SELECT DISTINCT token_id FROM audit WHERE sequence > ? AND token_id IS NOT "
                                 "NULL LIMIT %1")
                      .arg(mostChanges),
                  {m_mark.sequence});
    while (entries.next())
        changed << TokenId{entries.integer(0)};
    if (changed.size() + m_text.putCount() >= mostChanges)
        return false;
    bool taken = true;
    inPortions(changed, [&](const IdPortion &portion) {
        Query rows(database, selectRows() + QStringLiteral("WHERE id IN (%1)").arg(portion.list),
                   portion.values);
        while (taken && rows.next())
            taken = m_text.put(rowOf(rows));
    });
    return taken;
}

void TokenSearch::startAnew()
{
    m_text = {};
    m_readUpTo = {};
    m_words.clear();
    m_matches.clear();
    m_state = State::Unread;
}

std::vector<SearchText::Word> TokenSearch::owned(Database &database, const QStringList &words)
{
    std::vector<SearchText::Word> owned;
    for (const QString &word : words) {
        QVector<PrincipalId> owners;
        Query users(database,
                    QStringLiteral("SELECT id FROM principals WHERE kind = 'user' AND %1")
                        .arg(dialect::contains(QStringLiteral("search_name"))),
                    {dialect::likePattern(word)});
        while (users.next())
            owners << PrincipalId{users.integer(0)};
        owned.push_back({word.toUtf8(), IdSet<PrincipalId>(owners)});
    }
    return owned;
}

const SearchText::Matches &TokenSearch::matches(Database &database, const QStringList &words)
{
    // Names of owners change with an entry in the trail, too.
    const bool isKnown = !m_words.isEmpty() && m_matchedAt == m_mark;
    if (isKnown && words == m_words)
        return m_matches;
    m_matches = isKnown && isNarrower(words, m_words) ? m_text.searchAmong(m_matches, owned(database, words))
                                                      : m_text.search(owned(database, words));
    m_words = words;
    m_matchedAt = m_mark;
    return m_matches;
}

TokenSearch::Found TokenSearch::find(Database &database, const QStringList &words, qsizetype count,
                                     Qt::SortOrder order)
{
    Found found;
    FirstByName first(count, order);
    m_text.visit(matches(database, words), [&](TokenId token, std::string_view name) {
        found.tokens << token;
        first.add(token, name);
    });
    found.firstByName = first.tokens();
    return found;
}

} // namespace chatelaine
