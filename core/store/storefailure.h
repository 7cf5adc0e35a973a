// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <exception>

namespace chatelaine {

/// An Error on its way out of the worker thread. Thrown only there, so that open transactions roll back while
/// it passes, and caught where a job ends (SqlThread): callers of the back end see a Result.
class StoreFailure final : public std::exception
{
public:
    explicit StoreFailure(Error error)
        : m_error(std::move(error))
    {
    }
    const Error &error() const { return m_error; }
    const char *what() const noexcept override { return "store failure"; }

private:
    Error m_error;
};

[[noreturn]] inline void throwFailure(ErrorCode code, QString message, QString detail = {},
                                      QString field = {})
{
    throw StoreFailure(Error{code, std::move(message), std::move(detail), std::move(field)});
}

/// The value, or its error thrown.
template <class T> T valueOf(Result<T> result)
{
    if (!result)
        throw StoreFailure(std::move(result.error()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace chatelaine
