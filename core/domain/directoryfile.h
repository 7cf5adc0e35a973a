// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditentry.h"
#include "domain/error.h"
#include "domain/id.h"

#include <QStringList>
#include <QVector>

#include <optional>

namespace chatelaine {

/// One person as an identity provider tells of them.
struct DirectoryPerson
{
    QString externalId; ///< what the provider knows them by; never changes
    QString name;
    QString email;
    QString role = {}; ///< name of a role; empty: the default of the import
    /// Names, sorted; a group that does not exist is made. None: the file does not tell, as with zones.
    std::optional<QStringList> groups = {};
    std::optional<QStringList> zones = {}; ///< sorted
    std::optional<bool> active = {};

    bool operator==(const DirectoryPerson &) const = default;
};

/// Everybody whom one identity provider knows, from a file.
struct DirectoryFile
{
    QString provider; ///< its name, for example "Okta"
    QVector<DirectoryPerson> people;

    bool operator==(const DirectoryFile &) const = default;
};

/// Reads {"provider", "people": [{"externalId", "name", "email", "role", "groups", "zones", "active"}]}; the
/// last four may be left out: what is stored of a person then stays, and new people are active, without
/// groups and zones. An error names \a fileName, the entry and the reason: missing or doubled
/// externalId or e-mail, unreadable text …; at most 10 MB and 100,000 people.
Result<DirectoryFile> parseDirectoryJson(const QByteArray &json, const QString &fileName);
/// Reads CSV with a header of the same names, in any order; groups and zones hold semicolons between labels,
/// and an empty cell of a column that is there means none, while a column that is not there tells nothing.
/// The provider is in a column "provider" (the same in every line) or, without one, \a fileName without its
/// ending.
Result<DirectoryFile> parseDirectoryCsv(const QByteArray &csv, const QString &fileName);
/// By the ending of \a fileName or, if that does not help, by the first character.
Result<DirectoryFile> parseDirectoryFile(const QByteArray &content, const QString &fileName);

/// How to take a directory in.
struct DirectoryImportOptions
{
    RoleId defaultRole;         ///< for new people whose entry names no role; within the ceiling
    bool deactivateGone = true; ///< people of this provider who are not in the file any more are deactivated

    bool operator==(const DirectoryImportOptions &) const = default;
};

/// What an import would do.
struct DirectoryImportPlan
{
    struct Changed
    {
        PrincipalId id;
        QString name; ///< as it is now
        QVector<AuditChange> changes;

        bool operator==(const Changed &) const = default;
    };
    struct Gone
    {
        PrincipalId id;
        QString name;
        QString email;

        bool operator==(const Gone &) const = default;
    };
    struct Refused
    {
        QString name;
        QString email;
        QString reason; ///< a translated sentence

        bool operator==(const Refused &) const = default;
    };

    QString provider;
    QVector<DirectoryPerson> added;
    QVector<Changed> changed;
    QVector<Gone> gone; ///< active ones that would be deactivated; empty if the options say so
    QVector<Refused>
        refused; ///< left as they are: e-mail taken by someone else, unknown role, role above the ceiling …
    QStringList newGroups;
    qsizetype same = 0;

    bool isEmpty() const { return added.isEmpty() && changed.isEmpty() && gone.isEmpty(); }
    bool operator==(const DirectoryImportPlan &) const = default;
};

} // namespace chatelaine
