// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <vector>

namespace chatelaine {

/// A set of small numbers, one bit each; grows as needed. A matrix of 2,000 × 200 fits into 50 kB, and
/// "alike in all columns" is 32 steps a column.
class MatrixBits
{
public:
    void set(int bit, bool on = true)
    {
        const auto word = static_cast<size_t>(bit) / 64;
        if (word >= m_words.size())
            m_words.resize(word + 1, 0);
        const quint64 mask = quint64{1} << (bit % 64);
        m_words[word] = on ? m_words[word] | mask : m_words[word] & ~mask;
    }
    bool test(int bit) const { return ((wordAt(static_cast<size_t>(bit) / 64) >> (bit % 64)) & 1) != 0; }
    int count() const
    {
        int bits = 0;
        for (quint64 word : m_words)
            bits += std::popcount(word);
        return bits;
    }
    /// How many of this set's numbers are in \a other, too.
    int countIn(const MatrixBits &other) const
    {
        int bits = 0;
        for (size_t i = 0; i < m_words.size(); ++i)
            bits += std::popcount(m_words[i] & other.wordAt(i));
        return bits;
    }
    void unite(const MatrixBits &other)
    {
        m_words.resize(std::max(m_words.size(), other.m_words.size()), 0);
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.wordAt(i);
    }
    void intersect(const MatrixBits &other)
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.wordAt(i);
    }
    /// What is in one of the two and not in the other.
    MatrixBits differing(const MatrixBits &other) const
    {
        MatrixBits bits;
        bits.m_words.resize(std::max(m_words.size(), other.m_words.size()), 0);
        for (size_t i = 0; i < bits.m_words.size(); ++i)
            bits.m_words[i] = wordAt(i) ^ other.wordAt(i);
        return bits;
    }

private:
    quint64 wordAt(size_t i) const { return i < m_words.size() ? m_words[i] : 0; }
    std::vector<quint64> m_words;
};

} // namespace chatelaine
