// SPDX-License-Identifier: GPL-3.0-or-later
// The language changes while people work: what is on the screen is made anew, so that nothing is half in one.
#include "settings/settingsdialog.h"
#include "start/startflow.h"
#include "widgets/clipboardguard.h"
#include "widgets/closedialogs.h"
#include "window/connectionsmenu.h"
#include "window/consolelock.h"
#include "window/consolemenus.h"
#include "window/consoletabs.h"
#include "window/consoleview.h"
#include "window/mainwindow.h"
#include "window/pagestack.h"

#include <QEvent>
#include <QMenuBar>
#include <QStackedWidget>

namespace chatelaine {

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        speakAnew();
}

// Whoever is signed in stays so: that is the back ends' matter, which stay.
void MainWindow::speakAnew()
{
    unsetLocale();
    const auto *settings = findChild<SettingsDialog *>();
    const bool choosing = settings && settings->isVisible();
    delete settings;
    replaceStart();
    replaceMenus();
    const QVector<ConsoleView *> consoles = m_consoles;
    for (ConsoleView *console : consoles)
        replaceConsole(console);
    followConnections();
    m_tabs->setAccessibleName(ConsoleTabs::tr("Open connections"));
    if (m_console)
        comeBack(m_console);
    else
        showStart();
    if (choosing)
        showSettings()->focusLanguage();
}

void MainWindow::replaceStart()
{
    StartFlow *before = m_start;
    m_start = makeStart();
    m_stack->addWidget(m_start);
    m_context.clipboard.passOn(before, m_start);
    m_start->takeOver(*before);
    m_stack->removeWidget(before);
    before->disconnect(this);
    before->deleteLater();
}

void MainWindow::replaceMenus()
{
    delete m_consoleMenus;
    setMenuBar(new QMenuBar);
    makeMenus();
}

// The same page, and on it what was selected.
void MainWindow::replaceConsole(ConsoleView *console)
{
    ConsoleView *fresh = makeConsole(console->backend());
    const PageStack &pages = console->pages();
    fresh->pages().show(pages.frontRow());
    if (const std::optional<Place> selected = pages.front()->selectedPlace())
        fresh->pages().go(*selected);
    m_consoles.replace(m_consoles.indexOf(console), fresh);
    if (m_console == console)
        m_console = fresh;
    if (m_before == console)
        m_before = fresh;
    m_context.clipboard.passOn(console, fresh);
    console->closeDialogs();
    discard(console);
}

QString MainWindow::languageObstacle() const
{
    if (m_start->isBusy())
        return tr("You can change the language once what is being opened is open.");
    if (m_lock->isAnyLocked())
        return tr("You can change the language once everything is unlocked.");
    for (ConsoleView *console : m_consoles) {
        const QStringList unsaved = console->pages().unsaved();
        if (!unsaved.isEmpty())
            return tr("You can change the language once what you changed on the page “%1” is applied or "
                      "dropped.")
                .arg(unsaved.first());
    }
    if (!lossesBelow(*this).isEmpty())
        return tr("You can change the language once what is shown only this once is saved.");
    return {};
}

} // namespace chatelaine
