// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directoryfile.h"
#include "store/ceiling.h"
#include "store/database.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace chatelaine {

/// What to do about one person: with nobody before they are added, with \a changes they are changed.
struct DirectoryStep
{
    std::optional<User> before;
    User after; ///< groups that are to be made have no id yet
    QVector<AuditChange> changes = {};
    bool changesGroups = false;
};

/// What is done to somebody who was \a before and will be \a after, with nobody before they are added.
AuditAction actionOn(const std::optional<User> &before, const User &after);

/// Something that the actor must not do, for its entry in the audit trail.
struct DirectoryRefusal
{
    AuditAction action;
    PrincipalId id; ///< null: somebody new
    QString name;
    Error why;
};

/// Everything that taking a directory in would do.
struct DirectoryDecision
{
    DirectoryImportPlan plan;
    std::vector<DirectoryStep> steps; ///< in the order of the file, then whoever is gone
    std::vector<DirectoryRefusal> forbidden;
};

/// Decides what becomes of each person of a directory, from what the store holds at this moment. Functions
/// throw StoreFailure.
class DirectoryJudge
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::DirectoryJudge)

public:
    DirectoryJudge(Database &database, const Identity &actor, const DirectoryImportOptions &options);

    DirectoryDecision decide(const DirectoryFile &file);

private:
    void load(const QString &provider);
    void decide(const DirectoryPerson &person, DirectoryDecision &decision);
    void refuse(const std::optional<User> &before, const User &after, const Error &error,
                DirectoryDecision &decision) const;
    void decideGone(const User &user, DirectoryDecision &decision);
    /// The step, or why there is none.
    Result<DirectoryStep> judge(const DirectoryPerson &person, DirectoryDecision &decision);
    /// With every text cleaned, or what is wrong with one.
    Result<User> wanted(const DirectoryPerson &person, const std::optional<User> &before);
    Result<RoleId> roleFor(const DirectoryPerson &person, const std::optional<User> &before) const;
    Result<QVector<GroupRef>> groupsFor(const DirectoryPerson &person,
                                        const std::optional<User> &before) const;
    /// Why the actor must not do this to them; none if they may.
    std::optional<Error> forbidden(const std::optional<User> &before, const User &after);
    std::optional<Error> aboveCeilingOf(const User &user);
    std::optional<Error> beyondOwnZones(const QStringList &zones) const;
    void takeIn(const DirectoryStep &step);

    Database &m_database;
    const Identity &m_actor;
    const DirectoryImportOptions m_options;
    Ceiling m_ceiling;
    QString m_provider;
    QVector<User> m_known; ///< of the provider, by name
    QHash<QString, qsizetype> m_byExternalId;
    QHash<QString, PrincipalId> m_emails; ///< folded; null for people who are to be added
    QHash<QString, RoleId> m_roles;       ///< by name
    QHash<RoleId, QString> m_roleNames;
    QHash<QString, Group> m_groups; ///< by folded name
    QHash<GroupId, RoleId> m_groupRoles;
    QSet<QString> m_seen; ///< external ids in the file
};

} // namespace chatelaine
