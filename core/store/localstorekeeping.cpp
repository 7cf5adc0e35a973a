// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/localstorekeeping.h"

#include "backend/whenready.h"
#include "domain/permissionset.h"
#include "store/auditlog.h"
#include "store/storecopy.h"

#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>

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

template <class T> using Promise = std::shared_ptr<QPromise<Result<T>>>;

template <class T> Promise<T> started()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

template <class T> void keep(const Promise<T> &promise, Result<T> result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

/// On a thread of its own: it takes as long as reading and writing the whole file does, and touches nothing
/// of the store's thread.
template <class Work> Future<StoreFacts> aside(Work work)
{
    const auto promise = started<StoreFacts>();
    Future<StoreFacts> future = promise->future();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        try {
            keep<StoreFacts>(promise, work());
        } catch (const std::exception &exception) {
            keep<StoreFacts>(promise, tl::unexpected<Error>(SqlThread::errorOf(exception)));
        }
    });
    return future;
}

/// \a then takes a value and answers the next future; a failure goes through as it is.
template <class T, class U, class Then> Future<T> andThen(const Future<U> &first, QObject *context, Then then)
{
    const auto promise = started<T>();
    Future<T> future = promise->future();
    whenReady(first, context, [promise, context, then = std::move(then)](Result<U> result) mutable {
        if (!result)
            return keep<T>(promise, tl::unexpected<Error>(result.error()));
        whenReady(then(std::move(*result)), context,
                  [promise](Result<T> last) { keep<T>(promise, std::move(last)); });
    });
    return future;
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
        andThen<StoreFacts>(admit(backUpAct()), this, [target, work = std::move(work)](const QString &store) {
            return aside([store, target, work] { return StoreCopy::make(store, target, *work); });
        });
    return andThen<StoreFacts>(copied, this,
                               [this, target](const StoreFacts &facts) { return recorded(target, facts); });
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
    return andThen<StoreFacts>(admit(checkAct()), this, [work = std::move(work)](const QString &store) {
        return aside([store, work] { return StoreCopy::check(store, *work); });
    });
}

} // namespace chatelaine
