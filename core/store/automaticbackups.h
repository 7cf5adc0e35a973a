// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/longwork.h"
#include "domain/backupschedule.h"
#include "store/database.h"

#include <QCoreApplication>

namespace chatelaine {

/// The backups that one store has made by itself in a folder. Their names carry the organisation, the store's
/// own mark, one of the place where it is and the time; a file is taken for one of them only if its content
/// says so, too: the newest entry of its audit trail is one of the store's. So copies of a store leave each
/// other's alone, also those that are at the same place on different machines, and a store that was moved
/// begins anew. Slow: call it off the window's thread. Functions throw StoreFailure.
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
        QString place; ///< the mark of it; empty in a name of before there was one
    };
    /// By what their names tell, oldest first; also those of copies of the store.
    QVector<Found> found(Instant until, const QString &suffix = {}) const;
    /// Those of this place. One that does not tell its place is of this one, as long as no copy of the store
    /// makes any here.
    QVector<Found> ofThisPlace(Instant until, const QString &suffix = {}) const;
    std::optional<Instant> newest(Instant until);
    QString nameAt(Instant now) const;
    int removeOldest(Instant now);
    void removeUnfinished() const;
    bool hasOtherPlaces() const;
    /// Whether the name is as this makes it, from its first letter on.
    bool isNamedByUs(const Found &backup) const;
    /// Whether nobody has used it as a store.
    bool isAsItWasMade(const Found &backup);
    /// Whether the file holds what was once in this store, and no act that is later than \a newestAct.
    bool isOurs(const QString &path, Instant newestAct);
    bool isInOurPast(Database &backup);

    const QString m_store;
    Database m_database; ///< the store's
    const BackupSchedule m_schedule;
    QString m_organisation; ///< as it can stand in the name of a file
    QString m_founding;     ///< what tells this store from all others
    QString m_mark;         ///< likewise, short
    QString m_place;        ///< what tells the store from copies of it
};

} // namespace chatelaine
