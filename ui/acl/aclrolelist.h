// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acl/acllist.h"
#include "domain/aclpolicy.h"
#include "domain/role.h"

#include <QHash>

#include <optional>

namespace chatelaine {

class Backend;

/// Every role made of policies, with how many tokens hold it.
class AclRoleList : public AclList
{
    Q_OBJECT

public:
    enum Column { NameColumn, PoliciesColumn, TokensColumn, DescriptionColumn };
    enum Trait { Unused, Used, Dangling };

    AclRoleList(Backend &backend, QObject *parent);

    std::optional<AclRole> role(qint64 number) const;

protected:
    void ask(quint64 question) override;

private:
    void askUsage(quint64 question);
    NamedRow rowOf(const AclRole &role, const std::optional<RoleUsage> &usage) const;

    Backend &m_backend;
    QVector<AclRole> m_roles;
};

} // namespace chatelaine
