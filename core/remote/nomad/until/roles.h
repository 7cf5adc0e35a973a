// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "backend/aclpolicyservice.h"
#include "backend/aclroleservice.h"
#include "backend/roleservice.h"
#include "nomad/nomadcore.h"
namespace chatelaine::nomad {
class NomadRoleService final : public RoleService
{
public:
    NomadRoleService(NomadCore &, QObject *) {}
    RoleTraits traits() const override { return {false, false, true}; }
    Future<QVector<chatelaine::Role>> roles() override { return ready<QVector<chatelaine::Role>>(QVector<chatelaine::Role>{}); }
    Future<QVector<PermissionInfo>> permissions() override { return ready<QVector<PermissionInfo>>(QVector<PermissionInfo>{}); }
    Future<QHash<RoleId, RoleUsage>> usage() override { return ready<QHash<RoleId, RoleUsage>>(QHash<RoleId, RoleUsage>{}); }
    Future<Holders> whoCan(const QString &, int) override { return ready<Holders>(Holders{}); }
    Future<RoleImpact> preview(const RoleChanges &) override { return ready<RoleImpact>(fail(ErrorCode::Unsupported, {})); }
    Future<QVector<chatelaine::Role>> apply(const RoleChanges &, const std::optional<RoleImpact> &) override { return roles(); }
    Future<CataloguePlan> previewImport(const Catalogue &, bool) override { return ready<CataloguePlan>(fail(ErrorCode::Unsupported, {})); }
    Future<CataloguePlan> importCatalogue(const Catalogue &, bool, const CataloguePlan &) override { return ready<CataloguePlan>(fail(ErrorCode::Unsupported, {})); }
};
struct NomadAclPolicyService
{
    NomadAclPolicyService(NomadCore &, QObject *) {}
    operator AclPolicyService *() { return nullptr; }
};
struct NomadAclRoleService
{
    NomadAclRoleService(NomadCore &, QObject *) {}
    operator AclRoleService *() { return nullptr; }
};
} // namespace chatelaine::nomad
