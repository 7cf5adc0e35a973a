// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"

#include <QPromise>

#include <memory>

namespace chatelaine {

/// A promise for continuations that may be copied.
template <class T> using Promised = std::shared_ptr<QPromise<Result<T>>>;

template <class T> Promised<T> promised()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

template <class T> void keep(const Promised<T> &promise, Result<T> result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

} // namespace chatelaine
