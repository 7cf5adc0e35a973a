// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backendprovider.h"
#include "domain/instant.h"

#include <QMainWindow>

#include <functional>

class QMenu;
class QStackedWidget;

namespace chatelaine {

class ClipboardGuard;
class ConsoleMenus;
class ConsoleView;
class PolicyService;
class Settings;
class StartFlow;

/// What the window is built on. All of it outlives the window.
struct WindowContext
{
    BackendProvider &provider;
    Settings &settings;
    ClipboardGuard &clipboard;
    const Clock &clock;
};

/// The one window: the start pages until somebody is signed in, then the console. Owns the menus.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowContext &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    StartFlow &start() { return *m_start; }
    /// The signed-in console; null on the start pages.
    ConsoleView *console() const { return m_console; }

Q_SIGNALS:
    /// The console with its pages is in place.
    void consoleOpened();

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makeMenus();
    void makeFileMenu();
    QMenu *makeViewMenu();
    void makeThemeMenu(QMenu *view);
    void makeHelpMenu();
    void openConsole(const std::shared_ptr<Backend> &backend);
    void closeConsole();
    void signOut();
    /// Does \a deed, which leaves the console; asks first if that would lose pending changes.
    void leave(const std::function<void()> &deed);
    void newStore();
    void followPolicy(PolicyService &policy);
    void updateTitle();
    void showSettings();
    void showShortcuts();
    void showAbout();

    WindowContext m_context;
    QStackedWidget *m_stack;
    StartFlow *m_start;
    ConsoleView *m_console = nullptr;
    ConsoleMenus *m_consoleMenus = nullptr;
    QAction *m_signOut = nullptr;
    QAction *m_viewEnd = nullptr; ///< the page's own view actions stand before it
    bool m_leaving = false;       ///< the person was asked and wants to quit
};

} // namespace chatelaine
