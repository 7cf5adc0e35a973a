// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/authenticator.h"
#include "secrets/password.h"
#include "store/storecore.h"
#include "store/userrepository.h"

namespace chatelaine {

/// Signing in to a local store. Passwords are hashed outside of any transaction.
class LocalAuthenticator final : public Authenticator
{
    Q_OBJECT

public:
    LocalAuthenticator(StoreCore &core, PasswordCost cost);

    Future<Identity> signIn(const QString &email, Secret password) override;
    Future<Identity> redeem(const QString &email, Secret code, Secret newPassword) override;
    Future<void> changePassword(Secret current, Secret next) override;
    Future<void> signOut() override;
    std::optional<Identity> identity() const override;

    /// Hashes ahead what unknown addresses are compared with, while the person is still typing.
    void warmUp();
    /// Emits identityChanged() on this object's thread; from any thread.
    void announce();

private:
    Identity signInNow(Database &database, const QString &email, const Secret &password);
    Identity admit(Database &database, const Credentials &verified);
    Identity redeemNow(Database &database, const QString &email, const Secret &code, const Secret &password);
    /// Takes the code in; fills \a refusal, with nothing changed, if it is not good.
    std::optional<Identity> takeCode(Database &database, const QString &email, const Secret &code,
                                     const QByteArray &hash, QString &refusal);
    void changePasswordNow(Database &database, const Secret &current, const Secret &next);
    /// Notes the sign-in in the transaction that lets somebody in.
    Identity enter(WriteTransaction &transaction, PrincipalId id);
    void seat(Database &database, const Identity &identity);
    void record(WriteTransaction &transaction, AuditAction action, const User &user,
                const QVector<AuditChange> &changes = {});
    void recordFailure(Database &database, const std::optional<Credentials> &known, const QString &reason);
    void prepareDecoy();

    StoreCore &m_core;
    const PasswordCost m_cost;
    QByteArray m_decoyHash; ///< belongs to the worker thread
};

} // namespace chatelaine
