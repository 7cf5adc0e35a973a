// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/permissionset.h"

#include <QVector>

#include <optional>

namespace chatelaine {

/// What stands behind a Role.
enum class RoleForm {
    Permissions, ///< a set of permissions
    Policy,      ///< rules written as text, which say what is granted
    Policies,    ///< a role made of policies
    Everything,  ///< the kind of token that may do everything
};

/// A named set of permissions.
struct Role
{
    RoleId id;
    QString name;
    QString description;
    PermissionSet permissions;
    bool builtIn = false; ///< came with a catalogue; can be copied, not changed
    qint64 version = 0;   ///< grows with every edit
    RoleForm form = RoleForm::Permissions;

    bool operator==(const Role &) const = default;
};

/// How many hold a role directly. A role that nobody holds can be deleted.
struct RoleUsage
{
    qsizetype users = 0;
    qsizetype groups = 0;
    qsizetype tokens = 0; ///< not deleted ones

    bool isUnused() const { return users == 0 && groups == 0 && tokens == 0; }
    bool operator==(const RoleUsage &) const = default;
};

/// What a person decides about one role. Field names in errors: "name", "description", "permissions".
struct RoleDraft
{
    QString name;
    QString description;
    PermissionSet permissions;

    bool operator==(const RoleDraft &) const = default;
};

/// One role made, changed or deleted.
struct RoleEdit
{
    RoleId id = {};                      ///< null: a new role
    qint64 base = 0;                     ///< the version that it is based on; 0 for a new role
    std::optional<RoleDraft> draft = {}; ///< none: delete the role

    bool operator==(const RoleEdit &) const = default;
};
/// What is applied together or not at all.
using RoleChanges = QVector<RoleEdit>;

/// People and tokens for whom the same permissions come and go.
struct ImpactLine
{
    PermissionSet gains;
    PermissionSet loses;
    qsizetype users = 0;
    qsizetype tokens = 0;
    QStringList userNames = {};  ///< the first RoleImpact::namesShown, by name
    QStringList tokenNames = {}; ///< likewise

    bool operator==(const ImpactLine &) const = default;
};

/// Who would gain and lose what. Effective permissions are compared: whoever holds a permission through a
/// group as well does not lose it. Only active and invited users and tokens that are not deleted count.
struct RoleImpact
{
    static constexpr qsizetype namesShown = 100;
    QVector<ImpactLine> lines; ///< most principals first

    bool operator==(const RoleImpact &) const = default;
};

/// What a role would hand out beyond the giver's own permissions. Empty: the giver may hand it out.
/// Rule "role ceiling" (CloudTruth: a creator can only create roles at or below their own).
inline PermissionSet aboveCeiling(const PermissionSet &handedOut, const PermissionSet &giver)
{
    return handedOut.without(giver);
}

} // namespace chatelaine
