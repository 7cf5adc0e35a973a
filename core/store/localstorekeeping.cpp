// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/localstorekeeping.h"

#include "backend/chain.h"
#include "domain/permissionset.h"
#include "store/aside.h"
#include "store/auditlog.h"
#include "store/automaticbackups.h"
#include "store/restorecomparison.h"
#include "store/restoring.h"
#include "store/stagedbackup.h"
#include "store/storecopy.h"

#include <QFileInfo>

namespace chatelaine {

namespace {

Act backUpAct()
{
    return {auditName(AuditAction::BackedUp), {permissions::editPolicy}, {}, AuditSubject::Store};
}

Act checkAct()
{
    return {QStringLiteral("StoreChecked"), {permissions::readAudit}, {}};
}

Act restoreAct()
{
    return {auditName(AuditAction::Restored), {permissions::editPolicy}, {}, AuditSubject::Store};
}

} // namespace

struct LocalStoreKeeping::Planned
{
    std::shared_ptr<StagedBackup> backup;
    RestorePlan plan;
};

LocalStoreKeeping::LocalStoreKeeping(StoreCore &core)
    : m_core(core)
{
}

/// Whether whoever is signed in may.
Future<LocalStoreKeeping::Admitted> LocalStoreKeeping::admit(const Act &act)
{
    return m_core.thread.read([this, act](Database &database) {
        return m_core.gate.read(database, act, [&](const ReadTransaction &, const Identity &actor) {
            return Admitted{actor, database.path()};
        });
    });
}

Future<StoreFacts> LocalStoreKeeping::backUp(const QString &path, std::shared_ptr<LongWork> work)
{
    const QString target = path.isEmpty() ? path : QFileInfo(path).absoluteFilePath();
    const auto copied =
        andThen(admit(backUpAct()), this, [target, work = std::move(work)](const Admitted &admitted) {
            return aside(
                [store = admitted.store, target, work] { return StoreCopy::make(store, target, *work); });
        });
    return andThen(copied, this, [this, target](const StoreFacts &facts) {
        return andThen(recorded(target, {}), this, [facts] { return ready<StoreFacts>(facts); });
    });
}

Future<void> LocalStoreKeeping::recorded(const QString &path, const QString &detail)
{
    return m_core.thread.write([this, path, detail](Database &database) {
        m_core.gate.write(database, backUpAct(), [&](WriteTransaction &transaction, const Identity &actor) {
            AuditLog::append(transaction, {m_core.clock.now(),
                                           actor.id,
                                           actor.name,
                                           auditName(AuditAction::BackedUp),
                                           AuditOutcome::Done,
                                           {},
                                           QFileInfo(path).fileName(),
                                           detail,
                                           {},
                                           AuditSubject::Store});
            return true;
        });
        m_core.announce(database, {});
    });
}

Future<StoreFacts> LocalStoreKeeping::check(std::shared_ptr<LongWork> work)
{
    return andThen(admit(checkAct()), this, [work = std::move(work)](const Admitted &admitted) {
        return aside([store = admitted.store, work] { return StoreCopy::check(store, *work); });
    });
}

Future<RestorePlan> LocalStoreKeeping::planRestore(const QString &path, std::shared_ptr<LongWork> work)
{
    dropPlan();
    const QString backup = path.isEmpty() ? path : QFileInfo(path).absoluteFilePath();
    const auto read = andThen(
        admit(restoreAct()), this, [backup, now = m_core.clock.now(), work](const Admitted &admitted) {
            return aside([admitted, backup, now, work] {
                Planned planned;
                planned.backup = StagedBackup::read(admitted.store, backup, now, *work);
                planned.plan =
                    RestoreComparison::compare(admitted.store, planned.backup->path(), admitted.actor);
                planned.plan.backup = planned.backup->facts();
                return planned;
            });
        });
    return andThen(read, this, [this, work = std::move(work)](Planned planned) {
        if (!work->isCancelled()) // or nobody would drop it
            m_planned = std::move(planned.backup);
        m_signsOut = !planned.plan.staysSignedIn;
        return ready<RestorePlan>(std::move(planned.plan));
    });
}

void LocalStoreKeeping::dropPlan()
{
    m_planned.reset();
    m_signedOutKeeping.clear();
}

QString LocalStoreKeeping::signedOutKeeping() const
{
    return m_signedOutKeeping;
}

Future<QString> LocalStoreKeeping::restore(std::shared_ptr<LongWork> work)
{
    if (!m_planned)
        return failed<QString>({ErrorCode::Invalid, tr("Choose the backup to restore."), {}, {}});
    return m_core.thread.write([this, backup = m_planned, work = std::move(work)](Database &database) {
        const QString keptAs = restoreNow(database, *backup, *work);
        // Known before anybody hears that the session is over.
        QMetaObject::invokeMethod(
            this, [this, keptAs] { m_signedOutKeeping = m_signsOut ? keptAs : QString(); },
            Qt::QueuedConnection);
        m_core.announce(database, StoreNews::everything());
        return keptAs;
    });
}

QString LocalStoreKeeping::restoreNow(Database &database, const StagedBackup &backup, LongWork &work)
{
    const auto isFresh = [this](WriteTransaction &, const Identity &) {
        m_core.gate.requireFresh();
        return true;
    };
    m_core.gate.write(database, restoreAct(), isFresh); // whoever may not waits for no copy
    Restoring restoring(database, backup, work);
    restoring.copyAside(m_core.clock.now());
    // The password is not asked for again, however long that took: it would be so after each further copy.
    m_core.gate.write(database, restoreAct(), [&](WriteTransaction &transaction, const Identity &actor) {
        restoring.run(transaction, actor, m_core.clock.now());
        return true;
    });
    return restoring.keep();
}

Future<ScheduledBackup> LocalStoreKeeping::backUpIfDue(const BackupSchedule &schedule,
                                                       std::shared_ptr<LongWork> work)
{
    const auto made =
        andThen(admit(backUpAct()), this,
                [schedule, now = m_core.clock.now(), work = std::move(work)](const Admitted &admitted) {
                    return aside([store = admitted.store, schedule, now, work] {
                        return AutomaticBackups(store, schedule).makeIfDue(now, *work);
                    });
                });
    return andThen(made, this, [this](const ScheduledBackup &backup) {
        if (backup.made.isEmpty())
            return ready<ScheduledBackup>(backup);
        return andThen(recorded(backup.made, QStringLiteral("automatic")), this,
                       [backup] { return ready<ScheduledBackup>(backup); });
    });
}

} // namespace chatelaine
