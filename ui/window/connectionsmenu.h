// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/consoletabs.h"

#include <QObject>

class QMenu;

namespace chatelaine {

/// The window's menu of what is open side by side, with the keys that lead from one to the next.
class ConnectionsMenu : public QObject
{
    Q_OBJECT

public:
    explicit ConnectionsMenu(QMenu &menu);

    /// Shows \a tabs, of which \a front is in front; hides the menu when there is none.
    void setTabs(const QVector<ConsoleTab> &tabs, int front);

Q_SIGNALS:
    void chosen(int index);
    void stepWanted(int by); ///< 1: to the next one, -1: to the one before
    void closeWanted();      ///< the one in front

private:
    QMenu &m_menu;
    QList<QAction *> m_entries;
    QAction *m_end; ///< the entries stand before it
    QAction *m_next;
    QAction *m_previous;
    QAction *m_close;
};

} // namespace chatelaine
