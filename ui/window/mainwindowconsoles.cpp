// SPDX-License-Identifier: GPL-3.0-or-later
// The consoles that are open side by side: opened, brought to the front, closed.
#include "backend/authenticator.h"
#include "backend/policyservice.h"
#include "backend/serverconnection.h"
#include "backend/storekeeping.h"
#include "backend/whenready.h"
#include "models/tokentext.h"
#include "session/connectionprofiles.h"
#include "session/stayingsignedin.h"
#include "start/startflow.h"
#include "widgets/clipboardguard.h"
#include "widgets/closedialogs.h"
#include "widgets/messagebar.h"
#include "widgets/theme.h"
#include "window/connectionsmenu.h"
#include "window/consolelock.h"
#include "window/consolemenus.h"
#include "window/consoletabs.h"
#include "window/consoleview.h"
#include "window/lockpage.h"
#include "window/mainwindow.h"
#include "window/pagestack.h"

#include <QAction>
#include <QApplication>
#include <QHash>
#include <QPointer>
#include <QStackedWidget>

#include <algorithm>
#include <numeric>

namespace chatelaine {

namespace {

/// Why the server put somebody out, or what they restored did; empty if neither.
QString reasonOf(Backend &backend)
{
    if (const StoreKeeping *keeping = backend.keeping(); keeping && !keeping->signedOutKeeping().isEmpty())
        return MainWindow::tr("The backup was restored; sign in with the password of then. What was there "
                              "before is kept in %1.")
            .arg(text::oneLine(keeping->signedOutKeeping()));
    const ServerConnection *connection = backend.connection();
    if (!connection || connection->state().health != ServerHealth::Refused)
        return {};
    return connection->state().reason;
}

QString joined(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return MainWindow::tr("%1 %2", "two sentences").arg(first, second);
}

/// What nobody could be asked about.
QString wordsOnLost(const ConsoleView &console)
{
    const QStringList lost = wordsOnLostBelow(console);
    return std::accumulate(lost.cbegin(), lost.cend(), QString(), joined);
}

/// Whose it is is nobody's business.
ConsoleTab lockedTab(const QString &title)
{
    return {title, MainWindow::tr("Locked"), look::icon(QStringLiteral("object-locked")), title,
            MainWindow::tr("%1, locked").arg(title)};
}

} // namespace

// Whoever does something else meanwhile is not torn away from it.
void MainWindow::openConsole(const std::shared_ptr<Backend> &backend, const QString &notice)
{
    const bool busyElsewhere = m_console || QApplication::activeModalWidget();
    const bool locked = isLocked(m_console);
    ConsoleView *console = addConsole(backend);
    m_start->showWelcome(); // for the next time
    m_startOpen = busyElsewhere && !m_console;
    if (!notice.isEmpty())
        console->tell(Tone::Warning, notice);
    if (busyElsewhere) {
        updateTabs();
        frontMessages().show(Tone::Neutral, tr("You are signed in at %1.").arg(console->title()));
        frontMessages().offer(tr("Show it"), [this, shown = QPointer<ConsoleView>(console)] {
            if (shown && m_consoles.contains(shown))
                bringToFront(shown);
        });
    } else {
        bringToFront(console);
    }
    if (locked)
        lock(LockCause::ByHand); // whoever comes back finds no door open
    Q_EMIT consoleOpened();
    if (!backend->authenticator()->identity()) // put out while the console was being made
        onSessionEnded(console);
}

ConsoleView *MainWindow::addConsole(const std::shared_ptr<Backend> &backend)
{
    ConsoleView *console = makeConsole(backend);
    m_consoles.append(console);
    followConnections();
    return console;
}

ConsoleView *MainWindow::makeConsole(const std::shared_ptr<Backend> &backend)
{
    auto *console = new ConsoleView(backend, m_context.settings, m_context.clipboard, m_context.clock, this);
    connect(console, &ConsoleView::signOutWanted, this,
            [this, console] { leave({console}, [this, console] { signOut(console); }); });
    connect(console, &ConsoleView::sessionEnded, this, [this, console] { onSessionEnded(console); });
    connect(console, &ConsoleView::tabChanged, this, [this] {
        updateTabs();
        updateTitle();
    });
    m_stack->addWidget(console);
    followPolicy(*console);
    m_lock->follow(*console);
    tellOfExpiry(*console);
    return console;
}

void MainWindow::chooseConnection(const ConnectionProfile &profile)
{
    const auto isOpen = [&profile](ConsoleView *console) {
        const ServerConnection *connection = console->backend()->connection();
        return connection && connection->profile().id == profile.id;
    };
    const auto found = std::find_if(m_consoles.cbegin(), m_consoles.cend(), isOpen);
    if (found == m_consoles.cend()) {
        m_start->openConnection(profile);
        return;
    }
    m_startOpen = false;
    bringToFront(*found);
    m_console->messages().show(Tone::Neutral, tr("%1 was open already.").arg(m_console->title()));
    m_console->messages().offer(tr("Sign in once more"), [this, profile] {
        m_start->leave([this, profile] { m_start->openAsking(profile); });
    });
}

void MainWindow::onConnectionEdited(const ConnectionProfile &profile)
{
    for (ConsoleView *console : std::as_const(m_consoles)) {
        const ServerConnection *connection = console->backend()->connection();
        if (!connection || connection->profile().id != profile.id)
            continue;
        ConnectionProfile alike = connection->profile();
        alike.name = profile.name;
        alike.colour = profile.colour;
        alike.rememberSecret = profile.rememberSecret;
        if (alike != profile)
            frontMessages().show(Tone::Neutral, tr("%1 is open. What you changed besides its name and colour "
                                                   "takes effect when it is opened anew.")
                                                    .arg(console->title()));
    }
}

void MainWindow::followConnections()
{
    for (ConsoleView *console : std::as_const(m_consoles)) {
        const ServerConnection *connection = console->backend()->connection();
        if (!connection)
            continue;
        if (const auto stored = m_context.connections.profile(connection->profile().id))
            console->showAs(*stored);
    }
}

MessageBar &MainWindow::frontMessages()
{
    return m_console ? m_console->messages() : m_start->messages();
}

void MainWindow::bringToFront(ConsoleView *console)
{
    m_console = console;
    LockPage *locked = m_lock->pageOf(console);
    m_stack->setCurrentWidget(locked ? static_cast<QWidget *>(locked) : console);
    if (locked)
        locked->focusFirst();
    m_consoleMenus->attach(*console);
    m_signOut->setVisible(true);
    m_lockAction->setVisible(true);
    m_context.clipboard.setHolder(console);
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
    m_context.clipboard.setHolder(m_start);
    m_consoleMenus->detach();
    m_signOut->setVisible(false);
    m_lockAction->setVisible(!m_consoles.isEmpty());
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
    if (m_console == console && m_consoles.size() == 1)
        m_context.clipboard.clearNow();
    else
        m_context.clipboard.clearOf(console); // what another one copied is left to it
    if (m_console == console) {
        m_consoleMenus->detach();
        m_signOut->setVisible(false);
        m_console = nullptr;
    }
    if (m_before == console)
        m_before = nullptr;
    m_consoles.removeOne(console);
    discard(console);
}

void MainWindow::discard(ConsoleView *console)
{
    m_lock->forget(console);
    m_stack->removeWidget(console);
    console->disconnect(this);
    console->hide();
    console->deleteLater();
}

void MainWindow::signOut(ConsoleView *console, const QString &lost)
{
    if (!m_consoles.contains(console))
        return;
    const std::shared_ptr<Backend> backend = console->backend();
    if (backend->isThrowAway()) {
        endSession(console);
        return;
    }
    const QString reason = joined(reasonOf(*backend), lost);
    const QString title = console->title();
    closeConsole(console);
    StayingSignedIn(m_context.keeper).forget(backend);
    const Future<void> leaving = backend->authenticator()->signOut();
    if (m_start->isInUse()) {
        showStart();
        tellSignedOut(*backend, title, reason);
    } else {
        m_start->showSignedOut(backend, reason);
        showStart();
    }
    // The back end is kept until it has written that the person left.
    whenReady(leaving, this, [backend](const Result<void> &) {});
}

// Whoever was put out behind another console, or while they open one, is not torn away from that.
void MainWindow::onSessionEnded(ConsoleView *console)
{
    const QString lost = wordsOnLost(*console);
    if (console == m_console) {
        signOut(console, lost);
        return;
    }
    const std::shared_ptr<Backend> backend = console->backend();
    const QString title = console->title();
    closeConsole(console);
    m_startOpen = m_startOpen && !m_consoles.isEmpty();
    updateTabs();
    tellSignedOut(*backend, title, joined(reasonOf(*backend), lost));
}

// The offer holds how to come back and not the back end, which would go on working behind it.
void MainWindow::tellSignedOut(Backend &backend, const QString &title, const QString &reason)
{
    const QString words = tr("You were signed out of %1.").arg(title);
    frontMessages().show(Tone::Warning, joined(words, reason));
    std::function<void()> comeBack = [this, path = backend.location()] { m_start->openStore(path); };
    if (const ServerConnection *connection = backend.connection()) {
        const ConnectionProfile opened = connection->profile();
        comeBack = [this, opened, reason] {
            m_start->openAsking(m_context.connections.profile(opened.id).value_or(opened), reason);
        };
    }
    frontMessages().offer(tr("Sign in again"), [this, comeBack] { m_start->leave(comeBack); });
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
        if (wasFront && !m_start->isInUse())
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
        return m_start->leave([this] { closeStart(); });
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
    QHash<QString, int> named;
    for (const ConsoleView *console : m_consoles)
        ++named[console->title()];
    for (const ConsoleView *console : m_consoles) {
        ConsoleTab tab = isLocked(console) ? lockedTab(console->title()) : console->tab();
        if (!isLocked(console) && named.value(tab.title) > 1)
            tab.title = tab.longTitle;
        tabs.append(tab);
    }
    if (m_startOpen)
        tabs.append({tr("New"), tr("Open a store or connect to a server"),
                     look::icon(QStringLiteral("list-add")), tr("New"), tr("Open another one")});
    return tabs;
}

void MainWindow::updateTabs()
{
    const QVector<ConsoleTab> open = tabs();
    m_tabs->setTabs(open, frontTab());
    m_connections->setTabs(open, frontTab());
    showFrame();
}

} // namespace chatelaine
