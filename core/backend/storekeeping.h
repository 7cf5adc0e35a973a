// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"
#include "backend/longwork.h"
#include "domain/backupschedule.h"
#include "domain/restoreplan.h"

#include <QObject>

#include <memory>

namespace chatelaine {

/// Copies of an organisation that is kept in a file, and whether the file is whole. Others work on meanwhile.
class StoreKeeping : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Writes a whole copy to \a path, as everything is at this moment. The copy gets its name, in place of a
    /// file that had it, only after it was read back and found whole; whatever goes wrong before leaves
    /// nothing behind and the older file as it was. Audited. Needs console:EditPolicy. Field "path": it is
    /// the store itself, a folder, or cannot be written.
    virtual Future<StoreFacts> backUp(const QString &path, std::shared_ptr<LongWork> work) = 0;
    /// Reads the whole file and looks whether it is as it was written. Damaged, with the first finding as its
    /// detail, if not. Needs console:ReadAudit.
    virtual Future<StoreFacts> check(std::shared_ptr<LongWork> work) = 0;

    /// Reads the backup \a path, which is left as it is, and compares it with the store. What was read is
    /// kept for restore() until dropPlan(). Needs console:EditPolicy. Field "path": it is the store itself,
    /// no store, damaged or from a newer program.
    virtual Future<RestorePlan> planRestore(const QString &path, std::shared_ptr<LongWork> work) = 0;
    /// Replaces everything by what was planned last, all or nothing; other consoles see a change. What was
    /// there is kept in a file beside the store first, whose path is answered. Audited in the restored trail.
    /// Whoever has another account or another password there is signed out. Needs console:EditPolicy and a
    /// fresh password.
    virtual Future<QString> restore(std::shared_ptr<LongWork> work) = 0;
    virtual void dropPlan() = 0;
    /// What restore() would have answered, where it signed out whoever called it; empty otherwise and after
    /// dropPlan().
    virtual QString signedOutKeeping() const = 0;

    /// Makes a backup in the folder of \a schedule unless the newest one that was made there this way is
    /// recent enough; then removes the oldest of them that are too many, and nothing else. Only one of
    /// several consoles makes it. As backUp() otherwise.
    virtual Future<ScheduledBackup> backUpIfDue(const BackupSchedule &schedule,
                                                std::shared_ptr<LongWork> work) = 0;
};

} // namespace chatelaine
