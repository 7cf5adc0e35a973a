// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"
#include "domain/authmethod.h"
#include "domain/user.h"
#include "secrets/secret.h"

#include <QObject>
#include <QUrl>

#include <functional>

namespace chatelaine {

/// What a server offers to somebody who is not signed in.
struct ServerDoor
{
    bool aclEnabled = true;   ///< false: the server lets everybody do everything, and has no tokens to keep
    bool bootstrapped = true; ///< false: nobody has made the first management token; false only if known
    bool bootstrapKnown = false;      ///< whether that is known: asking would itself be the bootstrap
    bool tokens = true;               ///< one can sign in with a token
    bool oneTime = false;             ///< and with a one-time secret
    QVector<AuthMethod> methods = {}; ///< only name, type and isDefault are filled in
};

/// A one-time secret for one's own token: whoever has it first signs in once.
struct OneTimeSecret
{
    Secret secret;
    Instant expiresAt;
};

/// The answer to a bootstrap that is refused: it was done before, and can be reset.
struct BootstrapReset
{
    quint64 index = 0; ///< what has to stand in the file; 0: not needed
    QString file = {}; ///< which, below the server's data folder
};

/// Signing in at a remote server with a token or through an identity provider, and the first token of all.
/// Who is signed in is told by the Authenticator. Secrets stay in memory; none is kept by itself.
class ServerSignIn : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// What the server offers. Changes nothing there.
    virtual Future<ServerDoor> door() = 0;

    /// Signs in with the secret of a token. WrongCredentials if the server does not know it or it has
    /// expired.
    virtual Future<Identity> signIn(Secret secret) = 0;
    /// Takes a one-time secret, which is dead after that. WrongCredentials if it is not good any more.
    virtual Future<Identity> exchange(Secret oneTimeSecret) = 0;
    /// Signs in with a JSON web token at the method \a name.
    virtual Future<Identity> signInWithJwt(const QString &name, Secret jwt) = 0;
    /// Signs in through the person's own browser: \a openBrowser is called with where to go, and the answer
    /// comes back to this computer alone. Cancel the future to give up.
    virtual Future<Identity> signInWithBrowser(const QString &name,
                                               std::function<void(const QUrl &)> openBrowser) = 0;

    /// Makes a one-time secret for one's own token.
    virtual Future<OneTimeSecret> makeOneTimeSecret() = 0;

    /// Makes the first management token and signs in with it. AlreadyExists if that was done before:
    /// resetNeeded() then says how to do it anew. Never retried by itself.
    virtual Future<Secret> bootstrap() = 0;
    /// Set after a refused bootstrap().
    virtual BootstrapReset resetNeeded() const = 0;
    /// The management tokens that are not one's own: after a reset the old ones still work.
    virtual Future<QVector<Token>> otherManagementTokens() = 0;

    /// A copy of the secret that is in use, for the keychain and nothing else; none when nobody is signed in.
    virtual std::optional<Secret> secretForKeychain() const = 0;
};

} // namespace chatelaine
