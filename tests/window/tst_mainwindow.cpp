// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "window/windowfixture.h"

#include "window/consoletabs.h"
#include "window/pagestack.h"

#include <QComboBox>
#include <QTest>
#include <QTreeWidget>

using namespace chatelaine;

/// The window around the pages: menus, theme, help, and what happens to an open secret when it closes.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }
    void theThemeChangesAtOnceAndIsRemembered();
    void theQuestionMarkListsTheShortcuts();
    void theSettingsShowTheThemeInForce();
    void aboutNamesVersionAndLicence();
    void signingOutClosesAnOpenSecretAndEmptiesTheClipboard();
    void closingTheWindowWhileATokenIsBeingMadeIsHarmless();
    void lookingForAnotherStoreDoesNotLeaveThisOne();
    void makingAStoreLeavesThisOneOpenBeside();
    void twoAreOpenSideBySide();
    void closingATabAsksAboutWhatIsNotInForceThere();

private:
    void startToken();

    std::unique_ptr<WindowFixture> m;
};

void TestMainWindow::init()
{
    m = std::make_unique<WindowFixture>();
    QVERIFY(QTest::qWaitForWindowExposed(m->window.get()));
    m->window->start().openDemo();
    QTRY_VERIFY(m->window->console());
}

void TestMainWindow::theThemeChangesAtOnceAndIsRemembered()
{
    m->settings.setTheme(ThemeChoice::Light);
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() > 128);
    m->settings.setTheme(ThemeChoice::Dark);
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 128);
    QCOMPARE(Settings(m->storage).theme(), ThemeChoice::Dark);
}

void TestMainWindow::theQuestionMarkListsTheShortcuts()
{
    m->window->activateWindow();
    m->window->console()->tokens().setFocus();
    QTest::keyClick(m->window.get(), Qt::Key_Question);
    QTRY_VERIFY(m->dialog(QStringLiteral("shortcutsDialog")));
    auto *list = m->dialog(QStringLiteral("shortcutsDialog"))->findChild<QTreeWidget *>();
    QVERIFY(list);
    QVERIFY(!list->findItems(QStringLiteral("Create token"), Qt::MatchRecursive).isEmpty());
    const QTreeWidgetItem *create =
        list->findItems(QStringLiteral("Create token"), Qt::MatchRecursive).constFirst();
    QCOMPARE(create->text(1), QKeySequence(Qt::CTRL | Qt::Key_N).toString(QKeySequence::NativeText));
    QTest::keyClick(m->dialog(QStringLiteral("shortcutsDialog")), Qt::Key_Escape);
    QTRY_VERIFY(!m->dialog(QStringLiteral("shortcutsDialog")));
}

void TestMainWindow::theSettingsShowTheThemeInForce()
{
    m->settings.setTheme(ThemeChoice::Dark);
    m->person->choose(QStringLiteral("View"), QStringLiteral("Settings…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("settingsDialog")));
    QVERIFY(m->person->button(QStringLiteral("Dark"))->isChecked());
    m->person->button(QStringLiteral("Light"))->click();
    QCOMPARE(m->settings.theme(), ThemeChoice::Light);
}

void TestMainWindow::aboutNamesVersionAndLicence()
{
    m->person->choose(QStringLiteral("Help"), QStringLiteral("About Chatelaine"));
    QTRY_VERIFY(m->dialog(QStringLiteral("aboutDialog")));
    QVERIFY(m->person->sees(QStringLiteral(CHATELAINE_VERSION)));
    QVERIFY(m->person->sees(QStringLiteral("General Public Licen")));
}

void TestMainWindow::startToken()
{
    m->person->press(QStringLiteral("Create token"));
    QTRY_VERIFY(m->dialog(QStringLiteral("createToken")));
    m->person->typeInto(QStringLiteral("Name"), QStringLiteral("deploy"));
    auto *role = qobject_cast<QComboBox *>(m->person->field(QStringLiteral("Role"))->input());
    QTRY_VERIFY(role->count() > 1);
    role->setCurrentIndex(role->count() - 1);
    for (QAbstractButton *button :
         m->dialog(QStringLiteral("createToken"))->findChildren<QAbstractButton *>()) {
        if (button->text().remove(u'&') == QStringLiteral("Create token"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
}

void TestMainWindow::signingOutClosesAnOpenSecretAndEmptiesTheClipboard()
{
    startToken();
    QTRY_VERIFY(m->dialog(QStringLiteral("secretDialog")));
    m->person->press(QStringLiteral("Copy"));
    QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    m->person->choose(QStringLiteral("File"), QStringLiteral("Sign out"));
    QTRY_VERIFY(!m->dialog(QStringLiteral("secretDialog")));
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QVERIFY(!m->window->console());
}

void TestMainWindow::closingTheWindowWhileATokenIsBeingMadeIsHarmless()
{
    startToken();
    m->closeWindow();
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void TestMainWindow::lookingForAnotherStoreDoesNotLeaveThisOne()
{
    m->person->choose(QStringLiteral("File"), QStringLiteral("Open store…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("openStoreDialog")));
    QTest::keyClick(m->dialog(QStringLiteral("openStoreDialog")), Qt::Key_Escape);
    QTRY_VERIFY(!m->dialog(QStringLiteral("openStoreDialog")));
    QVERIFY(m->window->console());
}

void TestMainWindow::makingAStoreLeavesThisOneOpenBeside()
{
    const ConsoleView *demo = m->window->console();
    m->person->choose(QStringLiteral("File"), QStringLiteral("New store…"));
    QVERIFY(!m->window->console());
    QVERIFY(m->person->sees(QStringLiteral("Create store")));
    QCOMPARE(m->window->consoles().size(), 1);
    QTest::keyClick(m->window.get(), Qt::Key_1, Qt::AltModifier);
    QCOMPARE(m->window->console(), demo);
    QTest::keyClick(m->window.get(), Qt::Key_2, Qt::AltModifier); // what was begun is still there
    QVERIFY(m->person->sees(QStringLiteral("Create store")));
    QTest::keyClick(m->window.get(), Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(m->window->console(), demo);
    QVERIFY(!m->window->findChild<ConsoleTabs *>()->isVisible());
}

void TestMainWindow::twoAreOpenSideBySide()
{
    ConsoleView *first = m->window->console();
    m->window->start().openDemo();
    QTRY_COMPARE(m->window->consoles().size(), 2);
    ConsoleView *second = m->window->console();
    QVERIFY(second && second != first);
    QVERIFY(m->window->findChild<ConsoleTabs *>()->isVisible());
    QTest::keyClick(m->window.get(), Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(m->window->console(), first);
    QVERIFY(first->isVisible() && !second->isVisible());
    QTest::keyClick(m->window.get(), Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m->window->console(), second);
    QTest::keyClick(m->window.get(), Qt::Key_1, Qt::AltModifier);
    QCOMPARE(m->window->console(), first);
    m->person->choose(QStringLiteral("File"), QStringLiteral("Sign out"));
    QCOMPARE(m->window->consoles(), QVector<ConsoleView *>{second}); // signing out closes only its own
    QCOMPARE(m->window->console(), second);
    QVERIFY(!m->window->findChild<ConsoleTabs *>()->isVisible());
}

void TestMainWindow::closingATabAsksAboutWhatIsNotInForceThere()
{
    ConsoleView *first = m->window->console();
    first->showPage(first->pages().rowOf(PageId::Policy));
    QTRY_VERIFY(m->person->button(QStringLiteral("Users may make personal access tokens, and these work")));
    m->person->press(QStringLiteral("Users may make personal access tokens, and these work"));
    m->window->start().openDemo();
    QTRY_COMPARE(m->window->consoles().size(), 2);
    Q_EMIT m->window->findChild<ConsoleTabs *>()->tabCloseRequested(0);
    QTRY_VERIFY(m->dialog(QStringLiteral("leaveDialog")));
    m->person->press(QStringLiteral("Cancel"));
    QTRY_VERIFY(!m->dialog(QStringLiteral("leaveDialog")));
    QCOMPARE(m->window->consoles().size(), 2);
    Q_EMIT m->window->findChild<ConsoleTabs *>()->tabCloseRequested(0);
    QTRY_VERIFY(m->dialog(QStringLiteral("leaveDialog")));
    m->person->press(QStringLiteral("Yes, leave"));
    QTRY_COMPARE(m->window->consoles().size(), 1);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
