// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/policy.h"
#include "domain/role.h"
#include "domain/user.h"

#include <QObject>
#include <QVector>

#include <optional>

namespace chatelaine {

class Backend;

/// What the forms, filters and panes of the page have to know of the organisation, asked for once and again
/// whenever it changes.
class OrganisationFacts : public QObject
{
    Q_OBJECT

public:
    explicit OrganisationFacts(Backend &backend, QObject *parent = nullptr);

    const QVector<Role> &roles() const { return m_roles; } ///< most powerful first; empty until known
    const QVector<User> &users() const { return m_users; } ///< empty where the back end knows no users
    const QVector<PermissionInfo> &catalogue() const { return m_catalogue; }
    const Policy &policy() const { return m_policy; }
    /// Whoever is signed in; nobody holds no permission.
    Identity identity() const;
    std::optional<Role> role(RoleId id) const;
    void reload();

Q_SIGNALS:
    void changed();

private:
    void reloadRoles();
    void reloadUsers();
    void reloadPolicy();

    Backend &m_backend;
    QVector<Role> m_roles;
    QVector<User> m_users;
    QVector<PermissionInfo> m_catalogue;
    Policy m_policy;
};

} // namespace chatelaine
