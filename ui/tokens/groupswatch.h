// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QPixmap;
class QRectF;

namespace chatelaine {

/// Fills \a rect as the group with this number is drawn everywhere: by its colour and by its pattern, so that
/// nobody needs to tell colours apart.
void drawGroup(QPainter &painter, const QRectF &rect, int group);
/// A square of \a side device independent pixels that is filled so, for a legend.
QPixmap groupSwatch(int group, int side, double devicePixelRatio);

} // namespace chatelaine
