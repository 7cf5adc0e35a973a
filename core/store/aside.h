// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/inbackground.h"
#include "store/sqlthread.h"

namespace chatelaine {

/// Carries out \a work, which may throw StoreFailure, on a thread of its own: it takes as long as reading and
/// writing a whole file does, and touches nothing of a store's thread.
template <class Work, class T = std::invoke_result_t<Work &>> Future<T> aside(Work work)
{
    return inBackground([work = std::move(work)]() mutable -> Result<T> {
        try {
            return work();
        } catch (const std::exception &exception) {
            return tl::unexpected<Error>(SqlThread::errorOf(exception));
        }
    });
}

} // namespace chatelaine
