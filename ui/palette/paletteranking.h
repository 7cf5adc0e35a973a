// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palette/paletteitem.h"

#include <QStringList>
#include <QVector>

namespace chatelaine {

/// Those of \a items that have every word of \a text somewhere, the best first: what begins with the text,
/// then what has it at the beginning of a word, then the others; within each what was chosen lately (\a
/// recent: keys, newest first), then the order of \a items. Without a text: all, what was chosen lately
/// first.
QVector<PaletteItem> ranked(const QVector<PaletteItem> &items, const QString &text,
                            const QStringList &recent);

} // namespace chatelaine
