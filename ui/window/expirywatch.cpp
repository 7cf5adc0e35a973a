// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/expirywatch.h"

#include "backend/authenticator.h"

#include <algorithm>

namespace chatelaine {

namespace {
constexpr Duration longestNap = std::chrono::minutes(1); // a computer may sleep, and its clock may be set
constexpr Duration shortestNap = std::chrono::seconds(1);
} // namespace

ExpiryWatch::ExpiryWatch(const Authenticator &authenticator, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_authenticator(authenticator)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ExpiryWatch::look);
    connect(&authenticator, &Authenticator::identityChanged, this, &ExpiryWatch::look);
}

void ExpiryWatch::look()
{
    const std::optional<Identity> identity = m_authenticator.identity();
    if (!identity || !identity->expiresAt) {
        m_timer.stop();
        return;
    }
    const Instant at = *identity->expiresAt;
    const Duration left = at - warningTime - m_clock.now();
    if (left > Duration::zero()) {
        m_timer.start(std::clamp(left, shortestNap, longestNap));
        return;
    }
    if (m_told != at) {
        m_told = at;
        Q_EMIT aboutToExpire(at);
    }
}

} // namespace chatelaine
