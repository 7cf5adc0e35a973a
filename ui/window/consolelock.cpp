// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/consolelock.h"

#include "backend/policyservice.h"
#include "backend/whenready.h"
#include "widgets/clipboardguard.h"
#include "widgets/onetimedialog.h"
#include "window/consoleview.h"
#include "window/lockpage.h"

#include <QApplication>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace chatelaine {

namespace {

/// The console that \a window belongs to, through whatever windows are between; null if to none.
const ConsoleView *consoleOf(const QWidget *window)
{
    for (const QWidget *each = window; each; each = each->parentWidget()) {
        if (const auto *console = qobject_cast<const ConsoleView *>(each))
            return console;
    }
    return nullptr;
}

bool isPopup(const QWidget &window)
{
    return window.windowType() == Qt::Popup || window.windowType() == Qt::ToolTip;
}

int depthOf(const QWidget *window)
{
    int depth = 0;
    for (; window; window = window->parentWidget())
        ++depth;
    return depth;
}

} // namespace

ConsoleLock::ConsoleLock(QWidget &window, ClipboardGuard &clipboard, SecretKeeper &keeper, const Clock &clock)
    : QObject(&window)
    , m_window(window)
    , m_clipboard(clipboard)
    , m_keeper(keeper)
    , m_idle(clock, this)
{
    connect(&m_idle, &IdleWatch::idle, this, &ConsoleLock::idle);
    qApp->installEventFilter(this);
}

ConsoleLock::~ConsoleLock() = default;

void ConsoleLock::follow(ConsoleView &console)
{
    PolicyService *policy = console.backend()->policy();
    const auto look = [this, policy, &console] {
        whenReady(policy->policy(), &console, [this, &console](const Result<Policy> &known) {
            if (!known)
                return;
            m_limits.insert(&console, known->idleLock);
            takeLimit();
        });
    };
    connect(policy, &PolicyService::changed, &console, look);
    m_limits.insert(&console, Policy().idleLock); // until it is known
    takeLimit();
    look();
}

// One touch is one for all: the strictest counts.
void ConsoleLock::takeLimit()
{
    std::optional<Duration> shortest;
    for (const std::optional<Duration> &limit : std::as_const(m_limits)) {
        if (limit && (!shortest || *limit < *shortest))
            shortest = limit;
    }
    m_idle.setLimit(shortest);
}

void ConsoleLock::lock(const QVector<ConsoleView *> &consoles, LockCause cause,
                       const std::function<bool(const ConsoleView &)> &remembered)
{
    if (consoles.isEmpty())
        return;
    for (ConsoleView *console : consoles) {
        if (!m_pages.contains(console))
            lockOne(*console, cause, remembered(*console));
    }
    hideWindows();
    m_clipboard.clearNow();
}

void ConsoleLock::lockOne(ConsoleView &console, LockCause cause, bool remembered)
{
    auto *page = new LockPage(console.backend(), console.title(), m_keeper, remembered, &m_window);
    page->hide();
    connect(page, &LockPage::unlocked, this, [this, &console] { unlock(&console); });
    connect(page, &LockPage::signOutWanted, this, [this, &console] { Q_EMIT signOutWanted(&console); });
    m_pages.insert(&console, page);
    // It is locked, whether or not that can be written down.
    whenReady(console.backend()->authenticator()->lock(cause), page, [](const Result<void> &) {});
}

void ConsoleLock::hideWindows()
{
    QToolTip::hideText();
    while (QWidget *popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            popup->hide();
    }
    const QWidgetList windows = QApplication::topLevelWidgets();
    QList<QPointer<QWidget>> open;
    for (QWidget *window : windows) {
        if (window->isVisible() && window != &m_window && !isPopup(*window))
            open.append(window);
    }
    std::stable_sort(open.begin(), open.end(), [](const QPointer<QWidget> &a, const QPointer<QWidget> &b) {
        return depthOf(a) > depthOf(b); // what stands in front goes first
    });
    for (const QPointer<QWidget> &window : std::as_const(open)) {
        if (auto *shown = qobject_cast<OneTimeDialog *>(window.data()))
            shown->closeForLock();
        else if (window && window->isVisible()) {
            m_held.prepend(window);
            window->hide();
        }
    }
}

bool ConsoleLock::isBehind(const QWidget *window) const
{
    if (const ConsoleView *console = consoleOf(window))
        return m_pages.contains(console) && !isPopup(*window);
    return qobject_cast<const OneTimeDialog *>(window); // it may stand above the window itself
}

bool ConsoleLock::isKeyPress(const QEvent &event) const
{
    if (event.type() != QEvent::KeyPress || m_keys.isEmpty())
        return false;
    return QKeySequence(static_cast<const QKeyEvent &>(event).keyCombination()) == m_keys;
}

bool ConsoleLock::eventFilter(QObject *object, QEvent *event)
{
    if (isKeyPress(*event)) {
        Q_EMIT wanted();
        return true;
    }
    if (event->type() == QEvent::Show && isAnyLocked() && object->isWidgetType()) {
        auto *window = static_cast<QWidget *>(object);
        if (window->isWindow() && isBehind(window) && !window->testAttribute(Qt::WA_DontShowOnScreen))
            holdBack(*window);
    }
    return QObject::eventFilter(object, event);
}

// It is on its way to the screen and must not get there; hidden it can only be afterwards.
void ConsoleLock::holdBack(QWidget &window)
{
    window.setAttribute(Qt::WA_DontShowOnScreen);
    const auto hide = [this, &window] {
        m_held.append(&window);
        window.hide();
        window.setAttribute(Qt::WA_DontShowOnScreen, false);
    };
    QMetaObject::invokeMethod(&window, hide, Qt::QueuedConnection);
}

void ConsoleLock::unlock(ConsoleView *console)
{
    drop(console);
    Q_EMIT unlocked(console);
    showWindowsOf(console);
}

void ConsoleLock::showWindowsOf(const ConsoleView *console)
{
    const auto held = std::exchange(m_held, {});
    for (const QPointer<QWidget> &window : held) {
        const ConsoleView *owner = consoleOf(window);
        if (owner && owner != console && m_pages.contains(owner))
            m_held.append(window);
        else if (window)
            window->show();
    }
}

void ConsoleLock::forget(const ConsoleView *console)
{
    m_limits.remove(console);
    takeLimit();
    drop(console);
    if (!isAnyLocked())
        showWindowsOf(nullptr); // those of the program itself
}

void ConsoleLock::drop(const ConsoleView *console)
{
    if (LockPage *page = m_pages.take(console))
        page->deleteLater();
}

} // namespace chatelaine
