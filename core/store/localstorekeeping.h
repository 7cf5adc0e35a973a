// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storekeeping.h"
#include "store/storecore.h"

namespace chatelaine {

class StagedBackup;

/// Backups of a local store.
class LocalStoreKeeping final : public StoreKeeping
{
    Q_OBJECT

public:
    explicit LocalStoreKeeping(StoreCore &core);

    Future<StoreFacts> backUp(const QString &path, std::shared_ptr<LongWork> work) override;
    Future<StoreFacts> check(std::shared_ptr<LongWork> work) override;
    Future<RestorePlan> planRestore(const QString &path, std::shared_ptr<LongWork> work) override;
    Future<QString> restore(std::shared_ptr<LongWork> work) override;
    void dropPlan() override;
    QString signedOutKeeping() const override;
    Future<ScheduledBackup> backUpIfDue(const BackupSchedule &schedule,
                                        std::shared_ptr<LongWork> work) override;

private:
    /// Who asks, and where the store is.
    struct Admitted
    {
        Identity actor;
        QString store;
    };
    struct Planned;
    Future<Admitted> admit(const Act &act);
    Future<void> recorded(const QString &path, const QString &detail);
    QString restoreNow(Database &database, const StagedBackup &backup, LongWork &work);

    StoreCore &m_core;
    std::shared_ptr<StagedBackup> m_planned; ///< what restore() restores
    bool m_signsOut = false;                 ///< if it does
    QString m_signedOutKeeping;
};

} // namespace chatelaine
