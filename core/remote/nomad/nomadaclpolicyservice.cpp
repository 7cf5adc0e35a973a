// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/nomadaclpolicyservice.h"

#include "backend/chain.h"
#include "backend/inbackground.h"
#include "nomad/acldrafts.h"
#include "nomad/aclimpact.h"

namespace chatelaine::nomad {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::nomad::NomadAclPolicyService)
};

AclPolicy shown(const Policy &policy, NomadWorker &worker)
{
    return {worker.ids().policy(policy.name), policy.name, policy.description, policy.rules, policy.job,
            qint64(policy.modifyIndex)};
}

QVector<AclPolicy> allOf(NomadWorker &worker)
{
    QVector<AclPolicy> all;
    for (const Policy &policy : worker.policies().policies())
        all << shown(policy, worker);
    return all;
}

AclUsage usageIn(NomadWorker &worker, const QString &name)
{
    const PolicyBook &book = worker.policies();
    AclUsage usage =
        usageOf(worker.tokens(), [&](const AclHolders &holders) { return holders.holdsPolicy(name, book); });
    for (const Role &role : book.roles()) {
        if (role.policies.contains(name))
            usage.roles << role.name;
    }
    return usage;
}

/// Nothing, once everything is known that tells who holds what.
Future<void> everythingKnown(NomadWorker &worker)
{
    if (auto may = worker.needManagement(); !may)
        return ready<void>(std::move(may));
    return andThen(worker.policies().rulesLoaded(), &worker, [&worker] { return worker.tokens().loaded(); });
}

AclPolicy adopted(const Policy &policy, NomadWorker &worker, int session)
{
    if (worker.isCurrent(session))
        worker.policies().adopt(policy);
    return shown(policy, worker);
}

/// What the server has after a write; that is what the console goes on from. A region that gets policies from
/// another one may not have it yet: then it is what was \a sent.
Future<AclPolicy> readBack(NomadWorker &worker, int session, const Policy &sent)
{
    return either(
        worker.api().policy(sent.name), &worker,
        [&worker, session, sent](const Result<Answer<Policy>> &read) {
            if (worker.lagsBehindWrites(true) && (read || read.error().code == ErrorCode::NotFound)) {
                Policy there = sent;
                there.modifyIndex = read ? read->value.modifyIndex : 0;
                there.createIndex = read ? read->value.createIndex : 0;
                return ready<AclPolicy>(adopted(there, worker, session));
            }
            if (!read)
                return ready<AclPolicy>(
                    fail(ErrorCode::OutcomeUnknown,
                         Words::tr("The policy was saved, but could not be read again. Look at the list."),
                         read.error().detail));
            return ready<AclPolicy>(adopted(read->value, worker, session));
        });
}

Future<AclPolicy> write(NomadWorker &worker, int session, const Policy &policy)
{
    if (const auto still = worker.needSession(session); !still)
        return failed<AclPolicy>(still.error());
    return either(worker.api().putPolicy(policy), &worker,
                  [&worker, session, policy](const Result<void> &written) {
                      if (!written)
                          return failed<AclPolicy>(ofPolicyField(written.error()));
                      return readBack(worker, session, policy);
                  });
}

Future<AclPolicy> createOn(NomadWorker &worker, const Policy &policy)
{
    return either(worker.api().policy(policy.name), &worker,
                  [&worker, session = worker.session(), policy](const Result<Answer<Policy>> &there) {
                      if (there)
                          return ready<AclPolicy>(fail(ErrorCode::AlreadyExists,
                                                       Words::tr("There is a policy of this name already."),
                                                       {}, QStringLiteral("name")));
                      if (there.error().code != ErrorCode::NotFound)
                          return failed<AclPolicy>(there.error());
                      return write(worker, session, policy);
                  });
}

/// The policy as it is now, if that is still the version \a base.
Future<Policy> atVersion(NomadWorker &worker, const QString &name, qint64 base)
{
    return andThen(worker.api().policy(name), &worker, [base](const Answer<Policy> &there) {
        if (qint64(there.value.modifyIndex) != base)
            return failed<Policy>(policyConflict());
        return ready<Policy>(there.value);
    });
}

Future<AclPolicy> updateOn(NomadWorker &worker, const Policy &policy, qint64 base)
{
    return andThen(atVersion(worker, policy.name, base), &worker,
                   [&worker, session = worker.session(), policy](const Policy &before) {
                       const auto good = checkJob(policy.job, before.job, worker.capabilities());
                       return good ? write(worker, session, policy) : failed<AclPolicy>(good.error());
                   });
}

Future<void> removeOn(NomadWorker &worker, const QString &name, qint64 base)
{
    const int session = worker.session();
    return andThen(atVersion(worker, name, base), &worker, [&worker, session](const Policy &there) {
        if (const auto still = worker.needSession(session); !still)
            return failed<void>(still.error());
        return andThen(worker.api().deletePolicy(there.name), &worker, [&worker, session, there] {
            if (worker.isCurrent(session))
                worker.policies().forget(there);
            return ready<void>({});
        });
    });
}

} // namespace

NomadAclPolicyService::NomadAclPolicyService(NomadCore &core, QObject *parent)
    : AclPolicyService(parent)
    , m_core(core)
{
    connect(core.worker(), &NomadWorker::policiesChanged, this, &AclPolicyService::changed);
}

Future<QVector<AclPolicy>> NomadAclPolicyService::policies()
{
    using Policies = QVector<AclPolicy>;
    return m_core.run<Policies>([](NomadWorker &worker) {
        return andThen(worker.policies().loaded(), &worker,
                       [&worker] { return ready<Policies>(allOf(worker)); });
    });
}

Future<AclPolicy> NomadAclPolicyService::policy(const QString &name)
{
    return m_core.run<AclPolicy>([name](NomadWorker &worker) {
        if (!worker.own())
            return ready<AclPolicy>(fail(ErrorCode::NotSignedIn, tr("Nobody is signed in. Sign in first.")));
        return andThen(worker.api().policy(name), &worker, [&worker](const Answer<Policy> &read) {
            return ready<AclPolicy>(shown(read.value, worker));
        });
    });
}

Future<AclUsage> NomadAclPolicyService::usage(const QString &name)
{
    return m_core.run<AclUsage>([name](NomadWorker &worker) {
        if (const auto may = worker.needManagement(); !may)
            return failed<AclUsage>(may.error());
        auto known =
            andThen(worker.policies().loaded(), &worker, [&worker] { return worker.tokens().loaded(); });
        return andThen(known, &worker, [&worker, name] { return ready<AclUsage>(usageIn(worker, name)); });
    });
}

// On no thread that somebody waits for: neither the window's, nor the one on which the server's answers come.
Future<RuleCheck> NomadAclPolicyService::check(const QString &rules)
{
    return inBackground([rules] { return Result<RuleCheck>(checkRules(rules)); });
}

Future<RoleImpact> NomadAclPolicyService::preview(const QString &name, const std::optional<QString> &rules)
{
    return m_core.run<RoleImpact>([name, rules](NomadWorker &worker) {
        return andThen(everythingKnown(worker), &worker, [&worker, name, rules] {
            AclChange change{name};
            if (rules)
                change.rules = readRules(*rules).rules;
            return ready<RoleImpact>(
                impactOf(change, worker.tokens(), worker.policies(), worker.clock().now()));
        });
    });
}

Future<AclPolicy> NomadAclPolicyService::create(const AclPolicyDraft &draft)
{
    return m_core.run<AclPolicy>([draft](NomadWorker &worker) {
        if (const auto may = worker.needWrite(); !may)
            return failed<AclPolicy>(may.error());
        const Result<Policy> policy = policyOf(draft);
        if (!policy)
            return failed<AclPolicy>(policy.error());
        if (const auto good = checkJob(policy->job, {}, worker.capabilities()); !good)
            return failed<AclPolicy>(good.error());
        return createOn(worker, *policy);
    });
}

Future<AclPolicy> NomadAclPolicyService::update(const QString &name, qint64 base, const AclPolicyDraft &draft)
{
    return m_core.run<AclPolicy>([name, base, draft](NomadWorker &worker) {
        if (const auto may = worker.needWrite(); !may)
            return failed<AclPolicy>(may.error());
        const Result<Policy> policy = policyOf(draft);
        if (!policy)
            return failed<AclPolicy>(policy.error());
        if (policy->name != name)
            return ready<AclPolicy>(fail(ErrorCode::Invalid, tr("The name of a policy cannot be changed."),
                                         {}, QStringLiteral("name")));
        return updateOn(worker, *policy, base);
    });
}

Future<void> NomadAclPolicyService::remove(const QString &name, qint64 base)
{
    return m_core.run<void>([name, base](NomadWorker &worker) {
        if (const auto may = worker.needWrite(); !may)
            return failed<void>(may.error());
        return removeOn(worker, name, base);
    });
}

} // namespace chatelaine::nomad
