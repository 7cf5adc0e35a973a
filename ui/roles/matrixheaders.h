// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matrixmodel.h"
#include "roles/matrixshapes.h"

#include <QHeaderView>

namespace chatelaine {

/// The roles above the matrix: name, a lock for those that cannot be changed, "41/94", what is pending.
class RoleHeader : public QHeaderView
{
    Q_OBJECT

public:
    RoleHeader(const MatrixModel &model, const MatrixLight &light, MatrixShapes &shapes,
               QWidget *parent = nullptr);

    /// A width that suits the names of all roles, within reason.
    int fittingWidth() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void hovered(int column); ///< -1: none

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    bool viewportEvent(QEvent *event) override;

private:
    void paintWords(QPainter &painter, const QRect &room, int column) const;

    const MatrixModel &m_model;
    const MatrixLight &m_light;
    MatrixShapes &m_shapes;
};

/// The frozen first column: groups with arrow and count, permissions with the service quieter than the
/// action, what the search found marked. Its edge can be dragged.
class PermissionHeader : public QHeaderView
{
    Q_OBJECT

public:
    PermissionHeader(const MatrixModel &model, const MatrixLight &light, MatrixShapes &shapes,
                     QWidget *parent = nullptr);

    void setWidth(int width);
    int columnWidth() const { return m_width; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void hovered(int row); ///< -1: none
    void widthDragged();
    void groupClicked(int row);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int row) const override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    bool isAtEdge(const QPoint &at) const;
    void paintGroup(QPainter &painter, const QRect &room, int row) const;
    void paintPermission(QPainter &painter, const QRect &room, int row) const;
    int paintPart(QPainter &painter, QRect room, const QString &text, const QColor &colour, const QFont &font,
                  qsizetype quiet = 0) const;
    void markMatches(QPainter &painter, const QRect &room, const QString &text,
                     const QFontMetrics &metrics) const;
    QRect visual(const QRect &whole, const QRect &part) const;

    const MatrixModel &m_model;
    const MatrixLight &m_light;
    MatrixShapes &m_shapes;
    int m_width = 0;
    bool m_dragging = false;
};

} // namespace chatelaine
