// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/nomadaclroleservice.h"

#include "backend/chain.h"
#include "nomad/acldrafts.h"
#include "nomad/aclimpact.h"

namespace chatelaine::nomad {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::nomad::NomadAclRoleService)
};

AclRole shown(const Role &role, NomadWorker &worker)
{
    AclRole shown{worker.ids().role(role.id), role.name, role.description, role.policies};
    for (const QString &policy : role.policies) {
        if (!worker.policies().hasPolicy(policy))
            shown.dangling << policy;
    }
    shown.version = qint64(role.modifyIndex);
    return shown;
}

QVector<AclRole> allOf(NomadWorker &worker)
{
    QVector<AclRole> all;
    for (const Role &role : worker.policies().roles())
        all << shown(role, worker);
    return all;
}

Result<void> needRoles(const NomadWorker &worker)
{
    if (!worker.own())
        return fail(ErrorCode::NotSignedIn, Words::tr("Nobody is signed in. Sign in first."));
    if (!worker.capabilities().roles)
        return fail(ErrorCode::Unsupported, Words::tr("This server has no roles: they came with Nomad 1.4."));
    return {};
}

/// The server's ID, once it is clear that \a actor may.
Result<QString> serverIdOf(NomadWorker &worker, RoleId id, const Result<void> &may)
{
    if (!may)
        return tl::unexpected(may.error());
    if (const auto there = needRoles(worker); !there)
        return tl::unexpected(there.error());
    const QString serverId = worker.ids().roleServerId(id);
    if (serverId.isEmpty())
        return fail(ErrorCode::NotFound, Words::tr("There is no such role (any more)."));
    return serverId;
}

Future<AclRole> readOn(NomadWorker &worker, const QString &serverId)
{
    auto known = andThen(worker.policies().loaded(), &worker,
                         [&worker, serverId] { return worker.api().role(serverId); });
    return andThen(known, &worker,
                   [&worker](const Answer<Role> &read) { return ready<AclRole>(shown(read.value, worker)); });
}

Future<AclRole> write(NomadWorker &worker, int session, const Role &role)
{
    if (const auto still = worker.needSession(session); !still)
        return failed<AclRole>(still.error());
    return either(worker.api().putRole(role), &worker,
                  [&worker, session](const Result<Answer<Role>> &written) {
                      if (!written)
                          return failed<AclRole>(ofRoleField(written.error()));
                      if (worker.isCurrent(session))
                          worker.policies().adopt(written->value);
                      return ready<AclRole>(shown(written->value, worker));
                  });
}

/// The role as it is now, if that is still the version \a base.
Future<Role> atVersion(NomadWorker &worker, const QString &serverId, qint64 base)
{
    return andThen(worker.api().role(serverId), &worker, [base](const Answer<Role> &there) {
        if (qint64(there.value.modifyIndex) != base)
            return failed<Role>(roleConflict());
        return ready<Role>(there.value);
    });
}

Future<AclRole> createOn(NomadWorker &worker, const AclRoleDraft &draft)
{
    return andThen(worker.policies().loaded(), &worker, [&worker, session = worker.session(), draft] {
        const Result<Role> role = roleOf(draft, worker.policies());
        return role ? write(worker, session, *role) : failed<AclRole>(role.error());
    });
}

Future<AclRole> updateOn(NomadWorker &worker, const QString &serverId, qint64 base, const AclRoleDraft &draft)
{
    auto current = andThen(worker.policies().loaded(), &worker,
                           [&worker, serverId, base] { return atVersion(worker, serverId, base); });
    return andThen(current, &worker, [&worker, session = worker.session(), draft](const Role &there) {
        Result<Role> role = roleOf(draft, worker.policies());
        if (!role)
            return failed<AclRole>(role.error());
        role->id = there.id;
        return write(worker, session, *role);
    });
}

Future<void> removeOn(NomadWorker &worker, const QString &serverId, qint64 base)
{
    const int session = worker.session();
    return andThen(atVersion(worker, serverId, base), &worker, [&worker, session](const Role &there) {
        if (const auto still = worker.needSession(session); !still)
            return failed<void>(still.error());
        return andThen(worker.api().deleteRole(there.id), &worker, [&worker, session, there] {
            if (worker.isCurrent(session))
                worker.policies().forget(there);
            return ready<void>({});
        });
    });
}

} // namespace

NomadAclRoleService::NomadAclRoleService(NomadCore &core, QObject *parent)
    : AclRoleService(parent)
    , m_core(core)
{
    connect(core.worker(), &NomadWorker::policiesChanged, this, &AclRoleService::changed);
}

Future<QVector<AclRole>> NomadAclRoleService::roles()
{
    using Roles = QVector<AclRole>;
    return m_core.run<Roles>([](NomadWorker &worker) {
        if (const auto there = needRoles(worker); !there)
            return failed<Roles>(there.error());
        return andThen(worker.policies().loaded(), &worker, [&worker] {
            const auto &trouble = worker.policies().rolesTrouble();
            return trouble ? failed<Roles>(*trouble) : ready<Roles>(allOf(worker));
        });
    });
}

Future<AclRole> NomadAclRoleService::role(RoleId id)
{
    return m_core.run<AclRole>([id](NomadWorker &worker) {
        const Result<QString> serverId = serverIdOf(worker, id, {});
        return serverId ? readOn(worker, *serverId) : failed<AclRole>(serverId.error());
    });
}

Future<AclUsage> NomadAclRoleService::usage(RoleId id)
{
    return m_core.run<AclUsage>([id](NomadWorker &worker) {
        const Result<QString> serverId = serverIdOf(worker, id, worker.needManagement());
        if (!serverId)
            return failed<AclUsage>(serverId.error());
        return andThen(worker.tokens().loaded(), &worker, [&worker, serverId = *serverId] {
            return ready<AclUsage>(usageOf(worker.tokens(), [&serverId](const AclHolders &holders) {
                return holders.holdsRole(serverId);
            }));
        });
    });
}

Future<RoleImpact> NomadAclRoleService::preview(RoleId id, const std::optional<QStringList> &policies)
{
    return m_core.run<RoleImpact>([id, policies](NomadWorker &worker) {
        const Result<QString> serverId = serverIdOf(worker, id, worker.needManagement());
        if (!serverId)
            return failed<RoleImpact>(serverId.error());
        auto known =
            andThen(worker.policies().rulesLoaded(), &worker, [&worker] { return worker.tokens().loaded(); });
        return andThen(known, &worker, [&worker, policies, serverId = *serverId] {
            AclChange change;
            change.roleId = serverId;
            change.rolePolicies = policies;
            return ready<RoleImpact>(
                impactOf(change, worker.tokens(), worker.policies(), worker.clock().now()));
        });
    });
}

Future<AclRole> NomadAclRoleService::create(const AclRoleDraft &draft)
{
    return m_core.run<AclRole>([draft](NomadWorker &worker) {
        if (const auto may = worker.needWrite(); !may)
            return failed<AclRole>(may.error());
        if (const auto there = needRoles(worker); !there)
            return failed<AclRole>(there.error());
        return createOn(worker, draft);
    });
}

Future<AclRole> NomadAclRoleService::update(RoleId id, qint64 base, const AclRoleDraft &draft)
{
    return m_core.run<AclRole>([id, base, draft](NomadWorker &worker) {
        const Result<QString> serverId = serverIdOf(worker, id, worker.needWrite());
        return serverId ? updateOn(worker, *serverId, base, draft) : failed<AclRole>(serverId.error());
    });
}

Future<void> NomadAclRoleService::remove(RoleId id, qint64 base)
{
    return m_core.run<void>([id, base](NomadWorker &worker) {
        const Result<QString> serverId = serverIdOf(worker, id, worker.needWrite());
        return serverId ? removeOn(worker, *serverId, base) : failed<void>(serverId.error());
    });
}

} // namespace chatelaine::nomad
