// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/nomadworker.h"

#include "backend/chain.h"
#include "nomadwire/nomaderror.h"

namespace chatelaine::nomad {

Future<void> NomadWorker::switchRegion(const QString &region)
{
    if (!m_own)
        return ready<void>(fail(ErrorCode::NotSignedIn, tr("Nobody is signed in. Sign in first.")));
    if (region == facts().region)
        return ready<void>(Result<void>());
    ReadOptions there;
    there.region = region;
    const auto secret = std::make_shared<const Secret>(m_http.secret()->clone());
    const int session = m_session;
    return either(
        m_api.self(secret, there), this, [this, session, secret, region](Result<Answer<FullToken>> own) {
            if (session != m_session)
                return ready<void>(fail(ErrorCode::Cancelled, tr("Somebody else signed in meanwhile.")));
            if (own) {
                if (const auto good = usable(own->value); !good)
                    return failed<void>(good.error());
                return moveTo(region, secret, own->value);
            }
            if (isUnknownToken(own.error()))
                return ready<void>(fail(ErrorCode::PermissionDenied,
                                        tr("Your token does not work in the region %1: only global tokens "
                                           "are known there.")
                                            .arg(region),
                                        own.error().detail));
            return failed<void>(own.error());
        });
}

Future<void> NomadWorker::moveTo(const QString &region, const SharedSecret &secret, const FullToken &own)
{
    const QString before = m_api.region();
    const FullToken ownBefore = *m_own;
    goTo(region);
    const int departures = m_departures;
    return either(admit(m_session, secret, own), this,
                  [this, before, secret, ownBefore, departures](const Result<Identity> &moved) {
                      if (moved) {
                          tellEverythingChanged();
                          return ready<void>(Result<void>());
                      }
                      if (moved.error().code == ErrorCode::Cancelled || departures != m_departures)
                          return failed<void>(moved.error()); // whoever left is not brought back
                      goTo(before);                           // one stays where it worked
                      return either(admit(m_session, secret, ownBefore), this,
                                    [this, error = moved.error()](const Result<Identity> &back) {
                                        if (!back) {
                                            if (!m_own)
                                                knock(); // nobody else looks whether the server is there
                                            tellIdentity();
                                        }
                                        tellEverythingChanged();
                                        return failed<void>(error);
                                    });
                  });
}

void NomadWorker::goTo(const QString &region)
{
    forgetAll();
    m_api.setRegion(region);
    m_pollApi.setRegion(region);
    ServerState state;
    state.health = ServerHealth::Connecting;
    setState(state);
}

void NomadWorker::tellEverythingChanged()
{
    Q_EMIT tokensChanged({});
    Q_EMIT policiesChanged();
    Q_EMIT authMethodsChanged();
}

} // namespace chatelaine::nomad
