// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/aclpolicyservice.h"
#include "nomad/nomadcore.h"

namespace chatelaine::nomad {

/// Nomad's ACL policies. The server overwrites without asking: what is there is read before every write and
/// compared with what the person saw. Between that read and the write another may still come first; the
/// server offers nothing against it.
class NomadAclPolicyService final : public AclPolicyService
{
    Q_OBJECT

public:
    explicit NomadAclPolicyService(NomadCore &core, QObject *parent = nullptr);

    Future<QVector<AclPolicy>> policies() override;
    Future<AclPolicy> policy(const QString &name) override;
    Future<AclUsage> usage(const QString &name) override;

    Future<RuleCheck> check(const QString &rules) override;
    Future<RoleImpact> preview(const QString &name, const std::optional<QString> &rules) override;

    Future<AclPolicy> create(const AclPolicyDraft &draft) override;
    Future<AclPolicy> update(const QString &name, qint64 base, const AclPolicyDraft &draft) override;
    Future<void> remove(const QString &name, qint64 base) override;

private:
    NomadCore &m_core;
};

} // namespace chatelaine::nomad
