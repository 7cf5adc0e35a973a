// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "window/windowfixture.h"

#include "backend/authenticator.h"
#include "backend/roleservice.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
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
    void enterPressesTheButtonThatHasTheKeyboard();
    void mistakesAreSaidBesideTheFieldAndNothingTypedIsLost();
    void aStoreIsMadeAndItsMakerIsRoot();
    void theLanguageWaitsForWhoeverIsOnTheirWayIn();
    void afterSigningOutOnlyTheRightPasswordOpens();
    void theStoreOpenedLastIsOfferedAgain();
    void aFileThatIsNoStoreIsRefusedInWords();
    void aPlaceThatIsTakenIsSaidAtTheField();
    void anotherCatalogueCanBeTheStart();
    void aFileCanBeTheStart();
    void aFileThatIsNoCatalogueIsRefusedAtTheField();
    void theDemoOpensWithoutAQuestion();
    void theWindowKeepsItsSize();

private:
    void fillForm();
    QStringList roleNames() const;
    void chooseCatalogueFile(const QString &name, const QByteArray &content);

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

void TestFirstStart::enterPressesTheButtonThatHasTheKeyboard()
{
    m->person->button(QStringLiteral("Create a store"))->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(m->person->field(QStringLiteral("Organisation")));
    QVERIFY(m->person->field(QStringLiteral("Organisation"))->isVisible());
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

// Another language makes the pages anew: nobody would be there to let them in.
void TestFirstStart::theLanguageWaitsForWhoeverIsOnTheirWayIn()
{
    fillForm();
    m->person->press(QStringLiteral("Create store"));
    QVERIFY(m->window->start().isBusy());
    m->person->choose(QStringLiteral("View"), QStringLiteral("Settings…"));
    QVERIFY(m->person->sees(QStringLiteral("once what is being opened is open")));
    m->person->press(QStringLiteral("Close"));
    QTRY_VERIFY(m->window->console());
    QVERIFY(!m->window->start().isBusy());
    m->person->choose(QStringLiteral("File"), QStringLiteral("Sign out"));
    m->person->typeInto(QStringLiteral("E-mail"), QStringLiteral("ada@harbour.example"));
    m->person->typeInto(QStringLiteral("Password"), goodPassword);
    m->person->press(QStringLiteral("Sign in"));
    QVERIFY(m->window->start().isBusy());
    QTRY_VERIFY(m->window->console());
    QVERIFY(!m->window->start().isBusy());
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
    QTRY_VERIFY(m->person->field(QStringLiteral("Password"))->hasError());
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

QStringList TestFirstStart::roleNames() const
{
    QStringList names;
    for (const Role &role : value(m->window->console()->backend()->roles()->roles()))
        names << role.name;
    return names;
}

void TestFirstStart::anotherCatalogueCanBeTheStart()
{
    fillForm();
    auto *choice = qobject_cast<QComboBox *>(
        m->person->field(QStringLiteral("Permissions and roles"))->findChild<QComboBox *>());
    QVERIFY(choice);
    QVERIFY(choice->itemText(0).contains(QStringLiteral("Stax"))); // the usual one comes first
    QVERIFY(m->person->sees(QStringLiteral("Root, Admin, Operations")));
    while (!choice->currentText().contains(QStringLiteral("CloudTruth"))) {
        const int before = choice->currentIndex();
        QTest::keyClick(choice, Qt::Key_Down);
        QVERIFY(choice->currentIndex() > before);
    }
    QVERIFY(m->person->sees(QStringLiteral("Contributor")));
    m->person->press(QStringLiteral("Create store"));
    QTRY_VERIFY(m->window->console());
    QCOMPARE(roleNames().first(), QStringLiteral("Owner"));
    QCOMPARE(m->window->console()->backend()->authenticator()->identity()->roleName, QStringLiteral("Owner"));
    QVERIFY(m->window->console()->backend()->authenticator()->identity()->permissions.contains(
        permissions::editPolicy));
}

void TestFirstStart::chooseCatalogueFile(const QString &name, const QByteArray &content)
{
    QFile file(m->folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    auto *choice = m->person->field(QStringLiteral("Permissions and roles"))->findChild<QComboBox *>();
    QTest::keyClick(choice, Qt::Key_End); // "A file…"
    QTRY_VERIFY(m->dialog(QStringLiteral("catalogueDialog")));
    auto *dialog = qobject_cast<QFileDialog *>(m->dialog(QStringLiteral("catalogueDialog")));
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(file.fileName());
    dialog->close();
}

void TestFirstStart::aFileCanBeTheStart()
{
    fillForm();
    chooseCatalogueFile(QStringLiteral("ours.json"),
                        R"({"name": "Ours", "roles": ["Captain", "Deckhand"], "permissions": [
                            {"permission": "ship:Steer", "group": "Ship", "description": "Steer it.",
                             "grantedTo": ["Captain"], "certain": true}]})");
    QTRY_VERIFY(m->person->sees(QStringLiteral("Captain, Deckhand")));
    m->person->press(QStringLiteral("Create store"));
    QTRY_VERIFY(m->window->console());
    QCOMPARE(roleNames(), (QStringList{QStringLiteral("Captain"), QStringLiteral("Deckhand")}));
    QVERIFY(m->window->console()->backend()->authenticator()->identity()->permissions.contains(
        permissions::createToken)); // what the console itself needs came with it
}

void TestFirstStart::aFileThatIsNoCatalogueIsRefusedAtTheField()
{
    fillForm();
    chooseCatalogueFile(QStringLiteral("broken.json"), "{\"name\": ");
    QTRY_VERIFY(m->person->field(QStringLiteral("Permissions and roles"))->hasError());
    QVERIFY(m->person->field(QStringLiteral("Permissions and roles"))
                ->error()
                .contains(QStringLiteral("broken.json")));
    QVERIFY(!m->window->console());
}

void TestFirstStart::theDemoOpensWithoutAQuestion()
{
    m->person->press(QStringLiteral("Look at the demo"));
    QTRY_VERIFY(m->window->console());
    QVERIFY(m->window->console()->backend()->isThrowAway());
    m->person->choose(QStringLiteral("File"), QStringLiteral("Sign out"));
    QVERIFY(m->person->sees(QStringLiteral("Create a store")));
}

void TestFirstStart::theWindowKeepsItsSize()
{
    m->window->resize(900, 640);
    m->window->close();
    MainWindow again(
        WindowContext{m->provider, m->settings, m->clipboard, *m->clock, m->connections, m->keeper});
    QCOMPARE(again.size(), QSize(900, 640));
}

QTEST_MAIN(TestFirstStart)
#include "tst_firststart.moc"
