// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/directory.h"
#include "backend/policyservice.h"
#include "support/console.h"
#include "support/storeuser.h"

#include <array>

using namespace chatelaine;
using namespace std::chrono_literals;

namespace {

const QString nobody = QStringLiteral("nobody@example.org");

} // namespace

/// Somebody guesses passwords, and it takes them longer and longer.
class SignInWaitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_other.reset(), m_store.reset(); }

    void threeTriesAreFreeThenEachWaitsTwiceAsLong_data();
    void threeTriesAreFreeThenEachWaitsTwiceAsLong();
    void noWaitIsLongerThanAQuarterOfAnHour();
    void aTryTooSoonIsNotLookedAt();
    void theRightPasswordForgetsTheWrongOnes();
    void aDayForgetsThem();
    void aNewStartAndAnotherConsoleDoNot();
    void oneAccountDoesNotMakeAnotherWait();
    void aClockThatIsSetBackNeitherShortensNorLocksOut();
    void codesCountToo();
    void theOldPasswordIsNotGuessedEither();
    void norIsItWhenItIsAskedForAgain();
    void whoIsDeactivatedLearnsItAndWaitsForNothing();
    void whatIsNoAddressIsNotKept();
    void oldOnesAreForgottenInTheFile();

private:
    Authenticator &door() const { return *m_other->authenticator(); }
    Result<Identity> tryIn(const QString &email, const char *password = "a wrong guess")
    {
        return await(door().signIn(email, Secret(password)));
    }
    /// Fails \a times, each as soon as it may be tried.
    void failAtOnce(const QString &email, int times)
    {
        for (int i = 0; i < times; ++i) {
            const auto answer = tryIn(email);
            QCOMPARE(codeOf(answer), ErrorCode::WrongCredentials);
            m_store->clock->advance(answer.error().wait);
        }
    }
    QString newest() const { return newestEntry(m_store->path()); }

    std::unique_ptr<TestStore> m_store;
    std::shared_ptr<Backend> m_other;
};

void SignInWaitTest::init()
{
    m_store = std::make_unique<TestStore>();
    m_other = openConsole(*m_store);
}

void SignInWaitTest::threeTriesAreFreeThenEachWaitsTwiceAsLong_data()
{
    QTest::addColumn<QString>("email");
    QTest::newRow("somebody") << testroot::email;
    QTest::newRow("nobody, who is not told from somebody") << nobody;
}

void SignInWaitTest::threeTriesAreFreeThenEachWaitsTwiceAsLong()
{
    QFETCH(QString, email);
    for (const std::chrono::seconds wait : {0s, 0s, 2s, 4s, 8s}) {
        const auto wrong = tryIn(email);
        QCOMPARE(codeOf(wrong), ErrorCode::WrongCredentials);
        QCOMPARE(wrong.error().wait, wait);
        if (wait == 0s)
            continue;
        m_store->clock->advance(wait - 1ms);
        const auto soon = tryIn(email);
        QCOMPARE(codeOf(soon), ErrorCode::TooSoon);
        QCOMPARE(soon.error().wait, 1s); // rounded up: whoever waits for so long is let try
        m_store->clock->advance(1ms);
    }
    QCOMPARE(codeOf(tryIn(email)), ErrorCode::WrongCredentials);
}

void SignInWaitTest::noWaitIsLongerThanAQuarterOfAnHour()
{
    failAtOnce(testroot::email, 11);
    for (int i = 0; i < 20; ++i) {
        const auto wrong = tryIn(testroot::email);
        QCOMPARE(codeOf(wrong), ErrorCode::WrongCredentials);
        QCOMPARE(wrong.error().wait, std::chrono::seconds(15min));
        m_store->clock->advance(15min);
    }
}

void SignInWaitTest::aTryTooSoonIsNotLookedAt()
{
    failAtOnce(testroot::email, 3);
    tryIn(testroot::email); // waits 4 s from now
    const auto soon = await(door().signIn(testroot::email, testroot::password()));
    QCOMPARE(codeOf(soon), ErrorCode::TooSoon); // even the right one
    QCOMPARE(soon.error().wait, 4s);
    QVERIFY(!door().identity());
    QCOMPARE(newest(), QStringLiteral("SignInFailed refused  too soon"));
    m_store->clock->advance(4s);
    QVERIFY(await(door().signIn(testroot::email, testroot::password()))); // it did not make the wait longer
    QCOMPARE(newest(), QStringLiteral("SignedIn done  "));
}

void SignInWaitTest::theRightPasswordForgetsTheWrongOnes()
{
    failAtOnce(testroot::email, 4);
    QVERIFY(await(door().signIn(QStringLiteral(" ROOT@example.org "), testroot::password())));
    QCOMPARE(tryIn(testroot::email).error().wait, 0s);
    QCOMPARE(tryIn(testroot::email).error().wait, 0s);
    QCOMPARE(tryIn(testroot::email).error().wait, 2s);
}

void SignInWaitTest::aDayForgetsThem()
{
    failAtOnce(testroot::email, 6);
    m_store->clock->advance(23h);
    QCOMPARE(tryIn(testroot::email).error().wait, 32s);
    m_store->clock->advance(24h);
    QCOMPARE(tryIn(testroot::email).error().wait, 0s);
}

void SignInWaitTest::aNewStartAndAnotherConsoleDoNot()
{
    failAtOnce(testroot::email, 3);
    QCOMPARE(tryIn(QStringLiteral("Root@Example.ORG")).error().wait, 4s);
    const auto console = openConsole(*m_store);
    QCOMPARE(codeOf(await(console->authenticator()->signIn(testroot::email, testroot::password()))),
             ErrorCode::TooSoon);
    m_other.reset();
    m_other = openConsole(*m_store);
    QCOMPARE(codeOf(tryIn(testroot::email)), ErrorCode::TooSoon);
}

void SignInWaitTest::oneAccountDoesNotMakeAnotherWait()
{
    failAtOnce(nobody, 3);
    tryIn(nobody);
    QCOMPARE(codeOf(tryIn(nobody)), ErrorCode::TooSoon);
    QVERIFY(await(door().signIn(testroot::email, testroot::password())));
}

void SignInWaitTest::aClockThatIsSetBackNeitherShortensNorLocksOut()
{
    failAtOnce(testroot::email, 4);
    tryIn(testroot::email); // waits 8 s
    m_store->clock->advance(-3h);
    QCOMPARE(tryIn(testroot::email).error().wait, 8s); // anew, and not three hours
    m_store->clock->advance(7s);
    QCOMPARE(tryIn(testroot::email).error().wait, 1s);
    m_store->clock->advance(1s);
    QVERIFY(await(door().signIn(testroot::email, testroot::password())));
}

void SignInWaitTest::codesCountToo()
{
    OneTimeCode invited = value(m_store->backend->directory()->invite(
        {QStringLiteral("Ada"), QStringLiteral("ada@example.org"), m_store->role(QStringLiteral("User"))}));
    const auto redeem = [this](Secret code) {
        return await(door().redeem(QStringLiteral("ada@example.org"), std::move(code), testroot::password()));
    };
    for (const std::chrono::seconds wait : {0s, 0s, 2s}) {
        const auto wrong = redeem(Secret("00000-00000-00000-00000-00000"));
        QCOMPARE(codeOf(wrong), ErrorCode::WrongCredentials);
        QCOMPARE(wrong.error().wait, wait);
    }
    QCOMPARE(codeOf(redeem(invited.code.clone())), ErrorCode::TooSoon);
    QCOMPARE(newest(), QStringLiteral("SignInFailed refused  too soon"));
    m_store->clock->advance(2s);
    QVERIFY(redeem(invited.code.clone())); // it was not spent
}

void SignInWaitTest::theOldPasswordIsNotGuessedEither()
{
    Authenticator &own = *m_store->backend->authenticator();
    const auto change = [&own](Secret current) {
        return await(own.changePassword(std::move(current), Secret("another long password")));
    };
    for (const std::chrono::seconds wait : {0s, 0s, 2s}) {
        const auto wrong = change(Secret("a wrong guess"));
        QCOMPARE(codeOf(wrong), ErrorCode::WrongCredentials);
        QCOMPARE(wrong.error().wait, wait);
    }
    QCOMPARE(codeOf(change(testroot::password())), ErrorCode::TooSoon);
    QCOMPARE(codeOf(tryIn(testroot::email)), ErrorCode::TooSoon); // at the door, too
    m_store->clock->advance(2s);
    QVERIFY(change(testroot::password()));
    QCOMPARE(tryIn(testroot::email).error().wait, 0s);
}

void SignInWaitTest::norIsItWhenItIsAskedForAgain()
{
    Authenticator &own = *m_store->backend->authenticator();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(codeOf(await(own.confirm(Secret("a wrong guess")))), ErrorCode::WrongCredentials);
    QCOMPARE(newest(), QStringLiteral("PasswordConfirmed refused  wrong password"));
    QCOMPARE(codeOf(await(own.unlock(testroot::password()))), ErrorCode::TooSoon);
    QCOMPARE(newest(), QStringLiteral("ConsoleUnlocked refused  too soon"));
    m_store->clock->advance(2s);
    QVERIFY(await(own.unlock(testroot::password())));
    QCOMPARE(newest(), QStringLiteral("ConsoleUnlocked done  "));
}

void SignInWaitTest::whoIsDeactivatedLearnsItAndWaitsForNothing()
{
    const QString email = QStringLiteral("gone@example.org");
    addUser(m_store->path(), QStringLiteral("Gone"), email, testroot::password(), QStringLiteral("User"),
            UserStatus::Deactivated);
    for (int i = 0; i < 5; ++i) {
        const auto answer = await(door().signIn(email, testroot::password()));
        QCOMPARE(codeOf(answer), ErrorCode::AccountInactive);
        QCOMPARE(newest(), QStringLiteral("SignInFailed refused  deactivated"));
    }
}

void SignInWaitTest::whatIsNoAddressIsNotKept()
{
    for (int i = 0; i < 5; ++i)
        QCOMPARE(codeOf(tryIn(QStringLiteral("correct horse battery"))), ErrorCode::WrongCredentials);
    QCOMPARE(lookUp(m_store->path(), QStringLiteral("SELECT COUNT(*) FROM sign_in_waits")),
             QStringLiteral("0"));
}

void SignInWaitTest::oldOnesAreForgottenInTheFile()
{
    for (int i = 0; i < 4; ++i)
        tryIn(QStringLiteral("guess%1@example.org").arg(i));
    QCOMPARE(lookUp(m_store->path(), QStringLiteral("SELECT COUNT(*) FROM sign_in_waits")),
             QStringLiteral("4"));
    m_store->clock->advance(25h);
    tryIn(nobody);
    QCOMPARE(lookUp(m_store->path(), QStringLiteral("SELECT folded_email FROM sign_in_waits")), nobody);
}

QTEST_GUILESS_MAIN(SignInWaitTest)
#include "tst_signinwait.moc"
