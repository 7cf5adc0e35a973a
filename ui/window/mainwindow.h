// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/authenticator.h"
#include "backend/backendprovider.h"
#include "domain/instant.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>

class QMenu;
class QStackedWidget;

namespace chatelaine {

class ClipboardGuard;
class ConfirmDialog;
class ConsoleLock;
class ConnectionProfiles;
class ConnectionsMenu;
class ConsoleMenus;
class ConsoleTabs;
class ConsoleView;
class DesktopNotices;
class DesktopWatch;
class HelpDesk;
class Diagnostics;
class MessageBar;
class PaletteHost;
class SecretKeeper;
class Settings;
class SettingsDialog;
class StartFlow;
struct ConnectionProfile;
struct ConsoleTab;

/// What the window is built on. All of it outlives the window.
struct WindowContext
{
    BackendProvider &provider;
    Settings &settings;
    ClipboardGuard &clipboard;
    const Clock &clock;
    ConnectionProfiles &connections;
    SecretKeeper &keeper;
    DesktopWatch *desktop = nullptr;          ///< null: nobody tells when the screen is locked
    const Diagnostics *diagnostics = nullptr; ///< null: there is nothing for bug reports
    DesktopNotices *notices = nullptr;        ///< null: the desktop is told nothing
};

/// The one window: the start pages until somebody is signed in, then consoles, as many as the person opens,
/// one of them in front. Owns the menus.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowContext &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    StartFlow &start() { return *m_start; }
    /// The console in front; null while the start pages are.
    ConsoleView *console() const { return m_console; }
    /// All that are open, in the order of their tabs.
    const QVector<ConsoleView *> &consoles() const { return m_consoles; }
    /// Hides everything at once, and asks who is there. Nothing happens while nobody is signed in.
    void lock(LockCause cause);

Q_SIGNALS:
    /// The console with its pages is in place.
    void consoleOpened();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildCentre();
    StartFlow *makeStart();
    /// What the person looks at: the page of the console or of the start.
    QWidget *inFront() const;
    void makeMenus();
    QMenu *makeFileMenu();
    void addStartActions(QMenu &file);
    QMenu *makeViewMenu();
    void makeThemeMenu(QMenu *view);
    void makeConnectionsMenu();
    void makeHelpMenu();

    void openConsole(const std::shared_ptr<Backend> &backend, const QString &notice);
    ConsoleView *addConsole(const std::shared_ptr<Backend> &backend);
    ConsoleView *makeConsole(const std::shared_ptr<Backend> &backend);
    /// Opens \a profile, or brings forward what is open of it.
    void chooseConnection(const ConnectionProfile &profile);
    void onConnectionEdited(const ConnectionProfile &profile);
    /// Shows the connections of the consoles by the names and colours that they have now.
    void followConnections();
    /// Where something is told whatever is in front.
    MessageBar &frontMessages();
    void tellSignedOut(Backend &backend, const QString &title, const QString &reason);
    void bringToFront(ConsoleView *console);
    void showStart();
    void closeStart();
    void closeConsole(ConsoleView *console);
    void discard(ConsoleView *console);
    /// Closes \a console, ends its session and goes where the person is best off then.
    /// \a lost: what they could not save, in a full sentence.
    void signOut(ConsoleView *console, const QString &lost = {});
    void onSessionEnded(ConsoleView *console);
    /// Closes what the tab at \a index stands for.
    void closeTab(int index);
    /// Closes \a console and lets go of what is behind it.
    void endSession(ConsoleView *console);
    void chooseTab(int index);
    void stepTab(int by);
    void updateTabs();
    QVector<ConsoleTab> tabs() const;
    int frontTab() const;
    /// Does \a deed, which leaves \a consoles; asks first if that would lose pending changes.
    void leave(const QVector<ConsoleView *> &consoles, const std::function<void()> &deed);
    /// Likewise, and if \a losses, in full sentences, would be lost with them.
    void askToLeave(const QVector<ConsoleView *> &consoles, const QStringList &losses,
                    const std::function<void()> &deed);
    ConfirmDialog *askToLeaveUnapplied();
    ConfirmDialog *askToLeaveSecrets();
    /// \a signedIn: the start pages go on from there.
    void tellFirstTokenLost(const QString &words, bool signedIn);
    void makeLock();
    void comeBack(ConsoleView *console);
    bool isLocked(const ConsoleView *console) const;
    bool isKept(const ConsoleView &console) const; ///< its token, in the keychain
    /// The strip of tabs and the menus are there for whoever has unlocked something.
    void showFrame();
    void followPolicy(ConsoleView &console);
    void takeClipboardTime(ConsoleView &console);
    /// Makes everything anew, in another language, over the same sessions.
    void speakAnew();
    void replaceStart();
    void replaceMenus();
    void replaceConsole(ConsoleView *console);
    /// Why the language cannot be changed now; empty if it can.
    QString languageObstacle() const;
    void makeTrayIcon();
    /// Brings the window back to whoever looks elsewhere.
    void comeForward();
    void tellOfExpiry(ConsoleView &console);
    void showExpiry(ConsoleView &console);
    void showExpiryAskedFor(const ConsoleView &console);
    void updateTitle();
    SettingsDialog *showSettings();
    void showShortcuts();
    void showDiagnostics();
    void showAbout();

    WindowContext m_context;
    ConsoleTabs *m_tabs;
    QStackedWidget *m_stack;
    StartFlow *m_start;
    PaletteHost *m_palette;
    QVector<ConsoleView *> m_consoles;
    ConsoleView *m_console = nullptr; ///< the one in front
    ConsoleView *m_before = nullptr;  ///< the one that was in front before the start pages
    bool m_startOpen = false;         ///< the start pages have a tab beside consoles
    ConsoleMenus *m_consoleMenus = nullptr;
    ConnectionsMenu *m_connections = nullptr;
    ConsoleLock *m_lock = nullptr;
    HelpDesk *m_help = nullptr;
    QAction *m_signOut = nullptr;
    QAction *m_lockAction = nullptr;
    QAction *m_fileEnd = nullptr;         ///< the console's own actions stand before it
    QAction *m_viewEnd = nullptr;         ///< the page's own view actions stand before it
    QPointer<ConsoleView> m_expiryWanted; ///< which one's, once it is unlocked
    bool m_leaving = false;               ///< the person was asked and wants to quit
};

} // namespace chatelaine
