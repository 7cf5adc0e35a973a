// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever leaves consoles, or the program, is asked about what would be lost.
#include "session/settings.h"
#include "start/startflow.h"
#include "widgets/clipboardguard.h"
#include "widgets/closedialogs.h"
#include "widgets/confirmdialog.h"
#include "widgets/messagebar.h"
#include "window/consoleview.h"
#include "window/mainwindow.h"
#include "window/pagestack.h"

#include <QCloseEvent>

#include <algorithm>

namespace chatelaine {

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool unsaved = std::any_of(m_consoles.cbegin(), m_consoles.cend(), [](ConsoleView *console) {
        return !console->pages().unsaved().isEmpty();
    });
    if (!m_leaving && (unsaved || !lossesBelow(*this).isEmpty() || m_start->isMakingFirstToken())) {
        event->ignore();
        m_start->leave([this] {
            askToLeave(m_consoles, lossesBelow(*this), [this] {
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

void MainWindow::leave(const QVector<ConsoleView *> &consoles, const std::function<void()> &deed)
{
    QStringList losses;
    for (const ConsoleView *console : consoles)
        losses << lossesBelow(*console);
    askToLeave(consoles, losses, deed);
}

void MainWindow::askToLeave(const QVector<ConsoleView *> &consoles, const QStringList &losses,
                            const std::function<void()> &deed)
{
    QStringList unsaved;
    for (ConsoleView *console : consoles) {
        for (const QString &page : console->pages().unsaved())
            unsaved << (m_consoles.size() > 1
                            ? tr("Changed on the page “%1” of %2").arg(page, console->title())
                            : tr("Changed on the page “%1”").arg(page));
    }
    if (unsaved.isEmpty() && losses.isEmpty()) {
        deed();
        return;
    }
    ConfirmDialog *question = losses.isEmpty() ? askToLeaveUnapplied() : askToLeaveSecrets();
    question->setObjectName(QStringLiteral("leaveDialog"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &words : losses)
        question->addFact(QStringLiteral("data-warning"), words);
    for (const QString &words : std::as_const(unsaved))
        question->addFact(QStringLiteral("document-edit"), words);
    connect(question, &QDialog::accepted, this, deed);
    question->open();
}

ConfirmDialog *MainWindow::askToLeaveUnapplied()
{
    return new ConfirmDialog(tr("Leave without applying?"),
                             tr("You have changed something that is not in force yet. It is lost when you "
                                "leave."),
                             tr("Yes, leave"), Tone::Warning, this);
}

ConfirmDialog *MainWindow::askToLeaveSecrets()
{
    auto *question =
        new ConfirmDialog(tr("Leave without the secrets?"),
                          tr("What is not saved is lost for good when you leave. Go back to save "
                             "it first."),
                          tr("Yes, leave without them"), Tone::Bad, this);
    question->setSafeText(tr("Go back"));
    return question;
}

void MainWindow::tellFirstTokenLost(const QString &words, bool signedIn)
{
    frontMessages().show(Tone::Bad, words);
    if (signedIn)
        frontMessages().offer(tr("Go on there"), [this] { showStart(); });
}

} // namespace chatelaine
