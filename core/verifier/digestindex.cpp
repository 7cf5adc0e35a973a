// SPDX-License-Identifier: GPL-3.0-or-later
#include "verifier/digestindex.h"

#include <utility>

namespace chatelaine {
namespace {

constexpr size_t fewestSlots = 16; // a power of two, as every later size

} // namespace

DigestIndex::DigestIndex()
    : m_slots(fewestSlots)
{
}

void DigestIndex::insert(const SecretDigest &digest, quint32 entry)
{
    if (static_cast<size_t>(m_size + 1) * 2 > m_slots.size())
        grow();
    place({tagOf(digest), entry + 1});
    ++m_size;
}

void DigestIndex::remove(const SecretDigest &digest, quint32 entry)
{
    size_t at = homeOf(tagOf(digest));
    while (m_slots[at].used != entry + 1) {
        if (m_slots[at].used == 0)
            return;
        at = next(at);
    }
    closeGap(at);
    --m_size;
}

void DigestIndex::clear()
{
    m_slots.assign(fewestSlots, {});
    m_size = 0;
}

void DigestIndex::place(Slot slot)
{
    size_t at = homeOf(slot.tag);
    while (m_slots[at].used != 0)
        at = next(at);
    m_slots[at] = slot;
}

void DigestIndex::grow()
{
    const std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(m_slots.size() * 2));
    for (const Slot &slot : old) {
        if (slot.used != 0)
            place(slot);
    }
}

/// Moves later slots of the run forward, so that no search stops too early and no tombstones pile up.
void DigestIndex::closeGap(size_t gap)
{
    for (size_t at = next(gap); m_slots[at].used != 0; at = next(at)) {
        const size_t home = homeOf(m_slots[at].tag);
        if (distance(home, at) < distance(gap, at))
            continue;
        m_slots[gap] = m_slots[at];
        gap = at;
    }
    m_slots[gap] = {};
}

} // namespace chatelaine
