// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/promised.h"
#include "backend/whenready.h"

#include <type_traits>

/// Steps of one thread's asynchronous work, one after another. Built on whenReady(): what comes next is
/// dropped with its context object, and whoever waits for the answer then gets ErrorCode::Cancelled.
namespace chatelaine {

/// Answers \a promise with what \a future will say.
template <class T> void forward(const Future<T> &future, QObject *context, const Promised<T> &promise)
{
    whenReady(future, context, [promise](Result<T> result) { keep(promise, std::move(result)); });
}

namespace chain {
template <class T> struct ValueOf;
template <class T> struct ValueOf<Future<T>>
{
    using Type = T;
};
template <class Next, class... Arguments>
using Step = typename ValueOf<std::invoke_result_t<Next, Arguments...>>::Type;
} // namespace chain

/// Calls \a next with the value of \a first, and answers with what it answers; an error is passed on as it
/// is.
template <class T, class Next> auto andThen(const Future<T> &first, QObject *context, Next next)
{
    if constexpr (std::is_void_v<T>) {
        using U = chain::Step<Next>;
        auto promise = promised<U>();
        whenReady(first, context, [promise, context, next = std::move(next)](Result<void> result) mutable {
            if (!result)
                return keep<U>(promise, tl::unexpected(result.error()));
            forward<U>(next(), context, promise);
        });
        return Future<U>(promise->future());
    } else {
        using U = chain::Step<Next, T>;
        auto promise = promised<U>();
        whenReady(first, context, [promise, context, next = std::move(next)](Result<T> result) mutable {
            if (!result)
                return keep<U>(promise, tl::unexpected(result.error()));
            forward<U>(next(std::move(*result)), context, promise);
        });
        return Future<U>(promise->future());
    }
}

/// Calls \a next with the result of \a first, be it a value or an error.
template <class T, class Next> auto either(const Future<T> &first, QObject *context, Next next)
{
    using U = chain::Step<Next, Result<T>>;
    auto promise = promised<U>();
    whenReady(first, context, [promise, context, next = std::move(next)](Result<T> result) mutable {
        forward<U>(next(std::move(result)), context, promise);
    });
    return Future<U>(promise->future());
}

/// A failure that is known already.
template <class T> Future<T> failed(Error error)
{
    return ready<T>(tl::unexpected(std::move(error)));
}

} // namespace chatelaine
