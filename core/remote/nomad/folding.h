// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Text made comparable, whatever the locale; the same rules as the local store has.
namespace chatelaine::nomad::folding {

/// For finding: without regard to case and to compatible forms. Shares the text's memory if nothing changes.
QString forSearch(const QString &text);
/// For ordering: without accents as well.
QString forSort(const QString &text);

} // namespace chatelaine::nomad::folding
