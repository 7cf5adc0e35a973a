// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storesession.h"

namespace chatelaine {

std::optional<Identity> StoreSession::identity() const
{
    const std::scoped_lock lock(m_mutex);
    return m_identity;
}

qint64 StoreSession::credentialVersion() const
{
    const std::scoped_lock lock(m_mutex);
    return m_credentialVersion;
}

void StoreSession::signIn(const Identity &identity, qint64 credentialVersion)
{
    const std::scoped_lock lock(m_mutex);
    m_identity = identity;
    m_credentialVersion = credentialVersion;
}

bool StoreSession::set(const std::optional<Identity> &identity)
{
    const std::scoped_lock lock(m_mutex);
    if (m_identity == identity)
        return false;
    m_identity = identity;
    return true;
}

} // namespace chatelaine
