// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/tokenrows.h"

namespace chatelaine::nomad {

qsizetype TokenRows::room() const
{
    const auto held =
        std::count_if(m_chunks.cbegin(), m_chunks.cend(), [](const auto &chunk) { return chunk != nullptr; });
    return held * static_cast<qsizetype>(inChunk);
}

void TokenRows::put(TokenId id, TokenStub stub)
{
    Q_ASSERT(!id.isNull() && isTaken(stub));
    const size_t place = placeOf(id);
    const size_t index = place / inChunk;
    if (index >= m_chunks.size())
        m_chunks.resize(index + 1);
    if (!m_chunks[index])
        m_chunks[index] = std::make_unique<Chunk>();
    Chunk &chunk = *m_chunks[index];
    TokenStub &row = chunk.rows[place % inChunk];
    if (!isTaken(row)) {
        ++chunk.taken;
        ++m_size;
    }
    row = std::move(stub);
}

bool TokenRows::remove(TokenId id)
{
    if (!find(id))
        return false;
    const size_t place = placeOf(id);
    std::unique_ptr<Chunk> &chunk = m_chunks[place / inChunk];
    chunk->rows[place % inChunk] = {};
    --m_size;
    if (--chunk->taken == 0)
        chunk.reset();
    return true;
}

void TokenRows::clear()
{
    m_chunks.clear();
    m_size = 0;
}

} // namespace chatelaine::nomad
