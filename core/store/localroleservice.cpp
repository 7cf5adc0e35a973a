// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/localroleservice.h"

#include "store/rolerepository.h"

namespace chatelaine {

LocalRoleService::LocalRoleService(StoreCore &core)
    : m_core(core)
{
}

Future<QVector<Role>> LocalRoleService::roles()
{
    return m_core.thread.read([this](Database &database) {
        return m_core.gate.read(
            database, {QStringLiteral("RolesRead"), {}, {}},
            [&](const ReadTransaction &, const Identity &) { return RoleRepository(database).all(); });
    });
}

Future<QVector<PermissionInfo>> LocalRoleService::permissions()
{
    return m_core.thread.read([this](Database &database) {
        return m_core.gate.read(database, {QStringLiteral("RolesRead"), {}, {}},
                                [&](const ReadTransaction &, const Identity &) {
                                    return RoleRepository(database).permissions();
                                });
    });
}

} // namespace chatelaine
