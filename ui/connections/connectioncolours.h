// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connectionprofile.h"

#include <QColor>
#include <QIcon>

namespace chatelaine {

/// How a connection's colour is drawn: white text on it is readable in both themes. Invalid for none.
QColor fillOf(ConnectionColour colour);
/// A rounded square in that colour, for lists and tabs; an empty one with a border for none.
QIcon swatchOf(ConnectionColour colour, int side, qreal devicePixelRatio);

} // namespace chatelaine
