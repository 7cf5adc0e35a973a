// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storesession.h"

namespace chatelaine {

namespace {
constexpr Duration freshFor = std::chrono::minutes(5);
} // namespace

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

void StoreSession::signIn(const Identity &identity, qint64 credentialVersion, std::optional<Instant> shownAt)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_identity || m_identity->id != identity.id)
        m_remembered.reset();
    m_identity = identity;
    m_credentialVersion = credentialVersion;
    m_shownAt = shownAt;
}

bool StoreSession::set(const std::optional<Identity> &identity)
{
    const std::scoped_lock lock(m_mutex);
    if (m_identity == identity)
        return false;
    m_identity = identity;
    return true;
}

void StoreSession::setShown(std::optional<Instant> at)
{
    const std::scoped_lock lock(m_mutex);
    m_shownAt = at;
}

bool StoreSession::isFresh(Instant now) const
{
    const std::scoped_lock lock(m_mutex);
    if (!m_asks)
        return true;
    return m_shownAt && *m_shownAt <= now && now < *m_shownAt + freshFor; // a clock may be set back
}

void StoreSession::askNothing()
{
    const std::scoped_lock lock(m_mutex);
    m_asks = false;
}

bool StoreSession::asks() const
{
    const std::scoped_lock lock(m_mutex);
    return m_asks;
}

void StoreSession::setRemembered(std::optional<qint64> entry)
{
    const std::scoped_lock lock(m_mutex);
    m_remembered = entry;
}

std::optional<qint64> StoreSession::remembered() const
{
    const std::scoped_lock lock(m_mutex);
    return m_remembered;
}

} // namespace chatelaine
