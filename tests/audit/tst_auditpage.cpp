// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/auditfixture.h"
#include "store/auditlog.h"
#include "support/patience.h"
#include "support/storeuser.h"

#include <QAbstractItemModelTester>
#include <QListView>

using namespace chatelaine;

using std::chrono::hours;

/// What people do on the page of the audit trail.
class AuditPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<AuditFixture>(); }
    void cleanup() { m.reset(); }

    void theNewestStandsFirst();
    void newEntriesComeInAndTheSelectionStays();
    void olderOnesComeAsOneScrolls();
    void theDetailsShowBeforeAndAfter();
    void aRefusalSaysWhy();
    void somebodySearches();
    void somebodyFiltersByOutcomeAndTakesItBack();
    void somebodyFiltersByAct();
    void somebodyFiltersByPersonAndTime();
    void onlyThisTokenAndOnlyThisPerson();
    void somebodyLooksForAToken();
    void aSpanHasToEndAfterItsBegin();
    void whatItWasDoneToIsShown();
    void theChainIsVerified();
    void aBrokenChainIsNamed();
    void theShownEntriesAreExported();
    void aFileIsReplacedOnlyAfterAQuestion();
    void oldEntriesAreRemovedAfterAPreview();
    void whatOneMayNotIsExplained();

private:
    std::unique_ptr<AuditFixture> m;
};

void AuditPageTest::theNewestStandsFirst()
{
    m->store.create(QStringLiteral("door"));
    m->store.create(QStringLiteral("gate"));
    m->open();
    QCOMPARE(m->rows(),
             QStringList({QStringLiteral("Created the token gate"), QStringLiteral("Created the token door"),
                          QStringLiteral("Made the store ")}));
    QCOMPARE(m->cell(0, AuditListModel::WhoColumn), testroot::name);
    QCOMPARE(m->cell(0, AuditListModel::OutcomeColumn), QStringLiteral("Done"));
    QVERIFY(m->person->sees(QStringLiteral("Entries: 3")));
}

void AuditPageTest::newEntriesComeInAndTheSelectionStays()
{
    m->store.create(QStringLiteral("door"));
    m->open();
    const QAbstractItemModelTester tester(m->table().model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m->click(0);
    QSignalSpy resets(m->table().model(), &QAbstractItemModel::modelReset);
    m->store.create(QStringLiteral("gate"));
    QTRY_COMPARE(m->rows().first(), QStringLiteral("Created the token gate"));
    QVERIFY(resets.isEmpty());
    QCOMPARE(m->table().selected().row, 1);
    QVERIFY(m->person->sees(QStringLiteral("Entries: 3")));
    m->person->press(QStringLiteral("Verify chain…"));
    QTRY_VERIFY(m->message().startsWith(QStringLiteral("The chain is whole")));
}

void AuditPageTest::olderOnesComeAsOneScrolls()
{
    {
        Database database;
        database.open(m->store.path(), {});
        WriteTransaction transaction(database);
        for (int i = 0; i < 500; ++i)
            AuditLog::append(transaction, {m->store.clock->now(),
                                           m->store.rootId(),
                                           testroot::name,
                                           auditName(AuditAction::SignedIn),
                                           AuditOutcome::Done,
                                           {},
                                           QStringLiteral("entry %1").arg(i),
                                           {},
                                           {}});
        transaction.commit();
    }
    m->open();
    const QAbstractItemModelTester tester(m->table().model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(m->table().model()->rowCount() < 501);
    for (int turns = 0; turns < 10 && m->table().model()->rowCount() < 501; ++turns) {
        const int before = m->table().model()->rowCount();
        m->table().setFocus();
        QTest::keyClick(&m->table(), Qt::Key_End, Qt::ControlModifier);
        QTRY_VERIFY(m->table().model()->rowCount() > before);
    }
    QCOMPARE(m->table().model()->rowCount(), 501);
    QCOMPARE(m->rows().last(), QStringLiteral("Made the store "));
}

void AuditPageTest::theDetailsShowBeforeAndAfter()
{
    const RevealedToken made = m->store.create(QStringLiteral("door"));
    TokenDraft draft = m->store.draft(QStringLiteral("gate"));
    value(m->store.tokens().update(made.token.id, made.token.version, draft));
    m->open();
    m->click(0);
    auto *details = m->page->findChild<QWidget *>(QStringLiteral("auditDetails"));
    QStringList words;
    for (const QLabel *label : details->findChildren<QLabel *>()) {
        if (label->isVisible())
            words << label->text();
    }
    QVERIFY(words.contains(QStringLiteral("Changed the token")));
    QVERIFY(words.contains(QStringLiteral("Before")));
    QVERIFY(words.contains(QStringLiteral("door")));
    QVERIFY(words.contains(QStringLiteral("gate")));
    QVERIFY(words.contains(QStringLiteral("name")));
}

void AuditPageTest::aRefusalSaysWhy()
{
    addUser(m->store.path(), QStringLiteral("Ada"), QStringLiteral("ada@example.org"), newPassword(),
            QStringLiteral("Read Only"));
    {
        const auto console = consoleOf(m->store, QStringLiteral("ada@example.org"));
        QCOMPARE(codeOf(await(console->tokens()->create(m->store.draft(QStringLiteral("door"))))),
                 ErrorCode::PermissionDenied);
    }
    m->open();
    QCOMPARE(m->cell(0, AuditListModel::OutcomeColumn), QStringLiteral("Refused"));
    m->click(0);
    QVERIFY(m->person->sees(QStringLiteral("Lacks the permission teams:CreateAPIToken")));
}

void AuditPageTest::somebodySearches()
{
    m->store.create(QStringLiteral("door"));
    m->store.create(QStringLiteral("gate"));
    m->open();
    auto *search = m->page->findChild<QLineEdit *>(QStringLiteral("auditSearch"));
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("DOO"));
    QTRY_COMPARE(m->rows(), QStringList(QStringLiteral("Created the token door")));
    QTRY_VERIFY(m->person->sees(QStringLiteral("Found: 1 of 3")));
    QTest::keyClicks(search, QStringLiteral("x"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("No entry matches")));
    m->person->press(QStringLiteral("Clear all filters"));
    QTRY_COMPARE(m->rows().size(), 3);
}

void AuditPageTest::somebodyFiltersByOutcomeAndTakesItBack()
{
    m->store.create(QStringLiteral("door"));
    m->open();
    m->addFilter(QStringLiteral("Outcome"), QStringLiteral("Refused"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("No entry matches")));
    QVERIFY(m->person->button(QStringLiteral("Outcome: Refused")));
    m->person->press(QStringLiteral("Outcome: Refused"));
    QTRY_COMPARE(m->rows().size(), 2);
}

void AuditPageTest::somebodyFiltersByAct()
{
    m->store.create(QStringLiteral("door"));
    m->open();
    m->addFilter(QStringLiteral("Act…"), {});
    QDialog *picker = nullptr;
    QTRY_VERIFY((picker = qobject_cast<QDialog *>(QApplication::activeModalWidget())));
    auto *list = picker->findChild<QListWidget *>();
    const auto found = list->findItems(QStringLiteral("Made the store"), Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    found.first()->setCheckState(Qt::Checked);
    m->pressIn(picker, QStringLiteral("OK"));
    QTRY_COMPARE(m->rows(), QStringList(QStringLiteral("Made the store ")));
    QVERIFY(m->person->button(QStringLiteral("Made the store")));
}

void AuditPageTest::somebodyFiltersByPersonAndTime()
{
    m->store.clock->advance(hours(48));
    m->store.create(QStringLiteral("door"));
    m->open();
    QTRY_VERIFY(!m->facts->users().isEmpty());
    m->addFilter(QStringLiteral("Person"), testroot::name);
    QTRY_VERIFY(m->person->button(QStringLiteral("Person: ") + testroot::name));
    QTRY_COMPARE(m->rows().size(), 2);
    m->addFilter(QStringLiteral("Time"), QStringLiteral("Last 24 hours"));
    QTRY_COMPARE(m->rows(), QStringList(QStringLiteral("Created the token door")));
}

void AuditPageTest::onlyThisTokenAndOnlyThisPerson()
{
    const RevealedToken made = m->store.create(QStringLiteral("door"));
    m->store.create(QStringLiteral("gate"));
    value(m->store.tokens().setEnabled(made.token.id, made.token.version, false));
    m->open();
    m->click(0);
    m->person->press(QStringLiteral("Only this token"));
    QTRY_COMPARE(m->rows(), QStringList({QStringLiteral("Disabled the token door"),
                                         QStringLiteral("Created the token door")}));
    QVERIFY(m->person->button(QStringLiteral("Token: door")));
    m->person->press(QStringLiteral("Clear all filters"));
    QTRY_COMPARE(m->rows().size(), 4);
    m->click(3);
    QVERIFY(!m->action(QStringLiteral("Only this token"))->isEnabled());
    QCOMPARE(m->action(QStringLiteral("Only this token"))->statusTip(),
             QStringLiteral("This was not done to a token."));
    m->person->press(QStringLiteral("Only this person"));
    QTRY_VERIFY(m->person->button(QStringLiteral("Person: ") + testroot::name));
    QTRY_COMPARE(m->rows().size(), 4);
}

void AuditPageTest::somebodyLooksForAToken()
{
    const RevealedToken made = m->store.create(QStringLiteral("door"));
    m->store.create(QStringLiteral("gate"));
    value(m->store.tokens().remove(made.token.id, made.token.version));
    m->open();
    m->addFilter(QStringLiteral("Token"), QStringLiteral("Choose…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("auditToken")));
    QVERIFY(!m->person->button(QStringLiteral("Show"))->isEnabled());
    m->person->typeInto(QStringLiteral("Search"), QStringLiteral("doo"));
    auto *list = m->dialog(QStringLiteral("auditToken"))->findChild<QListView *>();
    QTRY_COMPARE(list->model()->rowCount(), 1);
    const QModelIndex only = list->model()->index(0, 0);
    QTRY_COMPARE(only.data().toString(), QStringLiteral("door")); // deleted ones are found, too
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(only).center());
    m->person->press(QStringLiteral("Show"));
    QTRY_VERIFY(m->person->button(QStringLiteral("Token: door")));
    QTRY_COMPARE(m->rows(), QStringList({QStringLiteral("Deleted the token door"),
                                         QStringLiteral("Created the token door")}));
}

void AuditPageTest::aSpanHasToEndAfterItsBegin()
{
    m->store.create(QStringLiteral("door"));
    m->store.clock->advance(hours(48));
    m->open();
    m->addFilter(QStringLiteral("Time"), QStringLiteral("Choose…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("auditSpan")));
    auto *until = m->person->field(QStringLiteral("Before"))->findChild<QDateTimeEdit *>();
    const QDateTime kept = until->dateTime();
    until->setDateTime(kept.addDays(-30));
    m->pressIn(m->dialog(QStringLiteral("auditSpan")), QStringLiteral("Show"));
    QVERIFY(m->person->field(QStringLiteral("Before"))->hasError());
    until->setDateTime(kept.addDays(-1));
    m->pressIn(m->dialog(QStringLiteral("auditSpan")), QStringLiteral("Show"));
    QTRY_VERIFY(!m->dialog(QStringLiteral("auditSpan")));
    QTRY_COMPARE(m->rows().size(), 2);
}

void AuditPageTest::whatItWasDoneToIsShown()
{
    const RevealedToken made = m->store.create(QStringLiteral("door"));
    m->open();
    QSignalSpy wanted(m->page, &Page::placeWanted);
    m->click(0);
    m->person->press(QStringLiteral("Go to what it was done to"));
    QCOMPARE(wanted.size(), 1);
    const auto place = wanted.first().first().value<Place>();
    QCOMPARE(place.kind, Place::Kind::Token);
    QCOMPARE(place.id, made.token.id.value);
}

void AuditPageTest::theChainIsVerified()
{
    m->store.create(QStringLiteral("door"));
    m->open();
    m->person->press(QStringLiteral("Verify chain…"));
    QTRY_COMPARE(m->message(),
                 QStringLiteral("The chain is whole: every one of 2 entries is as it was written."));
    QVERIFY(m->person->button(QStringLiteral("Verify again"))->isEnabled());
}

void AuditPageTest::aBrokenChainIsNamed()
{
    m->store.create(QStringLiteral("door"));
    tamper(m->store.path(), QStringLiteral("DROP TRIGGER audit_is_not_updated"));
    tamper(m->store.path(), QStringLiteral("UPDATE audit SET target = 'window' WHERE sequence = 2"));
    m->open();
    m->person->press(QStringLiteral("Verify chain…"));
    QTRY_VERIFY(m->message().startsWith(QStringLiteral("The chain is broken at entry 2")));
    QTRY_VERIFY(m->person->sees(QStringLiteral("Created the token (window)")));
}

void AuditPageTest::theShownEntriesAreExported()
{
    m->store.create(QStringLiteral("door"));
    m->store.create(QStringLiteral("gate"));
    m->open();
    auto *search = m->page->findChild<QLineEdit *>(QStringLiteral("auditSearch"));
    QTest::keyClicks(search, QStringLiteral("gate"));
    QTRY_COMPARE(m->rows().size(), 1);
    const QString path = m->store.dir.filePath(QStringLiteral("out.csv"));
    m->person->press(QStringLiteral("Export…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("auditExport")));
    m->person->press(QStringLiteral("Save as…"));
    m->chooseFile(path);
    QTRY_VERIFY(m->message().startsWith(QStringLiteral("Entries saved in ")));
    QVERIFY(m->message().endsWith(QStringLiteral(": 1.")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("gate"));
    QVERIFY(!content.contains("door"));
}

void AuditPageTest::aFileIsReplacedOnlyAfterAQuestion()
{
    const QString path = m->store.dir.filePath(QStringLiteral("out.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();
    m->open();
    m->person->press(QStringLiteral("Export…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("auditExport")));
    m->person->press(QStringLiteral("Save as…"));
    m->chooseFile(path);
    QTRY_VERIFY(m->person->sees(QStringLiteral("Replace the file?")));
    m->person->press(QStringLiteral("Yes, replace"));
    QTRY_VERIFY(m->message().startsWith(QStringLiteral("Entries saved in ")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("sequence,"));
}

void AuditPageTest::oldEntriesAreRemovedAfterAPreview()
{
    m->store.create(QStringLiteral("old"));
    m->store.clock->advance(hours(24 * 400));
    m->store.create(QStringLiteral("young"));
    m->open();
    m->action(QStringLiteral("Remove old entries…"))->trigger();
    QTRY_VERIFY(m->person->sees(QStringLiteral("Entries that would be removed: 2")));
    QVERIFY(m->person->sees(QStringLiteral("Entries that stay: 1")));
    m->pressIn(m->dialog(QStringLiteral("removeOld")), QStringLiteral("Remove…"));
    m->person->press(QStringLiteral("Yes, remove"));
    QTRY_VERIFY(m->dialog(QStringLiteral("freshPassword")));
    QCOMPARE(m->rows().size(), 3);
    m->person->typeInto(QStringLiteral("Password"), QStringLiteral("correct horse battery"));
    m->person->press(QStringLiteral("Confirm"));
    QTRY_COMPARE(m->message(), QStringLiteral("Entries removed: 2. Entries that stayed: 2."));
    QTRY_VERIFY(m->person->sees(QStringLiteral("Nothing would be removed")));
    QVERIFY(!m->person->button(QStringLiteral("Remove…"))->isEnabled());
    QTRY_COMPARE(m->rows(), QStringList({QStringLiteral("Removed the oldest part of the audit trail "),
                                         QStringLiteral("Confirmed the password "),
                                         QStringLiteral("Created the token young")}));
}

void AuditPageTest::whatOneMayNotIsExplained()
{
    const PermissionSet some{permissions::readAudit};
    const Role role =
        value(m->store.backend->roles()->apply({{{}, 0, RoleDraft{QStringLiteral("Auditor"), {}, some}}}))
            .constLast();
    addUser(m->store.path(), QStringLiteral("Ada"), QStringLiteral("ada@example.org"), newPassword(),
            role.name);
    value(m->store.backend->authenticator()->signIn(QStringLiteral("ada@example.org"), newPassword()));
    m->open();
    QVERIFY(m->action(QStringLiteral("Export…"))->isEnabled());
    QVERIFY(!m->action(QStringLiteral("Remove old entries…"))->isEnabled());
    QVERIFY(m->action(QStringLiteral("Remove old entries…"))->statusTip().contains(permissions::editPolicy));
}

QTEST_MAIN(AuditPageTest)
#include "tst_auditpage.moc"
