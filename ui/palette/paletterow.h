// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace chatelaine {

/// Draws a line of the command palette: icon and name, at the other end what kind it is and its shortcut.
class PaletteRow : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { KindRole = Qt::UserRole, HintRole, RefusedRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    static int heightOf(const QFontMetrics &metrics);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace chatelaine
