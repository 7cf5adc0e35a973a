// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace chatelaine {

/// One sentence about what \a field is for: as its tool tip, as "What's this?" (Shift+F1) and to screen
/// readers. Parts of a composite field that say nothing themselves say this.
void explain(QWidget &field, const QString &sentence);

} // namespace chatelaine
