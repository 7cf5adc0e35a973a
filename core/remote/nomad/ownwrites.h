// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/instant.h"
#include "nomadwire/nomadtypes.h"

#include <QHash>

#include <functional>
#include <optional>

namespace chatelaine::nomad {

/// What this console has written and lists may not show yet: a list may have been on its way, and in a region
/// that is not the authoritative one global things come back with a delay. What was written stands in for
/// what the list says, until the list has it or a minute has passed.
class OwnWrites
{
public:
    static constexpr Duration longestLag = std::chrono::seconds(60);

    /// \a lags: indexes of the answer and of lists are those of different regions.
    void wrote(TokenId id, const TokenStub &stub, bool lags, Instant now);
    void deleted(TokenId id, Instant now);
    void clear() { m_writes.clear(); }
    bool isEmpty() const { return m_writes.isEmpty(); }

    /// What to believe of \a listed: it, or what was written here; none: it was deleted here.
    std::optional<TokenStub> judge(TokenId id, const TokenStub &listed, Instant now);
    /// True if \a id stays although a list with \a index, complete at \a now, does not have it.
    bool survives(TokenId id, quint64 index, Instant now);
    /// After a complete list with \a index: what it tells of needs no watching any more, nor what was deleted
    /// here and is not \a listed.
    void settle(const std::function<bool(TokenId)> &listed, quint64 index, Instant now);

private:
    struct Write
    {
        std::optional<TokenStub> stub; ///< none: a deletion
        bool lags = false;
        Instant until;
    };

    QHash<TokenId, Write> m_writes;
};

} // namespace chatelaine::nomad
