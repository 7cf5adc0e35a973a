// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/longwork.h"
#include "domain/user.h"
#include "store/contentcopy.h"

#include <optional>

namespace chatelaine {

class StagedBackup;

/// Puts what was read from a backup in the place of all that is in an open store, in the caller's
/// transaction: whoever has the same file open sees a change, and a program that dies in the middle leaves
/// the old content. Make it before the transaction begins; it ends after that. Functions throw StoreFailure.
class Restoring
{
public:
    Restoring(Database &database, const StagedBackup &backup, LongWork &work);
    ~Restoring();
    Q_DISABLE_COPY_MOVE(Restoring)

    /// Copies what there is into a file beside the store, which takes as long as all the rest: before the
    /// transaction, so that others can write meanwhile.
    void copyAside(Instant now);
    /// Copies again what there is if somebody has written since, or nothing was copied. Whoever is signed in
    /// at any console stays so only if their account and their password are the same as before.
    void run(WriteTransaction &transaction, const Identity &actor, Instant now);
    /// To be called when it is committed: what was there is kept, in the file whose path is returned.
    QString keep();

    /// The entry with which the restored trail goes on. \a keptAs is the file with what was there.
    static void record(WriteTransaction &transaction, Instant now, const Identity &actor,
                       const StagedBackup &backup, const QString &keptAs);

private:
    qint64 changes();
    void noteAccounts();
    void replace(WriteTransaction &transaction);
    /// False if \a actor is somebody else now.
    bool endOtherSessions(const Identity &actor);

    Database &m_database;
    const StagedBackup &m_backup;
    LongWork &m_work;
    QString m_copy;                 ///< of what was there, as long as it is not to be kept
    std::optional<qint64> m_copied; ///< changes() before that was made
};

} // namespace chatelaine
