// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/longwork.h"
#include "domain/backupschedule.h"
#include "store/database.h"

#include <QCoreApplication>

namespace chatelaine {

/// The backups that one store has made by itself in a folder. Their names carry the organisation, the store's
/// own mark and the time, so that they sort by time; a file is taken for one of them only if its content says
/// so, too. Slow: call it off the window's thread. Functions throw StoreFailure.
class AutomaticBackups
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::AutomaticBackups)

public:
    /// Of the file \a store, in the folder of \a schedule.
    AutomaticBackups(const QString &store, const BackupSchedule &schedule);

    /// Makes one if that is due at \a now. Of several consoles that come at the same time only one does.
    ScheduledBackup makeIfDue(Instant now, LongWork &work);

private:
    struct Found
    {
        QString path;
        Instant at;
    };
    /// By what their names tell, oldest first.
    QVector<Found> found(Instant until, const QString &suffix = {}) const;
    std::optional<Instant> newest(Instant until) const;
    QString nameAt(Instant now) const;
    int removeOldest(Instant now);
    void removeUnfinished() const;
    /// Whether the name is as this makes it, from its first letter on.
    bool isNamedByUs(const QString &path) const;
    /// Whether nobody has used it as a store.
    bool isAsItWasMade(const Found &backup) const;
    /// Whether the file holds this organisation, and no act that is later than \a newestAct.
    bool isOurs(const QString &path, Instant newestAct) const;

    const QString m_store;
    const BackupSchedule m_schedule;
    QString m_organisation; ///< as it can stand in the name of a file
    QString m_founding;     ///< what tells this store from all others
    QString m_mark;         ///< likewise, short
};

} // namespace chatelaine
