// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "nomadwire/nomadtypes.h"

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

namespace chatelaine::nomad {

/// Rows by their number. Numbers are given out in turn, so a row's place is its number: nothing is hashed,
/// and a list that comes in the same order again walks through memory in order. No number is given out twice:
/// places come in chunks, and one whose rows are all gone is freed.
class TokenRows
{
public:
    static constexpr size_t inChunk = 1024;

    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    /// For how many rows memory is held.
    qsizetype room() const;
    const TokenStub *find(TokenId id) const
    {
        const size_t place = placeOf(id);
        const Chunk *chunk = chunkOf(place);
        return chunk && isTaken(chunk->rows[place % inChunk]) ? &chunk->rows[place % inChunk] : nullptr;
    }
    /// \a stub has an accessor ID.
    void put(TokenId id, TokenStub stub);
    bool remove(TokenId id); ///< false if there is none
    void clear();

    /// Calls \a visit with the id and the row of each, by number.
    template <class Visit> void each(Visit visit) const
    {
        anyPlace([&visit](TokenId id, const TokenStub &stub) {
            visit(id, stub);
            return false;
        });
    }
    template <class Fits> bool any(Fits fits) const
    {
        return anyPlace([&fits](TokenId, const TokenStub &stub) { return fits(stub); });
    }

private:
    struct Chunk
    {
        std::array<TokenStub, inChunk> rows;
        size_t taken = 0;
    };

    static bool isTaken(const TokenStub &stub) { return !stub.accessor.isNull(); }
    static size_t placeOf(TokenId id) { return static_cast<size_t>(id.value - 1); } // far beyond for no id
    static TokenId idAt(size_t place) { return TokenId{static_cast<qint64>(place) + 1}; }
    const Chunk *chunkOf(size_t place) const
    {
        return place / inChunk < m_chunks.size() ? m_chunks[place / inChunk].get() : nullptr;
    }
    template <class Fits> bool anyPlace(Fits fits) const
    {
        for (size_t index = 0; index < m_chunks.size(); ++index) {
            if (m_chunks[index] && anyIn(*m_chunks[index], index * inChunk, fits))
                return true;
        }
        return false;
    }
    template <class Fits> static bool anyIn(const Chunk &chunk, size_t first, Fits &fits)
    {
        for (size_t place = 0; place < inChunk; ++place) {
            if (isTaken(chunk.rows[place]) && fits(idAt(first + place), chunk.rows[place]))
                return true;
        }
        return false;
    }

    std::vector<std::unique_ptr<Chunk>> m_chunks;
    qsizetype m_size = 0;
};

} // namespace chatelaine::nomad
