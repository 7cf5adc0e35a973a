// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace chatelaine {

/// Draws a user or token with the reason below the name, and a heading with the number of them.
class WhoCanDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        ReasonRole = Qt::UserRole, ///< QString; of a heading, the count
        UserIdRole,                ///< qint64; absent for a token
        TokenIdRole,               ///< qint64; absent for a user
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

} // namespace chatelaine
