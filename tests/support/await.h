// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QDeadlineTimer>
#include <QFuture>
#include <QTest>
#include <QThread>

#include <optional>

namespace chatelaine {

/// The answer of a back end, while events go on being handled; an error if there is none in time.
template <class T> Result<T> await(QFuture<Result<T>> future)
{
    // Most answers take less than the 10 ms for which qWaitFor() dozes off.
    const QDeadlineTimer shortly(5);
    while (!future.isFinished() && !shortly.hasExpired())
        QThread::yieldCurrentThread();
    constexpr int aHang = 120'000; // ms; a slow machine under a sanitizer takes less
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, aHang))
        return fail(ErrorCode::Internal, QStringLiteral("no answer in time"));
    return future.takeResult();
}

/// The value of an answer that is expected to be good; ends the test program's run of this function
/// otherwise.
template <class T> T value(QFuture<Result<T>> future)
{
    Result<T> result = await(std::move(future));
    if (!result) {
        QTest::qFail(qPrintable(result.error().message + u' ' + result.error().detail), __FILE__, __LINE__);
        if constexpr (std::is_default_constructible_v<T>)
            return T();
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// The code of an answer that is expected to be an error; none if it is a value.
template <class T> std::optional<ErrorCode> codeOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

} // namespace chatelaine
