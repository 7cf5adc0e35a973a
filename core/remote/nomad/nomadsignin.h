// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/serversignin.h"
#include "nomad/nomadcore.h"

#include <QPointer>

namespace chatelaine::nomad {

class OidcSignIn;

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
    Future<Identity> enter(std::function<Future<Identity>(NomadWorker &)> way);
    Result<Secret> judgeBootstrap(Result<Secret> made);

    NomadCore &m_core;
    QPointer<OidcSignIn> m_browser; ///< at most one waits: the port is one
    BootstrapReset m_reset;
    SharedSecret m_secret; ///< the one in use, as far as this thread has heard
};

} // namespace chatelaine::nomad
