// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/nomadauthenticator.h"

#include "nomad/chain.h"

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
        worker.leave();
        return ready<void>({});
    });
    // By way of this thread: whoever waits for it finds nobody signed in.
    return andThen(left, this, [] { return ready<void>({}); });
}

} // namespace chatelaine::nomad
