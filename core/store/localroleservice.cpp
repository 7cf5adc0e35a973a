// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/localroleservice.h"
#include "store/notyet.h"

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

Future<QHash<RoleId, RoleUsage>> LocalRoleService::usage()
{
    return notYet<QHash<RoleId, RoleUsage>>();
}

Future<Holders> LocalRoleService::whoCan(const QString &, int)
{
    return notYet<Holders>();
}

Future<RoleImpact> LocalRoleService::preview(const RoleChanges &)
{
    return notYet<RoleImpact>();
}

Future<QVector<Role>> LocalRoleService::apply(const RoleChanges &)
{
    return notYet<QVector<Role>>();
}

Future<CataloguePlan> LocalRoleService::previewImport(const Catalogue &, bool)
{
    return notYet<CataloguePlan>();
}

Future<CataloguePlan> LocalRoleService::importCatalogue(const Catalogue &, bool, const CataloguePlan &)
{
    return notYet<CataloguePlan>();
}

} // namespace chatelaine
