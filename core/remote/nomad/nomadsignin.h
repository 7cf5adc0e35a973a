// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/serversignin.h"
#include "nomad/nomadcore.h"

#include <QPointer>

namespace chatelaine::nomad {

class OidcSignIn;

/// What a sign-in leaves on the window's thread.
struct Entered
{
    Identity identity;
    Secret secret;
};

/// Signing in at a Nomad server.
class NomadSignIn final : public ServerSignIn
{
    Q_OBJECT

public:
    explicit NomadSignIn(NomadCore &core, QObject *parent = nullptr);
    ~NomadSignIn() override;

    Future<ServerDoor> door() override;
    Future<Identity> signIn(Secret secret) override;
    Future<Identity> exchange(Secret oneTimeSecret) override;
    Future<Identity> signInWithJwt(const QString &name, Secret jwt) override;
    Future<Identity> signInWithBrowser(const QString &name,
                                       std::function<void(const QUrl &)> openBrowser) override;
    Future<OneTimeSecret> makeOneTimeSecret() override;
    Future<Secret> bootstrap() override;
    BootstrapReset resetNeeded() const override { return m_reset; }
    Future<QVector<Token>> otherManagementTokens() override;
    std::optional<Secret> secretForKeychain() const override;

private:
    Future<Identity> keepSecretOf(const Future<Entered> &entered);
    void onIdentityChanged(const std::optional<Identity> &identity);
    Result<Secret> judgeBootstrap(Result<Entered> entered);

    NomadCore &m_core;
    QPointer<OidcSignIn> m_browser; ///< at most one waits: the port is one
    BootstrapReset m_reset;
    std::optional<Secret> m_secret; ///< the one in use; the worker's own is on another thread
    int m_changes = 0; ///< of who is signed in: what was asked for before does not count any more
};

/// Takes \a secret into use and tells who that is, with a copy for the window's thread.
Future<Entered> enterWith(NomadWorker &worker, Secret secret);

} // namespace chatelaine::nomad
