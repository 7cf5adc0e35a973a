// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/directory.h"
#include "backend/policyservice.h"
#include "models/organisationfacts.h"
#include "policy/policypage.h"
#include "session/settings.h"
#include "support/patience.h"
#include "support/person.h"
#include "support/testbackend.h"
#include "widgets/clipboardguard.h"
#include "widgets/durationfield.h"
#include "widgets/messagebar.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QMainWindow>
#include <QSettings>
#include <QSpinBox>
#include <QTest>

using namespace chatelaine;

namespace {
const QString personalTick = QStringLiteral("Users may make personal access tokens, and these work");

/// A store with its Root user signed in, and the page of its policy in a window.
struct PolicyFixture
{
    PolicyFixture()
        : storage(store.dir.filePath(QStringLiteral("s.conf")), QSettings::IniFormat)
        , settings(storage)
        , clipboard(*QGuiApplication::clipboard())
    {
        open();
    }

    void open()
    {
        person.reset();
        window.reset();
        facts = std::make_unique<OrganisationFacts>(*store.backend);
        window = std::make_unique<QMainWindow>();
        page = new PolicyPage({*store.backend, *facts, settings, clipboard, *store.clock});
        window->setCentralWidget(page);
        window->resize(1000, 900);
        window->show();
        person = std::make_unique<Person>(*window);
    }

    Policy policy() { return value(store.backend->policy()->policy()); }
    DurationField &length(const QString &name) const
    {
        return *page->findChild<FormField *>(name)->findChild<DurationField *>();
    }
    /// Types a number into the field called \a name.
    void type(const QString &name, const QString &number) const
    {
        QSpinBox *box = length(name).number();
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, number);
    }
    FormField *field(const QString &name) const { return page->findChild<FormField *>(name); }
    QDialog *question() const
    {
        for (QDialog *dialog : person->visible<QDialog>()) {
            if (dialog->objectName() == QStringLiteral("policyImpact"))
                return dialog;
        }
        return nullptr;
    }
    QString message() const
    {
        for (const MessageBar *bar : person->visible<MessageBar>())
            return bar->text();
        return {};
    }
    /// Waits for the form.
    bool ready() const
    {
        return QTest::qWaitFor([this] { return person->button(personalTick) != nullptr; });
    }

    TestStore store;
    QSettings storage;
    Settings settings;
    ClipboardGuard clipboard;
    std::unique_ptr<OrganisationFacts> facts;
    std::unique_ptr<QMainWindow> window;
    std::unique_ptr<Person> person;
    PolicyPage *page = nullptr;
};

} // namespace

/// What the organisation allows, changed by whoever may and read by everybody.
class TestPolicyPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }
    void whatIsInForceIsShownInTheLargestUnit();
    void aChangeIsSavedAndInForce();
    void revertBringsBackWhatIsInForce();
    void mistakesAreSaidAtEachKeyStroke();
    void noLimitIsATick();
    void switchingPersonalTokensOffSaysHowManyStop();
    void tokensThatLiveLongerThanAllowedAreCounted();
    void aChangeOfSomebodyElseIsShownAndWhatWasTypedIsKept();
    void whoMayNotChangeItReadsItAndIsToldWhy();
    void afterAWhileThePasswordIsAskedForOnceMore();
    void withoutThePasswordNothingIsChanged();

private:
    std::unique_ptr<PolicyFixture> m;
};

void TestPolicyPage::init()
{
    m = std::make_unique<PolicyFixture>();
    QVERIFY(QTest::qWaitForWindowExposed(m->window.get()));
    QVERIFY(m->ready());
}

void TestPolicyPage::whatIsInForceIsShownInTheLargestUnit()
{
    QVERIFY(!m->person->button(personalTick)->isChecked()); // off until somebody switches them on
    const DurationField &life = m->length(QStringLiteral("defaultTokenLife"));
    QCOMPARE(life.number()->value(), 90);
    QCOMPARE(life.unit()->currentText(), QStringLiteral("days"));
    QCOMPARE(m->length(QStringLiteral("defaultGrace")).value(), Duration(std::chrono::hours(24)));
    QCOMPARE(m->length(QStringLiteral("clipboardTime")).unit()->currentText(), QStringLiteral("seconds"));
    QVERIFY(m->length(QStringLiteral("longestTokenLife")).none()->isChecked());
    QVERIFY(!m->person->button(QStringLiteral("Save"))->isEnabled());
    QVERIFY(
        m->person->button(QStringLiteral("Save"))->toolTip().contains(QStringLiteral("Nothing is changed")));
}

void TestPolicyPage::aChangeIsSavedAndInForce()
{
    m->type(QStringLiteral("clipboardTime"), QStringLiteral("45"));
    m->length(QStringLiteral("idleLock")).none()->click();
    QVERIFY(m->page->hasUnsavedChanges());
    m->person->press(QStringLiteral("Save"));
    QTRY_VERIFY(m->message().contains(QStringLiteral("in force")));
    QVERIFY(!m->page->hasUnsavedChanges());
    QCOMPARE(m->policy().clipboardTime, std::chrono::seconds(45));
    QVERIFY(!m->policy().idleLock);
}

void TestPolicyPage::revertBringsBackWhatIsInForce()
{
    m->person->press(personalTick);
    m->type(QStringLiteral("longestGrace"), QStringLiteral("7"));
    m->person->press(QStringLiteral("Revert"));
    QVERIFY(!m->page->hasUnsavedChanges());
    QVERIFY(!m->person->button(personalTick)->isChecked());
    QCOMPARE(m->length(QStringLiteral("longestGrace")).value(), Duration(std::chrono::days(30)));
}

void TestPolicyPage::mistakesAreSaidAtEachKeyStroke()
{
    m->type(QStringLiteral("clipboardTime"), QStringLiteral("3"));
    QVERIFY(m->field(QStringLiteral("clipboardTime"))->error().contains(QStringLiteral("5 seconds")));
    m->type(QStringLiteral("clipboardTime"), QStringLiteral("30"));
    QVERIFY(!m->field(QStringLiteral("clipboardTime"))->hasError());
    m->type(QStringLiteral("longestGrace"), QStringLiteral("0"));
    QVERIFY(m->field(QStringLiteral("longestGrace"))->hasError());
    m->person->press(QStringLiteral("Save"));
    QVERIFY(m->length(QStringLiteral("longestGrace")).number()->hasFocus());
    QCOMPARE(m->policy().longestGrace, Duration(std::chrono::days(30)));
}

void TestPolicyPage::noLimitIsATick()
{
    DurationField &longest = m->length(QStringLiteral("longestTokenLife"));
    QVERIFY(!longest.number()->isEnabled());
    longest.none()->click();
    QVERIFY(longest.number()->isEnabled());
    QCOMPARE(longest.value(), Duration(std::chrono::days(365))); // a proposal, not zero
    m->person->press(QStringLiteral("Save"));
    QTRY_COMPARE(m->policy().longestTokenLife, std::optional<Duration>(std::chrono::days(365)));
}

void TestPolicyPage::switchingPersonalTokensOffSaysHowManyStop()
{
    m->person->press(personalTick);
    m->person->press(QStringLiteral("Save"));
    QTRY_VERIFY(m->policy().personalTokens);
    for (const QString &name : {QStringLiteral("laptop"), QStringLiteral("phone")}) {
        value(m->store.tokens().createPersonal(
            {name, {}, {permissions::readTokens}, m->store.clock->now() + std::chrono::days(30)}));
    }
    QTRY_VERIFY(!m->page->hasUnsavedChanges());
    m->person->press(personalTick);
    m->person->press(QStringLiteral("Save"));
    QTRY_VERIFY(m->question());
    QVERIFY(m->person->sees(QStringLiteral("2 personal access token")));
    m->person->press(QStringLiteral("Cancel"));
    QVERIFY(m->policy().personalTokens);
    QVERIFY(m->page->hasUnsavedChanges()); // what was ticked is kept
    m->person->press(QStringLiteral("Save"));
    QTRY_VERIFY(m->question());
    m->person->press(QStringLiteral("Yes, save"));
    QTRY_VERIFY(!m->policy().personalTokens);
}

void TestPolicyPage::tokensThatLiveLongerThanAllowedAreCounted()
{
    m->store.create(QStringLiteral("long")); // lives for 90 days
    m->length(QStringLiteral("longestTokenLife")).none()->click();
    m->type(QStringLiteral("longestTokenLife"), QStringLiteral("60"));
    QVERIFY(m->field(QStringLiteral("defaultTokenLife"))->hasError()); // 90 days are suggested
    m->type(QStringLiteral("defaultTokenLife"), QStringLiteral("30"));
    m->person->press(QStringLiteral("Save"));
    QTRY_VERIFY(m->question());
    QVERIFY(m->person->sees(QStringLiteral("keep their life")));
    m->person->press(QStringLiteral("Yes, save"));
    QTRY_COMPARE(m->policy().longestTokenLife, std::optional<Duration>(std::chrono::days(60)));
}

void TestPolicyPage::aChangeOfSomebodyElseIsShownAndWhatWasTypedIsKept()
{
    m->type(QStringLiteral("clipboardTime"), QStringLiteral("45"));
    Policy theirs = m->policy();
    theirs.clipboardTime = std::chrono::seconds(20);
    value(m->store.backend->policy()->update(theirs));
    QTRY_VERIFY(m->message().contains(QStringLiteral("Somebody has changed the policy")));
    QVERIFY(m->person->sees(QStringLiteral("In force now: 20 ")));
    QCOMPARE(m->length(QStringLiteral("clipboardTime")).number()->value(), 45);
    QCOMPARE(m->policy().clipboardTime, std::chrono::seconds(20));
    m->person->press(QStringLiteral("Save")); // mine over theirs, knowingly
    QTRY_COMPARE(m->policy().clipboardTime, std::chrono::seconds(45));
    QTRY_VERIFY(!m->page->hasUnsavedChanges()); // the page knows it, too
    m->type(QStringLiteral("clipboardTime"), QStringLiteral("50"));
    theirs = m->policy();
    theirs.clipboardTime = std::chrono::seconds(25);
    value(m->store.backend->policy()->update(theirs));
    QTRY_VERIFY(m->person->sees(QStringLiteral("Take theirs")));
    m->person->press(QStringLiteral("Take theirs"));
    QVERIFY(!m->page->hasUnsavedChanges());
    QCOMPARE(m->length(QStringLiteral("clipboardTime")).number()->value(), 25);
}

void TestPolicyPage::whoMayNotChangeItReadsItAndIsToldWhy()
{
    const QString email = QStringLiteral("rita@example.org");
    OneTimeCode invited = value(m->store.backend->directory()->invite(
        {QStringLiteral("Rita"), email, m->store.role(QStringLiteral("Read Only")), {}}));
    value(m->store.backend->authenticator()->redeem(email, std::move(invited.code), testroot::password()));
    m->open();
    QTRY_VERIFY(m->person->sees(QStringLiteral("You may read this.")));
    QVERIFY(m->person->sees(permissions::editPolicy));
    QVERIFY(m->person->sees(QStringLiteral("Suggested life")));
    QVERIFY(!m->person->button(personalTick));
    QVERIFY(!m->person->button(QStringLiteral("Save")));
    QVERIFY(!m->page->menuActions().first()->isEnabled());
    QVERIFY(m->page->menuActions().first()->toolTip().contains(permissions::editPolicy));
}

void TestPolicyPage::afterAWhileThePasswordIsAskedForOnceMore()
{
    m->store.clock->advance(std::chrono::minutes(5));
    m->type(QStringLiteral("clipboardTime"), QStringLiteral("45"));
    m->person->press(QStringLiteral("Save"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("needs your password once more")));
    QVERIFY(m->person->input(QStringLiteral("Password"))->hasFocus());
    m->person->press(QStringLiteral("Confirm"));
    QVERIFY(
        m->person->field(QStringLiteral("Password"))->error().contains(QStringLiteral("Type your password")));
    m->person->typeInto(QStringLiteral("Password"), QStringLiteral("a wrong guess"));
    m->person->press(QStringLiteral("Confirm"));
    QTRY_VERIFY(
        m->person->field(QStringLiteral("Password"))->error().contains(QStringLiteral("not your password")));
    QCOMPARE(m->policy().clipboardTime, std::chrono::seconds(30));
    m->person->typeInto(QStringLiteral("Password"), QStringLiteral("correct horse battery"));
    QTest::keyClick(m->person->input(QStringLiteral("Password")), Qt::Key_Return);
    QTRY_VERIFY(m->message().contains(QStringLiteral("in force")));
    QCOMPARE(m->policy().clipboardTime, std::chrono::seconds(45));
    m->type(QStringLiteral("clipboardTime"), QStringLiteral("50"));
    m->person->press(QStringLiteral("Save")); // for a while it is not asked for again
    QTRY_COMPARE(m->policy().clipboardTime, std::chrono::seconds(50));
}

void TestPolicyPage::withoutThePasswordNothingIsChanged()
{
    m->store.clock->advance(std::chrono::minutes(5));
    m->type(QStringLiteral("clipboardTime"), QStringLiteral("45"));
    m->person->press(QStringLiteral("Save"));
    QTRY_VERIFY(m->person->button(QStringLiteral("Confirm")));
    m->person->press(QStringLiteral("Cancel"));
    QTRY_VERIFY(m->message().contains(QStringLiteral("Nothing was done")));
    QCOMPARE(m->policy().clipboardTime, std::chrono::seconds(30));
    QVERIFY(m->page->hasUnsavedChanges()); // what was typed is kept
}

QTEST_MAIN(TestPolicyPage)
#include "tst_policypage.moc"
