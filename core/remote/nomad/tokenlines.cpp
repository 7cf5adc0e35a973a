// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/tokenlines.h"

#include "nomad/folding.h"

#include <algorithm>
#include <array>

namespace chatelaine::nomad {

namespace {

using Line = TokenLines::Line;

constexpr size_t fewLines = 16;       // up to here, putting each in its place is less work than merging
constexpr qsizetype fewestInside = 4; // characters that are looked for anywhere in an accessor ID
constexpr qsizetype mostWords = 64;   // a longer text narrows no further in practice

bool isBefore(const Line &a, const Line &b)
{
    const int order = a.sortName.compare(b.sortName);
    return order != 0 ? order < 0 : a.id < b.id;
}

/// The first sixteen characters of a name as numbers that are ordered as they are. From the first on that is
/// not of ASCII they tell no more than that it comes behind all of ASCII.
struct NameStart
{
    quint64 first = 0;
    quint64 second = 0;

    explicit NameStart(const QString &name)
        : first(numberOf(QStringView(name).first(std::min<qsizetype>(name.size(), inEach))))
    {
        if (name.size() > inEach && (first & tells) == 0)
            second = numberOf(QStringView(name).sliced(inEach, std::min(name.size() - inEach, inEach)));
    }

private:
    static constexpr qsizetype inEach = 8;
    static constexpr quint64 beyond = 0x80; ///< stands for what is not of ASCII, and nothing behind it
    static constexpr quint64 tells = 0x8080'8080'8080'8080;

    static quint64 numberOf(QStringView characters)
    {
        quint64 number = 0;
        int shift = 64;
        for (const QChar each : characters) {
            shift -= 8;
            if (each.unicode() >= beyond)
                return number | beyond << shift;
            number |= quint64(each.unicode()) << shift;
        }
        return number;
    }
};

/// Sorts numbers and places rather than the lines themselves, which are large, and moves each of them once.
std::vector<Line> sorted(std::deque<Line> &lines)
{
    struct Place
    {
        NameStart start;
        Line *line;
    };
    std::vector<Place> order;
    order.reserve(lines.size());
    for (Line &line : lines)
        order.push_back({NameStart(line.sortName), &line});
    std::sort(order.begin(), order.end(), [](const Place &a, const Place &b) {
        if (a.start.first != b.start.first)
            return a.start.first < b.start.first;
        if (a.start.second != b.start.second)
            return a.start.second < b.start.second;
        return isBefore(*a.line, *b.line);
    });
    std::vector<Line> result;
    result.reserve(lines.size());
    for (const Place &place : order)
        result.push_back(std::move(*place.line));
    return result;
}

TokenStatus statusOf(const Line &line, Instant now)
{
    if (line.expires == TokenLines::never)
        return TokenStatus::Active;
    const Instant at = fromMillis(line.expires);
    if (at <= now)
        return TokenStatus::Expired;
    return now >= expiringFrom(fromMillis(line.created), at) ? TokenStatus::Expiring : TokenStatus::Active;
}

/// The 36 characters of an accessor ID, without allocating.
class AccessorText
{
public:
    explicit AccessorText(const QUuid &id)
    {
        qsizetype at = 0;
        const auto put = [&](quint64 value, int digits) {
            for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4)
                m_text[static_cast<size_t>(at++)] = QChar(u"0123456789abcdef"[(value >> shift) & 15]);
        };
        const auto dash = [&] { m_text[static_cast<size_t>(at++)] = u'-'; };
        put(id.data1, 8);
        dash();
        put(id.data2, 4);
        dash();
        put(id.data3, 4);
        dash();
        put(id.data4[0], 2);
        put(id.data4[1], 2);
        dash();
        for (size_t i = 2; i < 8; ++i)
            put(id.data4[i], 2);
    }
    QStringView view() const { return {m_text.data(), 36}; }

private:
    std::array<QChar, 36> m_text;
};

bool canBeInAccessor(const QString &word)
{
    return word.size() <= 36 && std::all_of(word.cbegin(), word.cend(), [](QChar c) {
               return c == u'-' || (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

/// One word of what is searched for, and what can be said of it before any token is looked at.
struct Word
{
    QString text;
    bool inAccessors = false;
    QVector<bool> inSets; ///< by number: the names of policies and roles have it

    bool isIn(const Line &line) const
    {
        return inSets[line.attachments] || line.searchName.contains(text) ||
               (inAccessors && isInAccessor(AccessorText(line.accessor).view()));
    }
    /// A digit or two are somewhere in nearly every accessor ID: that would find everything.
    bool isInAccessor(QStringView accessor) const
    {
        return text.size() < fewestInside ? accessor.startsWith(text) : accessor.contains(text);
    }
};

QVector<Word> wordsOf(const QString &text, const AttachmentSets &sets)
{
    QStringList texts = folding::forSearch(text).simplified().split(u' ', Qt::SkipEmptyParts);
    texts.removeDuplicates();
    QVector<Word> words;
    for (const QString &each : texts.mid(0, mostWords)) {
        Word word{each, canBeInAccessor(each), {}};
        for (AttachmentSets::Number number = 0; number < sets.size(); ++number)
            word.inSets << sets.folded(number).contains(each);
        words << word;
    }
    return words;
}

bool fits(ExpiryFilter filter, qint64 expires, Instant now)
{
    using std::chrono::days;
    const auto within = [&](Duration length) {
        return expires > toMillis(now) && expires <= toMillis(now + length);
    };
    switch (filter) {
    case ExpiryFilter::Any:
        return true;
    case ExpiryFilter::Expired:
        return expires <= toMillis(now);
    case ExpiryFilter::Within7Days:
        return within(days(7));
    case ExpiryFilter::Within30Days:
        return within(days(30));
    case ExpiryFilter::Within90Days:
        return within(days(90));
    case ExpiryFilter::Never:
        return expires == TokenLines::never;
    }
    Q_UNREACHABLE();
}

/// The server knows no last use, so no token was used at any known time: only its age can be told.
bool fits(LastUseFilter filter, qint64 created, Instant now)
{
    using std::chrono::days;
    switch (filter) {
    case LastUseFilter::Any:
    case LastUseFilter::Never:
        return true;
    case LastUseFilter::Within24Hours:
    case LastUseFilter::Within7Days:
        return false;
    case LastUseFilter::NotFor30Days:
        return created <= toMillis(now - days(30));
    case LastUseFilter::NotFor90Days:
        return created <= toMillis(now - days(90));
    }
    Q_UNREACHABLE();
}

/// A query, prepared for asking it of many tokens.
class Sieve
{
public:
    Sieve(const TokenQuery &query, const AttachmentSets &sets, Instant now, TokenId own)
        : m_query(query)
        , m_now(now)
        , m_own(own)
        , m_words(wordsOf(query.text, sets))
    {
        for (AttachmentSets::Number number = 0; number < sets.size(); ++number)
            m_inRoles << (query.roles.isEmpty() || sets.holdsAnyOf(number, query.roles));
    }

    bool passes(const Line &line) const
    {
        if (m_query.mine && line.id != m_own)
            return false;
        return m_inRoles[line.attachments] && passesKinds(line) && m_query.owners.isEmpty() &&
               passesStatuses(line) && fits(m_query.expiry, line.expires, m_now) &&
               fits(m_query.lastUse, line.created, m_now) &&
               std::all_of(m_words.cbegin(), m_words.cend(),
                           [&](const Word &word) { return word.isIn(line); });
    }

private:
    bool passesKinds(const Line &line) const
    {
        const TokenKind kind = line.management ? TokenKind::Management : TokenKind::Client;
        return m_query.kinds.isEmpty() || m_query.kinds.contains(kind);
    }
    bool passesStatuses(const Line &line) const
    {
        return m_query.statuses.isEmpty() || m_query.statuses.contains(statusOf(line, m_now));
    }

    const TokenQuery &m_query;
    Instant m_now;
    TokenId m_own;
    QVector<Word> m_words;
    QVector<bool> m_inRoles;
};

/// What a line is ordered by where that is no name.
qint64 keyOf(const Line &line, TokenColumn column, const AttachmentSets &sets, Instant now)
{
    switch (column) {
    case TokenColumn::Role:
        return sets.rank(line.attachments);
    case TokenColumn::Status:
        return static_cast<qint64>(statusOf(line, now));
    case TokenColumn::Created:
        return line.created;
    case TokenColumn::Expires:
        return line.expires;
    case TokenColumn::Name:
    case TokenColumn::Owner:    // there are none
    case TokenColumn::LastUsed: // not known of any
        return 0;
    }
    Q_UNREACHABLE();
}

QVector<TokenId> idsOf(std::vector<std::pair<qint64, TokenId>> &keyed, Qt::SortOrder order)
{
    std::sort(keyed.begin(), keyed.end());
    if (order == Qt::DescendingOrder)
        std::reverse(keyed.begin(), keyed.end());
    QVector<TokenId> ids;
    ids.reserve(static_cast<qsizetype>(keyed.size()));
    for (const auto &[key, id] : keyed)
        ids << id;
    return ids;
}

} // namespace

TokenLines::Line TokenLines::lineOf(TokenId id, const TokenStub &stub, AttachmentSets::Number attachments)
{
    return {id,
            folding::forSort(stub.name),
            folding::forSearch(stub.name),
            stub.accessor,
            toMillis(stub.createdAt),
            stub.expiresAt ? toMillis(*stub.expiresAt) : never,
            attachments,
            stub.management};
}

void TokenLines::update(std::deque<Line> changed, const QSet<TokenId> &gone)
{
    QSet<TokenId> out = gone;
    if (!m_lines.empty()) {
        for (const Line &line : changed)
            out << line.id;
    }
    if (!out.isEmpty())
        std::erase_if(m_lines, [&out](const Line &line) { return out.contains(line.id); });
    if (changed.size() <= fewLines) {
        for (Line &line : changed)
            m_lines.insert(std::upper_bound(m_lines.begin(), m_lines.end(), line, isBefore), std::move(line));
        return;
    }
    std::vector<Line> added = sorted(changed);
    if (m_lines.empty()) {
        m_lines = std::move(added);
        return;
    }
    std::vector<Line> merged;
    merged.reserve(m_lines.size() + added.size());
    std::merge(std::make_move_iterator(m_lines.begin()), std::make_move_iterator(m_lines.end()),
               std::make_move_iterator(added.begin()), std::make_move_iterator(added.end()),
               std::back_inserter(merged), isBefore);
    m_lines = std::move(merged);
}

QVector<TokenId> TokenLines::find(const TokenQuery &query, const AttachmentSets &sets, Instant now,
                                  TokenId own) const
{
    const Sieve sieve(query, sets, now, own);
    QVector<TokenId> ids;
    std::vector<std::pair<qint64, TokenId>> keyed;
    const bool byName = query.sortBy == TokenColumn::Name;
    for (const Line &line : m_lines) {
        if (!sieve.passes(line))
            continue;
        if (byName)
            ids << line.id;
        else
            keyed.emplace_back(keyOf(line, query.sortBy, sets, now), line.id);
    }
    if (!byName)
        ids = idsOf(keyed, query.order);
    else if (query.order == Qt::DescendingOrder)
        std::reverse(ids.begin(), ids.end());
    if (query.limit > 0 && ids.size() > query.limit)
        ids.resize(query.limit);
    return ids;
}

qsizetype TokenLines::count(const TokenQuery &query, const AttachmentSets &sets, Instant now,
                            TokenId own) const
{
    const Sieve sieve(query, sets, now, own);
    return std::count_if(m_lines.cbegin(), m_lines.cend(),
                         [&sieve](const Line &line) { return sieve.passes(line); });
}

} // namespace chatelaine::nomad
