// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/policyservice.h"
#include "store/storecore.h"

namespace chatelaine {

/// The policy of a local store.
class LocalPolicyService final : public PolicyService
{
    Q_OBJECT

public:
    explicit LocalPolicyService(StoreCore &core);

    Future<Policy> policy() override;
    Future<PolicyImpact> preview(const Policy &wanted) override;
    Future<Policy> update(const Policy &wanted) override;

private:
    StoreCore &m_core;
};

} // namespace chatelaine
