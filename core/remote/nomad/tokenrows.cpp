// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/tokenrows.h"

namespace chatelaine::nomad {

void TokenRows::reserve(TokenId newest)
{
    const auto needed = static_cast<size_t>(newest.value);
    if (needed > m_places.capacity())
        m_places.reserve(std::max(needed, m_places.capacity() + m_places.capacity() / 2));
}

void TokenRows::put(TokenId id, TokenStub stub)
{
    Q_ASSERT(!id.isNull() && isTaken(stub));
    const size_t place = placeOf(id);
    if (place >= m_places.size())
        m_places.resize(place + 1);
    if (!isTaken(m_places[place]))
        ++m_size;
    m_places[place] = std::move(stub);
}

bool TokenRows::remove(TokenId id)
{
    if (!find(id))
        return false;
    m_places[placeOf(id)] = {};
    --m_size;
    return true;
}

void TokenRows::clear()
{
    m_places = {};
    m_size = 0;
}

} // namespace chatelaine::nomad
