// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QVector>

#include <algorithm>
#include <vector>

namespace chatelaine {

/// Numbers or ids, to ask whether one is among them. A bit for each up to the largest where that is not
/// wasteful, as it is not for the row numbers of a store: lists of a million are compared in milliseconds.
template <class T> class IdSet
{
public:
    explicit IdSet(const QVector<T> &ids)
    {
        if (ids.isEmpty())
            return;
        const auto [least, most] = std::minmax_element(ids.cbegin(), ids.cend());
        if (numberOf(*least) < 0 || numberOf(*most) > worthwhile * (ids.size() + leastIds)) {
            m_scattered = QSet<T>(ids.cbegin(), ids.cend());
            return;
        }
        m_end = static_cast<quint64>(numberOf(*most)) + 1;
        m_bits.resize((m_end + 63) / 64);
        for (const T &id : ids) {
            const auto number = static_cast<quint64>(numberOf(id));
            m_bits[number / 64] |= quint64(1) << number % 64;
        }
    }

    bool isEmpty() const { return m_end == 0 && m_scattered.isEmpty(); }
    bool contains(const T &id) const
    {
        const auto number = static_cast<quint64>(numberOf(id)); // a negative one is a large one
        if (number < m_end)
            return (m_bits[number / 64] >> number % 64 & 1) != 0;
        return !m_scattered.isEmpty() && m_scattered.contains(id);
    }

private:
    static constexpr qint64 worthwhile = 64;       ///< as many bits as one of them takes as a number
    static constexpr qint64 leastIds = 128 * 1024; ///< a megabyte of bits is quickly made

    static qint64 numberOf(const T &id)
    {
        if constexpr (requires { id.value; })
            return id.value;
        else
            return id;
    }

    std::vector<quint64> m_bits;
    quint64 m_end = 0; ///< behind the largest number; 0: they are scattered
    QSet<T> m_scattered;
};

} // namespace chatelaine
