// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/nomadworker.h"

#include "backend/whenready.h"
#include "nomad/serverhealth.h"
#include "nomad/tokentable.h"

// The token that is signed in, and whether it still works.
namespace chatelaine::nomad {

Identity NomadWorker::identityOf(const FullToken &token) const
{
    Identity identity;
    const QString accessor = token.stub.accessor.toString(QUuid::WithoutBraces);
    identity.token = m_ids.token(token.stub.accessor);
    identity.id = PrincipalId{identity.token.value};
    identity.name = token.stub.name.isEmpty() ? accessor : token.stub.name;
    identity.expiresAt = token.stub.expiresAt;
    identity.refusal = tr("This takes a management token.");
    if (token.stub.management) {
        identity.roleName = tr("Management");
        identity.permissions = {permissions::readTokens, permissions::createToken, permissions::updateTokens,
                                permissions::deleteToken, permissions::editRoles};
        return identity;
    }
    QStringList names = token.stub.policies;
    for (const RoleLink &role : token.stub.roles)
        names << (role.name.isEmpty() ? role.id : role.name);
    identity.roleName = names.join(QStringLiteral(", "));
    return identity;
}

void NomadWorker::adoptOwn(const FullToken &own)
{
    // Another one: asked for before a successor took over.
    if (!m_own || m_own->stub.accessor != own.stub.accessor)
        return;
    const bool changed = m_own->stub != own.stub;
    if (const auto good = usable(own); !good)
        return signOutBecause(good.error().message);
    m_own = own;
    m_tokens->refresh(own.stub);
    if (changed)
        tellIdentity();
}

void NomadWorker::checkOwn()
{
    if (!m_own || m_checkingOwn)
        return;
    m_checkingOwn = true;
    const QUuid asked = m_own->stub.accessor;
    whenReady(m_api.self(), this, [this, asked, session = m_session](Result<Answer<FullToken>> own) {
        if (!isCurrent(session))
            return;
        m_checkingOwn = false;
        if (m_own->stub.accessor != asked) // by now it may be right that it is gone: it has a successor
            return;
        if (own)
            return adoptOwn(own->value);
        if (healthOf(own.error()) == ServerHealth::Refused)
            signOutBecause(tr("The server does not accept your token any more: it has been deleted or has "
                              "expired. Sign in with another one."));
    });
}

/// Where the clocks differ, the server is asked what it thinks: an answer tells its time, too.
void NomadWorker::onExpired()
{
    if (m_clock->ahead() == Duration::zero())
        return signOutBecause(tr("Your token has expired. Sign in with another one."));
    if (m_state.health == ServerHealth::Live || m_state.health == ServerHealth::Stale)
        checkOwn();
}

} // namespace chatelaine::nomad
