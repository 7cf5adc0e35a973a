// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"
#include "domain/user.h"
#include "secrets/secret.h"

#include <QObject>

namespace chatelaine {

/// Why a console was locked.
enum class LockCause { ByHand, Idle, Screen, Sleep };

/// How one signs in here, as data.
struct AuthenticatorTraits
{
    bool passwords = true;      ///< false: with the secret of a token, see ServerSignIn
    bool asks = true;           ///< false: nobody has anything to show; confirm() and unlock() take anything
    bool staysSignedIn = false; ///< staySignedIn() is possible
};

/// Who is signed in at this back end. After a few wrong passwords or codes for one e-mail address, whether or
/// not somebody has it, every try is refused for a while that grows (TooSoon): it is not even looked at.
class Authenticator : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// May be different once somebody is signed in.
    virtual AuthenticatorTraits traits() const = 0;

    /// Signs in with e-mail and password. WrongCredentials does not tell which of the two was wrong; both
    /// cost the same time. AccountInactive only after the right password.
    virtual Future<Identity> signIn(const QString &email, Secret password) = 0;
    /// Sets the first password, or a new one after a reset, with a one-time code, and signs in. Wrong e-mail,
    /// wrong code and expired code are one error (WrongCredentials); field "password" if the new one is too
    /// short. A code works once.
    virtual Future<Identity> redeem(const QString &email, Secret code, Secret newPassword) = 0;
    /// Whoever is signed in takes a new password. WrongCredentials if \a current is not the old one.
    virtual Future<void> changePassword(Secret current, Secret next) = 0;
    /// Ends the session. Who stays signed in on this machine does: see forgetMachine().
    virtual Future<void> signOut() = 0;

    /// Whoever is signed in shows that it is still them, with their password or, without passwords, with the
    /// secret that they signed in with. For 5 minutes from that, and from signing in with a password, acts
    /// that answer PasswordNeeded are carried out.
    virtual Future<void> confirm(Secret secret) = 0;
    /// Notes that the console is locked; a password that was typed before counts no more, nor does what is
    /// kept by staySignedIn() until somebody types it again.
    virtual Future<void> lock(LockCause cause) = 0;
    /// As confirm(), by whoever wants to go on at a locked console.
    virtual Future<void> unlock(Secret secret) = 0;

    /// Makes what this machine's keychain is to keep, so that whoever is signed in need not type their
    /// password here for 30 days, or until it is changed, they are deactivated or forgetMachine().
    virtual Future<Secret> staySignedIn() = 0;
    /// Signs in with what staySignedIn() has made. WrongCredentials if that is dead; PasswordNeeded if the
    /// console was left locked.
    virtual Future<Identity> signInRemembered(Secret remembered) = 0;
    /// Whoever is signed in does not stay signed in on this machine any more; if this session neither made
    /// nor used what is kept here, on no machine, as nobody knows which one it is.
    virtual Future<void> forgetMachine() = 0;

    /// Whoever is signed in; none before signIn() and after signOut().
    virtual std::optional<Identity> identity() const = 0;

Q_SIGNALS:
    /// Someone signed in or out, or their permissions changed.
    void identityChanged();
};

} // namespace chatelaine
