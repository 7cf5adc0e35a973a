// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/tokensecret.h"

#include <cstring>
#include <optional>
#include <vector>

namespace chatelaine {

/// Finds the number of an entry by its digest: open addressing with linear probing, eight bytes a slot, at
/// most half full. A digest is random already, so its first four bytes are the hash. Whoever guesses secrets
/// cannot steer where their digests fall, and learns from the time taken at most how full a stretch of the
/// table is.
class DigestIndex
{
public:
    DigestIndex();

    void insert(const SecretDigest &digest, quint32 entry);
    /// Forgets \a entry, which was inserted under \a digest.
    void remove(const SecretDigest &digest, quint32 entry);
    void clear();
    qsizetype size() const { return m_size; }

    /// The entry for which \a matches says yes; asked only where the first four bytes agree.
    template <class Matches> std::optional<quint32> find(const SecretDigest &digest, Matches matches) const
    {
        const quint32 tag = tagOf(digest);
        for (size_t at = homeOf(tag); m_slots[at].used != 0; at = next(at)) {
            if (m_slots[at].tag == tag && matches(m_slots[at].entry()))
                return m_slots[at].entry();
        }
        return std::nullopt;
    }

private:
    struct Slot
    {
        quint32 tag = 0;
        quint32 used = 0; ///< entry + 1; 0: empty

        quint32 entry() const { return used - 1; }
    };

    static quint32 tagOf(const SecretDigest &digest)
    {
        quint32 tag = 0;
        std::memcpy(&tag, digest.data(), sizeof tag);
        return tag;
    }
    size_t homeOf(quint32 tag) const { return tag & (m_slots.size() - 1); }
    size_t next(size_t at) const { return (at + 1) & (m_slots.size() - 1); }
    size_t distance(size_t from, size_t to) const { return (to - from) & (m_slots.size() - 1); }
    void place(Slot slot);
    void grow();
    void closeGap(size_t gap);

    std::vector<Slot> m_slots;
    qsizetype m_size = 0;
};

} // namespace chatelaine
