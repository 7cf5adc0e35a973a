// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QFuture>
#include <QPromise>

namespace chatelaine {

/// What every call of a back end returns: later, a value or an Error, and always one of the two. Continue
/// with whenReady() (backend/whenready.h): the continuation runs on the thread of its context object and is
/// dropped with it. Never wait.
template <class T> using Future = QFuture<Result<T>>;

/// A future that is finished already.
template <class T> Future<T> ready(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace chatelaine
