// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mainwindow.h"

#include "session/connectionprofiles.h"
#include "session/settings.h"
#include "settings/aboutdialog.h"
#include "settings/settingsdialog.h"
#include "settings/shortcutsdialog.h"
#include "start/startflow.h"
#include "widgets/clipboardguard.h"
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
    makeLock();
    connect(m_start, &StartFlow::ready, this, &MainWindow::openConsole);
    connect(m_start, &StartFlow::opening, this, &MainWindow::showStart);
    connect(m_start, &StartFlow::connectionChosen, this, &MainWindow::chooseConnection);
    connect(m_start, &StartFlow::failedUnseen, this,
            [this](const QString &words) { frontMessages().show(Tone::Bad, words); });
    connect(m_start, &StartFlow::connectionEdited, this, &MainWindow::onConnectionEdited);
    connect(&context.connections, &ConnectionProfiles::changed, this, &MainWindow::followConnections);
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
    QMenu *file = makeFileMenu();
    QMenu *page = menuBar()->addMenu(QString());
    page->setToolTipsVisible(true);
    QMenu *view = makeViewMenu();
    QMenu *go = menuBar()->addMenu(tr("&Go"));
    m_consoleMenus = new ConsoleMenus(*file, *m_fileEnd, *page, *view, *m_viewEnd, *go, this);
    makeConnectionsMenu();
    makeHelpMenu();
}

QMenu *MainWindow::makeFileMenu()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->setToolTipsVisible(true);
    addStartActions(*file);
    file->addSeparator();
    m_fileEnd = file->addSeparator();
    m_lockAction = file->addAction(look::icon(QStringLiteral("object-locked")), tr("&Lock"),
                                   QKeySequence(Qt::CTRL | Qt::Key_L));
    m_lockAction->setVisible(false);
    m_signOut = file->addAction(look::icon(QStringLiteral("system-log-out")), tr("&Sign out"),
                                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Q));
    m_signOut->setVisible(false);
    QAction *quit = file->addAction(look::icon(QStringLiteral("application-exit")), tr("&Quit"),
                                    QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
    addAction(quit); // also while the menus are hidden
    connect(m_lockAction, &QAction::triggered, this, [this] { lock(LockCause::ByHand); });
    connect(m_signOut, &QAction::triggered, this, [this] {
        if (ConsoleView *console = m_console)
            leave({console}, [this, console] { signOut(console); });
    });
    connect(quit, &QAction::triggered, this, &MainWindow::close);
    return file;
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
        m_start->leave([this] {
            showStart();
            m_start->showCreate();
        });
    });
    connect(open, &QAction::triggered, m_start, &StartFlow::chooseStore);
    connect(add, &QAction::triggered, this, [this] {
        m_start->leave([this] {
            showStart();
            m_start->addConnection();
        });
    });
    connect(start, &QAction::triggered, this, [this] {
        m_start->leave([this] {
            showStart();
            m_start->showWelcome();
        });
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

void MainWindow::updateTitle()
{
    if (isLocked(m_console))
        setWindowTitle(tr("Locked – Chatelaine", "window title"));
    else
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
    if (!m_leaving && (unsaved || m_start->isMakingFirstToken())) {
        event->ignore();
        m_start->leave([this] {
            leave(m_consoles, [this] {
                m_leaving = true;
                close();
            });
        });
        return;
    }
    m_context.settings.setGeometry(objectName(), saveGeometry());
    while (!m_consoles.isEmpty())
        closeConsole(m_consoles.last());
    m_context.clipboard.clearNow();
    updateTabs();
    updateTitle();
    QMainWindow::closeEvent(event);
}

} // namespace chatelaine
