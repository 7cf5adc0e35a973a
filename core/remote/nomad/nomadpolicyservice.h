// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/policyservice.h"
#include "nomad/nomadcore.h"

namespace chatelaine::nomad {

/// The server's own rules for the life of tokens, as far as it tells them. Nothing of it can be changed here.
class NomadPolicyService final : public PolicyService
{
    Q_OBJECT

public:
    explicit NomadPolicyService(NomadCore &core, QObject *parent = nullptr);

    PolicyTraits traits() const override { return {false}; }
    Future<chatelaine::Policy> policy() override;
    Future<PolicyImpact> preview(const chatelaine::Policy &wanted) override;
    Future<chatelaine::Policy> update(const chatelaine::Policy &wanted) override;

private:
    NomadCore &m_core;
};

/// What \a capabilities say of the life of tokens.
chatelaine::Policy policyOf(const Capabilities &capabilities);

} // namespace chatelaine::nomad
