// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/nomadpolicyservice.h"

#include <algorithm>

namespace chatelaine::nomad {

chatelaine::Policy policyOf(const Capabilities &capabilities)
{
    using namespace std::chrono;
    chatelaine::Policy policy;
    policy.shortestTokenLife = capabilities.shortestTtl.value_or(minutes(1)); // the server's own default
    policy.longestTokenLife = capabilities.longestTtl;
    policy.neverExpiresAllowed = true;
    policy.defaultTokenLife = hours(8);
    if (policy.longestTokenLife)
        policy.defaultTokenLife = std::min(policy.defaultTokenLife, *policy.longestTokenLife);
    policy.defaultTokenLife = std::max(policy.defaultTokenLife, *policy.shortestTokenLife);
    policy.personalTokens = false;
    return policy;
}

NomadPolicyService::NomadPolicyService(NomadCore &core, QObject *parent)
    : PolicyService(parent)
    , m_core(core)
{
    connect(core.worker(), &NomadWorker::factsChanged, this, &PolicyService::changed);
}

Future<chatelaine::Policy> NomadPolicyService::policy()
{
    return m_core.run<chatelaine::Policy>([](NomadWorker &worker) {
        if (!worker.own())
            return ready<chatelaine::Policy>(
                fail(ErrorCode::NotSignedIn, tr("Nobody is signed in. Sign in first.")));
        return ready<chatelaine::Policy>(policyOf(worker.capabilities()));
    });
}

Future<PolicyImpact> NomadPolicyService::preview(const chatelaine::Policy &)
{
    return ready<PolicyImpact>(fail(
        ErrorCode::Unsupported, tr("These are the server's own rules. They are set in its configuration.")));
}

Future<chatelaine::Policy> NomadPolicyService::update(const chatelaine::Policy &)
{
    return ready<chatelaine::Policy>(fail(
        ErrorCode::Unsupported, tr("These are the server's own rules. They are set in its configuration.")));
}

} // namespace chatelaine::nomad
