// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/localpolicyservice.h"
#include "store/notyet.h"

#include "store/policyrepository.h"

namespace chatelaine {

LocalPolicyService::LocalPolicyService(StoreCore &core)
    : m_core(core)
{
}

Future<Policy> LocalPolicyService::policy()
{
    return m_core.thread.read([this](Database &database) {
        return m_core.gate.read(
            database, {QStringLiteral("PolicyRead"), {}, {}},
            [&](const ReadTransaction &, const Identity &) { return PolicyRepository(database).read(); });
    });
}

Future<PolicyImpact> LocalPolicyService::preview(const Policy &)
{
    return notYet<PolicyImpact>();
}

Future<Policy> LocalPolicyService::update(const Policy &)
{
    return notYet<Policy>();
}

} // namespace chatelaine
