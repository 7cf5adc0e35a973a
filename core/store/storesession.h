// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/user.h"

#include <mutex>
#include <optional>

namespace chatelaine {

/// Who is signed in, and since when that is certain. Written on the worker thread, so that it fits the order
/// of the jobs; read from any.
class StoreSession
{
public:
    std::optional<Identity> identity() const;
    /// Of the password with which they signed in.
    qint64 credentialVersion() const;
    /// \a shownAt: when they showed that it is them; none: not now, they stay signed in on this machine.
    void signIn(const Identity &identity, qint64 credentialVersion, std::optional<Instant> shownAt);
    /// What is known now of the person who is signed in; none: they are not any more. Returns whether that
    /// changed anything.
    bool set(const std::optional<Identity> &identity);

    /// Whoever is signed in has typed their password; none: what was typed before counts no more.
    void setShown(std::optional<Instant> at);
    /// Whether that was lately enough for what needs it.
    bool isFresh(Instant now) const;
    /// Nobody has a password here, so none is ever asked for.
    void askNothing();
    bool asks() const;
    /// Through which entry of RememberedSignIns they stay signed in; none: they do not.
    void setRemembered(std::optional<qint64> entry);
    std::optional<qint64> remembered() const;

private:
    mutable std::mutex m_mutex;
    std::optional<Identity> m_identity;
    qint64 m_credentialVersion = 0;
    std::optional<Instant> m_shownAt;
    std::optional<qint64> m_remembered;
    bool m_asks = true;
};

} // namespace chatelaine
