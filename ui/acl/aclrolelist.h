// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acl/acllist.h"
#include "domain/aclpolicy.h"
#include "domain/role.h"

#include <QHash>

#include <optional>

namespace chatelaine {

class AclRoleService;
class Backend;

/// Every role made of policies, with how many tokens hold it.
class AclRoleList : public AclList
{
    Q_OBJECT

public:
    enum Column { NameColumn, PoliciesColumn, TokensColumn, DescriptionColumn };
    enum Trait { Unused, Used, Dangling };

    /// \a service is that of \a backend, which may be without one later on: in another region.
    AclRoleList(AclRoleService &service, Backend &backend, QObject *parent);

    std::optional<AclRole> role(qint64 number) const;

protected:
    void ask(quint64 question) override;
    void askCounts(quint64 question) override;

private:
    NamedRow rowOf(const AclRole &role, const std::optional<RoleUsage> &usage) const;

    AclRoleService &m_service;
    Backend &m_backend;
    QVector<AclRole> m_roles;
};

} // namespace chatelaine
