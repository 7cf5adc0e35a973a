// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages/walk.h"

#include "start/startflow.h"
#include "widgets/irreplaceable.h"
#include "window/consoletabs.h"
#include "window/consoleview.h"
#include "window/mainwindow.h"
#include "window/pagestack.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

namespace chatelaine::test {

namespace {
constexpr int aMoment = 40; // ms, in which a dialog comes up, if one does

/// Until \a came, if it comes at all.
template <class Condition> void giveTime(Condition came)
{
    [[maybe_unused]] const bool did = QTest::qWaitFor(came, aMoment);
}

QString plain(QString text)
{
    return text.remove(u'&');
}
} // namespace

Walk::Walk(MainWindow &window, Look look)
    : m_window(window)
    , m_look(std::move(look))
{
}

void Walk::settle()
{
    for (int round = 0; round < 5; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

void Walk::look(const QString &where)
{
    settle();
    const auto tops = QApplication::topLevelWidgets();
    for (QWidget *top : tops) {
        if (top->isVisible() && !top->inherits("QFileDialog"))
            m_look(*top, where);
    }
}

void Walk::start()
{
    m_window.start().showWelcome();
    look(QStringLiteral("welcome"));
    m_window.start().showCreate();
    look(QStringLiteral("create a store"));
    pressMainButton();
    look(QStringLiteral("create a store, incomplete"));
    m_window.start().showWelcome();
}

void Walk::console()
{
    for (int row = 0; row < m_window.console()->pages().entries().size(); ++row)
        page(row);
    m_window.lock(LockCause::ByHand);
    look(QStringLiteral("locked"));
}

void Walk::page(int row)
{
    ConsoleView &console = *m_window.console();
    console.showPage(row);
    const QString name = console.pages().entries().at(row).key;
    selectFirst();
    look(name);
    lookAtTabs(m_window, name);
    tryMenus(row);
}

void Walk::selectFirst() const
{
    const auto views = m_window.console()->pages().front()->findChildren<QAbstractItemView *>();
    for (QAbstractItemView *view : views) {
        if (!view->isVisible() || !view->model() || view->inherits("QHeaderView"))
            continue;
        if (view->inherits("QTableView"))
            giveTime([view] { return view->model()->rowCount() > 0; });
        view->setCurrentIndex(view->model()->index(0, 0));
    }
    settle();
}

void Walk::lookAtTabs(QWidget &top, const QString &where)
{
    const auto bars = top.findChildren<QTabBar *>();
    for (QTabBar *bar : bars) {
        if (!bar->isVisible() || qobject_cast<ConsoleTabs *>(bar))
            continue;
        for (int index = 0; index < bar->count(); ++index) {
            bar->setCurrentIndex(index);
            look(QStringLiteral("%1, %2").arg(where, plain(bar->tabText(index))));
        }
        bar->setCurrentIndex(0);
    }
}

// The menus change with the page and with what is selected: what was tried before is not tried again.
void Walk::tryMenus(int row)
{
    const auto menus = m_window.menuBar()->actions();
    for (const QAction *menu : menus) {
        if (!menu->isVisible() || !menu->menu())
            continue;
        QList<QPointer<QAction>> actions;
        for (QAction *action : menu->menu()->actions())
            actions.append(action);
        for (const QPointer<QAction> &action : std::as_const(actions)) {
            if (!action || !action->isVisible() || !action->isEnabled() || action->menu() ||
                action->isSeparator() || leadsAway(*action) || m_tried.contains(action->text()))
                continue;
            m_tried.insert(action->text());
            tryOut(*action);
            m_window.console()->showPage(row);
            selectFirst();
        }
    }
}

bool Walk::leadsAway(const QAction &action) const
{
    const QList<QKeySequence> away{QKeySequence(Qt::CTRL | Qt::Key_L),
                                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Q),
                                   QKeySequence(Qt::CTRL | Qt::Key_W)};
    return action.menuRole() == QAction::QuitRole || away.contains(action.shortcut());
}

void Walk::tryOut(QAction &action)
{
    const QString where = plain(action.text());
    action.trigger();
    giveTime([] { return frontDialog() != nullptr; });
    if (QDialog *dialog = frontDialog()) {
        look(where);
        lookAtTabs(*dialog, where);
        pressMainButton();
        look(where + QStringLiteral(", pressed"));
    }
    closeDialogs();
    if (!m_window.console()) { // one of the start pages
        look(where);
        m_window.findChild<ConsoleTabs *>()->setCurrentIndex(0);
    }
}

void Walk::pressMainButton()
{
    const QWidget *dialog = frontDialog();
    const auto buttons = (dialog ? dialog : &m_window)->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (!button->isVisible() || !button->isEnabled() || !button->isDefault())
            continue;
        const QPointer<QDialog> before = frontDialog();
        button->click();
        giveTime([before] { return frontDialog() != before; });
        return;
    }
}

QDialog *Walk::frontDialog()
{
    auto *modal = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    return modal && modal->isVisible() ? modal : nullptr;
}

// Escape leads out, at most after it was asked whether what was typed may go; only what cannot be had again
// stays.
void Walk::escape()
{
    constexpr int mostPresses = 3; // one may be for a list of a field
    for (int presses = 0; presses < mostPresses && frontDialog(); ++presses) {
        QTest::keyClick(frontDialog(), Qt::Key_Escape);
        giveTime([] { return !frontDialog(); });
    }
    const QDialog *left = frontDialog();
    QVERIFY2(!left || dynamic_cast<const Irreplaceable *>(left), left ? left->metaObject()->className() : "");
}

void Walk::closeDialogs() const
{
    escape();
    if (m_window.console())
        m_window.console()->closeDialogs();
    for (int tries = 0; tries < 10; ++tries) {
        QDialog *dialog = frontDialog();
        if (!dialog)
            return;
        dialog->reject();
        settle();
    }
    QVERIFY2(!frontDialog(), "A dialog does not close");
}

} // namespace chatelaine::test
