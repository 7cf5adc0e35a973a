// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

namespace chatelaine {

/// How long a test waits for what is to come, in milliseconds. Qt's own 5 s are over now and then where a
/// sanitizer, a busy disk and other tests share two cores; whoever is answered waits no longer for it.
inline constexpr int longestWait = 30'000;

} // namespace chatelaine

#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT(expr, chatelaine::longestWait)
#define QTRY_VERIFY2(expr, message) QTRY_VERIFY2_WITH_TIMEOUT(expr, message, chatelaine::longestWait)
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT(expr, expected, chatelaine::longestWait)
