// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace chatelaine {

/// \a names behind each other, as the language of the program separates them: for sentences and cells that
/// people read, never for what is kept.
QString listed(const QStringList &names);
/// The same of the first \a most, and how many more there are.
QString listed(const QStringList &names, qsizetype most);

} // namespace chatelaine
