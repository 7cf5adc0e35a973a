// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPixmap>

class QFontMetrics;
class QWidget;

namespace chatelaine {

/// The rows and columns that are lit: under the pointer, and of the current cell. -1: none.
struct MatrixLight
{
    int hoveredRow = -1;
    int hoveredColumn = -1;
    int row = -1;
    int column = -1;
};

/// What a cell of the matrix can hold, each a shape of its own.
enum class MatrixShape {
    Tick,        ///< held, where nothing can be changed
    Box,         ///< not held, can be given
    TickedBox,   ///< held, can be taken
    PartBox,     ///< some of a group, can be changed
    Plus,        ///< given, not applied yet
    Minus,       ///< taken away, not applied yet
    Question,    ///< the source does not settle it
    Lock,        ///< a role that cannot be changed
    Dot,         ///< something is pending
    ArrowOpen,   ///< an expanded group
    ArrowClosed, ///< a collapsed group
    Policy,      ///< a policy
    Role,        ///< a role made of policies
    Everything,  ///< what management tokens may do
};

/// Shapes drawn once and then copied: a frame shows a thousand of them.
class MatrixShapes
{
public:
    /// \a size in device independent pixels, for the screen and theme of \a widget.
    QPixmap shape(MatrixShape shape, int size, const QWidget &widget);
    /// A disc that is filled as far as \a held is of \a size.
    QPixmap share(int held, int size, int side, const QWidget &widget);
    static int side(const QFontMetrics &metrics); ///< of the box to tick

private:
    QPixmap cached(int kind, int size, const QWidget &widget);
    void forgetOldTheme(const QWidget &widget);
    QHash<qint64, QPixmap> m_cache;
    qint64 m_palette = 0;
    qreal m_ratio = 0;
};

} // namespace chatelaine
