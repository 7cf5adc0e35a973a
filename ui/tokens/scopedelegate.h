// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace chatelaine {

/// Draws one thing that can be ticked: its name, below it what it is for, and at the end in words and by an
/// icon that something is to know of it, for instance that it grants nothing today.
class ScopeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { DescriptionRole = Qt::UserRole, MarkRole, PermissionRole, SearchRole };
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace chatelaine
