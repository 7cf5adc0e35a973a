// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/aclroleservice.h"
#include "nomad/nomadcore.h"

namespace chatelaine::nomad {

/// Nomad's ACL roles (from 1.4). As with policies, what is there is read before every write.
class NomadAclRoleService final : public AclRoleService
{
    Q_OBJECT

public:
    explicit NomadAclRoleService(NomadCore &core, QObject *parent = nullptr);

    Future<QVector<AclRole>> roles() override;
    Future<AclRole> role(RoleId id) override;
    Future<AclUsage> usage(RoleId id) override;
    Future<RoleImpact> preview(RoleId id, const std::optional<QStringList> &policies) override;

    Future<AclRole> create(const AclRoleDraft &draft) override;
    Future<AclRole> update(RoleId id, qint64 base, const AclRoleDraft &draft) override;
    Future<void> remove(RoleId id, qint64 base) override;

private:
    NomadCore &m_core;
};

} // namespace chatelaine::nomad
