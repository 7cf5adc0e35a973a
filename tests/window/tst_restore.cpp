// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "window/keepingfixture.h"

#include <QAction>
#include <QTableView>

using namespace chatelaine;

/// Somebody restores a backup, from the File menu or where a store cannot be opened any more.
class TestRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<KeepingFixture>(); }
    void cleanup() { m.reset(); }

    void whatWouldBeLostIsSaidAndThenItIsRestored();
    void groupsAndThePolicyAreNotForgotten();
    void anotherBackupCanBeChosen();
    void whatIsNoBackupIsSaid();
    void withoutThePasswordNothingHappens();
    void whoHasAnotherPasswordThereIsAskedToSignInAgain();
    void anotherOrganisationIsSaidPlainly();
    void anotherConsoleShowsItAnew();
    void whoMayNotIsToldWhy();
    void aDamagedStoreIsReplacedFromTheStartPage();
    void aStoreThatIsGoneIsReplacedFromTheStartPage();
    void ofAnotherStoreThatIsOpenedInsteadItIsNotSaid();
    void aUselessBackupIsSaidOnTheStartPage();

private:
    void choose(const QString &backup)
    {
        m->person->choose(QStringLiteral("File"), QStringLiteral("Restore backup…"));
        QTRY_VERIFY(m->dialog(QStringLiteral("restore")));
        m->person->press(QStringLiteral("Choose backup…"));
        m->pick(QStringLiteral("chooseBackup"), backup);
    }
    void confirm()
    {
        QTRY_VERIFY(m->person->button(QStringLiteral("Restore…")));
        m->person->press(QStringLiteral("Restore…"));
        QTRY_VERIFY(m->dialog(QStringLiteral("confirmRestore")));
        m->person->press(QStringLiteral("Yes, restore"));
    }
    void givePassword(const QString &password = QString::fromUtf8(testroot::password().view()))
    {
        QTRY_VERIFY(m->dialog(QStringLiteral("freshPassword")));
        m->person->typeInto(QStringLiteral("Password"), password);
        m->person->press(QStringLiteral("Confirm"));
    }

    std::unique_ptr<KeepingFixture> m;
};

void TestRestore::whatWouldBeLostIsSaidAndThenItIsRestored()
{
    m->signIn();
    const Token deleted = m->create(QStringLiteral("deleted since"));
    const QString backup = m->backUp();
    value(m->backend().tokens()->remove(deleted.id, deleted.version));
    m->create(QStringLiteral("made since"));
    m->create(QStringLiteral("made later"));
    m->clock->advance(std::chrono::hours(2));
    choose(backup);
    QTRY_VERIFY(m->person->sees(QStringLiteral("Tokens that would be gone")));
    QVERIFY(m->person->sees(QStringLiteral("2: made later, made since")));
    QVERIFY(m->person->sees(QStringLiteral("Tokens that would come back")));
    QVERIFY(m->person->sees(QStringLiteral("1: deleted since")));
    QVERIFY(m->person->sees(QStringLiteral("Entries of the audit trail that would be lost")));
    QVERIFY(m->person->sees(QStringLiteral("2 hour(s) ago")));
    QVERIFY(!m->person->sees(QStringLiteral("You will be signed out")));
    QCOMPARE(m->tokens(), 2);
    confirm();
    givePassword();
    QTRY_VERIFY(m->words(QStringLiteral("restore")).contains(QStringLiteral("The backup was restored.")));
    QVERIFY(m->words(QStringLiteral("restore")).contains(QStringLiteral("-before-restore-2027-01-15")));
    m->person->press(QStringLiteral("Close"));
    QTRY_VERIFY(!m->dialog(QStringLiteral("restore")));
    QVERIFY(m->window->console());
    QCOMPARE(m->tokens(), 1);
    QVERIFY(newestEntry(m->store()).startsWith(QStringLiteral("Restored done copy.chatelaine")));
}

void TestRestore::groupsAndThePolicyAreNotForgotten()
{
    m->signIn();
    const QString backup = m->backUp();
    GroupDraft night;
    night.name = QStringLiteral("Night shift");
    value(m->backend().groups()->create(night));
    Policy policy = value(m->backend().policy()->policy());
    policy.personalTokens = true;
    policy.longestGrace = std::chrono::days(7);
    value(m->backend().policy()->update(policy));
    choose(backup);
    QTRY_VERIFY(m->person->sees(QStringLiteral("Groups that would be gone")));
    QVERIFY(m->person->sees(QStringLiteral("1: Night shift")));
    QVERIFY(m->person->sees(QStringLiteral("Policy: Personal access tokens")));
    QVERIFY(m->person->sees(QStringLiteral("Off instead of On")));
    QVERIFY(m->person->sees(QStringLiteral("Policy: Longest grace")));
    QVERIFY(!m->person->sees(QStringLiteral("Policy: Suggested grace")));
}

void TestRestore::anotherBackupCanBeChosen()
{
    m->signIn();
    const QString empty = m->backUp(QStringLiteral("empty.chatelaine"));
    m->create(QStringLiteral("ci"));
    const QString full = m->backUp(QStringLiteral("full.chatelaine"));
    choose(empty);
    QTRY_VERIFY(m->person->sees(QStringLiteral("1: ci")));
    m->person->press(QStringLiteral("Choose another backup…"));
    m->pick(QStringLiteral("chooseBackup"), full);
    QTRY_VERIFY(m->person->sees(QStringLiteral("Entries of the audit trail that would be lost")));
    QVERIFY(!m->person->sees(QStringLiteral("1: ci")));
}

void TestRestore::whatIsNoBackupIsSaid()
{
    m->signIn();
    QFile file(m->at(QStringLiteral("notes.chatelaine")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("not a store") > 0);
    file.close();
    choose(file.fileName());
    QTRY_VERIFY(
        m->words(QStringLiteral("restore")).contains(QStringLiteral("is no backup of a Chatelaine store")));
    QVERIFY(!m->person->button(QStringLiteral("Restore…")));
    QVERIFY(m->person->button(QStringLiteral("Choose backup…"))->isEnabled());
}

void TestRestore::withoutThePasswordNothingHappens()
{
    m->signIn();
    const QString backup = m->backUp();
    m->create(QStringLiteral("ci"));
    m->clock->advance(std::chrono::hours(1));
    choose(backup);
    confirm();
    QTRY_VERIFY(m->dialog(QStringLiteral("freshPassword")));
    m->dialog(QStringLiteral("freshPassword"))->reject();
    QTRY_VERIFY(m->words(QStringLiteral("restore")).contains(QStringLiteral("Nothing was done")));
    QCOMPARE(m->tokens(), 1);
    confirm(); // what was read is still there
    givePassword();
    QTRY_VERIFY(m->words(QStringLiteral("restore")).contains(QStringLiteral("The backup was restored.")));
    QCOMPARE(m->tokens(), 0);
}

void TestRestore::whoHasAnotherPasswordThereIsAskedToSignInAgain()
{
    m->signIn();
    const QString backup = m->backUp();
    value(m->backend().authenticator()->changePassword(testroot::password(), newPassword()));
    choose(backup);
    QTRY_VERIFY(m->person->sees(QStringLiteral("You will be signed out")));
    m->clock->advance(std::chrono::hours(1));
    confirm();
    givePassword(QString::fromUtf8(newPassword().view()));
    QTRY_VERIFY(!m->window->console());
    QTRY_VERIFY(m->person->button(QStringLiteral("Sign in")));
    QVERIFY(!m->dialog(QStringLiteral("restore")));
    QVERIFY(m->message().contains(QStringLiteral("sign in with the password of then")));
    m->typePassword();
    QVERIFY(newestEntry(m->store()).startsWith(QStringLiteral("SignedIn")));
}

void TestRestore::anotherOrganisationIsSaidPlainly()
{
    NewOrganisation other = testOrganisation();
    other.organisation = QStringLiteral("Somebody else");
    value(m->provider.createStore(m->at(QStringLiteral("other.chatelaine")), std::move(other)));
    m->signIn();
    choose(m->at(QStringLiteral("other.chatelaine")));
    QTRY_VERIFY(m->person->sees(QStringLiteral("This is a backup of another organisation, Somebody else")));
    QVERIFY(m->person->sees(QStringLiteral("Everything of Example would be gone")));
    confirm();
    QTRY_VERIFY(!m->window->console());
    QTRY_VERIFY(m->person->sees(QStringLiteral("Sign in to Somebody else")));
    QVERIFY(m->message().contains(QStringLiteral("organisation-before-restore-2027")));
    m->typePassword();
    m->person->choose(QStringLiteral("File"), QStringLiteral("Sign out"));
    QTRY_VERIFY(m->person->button(QStringLiteral("Sign in")));
    QCOMPARE(m->message(), QString());
}

void TestRestore::anotherConsoleShowsItAnew()
{
    m->signIn();
    m->create(QStringLiteral("before"));
    const QString backup = m->backUp();
    m->create(QStringLiteral("after"));
    const auto other = value(m->provider.openStore(m->store()));
    value(other->authenticator()->signIn(testroot::email, testroot::password()));
    const auto *list = m->window->console()->tokens().findChild<QTableView *>()->model();
    QTRY_COMPARE(list->rowCount(), 2);
    value(other->keeping()->planRestore(backup, std::make_shared<LongWork>()));
    value(other->keeping()->restore(std::make_shared<LongWork>()));
    QTRY_COMPARE(list->rowCount(), 1);
    QVERIFY(m->window->console());
}

void TestRestore::whoMayNotIsToldWhy()
{
    m->make();
    addUser(m->store(), QStringLiteral("Ada"), QStringLiteral("ada@example.org"), newPassword(),
            QStringLiteral("Read Only"));
    m->open();
    m->person->typeInto(QStringLiteral("E-mail"), QStringLiteral("ada@example.org"));
    m->person->typeInto(QStringLiteral("Password"), QString::fromUtf8(newPassword().view()));
    m->person->press(QStringLiteral("Sign in"));
    QTRY_VERIFY(m->window->console());
    int seen = 0;
    for (const QAction *action : m->window->console()->fileActions()) {
        const QString text = QString(action->text()).remove(u'&');
        if (text != u"Restore backup…" && text != u"Automatic backups…" && text != u"Back up…")
            continue;
        ++seen;
        QVERIFY(!action->isEnabled());
        QVERIFY2(action->toolTip().contains(permissions::editPolicy), qPrintable(action->toolTip()));
    }
    QCOMPARE(seen, 3);
}

void TestRestore::aDamagedStoreIsReplacedFromTheStartPage()
{
    m->signIn();
    m->create(QStringLiteral("ci"));
    const QString backup = m->backUp();
    m->person->choose(QStringLiteral("File"), QStringLiteral("Sign out"));
    QTRY_VERIFY(m->person->button(QStringLiteral("Sign in")));
    m->window->start().showWelcome();
    QTRY_VERIFY(!QFileInfo::exists(m->store() + QStringLiteral("-wal"))); // it is closed
    QFile file(m->store());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(9000, 'x')) == 9000);
    file.close();
    m->window->start().openStore(m->store());
    QTRY_VERIFY(m->person->button(QStringLiteral("Restore a backup…")));
    m->person->press(QStringLiteral("Restore a backup…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("recover")));
    m->person->press(QStringLiteral("Choose backup…"));
    m->pick(QStringLiteral("chooseBackup"), backup);
    QTRY_VERIFY(m->person->sees(QStringLiteral("Entries of the audit trail")));
    m->person->press(QStringLiteral("Restore…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("confirmRecover")));
    m->person->press(QStringLiteral("Yes, restore"));
    QTRY_VERIFY(m->person->button(QStringLiteral("Sign in")));
    QTRY_VERIFY(m->message().contains(QStringLiteral("The damaged store is kept as")));
    m->typePassword();
    QCOMPARE(m->tokens(), 1);
}

void TestRestore::aStoreThatIsGoneIsReplacedFromTheStartPage()
{
    m->signIn();
    const QString backup = m->backUp();
    m->person->choose(QStringLiteral("File"), QStringLiteral("Sign out"));
    QTRY_VERIFY(m->person->button(QStringLiteral("Sign in")));
    m->window->start().showWelcome();
    QTRY_VERIFY(!QFileInfo::exists(m->store() + QStringLiteral("-wal")));
    QVERIFY(QFile::remove(m->store()));
    m->window->start().openStore(m->store());
    QTRY_VERIFY(m->person->button(QStringLiteral("Restore a backup…")));
    QVERIFY(m->message().contains(QStringLiteral("There is no file")));
    m->person->press(QStringLiteral("Restore a backup…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("recover")));
    m->person->press(QStringLiteral("Choose backup…"));
    m->pick(QStringLiteral("chooseBackup"), backup);
    QTRY_VERIFY(m->person->button(QStringLiteral("Restore…")));
    m->person->press(QStringLiteral("Restore…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("confirmRecover")));
    m->person->press(QStringLiteral("Yes, restore"));
    QTRY_COMPARE(m->message(), QStringLiteral("The backup was restored. Sign in with the password of then."));
    m->typePassword();
}

void TestRestore::ofAnotherStoreThatIsOpenedInsteadItIsNotSaid()
{
    m->signIn();
    const QString other = m->backUp(QStringLiteral("other.chatelaine"));
    const QString backup = m->backUp();
    m->person->choose(QStringLiteral("File"), QStringLiteral("Sign out"));
    QTRY_VERIFY(m->person->button(QStringLiteral("Sign in")));
    m->window->start().showWelcome();
    QTRY_VERIFY(!QFileInfo::exists(m->store() + QStringLiteral("-wal")));
    QVERIFY(QFile::remove(m->store()));
    m->window->start().openStore(m->store());
    QTRY_VERIFY(m->person->button(QStringLiteral("Restore a backup…")));
    m->person->press(QStringLiteral("Restore a backup…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("recover")));
    connect(m->dialog(QStringLiteral("recover")), &QDialog::finished, &m->window->start(), [this, other] {
        QMetaObject::invokeMethod(
            &m->window->start(), [this, other] { m->window->start().openStore(other); },
            Qt::QueuedConnection);
    });
    m->person->press(QStringLiteral("Choose backup…"));
    m->pick(QStringLiteral("chooseBackup"), backup);
    QTRY_VERIFY(m->person->button(QStringLiteral("Restore…")));
    m->person->press(QStringLiteral("Restore…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("confirmRecover")));
    m->person->press(QStringLiteral("Yes, restore"));
    QTRY_VERIFY(m->person->button(QStringLiteral("Sign in")));
    QCOMPARE(m->message(), QString());
    m->window->start().openStore(m->store());
    QTRY_COMPARE(m->message(), QStringLiteral("The backup was restored. Sign in with the password of then."));
}

void TestRestore::aUselessBackupIsSaidOnTheStartPage()
{
    QFile file(m->store());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(9000, 'x')) == 9000);
    file.close();
    QVERIFY(QFile::copy(m->store(), m->at(QStringLiteral("useless.chatelaine"))));
    m->window->start().openStore(m->store());
    QTRY_VERIFY(m->person->button(QStringLiteral("Restore a backup…")));
    m->person->press(QStringLiteral("Restore a backup…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("recover")));
    m->person->press(QStringLiteral("Choose backup…"));
    m->pick(QStringLiteral("chooseBackup"), m->at(QStringLiteral("useless.chatelaine")));
    QTRY_VERIFY(
        m->words(QStringLiteral("recover")).contains(QStringLiteral("is no backup of a Chatelaine store")));
    QVERIFY(!m->person->button(QStringLiteral("Restore…")));
}

QTEST_MAIN(TestRestore)
#include "tst_restore.moc"
