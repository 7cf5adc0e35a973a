// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QObject>
#include <QTimer>

namespace chatelaine {

class Authenticator;

/// Tells in time that the token somebody is signed in with is about to expire.
class ExpiryWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr Duration warningTime = std::chrono::minutes(10);

    /// Both outlive the watch.
    ExpiryWatch(const Authenticator &authenticator, const Clock &clock, QObject *parent = nullptr);

    void look();

Q_SIGNALS:
    /// Once for each expiry.
    void aboutToExpire(const chatelaine::Instant &at);

private:
    const Authenticator &m_authenticator;
    const Clock &m_clock;
    QTimer m_timer;
    std::optional<Instant> m_told;
};

} // namespace chatelaine
