// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/catalogueimport.h"

#include "store/administrators.h"
#include "store/auditlog.h"
#include "store/cataloguerows.h"
#include "store/folding.h"
#include "store/rolechanges.h"
#include "store/roleimpact.h"
#include "store/rolerepository.h"
#include "store/storefailure.h"

#include <algorithm>

namespace chatelaine {

namespace {

QStringList namesOf(const QVector<Role> &roles)
{
    QStringList names;
    for (const Role &role : roles)
        names << role.name;
    return names;
}

/// Judged as if it came from a file, whatever made it.
Catalogue judged(const Catalogue &catalogue)
{
    return valueOf(parseCatalogue(catalogueJson(catalogue), catalogue.name));
}

} // namespace

CatalogueImport::CatalogueImport(WriteTransaction &transaction, const Identity &actor, Instant now)
    : m_transaction(transaction)
    , m_database(transaction.database())
    , m_actor(actor)
    , m_now(now)
{
}

CataloguePlan CatalogueImport::apply(const Catalogue &catalogue, bool removeGone)
{
    requireEverything();
    const Catalogue wanted = judged(catalogue);
    CataloguePlan plan;
    plan.diff = differenceTo(wanted);
    checkRoleNames(plan.diff);
    const QVector<Role> rolesBefore = RoleRepository(m_database).all();
    checkOwnRoles(wanted, rolesBefore);
    const GrantedByRole before = RoleRepository(m_database).permissionsByRole();
    writePermissions(wanted, plan.diff, removeGone);
    writeRoles(wanted);
    cataloguerows::giveAllToFirstRole(m_transaction);
    plan.impact = roleImpact(m_database, before, RoleRepository(m_database).permissionsByRole());
    requireAdministrator(m_transaction);
    recordRoles(rolesBefore);
    record(wanted, plan.diff, removeGone);
    return plan;
}

void CatalogueImport::requireEverything()
{
    const PermissionSet missing =
        PermissionSet(RoleRepository(m_database).permissionNames()).without(m_actor.permissions);
    if (!missing.isEmpty())
        throwFailure(ErrorCode::RoleCeiling,
                     tr("A catalogue brings permissions that nobody holds yet, so only somebody who holds "
                        "every permission can take one in. You do not hold, for example, %1.")
                         .arg(missing.toList().constFirst()));
}

CatalogueDiff CatalogueImport::differenceTo(const Catalogue &wanted)
{
    RoleRepository roles(m_database);
    CatalogueDiff diff = difference(roles.permissions(), namesOf(roles.all()), wanted);
    // What the console itself asks for never goes.
    const PermissionSet own(cataloguerows::ownPermissions().permissionNames());
    const auto isOwn = [&](const PermissionInfo &info) { return own.contains(info.permission); };
    diff.gone.erase(std::remove_if(diff.gone.begin(), diff.gone.end(), isOwn), diff.gone.end());
    return diff;
}

/// A new role must not look like one that is there.
void CatalogueImport::checkRoleNames(const CatalogueDiff &diff)
{
    QStringList taken;
    const QStringList present = namesOf(RoleRepository(m_database).all());
    for (const QString &name : present)
        taken << folding::forSearch(name);
    for (const QString &name : diff.newRoles) {
        const QString folded = folding::forSearch(name);
        if (taken.contains(folded))
            throwFailure(ErrorCode::AlreadyExists,
                         tr("The catalogue’s role “%1” looks the same as another one. Rename one of them "
                            "first.")
                             .arg(name));
        taken << folded;
    }
}

/// What somebody made does not silently become the catalogue's.
void CatalogueImport::checkOwnRoles(const Catalogue &wanted, const QVector<Role> &present)
{
    for (const Role &role : present) {
        if (!role.builtIn && wanted.roles.contains(role.name))
            throwFailure(
                ErrorCode::AlreadyExists,
                tr("The catalogue brings a role “%1”, and you have made one with this name yourself. "
                   "Rename yours first.")
                    .arg(role.name));
    }
}

void CatalogueImport::writePermissions(const Catalogue &wanted, const CatalogueDiff &diff, bool removeGone)
{
    const auto ofThis = [&](PermissionInfo info) {
        info.catalogue = wanted.name;
        return info;
    };
    for (const PermissionInfo &info : diff.added)
        cataloguerows::add(m_transaction, ofThis(info));
    for (const PermissionChange &change : diff.changed)
        cataloguerows::update(m_transaction, ofThis(change.after));
    for (const PermissionInfo &info : wanted.permissions)
        claim(wanted.name, info);
    if (removeGone) {
        for (const PermissionInfo &info : diff.gone)
            cataloguerows::remove(m_transaction, info.permission);
    }
    cataloguerows::regroup(m_transaction);
}

/// A store of the first version does not know where its permissions came from.
void CatalogueImport::claim(const QString &catalogue, const PermissionInfo &info)
{
    Query(m_database,
          QStringLiteral("UPDATE permissions SET catalogue = ? WHERE name = ? AND catalogue = ''"),
          {catalogue, info.permission});
}

/// The catalogue says which of its permissions its roles hold; what they hold besides is left to them.
void CatalogueImport::writeRoles(const Catalogue &wanted)
{
    const PermissionSet told(wanted.permissionNames());
    QHash<QString, Role> present;
    const QVector<Role> roles = RoleRepository(m_database).all();
    for (const Role &role : roles)
        present.insert(role.name, role);
    for (const QString &name : wanted.roles) {
        const PermissionSet held = wanted.permissionsOf(name);
        const auto known = present.constFind(name);
        if (known == present.cend()) {
            RoleRepository::add(m_transaction, {{}, name, {}, held, true});
            continue;
        }
        Role role = *known;
        role.permissions = role.permissions.without(told).united(held);
        const bool isFirst = role.id == roles.constFirst().id;
        if (!isFirst && role.permissions != known->permissions)
            RoleRepository::update(m_transaction, role);
    }
}

void CatalogueImport::recordRoles(const QVector<Role> &before)
{
    QHash<RoleId, Role> known;
    for (const Role &role : before)
        known.insert(role.id, role);
    const QVector<Role> after = RoleRepository(m_database).all();
    for (const Role &role : after) {
        const auto changes = rolechanges::between(known.value(role.id), role);
        if (changes.isEmpty())
            continue;
        const auto action = known.contains(role.id) ? AuditAction::RoleUpdated : AuditAction::RoleCreated;
        AuditLog::append(m_transaction, {m_now,
                                         m_actor.id,
                                         m_actor.name,
                                         auditName(action),
                                         AuditOutcome::Done,
                                         {},
                                         role.name,
                                         {},
                                         changes,
                                         AuditSubject::Role,
                                         role.id.value});
    }
}

void CatalogueImport::record(const Catalogue &wanted, const CatalogueDiff &diff, bool removeGone)
{
    const QString counts = QStringLiteral("%1 added, %2 changed, %3 removed, %4 new roles")
                               .arg(diff.added.size())
                               .arg(diff.changed.size())
                               .arg(removeGone ? diff.gone.size() : 0)
                               .arg(diff.newRoles.size());
    AuditLog::append(m_transaction, {m_now,
                                     m_actor.id,
                                     m_actor.name,
                                     auditName(AuditAction::CatalogueImported),
                                     AuditOutcome::Done,
                                     {},
                                     wanted.name,
                                     counts,
                                     {},
                                     AuditSubject::Catalogue});
}

} // namespace chatelaine
