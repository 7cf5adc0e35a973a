// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nomad/nomadids.h"
#include "nomad/tokenlines.h"
#include "nomadwire/nomadtypes.h"

#include <algorithm>
#include <deque>
#include <utility>
#include <vector>

namespace chatelaine::nomad {

/// A list of tokens on its way: what of it is new, and what was in it.
struct TokenReading
{
    int generation = 0;
    bool mayLag = false;         ///< any server may have answered
    quint64 newestBefore = 0;    ///< index of the list that was there when this one was asked for
    std::vector<bool> seen = {}; ///< by TokenId
    std::deque<std::pair<TokenId, TokenStub>> changed = {};
    std::deque<TokenLines::Line> lines = {}; ///< of those
    AttachmentSets::Interned sets = {};
    qsizetype rows = 0;
    TokenId last = {};
    qsizetype paged = 0;            ///< rows that came in pages, also again or not to be read
    qint64 bytes = 0;               ///< of these pages
    UnreadableRows unreadable = {}; ///< what was seen is not one of them

    /// Lists come in the same order again: mostly it is the number after the one before.
    TokenId idOf(NomadIds &ids, const QUuid &accessor)
    {
        const TokenId next{last.value + 1};
        last = ids.accessor(next) == accessor ? next : ids.token(accessor);
        return last;
    }
    /// False if it was seen before.
    bool see(TokenId id)
    {
        const auto index = static_cast<size_t>(id.value);
        if (seen.size() <= index)
            seen.resize(std::max(index + 1, 2 * seen.size()));
        const bool wasSeen = seen[index];
        seen[index] = true;
        return !wasSeen;
    }
    bool hasSeen(TokenId id) const
    {
        const auto index = static_cast<size_t>(id.value);
        return index < seen.size() && seen[index];
    }
};

} // namespace chatelaine::nomad
