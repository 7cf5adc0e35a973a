// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/organisationfacts.h"

#include "backend/authenticator.h"
#include "backend/backend.h"
#include "backend/directory.h"
#include "backend/policyservice.h"
#include "backend/roleservice.h"
#include "backend/whenready.h"

#include <algorithm>

namespace chatelaine {

OrganisationFacts::OrganisationFacts(Backend &backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
{
    connect(backend.roles(), &RoleService::changed, this, &OrganisationFacts::reloadRoles);
    connect(backend.policy(), &PolicyService::changed, this, &OrganisationFacts::reloadPolicy);
    connect(backend.authenticator(), &Authenticator::identityChanged, this, &OrganisationFacts::reload);
    if (backend.directory())
        connect(backend.directory(), &Directory::changed, this, &OrganisationFacts::reloadUsers);
    reload();
}

Identity OrganisationFacts::identity() const
{
    return m_backend.authenticator()->identity().value_or(Identity{});
}

std::optional<Role> OrganisationFacts::role(RoleId id) const
{
    const auto found =
        std::find_if(m_roles.cbegin(), m_roles.cend(), [id](const Role &r) { return r.id == id; });
    return found == m_roles.cend() ? std::nullopt : std::optional(*found);
}

void OrganisationFacts::reload()
{
    Q_EMIT changed(); // the identity is known at once
    if (!m_backend.authenticator()->identity())
        return;
    reloadRoles();
    reloadUsers();
    reloadPolicy();
}

void OrganisationFacts::reloadRoles()
{
    whenReady(m_backend.roles()->roles(), this, [this](Result<QVector<Role>> roles) {
        if (!roles)
            return;
        m_roles = *std::move(roles);
        Q_EMIT changed();
    });
    whenReady(m_backend.roles()->permissions(), this, [this](Result<QVector<PermissionInfo>> catalogue) {
        if (!catalogue)
            return;
        m_catalogue = *std::move(catalogue);
        Q_EMIT changed();
    });
}

void OrganisationFacts::reloadUsers()
{
    if (!m_backend.directory())
        return;
    whenReady(m_backend.directory()->users(), this, [this](Result<QVector<User>> users) {
        if (!users)
            return;
        m_users = *std::move(users);
        Q_EMIT changed();
    });
}

void OrganisationFacts::reloadPolicy()
{
    whenReady(m_backend.policy()->policy(), this, [this](Result<Policy> policy) {
        if (!policy)
            return;
        m_policy = *policy;
        Q_EMIT changed();
    });
}

} // namespace chatelaine
