// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/idset.h"

#include <QByteArray>
#include <QHash>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace chatelaine {

/// What the search looks through, of every token, in memory: a million texts are looked through in a few
/// hundredths of a second, which no database does. 12 bytes a token beside its text.
class SearchText
{
public:
    struct Row
    {
        TokenId token;
        PrincipalId owner;
        QByteArray text;          ///< folded, UTF-8, without zeros
        QByteArray sortName = {}; ///< null: the first line of the text
    };
    struct Word
    {
        QByteArray text;           ///< folded, UTF-8
        IdSet<PrincipalId> owners; ///< whose tokens are found, too: their names contain the word
    };

    /// For each block, for each of its texts, whether it matches.
    using Matches = std::vector<std::vector<bool>>;

    /// While reading: rows come with ascending ids. False if a row cannot be held; all is off then.
    bool append(const Row &row);
    /// Afterwards: a row that is new, or not as it was.
    bool put(const Row &row);
    qsizetype putCount() const { return m_later.count; } ///< since reading
    /// Those that have all of \a words; good until the next change.
    Matches search(const std::vector<Word> &words) const;
    /// Likewise, where all of these are known to be among \a matches: what somebody types on narrows.
    Matches searchAmong(const Matches &matches, const std::vector<Word> &words) const;
    /// Calls \a visit(TokenId, std::string_view sortName) for each of \a matches, in no order. The views are
    /// good until the next change.
    template <class Visit> void visit(const Matches &matches, Visit visit) const
    {
        size_t number = 0;
        forEachBlock([&](const Block &block) { visitBlock(block, matches[number++], visit); });
    }

private:
    /// Texts, each with a zero behind it, where they begin, and whose they are; owner 0: it has a later
    /// place.
    struct Block
    {
        std::string text;
        std::vector<quint32> begins;
        std::vector<quint32> ids;
        std::vector<quint32> owners;

        std::string_view textOf(size_t slot) const;
    };
    struct Part
    {
        std::vector<Block> blocks;
        qsizetype count = 0;
    };
    struct Place
    {
        Block *block = nullptr;
        size_t slot = 0;
    };

    static bool add(Part &part, const Row &row);
    static std::vector<bool> matches(const Block &block, const std::vector<Word> &words);
    static std::vector<bool> matchesAmong(const Block &block, const std::vector<bool> &among,
                                          const std::vector<Word> &words);
    static bool hasAll(const Block &block, size_t slot, const std::vector<Word> &words);
    static void match(const Block &block, const Word &word, std::vector<bool> &found);
    void noteSortName(const Row &row);
    void forget(TokenId token);
    Place placeOf(TokenId token);
    std::string_view sortNameOf(const Block &block, size_t slot) const;

    template <class Do> void forEachBlock(Do act) const
    {
        for (const Part *part : {&m_read, &m_later})
            std::for_each(part->blocks.cbegin(), part->blocks.cend(), act);
    }
    template <class Visit>
    void visitBlock(const Block &block, const std::vector<bool> &found, Visit &visit) const
    {
        for (size_t slot = 0; slot < found.size(); ++slot) {
            if (found[slot] && block.owners[slot] != 0)
                visit(TokenId{block.ids[slot]}, sortNameOf(block, slot));
        }
    }

    Part m_read;
    Part m_later;
    QHash<TokenId, std::pair<size_t, size_t>> m_laterPlaces; ///< block and slot
    QHash<TokenId, QByteArray> m_sortNames;                  ///< that are not the first line: accents are off
};

} // namespace chatelaine
