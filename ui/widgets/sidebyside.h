// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace chatelaine {

/// Two texts with the same number of lines.
struct SideBySide
{
    QString left;
    QString right;
};

/// \a left and \a right line by line, so that equal lines stand opposite each other. A line that the other
/// side lacks begins with "▸ ", every other one with two blanks; gaps are empty lines.
SideBySide sideBySide(const QString &left, const QString &right);

} // namespace chatelaine
