// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody is there: what is on the screen is hidden until they are back.
#include "backend/serverconnection.h"
#include "session/connectionprofiles.h"
#include "session/desktopwatch.h"
#include "session/secretkeeper.h"
#include "window/consolelock.h"
#include "window/consoletabs.h"
#include "window/consoleview.h"
#include "window/lockpage.h"
#include "window/mainwindow.h"
#include "window/pagestack.h"

#include <QAction>
#include <QMenuBar>
#include <QStackedWidget>

#include <algorithm>

namespace chatelaine {

void MainWindow::makeLock()
{
    m_lock = new ConsoleLock(*this, m_context.clipboard, m_context.keeper, m_context.clock);
    m_lock->setKeys(m_lockAction->shortcut());
    connect(m_lock, &ConsoleLock::idle, this, [this] { lock(LockCause::Idle); });
    connect(m_lock, &ConsoleLock::wanted, this, [this] { lock(LockCause::ByHand); });
    connect(m_lock, &ConsoleLock::unlocked, this, &MainWindow::comeBack);
    connect(m_lock, &ConsoleLock::signOutWanted, this,
            [this](ConsoleView *console) { leave({console}, [this, console] { signOut(console); }); });
    if (m_context.desktop)
        connect(m_context.desktop, &DesktopWatch::away, this, &MainWindow::lock);
}

void MainWindow::lock(LockCause cause)
{
    if (m_consoles.isEmpty())
        return;
    m_lock->lock(m_consoles, cause, [this](const ConsoleView &console) { return isKept(console); });
    for (const ConsoleView *console : std::as_const(m_consoles)) {
        if (m_stack->indexOf(m_lock->pageOf(console)) < 0)
            m_stack->addWidget(m_lock->pageOf(console));
    }
    if (m_console)
        bringToFront(m_console);
    else
        bringToFront(m_consoles.contains(m_before) ? m_before : m_consoles.last());
}

// To where they were.
void MainWindow::comeBack(ConsoleView *console)
{
    if (console != m_console)
        return updateTabs();
    bringToFront(console);
    if (QWidget *before = console->focusWidget())
        before->setFocus(Qt::OtherFocusReason);
    else
        console->showPage(console->pages().frontRow());
    showExpiryAskedFor(*console);
}

bool MainWindow::isLocked(const ConsoleView *console) const
{
    return console && m_lock->pageOf(console);
}

bool MainWindow::isKept(const ConsoleView &console) const
{
    const ServerConnection *connection = console.backend()->connection();
    if (!connection || !m_context.keeper.isAvailable())
        return false;
    const auto stored = m_context.connections.profile(connection->profile().id);
    return stored && stored->rememberSecret;
}

void MainWindow::showFrame()
{
    const bool allLocked =
        !m_consoles.isEmpty() &&
        std::all_of(m_consoles.cbegin(), m_consoles.cend(), [this](ConsoleView *c) { return isLocked(c); });
    if (allLocked)
        m_tabs->hide();
    menuBar()->setVisible(!isLocked(m_console));
}

} // namespace chatelaine
