// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backend.h"
#include "backend/future.h"
#include "domain/connectionprofile.h"
#include "nomad/nomadprovider.h"

#include <memory>

namespace chatelaine {

class TlsTrust;

namespace nomad {

/// A HashiCorp Nomad cluster as an organisation: its tokens, policies, roles and ways to sign in.
class NomadBackend final : public Backend
{
public:
    /// Nobody is signed in yet. Never fails because of the server: its connection() says how that is doing.
    static Future<std::shared_ptr<Backend>> open(const ConnectionProfile &profile,
                                                 std::shared_ptr<const TlsTrust> trust,
                                                 const NomadOptions &options);
    ~NomadBackend() override;
    Q_DISABLE_COPY_MOVE(NomadBackend)

    QString organisation() const override;
    QString location() const override;
    bool isThrowAway() const override { return false; }
    const Clock *clock() const override;

    Authenticator *authenticator() override;
    TokenService *tokens() override;
    RoleService *roles() override;
    PolicyService *policy() override;
    Directory *directory() override { return nullptr; }
    GroupService *groups() override { return nullptr; }
    AuditTrail *audit() override { return nullptr; }

    ServerConnection *connection() override;
    ServerSignIn *serverSignIn() override;
    AclPolicyService *aclPolicies() override;
    AclRoleService *aclRoles() override;
    AuthMethodService *authMethods() override;
    DeferredDeletions *deferredDeletions() override;

private:
    struct Private;
    NomadBackend(const ConnectionProfile &profile, std::shared_ptr<const TlsTrust> trust,
                 const NomadOptions &options);

    std::unique_ptr<Private> d;
};

} // namespace nomad
} // namespace chatelaine
