// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/permissionset.h"

#include <QVector>

namespace chatelaine {

/// One permission as the catalogue tells of it.
struct PermissionInfo
{
    QString permission; ///< `service:Action`
    QString group; ///< heading under which it is shown
    QString description; ///< one sentence
    QStringList grantedTo; ///< role names
    bool certain = true; ///< false: the source does not settle which roles hold it

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

    bool operator==(const Catalogue &) const = default;
};

/// Reads a catalogue from JSON: {"name", "roles": [..], "permissions": [{"permission", "group", "description", "grantedTo", "certain"}]}.
/// An error names \a fileName, the entry and the reason; at most 10 MB, 10,000 permissions, 1,000 roles.
Result<Catalogue> parseCatalogue(const QByteArray &json, const QString &fileName);

} // namespace chatelaine
