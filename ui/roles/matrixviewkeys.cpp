// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix by keyboard.
#include "roles/matrixview.h"

#include <QKeyEvent>

namespace chatelaine {

int MatrixView::nextGroup(int from, int step) const
{
    for (int row = from + step; row >= 0 && row < m_model.rowCount(); row += step) {
        if (m_model.isGroup(row))
            return row;
    }
    return step < 0 ? 0 : m_model.rowCount() - 1;
}

QModelIndex MatrixView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex now = currentIndex();
    if (!modifiers.testFlag(Qt::ControlModifier) || !now.isValid())
        return QTableView::moveCursor(action, modifiers);
    const bool mirrored = isRightToLeft();
    switch (action) {
    case MoveUp:
        return m_model.index(nextGroup(now.row(), -1), now.column());
    case MoveDown:
        return m_model.index(nextGroup(now.row(), 1), now.column());
    case MoveLeft:
        return m_model.index(now.row(), mirrored ? m_model.columnCount() - 1 : 0);
    case MoveRight:
        return m_model.index(now.row(), mirrored ? 0 : m_model.columnCount() - 1);
    default:
        return QTableView::moveCursor(action, modifiers);
    }
}

void MatrixView::expandCurrent(bool expanded)
{
    if (!currentIndex().isValid())
        return;
    int row = currentIndex().row();
    if (!m_model.isGroup(row))
        row = nextGroup(row, -1);
    if (!expanded)
        goTo(row, -1); // its own row goes
    m_model.setExpanded(row, expanded);
}

bool MatrixView::openCurrent()
{
    if (!currentIndex().isValid())
        return false;
    const int row = currentIndex().row();
    if (m_model.isGroup(row))
        m_model.setExpanded(row, !m_model.isExpanded(row));
    else
        Q_EMIT opened();
    return true;
}

bool MatrixView::handleKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return openCurrent();
    case Qt::Key_Plus:
    case Qt::Key_Minus:
        expandCurrent(event.key() == Qt::Key_Plus);
        return true;
    case Qt::Key_Slash:
        Q_EMIT searchWanted();
        return true;
    case Qt::Key_Space:
        if (currentIndex().isValid() && event.modifiers() == Qt::NoModifier)
            Q_EMIT toggleWanted(selectedRows(), selectedColumns());
        return event.modifiers() == Qt::NoModifier;
    default:
        return false;
    }
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    // Ctrl with an arrow goes far, and takes the selection along.
    const bool far = event->modifiers().testFlag(Qt::ControlModifier) && event->key() >= Qt::Key_Left &&
                     event->key() <= Qt::Key_Down;
    if (far) {
        static const QHash<int, CursorAction> actions{{Qt::Key_Left, MoveLeft},
                                                      {Qt::Key_Right, MoveRight},
                                                      {Qt::Key_Up, MoveUp},
                                                      {Qt::Key_Down, MoveDown}};
        const QModelIndex to = moveCursor(actions.value(event->key()), event->modifiers());
        goTo(to.row(), to.column());
        event->accept();
        return;
    }
    if (handleKey(*event)) {
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace chatelaine
