// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/nomadauthenticator.h"

#include "backend/chain.h"

namespace chatelaine::nomad {

NomadAuthenticator::NomadAuthenticator(NomadCore &core, QObject *parent)
    : Authenticator(parent)
    , m_core(core)
{
    connect(core.worker(), &NomadWorker::identityChanged, this,
            [this](const std::optional<Identity> &identity) {
                m_identity = identity;
                Q_EMIT identityChanged();
            });
    connect(core.worker(), &NomadWorker::secretChanged, this,
            [this](const SharedSecret &secret) { m_secret = secret; });
}

Future<Identity> NomadAuthenticator::signIn(const QString &, Secret)
{
    return ready<Identity>(fail(ErrorCode::Unsupported,
                                tr("This server knows no passwords. Sign in with the secret of a token.")));
}

Future<Identity> NomadAuthenticator::redeem(const QString &, Secret, Secret)
{
    return ready<Identity>(
        fail(ErrorCode::Unsupported, tr("This server knows no passwords, so none can be set with a code.")));
}

Future<void> NomadAuthenticator::changePassword(Secret, Secret)
{
    return ready<void>(
        fail(ErrorCode::Unsupported, tr("This server knows no passwords. Make a new token instead.")));
}

Future<void> NomadAuthenticator::signOut()
{
    const auto left = m_core.run<void>([](NomadWorker &worker) {
        worker.signOut();
        return ready<void>({});
    });
    // By way of this thread: whoever waits for it finds nobody signed in.
    return andThen(left, this, [] { return ready<void>({}); });
}

Future<void> NomadAuthenticator::confirm(Secret secret)
{
    if (!m_secret)
        return ready<void>(
            fail(ErrorCode::NotSignedIn, tr("Nobody is signed in any more. Sign in, then try again.")));
    // Pasted text comes with blanks around it. Nothing is asked of the server: it would be told a wrong one.
    if (!m_secret->equals(Secret(secret.view().trimmed())))
        return ready<void>(fail(ErrorCode::WrongCredentials,
                                tr("This is not the token that is signed in here. Check it and try again.")));
    return ready<void>({});
}

Future<void> NomadAuthenticator::lock(LockCause)
{
    return ready<void>({}); // the server keeps no trail of it
}

Future<void> NomadAuthenticator::unlock(Secret secret)
{
    return confirm(std::move(secret));
}

Future<Secret> NomadAuthenticator::staySignedIn()
{
    return ready<Secret>(
        fail(ErrorCode::Unsupported,
             tr("At this server one stays signed in by keeping the token in the keychain.")));
}

Future<Identity> NomadAuthenticator::signInRemembered(Secret)
{
    return ready<Identity>(fail(ErrorCode::Unsupported,
                                tr("This server knows no passwords. Sign in with the secret of a token.")));
}

Future<void> NomadAuthenticator::forgetMachine()
{
    return ready<void>({});
}

} // namespace chatelaine::nomad
