// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matrixmodel.h"
#include "roles/matrixshapes.h"

#include <QStyledItemDelegate>

namespace chatelaine {

/// Draws the cells of the matrix: a tick or nothing where a role is fixed, a box to tick where it can be
/// changed, a sign beside it for what is pending, a question mark where the source is uncertain.
class MatrixDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    MatrixDelegate(const MatrixModel &model, const MatrixLight &light, MatrixShapes &shapes,
                   QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    /// Where the box to tick is in the cell \a rect; empty if there is none.
    QRect boxOf(const QModelIndex &index, const QRect &rect, const QWidget &view) const;

private:
    void paintBackground(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                         const MatrixCell &cell) const;
    void paintPermission(QPainter &painter, const QStyleOptionViewItem &option, const MatrixCell &cell) const;
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const MatrixCell &cell) const;
    QRect groupRoom(const MatrixCell &cell, const QRect &rect, const QWidget &view) const;

    const MatrixModel &m_model;
    const MatrixLight &m_light;
    MatrixShapes &m_shapes;
};

} // namespace chatelaine
