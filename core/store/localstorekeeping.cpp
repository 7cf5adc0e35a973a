// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/localstorekeeping.h"

#include "backend/chain.h"
#include "backend/inbackground.h"
#include "domain/permissionset.h"
#include "store/auditlog.h"
#include "store/storecopy.h"

#include <QDir>
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

/// On a thread of its own: it takes as long as reading and writing the whole file does, and touches nothing
/// of the store's thread.
template <class Work> Future<StoreFacts> aside(Work work)
{
    return inBackground([work = std::move(work)]() -> Result<StoreFacts> {
        try {
            return work();
        } catch (const std::exception &exception) {
            return tl::unexpected<Error>(SqlThread::errorOf(exception));
        }
    });
}

} // namespace

LocalStoreKeeping::LocalStoreKeeping(StoreCore &core)
    : m_core(core)
{
}

/// Whether whoever is signed in may; answers where the store is.
Future<QString> LocalStoreKeeping::admit(const Act &act)
{
    return m_core.thread.read([this, act](Database &database) {
        return m_core.gate.read(database, act,
                                [&](const ReadTransaction &, const Identity &) { return database.path(); });
    });
}

Future<StoreFacts> LocalStoreKeeping::backUp(const QString &path, std::shared_ptr<LongWork> work)
{
    const QString target = path.isEmpty() ? path : QFileInfo(path).absoluteFilePath();
    const auto copied =
        andThen(admit(backUpAct()), this, [target, work = std::move(work)](const QString &store) {
            return aside([store, target, work] { return StoreCopy::make(store, target, *work); });
        });
    return andThen(copied, this, [this, target](const StoreFacts &facts) { return recorded(target, facts); });
}

Future<StoreFacts> LocalStoreKeeping::recorded(const QString &path, const StoreFacts &facts)
{
    return m_core.thread.write([this, path, facts](Database &database) {
        m_core.gate.write(database, backUpAct(), [&](WriteTransaction &transaction, const Identity &actor) {
            AuditLog::append(transaction, {m_core.clock.now(),
                                           actor.id,
                                           actor.name,
                                           auditName(AuditAction::BackedUp),
                                           AuditOutcome::Done,
                                           {},
                                           QFileInfo(path).fileName(),
                                           {},
                                           {},
                                           AuditSubject::Store});
            return true;
        });
        m_core.announce(database, {});
        return facts;
    });
}

Future<StoreFacts> LocalStoreKeeping::check(std::shared_ptr<LongWork> work)
{
    return andThen(admit(checkAct()), this, [work = std::move(work)](const QString &store) {
        return aside([store, work] { return StoreCopy::check(store, *work); });
    });
}

} // namespace chatelaine
