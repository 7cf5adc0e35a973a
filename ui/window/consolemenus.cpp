// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/consolemenus.h"

#include "widgets/theme.h"
#include "window/consoleview.h"
#include "window/pagestack.h"
#include "window/regions.h"
#include "window/sidebar.h"

#include <QActionGroup>
#include <QMenu>

namespace chatelaine {

ConsoleMenus::ConsoleMenus(QMenu &file, QAction &fileEnd, QMenu &page, QMenu &view, QAction &viewEnd,
                           QMenu &go, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_fileEnd(fileEnd)
    , m_page(page)
    , m_view(view)
    , m_viewEnd(viewEnd)
    , m_go(go)
{
    detach();
}

void ConsoleMenus::attach(ConsoleView &console)
{
    detach();
    m_console = &console;
    const QList<QAction *> own = console.fileActions();
    m_file.insertActions(&m_fileEnd, own);
    m_fileActions = QList<QPointer<QAction>>(own.cbegin(), own.cend());
    fillGo();
    m_go.menuAction()->setVisible(true);
    connect(&console.pages(), &PageStack::frontChanged, this, &ConsoleMenus::onFrontChanged);
    onFrontChanged();
}

void ConsoleMenus::detach()
{
    if (m_console)
        disconnect(&m_console->pages(), nullptr, this, nullptr);
    removePage();
    remove(m_file, m_fileActions);
    m_console = nullptr;
    m_page.menuAction()->setVisible(false);
    m_go.menuAction()->setVisible(false);
    m_go.clear();
    m_pages.clear();
    delete m_group;
}

void ConsoleMenus::fillGo()
{
    PageStack &pages = m_console->pages();
    auto *group = new QActionGroup(m_console);
    m_group = group;
    int key = Qt::Key_1;
    for (int row = 0; row < pages.entries().size(); ++row) {
        const PageEntry &entry = pages.entries().at(row);
        QAction *action = m_go.addAction(entry.title);
        action->setShortcut(QKeySequence(Qt::CTRL | key++));
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, m_console,
                [console = m_console, row] { console->showPage(row); });
        m_pages.append(action);
    }
    m_go.addSeparator();
    m_back = m_go.addAction(look::icon(QStringLiteral("go-previous")), tr("&Back"), QKeySequence::Back);
    m_forward = m_go.addAction(look::icon(QStringLiteral("go-next")), tr("&Forward"), QKeySequence::Forward);
    connect(m_back, &QAction::triggered, &pages, [&pages] { pages.step(-1); });
    connect(m_forward, &QAction::triggered, &pages, [&pages] { pages.step(1); });
    addRegionSteps();
}

void ConsoleMenus::addRegionSteps()
{
    m_go.addSeparator();
    const QAction *next = m_go.addAction(tr("&Next part of the window"), QKeySequence(Qt::Key_F6));
    const QAction *previous =
        m_go.addAction(tr("Pre&vious part of the window"), QKeySequence(Qt::SHIFT | Qt::Key_F6));
    connect(next, &QAction::triggered, m_console, [console = m_console] { stepRegion(*console, 1); });
    connect(previous, &QAction::triggered, m_console, [console = m_console] { stepRegion(*console, -1); });
}

void ConsoleMenus::removePage()
{
    m_page.clear();
    remove(m_view, m_viewActions);
}

void ConsoleMenus::remove(QMenu &menu, QList<QPointer<QAction>> &actions)
{
    for (const QPointer<QAction> &action : std::as_const(actions)) {
        if (action)
            menu.removeAction(action);
    }
    actions.clear();
}

void ConsoleMenus::onFrontChanged()
{
    removePage();
    PageStack &pages = m_console->pages();
    const Page &page = *pages.front();
    m_page.setTitle(page.menuTitle());
    m_page.addActions(page.menuActions());
    m_page.menuAction()->setVisible(!m_page.isEmpty());
    const QList<QAction *> own = page.viewActions() + QList<QAction *>{m_console->sidebar().narrowAction()};
    m_view.insertActions(&m_viewEnd, own);
    for (QAction *action : own)
        m_viewActions.append(action);
    m_pages.at(pages.frontRow())->setChecked(true);
    m_back->setEnabled(pages.canGo(-1));
    m_forward->setEnabled(pages.canGo(1));
}

} // namespace chatelaine
