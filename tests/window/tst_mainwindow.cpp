// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/windowfixture.h"

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
    void makingAStoreLeavesThisOneOnlyAfterAYes();

private:
    void startToken();

    std::unique_ptr<WindowFixture> m;
};

void TestMainWindow::init()
{
    m = std::make_unique<WindowFixture>();
    QVERIFY(QTest::qWaitForWindowExposed(m->window.get()));
    m->window->start().openDemo();
    QTRY_VERIFY_WITH_TIMEOUT(m->window->console(), 30'000);
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

void TestMainWindow::makingAStoreLeavesThisOneOnlyAfterAYes()
{
    m->person->choose(QStringLiteral("File"), QStringLiteral("New store…"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("Leave Harbour Line?")));
    m->person->press(QStringLiteral("Cancel"));
    QVERIFY(m->window->console());
    m->person->choose(QStringLiteral("File"), QStringLiteral("New store…"));
    m->person->press(QStringLiteral("Yes, create a store"));
    QTRY_VERIFY(!m->window->console());
    QVERIFY(m->person->sees(QStringLiteral("Create store")));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
