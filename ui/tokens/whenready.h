// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace chatelaine {

/// Calls \a then with the result of \a future on the thread of \a context, later and at most once; never when \a context is gone by then.
/// Qt 6.4's own QFuture::then(context, …) asserts that the context still lives when the answer arrives, and a closed dialog does not.
template <class T, class Then>
void whenReady(const QFuture<T> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, then = std::move(then)]() mutable {
                         watcher->deleteLater();
                         QFuture<T> finished = watcher->future();
                         if (finished.resultCount() > 0)
                             then(finished.takeResult());
                     });
    watcher->setFuture(future);
}

} // namespace chatelaine
