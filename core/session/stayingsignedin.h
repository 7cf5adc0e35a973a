// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backend.h"
#include "backend/future.h"
#include "domain/user.h"

#include <QCoreApplication>

#include <memory>

namespace chatelaine {

class SecretKeeper;

/// Staying signed in at stores on this machine: what Authenticator::staySignedIn() makes is kept in the
/// keychain and nowhere else, one for each store, by its place.
class StayingSignedIn
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::StayingSignedIn)

public:
    /// \a keeper outlives what is asked for here.
    explicit StayingSignedIn(SecretKeeper &keeper)
        : m_keeper(keeper)
    {
    }

    /// False where there is no keychain, or \a backend knows nothing of the kind.
    bool isPossible(Backend &backend) const;
    /// Signs in with what is kept. NotFound if nothing is; it is dropped when it is good for nothing any
    /// more.
    Future<Identity> recall(const std::shared_ptr<Backend> &backend) const;
    /// Lets whoever has just signed in stay so. On failure they do not, and the message says so.
    Future<void> keep(const std::shared_ptr<Backend> &backend) const;
    /// Whoever is signed in has to type their password next time.
    Future<void> forget(const std::shared_ptr<Backend> &backend) const;
    /// Takes what is kept for the store at \a location out of the keychain.
    Future<void> drop(const QString &location) const;

private:
    SecretKeeper &m_keeper;
};

} // namespace chatelaine
