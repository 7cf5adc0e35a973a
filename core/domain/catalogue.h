// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/permissionset.h"

#include <QVector>

namespace chatelaine {

/// One permission as the catalogue tells of it.
struct PermissionInfo
{
    QString permission;     ///< `service:Action`
    QString group;          ///< heading under which it is shown
    QString description;    ///< one sentence
    QStringList grantedTo;  ///< role names
    bool certain = true;    ///< false: the source does not settle which roles hold it
    QString title = {};     ///< a display name beside the API value; empty: the permission itself is shown
    QString note = {};      ///< one sentence: why it is uncertain, or what else is to know; may be empty
    QString catalogue = {}; ///< name of the catalogue that it comes from; not part of a file

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

/// What a permission looks like before and after.
struct PermissionChange
{
    PermissionInfo before;
    PermissionInfo after;

    bool operator==(const PermissionChange &) const = default;
};

/// What importing a catalogue would change.
struct CatalogueDiff
{
    QStringList newRoles; ///< in the catalogue's order
    QVector<PermissionInfo> added;
    QVector<PermissionChange> changed; ///< texts, certainty, or which of the catalogue's roles hold it
    QVector<PermissionInfo> gone; ///< come from the catalogue of this name, which does not name them any more
    qsizetype same = 0;

    bool isEmpty() const
    {
        return newRoles.isEmpty() && added.isEmpty() && changed.isEmpty() && gone.isEmpty();
    }
    bool operator==(const CatalogueDiff &) const = default;
};

/// \a present is everything that the organisation has, \a roles the names of its roles. Which roles hold a
/// permission is compared among \a wanted's roles only; the first of \a roles holds everything anyway and is
/// left out of the comparison.
CatalogueDiff difference(const QVector<PermissionInfo> &present, const QStringList &roles,
                         const Catalogue &wanted);

/// Reads a catalogue from JSON: {"name", "roles": [..], "permissions": [{"permission", "group",
/// "description", "grantedTo", "certain", "title", "note"}]}. The last three may be left out. Keys that it
/// does not know are passed over. An error names \a fileName, the entry and the reason; at most 10 MB, 10,000
/// permissions, 1,000 roles.
Result<Catalogue> parseCatalogue(const QByteArray &json, const QString &fileName);
/// Reads a catalogue from CSV (RFC 4180, UTF-8 with or without byte order mark, comma, semicolon or tab): a
/// header with "permission", "group", "description" and, optionally, "certain", "title", "note"; every other
/// column is a role, in which "x", "yes", "true" or "1" grants and nothing, "no", "false" or "0" does not.
/// The name is \a fileName without its ending. Errors name line and column; same limits.
Result<Catalogue> parseCatalogueCsv(const QByteArray &csv, const QString &fileName);
/// By the ending of \a fileName or, if that does not help, by the first character.
Result<Catalogue> parseCatalogueFile(const QByteArray &content, const QString &fileName);
/// What the two readers above read back to an equal value.
QByteArray catalogueJson(const Catalogue &catalogue);
QByteArray catalogueCsv(const Catalogue &catalogue);
/// The largest catalogue or directory file that is read, in bytes; beyond that a reader refuses.
inline constexpr qint64 largestImport = 10'000'000;

} // namespace chatelaine
