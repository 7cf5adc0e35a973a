// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/authenticator.h"
#include "nomad/nomadcore.h"

namespace chatelaine::nomad {

/// Who is signed in at a Nomad server, as its worker tells. One signs in with ServerSignIn: there are no
/// passwords.
class NomadAuthenticator final : public Authenticator
{
    Q_OBJECT

public:
    explicit NomadAuthenticator(NomadCore &core, QObject *parent = nullptr);

    AuthenticatorTraits traits() const override { return {false, true, false}; }
    Future<Identity> signIn(const QString &email, Secret password) override;
    Future<Identity> redeem(const QString &email, Secret code, Secret newPassword) override;
    Future<void> changePassword(Secret current, Secret next) override;
    Future<void> signOut() override;
    Future<void> confirm(Secret secret) override;
    Future<void> lock(LockCause cause) override;
    Future<void> unlock(Secret secret) override;
    Future<Secret> staySignedIn() override;
    Future<Identity> signInRemembered(Secret remembered) override;
    Future<void> forgetMachine() override;
    std::optional<Identity> identity() const override { return m_identity; }

private:
    NomadCore &m_core;
    std::optional<Identity> m_identity; ///< the worker's, as far as this thread has heard
    SharedSecret m_secret;              ///< likewise
};

} // namespace chatelaine::nomad
