// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/authenticator.h"
#include "secrets/password.h"
#include "store/auditlog.h"
#include "store/rememberedsignins.h"
#include "store/storecore.h"
#include "store/userrepository.h"

namespace chatelaine {

/// Signing in to a local store, and staying there. Passwords are hashed outside of any transaction.
class LocalAuthenticator final : public Authenticator
{
    Q_OBJECT

public:
    LocalAuthenticator(StoreCore &core, PasswordCost cost);

    AuthenticatorTraits traits() const override;
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
    std::optional<Identity> identity() const override;

    /// Hashes ahead what unknown addresses are compared with, while the person is still typing.
    void warmUp();
    /// Emits identityChanged() on this object's thread; from any thread.
    void announce();

private:
    /// Whose password or code is looked at, for which act.
    struct Attempt
    {
        std::optional<Credentials> known;               ///< none: nobody has that address
        AuditAction action = AuditAction::SignInFailed; ///< under which a failure is audited
        std::chrono::seconds wait{0};                   ///< if it is wrong, until the next one
    };

    Identity signInNow(Database &database, const QString &email, const Secret &password);
    Identity admit(Database &database, const Credentials &verified);
    Identity redeemNow(Database &database, const QString &email, const Secret &code, const Secret &password);
    /// Takes the code in; fills \a refusal, with nothing changed, if it is not good.
    std::optional<Identity> takeCode(Database &database, const QString &email, const Secret &code,
                                     const QByteArray &hash, QString &refusal);
    void changePasswordNow(Database &database, const Secret &current, const Secret &next);
    void signOutNow(Database &database);
    void confirmNow(Database &database, const Secret &password, AuditAction action);
    /// Throws unless \a password is that of whoever is signed in. Does nothing if nobody is.
    void checkOwnPassword(Database &database, const Secret &password, AuditAction failedAs,
                          const QString &words);
    void lockNow(Database &database, LockCause cause);
    Secret staySignedInNow(Database &database);
    Identity signInRememberedNow(Database &database, const SecretDigest &digest);
    /// What the keychain holds is good for nothing any more.
    [[noreturn]] void refuseRemembered(WriteTransaction &transaction,
                                       const std::optional<RememberedSignIns::Entry> &entry);
    void forgetMachineNow(Database &database);

    /// Counts a try for \a email before anything is compared; throws TooSoon if it has to wait.
    Attempt beginAttempt(Database &database, const QString &email, AuditAction action);
    /// Audits that \a attempt failed because of \a reason, and throws \a words.
    [[noreturn]] void refuse(Database &database, const Attempt &attempt, const QString &reason,
                             const QString &words);
    /// The password was right, and they may not come in.
    [[noreturn]] void turnAway(Database &database, const Attempt &attempt);
    /// Notes the sign-in in the transaction that lets somebody in.
    Identity enter(WriteTransaction &transaction, PrincipalId id, AuditAction how = AuditAction::SignedIn);
    void seat(Database &database, const Identity &identity, std::optional<Instant> shownAt);
    void record(WriteTransaction &transaction, AuditAction action, const User &user,
                const QVector<AuditChange> &changes = {});
    void recordOwn(WriteTransaction &transaction, const Identity &self, AuditAction action,
                   const QString &detail = {});
    AuditRecord failure(const Attempt &attempt, const QString &reason) const;
    void recordFailure(Database &database, const Attempt &attempt, const QString &reason);
    void prepareDecoy();

    StoreCore &m_core;
    const PasswordCost m_cost;
    QByteArray m_decoyHash; ///< belongs to the worker thread
};

} // namespace chatelaine
