// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace chatelaine::test {

/// What somebody who listens to \a top instead of seeing it would miss: controls without a name, with a role
/// that says nothing or with the name of another one; tables that do not say their columns and cells; labels
/// whose key leads nowhere.
QStringList unspokenIn(const QWidget &top);

} // namespace chatelaine::test
