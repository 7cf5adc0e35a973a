// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace chatelaine {

class AclPolicyService;
class AclRoleService;
class AuditTrail;
class AuthMethodService;
class Authenticator;
class Clock;
class DeferredDeletions;
class Directory;
class GroupService;
class PolicyService;
class RoleService;
class ServerConnection;
class ServerSignIn;
class StoreKeeping;
class TokenService;

/// One open organisation: a local store or a remote server. What it cannot do is absent: a null service means
/// that the page for it is not there. The services belong to the back end and live as long as it does; they
/// are used on the thread that made it. Destroying it waits for the write in progress and ends every open
/// call with ErrorCode::Cancelled.
class Backend
{
public:
    virtual ~Backend() = default;

    virtual QString organisation() const = 0; ///< its name
    virtual QString location() const = 0;     ///< where it is, for people: a file path or a server's address
    virtual bool isThrowAway() const = 0;     ///< the demo: nothing is kept

    /// What time it is where the organisation is kept: by it is judged what expires. Null: as on this
    /// computer.
    virtual const Clock *clock() const { return nullptr; }

    virtual Authenticator *authenticator() = 0; ///< never null
    virtual TokenService *tokens() = 0;         ///< never null
    virtual RoleService *roles() = 0;           ///< never null
    virtual PolicyService *policy() = 0; ///< never null; PolicyTraits tell whether there is one to edit
    virtual Directory *directory() = 0;  ///< null where the server knows no users
    virtual GroupService *groups() = 0;  ///< null where there are none
    virtual AuditTrail *audit() = 0;     ///< null where the server keeps none

    /// Backups; null where the organisation is not kept in a file.
    virtual StoreKeeping *keeping() { return nullptr; }

    // Remote servers. Null where there is no such thing.
    virtual ServerConnection *connection() { return nullptr; } ///< how the server is doing; regions
    virtual ServerSignIn *serverSignIn() { return nullptr; }   ///< signing in with a token, and the first one
    virtual AclPolicyService *aclPolicies() { return nullptr; }
    virtual AclRoleService *aclRoles() { return nullptr; }       ///< from Nomad 1.4
    virtual AuthMethodService *authMethods() { return nullptr; } ///< from Nomad 1.5
    virtual DeferredDeletions *deferredDeletions() { return nullptr; }
};

} // namespace chatelaine
