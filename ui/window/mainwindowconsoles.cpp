// SPDX-License-Identifier: GPL-3.0-or-later
// The consoles that are open side by side: opened, brought to the front, closed.
#include "backend/authenticator.h"
#include "backend/policyservice.h"
#include "backend/whenready.h"
#include "start/startflow.h"
#include "widgets/clipboardguard.h"
#include "widgets/confirmdialog.h"
#include "widgets/messagebar.h"
#include "widgets/theme.h"
#include "window/connectionsmenu.h"
#include "window/consolemenus.h"
#include "window/consoletabs.h"
#include "window/consoleview.h"
#include "window/mainwindow.h"
#include "window/pagestack.h"

#include <QAction>
#include <QStackedWidget>

#include <algorithm>

namespace chatelaine {

void MainWindow::openConsole(const std::shared_ptr<Backend> &backend, const QString &notice)
{
    auto *console = new ConsoleView(backend, m_context.settings, m_context.clipboard, m_context.clock, this);
    connect(console, &ConsoleView::signOutWanted, this,
            [this, console] { leave({console}, [this, console] { signOut(console); }); });
    connect(console, &ConsoleView::sessionEnded, this, [this, console] { onSessionEnded(console); });
    m_consoles.append(console);
    m_stack->addWidget(console);
    m_startOpen = false;
    m_start->showWelcome(); // for the next time
    followPolicy(*console);
    bringToFront(console);
    if (!notice.isEmpty())
        console->tell(Tone::Warning, notice);
    Q_EMIT consoleOpened();
}

void MainWindow::bringToFront(ConsoleView *console)
{
    m_console = console;
    m_stack->setCurrentWidget(console);
    m_consoleMenus->attach(*console);
    m_signOut->setVisible(true);
    takeClipboardTime(*console);
    updateTabs();
    updateTitle();
}

void MainWindow::showStart()
{
    m_startOpen = !m_consoles.isEmpty();
    if (m_console)
        m_before = m_console;
    m_console = nullptr;
    m_consoleMenus->detach();
    m_signOut->setVisible(false);
    m_stack->setCurrentWidget(m_start);
    updateTabs();
    updateTitle();
}

void MainWindow::closeStart()
{
    m_startOpen = false;
    m_start->showWelcome();
    if (m_console || m_consoles.isEmpty())
        return updateTabs();
    bringToFront(m_consoles.contains(m_before) ? m_before : m_consoles.last());
}

void MainWindow::followPolicy(ConsoleView &console)
{
    connect(console.backend()->policy(), &PolicyService::changed, &console,
            [this, &console] { takeClipboardTime(console); });
}

void MainWindow::takeClipboardTime(ConsoleView &console)
{
    whenReady(console.backend()->policy()->policy(), &console, [this, &console](const Result<Policy> &known) {
        if (known && m_console == &console)
            m_context.clipboard.setTime(known->clipboardTime);
    });
}

// What comes to the front afterwards is the caller's to choose.
void MainWindow::closeConsole(ConsoleView *console)
{
    console->closeDialogs();
    m_context.clipboard.clearNow();
    if (m_console == console) {
        m_consoleMenus->detach();
        m_signOut->setVisible(false);
        m_console = nullptr;
    }
    if (m_before == console)
        m_before = nullptr;
    m_consoles.removeOne(console);
    m_stack->removeWidget(console);
    console->disconnect(this);
    console->hide();
    console->deleteLater();
}

void MainWindow::signOut(ConsoleView *console)
{
    if (!m_consoles.contains(console))
        return;
    const std::shared_ptr<Backend> backend = console->backend();
    if (backend->isThrowAway()) {
        endSession(console);
        return;
    }
    closeConsole(console);
    const Future<void> leaving = backend->authenticator()->signOut();
    m_start->showSignedOut(backend);
    showStart();
    // The back end is kept until it has written that the person left.
    whenReady(leaving, this, [backend](const Result<void> &) {});
}

// Whoever was put out behind another console is not torn away from that one.
void MainWindow::onSessionEnded(ConsoleView *console)
{
    if (console == m_console || !m_console) {
        signOut(console);
        return;
    }
    const std::shared_ptr<Backend> backend = console->backend();
    const QString title = console->title();
    closeConsole(console);
    updateTabs();
    m_console->tell(Tone::Warning, tr("You were signed out of %1.").arg(title));
    m_console->messages().offer(tr("Sign in again"), [this, backend] {
        showStart();
        m_start->showSignedOut(backend);
    });
}

void MainWindow::endSession(ConsoleView *console)
{
    if (!m_consoles.contains(console))
        return;
    const std::shared_ptr<Backend> backend = console->backend();
    const bool wasFront = console == m_console;
    const auto place = m_consoles.indexOf(console);
    closeConsole(console);
    whenReady(backend->authenticator()->signOut(), this, [backend](const Result<void> &) {});
    if (m_consoles.isEmpty()) {
        if (wasFront)
            m_start->showWelcome();
        showStart();
    } else if (wasFront) {
        bringToFront(m_consoles.at(std::min(place, m_consoles.size() - 1)));
    } else {
        updateTabs();
    }
}

void MainWindow::closeTab(int index)
{
    if (index < 0)
        return;
    if (index >= m_consoles.size())
        return closeStart();
    ConsoleView *console = m_consoles.at(index);
    leave({console}, [this, console] { endSession(console); });
}

void MainWindow::chooseTab(int index)
{
    if (index >= 0 && index < m_consoles.size())
        bringToFront(m_consoles.at(index));
    else if (index == m_consoles.size() && m_startOpen)
        showStart();
}

void MainWindow::stepTab(int by)
{
    const int count = static_cast<int>(m_consoles.size()) + (m_startOpen ? 1 : 0);
    if (count > 1)
        chooseTab((frontTab() + by + count) % count);
}

int MainWindow::frontTab() const
{
    if (m_console)
        return static_cast<int>(m_consoles.indexOf(m_console));
    return m_startOpen ? static_cast<int>(m_consoles.size()) : -1;
}

QVector<ConsoleTab> MainWindow::tabs() const
{
    QVector<ConsoleTab> tabs;
    for (ConsoleView *console : m_consoles)
        tabs.append(console->tab());
    if (m_startOpen)
        tabs.append({tr("New"), tr("Open a store or connect to a server"),
                     look::icon(QStringLiteral("list-add")), tr("Open another one")});
    return tabs;
}

void MainWindow::updateTabs()
{
    const QVector<ConsoleTab> open = tabs();
    m_tabs->setTabs(open, frontTab());
    m_connections->setTabs(open, frontTab());
}

void MainWindow::leave(const QVector<ConsoleView *> &consoles, const std::function<void()> &deed)
{
    QStringList unsaved;
    for (ConsoleView *console : consoles) {
        for (const QString &page : console->pages().unsaved())
            unsaved << (m_consoles.size() > 1
                            ? tr("Changed on the page “%1” of %2").arg(page, console->title())
                            : tr("Changed on the page “%1”").arg(page));
    }
    if (unsaved.isEmpty()) {
        deed();
        return;
    }
    auto *question = new ConfirmDialog(tr("Leave without applying?"),
                                       tr("You have changed something that is not in force yet. It is lost "
                                          "when you leave."),
                                       tr("Yes, leave"), Tone::Warning, this);
    question->setObjectName(QStringLiteral("leaveDialog"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &words : unsaved)
        question->addFact(QStringLiteral("document-edit"), words);
    connect(question, &QDialog::accepted, this, deed);
    question->open();
}

} // namespace chatelaine
