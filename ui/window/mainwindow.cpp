// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mainwindow.h"

#include "backend/authenticator.h"
#include "backend/policyservice.h"
#include "backend/whenready.h"
#include "models/tokentext.h"
#include "session/settings.h"
#include "settings/aboutdialog.h"
#include "settings/settingsdialog.h"
#include "settings/shortcutsdialog.h"
#include "start/startflow.h"
#include "widgets/clipboardguard.h"
#include "widgets/confirmdialog.h"
#include "widgets/geometry.h"
#include "widgets/theme.h"
#include "window/consolemenus.h"
#include "window/consoleview.h"
#include "window/pagestack.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>

namespace chatelaine {

namespace {
constexpr QSize firstSize(1280, 800);
} // namespace

MainWindow::MainWindow(const WindowContext &context, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_stack(new QStackedWidget(this))
    , m_start(new StartFlow(context.provider, context.settings, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(look::programIcon());
    m_stack->addWidget(m_start);
    setCentralWidget(m_stack);
    makeMenus();
    connect(m_start, &StartFlow::ready, this, &MainWindow::openConsole);
    resize(firstSize.boundedTo(screen()->availableSize()));
    restoreGeometry(m_context.settings.geometry(objectName()));
    updateTitle();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeMenus()
{
    makeFileMenu();
    QMenu *page = menuBar()->addMenu(QString());
    page->setToolTipsVisible(true);
    QMenu *view = makeViewMenu();
    QMenu *go = menuBar()->addMenu(tr("&Go"));
    m_consoleMenus = new ConsoleMenus(*page, *view, *m_viewEnd, *go, this);
    makeHelpMenu();
}

void MainWindow::makeFileMenu()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    QAction *create = file->addAction(look::icon(QStringLiteral("document-new")), tr("&New store…"));
    QAction *open =
        file->addAction(look::icon(QStringLiteral("document-open")), tr("&Open store…"), QKeySequence::Open);
    file->addSeparator();
    m_signOut = file->addAction(look::icon(QStringLiteral("system-log-out")), tr("&Sign out"),
                                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Q));
    m_signOut->setVisible(false);
    QAction *quit = file->addAction(look::icon(QStringLiteral("application-exit")), tr("&Quit"),
                                    QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
    connect(create, &QAction::triggered, this, &MainWindow::newStore);
    connect(open, &QAction::triggered, this, [this] { leave([this] { m_start->chooseStore(); }); });
    connect(m_start, &StartFlow::opening, this, &MainWindow::signOut);
    connect(m_signOut, &QAction::triggered, this, [this] { leave([this] { signOut(); }); });
    connect(quit, &QAction::triggered, this, &MainWindow::close);
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

void MainWindow::openConsole(const std::shared_ptr<Backend> &backend)
{
    closeConsole();
    m_console = new ConsoleView(backend, m_context.settings, m_context.clipboard, m_context.clock, this);
    connect(m_console, &ConsoleView::signOutWanted, m_signOut, &QAction::trigger);
    connect(m_console, &ConsoleView::sessionEnded, this, &MainWindow::signOut);
    m_stack->addWidget(m_console);
    m_stack->setCurrentWidget(m_console);
    m_consoleMenus->attach(*m_console);
    m_signOut->setVisible(true);
    followPolicy(*backend->policy());
    updateTitle();
    Q_EMIT consoleOpened();
}

void MainWindow::followPolicy(PolicyService &policy)
{
    const auto take = [this, &policy] {
        whenReady(policy.policy(), this, [this](const Result<Policy> &known) {
            if (known)
                m_context.clipboard.setTime(known->clipboardTime);
        });
    };
    connect(&policy, &PolicyService::changed, m_console, take);
    take();
}

void MainWindow::closeConsole()
{
    if (!m_console)
        return;
    m_console->closeDialogs();
    m_context.clipboard.clearNow();
    m_consoleMenus->detach();
    m_signOut->setVisible(false);
    m_stack->removeWidget(m_console);
    m_console->deleteLater();
    m_console = nullptr;
    updateTitle();
}

void MainWindow::signOut()
{
    if (!m_console)
        return;
    const std::shared_ptr<Backend> backend = m_console->backend();
    closeConsole();
    m_stack->setCurrentWidget(m_start);
    if (backend->isThrowAway())
        m_start->showWelcome();
    else
        m_start->showSignIn(backend);
    // The back end is kept until it has written that the person left.
    whenReady(backend->authenticator()->signOut(), this, [backend](const Result<void> &) {});
}

void MainWindow::leave(const std::function<void()> &deed)
{
    const QStringList unsaved = m_console ? m_console->pages().unsaved() : QStringList();
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
    for (const QString &page : unsaved)
        question->addFact(QStringLiteral("document-edit"), tr("Changed on the page “%1”").arg(page));
    connect(question, &QDialog::accepted, this, deed);
    question->open();
}

// Nothing is left before the person has decided: a store can be chosen with the console still there.
void MainWindow::newStore()
{
    if (!m_console) {
        m_start->showCreate();
        return;
    }
    const QString organisation = text::oneLine(m_console->backend()->organisation());
    auto *question = new ConfirmDialog(
        tr("Leave %1?").arg(organisation),
        m_console->backend()->isThrowAway()
            ? tr("To create a store you leave the demo. What you did in it is not kept.")
            : tr("To create a store you are signed out of this one. Nothing in it changes."),
        tr("Yes, create a store"), Tone::Accent, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_console->pages().unsaved().isEmpty())
        question->addFact(QStringLiteral("data-warning"),
                          tr("You have changed something that is not in force yet. It is lost."));
    connect(question, &QDialog::accepted, this, [this] {
        signOut();
        m_start->showCreate();
    });
    question->open();
}

void MainWindow::updateTitle()
{
    setWindowTitle(
        m_console
            ? tr("%1 – Chatelaine", "window title").arg(text::oneLine(m_console->backend()->organisation()))
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
    if (!m_leaving && m_console && !m_console->pages().unsaved().isEmpty()) {
        event->ignore();
        leave([this] {
            m_leaving = true;
            close();
        });
        return;
    }
    m_context.settings.setGeometry(objectName(), saveGeometry());
    closeConsole();
    QMainWindow::closeEvent(event);
}

} // namespace chatelaine
