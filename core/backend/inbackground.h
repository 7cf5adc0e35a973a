// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/promised.h"

#include <QThreadPool>

#include <type_traits>

namespace chatelaine {

/// Carries out \a task, which answers a Result<T> and throws nothing, on a thread of the pool. It touches
/// nothing that belongs to another thread. Left out if its future is cancelled before its turn.
template <class Task> auto inBackground(Task task)
{
    using T = typename std::invoke_result_t<Task &>::value_type;
    const auto promise = promised<T>();
    Future<T> answer = promise->future();
    QThreadPool::globalInstance()->start([promise, task = std::move(task)]() mutable {
        if (promise->isCanceled())
            promise->finish();
        else
            keep<T>(promise, task());
    });
    return answer;
}

} // namespace chatelaine
