// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "nomadwire/nomadtypes.h"

#include <algorithm>
#include <vector>

namespace chatelaine::nomad {

/// Rows by their number. Numbers are given out in turn, so a row's place is its number: nothing is hashed,
/// and a list that comes in the same order again walks through memory in order.
class TokenRows
{
public:
    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    const TokenStub *find(TokenId id) const
    {
        const size_t place = placeOf(id);
        return place < m_places.size() && isTaken(m_places[place]) ? &m_places[place] : nullptr;
    }
    /// No row up to \a newest will be moved to make room for another.
    void reserve(TokenId newest);
    /// \a stub has an accessor ID.
    void put(TokenId id, TokenStub stub);
    bool remove(TokenId id); ///< false if there is none
    void clear();

    /// Calls \a visit with the id and the row of each.
    template <class Visit> void each(Visit visit) const
    {
        for (size_t place = 0; place < m_places.size(); ++place) {
            if (isTaken(m_places[place]))
                visit(idAt(place), m_places[place]);
        }
    }
    template <class Fits> bool any(Fits fits) const
    {
        return std::any_of(m_places.cbegin(), m_places.cend(),
                           [&fits](const TokenStub &stub) { return isTaken(stub) && fits(stub); });
    }

private:
    static bool isTaken(const TokenStub &stub) { return !stub.accessor.isNull(); }
    static size_t placeOf(TokenId id) { return static_cast<size_t>(id.value - 1); } // far beyond for no id
    static TokenId idAt(size_t place) { return TokenId{static_cast<qint64>(place) + 1}; }

    std::vector<TokenStub> m_places;
    qsizetype m_size = 0;
};

} // namespace chatelaine::nomad
