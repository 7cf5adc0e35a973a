// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/authenticator.h"
#include "secrets/password.h"
#include "store/storecore.h"
#include "store/userrepository.h"

namespace chatelaine {

/// Signing in to a local store.
class LocalAuthenticator final : public Authenticator
{
    Q_OBJECT

public:
    LocalAuthenticator(StoreCore &core, PasswordCost cost);

    Future<Identity> signIn(const QString &email, Secret password) override;
    Future<void> signOut() override;
    std::optional<Identity> identity() const override;

    /// Hashes ahead what unknown addresses are compared with, while the person is still typing.
    void warmUp();
    /// Emits identityChanged() on this object's thread; from any thread.
    void announce();

    Future<Identity> redeem(const QString &email, Secret code, Secret newPassword) override;
    Future<void> changePassword(Secret current, Secret next) override;

private:
    Identity signInNow(Database &database, const QString &email, const Secret &password);
    Identity admit(Database &database, const User &user);
    void recordFailure(Database &database, const std::optional<Credentials> &known, const QString &reason);
    void prepareDecoy();

    StoreCore &m_core;
    const PasswordCost m_cost;
    QByteArray m_decoyHash; ///< belongs to the worker thread
};

} // namespace chatelaine
