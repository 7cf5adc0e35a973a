// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/localroleservice.h"

#include "store/auditlog.h"
#include "store/catalogueimport.h"
#include "store/roleimpact.h"
#include "store/roleoperations.h"
#include "store/rolerepository.h"
#include "store/whocan.h"

#include <algorithm>

namespace chatelaine {

namespace {

/// For the refusal's entry: what is done to the first role of \a changes stands for all.
Act roleAct(const RoleChanges &changes)
{
    const RoleEdit first = changes.value(0);
    AuditAction action = AuditAction::RoleUpdated;
    if (first.id.isNull())
        action = AuditAction::RoleCreated;
    else if (!first.draft)
        action = AuditAction::RoleDeleted;
    return {auditName(action), {permissions::editRoles}, {}, AuditSubject::Role, first.id.value};
}

Act importAct()
{
    return {auditName(AuditAction::CatalogueImported), {permissions::editRoles}, {}, AuditSubject::Catalogue};
}

/// Without the names of whom \a asker may not read.
RoleImpact visible(RoleImpact impact, const Identity &asker)
{
    for (ImpactLine &line : impact.lines) {
        if (!asker.permissions.contains(permissions::readUsers))
            line.userNames.clear();
        if (!asker.permissions.contains(permissions::readTokens))
            line.tokenNames.clear();
    }
    return impact;
}

CataloguePlan visible(CataloguePlan plan, const Identity &asker)
{
    plan.impact = visible(std::move(plan.impact), asker);
    return plan;
}

/// Answers what that changed for whom.
RoleImpact carryOut(WriteTransaction &transaction, const Identity &actor, const RoleChanges &changes,
                    Instant now)
{
    RoleRepository roles(transaction.database());
    const GrantedByRole before = roles.permissionsByRole();
    RoleOperations(transaction, actor, now).apply(changes);
    return visible(roleImpact(transaction.database(), before, roles.permissionsByRole()), actor);
}

StoreNews newsOfRoles()
{
    StoreNews news;
    news.roles = true;
    news.aroundTokens = true;
    news.allUsers = true;
    news.groups = true;
    return news;
}

} // namespace

LocalRoleService::LocalRoleService(StoreCore &core)
    : m_core(core)
{
}

template <class Question> auto LocalRoleService::ask(Question question)
{
    return m_core.thread.read([this, question = std::move(question)](Database &database) {
        return m_core.gate.read(
            database, {QStringLiteral("RolesRead"), {}, {}},
            [&](const ReadTransaction &, const Identity &actor) { return question(database, actor); });
    });
}

Future<QVector<Role>> LocalRoleService::roles()
{
    return ask([](Database &database, const Identity &) { return RoleRepository(database).all(); });
}

Future<QVector<PermissionInfo>> LocalRoleService::permissions()
{
    return ask([](Database &database, const Identity &) { return RoleRepository(database).permissions(); });
}

Future<QHash<RoleId, RoleUsage>> LocalRoleService::usage()
{
    return ask([](Database &database, const Identity &) { return RoleRepository(database).usage(); });
}

Future<Holders> LocalRoleService::whoCan(const QString &permission, int limit)
{
    return ask([this, permission, limit](Database &database, const Identity &actor) {
        return chatelaine::whoCan(database, actor, permission, limit, m_core.clock.now());
    });
}

Future<RoleImpact> LocalRoleService::preview(const RoleChanges &changes)
{
    return m_core.thread.read([this, changes](Database &database) {
        return m_core.gate.rehearse(database, roleAct(changes),
                                    [&](WriteTransaction &transaction, const Identity &actor) {
                                        return carryOut(transaction, actor, changes, m_core.clock.now());
                                    });
    });
}

Future<QVector<Role>> LocalRoleService::apply(const RoleChanges &changes,
                                              const std::optional<RoleImpact> &previewed)
{
    return m_core.thread.write([this, changes, previewed](Database &database) {
        const QVector<Role> roles = m_core.gate.write(
            database, roleAct(changes), [&](WriteTransaction &transaction, const Identity &actor) {
                const Instant now = m_core.clock.now();
                if (!previewed)
                    RoleOperations(transaction, actor, now).apply(changes);
                else if (carryOut(transaction, actor, changes, now) != *previewed)
                    throwFailure(ErrorCode::Conflict,
                                 RoleOperations::tr("Somebody has been given one of these roles, or lost it, "
                                                    "since you looked at who gains and who loses. Look at it "
                                                    "anew, then decide again."));
                return RoleRepository(database).all();
            });
        m_core.announce(database, newsOfRoles());
        return roles;
    });
}

Future<CataloguePlan> LocalRoleService::previewImport(const Catalogue &catalogue, bool removeGone)
{
    return m_core.thread.read([this, catalogue, removeGone](Database &database) {
        return m_core.gate.rehearse(database, importAct(),
                                    [&](WriteTransaction &transaction, const Identity &actor) {
                                        CatalogueImport import(transaction, actor, m_core.clock.now());
                                        return visible(import.apply(catalogue, removeGone), actor);
                                    });
    });
}

Future<CataloguePlan> LocalRoleService::importCatalogue(const Catalogue &catalogue, bool removeGone,
                                                        const CataloguePlan &previewed)
{
    return m_core.thread.write([this, catalogue, removeGone, previewed](Database &database) {
        const CataloguePlan done = m_core.gate.write(
            database, importAct(), [&](WriteTransaction &transaction, const Identity &actor) {
                CatalogueImport import(transaction, actor, m_core.clock.now());
                const CataloguePlan plan = visible(import.apply(catalogue, removeGone), actor);
                if (plan != previewed)
                    throwFailure(ErrorCode::Conflict,
                                 CatalogueImport::tr("Roles, permissions or people have changed since you "
                                                     "looked at what this would do. Look at it anew, then "
                                                     "decide again."));
                return plan;
            });
        m_core.announce(database, newsOfRoles());
        return done;
    });
}

} // namespace chatelaine
