// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/peoplefixture.h"
#include "support/patience.h"

#include "backend/policyservice.h"
#include "widgets/closedialogs.h"

#include <QCompleter>
#include <QTabWidget>

using namespace chatelaine;

/// The life of an account as people live it: invited, changed, kept out, let in again, deleted.
class TestUserLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<PeopleFixture>(); }
    void cleanup() { m.reset(); }
    void somebodyIsInvitedAndSignsInWithTheCode();
    void mistakesAreSaidBesideTheField();
    void anAddressThatIsTakenIsSaidBesideItsField();
    void anEditIsSaved();
    void zonesAreCompletedWhileTyping();
    void anEditOfAnOldVersionShowsBothVersions();
    void aNewInvitationCodeKillsTheOneBefore();
    void aResetPasswordDiesAtOnceAndTheCodeMakesANewOne();
    void deactivatingSaysWhatStopsAndActivatingLetsInAgain();
    void personalTokensThatStopAreCounted();
    void deletingAsksWhoGetsTheTokens();
    void deletingSomebodyWithoutTokensAsksForNobody();
    void theDetailsTellWhoWhatAndWhen();
    void aLockClosesEverythingWithoutAQuestion();
    void theWholeLifeByKeyboardAlone();

private:
    std::unique_ptr<PeopleFixture> m;
};

void TestUserLife::somebodyIsInvitedAndSignsInWithTheCode()
{
    m->openUsers();
    m->person->press(QStringLiteral("Invite user"));
    QTRY_VERIFY(m->dialog(QStringLiteral("inviteUser")));
    QDialog *dialog = m->dialog(QStringLiteral("inviteUser"));
    m->person->typeInto(QStringLiteral("Name"), QStringLiteral("  Kim   Berger "));
    m->person->typeInto(QStringLiteral("E-mail"), QStringLiteral("kim@example.org"));
    m->pick(QStringLiteral("Role"), QStringLiteral("Operations"));
    m->person->typeInto(QStringLiteral("Zones"), QStringLiteral("Paris, Berlin,"));
    m->pressIn(dialog, QStringLiteral("Invite"));
    QTRY_VERIFY(m->dialog(QStringLiteral("secretDialog")));
    QVERIFY(m->person->sees(QStringLiteral("Hand this invitation code to “Kim Berger”")));
    QVERIFY(m->person->sees(QStringLiteral("kim@example.org")));
    const QString code = m->takeCode();
    QVERIFY(!code.isEmpty());
    QTRY_COMPARE(m->selectedName(), QStringLiteral("Kim Berger"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("The invitation code works for another 7 day(s).")));

    const Identity kim = value(m->secondConsole().redeem(
        QStringLiteral("kim@example.org"), Secret::fromText(code), Secret("a long enough password")));
    QCOMPARE(kim.name, QStringLiteral("Kim Berger"));
    QCOMPARE(kim.roleName, QStringLiteral("Operations"));
    QCOMPARE(kim.zones, (QStringList{QStringLiteral("Berlin"), QStringLiteral("Paris")}));
    QCOMPARE(m->fresh(kim.id).status, UserStatus::Active);
}

void TestUserLife::mistakesAreSaidBesideTheField()
{
    m->openUsers();
    m->person->press(QStringLiteral("Invite user"));
    QTRY_VERIFY(m->dialog(QStringLiteral("inviteUser")));
    QVERIFY(!m->person->field(QStringLiteral("Name"))->hasError()); // not before it was touched
    m->pressIn(m->dialog(QStringLiteral("inviteUser")), QStringLiteral("Invite"));
    for (const auto *label : {"Name", "E-mail", "Role"})
        QVERIFY2(m->person->field(QString::fromLatin1(label))->hasError(), label);
    QTRY_VERIFY(m->person->input(QStringLiteral("Name"))->hasFocus());
    m->person->typeInto(QStringLiteral("E-mail"), QStringLiteral("no address"));
    QVERIFY(m->person->field(QStringLiteral("E-mail"))->hasError());
    m->person->typeInto(QStringLiteral("E-mail"), QStringLiteral("kim@example.org"));
    QVERIFY(!m->person->field(QStringLiteral("E-mail"))->hasError());
    m->person->typeInto(QStringLiteral("Zones"), QString(200, u'x'));
    QVERIFY(m->person->field(QStringLiteral("Zones"))->hasError());
    QTest::keyClick(m->dialog(QStringLiteral("inviteUser")), Qt::Key_Escape);
    QVERIFY(m->person->sees(QStringLiteral("You have unsaved changes")));
    QCOMPARE(m->names().size(), 1);
}

void TestUserLife::anAddressThatIsTakenIsSaidBesideItsField()
{
    m->openUsers();
    m->person->press(QStringLiteral("Invite user"));
    QTRY_VERIFY(m->dialog(QStringLiteral("inviteUser")));
    m->person->typeInto(QStringLiteral("Name"), QStringLiteral("Another"));
    m->person->typeInto(QStringLiteral("E-mail"), testroot::email.toUpper());
    m->pick(QStringLiteral("Role"), QStringLiteral("User"));
    m->pressIn(m->dialog(QStringLiteral("inviteUser")), QStringLiteral("Invite"));
    QTRY_VERIFY(m->person->field(QStringLiteral("E-mail"))->hasError());
    QTRY_VERIFY(m->person->input(QStringLiteral("E-mail"))->hasFocus());
    QVERIFY(!m->dialog(QStringLiteral("secretDialog")));
}

void TestUserLife::anEditIsSaved()
{
    const User kim = m->invite(QStringLiteral("Kim"));
    m->openUsers();
    m->clickRow(QStringLiteral("Kim"));
    m->person->press(QStringLiteral("Edit…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("editUser")));
    m->person->typeInto(QStringLiteral("Name"), QStringLiteral("Kim Berger"));
    m->pick(QStringLiteral("Role"), QStringLiteral("Admin"));
    m->pressIn(m->dialog(QStringLiteral("editUser")), QStringLiteral("Save"));
    QTRY_COMPARE(m->fresh(kim.id).name, QStringLiteral("Kim Berger"));
    QCOMPARE(m->fresh(kim.id).roleName, QStringLiteral("Admin"));
    QCOMPARE(m->fresh(kim.id).email, kim.email);
    QTRY_COMPARE(m->selectedName(), QStringLiteral("Kim Berger"));
    QTRY_COMPARE(m->message(), QStringLiteral("“Kim Berger” was saved."));
}

void TestUserLife::zonesAreCompletedWhileTyping()
{
    m->invite(QStringLiteral("Kim"), QStringLiteral("User"), {QStringLiteral("Northern harbour")});
    m->openUsers();
    m->person->press(QStringLiteral("Invite user"));
    QTRY_VERIFY(m->dialog(QStringLiteral("inviteUser")));
    auto *zones = qobject_cast<QLineEdit *>(m->person->input(QStringLiteral("Zones")));
    QVERIFY(zones);
    auto *completer = zones->findChild<QCompleter *>();
    QTRY_COMPARE(completer->model()->rowCount(), 1);
    m->person->typeInto(QStringLiteral("Zones"), QStringLiteral("Berlin, harb"));
    QTRY_COMPARE(completer->completionCount(), 1);
    Q_EMIT completer->activated(completer->currentCompletion()); // what Enter in its popup does
    QCOMPARE(zones->text(), QStringLiteral("Berlin, Northern harbour"));
}

void TestUserLife::anEditOfAnOldVersionShowsBothVersions()
{
    const User kim = m->invite(QStringLiteral("Kim"));
    m->openUsers();
    m->clickRow(QStringLiteral("Kim"));
    m->person->press(QStringLiteral("Edit…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("editUser")));
    QDialog *dialog = m->dialog(QStringLiteral("editUser"));
    value(m->directory().update(kim.id, kim.version,
                                {QStringLiteral("Kim of theirs"), kim.email, kim.role, {}}));
    m->person->typeInto(QStringLiteral("Name"), QStringLiteral("Kim of mine"));
    m->pressIn(dialog, QStringLiteral("Save"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("Somebody has changed this user since you opened it.")));
    QVERIFY(m->person->sees(QStringLiteral("Kim of theirs")));
    QCOMPARE(m->fresh(kim.id).name, QStringLiteral("Kim of theirs"));
    m->person->press(QStringLiteral("Keep mine over theirs"));
    m->pressIn(dialog, QStringLiteral("Save"));
    QTRY_COMPARE(m->fresh(kim.id).name, QStringLiteral("Kim of mine"));
}

void TestUserLife::aNewInvitationCodeKillsTheOneBefore()
{
    OneTimeCode first = value(m->directory().invite(
        {QStringLiteral("Kim"), QStringLiteral("kim@example.org"), m->role(QStringLiteral("User")), {}}));
    m->openUsers();
    m->clickRow(QStringLiteral("Kim"));
    m->person->press(QStringLiteral("New invitation code…"));
    m->person->press(QStringLiteral("Yes, make a new code"));
    const QString second = m->takeCode();
    QVERIFY(!second.isEmpty());
    Authenticator &elsewhere = m->secondConsole();
    QVERIFY(!await(elsewhere.redeem(QStringLiteral("kim@example.org"), std::move(first.code),
                                    Secret("a long enough password"))));
    QVERIFY(await(elsewhere.redeem(QStringLiteral("kim@example.org"), Secret::fromText(second),
                                   Secret("a long enough password"))));
}

void TestUserLife::aResetPasswordDiesAtOnceAndTheCodeMakesANewOne()
{
    const User kim = m->add(QStringLiteral("Kim"));
    m->openUsers();
    m->clickRow(QStringLiteral("Kim"));
    m->person->press(QStringLiteral("Reset password…"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("Their old password dies at once, and they are signed out")));
    m->person->press(QStringLiteral("Yes, reset password"));
    const QString code = m->takeCode();
    QVERIFY(!code.isEmpty());
    Authenticator &elsewhere = m->secondConsole();
    QCOMPARE(codeOf(await(elsewhere.signIn(kim.email, Secret("correct horse battery")))),
             ErrorCode::WrongCredentials);
    QVERIFY(await(elsewhere.redeem(kim.email, Secret::fromText(code), Secret("another long password"))));
}

void TestUserLife::deactivatingSaysWhatStopsAndActivatingLetsInAgain()
{
    const User kim = m->add(QStringLiteral("Kim"));
    m->openUsers();
    m->clickRow(QStringLiteral("Kim"));
    m->person->press(QStringLiteral("Deactivate…"));
    QTRY_VERIFY(
        m->person->sees(QStringLiteral("They have no personal access tokens that would stop working.")));
    m->person->press(QStringLiteral("Yes, deactivate"));
    QTRY_COMPARE(m->fresh(kim.id).status, UserStatus::Deactivated);
    QTRY_VERIFY(m->person->button(QStringLiteral("Activate")));
    QCOMPARE(codeOf(await(m->secondConsole().signIn(kim.email, Secret("correct horse battery")))),
             ErrorCode::AccountInactive);
    m->person->press(QStringLiteral("Activate"));
    QTRY_COMPARE(m->fresh(kim.id).status, UserStatus::Active);
    QVERIFY(await(m->secondConsole().signIn(kim.email, Secret("correct horse battery"))));
}

void TestUserLife::personalTokensThatStopAreCounted()
{
    PolicyService &policies = *m->store.backend->policy();
    Policy policy = value(policies.policy());
    policy.personalTokens = true;
    value(policies.update(policy));
    const User kim = m->add(QStringLiteral("Kim"));
    value(m->secondConsole().signIn(kim.email, Secret("correct horse battery")));
    for (const auto *name : {"laptop", "phone"}) {
        const PersonalTokenDraft draft{QString::fromLatin1(name),
                                       {},
                                       {permissions::readTokens},
                                       m->store.clock->now() + std::chrono::days(30)};
        value(m->second().tokens()->createPersonal(draft));
    }
    m->openUsers();
    m->clickRow(QStringLiteral("Kim"));
    m->person->press(QStringLiteral("Deactivate…"));
    QTRY_VERIFY(
        m->person->sees(QStringLiteral("2 personal access token(s) of theirs stop(s) working meanwhile.")));
    m->person->press(QStringLiteral("Cancel"));
    m->person->press(QStringLiteral("Delete…"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("2 personal access token(s) die(s) at once.")));
    m->pressIn(m->dialog(QStringLiteral("deleteUser")), QStringLiteral("Cancel"));
    QTRY_VERIFY(!m->dialog(QStringLiteral("deleteUser")));
    QCOMPARE(m->fresh(kim.id).status, UserStatus::Active);
}

void TestUserLife::deletingAsksWhoGetsTheTokens()
{
    const User kim = m->add(QStringLiteral("Kim"));
    const User lee = m->add(QStringLiteral("Lee"));
    const User gone = m->invite(QStringLiteral("Only invited"));
    TokenDraft draft = m->store.draft(QStringLiteral("night backup"));
    draft.owner = kim.id;
    const TokenId token = value(m->store.tokens().create(draft)).token.id;
    m->openUsers();
    m->clickRow(QStringLiteral("Kim"));
    QTRY_VERIFY(m->facts->users().size() == 4);
    m->person->press(QStringLiteral("Delete…"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("They own 1 token(s): night backup.")));
    QDialog *dialog = m->dialog(QStringLiteral("deleteUser"));
    m->pressIn(dialog, QStringLiteral("Yes, delete"));
    QVERIFY(m->person->field(QStringLiteral("New owner of their tokens"))->hasError());
    m->person->typeInto(QStringLiteral("New owner of their tokens"), QStringLiteral("nobody"));
    m->pressIn(dialog, QStringLiteral("Yes, delete"));
    QVERIFY(m->person->field(QStringLiteral("New owner of their tokens"))->hasError());
    auto *box = m->person->field(QStringLiteral("New owner of their tokens"))->findChild<QComboBox *>();
    QCOMPARE(box->count(), 2); // Root and Lee: whoever is deleted or not active cannot answer for a token
    m->pick(QStringLiteral("New owner of their tokens"), QStringLiteral("Lee"));
    QTest::keyClick(m->person->input(QStringLiteral("New owner of their tokens")), Qt::Key_Return);
    QVERIFY(dialog->isVisible()); // neither deleted nor given up
    m->pressIn(dialog, QStringLiteral("Yes, delete"));
    QTRY_VERIFY(!m->names().contains(QStringLiteral("Kim")));
    QCOMPARE(value(m->store.tokens().token(token)).owner, lee.id);
    QCOMPARE(codeOf(await(m->directory().user(kim.id))), ErrorCode::NotFound);
    QTRY_COMPARE(m->message(), QStringLiteral("“Kim” was deleted."));
    QVERIFY(!gone.id.isNull());
}

void TestUserLife::deletingSomebodyWithoutTokensAsksForNobody()
{
    m->add(QStringLiteral("Kim"));
    m->openUsers();
    m->clickRow(QStringLiteral("Kim"));
    m->person->press(QStringLiteral("Delete…"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("They own no tokens.")));
    QVERIFY(!m->person->field(QStringLiteral("New owner of their tokens")));
    m->pressIn(m->dialog(QStringLiteral("deleteUser")), QStringLiteral("Yes, delete"));
    QTRY_VERIFY(!m->names().contains(QStringLiteral("Kim")));
}

void TestUserLife::theDetailsTellWhoWhatAndWhen()
{
    const User kim = m->invite(QStringLiteral("Kim"), QStringLiteral("User"), {QStringLiteral("Berlin")});
    m->addGroup(QStringLiteral("Night shift"), QStringLiteral("Operations"), {kim.id});
    UsersPage *page = m->openUsers();
    m->clickRow(QStringLiteral("Kim"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("kim@example.org")));
    QTRY_VERIFY(m->person->sees(QStringLiteral("Night shift")));
    QSignalSpy wanted(page, &Page::placeWanted);
    m->person->press(QStringLiteral("Night shift"));
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<Place>().kind, Place::Kind::Group);
    m->person->press(QStringLiteral("User"));
    QCOMPARE(wanted.last().first().value<Place>().kind, Place::Kind::Role);
    QCOMPARE(wanted.last().first().value<Place>().id, m->role(QStringLiteral("User")).value);

    auto *tabs = page->findChild<QTabWidget *>();
    tabs->setCurrentIndex(1);
    QTRY_VERIFY(m->person->sees(QStringLiteral("Zones: Berlin.")));
    QTRY_VERIFY(
        m->person->sees(QStringLiteral("May do 0 of"))); // not before they have taken up the invitation
    tabs->setCurrentIndex(2);
    QAbstractItemView *history = nullptr;
    const auto views = page->findChildren<QAbstractItemView *>();
    for (QAbstractItemView *view : views) {
        if (view->accessibleName() == QStringLiteral("History"))
            history = view;
    }
    QVERIFY(history);
    QTRY_VERIFY(history->model()->rowCount() > 0);
}

void TestUserLife::aLockClosesEverythingWithoutAQuestion()
{
    UsersPage *page = m->openUsers();
    m->person->press(QStringLiteral("Invite user"));
    QTRY_VERIFY(m->dialog(QStringLiteral("inviteUser")));
    m->person->typeInto(QStringLiteral("Name"), QStringLiteral("typed"));
    closeDialogs(*page);
    QTRY_VERIFY(!m->dialog(QStringLiteral("inviteUser")));
    m->invite(QStringLiteral("Kim"));
    m->clickRow(QStringLiteral("Kim"));
    m->person->press(QStringLiteral("New invitation code…"));
    m->person->press(QStringLiteral("Yes, make a new code"));
    QTRY_VERIFY(m->dialog(QStringLiteral("secretDialog")));
    closeDialogs(*page);
    QTRY_VERIFY(!m->dialog(QStringLiteral("secretDialog")));
}

void TestUserLife::theWholeLifeByKeyboardAlone()
{
    m->openUsers();
    QTRY_COMPARE(m->names().size(), 1);
    m->table().setFocus();
    m->keys(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m->dialog(QStringLiteral("inviteUser")));
    QTRY_VERIFY(m->person->input(QStringLiteral("Name"))->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Kim"));
    m->keys(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("kim@example.org"));
    m->keys(Qt::Key_Tab);
    m->keys(Qt::Key_End); // the least powerful role
    m->keys(Qt::Key_Return);
    QTRY_VERIFY(m->dialog(QStringLiteral("secretDialog")));
    m->keys(Qt::Key_Return); // copies
    QTRY_VERIFY(m->person->button(QStringLiteral("Close"))->isEnabled());
    m->keys(Qt::Key_Escape);
    QTRY_VERIFY(!m->dialog(QStringLiteral("secretDialog")));
    QTRY_COMPARE(m->selectedName(), QStringLiteral("Kim"));

    m->table().setFocus();
    QTRY_VERIFY(m->action(QStringLiteral("Edit…"))->isEnabled());
    m->keys(Qt::Key_Return);
    QTRY_VERIFY(m->dialog(QStringLiteral("editUser")));
    QTRY_VERIFY(m->person->input(QStringLiteral("Name"))->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Kim Berger"));
    m->keys(Qt::Key_Return);
    QTRY_COMPARE(m->selectedName(), QStringLiteral("Kim Berger"));
    QTRY_VERIFY(!m->dialog(QStringLiteral("editUser")));

    m->table().setFocus();
    m->keys(Qt::Key_Delete);
    QTRY_VERIFY(m->person->sees(QStringLiteral("They own no tokens.")));
    QAbstractButton *safe = m->person->button(QStringLiteral("Cancel"));
    QTRY_VERIFY(safe->hasFocus()); // Enter would delete nobody
    m->keys(Qt::Key_Backtab, Qt::ShiftModifier);
    m->keys(Qt::Key_Space);
    QTRY_COMPARE(m->names().size(), 1);
}

QTEST_MAIN(TestUserLife)
#include "tst_userlife.moc"
