// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"

#include <QCoreApplication>
#include <QFutureWatcher>

namespace chatelaine {

/// Calls \a then with the result of \a future, on the thread of \a context, exactly once; never when \a
/// context is gone by then. A future that was cancelled without a result ends in ErrorCode::Cancelled: no
/// answer is lost. Use it instead of QFuture::then(context, …), which up to Qt 6.4 looks at the context from
/// the answering thread and asserts that it still lives; a dialog that was closed in the meantime does not.
template <class T, class Then> void whenReady(const Future<T> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)]() mutable {
            watcher->deleteLater();
            Future<T> finished = watcher->future();
            if (finished.isValid() &&
                finished.resultCount() > 0) // a cancelled one may hold a result that cannot be taken
                then(finished.takeResult());
            else
                then(Result<T>(fail(ErrorCode::Cancelled,
                                    QCoreApplication::translate(
                                        "whenReady",
                                        "The store or server was closed before its answer came. If this was "
                                        "a change, it may have been carried out nevertheless."))));
        });
    watcher->setFuture(future);
}

} // namespace chatelaine
