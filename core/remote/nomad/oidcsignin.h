// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nomad/nomadsignin.h"
#include "nomad/oidcbrowser.h"

#include <atomic>
#include <functional>

namespace chatelaine::nomad {

/// One sign-in through the person's own browser, from listening to being signed in. Deletes itself when it is
/// over.
class OidcSignIn : public QObject
{
    Q_OBJECT

public:
    OidcSignIn(NomadCore &core, const QString &method, std::function<void(const QUrl &)> openBrowser,
               QObject *parent);
    ~OidcSignIn() override;

    Future<Identity> start();
    /// Closes the port and ends with Cancelled, once it is sure that no token is made any more.
    void cancel();

private:
    void onAuthUrl(Result<QUrl> url);
    void onAnswer(Result<OidcAnswer> answer);
    void end(Result<Identity> result);

    NomadCore &m_core;
    const QString m_method;
    const QString m_nonce;
    std::function<void(const QUrl &)> m_openBrowser;
    OidcBrowser m_browser;
    QUrl m_redirect;
    std::shared_ptr<QPromise<Result<Identity>>> m_promise;
    std::shared_ptr<std::atomic_bool> m_givenUp; ///< also known to the worker's thread
    bool m_completes = false;                    ///< the server makes the token
    bool m_ended = false;
};

/// The state in a provider's address, to be found again in its answer. BadAnswer if there is none, or if the
/// address names another redirect or nonce than the ones that were asked for.
Result<QString> stateIn(const QUrl &authUrl, const QUrl &redirect, const QString &nonce);

} // namespace chatelaine::nomad
