// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/authenticator.h"
#include "session/settings.h"
#include "start/startflow.h"
#include "support/person.h"
#include "support/testbackend.h"
#include "support/testprovider.h"
#include "widgets/clipboardguard.h"
#include "widgets/formfield.h"
#include "widgets/messagebar.h"
#include "window/consoleview.h"
#include "window/mainwindow.h"

#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace chatelaine;

namespace {
const QString goodPassword = QStringLiteral("correct horse battery staple");
}

class TestFirstStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aFreshMachineOffersThreeWays();
    void mistakesAreSaidBesideTheFieldAndNothingTypedIsLost();
    void aStoreIsMadeAndItsMakerIsRoot();
    void afterSigningOutOnlyTheRightPasswordOpens();
    void theStoreOpenedLastIsOfferedAgain();
    void aFileThatIsNoStoreIsRefusedInWords();
    void aPlaceThatIsTakenIsSaidAtTheField();
    void theDemoOpensWithoutAQuestion();
    void theWindowKeepsItsSize();

private:
    void fillForm();
    QString messageShown() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_storage;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ClipboardGuard> m_clipboard;
    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<TestProvider> m_provider;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Person> m_person;
};

void TestFirstStart::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_storage =
        std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.conf")), QSettings::IniFormat);
    m_settings = std::make_unique<Settings>(*m_storage);
    m_clipboard = std::make_unique<ClipboardGuard>(*QGuiApplication::clipboard());
    m_clock = std::make_shared<FakeClock>();
    StoreOptions options;
    options.clock = m_clock;
    options.catalogue = testCatalogue();
    options.passwordCost = PasswordCost::Test;
    m_provider = std::make_unique<TestProvider>(m_folder->path(), options);
    m_window = std::make_unique<MainWindow>(WindowContext{*m_provider, *m_settings, *m_clipboard, *m_clock});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_person = std::make_unique<Person>(*m_window);
}

void TestFirstStart::cleanup()
{
    m_person.reset();
    m_window.reset();
    m_clipboard.reset();
}

QString TestFirstStart::messageShown() const
{
    for (const MessageBar *bar : m_window->findChildren<MessageBar *>()) {
        if (bar->isVisible())
            return bar->text();
    }
    return {};
}

void TestFirstStart::fillForm()
{
    m_person->press(QStringLiteral("Create a store"));
    m_person->typeInto(QStringLiteral("Organisation"), QStringLiteral("Harbour"));
    m_person->typeInto(QStringLiteral("Your name"), QStringLiteral("Ada"));
    m_person->typeInto(QStringLiteral("Your e-mail"), QStringLiteral("ada@harbour.example"));
    m_person->typeInto(QStringLiteral("Password"), goodPassword);
    m_person->typeInto(QStringLiteral("Password again"), goodPassword);
}

void TestFirstStart::aFreshMachineOffersThreeWays()
{
    QVERIFY(m_person->sees(QStringLiteral("Create a store")));
    QVERIFY(m_person->sees(QStringLiteral("Open an existing store")));
    QVERIFY(m_person->sees(QStringLiteral("Look at the demo")));
}

void TestFirstStart::mistakesAreSaidBesideTheFieldAndNothingTypedIsLost()
{
    fillForm();
    m_person->typeInto(QStringLiteral("Your e-mail"), QStringLiteral("not an address"));
    m_person->typeInto(QStringLiteral("Password again"), QStringLiteral("something else"));
    m_person->press(QStringLiteral("Create store"));
    QVERIFY(m_person->field(QStringLiteral("Your e-mail"))->hasError());
    QVERIFY(m_person->field(QStringLiteral("Password again"))->error().contains(QStringLiteral("differ")));
    QVERIFY(!QFile::exists(m_provider->defaultStorePath()));
    QVERIFY(m_person->input(QStringLiteral("Your e-mail"))->hasFocus());
    QCOMPARE(m_person->input(QStringLiteral("Organisation"))->property("text").toString(),
             QStringLiteral("Harbour"));
    m_person->typeInto(QStringLiteral("Password"), QStringLiteral("short"));
    m_person->press(QStringLiteral("Create store"));
    QVERIFY(m_person->field(QStringLiteral("Password"))->error().contains(QStringLiteral("12")));
}

void TestFirstStart::aStoreIsMadeAndItsMakerIsRoot()
{
    fillForm();
    m_person->press(QStringLiteral("Create store"));
    QTRY_VERIFY(m_window->console());
    QVERIFY(m_window->windowTitle().contains(QStringLiteral("Harbour")));
    const std::optional<Identity> identity = m_window->console()->backend()->authenticator()->identity();
    QVERIFY(identity.has_value());
    QCOMPARE(identity->name, QStringLiteral("Ada"));
    QCOMPARE(identity->roleName, QStringLiteral("Root"));
    const QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(m_provider->defaultStorePath()) & others));
}

void TestFirstStart::afterSigningOutOnlyTheRightPasswordOpens()
{
    fillForm();
    m_person->press(QStringLiteral("Create store"));
    QTRY_VERIFY(m_window->console());
    m_person->choose(QStringLiteral("File"), QStringLiteral("Sign out"));
    QVERIFY(!m_window->console());
    m_person->typeInto(QStringLiteral("E-mail"), QStringLiteral("ADA@harbour.example"));
    m_person->typeInto(QStringLiteral("Password"), QStringLiteral("wrong wrong wrong"));
    m_person->press(QStringLiteral("Sign in"));
    QTRY_VERIFY(!messageShown().isEmpty());
    QVERIFY(!m_window->console());
    QCOMPARE(m_person->input(QStringLiteral("E-mail"))->property("text").toString(),
             QStringLiteral("ADA@harbour.example"));
    m_person->typeInto(QStringLiteral("Password"), goodPassword);
    m_person->press(QStringLiteral("Sign in"));
    QTRY_VERIFY(m_window->console());
}

void TestFirstStart::theStoreOpenedLastIsOfferedAgain()
{
    fillForm();
    m_person->press(QStringLiteral("Create store"));
    QTRY_VERIFY(m_window->console());
    m_person->choose(QStringLiteral("File"), QStringLiteral("Sign out"));
    m_person->press(QStringLiteral("Use another store…"));
    m_person->press(QStringLiteral("organisation"));
    QTRY_VERIFY(m_person->sees(QStringLiteral("Sign in")));
}

void TestFirstStart::aFileThatIsNoStoreIsRefusedInWords()
{
    const QString path = m_folder->filePath(QStringLiteral("letter.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    m_window->start().openStore(path);
    QTRY_VERIFY(m_person->sees(QStringLiteral("Create a store")) && !messageShown().isEmpty() &&
                !messageShown().startsWith(QStringLiteral("Opening")));
    QCOMPARE(QFile(path).size(), 5000);
    QVERIFY(!m_window->console());
}

void TestFirstStart::aPlaceThatIsTakenIsSaidAtTheField()
{
    QFile file(m_provider->defaultStorePath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    fillForm();
    m_person->press(QStringLiteral("Create store"));
    QTRY_VERIFY(m_person->field(QStringLiteral("File"))->hasError());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
}

void TestFirstStart::theDemoOpensWithoutAQuestion()
{
    m_person->press(QStringLiteral("Look at the demo"));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->console(), 20'000);
    QVERIFY(m_window->console()->backend()->isThrowAway());
    m_person->choose(QStringLiteral("File"), QStringLiteral("Sign out"));
    QVERIFY(m_person->sees(QStringLiteral("Create a store")));
}

void TestFirstStart::theWindowKeepsItsSize()
{
    m_window->resize(900, 640);
    m_window->close();
    MainWindow again(WindowContext{*m_provider, *m_settings, *m_clipboard, *m_clock});
    QCOMPARE(again.size(), QSize(900, 640));
}

QTEST_MAIN(TestFirstStart)
#include "tst_firststart.moc"
