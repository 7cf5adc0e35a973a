// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/longwork.h"
#include "domain/storefacts.h"
#include "store/database.h"

#include <QCoreApplication>

#include <memory>

namespace chatelaine {

/// What was read from a backup, in a private file beside the store: whole, ours and of this program's
/// version. What is looked at is what is restored, whatever becomes of the backup meanwhile. The file goes
/// with this. Functions throw StoreFailure.
class StagedBackup
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::StagedBackup)

public:
    /// Reads \a backup for the store at \a store, whether or not that is there. Field "path": the backup is
    /// of no use.
    static std::shared_ptr<StagedBackup> read(const QString &store, const QString &backup, Instant now,
                                              LongWork &work);
    ~StagedBackup();
    Q_DISABLE_COPY_MOVE(StagedBackup)

    const QString &path() const { return m_path; }
    const QString &fileName() const { return m_fileName; } ///< of the backup
    const StoreFacts &facts() const { return m_facts; }
    /// For the audit trail: which moment the content is from.
    QString moment() const;

private:
    StagedBackup(const QString &store, const QString &backup);
    static void checkBackup(const QString &store, const QString &backup);
    void fill(const QString &backup, Instant now, LongWork &work);
    /// Throws if a count of changes is none that this program could have reached, or go on counting from.
    static void checkCounts(Database &database);

    QString m_path;
    QString m_fileName;
    StoreFacts m_facts;
};

} // namespace chatelaine
