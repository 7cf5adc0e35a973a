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

namespace {

/// Takes \a answer into \a known; what one may not read any more is forgotten. False if nothing changed.
template <class T> bool take(Result<T> answer, T &known)
{
    if (!answer && answer.error().code != ErrorCode::PermissionDenied)
        return false; // what was known is better than nothing
    T now = answer ? *std::move(answer) : T();
    if (now == known)
        return false; // whoever shows it need not show it anew, under the hands of a person
    known = std::move(now);
    return true;
}

} // namespace

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
        if (take(std::move(roles), m_roles))
            Q_EMIT changed();
    });
    whenReady(m_backend.roles()->permissions(), this, [this](Result<QVector<PermissionInfo>> catalogue) {
        if (take(std::move(catalogue), m_catalogue))
            Q_EMIT changed();
    });
}

void OrganisationFacts::reloadUsers()
{
    if (!m_backend.directory())
        return;
    whenReady(m_backend.directory()->users(), this, [this](Result<QVector<User>> users) {
        if (take(std::move(users), m_users))
            Q_EMIT changed();
    });
}

void OrganisationFacts::reloadPolicy()
{
    whenReady(m_backend.policy()->policy(), this, [this](Result<Policy> policy) {
        if (take(std::move(policy), m_policy))
            Q_EMIT changed();
    });
}

} // namespace chatelaine
