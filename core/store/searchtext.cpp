// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchtext.h"

#include <QByteArrayMatcher>

#include <algorithm>
#include <functional>
#include <limits>

namespace chatelaine {

namespace {

constexpr size_t blockSize = 1 << 20; // what grows by doubling must stay small beside all the others

bool fits(qint64 number)
{
    return number > 0 && number <= std::numeric_limits<quint32>::max();
}

/// Finds one word again and again.
class Finder
{
public:
    explicit Finder(const QByteArray &word)
        : m_matcher(word)
        , m_only(word.size() == 1 ? word.front() : '\0')
    {
    }
    /// Behind the text's end if there is none.
    size_t next(std::string_view text, size_t from) const
    {
        const auto end = text.size();
        if (m_only != '\0')
            return std::min(text.find(m_only, from), end);
        const qsizetype at =
            m_matcher.indexIn(text.data(), static_cast<qsizetype>(end), static_cast<qsizetype>(from));
        return at < 0 ? end : static_cast<size_t>(at);
    }

private:
    QByteArrayMatcher m_matcher;
    char m_only;
};

} // namespace

std::string_view SearchText::Block::textOf(size_t slot) const
{
    const size_t begin = begins[slot];
    const size_t end = slot + 1 < begins.size() ? begins[slot + 1] : text.size();
    return std::string_view(text).substr(begin, end - begin - 1);
}

bool SearchText::append(const Row &row)
{
    noteSortName(row);
    return add(m_read, row);
}

bool SearchText::put(const Row &row)
{
    forget(row.token);
    noteSortName(row);
    if (!add(m_later, row))
        return false;
    m_laterPlaces.insert(row.token, {m_later.blocks.size() - 1, m_later.blocks.back().ids.size() - 1});
    return true;
}

bool SearchText::add(Part &part, const Row &row)
{
    if (!fits(row.token.value) || !fits(row.owner.value) || row.text.size() > qsizetype(blockSize))
        return false;
    const auto length = static_cast<size_t>(row.text.size()) + 1;
    if (part.blocks.empty() || part.blocks.back().text.size() + length > blockSize) {
        if (!part.blocks.empty()) {
            Block &full = part.blocks.back();
            full.text.shrink_to_fit();
            for (std::vector<quint32> *numbers : {&full.begins, &full.ids, &full.owners})
                numbers->shrink_to_fit();
        }
        part.blocks.emplace_back();
    }
    Block &block = part.blocks.back();
    block.begins.push_back(static_cast<quint32>(block.text.size()));
    block.ids.push_back(static_cast<quint32>(row.token.value));
    block.owners.push_back(static_cast<quint32>(row.owner.value));
    block.text.append(row.text.constData(), length - 1).push_back('\0');
    ++part.count;
    return true;
}

void SearchText::noteSortName(const Row &row)
{
    if (row.sortName.isNull())
        m_sortNames.remove(row.token);
    else
        m_sortNames.insert(row.token, row.sortName);
}

void SearchText::forget(TokenId token)
{
    const Place place = placeOf(token);
    if (!place.block)
        return;
    const std::string_view text = place.block->textOf(place.slot);
    std::fill_n(place.block->text.begin() + place.block->begins[place.slot], text.size(), '\0');
    place.block->owners[place.slot] = 0;
}

SearchText::Place SearchText::placeOf(TokenId token)
{
    if (const auto later = m_laterPlaces.constFind(token); later != m_laterPlaces.cend())
        return {&m_later.blocks[later->first], later->second};
    const auto ends = [](const Block &block, qint64 id) { return qint64(block.ids.back()) < id; };
    const auto block = std::lower_bound(m_read.blocks.begin(), m_read.blocks.end(), token.value, ends);
    if (block == m_read.blocks.end())
        return {};
    const auto id = std::lower_bound(block->ids.cbegin(), block->ids.cend(), token.value);
    if (id == block->ids.cend() || *id != token.value)
        return {};
    return {&*block, static_cast<size_t>(id - block->ids.cbegin())};
}

std::string_view SearchText::sortNameOf(const Block &block, size_t slot) const
{
    if (!m_sortNames.isEmpty()) {
        const auto own = m_sortNames.constFind(TokenId{block.ids[slot]});
        if (own != m_sortNames.cend())
            return {own->constData(), static_cast<size_t>(own->size())};
    }
    const std::string_view text = block.textOf(slot);
    return text.substr(0, text.find('\n'));
}

SearchText::Matches SearchText::search(const std::vector<Word> &words) const
{
    Matches found;
    forEachBlock([&](const Block &block) { found.push_back(matches(block, words)); });
    return found;
}

SearchText::Matches SearchText::searchAmong(const Matches &among, const std::vector<Word> &words) const
{
    Matches found;
    forEachBlock(
        [&](const Block &block) { found.push_back(matchesAmong(block, among[found.size()], words)); });
    return found;
}

std::vector<bool> SearchText::matchesAmong(const Block &block, const std::vector<bool> &among,
                                           const std::vector<Word> &words)
{
    constexpr size_t fewOf = 4; // of more of them it is quicker to look through all at once
    const auto count = static_cast<size_t>(std::count(among.cbegin(), among.cend(), true));
    if (count * fewOf > among.size())
        return matches(block, words);
    std::vector<bool> found(among.size(), false);
    for (size_t slot = 0; count > 0 && slot < among.size(); ++slot)
        found[slot] = among[slot] && hasAll(block, slot, words);
    return found;
}

bool SearchText::hasAll(const Block &block, size_t slot, const std::vector<Word> &words)
{
    return std::all_of(words.cbegin(), words.cend(), [&](const Word &word) {
        const std::string_view wanted(word.text.constData(), static_cast<size_t>(word.text.size()));
        return block.textOf(slot).find(wanted) != std::string_view::npos ||
               word.owners.contains(PrincipalId{block.owners[slot]});
    });
}

std::vector<bool> SearchText::matches(const Block &block, const std::vector<Word> &words)
{
    std::vector<bool> all(block.ids.size(), true);
    std::vector<bool> found;
    for (const Word &word : words) {
        found.assign(block.ids.size(), false);
        match(block, word, found);
        std::transform(all.cbegin(), all.cend(), found.cbegin(), all.begin(), std::logical_and<>());
    }
    return all;
}

void SearchText::match(const Block &block, const Word &word, std::vector<bool> &found)
{
    const Finder finder(word.text);
    size_t slot = 0;
    for (size_t at = finder.next(block.text, 0); at < block.text.size();) {
        while (slot + 1 < block.begins.size() && block.begins[slot + 1] <= at)
            ++slot;
        found[slot] = true;
        if (++slot == block.begins.size())
            break;
        at = finder.next(block.text, block.begins[slot]);
    }
    if (word.owners.isEmpty())
        return;
    for (size_t i = 0; i < block.owners.size(); ++i)
        found[i] = found[i] || word.owners.contains(PrincipalId{block.owners[i]});
}

} // namespace chatelaine
