// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/localpolicyservice.h"

#include "store/auditlog.h"
#include "store/policyoperations.h"
#include "store/policyrepository.h"

namespace chatelaine {

namespace {

Act policyAct()
{
    return {auditName(AuditAction::PolicyUpdated), {permissions::editPolicy}, {}, AuditSubject::Policy};
}

} // namespace

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

Future<PolicyImpact> LocalPolicyService::preview(const Policy &wanted)
{
    return m_core.thread.read([this, wanted](Database &database) {
        return m_core.gate.read(database, policyAct(), [&](const ReadTransaction &, const Identity &) {
            return PolicyOperations::preview(database, wanted, m_core.clock.now());
        });
    });
}

Future<Policy> LocalPolicyService::update(const Policy &wanted)
{
    return m_core.thread.write([this, wanted](Database &database) {
        const Policy policy = m_core.gate.write(
            database, policyAct(), [&](WriteTransaction &transaction, const Identity &actor) {
                m_core.gate.requireFresh();
                return PolicyOperations::update(transaction, actor, wanted, m_core.clock.now());
            });
        StoreNews news;
        news.policy = true;
        news.aroundTokens = true;
        m_core.announce(database, news);
        return policy;
    });
}

} // namespace chatelaine
