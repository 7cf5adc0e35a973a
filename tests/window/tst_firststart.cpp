// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/windowfixture.h"

#include "backend/authenticator.h"

#include <QFile>
#include <QLineEdit>
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
    void cleanup() { m.reset(); }
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

    std::unique_ptr<WindowFixture> m;
};

void TestFirstStart::init()
{
    m = std::make_unique<WindowFixture>();
    QVERIFY(QTest::qWaitForWindowExposed(m->window.get()));
}

void TestFirstStart::fillForm()
{
    m->person->press(QStringLiteral("Create a store"));
    m->person->typeInto(QStringLiteral("Organisation"), QStringLiteral("Harbour"));
    m->person->typeInto(QStringLiteral("Your name"), QStringLiteral("Ada"));
    m->person->typeInto(QStringLiteral("Your e-mail"), QStringLiteral("ada@harbour.example"));
    m->person->typeInto(QStringLiteral("Password"), goodPassword);
    m->person->typeInto(QStringLiteral("Password again"), goodPassword);
}

void TestFirstStart::aFreshMachineOffersThreeWays()
{
    QVERIFY(m->person->sees(QStringLiteral("Create a store")));
    QVERIFY(m->person->sees(QStringLiteral("Open an existing store")));
    QVERIFY(m->person->sees(QStringLiteral("Look at the demo")));
}

void TestFirstStart::mistakesAreSaidBesideTheFieldAndNothingTypedIsLost()
{
    fillForm();
    m->person->typeInto(QStringLiteral("Your e-mail"), QStringLiteral("not an address"));
    m->person->typeInto(QStringLiteral("Password again"), QStringLiteral("something else"));
    m->person->press(QStringLiteral("Create store"));
    QVERIFY(m->person->field(QStringLiteral("Your e-mail"))->hasError());
    QVERIFY(m->person->field(QStringLiteral("Password again"))->error().contains(QStringLiteral("differ")));
    QVERIFY(!QFile::exists(m->provider.defaultStorePath()));
    QVERIFY(m->person->input(QStringLiteral("Your e-mail"))->hasFocus());
    QCOMPARE(m->person->input(QStringLiteral("Organisation"))->property("text").toString(),
             QStringLiteral("Harbour"));
    m->person->typeInto(QStringLiteral("Password"), QStringLiteral("short"));
    m->person->press(QStringLiteral("Create store"));
    QVERIFY(m->person->field(QStringLiteral("Password"))->error().contains(QStringLiteral("12")));
}

void TestFirstStart::aStoreIsMadeAndItsMakerIsRoot()
{
    fillForm();
    m->person->press(QStringLiteral("Create store"));
    QTRY_VERIFY(m->window->console());
    QVERIFY(m->window->windowTitle().contains(QStringLiteral("Harbour")));
    const std::optional<Identity> identity = m->window->console()->backend()->authenticator()->identity();
    QVERIFY(identity.has_value());
    QCOMPARE(identity->name, QStringLiteral("Ada"));
    QCOMPARE(identity->roleName, QStringLiteral("Root"));
    const QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(m->provider.defaultStorePath()) & others));
}

void TestFirstStart::afterSigningOutOnlyTheRightPasswordOpens()
{
    fillForm();
    m->person->press(QStringLiteral("Create store"));
    QTRY_VERIFY(m->window->console());
    m->person->choose(QStringLiteral("File"), QStringLiteral("Sign out"));
    QVERIFY(!m->window->console());
    m->person->typeInto(QStringLiteral("E-mail"), QStringLiteral("ADA@harbour.example"));
    m->person->typeInto(QStringLiteral("Password"), QStringLiteral("wrong wrong wrong"));
    m->person->press(QStringLiteral("Sign in"));
    QTRY_VERIFY(!m->message().isEmpty());
    QVERIFY(!m->window->console());
    QCOMPARE(m->person->input(QStringLiteral("E-mail"))->property("text").toString(),
             QStringLiteral("ADA@harbour.example"));
    m->person->typeInto(QStringLiteral("Password"), goodPassword);
    m->person->press(QStringLiteral("Sign in"));
    QTRY_VERIFY(m->window->console());
}

void TestFirstStart::theStoreOpenedLastIsOfferedAgain()
{
    fillForm();
    m->person->press(QStringLiteral("Create store"));
    QTRY_VERIFY(m->window->console());
    m->person->choose(QStringLiteral("File"), QStringLiteral("Sign out"));
    m->person->press(QStringLiteral("Use another store…"));
    m->person->press(QStringLiteral("organisation"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("Sign in")));
}

void TestFirstStart::aFileThatIsNoStoreIsRefusedInWords()
{
    const QString path = m->folder.filePath(QStringLiteral("letter.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    m->window->start().openStore(path);
    QTRY_VERIFY(m->person->sees(QStringLiteral("Create a store")) && !m->message().isEmpty() &&
                !m->message().startsWith(QStringLiteral("Opening")));
    QCOMPARE(QFile(path).size(), 5000);
    QVERIFY(!m->window->console());
}

void TestFirstStart::aPlaceThatIsTakenIsSaidAtTheField()
{
    QFile file(m->provider.defaultStorePath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    fillForm();
    m->person->press(QStringLiteral("Create store"));
    QTRY_VERIFY(m->person->field(QStringLiteral("File"))->hasError());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
}

void TestFirstStart::theDemoOpensWithoutAQuestion()
{
    m->person->press(QStringLiteral("Look at the demo"));
    QTRY_VERIFY_WITH_TIMEOUT(m->window->console(), 20'000);
    QVERIFY(m->window->console()->backend()->isThrowAway());
    m->person->choose(QStringLiteral("File"), QStringLiteral("Sign out"));
    QVERIFY(m->person->sees(QStringLiteral("Create a store")));
}

void TestFirstStart::theWindowKeepsItsSize()
{
    m->window->resize(900, 640);
    m->window->close();
    MainWindow again(WindowContext{m->provider, m->settings, m->clipboard, *m->clock});
    QCOMPARE(again.size(), QSize(900, 640));
}

QTEST_MAIN(TestFirstStart)
#include "tst_firststart.moc"
