// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/permissionset.h"

#include <QVector>

namespace chatelaine {

/// One permission as the catalogue tells of it.
struct PermissionInfo
{
    QString permission;    ///< `service:Action`
    QString group;         ///< heading under which it is shown
    QString description;   ///< one sentence
    QStringList grantedTo; ///< role names
    bool certain = true;   ///< false: the source does not settle which roles hold it

    bool operator==(const PermissionInfo &) const = default;
};

/// A file of permissions and roles: data, not code. An organisation can bring its own.
struct Catalogue
{
    QString name;
    QStringList roles; ///< most powerful first
    QVector<PermissionInfo> permissions;

    /// What \a role holds by this catalogue; empty for an unknown role.
    PermissionSet permissionsOf(const QString &role) const;
    /// Names of all permissions, in the catalogue's order: what explainGrants() takes.
    QStringList permissionNames() const;

    bool operator==(const Catalogue &) const = default;
};

/// Both in one, under the name of \a first: its roles and permissions, then those that only \a second has.
/// Where both tell of the same permission, \a first is right. A new store starts with
/// merged(:/catalogues/stax.json, :/catalogues/console.json): what the organisation's API offers, and the
/// console's own acts.
Catalogue merged(const Catalogue &first, const Catalogue &second);

/// Reads a catalogue from JSON: {"name", "roles": [..], "permissions": [{"permission", "group",
/// "description", "grantedTo", "certain"}]}. Only "certain" may be left out. Keys that it does not know are
/// passed over. An error names \a fileName, the entry and the reason; at most 10 MB, 10,000 permissions,
/// 1,000 roles.
Result<Catalogue> parseCatalogue(const QByteArray &json, const QString &fileName);

} // namespace chatelaine
