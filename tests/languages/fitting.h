// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace chatelaine::test {

/// What of the visible texts of \a top is cut off and said nowhere else: which text, in which widget, and
/// what room it lacks.
QStringList cutOffIn(const QWidget &top);

} // namespace chatelaine::test
