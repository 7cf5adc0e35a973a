// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QMenu;

namespace chatelaine {

class ConsoleView;

/// What the console puts into the window's menus: the acts of the page in front, its view actions, and the
/// way from page to page. A page in the back has none of its actions there, so that its shortcuts rest.
class ConsoleMenus : public QObject
{
    Q_OBJECT

public:
    /// \a fileEnd and \a viewEnd are the entries of \a file and \a view before which the console's own
    /// actions and those of a page stand.
    ConsoleMenus(QMenu &file, QAction &fileEnd, QMenu &page, QMenu &view, QAction &viewEnd, QMenu &go,
                 QObject *parent);

    void attach(ConsoleView &console);
    void detach();

private:
    void fillGo();
    void addRegionSteps();
    void onFrontChanged();
    void removePage();
    static void remove(QMenu &menu, QList<QPointer<QAction>> &actions);

    QMenu &m_file;
    QAction &m_fileEnd;
    QMenu &m_page;
    QMenu &m_view;
    QAction &m_viewEnd;
    QMenu &m_go;
    QPointer<ConsoleView> m_console;
    QList<QPointer<QAction>> m_fileActions;
    QList<QPointer<QAction>> m_viewActions;
    QList<QAction *> m_pages;
    QPointer<QObject> m_group; ///< of the pages: one of them is in front
    QPointer<QAction> m_back;
    QPointer<QAction> m_forward;
};

} // namespace chatelaine
