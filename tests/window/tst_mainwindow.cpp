// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/settings.h"
#include "start/startflow.h"
#include "support/person.h"
#include "support/testbackend.h"
#include "support/testprovider.h"
#include "widgets/clipboardguard.h"
#include "widgets/theme.h"
#include "window/consoleview.h"
#include "window/mainwindow.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace chatelaine;

/// The window around the pages: menus, theme, help, and what happens to an open secret when it closes.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theThemeChangesAtOnceAndIsRemembered();
    void theQuestionMarkListsTheShortcuts();
    void theSettingsShowTheThemeInForce();
    void aboutNamesVersionAndLicence();
    void signingOutClosesAnOpenSecretAndEmptiesTheClipboard();
    void closingTheWindowWhileATokenIsBeingMadeIsHarmless();

private:
    QDialog *dialog(const QString &name) const;
    void startToken();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_storage;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ClipboardGuard> m_clipboard;
    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<TestProvider> m_provider;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Person> m_person;
};

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_storage =
        std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.conf")), QSettings::IniFormat);
    m_settings = std::make_unique<Settings>(*m_storage);
    m_theme = std::make_unique<Theme>(*m_settings);
    m_clipboard = std::make_unique<ClipboardGuard>(*QGuiApplication::clipboard());
    m_clock = std::make_shared<FakeClock>();
    m_provider = std::make_unique<TestProvider>(m_folder->path(), testOptions(m_clock));
    m_window = std::make_unique<MainWindow>(WindowContext{*m_provider, *m_settings, *m_clipboard, *m_clock});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_person = std::make_unique<Person>(*m_window);
    m_window->start().openDemo();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->console(), 30'000);
}

void TestMainWindow::cleanup()
{
    m_person.reset();
    m_window.reset();
    m_clipboard.reset();
    m_theme.reset();
}

QDialog *TestMainWindow::dialog(const QString &name) const
{
    for (QDialog *candidate : m_person->visible<QDialog>()) {
        if (candidate->objectName() == name)
            return candidate;
    }
    return nullptr;
}

void TestMainWindow::theThemeChangesAtOnceAndIsRemembered()
{
    m_settings->setTheme(ThemeChoice::Light);
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() > 128);
    m_settings->setTheme(ThemeChoice::Dark);
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 128);
    QCOMPARE(Settings(*m_storage).theme(), ThemeChoice::Dark);
}

void TestMainWindow::theQuestionMarkListsTheShortcuts()
{
    m_window->activateWindow();
    m_window->console()->tokens().setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_Question);
    QTRY_VERIFY(dialog(QStringLiteral("shortcutsDialog")));
    auto *list = dialog(QStringLiteral("shortcutsDialog"))->findChild<QTreeWidget *>();
    QVERIFY(list);
    QVERIFY(!list->findItems(QStringLiteral("Create token"), Qt::MatchRecursive).isEmpty());
    const QTreeWidgetItem *create =
        list->findItems(QStringLiteral("Create token"), Qt::MatchRecursive).first();
    QCOMPARE(create->text(1), QKeySequence(Qt::CTRL | Qt::Key_N).toString(QKeySequence::NativeText));
    QTest::keyClick(dialog(QStringLiteral("shortcutsDialog")), Qt::Key_Escape);
    QTRY_VERIFY(!dialog(QStringLiteral("shortcutsDialog")));
}

void TestMainWindow::theSettingsShowTheThemeInForce()
{
    m_settings->setTheme(ThemeChoice::Dark);
    m_person->choose(QStringLiteral("View"), QStringLiteral("Settings…"));
    QTRY_VERIFY(dialog(QStringLiteral("settingsDialog")));
    QVERIFY(m_person->button(QStringLiteral("Dark"))->isChecked());
    m_person->button(QStringLiteral("Light"))->click();
    QCOMPARE(m_settings->theme(), ThemeChoice::Light);
}

void TestMainWindow::aboutNamesVersionAndLicence()
{
    m_person->choose(QStringLiteral("Help"), QStringLiteral("About Chatelaine"));
    QTRY_VERIFY(dialog(QStringLiteral("aboutDialog")));
    QVERIFY(m_person->sees(QStringLiteral(CHATELAINE_VERSION)));
    QVERIFY(m_person->sees(QStringLiteral("General Public Licen")));
}

void TestMainWindow::startToken()
{
    m_person->press(QStringLiteral("Create token"));
    QTRY_VERIFY(dialog(QStringLiteral("createToken")));
    m_person->typeInto(QStringLiteral("Name"), QStringLiteral("deploy"));
    auto *role = qobject_cast<QComboBox *>(m_person->field(QStringLiteral("Role"))->input());
    QTRY_VERIFY(role->count() > 1);
    role->setCurrentIndex(role->count() - 1);
    for (QAbstractButton *button : dialog(QStringLiteral("createToken"))->findChildren<QAbstractButton *>()) {
        if (button->text().remove(u'&') == QStringLiteral("Create token"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
}

void TestMainWindow::signingOutClosesAnOpenSecretAndEmptiesTheClipboard()
{
    startToken();
    QTRY_VERIFY(dialog(QStringLiteral("secretDialog")));
    m_person->press(QStringLiteral("Copy"));
    QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    m_person->choose(QStringLiteral("File"), QStringLiteral("Sign out"));
    QTRY_VERIFY(!dialog(QStringLiteral("secretDialog")));
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QVERIFY(!m_window->console());
}

void TestMainWindow::closingTheWindowWhileATokenIsBeingMadeIsHarmless()
{
    startToken();
    m_window->close();
    m_person.reset();
    m_window.reset();
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
