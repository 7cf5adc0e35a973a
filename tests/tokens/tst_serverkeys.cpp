// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "tokens/serverpagefixture.h"
#include "widgets/messagebar.h"
#include "widgets/momentedit.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>

using namespace chatelaine;
using namespace std::chrono_literals;

/// The page of a server's tokens by keyboard: what a key does, and what it says where it does nothing.
class TestServerKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }
    void downFromTheSearchGoesToTheFirstThatWasFound();
    void whatWasChosenAmongTheFoundStaysChosen();
    void aKeyThatIsNotAllowedSaysWhy();
    void theTokenBeforeLivesForTenMinutesOrUntilAMoment();
    void aReplacedTokenIsNotMissedAndTheSearchStays();
    void theQuestionNamesTheServer();
    void returnLooksAtTheListAndSelectsWhatWasMade();
    void rowsThatCannotBeReadAreTold();

private:
    QLineEdit *search() const { return m->page->findChild<QLineEdit *>(QStringLiteral("tokenSearch")); }
    void searchFor(const QString &text);
    QString message() const { return m->page->findChild<MessageBar *>()->text(); }
    QDialog *open(const QString &button, const QString &name);

    std::unique_ptr<ServerPageFixture> m;
};

void TestServerKeys::init()
{
    m = std::make_unique<ServerPageFixture>();
}

void TestServerKeys::searchFor(const QString &text)
{
    search()->setFocus();
    search()->clear();
    QTest::keyClicks(search(), text);
}

QDialog *TestServerKeys::open(const QString &button, const QString &name)
{
    m->person->press(button);
    if (!QTest::qWaitFor([&] { return m->dialog(name) != nullptr; }))
        QTest::qFail(qPrintable(name), __FILE__, __LINE__);
    return m->dialog(name);
}

void TestServerKeys::downFromTheSearchGoesToTheFirstThatWasFound()
{
    for (const char *name : {"grafana 1", "grafana 2", "prometheus"})
        m->add(QString::fromLatin1(name));
    m->openPage();
    m->clickRow(QStringLiteral("grafana 2"));
    searchFor(QStringLiteral("grafana"));
    m->keys(Qt::Key_Down); // at once: the list has not been searched yet
    QTRY_COMPARE(m->names(), (QStringList{QStringLiteral("grafana 1"), QStringLiteral("grafana 2")}));
    QTRY_COMPARE(m->selectedName(), QStringLiteral("grafana 1"));
    m->keys(Qt::Key_Delete);
    QTRY_VERIFY(m->person->sees(QStringLiteral("Delete “grafana 1”?")));
}

void TestServerKeys::whatWasChosenAmongTheFoundStaysChosen()
{
    for (const char *name : {"grafana 1", "grafana 2", "prometheus"})
        m->add(QString::fromLatin1(name));
    m->openPage();
    searchFor(QStringLiteral("grafana"));
    QTRY_COMPARE(m->names().size(), 2);
    m->clickRow(QStringLiteral("grafana 2"));
    search()->setFocus();
    m->keys(Qt::Key_Down);
    QVERIFY(m->table().hasFocus());
    QCOMPARE(m->selectedName(), QStringLiteral("grafana 2"));
}

void TestServerKeys::aKeyThatIsNotAllowedSaysWhy()
{
    m->add(QStringLiteral("mine"));
    m->openPage(m->lastSecret); // a client token: it sees itself alone
    m->clickRow(QStringLiteral("mine"));
    const auto saysWhy = [this](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        m->page->findChild<MessageBar *>()->dismiss();
        m->keys(key, modifiers);
        return message().contains(QStringLiteral("This takes a management token."));
    };
    QVERIFY2(saysWhy(Qt::Key_F2), qPrintable(message()));
    QVERIFY2(saysWhy(Qt::Key_Delete), qPrintable(message()));
    QVERIFY2(saysWhy(Qt::Key_G, Qt::ControlModifier), qPrintable(message()));
    m->page->findChild<MessageBar *>()->dismiss();
    m->keys(Qt::Key_Up);
    QVERIFY(message().isEmpty());
}

void TestServerKeys::theTokenBeforeLivesForTenMinutesOrUntilAMoment()
{
    m->add(QStringLiteral("till"));
    m->openPage();
    m->clickRow(QStringLiteral("till"));
    QDialog *dialog = open(QStringLiteral("Regenerate…"), QStringLiteral("regenerateToken"));
    QComboBox *presets = nullptr;
    for (QComboBox *box : dialog->findChildren<QComboBox *>())
        presets = box->accessibleName() == QStringLiteral("How long the present token works") ? box : presets;
    QVERIFY(presets);
    QCOMPARE(presets->currentText(), QStringLiteral("24 hours"));
    presets->setCurrentIndex(presets->count() - 1);
    auto *moment = dialog->findChild<MomentEdit *>();
    QVERIFY(moment->isVisible());
    moment->edit()->setDateTime(toDateTime(m->clock->now() - 1h));
    QVERIFY(m->person->sees(QStringLiteral("Choose a moment in the future.")));
    presets->setCurrentIndex(presets->findText(QStringLiteral("10 minutes")));
    QVERIFY(!moment->isVisible());
    m->pressIn(dialog, QStringLiteral("Make successor"));
    m->storeSecret();
    QTRY_COMPARE(m->session->deletions().pending().size(), 1);
    const Instant due = m->session->deletions().pending().first().dueAt;
    QVERIFY(due > m->clock->now() + 9min && due <= m->clock->now() + 10min);
}

void TestServerKeys::aReplacedTokenIsNotMissedAndTheSearchStays()
{
    m->add(QStringLiteral("till 1"));
    m->add(QStringLiteral("mail"));
    m->openPage();
    searchFor(QStringLiteral("till"));
    QTRY_COMPARE(m->names().size(), 1);
    m->clickRow(QStringLiteral("till 1"));
    QDialog *dialog = open(QStringLiteral("Regenerate…"), QStringLiteral("regenerateToken"));
    m->person->press(QStringLiteral("Delete it now"));
    m->pressIn(dialog, QStringLiteral("Make successor"));
    m->storeSecret();
    QTRY_COMPARE(m->selectedName(), QStringLiteral("till 1"));
    QCOMPARE(m->names(), QStringList{QStringLiteral("till 1")});
    QCOMPARE(search()->text(), QStringLiteral("till"));
    QVERIFY2(message().contains(QStringLiteral("was replaced by its successor")), qPrintable(message()));
}

void TestServerKeys::theQuestionNamesTheServer()
{
    m->add(QStringLiteral("till"));
    m->openPage();
    m->clickRow(QStringLiteral("till"));
    m->keys(Qt::Key_Delete);
    QTRY_VERIFY(m->person->sees(QStringLiteral("Delete “till”?")));
    QVERIFY(m->person->sees(QStringLiteral("At the server “Playground”.")));
}

void TestServerKeys::returnLooksAtTheListAndSelectsWhatWasMade()
{
    for (int i = 0; i < 3; ++i)
        m->add(QStringLiteral("other %1").arg(i));
    m->openPage();
    QDialog *dialog = open(QStringLiteral("Create token"), QStringLiteral("createToken"));
    m->person->typeInto(QStringLiteral("Name"), QStringLiteral("half made"));
    m->tick(QStringLiteral("readonly"));
    Fault fault;
    fault.kind = Fault::Kind::CloseUnanswered;
    fault.path = "/v1/acl/token";
    fault.method = "POST";
    fault.times = 1;
    m->server->addFault(fault);
    fault.method = "PUT";
    m->server->addFault(fault);
    m->pressIn(dialog, QStringLiteral("Create token"));
    QTRY_VERIFY(m->person->button(QStringLiteral("Look at the list")));
    m->server->clearFaults();
    m->keys(Qt::Key_Return);
    QTRY_VERIFY(!m->dialog(QStringLiteral("createToken")));
    QTRY_COMPARE(m->selectedName(), QStringLiteral("half made"));
    QCOMPARE(m->names().count(QStringLiteral("half made")), 1);
}

void TestServerKeys::rowsThatCannotBeReadAreTold()
{
    m->openPage();
    Fault fault;
    fault.kind = Fault::Kind::Status;
    fault.path = "/v1/acl/tokens";
    fault.status = 200;
    fault.text = "[{\"AccessorID\":\"0badcafe-0000-4000-8000-000000000001\",\"Name\":\"good\"},"
                 "{\"AccessorID\":\"0badcafe-0000-4000-8000-000000000002\",\"Name\":\"odd\","
                 "\"ExpirationTime\":\"in a while\"}]";
    m->server->addFault(fault);
    m->add(QStringLiteral("wakes the query"));
    QTRY_VERIFY2(message().contains(QStringLiteral("1 token(s) could not be read and are not shown.")),
                 qPrintable(message()));
    QTRY_VERIFY(m->names().contains(QStringLiteral("good")));
    QVERIFY(!m->names().contains(QStringLiteral("odd")));
    m->server->clearFaults();
    m->add(QStringLiteral("wakes it again"));
    QTRY_VERIFY(message().isEmpty());
}

QTEST_MAIN(TestServerKeys)
#include "tst_serverkeys.moc"
