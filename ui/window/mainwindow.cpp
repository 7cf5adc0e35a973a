// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mainwindow.h"

#include "backend/authenticator.h"
#include "backend/policyservice.h"
#include "backend/whenready.h"
#include "session/settings.h"
#include "settings/aboutdialog.h"
#include "settings/settingsdialog.h"
#include "settings/shortcutsdialog.h"
#include "start/startflow.h"
#include "widgets/clipboardguard.h"
#include "widgets/confirmdialog.h"
#include "widgets/geometry.h"
#include "widgets/messagebar.h"
#include "widgets/theme.h"
#include "window/connectionsmenu.h"
#include "window/consolemenus.h"
#include "window/consoletabs.h"
#include "window/consoleview.h"
#include "window/pagestack.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace chatelaine {

namespace {
constexpr QSize firstSize(1280, 800);
} // namespace

MainWindow::MainWindow(const WindowContext &context, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_tabs(new ConsoleTabs)
    , m_stack(new QStackedWidget)
    , m_start(new StartFlow(
          {context.provider, context.settings, context.clipboard, context.connections, context.keeper}))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(look::programIcon());
    buildCentre();
    makeMenus();
    connect(m_start, &StartFlow::ready, this, &MainWindow::openConsole);
    connect(m_start, &StartFlow::opening, this, &MainWindow::showStart);
    connect(m_tabs, &ConsoleTabs::chosen, this, &MainWindow::chooseTab);
    connect(m_tabs, &ConsoleTabs::tabCloseRequested, this, &MainWindow::closeTab);
    resize(firstSize.boundedTo(screen()->availableSize()));
    restoreGeometry(m_context.settings.geometry(objectName()));
    updateTitle();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildCentre()
{
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_start);
    setCentralWidget(centre);
}

void MainWindow::makeMenus()
{
    makeFileMenu();
    QMenu *page = menuBar()->addMenu(QString());
    page->setToolTipsVisible(true);
    QMenu *view = makeViewMenu();
    QMenu *go = menuBar()->addMenu(tr("&Go"));
    m_consoleMenus = new ConsoleMenus(*page, *view, *m_viewEnd, *go, this);
    makeConnectionsMenu();
    makeHelpMenu();
}

void MainWindow::makeFileMenu()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    addStartActions(*file);
    file->addSeparator();
    m_signOut = file->addAction(look::icon(QStringLiteral("system-log-out")), tr("&Sign out"),
                                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Q));
    m_signOut->setVisible(false);
    QAction *quit = file->addAction(look::icon(QStringLiteral("application-exit")), tr("&Quit"),
                                    QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
    connect(m_signOut, &QAction::triggered, this, [this] {
        if (ConsoleView *console = m_console)
            leave({console}, [this, console] { signOut(console); });
    });
    connect(quit, &QAction::triggered, this, &MainWindow::close);
}

// None of these leaves what is open: it stays beside.
void MainWindow::addStartActions(QMenu &file)
{
    const QAction *create = file.addAction(look::icon(QStringLiteral("document-new")), tr("&New store…"));
    const QAction *open =
        file.addAction(look::icon(QStringLiteral("document-open")), tr("&Open store…"), QKeySequence::Open);
    QAction *add = file.addAction(look::icon(QStringLiteral("network-server")), tr("New &connection…"),
                                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    add->setVisible(!m_context.provider.servers().isEmpty());
    const QAction *start = file.addAction(look::icon(QStringLiteral("go-home")), tr("S&tart page"));
    connect(create, &QAction::triggered, this, [this] {
        showStart();
        m_start->showCreate();
    });
    connect(open, &QAction::triggered, m_start, &StartFlow::chooseStore);
    connect(add, &QAction::triggered, this, [this] {
        showStart();
        m_start->addConnection();
    });
    connect(start, &QAction::triggered, this, [this] {
        showStart();
        m_start->showWelcome();
    });
}

void MainWindow::makeConnectionsMenu()
{
    m_connections = new ConnectionsMenu(*menuBar()->addMenu(tr("&Connections")));
    connect(m_connections, &ConnectionsMenu::chosen, this, &MainWindow::chooseTab);
    connect(m_connections, &ConnectionsMenu::stepWanted, this, &MainWindow::stepTab);
    connect(m_connections, &ConnectionsMenu::closeWanted, this, [this] { closeTab(frontTab()); });
}

QMenu *MainWindow::makeViewMenu()
{
    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->setToolTipsVisible(true);
    m_viewEnd = view->addSeparator();
    makeThemeMenu(view);
    QAction *settings = view->addAction(look::icon(QStringLiteral("configure")), tr("&Settings…"),
                                        QKeySequence(Qt::CTRL | Qt::Key_Comma));
    settings->setMenuRole(QAction::PreferencesRole);
    connect(settings, &QAction::triggered, this, &MainWindow::showSettings);
    return view;
}

void MainWindow::makeThemeMenu(QMenu *view)
{
    QMenu *menu = view->addMenu(look::icon(QStringLiteral("preferences-desktop-theme")), tr("&Theme"));
    auto *group = new QActionGroup(menu);
    const QList<std::pair<ThemeChoice, QString>> choices{{ThemeChoice::System, tr("&Follow the desktop")},
                                                         {ThemeChoice::Light, tr("&Light")},
                                                         {ThemeChoice::Dark, tr("&Dark")}};
    for (const auto &[choice, text] : choices) {
        QAction *action = group->addAction(menu->addAction(text));
        action->setCheckable(true);
        const auto show = [this, action, wanted = choice] {
            action->setChecked(m_context.settings.theme() == wanted);
        };
        show();
        connect(action, &QAction::triggered, this,
                [this, wanted = choice] { m_context.settings.setTheme(wanted); });
        connect(&m_context.settings, &Settings::themeChanged, action, show);
    }
}

void MainWindow::makeHelpMenu()
{
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    QAction *shortcuts =
        help->addAction(look::icon(QStringLiteral("input-keyboard")), tr("&Keyboard shortcuts"));
    shortcuts->setShortcuts({QKeySequence(Qt::Key_Question), QKeySequence(Qt::SHIFT | Qt::Key_Question),
                             QKeySequence(Qt::CTRL | Qt::Key_Slash)});
    QAction *about = help->addAction(windowIcon(), tr("&About Chatelaine"));
    about->setMenuRole(QAction::AboutRole);
    connect(shortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(about, &QAction::triggered, this, &MainWindow::showAbout);
}

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

void MainWindow::updateTitle()
{
    setWindowTitle(m_console ? tr("%1 – Chatelaine", "window title").arg(m_console->title())
                             : tr("Chatelaine"));
}

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(m_context.settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showShortcuts()
{
    QList<QAction *> actions;
    for (const QAction *menu : menuBar()->actions()) {
        if (menu->isVisible() && menu->menu())
            actions += menu->menu()->actions();
    }
    auto *dialog = new ShortcutsDialog(actions, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool MainWindow::event(QEvent *event)
{
    // Some window managers give the keyboard to a window that a dialog blocks; the dialog is where it
    // belongs.
    QWidget *dialog = QApplication::activeModalWidget();
    if (event->type() == QEvent::WindowActivate && dialog && dialog != this)
        dialog->activateWindow();
    return QMainWindow::event(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool unsaved = std::any_of(m_consoles.cbegin(), m_consoles.cend(), [](ConsoleView *console) {
        return !console->pages().unsaved().isEmpty();
    });
    if (!m_leaving && unsaved) {
        event->ignore();
        leave(m_consoles, [this] {
            m_leaving = true;
            close();
        });
        return;
    }
    m_context.settings.setGeometry(objectName(), saveGeometry());
    while (!m_consoles.isEmpty())
        closeConsole(m_consoles.last());
    updateTabs();
    updateTitle();
    QMainWindow::closeEvent(event);
}

} // namespace chatelaine
