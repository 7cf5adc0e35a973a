// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOptionViewItem>

class QPainter;
class QWidget;

namespace chatelaine::rows {

/// How the rows of the page's lists look: a soft accent for the selection, a softer one under the mouse, a
/// line below.
void drawBackground(QPainter &painter, const QStyleOptionViewItem &option, bool hovered);
/// One line of text, elided where the room ends.
void drawText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect, const QString &text,
              const QFont &font, const QColor &colour);
/// A tool tip that shows \a text as it is, whatever mark-up it seems to hold.
void showPlainToolTip(const QPoint &at, const QString &text, QWidget *widget);

} // namespace chatelaine::rows
