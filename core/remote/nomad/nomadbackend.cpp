// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/nomadbackend.h"

#include "nomad/nomadaclpolicyservice.h"
#include "nomad/nomadaclroleservice.h"
#include "nomad/nomadauthenticator.h"
#include "nomad/nomadauthmethodservice.h"
#include "nomad/nomadconnection.h"
#include "nomad/nomadcore.h"
#include "nomad/nomaddeferreddeletions.h"
#include "nomad/nomadpolicyservice.h"
#include "nomad/nomadroleservice.h"
#include "nomad/nomadsignin.h"
#include "nomad/nomadtokenservice.h"

#include <QCoreApplication>

namespace chatelaine::nomad {

/// The core begins when all are connected to it and stops before any of them goes: what they still ask it for
/// ends with it.
struct NomadBackend::Private
{
    Private(const ConnectionProfile &profile, std::shared_ptr<const TlsTrust> trust,
            const NomadOptions &options)
        : core(profile, std::move(trust), options)
        , connection(core, profile)
        , authenticator(core, nullptr)
        , signIn(core, nullptr)
        , tokens(core)
        , roles(core, nullptr)
        , policy(core)
        , aclPolicies(core, nullptr)
        , aclRoles(core, nullptr)
        , authMethods(core, nullptr)
        , deletions(core)
    {
        core.start();
    }
    ~Private() { core.stop(); }
    Q_DISABLE_COPY_MOVE(Private)

    NomadCore core;
    NomadConnection connection;
    NomadAuthenticator authenticator;
    NomadSignIn signIn;
    NomadTokenService tokens;
    NomadRoleService roles;
    NomadPolicyService policy;
    NomadAclPolicyService aclPolicies;
    NomadAclRoleService aclRoles;
    NomadAuthMethodService authMethods;
    NomadDeferredDeletions deletions;
    // Pages hold what they were given once; in a region that does not have it, it says so.
    bool gaveRoles = false;
    bool gaveMethods = false;
};

Future<std::shared_ptr<Backend>> NomadBackend::open(const ConnectionProfile &profile,
                                                    std::shared_ptr<const TlsTrust> trust,
                                                    const NomadOptions &options)
{
    std::shared_ptr<Backend> backend(new NomadBackend(profile, std::move(trust), options));
    return ready<std::shared_ptr<Backend>>(std::move(backend));
}

NomadBackend::NomadBackend(const ConnectionProfile &profile, std::shared_ptr<const TlsTrust> trust,
                           const NomadOptions &options)
    : d(std::make_unique<Private>(profile, std::move(trust), options))
{
}

NomadBackend::~NomadBackend() = default;

QString NomadBackend::organisation() const
{
    return d->connection.profile().name;
}

QString NomadBackend::location() const
{
    const QString address = d->connection.profile().address.toString(QUrl::RemoveUserInfo);
    const QString region = d->connection.facts().region;
    if (region.isEmpty())
        return address;
    return QCoreApplication::translate("NomadBackend", "%1, region %2").arg(address, region);
}

const Clock *NomadBackend::clock() const
{
    return &d->core.clock();
}

Authenticator *NomadBackend::authenticator()
{
    return &d->authenticator;
}

TokenService *NomadBackend::tokens()
{
    return &d->tokens;
}

RoleService *NomadBackend::roles()
{
    return &d->roles;
}

PolicyService *NomadBackend::policy()
{
    return &d->policy;
}

ServerConnection *NomadBackend::connection()
{
    return &d->connection;
}

ServerSignIn *NomadBackend::serverSignIn()
{
    return &d->signIn;
}

AclPolicyService *NomadBackend::aclPolicies()
{
    return &d->aclPolicies;
}

AclRoleService *NomadBackend::aclRoles()
{
    d->gaveRoles = d->gaveRoles || d->connection.facts().has(u"roles");
    return d->gaveRoles ? &d->aclRoles : nullptr;
}

AuthMethodService *NomadBackend::authMethods()
{
    d->gaveMethods = d->gaveMethods || d->connection.facts().has(u"authMethods");
    return d->gaveMethods ? &d->authMethods : nullptr;
}

DeferredDeletions *NomadBackend::deferredDeletions()
{
    return &d->deletions;
}

} // namespace chatelaine::nomad
