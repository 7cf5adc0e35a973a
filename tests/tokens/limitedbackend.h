// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/authenticator.h"
#include "backend/backend.h"

namespace chatelaine {

/// Somebody who may do less than the one who is really signed in, as far as the window can tell.
class LimitedAuthenticator : public Authenticator
{
public:
    LimitedAuthenticator(Authenticator &real, PermissionSet permissions)
        : m_real(real)
        , m_permissions(std::move(permissions))
    {
    }

    Future<Identity> signIn(const QString &email, Secret password) override
    {
        return m_real.signIn(email, std::move(password));
    }
    Future<Identity> redeem(const QString &email, Secret code, Secret newPassword) override
    {
        return m_real.redeem(email, std::move(code), std::move(newPassword));
    }
    Future<void> changePassword(Secret current, Secret next) override
    {
        return m_real.changePassword(std::move(current), std::move(next));
    }
    Future<void> signOut() override { return m_real.signOut(); }
    AuthenticatorTraits traits() const override { return m_real.traits(); }
    Future<void> confirm(Secret secret) override { return m_real.confirm(std::move(secret)); }
    Future<void> lock(LockCause cause) override { return m_real.lock(cause); }
    Future<void> unlock(Secret secret) override { return m_real.unlock(std::move(secret)); }
    Future<Secret> staySignedIn() override { return m_real.staySignedIn(); }
    Future<Identity> signInRemembered(Secret remembered) override
    {
        return m_real.signInRemembered(std::move(remembered));
    }
    Future<void> forgetMachine() override { return m_real.forgetMachine(); }
    std::optional<Identity> identity() const override
    {
        auto identity = m_real.identity();
        if (identity)
            identity->permissions = m_permissions;
        return identity;
    }

private:
    Authenticator &m_real;
    PermissionSet m_permissions;
};

class LimitedBackend : public Backend
{
public:
    LimitedBackend(Backend &real, PermissionSet permissions)
        : m_real(real)
        , m_authenticator(*real.authenticator(), std::move(permissions))
    {
    }

    QString organisation() const override { return m_real.organisation(); }
    QString location() const override { return m_real.location(); }
    bool isThrowAway() const override { return m_real.isThrowAway(); }
    Authenticator *authenticator() override { return &m_authenticator; }
    TokenService *tokens() override { return m_real.tokens(); }
    RoleService *roles() override { return m_real.roles(); }
    PolicyService *policy() override { return m_real.policy(); }
    Directory *directory() override { return m_real.directory(); }
    GroupService *groups() override { return m_real.groups(); }
    AuditTrail *audit() override { return m_real.audit(); }

private:
    Backend &m_real;
    LimitedAuthenticator m_authenticator;
};

} // namespace chatelaine
