// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace chatelaine {

/// One heap for all threads, where the C library is glibc; to be called before there are others. What glibc
/// keeps for each thread grows page by page, with a system call for each: a long list costs thousands. What
/// little threads here wait for each other is less.
void shareOneHeap();

} // namespace chatelaine
