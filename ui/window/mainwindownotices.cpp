// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop tells of the program while its window is not looked at, and the way back from there.
#include "backend/backend.h"
#include "window/consoleview.h"
#include "window/expirydigest.h"
#include "window/mainwindow.h"
#include "window/pagestack.h"
#include "window/trayicon.h"

#include <QApplication>

namespace chatelaine {

void MainWindow::makeTrayIcon()
{
    const auto *icon = new TrayIcon(m_context.settings, this);
    connect(icon, &TrayIcon::windowWanted, this, &MainWindow::comeForward);
    connect(icon, &TrayIcon::quitWanted, this, &MainWindow::close);
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::tellOfExpiry(ConsoleView &console)
{
    if (!m_context.notices)
        return;
    const Clock *kept = console.backend()->clock();
    const auto *digest = new ExpiryDigest(*console.backend(), m_context.settings, *m_context.notices,
                                          kept ? *kept : m_context.clock, &console);
    connect(digest, &ExpiryDigest::opened, this, [this, &console] { showExpiry(console); });
}

// Over an open dialog the window comes to the front, and nothing else: what was begun is not left behind.
void MainWindow::showExpiry(ConsoleView &console)
{
    comeForward();
    if (QApplication::activeModalWidget())
        return;
    bringToFront(&console);
    if (isLocked(&console))
        m_expiryWanted = &console;
    else
        console.showPage(console.pages().rowOf(PageId::Expiry));
}

// Later, once the dialogs that were open before the lock are back.
void MainWindow::showExpiryAskedFor(const ConsoleView &console)
{
    if (m_expiryWanted != &console)
        return;
    m_expiryWanted.clear();
    const auto show = [this, asked = QPointer<const ConsoleView>(&console)] {
        if (asked && asked == m_console)
            showExpiry(*m_console);
    };
    QMetaObject::invokeMethod(this, show, Qt::QueuedConnection);
}

} // namespace chatelaine
