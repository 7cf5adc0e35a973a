// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/ownwrites.h"

namespace chatelaine::nomad {

namespace {

/// All but what each region counts for itself; lists know no names of roles.
bool sameContent(const TokenStub &a, const TokenStub &b)
{
    const auto idsOf = [](const TokenStub &stub) {
        QStringList ids;
        for (const RoleLink &role : stub.roles)
            ids << role.id;
        return ids;
    };
    return a.name == b.name && a.policies == b.policies && idsOf(a) == idsOf(b) &&
           a.management == b.management && a.expiresAt == b.expiresAt;
}

} // namespace

void OwnWrites::wrote(TokenId id, const TokenStub &stub, bool lags, Instant now)
{
    m_writes.insert(id, {stub, lags, now + longestLag});
}

void OwnWrites::deleted(TokenId id, Instant now)
{
    m_writes.insert(id, {std::nullopt, true, now + longestLag});
}

std::optional<TokenStub> OwnWrites::judge(TokenId id, const TokenStub &listed, Instant now)
{
    const auto found = m_writes.constFind(id);
    if (found == m_writes.cend())
        return listed;
    const Write &write = *found;
    if (now < write.until && !write.stub)
        return std::nullopt;
    const bool caughtUp = now >= write.until || sameContent(listed, *write.stub) ||
                          (!write.lags && listed.modifyIndex >= write.stub->modifyIndex);
    if (!caughtUp)
        return write.stub;
    // A list that was on its way before may come yet: until there is a complete one, indexes tell.
    if (now < write.until)
        m_writes.insert(id, {listed, false, write.until});
    else
        m_writes.erase(found);
    return listed;
}

bool OwnWrites::survives(TokenId id, quint64 index, Instant now)
{
    const auto found = m_writes.constFind(id);
    if (found == m_writes.cend() || !found->stub)
        return false;
    const bool older = found->lags ? now < found->until : index < found->stub->modifyIndex;
    if (!older)
        m_writes.erase(found);
    return older;
}

void OwnWrites::settle(const std::function<bool(TokenId)> &listed, quint64 index, Instant now)
{
    m_writes.removeIf([&](const QHash<TokenId, Write>::iterator &each) {
        const bool isTold =
            each->stub ? !each->lags && index >= each->stub->modifyIndex : !listed(each.key());
        return isTold || now >= each->until;
    });
}

} // namespace chatelaine::nomad
