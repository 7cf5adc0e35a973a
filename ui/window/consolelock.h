// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/authenticator.h"
#include "session/idlewatch.h"

#include <QHash>
#include <QKeySequence>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace chatelaine {

class ClipboardGuard;
class ConsoleView;
class LockPage;
class SecretKeeper;

/// Locks the consoles of a window: each is replaced by a page that asks who is there, and what stands in
/// front of it, dialogs with the work in them, is hidden until that console is unlocked. One-time secrets
/// that were on the screen are gone for good, and so is what was copied from them. Asks nothing.
class ConsoleLock : public QObject
{
    Q_OBJECT

public:
    /// All outlive the lock.
    ConsoleLock(QWidget &window, ClipboardGuard &clipboard, SecretKeeper &keeper, const Clock &clock);
    ~ConsoleLock() override;

    /// Locks \a console when its policy says so, and nobody touches the program.
    void follow(ConsoleView &console);
    /// Locks whichever of \a consoles is not yet locked. \a remembered tells of which the keychain has the
    /// token.
    void lock(const QVector<ConsoleView *> &consoles, LockCause cause,
              const std::function<bool(const ConsoleView &)> &remembered);
    /// What stands in place of \a console; null if it is not locked.
    LockPage *pageOf(const ConsoleView *console) const { return m_pages.value(console); }
    bool isAnyLocked() const { return !m_pages.isEmpty(); }
    /// \a console is closed, locked or not.
    void forget(const ConsoleView *console);
    /// \a keys lock from wherever they are pressed. Behind a dialog no shortcut of the window works.
    void setKeys(const QKeySequence &keys) { m_keys = keys; }

    /// Hears the keys, and hides what comes up in front of a locked console.
    bool eventFilter(QObject *object, QEvent *event) override;

Q_SIGNALS:
    void idle();   ///< time to lock
    void wanted(); ///< by the person
    void unlocked(chatelaine::ConsoleView *console);
    void signOutWanted(chatelaine::ConsoleView *console);

private:
    bool isKeyPress(const QEvent &event) const;
    void holdBack(QWidget &window);
    void lockOne(ConsoleView &console, LockCause cause, bool remembered);
    void hideWindows();
    void showWindowsOf(const ConsoleView *console);
    void unlock(ConsoleView *console);
    /// Whether what is about to be shown has to wait.
    bool isBehind(const QWidget *window) const;
    void drop(const ConsoleView *console);
    void takeLimit();

    QWidget &m_window;
    ClipboardGuard &m_clipboard;
    SecretKeeper &m_keeper;
    IdleWatch m_idle;
    QKeySequence m_keys;
    QHash<const ConsoleView *, LockPage *> m_pages;
    QHash<const ConsoleView *, std::optional<Duration>> m_limits;
    QVector<QPointer<QWidget>> m_held; ///< hidden windows, those below first
};

} // namespace chatelaine
