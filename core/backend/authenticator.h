// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"
#include "domain/user.h"
#include "secrets/secret.h"

#include <QObject>

namespace chatelaine {

/// Who is signed in at this back end.
class Authenticator : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Signs in with e-mail and password. WrongCredentials does not tell which of the two was wrong; both
    /// cost the same time. AccountInactive only after the right password.
    virtual Future<Identity> signIn(const QString &email, Secret password) = 0;
    /// Sets the first password, or a new one after a reset, with a one-time code, and signs in. Wrong e-mail,
    /// wrong code and expired code are one error (WrongCredentials); field "password" if the new one is too
    /// short. A code works once.
    virtual Future<Identity> redeem(const QString &email, Secret code, Secret newPassword) = 0;
    /// Whoever is signed in takes a new password. WrongCredentials if \a current is not the old one.
    virtual Future<void> changePassword(Secret current, Secret next) = 0;
    virtual Future<void> signOut() = 0;
    /// Whoever is signed in; none before signIn() and after signOut().
    virtual std::optional<Identity> identity() const = 0;

Q_SIGNALS:
    /// Someone signed in or out, or their permissions changed.
    void identityChanged();
};

} // namespace chatelaine
