// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "window/windowfixture.h"

#include "backend/directory.h"
#include "session/secretkeeper.h"
#include "window/consoletabs.h"

#include <QTest>

using namespace chatelaine;
using namespace std::chrono_literals;

namespace {
const QString password = QStringLiteral("correct horse battery");
const QString stay = QStringLiteral("Stay signed in on this machine for 30 days");

/// A keychain that says nothing until it is let.
class SlowKeeper final : public MemoryKeeper
{
public:
    Future<std::optional<Secret>> read(const QUuid &) override
    {
        m_waiting.start();
        return m_waiting.future();
    }
    void giveUp()
    {
        m_waiting.addResult(
            Result<std::optional<Secret>>(fail(ErrorCode::Unavailable, QStringLiteral("It is locked."))));
        m_waiting.finish();
    }

private:
    QPromise<Result<std::optional<Secret>>> m_waiting;
};

} // namespace

/// Somebody comes to a store: with a password that they remember badly, or not at all any more.
class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }
    void afterWrongPasswordsTheWindowCountsDown();
    void somebodyElseNeedNotWait();
    void codesAreCountedDownToo();
    void whoStaysSignedInIsLetInAtTheNextStart();
    void nobodyStaysSignedInUnasked();
    void signingOutForgetsTheMachine();
    void aNewPasswordIsAskedFor();
    void whereNoKeychainIsTheReasonIsSaid();
    void aKeychainThatDoesNotAnswerIsSaidAndThePasswordAskedFor();
    void whoeverTypesMeanwhileIsTheOneWhoComesIn();
    void aKeychainThatKeepsNothingIsSaid();

private:
    void open(MainWindow &window) const { window.start().openStore(m->provider.defaultStorePath()); }
    void type(const QString &typed)
    {
        QTRY_VERIFY(m->person->button(QStringLiteral("Sign in")));
        m->person->typeInto(QStringLiteral("E-mail"), testroot::email);
        m->person->typeInto(QStringLiteral("Password"), typed);
    }
    void signIn(const QString &typed)
    {
        type(typed);
        m->person->press(QStringLiteral("Sign in"));
    }
    /// Leaves the program and starts it again.
    void startAgain()
    {
        m->restart();
        open(*m->window);
    }
    /// A window with another keychain.
    void takeWindow(SecretKeeper &keeper)
    {
        m->closeWindow();
        m->window = std::make_unique<MainWindow>(
            WindowContext{m->provider, m->settings, m->clipboard, *m->clock, m->connections, keeper});
        m->person = std::make_unique<Person>(*m->window);
        m->window->show();
        open(*m->window);
    }
    QString error(const QString &label) const { return m->person->field(label)->error(); }

    std::unique_ptr<WindowFixture> m;
};

void TestSignIn::init()
{
    m = std::make_unique<WindowFixture>();
    QVERIFY(QTest::qWaitForWindowExposed(m->window.get()));
    const auto made = await(m->provider.createStore(m->provider.defaultStorePath(), testOrganisation()));
    QVERIFY(made.has_value());
    value((*made)->authenticator()->signOut());
    open(*m->window);
}

void TestSignIn::afterWrongPasswordsTheWindowCountsDown()
{
    for (int i = 0; i < 3; ++i) {
        signIn(QStringLiteral("a wrong guess"));
        QTRY_VERIFY(error(QStringLiteral("Password")).contains(QStringLiteral("do not belong together")));
    }
    QVERIFY(error(QStringLiteral("Password")).contains(QStringLiteral("Try again in 2 second")));
    QVERIFY(!m->person->button(QStringLiteral("Sign in"))->isEnabled());
    m->person->typeInto(QStringLiteral("Password"), password);
    QTest::keyClick(m->person->input(QStringLiteral("Password")), Qt::Key_Return); // goes nowhere
    QTRY_VERIFY(error(QStringLiteral("Password")).contains(QStringLiteral("Try again in 1 second")));
    QVERIFY(!m->window->console());
    QTRY_VERIFY(m->person->button(QStringLiteral("Sign in"))->isEnabled());
    QVERIFY(error(QStringLiteral("Password")).isEmpty());
    // The store's own clock has not moved: it refuses, and says for how long.
    m->person->press(QStringLiteral("Sign in"));
    QTRY_VERIFY(error(QStringLiteral("Password")).contains(QStringLiteral("too many wrong passwords")));
    m->clock->advance(2s);
    QTRY_VERIFY(m->person->button(QStringLiteral("Sign in"))->isEnabled());
    signIn(password);
    QTRY_VERIFY(m->window->console());
}

void TestSignIn::somebodyElseNeedNotWait()
{
    for (int i = 0; i < 3; ++i) {
        signIn(QStringLiteral("a wrong guess"));
        QTRY_VERIFY(error(QStringLiteral("Password")).contains(QStringLiteral("do not belong together")));
    }
    QVERIFY(!m->person->button(QStringLiteral("Sign in"))->isEnabled());
    m->person->typeInto(QStringLiteral("E-mail"), QStringLiteral("ada@example.org"));
    QVERIFY(m->person->button(QStringLiteral("Sign in"))->isEnabled());
}

void TestSignIn::codesAreCountedDownToo()
{
    QTRY_VERIFY(m->person->button(QStringLiteral("I have a code…")));
    m->person->press(QStringLiteral("I have a code…"));
    m->person->typeInto(QStringLiteral("E-mail"), testroot::email);
    m->person->typeInto(QStringLiteral("Code"), QStringLiteral("00000-00000-00000-00000-00000"));
    m->person->typeInto(QStringLiteral("New password"), password);
    m->person->typeInto(QStringLiteral("New password again"), password);
    for (int i = 0; i < 3; ++i) {
        m->person->press(QStringLiteral("Set password and sign in"));
        QTRY_VERIFY(m->person->button(QStringLiteral("Set password and sign in")));
        QTRY_VERIFY(m->message().contains(QStringLiteral("belong together")) ||
                    error(QStringLiteral("Code")).contains(QStringLiteral("belong together")));
    }
    QTRY_VERIFY(error(QStringLiteral("Code")).contains(QStringLiteral("Try again in ")));
    QVERIFY(!m->person->button(QStringLiteral("Set password and sign in"))->isEnabled());
}

void TestSignIn::whoStaysSignedInIsLetInAtTheNextStart()
{
    type(password);
    m->person->press(stay);
    m->person->press(QStringLiteral("Sign in"));
    QTRY_VERIFY(m->window->console());
    QCOMPARE(m->keeper.count(), 1);
    startAgain();
    QTRY_VERIFY(m->window->console());
    QCOMPARE(m->window->console()->backend()->authenticator()->identity()->email, testroot::email);
    m->clock->advance(std::chrono::days(30));
    startAgain();
    QTRY_VERIFY(m->message().contains(QStringLiteral("do not stay signed in")));
    QVERIFY(!m->window->console());
    QTRY_COMPARE(m->keeper.count(), 0); // it is good for nothing any more
}

void TestSignIn::nobodyStaysSignedInUnasked()
{
    QTRY_VERIFY(m->person->button(stay));
    QVERIFY(!m->person->button(stay)->isChecked());
    signIn(password);
    QTRY_VERIFY(m->window->console());
    QCOMPARE(m->keeper.count(), 0);
    startAgain();
    QTRY_VERIFY(m->person->button(QStringLiteral("Sign in")));
    QTRY_VERIFY(m->person->button(QStringLiteral("Sign in"))->isEnabled());
    QVERIFY(m->message().isEmpty());
    QVERIFY(!m->window->console());
}

void TestSignIn::signingOutForgetsTheMachine()
{
    type(password);
    m->person->press(stay);
    m->person->press(QStringLiteral("Sign in"));
    QTRY_VERIFY(m->window->console());
    m->person->choose(QStringLiteral("File"), QStringLiteral("Sign out"));
    QTRY_COMPARE(m->keeper.count(), 0);
    QVERIFY(!m->person->button(stay)->isChecked());
    startAgain();
    QTRY_VERIFY(m->person->button(QStringLiteral("Sign in")));
    QVERIFY(!m->window->console());
}

void TestSignIn::aNewPasswordIsAskedFor()
{
    type(password);
    m->person->press(stay);
    m->person->press(QStringLiteral("Sign in"));
    QTRY_VERIFY(m->window->console());
    value(m->window->console()->backend()->authenticator()->changePassword(testroot::password(),
                                                                           Secret("another long password")));
    startAgain();
    QTRY_VERIFY(m->message().contains(QStringLiteral("do not stay signed in")));
    signIn(QStringLiteral("another long password"));
    QTRY_VERIFY(m->window->console());
}

void TestSignIn::whereNoKeychainIsTheReasonIsSaid()
{
    MemoryKeeper none(QStringLiteral("This computer has no keychain that is running."));
    takeWindow(none);
    QTRY_VERIFY(m->person->sees(QStringLiteral("no keychain that is running")));
    QVERIFY(!m->person->button(stay)->isEnabled());
    signIn(password);
    QTRY_VERIFY(m->window->console());
    m->closeWindow();
}

void TestSignIn::aKeychainThatDoesNotAnswerIsSaidAndThePasswordAskedFor()
{
    SlowKeeper slow;
    takeWindow(slow);
    QTRY_VERIFY(m->message().contains(QStringLiteral("Looking into the keychain")));
    slow.giveUp();
    QTRY_VERIFY(m->message().contains(QStringLiteral("It is locked.")));
    signIn(password);
    QTRY_VERIFY(m->window->console());
    m->closeWindow();
}

void TestSignIn::whoeverTypesMeanwhileIsTheOneWhoComesIn()
{
    SlowKeeper slow;
    takeWindow(slow);
    signIn(password);
    QTRY_VERIFY(m->person->button(QStringLiteral("Signing in…")));
    QVERIFY(!m->window->console());
    slow.giveUp();
    QTRY_VERIFY(m->window->console());
    QVERIFY(m->message().isEmpty());
    m->closeWindow();
}

void TestSignIn::aKeychainThatKeepsNothingIsSaid()
{
    class FullKeeper final : public MemoryKeeper
    {
    public:
        Future<void> write(const QUuid &, Secret) override
        {
            return ready<void>(fail(ErrorCode::Unavailable, QStringLiteral("It did not answer.")));
        }
    } full;
    takeWindow(full);
    type(password);
    m->person->press(stay);
    m->person->press(QStringLiteral("Sign in"));
    QTRY_VERIFY(m->window->console());
    QTRY_VERIFY(m->message().contains(QStringLiteral("You will be asked for your password next time.")));
    QVERIFY(m->message().contains(QStringLiteral("It did not answer.")));
    m->closeWindow();
}

QTEST_MAIN(TestSignIn)
#include "tst_signin.moc"
