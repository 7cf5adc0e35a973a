// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/nomadroleservice.h"

#include "backend/chain.h"
#include "nomad/aclholders.h"

namespace chatelaine::nomad {

namespace {

using ConsoleRole = chatelaine::Role;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::nomad::NomadRoleService)
};

QString managementName()
{
    return Words::tr("Management");
}

ConsoleRole managementRole(const PolicyBook &book)
{
    ConsoleRole role;
    role.id = NomadIds::management;
    role.name = managementName();
    role.description = Words::tr("What a management token may do: everything, in every namespace.");
    role.permissions = PermissionSet(book.catalogueNames());
    role.builtIn = true;
    role.form = RoleForm::Everything;
    return role;
}

ConsoleRole roleOf(const Policy &policy, const PolicyBook &book, NomadIds &ids)
{
    ConsoleRole role;
    role.id = ids.policy(policy.name);
    role.name = policy.name;
    role.description = policy.description;
    role.permissions = book.grantedByPolicy(policy.name);
    role.version = qint64(policy.modifyIndex);
    role.form = RoleForm::Policy;
    return role;
}

ConsoleRole roleOf(const Role &source, const PolicyBook &book, NomadIds &ids)
{
    ConsoleRole role;
    role.id = ids.role(source.id);
    role.name = source.name;
    role.description = source.description;
    role.permissions = book.grantedByRole(source.id);
    role.version = qint64(source.modifyIndex);
    role.form = RoleForm::Policies;
    return role;
}

QVector<ConsoleRole> allRoles(NomadWorker &worker)
{
    const PolicyBook &book = worker.policies();
    QVector<ConsoleRole> roles{managementRole(book)};
    for (const Policy &policy : book.policies())
        roles << roleOf(policy, book, worker.ids());
    for (const Role &role : book.roles())
        roles << roleOf(role, book, worker.ids());
    return roles;
}

QHash<RoleId, RoleUsage> usageIn(NomadWorker &worker)
{
    QHash<RoleId, RoleUsage> usage;
    for (const AclHolders &holders : holdersIn(worker.tokens())) {
        if (holders.management)
            usage[NomadIds::management].tokens += holders.ids.size();
        for (const QString &policy : holders.policies)
            usage[worker.ids().policy(policy)].tokens += holders.ids.size();
        for (const QString &role : holders.roleIds)
            usage[worker.ids().role(role)].tokens += holders.ids.size();
    }
    return usage;
}

QStringList namesOfThoseThat(const QString &permission, const PolicyBook &book)
{
    QStringList names{managementName()};
    for (const Policy &policy : book.policies()) {
        if (Acl(book.rulesOf({policy.name}, {})).allows(permission))
            names << policy.name;
    }
    for (const Role &role : book.roles()) {
        if (Acl(book.rulesOf({}, {role.id})).allows(permission))
            names << role.name;
    }
    return names;
}

QVector<GrantSource> sourcesFor(const AclHolders &holders, const PolicyBook &book, const QString &permission)
{
    if (holders.management)
        return {GrantSource{managementName()}};
    return holders.acl(book).explain(permission).sources;
}

void addTokens(Holders &answer, NomadWorker &worker, const QString &permission, int limit)
{
    const PolicyBook &book = worker.policies();
    const QVector<AclHolders> all = holdersIn(worker.tokens(), worker.clock().now());
    QVector<NamedToken> found;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i].acl(book).allows(permission))
            addNamed(found, all[i], i);
    }
    answer.tokenCount = found.size();
    for (const NamedToken &token : firstByName(std::move(found), limit)) {
        const QString name = token.name == token.accessor ? QString() : token.name;
        answer.tokens.append(
            {{}, token.id, name, sourcesFor(all[token.group], book, permission), token.accessor});
    }
}

Result<Holders> whoCanIn(NomadWorker &worker, const QString &permission, int limit)
{
    Holders answer;
    answer.roles = namesOfThoseThat(permission, worker.policies());
    answer.tokensHidden = !worker.isManagement();
    if (!answer.tokensHidden)
        addTokens(answer, worker, permission, limit);
    return answer;
}

/// Whoever may not see other tokens does not wait for them.
Future<void> tokensIfAllowed(NomadWorker &worker)
{
    return worker.isManagement() ? worker.tokens().loaded() : ready<void>({});
}

QString notHere()
{
    return Words::tr(
        "Roles of this server are made of policies: change these on the pages for policies and roles.");
}

} // namespace

NomadRoleService::NomadRoleService(NomadCore &core, QObject *parent)
    : RoleService(parent)
    , m_core(core)
{
    connect(core.worker(), &NomadWorker::policiesChanged, this, &RoleService::changed);
}

Future<QVector<chatelaine::Role>> NomadRoleService::roles()
{
    using Roles = QVector<ConsoleRole>;
    return m_core.run<Roles>([](NomadWorker &worker) {
        return andThen(worker.policies().rulesLoaded(), &worker,
                       [&worker] { return ready<Roles>(allRoles(worker)); });
    });
}

Future<QVector<PermissionInfo>> NomadRoleService::permissions()
{
    using Infos = QVector<PermissionInfo>;
    return m_core.run<Infos>([](NomadWorker &worker) {
        return andThen(worker.policies().rulesLoaded(), &worker,
                       [&worker] { return ready<Infos>(worker.policies().catalogue()); });
    });
}

Future<QHash<RoleId, RoleUsage>> NomadRoleService::usage()
{
    using Usage = QHash<RoleId, RoleUsage>;
    return m_core.run<Usage>([](NomadWorker &worker) {
        if (const auto may = worker.needManagement(); !may)
            return failed<Usage>(may.error());
        return andThen(worker.tokens().loaded(), &worker,
                       [&worker] { return ready<Usage>(usageIn(worker)); });
    });
}

Future<Holders> NomadRoleService::whoCan(const QString &permission, int limit)
{
    return m_core.run<Holders>([permission, limit](NomadWorker &worker) {
        auto known =
            andThen(worker.policies().rulesLoaded(), &worker, [&worker] { return tokensIfAllowed(worker); });
        return andThen(known, &worker, [&worker, permission, limit] {
            return ready<Holders>(whoCanIn(worker, permission, limit));
        });
    });
}

Future<RoleImpact> NomadRoleService::preview(const RoleChanges &)
{
    return ready<RoleImpact>(fail(ErrorCode::Unsupported, notHere()));
}

Future<QVector<chatelaine::Role>> NomadRoleService::apply(const RoleChanges &,
                                                          const std::optional<RoleImpact> &)
{
    return ready<QVector<ConsoleRole>>(fail(ErrorCode::Unsupported, notHere()));
}

Future<CataloguePlan> NomadRoleService::previewImport(const Catalogue &, bool)
{
    return ready<CataloguePlan>(fail(
        ErrorCode::Unsupported, tr("What can be granted here is the server's own: it takes no catalogue.")));
}

Future<CataloguePlan> NomadRoleService::importCatalogue(const Catalogue &catalogue, bool removeGone,
                                                        const CataloguePlan &)
{
    return previewImport(catalogue, removeGone);
}

} // namespace chatelaine::nomad
