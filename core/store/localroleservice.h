// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/roleservice.h"
#include "store/storecore.h"

namespace chatelaine {

/// Roles of a local store.
class LocalRoleService final : public RoleService
{
    Q_OBJECT

public:
    explicit LocalRoleService(StoreCore &core);

    Future<QVector<Role>> roles() override;
    Future<QVector<PermissionInfo>> permissions() override;

private:
    StoreCore &m_core;
};

} // namespace chatelaine
