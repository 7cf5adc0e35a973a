// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secretbuilder.h"

#include <algorithm>
#include <cstring>

namespace chatelaine {

SecretBuilder::SecretBuilder(qsizetype size)
{
    makeRoom(size);
}

void SecretBuilder::append(QByteArrayView piece)
{
    if (piece.isEmpty())
        return;
    const qsizetype size = m_text.m_size + piece.size();
    if (size > m_room)
        makeRoom(std::max(size, 2 * m_room));
    std::memcpy(m_text.m_data.get() + m_text.m_size, piece.data(), static_cast<size_t>(piece.size()));
    m_text.m_size = size;
    m_text.m_data.get()[size] = '\0';
}

Secret SecretBuilder::take()
{
    m_room = 0;
    return std::move(m_text);
}

void SecretBuilder::makeRoom(qsizetype size)
{
    Secret roomier;
    roomier.m_data.reset(Secret::allocate(size));
    if (!m_text.isEmpty())
        std::memcpy(roomier.m_data.get(), m_text.m_data.get(), static_cast<size_t>(m_text.m_size));
    roomier.m_size = m_text.m_size;
    roomier.m_data.get()[roomier.m_size] = '\0';
    m_text = std::move(roomier);
    m_room = size;
}

} // namespace chatelaine
