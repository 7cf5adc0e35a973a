// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/roleservice.h"
#include "nomad/nomadcore.h"

namespace chatelaine::nomad {

/// What can be granted in a Nomad cluster, and to whom: a management token's everything, policies, and roles
/// made of them. Only to look at: policies and roles are edited as what they are.
class NomadRoleService final : public RoleService
{
    Q_OBJECT

public:
    explicit NomadRoleService(NomadCore &core, QObject *parent = nullptr);

    RoleTraits traits() const override { return {false, false, true}; }

    Future<QVector<chatelaine::Role>> roles() override;
    Future<QVector<PermissionInfo>> permissions() override;
    Future<QHash<RoleId, RoleUsage>> usage() override;
    Future<Holders> whoCan(const QString &permission, int limit) override;

    Future<RoleImpact> preview(const RoleChanges &changes) override;
    using RoleService::apply;
    Future<QVector<chatelaine::Role>> apply(const RoleChanges &changes,
                                            const std::optional<RoleImpact> &previewed) override;
    Future<CataloguePlan> previewImport(const Catalogue &catalogue, bool removeGone) override;
    Future<CataloguePlan> importCatalogue(const Catalogue &catalogue, bool removeGone,
                                          const CataloguePlan &previewed) override;

private:
    NomadCore &m_core;
};

} // namespace chatelaine::nomad
