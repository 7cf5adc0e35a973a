// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/user.h"

#include <mutex>
#include <optional>

namespace chatelaine {

/// Who is signed in. Written on the worker thread, so that it fits the order of the jobs; read from any.
class StoreSession
{
public:
    std::optional<Identity> identity() const;
    /// Of the password with which they signed in.
    qint64 credentialVersion() const;
    void signIn(const Identity &identity, qint64 credentialVersion);
    /// What is known now of the person who is signed in; none: they are not any more. Returns whether that
    /// changed anything.
    bool set(const std::optional<Identity> &identity);

private:
    mutable std::mutex m_mutex;
    std::optional<Identity> m_identity;
    qint64 m_credentialVersion = 0;
};

} // namespace chatelaine
