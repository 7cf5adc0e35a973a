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

    RoleTraits traits() const override { return {}; }
    Future<QVector<Role>> roles() override;
    Future<QVector<PermissionInfo>> permissions() override;
    Future<QHash<RoleId, RoleUsage>> usage() override;
    Future<Holders> whoCan(const QString &permission, int limit) override;

    Future<RoleImpact> preview(const RoleChanges &changes) override;
    using RoleService::apply;
    Future<QVector<Role>> apply(const RoleChanges &changes,
                                const std::optional<RoleImpact> &previewed) override;
    Future<CataloguePlan> previewImport(const Catalogue &catalogue, bool removeGone) override;
    Future<CataloguePlan> importCatalogue(const Catalogue &catalogue, bool removeGone,
                                          const CataloguePlan &previewed) override;

private:
    /// Asks `question(Database &, const Identity &)` on the thread, for anybody who is signed in.
    template <class Question> auto ask(Question question);

    StoreCore &m_core;
};

} // namespace chatelaine
