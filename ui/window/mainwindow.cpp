// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mainwindow.h"

#include "help/helpdesk.h"
#include "session/connectionprofiles.h"
#include "session/settings.h"
#include "settings/aboutdialog.h"
#include "settings/diagnosticsdialog.h"
#include "settings/settingsdialog.h"
#include "settings/shortcutsdialog.h"
#include "start/startflow.h"
#include "widgets/enterpresses.h"
#include "widgets/fittingscroll.h"
#include "widgets/geometry.h"
#include "widgets/messagebar.h"
#include "widgets/taborder.h"
#include "widgets/theme.h"
#include "window/connectionsmenu.h"
#include "window/consolemenus.h"
#include "window/consoletabs.h"
#include "window/consoleview.h"
#include "window/pagestack.h"
#include "window/palettehost.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace chatelaine {

namespace {
constexpr QSize firstSize(1280, 800);
} // namespace

MainWindow::MainWindow(const WindowContext &context, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_tabs(new ConsoleTabs)
    , m_stack(new QStackedWidget)
    , m_start(makeStart())
    , m_palette(new PaletteHost(context.settings, *this))
{
    setObjectName(QStringLiteral("mainWindow"));
    new TabOrder(this);
    new EnterPresses(this);
    setWindowIcon(look::programIcon());
    m_help = new HelpDesk(context.settings, [this] { return inFront(); }, this);
    buildCentre();
    makeMenus();
    makeLock();
    makeTrayIcon();
    connect(&context.connections, &ConnectionProfiles::changed, this, &MainWindow::followConnections);
    connect(m_tabs, &ConsoleTabs::chosen, this, &MainWindow::chooseTab);
    connect(m_tabs, &ConsoleTabs::tabCloseRequested, this, &MainWindow::closeTab);
    resize(firstSize.boundedTo(roomOn(*screen())));
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

QWidget *MainWindow::inFront() const
{
    return m_console ? m_console->pages().front() : m_stack->currentWidget();
}

StartFlow *MainWindow::makeStart()
{
    auto *start = new StartFlow({m_context.provider, m_context.settings, m_context.clipboard,
                                 m_context.connections, m_context.keeper});
    connect(start, &StartFlow::ready, this, &MainWindow::openConsole);
    connect(start, &StartFlow::opening, this, &MainWindow::showStart);
    connect(start, &StartFlow::connectionChosen, this, &MainWindow::chooseConnection);
    connect(start, &StartFlow::failedUnseen, this,
            [this](const QString &words) { frontMessages().show(Tone::Bad, words); });
    connect(start, &StartFlow::firstTokenLost, this, &MainWindow::tellFirstTokenLost);
    connect(start, &StartFlow::connectionEdited, this, &MainWindow::onConnectionEdited);
    return start;
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
    const QAction *palette = view->addAction(look::icon(QStringLiteral("search")), tr("Command &palette…"),
                                             QKeySequence(Qt::CTRL | Qt::Key_K));
    connect(palette, &QAction::triggered, this, [this] { m_palette->open(*menuBar(), m_console); });
    view->addSeparator();
    m_viewEnd = view->addSeparator();
    makeThemeMenu(view);
    QAction *settings = view->addAction(look::icon(QStringLiteral("configure")), tr("Sett&ings…"),
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
    m_help->addTo(*help);
    QAction *shortcuts =
        help->addAction(look::icon(QStringLiteral("input-keyboard")), tr("&Keyboard shortcuts"));
    shortcuts->setShortcuts({QKeySequence(Qt::Key_Question), QKeySequence(Qt::SHIFT | Qt::Key_Question),
                             QKeySequence(Qt::CTRL | Qt::Key_Slash)});
    if (m_context.diagnostics) {
        const QAction *diagnostics =
            help->addAction(look::icon(QStringLiteral("document-save")), tr("Save &diagnostics…"));
        connect(diagnostics, &QAction::triggered, this, &MainWindow::showDiagnostics);
    }
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

SettingsDialog *MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(m_context.settings, languageObstacle(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
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

void MainWindow::showDiagnostics()
{
    QVector<std::shared_ptr<Backend>> open;
    for (const ConsoleView *console : std::as_const(m_consoles)) {
        if (!isLocked(console))
            open.append(console->backend());
    }
    auto *dialog = new DiagnosticsDialog(*m_context.diagnostics, open, m_context.settings, this);
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

} // namespace chatelaine
