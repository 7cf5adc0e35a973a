// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matrixmodel.h"
#include "roles/matrixshapes.h"

#include <QPersistentModelIndex>
#include <QTableView>

class QLabel;

namespace chatelaine {

class MatrixDelegate;
class PermissionHeader;
class RoleHeader;
class Settings;

/// The matrix on the screen: roles above and permissions beside it stay while the rest scrolls. Row and
/// column under the pointer and of the current cell are lit. By keyboard: arrows go cell by cell, Home and
/// End to the first and last role, Ctrl+Up and Ctrl+Down to the next group, Space ticks, Enter opens a group
/// or the details, + and - open and close a group, / goes to the search.
class MatrixView : public QTableView
{
    Q_OBJECT

public:
    MatrixView(MatrixModel &model, Settings &settings, QWidget *parent = nullptr);

    /// Makes \a row and \a column current and scrolls there; what is -1 stays.
    void goTo(int row, int column);
    QVector<int> selectedRows() const;
    QVector<int> selectedColumns() const;

Q_SIGNALS:
    void currentMoved();                                                      ///< another cell is current
    void toggleWanted(const QVector<int> &rows, const QVector<int> &columns); ///< Space or a click on a box
    void opened();       ///< Enter or double click on a permission
    void roleClicked();  ///< the header of the current column
    void rowClicked();   ///< the header of the current row
    void searchWanted(); ///< /
    void menuWanted(const QPoint &globalPos);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &) override {} // letters are no search here; "/" is
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void updateGeometries() override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void setUpHeaders();
    void fitSections();
    void placeCorner();
    void nameTopGroup();
    void sayCurrent();
    void hover(int row, int column);
    void relight();
    void light(int &held, int now, Qt::Orientation orientation);
    void updateSection(int section, Qt::Orientation orientation);
    void expandCurrent(bool expanded);
    bool openCurrent();
    bool handleKey(const QKeyEvent &event);
    int nextGroup(int from, int step) const;
    QModelIndex boxAt(const QPoint &at) const;

    MatrixModel &m_model;
    Settings &m_settings;
    MatrixShapes m_shapes;
    MatrixLight m_light;
    MatrixDelegate *m_delegate;
    RoleHeader *m_roles;
    PermissionHeader *m_permissions;
    QLabel *m_corner;
    QString m_topWords; ///< what the corner says, cut for m_topRoom
    int m_topRoom = 0;
    QPersistentModelIndex m_pressedBox;
};

} // namespace chatelaine
