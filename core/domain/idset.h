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
        if (numberOf(*least) < 0 || numberOf(*most) > worthwhile * (ids.size() + 1024)) {
            m_scattered = QSet<T>(ids.cbegin(), ids.cend());
            return;
        }
        m_bits.resize(static_cast<size_t>(numberOf(*most)) + 1);
        for (const T &id : ids)
            m_bits[static_cast<size_t>(numberOf(id))] = true;
    }

    bool isEmpty() const { return m_bits.empty() && m_scattered.isEmpty(); }
    bool contains(const T &id) const
    {
        const qint64 number = numberOf(id);
        if (m_bits.empty())
            return m_scattered.contains(id);
        return number >= 0 && number < static_cast<qint64>(m_bits.size()) &&
               m_bits[static_cast<size_t>(number)];
    }

private:
    static constexpr qint64 worthwhile = 64; ///< as many bits as one of them takes as a number

    static qint64 numberOf(const T &id)
    {
        if constexpr (requires { id.value; })
            return id.value;
        else
            return id;
    }

    std::vector<bool> m_bits;
    QSet<T> m_scattered;
};

} // namespace chatelaine
