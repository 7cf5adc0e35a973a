// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"
#include "domain/catalogue.h"
#include "domain/grant.h"
#include "domain/role.h"

#include <QHash>
#include <QObject>
#include <QVector>

#include <optional>

namespace chatelaine {

/// What can be done with roles here, as data.
struct RoleTraits
{
    bool edit = true;            ///< roles can be made, changed and deleted
    bool importCatalogue = true; ///< further permissions can be taken in
    /// Roles are made of policies, which are rules written as text: both are among roles(), as is what a
    /// management token may do. They are edited through AclPolicyService and AclRoleService.
    bool ofPolicies = false;
};

/// What an import of a catalogue would do.
struct CataloguePlan
{
    CatalogueDiff diff;
    RoleImpact impact;

    bool operator==(const CataloguePlan &) const = default;
};

/// Roles and the permissions that they are made of.
class RoleService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual RoleTraits traits() const = 0;

    /// Every role, most powerful first. Anybody signed in may ask.
    virtual Future<QVector<Role>> roles() = 0;
    /// Every permission that exists here, grouped, with its description. Anybody signed in may ask.
    virtual Future<QVector<PermissionInfo>> permissions() = 0;
    /// Who holds which role directly; a role that is missing is unused. Anybody signed in may ask.
    virtual Future<QHash<RoleId, RoleUsage>> usage() = 0;
    /// "Who can do this?": at most \a limit users and \a limit tokens. Users need teams:ReadUsers, tokens
    /// teams:ReadAPITokens; without it they are left out and the answer says so.
    virtual Future<Holders> whoCan(const QString &permission, int limit) = 0;

    /// Who would gain and lose what, and whether it is possible at all: fails as apply() would. Needs
    /// console:EditRoles. Names in the answer are left out if the actor may not read users or tokens.
    virtual Future<RoleImpact> preview(const RoleChanges &changes) = 0;
    /// Makes, changes and deletes roles, all or nothing. Needs console:EditRoles. What each role held before
    /// and holds after must be within the ceiling; built-in roles are not changed; only unused roles are
    /// deleted; Conflict if a role has a newer version; LastAdministrator if nobody active would hold
    /// everything. Answers with all roles.
    Future<QVector<Role>> apply(const RoleChanges &changes) { return apply(changes, std::nullopt); }
    /// Conflict also if that would not be what \a previewed says (any more): others may have given roles to
    /// people and tokens since. None: nobody has been shown what it would do.
    virtual Future<QVector<Role>> apply(const RoleChanges &changes,
                                        const std::optional<RoleImpact> &previewed) = 0;

    /// What taking \a catalogue in would change; \a removeGone also removes permissions that came from an
    /// earlier catalogue of this name and are not in it any more. Needs console:EditRoles and every
    /// permission that exists, because new permissions are outside anybody's own. Roles of the catalogue are
    /// built in.
    virtual Future<CataloguePlan> previewImport(const Catalogue &catalogue, bool removeGone) = 0;
    /// Does it, all or nothing. Conflict if that would not be what \a previewed says (any more).
    virtual Future<CataloguePlan> importCatalogue(const Catalogue &catalogue, bool removeGone,
                                                  const CataloguePlan &previewed) = 0;

Q_SIGNALS:
    /// Roles, permissions or who holds them changed, by this console or another.
    void changed();
};

} // namespace chatelaine
