// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/auditlog.h"
#include "store/directoryjudge.h"
#include "store/gatekeeper.h"
#include "store/storenews.h"

#include <QCoreApplication>

namespace chatelaine {

/// Takes in what an identity provider tells of its people. They are known by provider and external id. The
/// file is the truth about what it tells of them: name and e-mail and, where it tells them, role, zones and
/// whether they are active are set to what it says, and their groups to those that it names, so that they
/// leave all others. What it does not tell stays as it is: nobody is let in again by a column left out.
/// Groups are found by name without regard to case, and made, without a role, where there are none. Whoever
/// it would lift above, or who is above, the ceiling of the actor is left as they are, and so is whoever it
/// would give zones beyond the actor's own; each of them is audited when the import is carried out. Functions
/// throw StoreFailure.
class DirectoryImport
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::DirectoryImport)

public:
    DirectoryImport(Database &database, const Identity &actor);

    static Act act();
    /// What an import that was carried out may have changed.
    static StoreNews news();

    DirectoryImportPlan plan(const DirectoryFile &file, const DirectoryImportOptions &options) const;
    /// Throws Conflict if that would not be what \a previewed says.
    void apply(WriteTransaction &transaction, const DirectoryFile &file,
               const DirectoryImportOptions &options, const DirectoryImportPlan &previewed,
               Instant now) const;

private:
    DirectoryDecision decide(const DirectoryFile &file, const DirectoryImportOptions &options) const;
    /// Ids by folded name.
    QHash<QString, GroupId> makeGroups(WriteTransaction &transaction, const QStringList &names,
                                       Instant now) const;
    void carryOut(WriteTransaction &transaction, const DirectoryStep &step,
                  const QHash<QString, GroupId> &made, Instant now) const;
    void recordRefusal(WriteTransaction &transaction, const DirectoryRefusal &refusal, Instant now) const;
    /// What is the same in every entry of an import.
    AuditRecord entry(AuditAction action, const QString &target, Instant now) const;

    Database &m_database;
    const Identity &m_actor;
};

} // namespace chatelaine
