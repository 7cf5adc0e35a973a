// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backend.h"
#include "backend/connectiontest.h"
#include "backend/future.h"
#include "domain/connectionprofile.h"
#include "secrets/secret.h"

#include <QObject>
#include <QProcessEnvironment>

#include <memory>

namespace chatelaine {

/// Opens back ends at one kind of remote server. A new kind of server is a new folder with one of these.
class ServerProvider : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QString protocol() const = 0; ///< stable, as in ConnectionProfile::protocol
    virtual QString product() const = 0;  ///< for people: "HashiCorp Nomad"
    virtual int defaultPort() const = 0;

    /// A profile made of the variables that this server's own command line reads; none if none is set. An
    /// error if one is set that makes no sense.
    virtual Result<std::optional<ConnectionProfile>>
    profileFrom(const QProcessEnvironment &environment) const = 0;
    /// The secret among those variables; none if there is none. Used, and kept only when the person says so.
    virtual std::optional<Secret> secretFrom(const QProcessEnvironment &environment) const = 0;

    /// How many deletions this computer is still to carry out at \a profile.
    virtual int pendingDeletions(const ConnectionProfile &profile) const
    {
        Q_UNUSED(profile)
        return 0;
    }
    /// Of these, those at the server that \a profile names: it may have had another address before.
    virtual int pendingDeletionsAtAddress(const ConnectionProfile &profile) const
    {
        Q_UNUSED(profile)
        return 0;
    }

    /// Opens \a profile; nobody is signed in yet. Does not fail because the server cannot be reached: its
    /// ServerConnection says so and goes on trying. Fails if files of the profile cannot be read (field).
    virtual Future<std::shared_ptr<Backend>> open(const ConnectionProfile &profile) = 0;
    /// A test of \a profile that has not begun yet. \a secret is what the person would sign in with; without
    /// one the steps that need it are skipped.
    virtual std::unique_ptr<ConnectionTest> test(const ConnectionProfile &profile,
                                                 std::optional<Secret> secret) = 0;
};

} // namespace chatelaine
