// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/directory.h"
#include "backend/policyservice.h"
#include "support/console.h"
#include "support/storeuser.h"

using namespace chatelaine;
using namespace std::chrono_literals;

/// Whether it is still the one who signed in: a password that is asked for again, a console that is locked, a
/// machine on which somebody stays signed in.
class SignInKeptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_other.reset(), m_store.reset(); }

    void thePolicyNeedsAPasswordThatWasTypedLately();
    void whoMayNotChangeItIsToldThatAndNotAskedForAPassword();
    void aClockThatIsSetBackMakesNothingFresh();
    void lockingEndsWhatWasTyped();
    void lockingIsWrittenDown_data();
    void lockingIsWrittenDown();
    void theDemoAsksForNothing();
    void whoStaysSignedInIsLetInWithoutAPassword();
    void thatIsNoPassword();
    void afterThirtyDaysThePasswordIsAskedFor();
    void whatEndsIt_data();
    void whatEndsIt();
    void aConsoleThatWasLeftLockedAsksForThePassword();
    void whoSignsOutWithoutKnowingTheEntryEndsIt();
    void whoLocksWithoutKnowingTheEntryLocksIt();
    void onlyADigestIsInTheFile();

private:
    Authenticator &own() const { return *m_store->backend->authenticator(); }
    Result<Policy> changePolicy(const std::shared_ptr<Backend> &backend) const
    {
        Policy policy = value(backend->policy()->policy());
        policy.clipboardTime += 1s;
        return await(backend->policy()->update(policy));
    }
    /// The next start of the program on this machine.
    Result<Identity> startAgain(const Secret &kept)
    {
        m_other.reset();
        m_other = openConsole(*m_store);
        return await(m_other->authenticator()->signInRemembered(kept.clone()));
    }
    QString newest() const { return newestEntry(m_store->path()); }

    std::unique_ptr<TestStore> m_store;
    std::shared_ptr<Backend> m_other;
};

void SignInKeptTest::init()
{
    m_store = std::make_unique<TestStore>();
}

void SignInKeptTest::thePolicyNeedsAPasswordThatWasTypedLately()
{
    m_store->clock->advance(5min - 1ms);
    QVERIFY(changePolicy(m_store->backend)); // the one of signing in
    m_store->clock->advance(1ms);
    const auto refused = changePolicy(m_store->backend);
    QCOMPARE(codeOf(refused), ErrorCode::PasswordNeeded);
    QVERIFY(!refused.error().message.isEmpty());
    QCOMPARE(codeOf(await(own().confirm(Secret("not the password")))), ErrorCode::WrongCredentials);
    QCOMPARE(codeOf(changePolicy(m_store->backend)), ErrorCode::PasswordNeeded);
    QVERIFY(await(own().confirm(testroot::password())));
    QCOMPARE(newest(), QStringLiteral("PasswordConfirmed done  "));
    QVERIFY(changePolicy(m_store->backend));
    m_store->clock->advance(4min);
    QVERIFY(changePolicy(m_store->backend)); // not asked for each time
    m_store->clock->advance(1min);
    QCOMPARE(codeOf(changePolicy(m_store->backend)), ErrorCode::PasswordNeeded);
}

void SignInKeptTest::whoMayNotChangeItIsToldThatAndNotAskedForAPassword()
{
    const QString email = QStringLiteral("rita@example.org");
    addUser(m_store->path(), QStringLiteral("Rita"), email, testroot::password(),
            QStringLiteral("Read Only"));
    m_other = openConsole(*m_store);
    QVERIFY(await(m_other->authenticator()->signIn(email, testroot::password())));
    m_store->clock->advance(1h);
    QCOMPARE(codeOf(changePolicy(m_other)), ErrorCode::PermissionDenied);
}

void SignInKeptTest::aClockThatIsSetBackMakesNothingFresh()
{
    m_store->clock->advance(-1h);
    QCOMPARE(codeOf(changePolicy(m_store->backend)), ErrorCode::PasswordNeeded);
}

void SignInKeptTest::lockingEndsWhatWasTyped()
{
    QVERIFY(await(own().lock(LockCause::ByHand)));
    QCOMPARE(codeOf(changePolicy(m_store->backend)), ErrorCode::PasswordNeeded);
    QVERIFY(await(own().unlock(testroot::password())));
    QCOMPARE(newest(), QStringLiteral("ConsoleUnlocked done  "));
    QVERIFY(changePolicy(m_store->backend));
}

void SignInKeptTest::lockingIsWrittenDown_data()
{
    QTest::addColumn<LockCause>("cause");
    QTest::addColumn<QString>("words");
    QTest::newRow("by hand") << LockCause::ByHand << QStringLiteral("by hand");
    QTest::newRow("idle") << LockCause::Idle << QStringLiteral("when idle");
    QTest::newRow("screen") << LockCause::Screen << QStringLiteral("with the screen");
    QTest::newRow("sleep") << LockCause::Sleep << QStringLiteral("when the machine slept");
}

void SignInKeptTest::lockingIsWrittenDown()
{
    QFETCH(LockCause, cause);
    QFETCH(QString, words);
    QVERIFY(await(own().lock(cause)));
    QCOMPARE(newest(), QStringLiteral("ConsoleLocked done  ") + words);
}

void SignInKeptTest::theDemoAsksForNothing()
{
    const auto demo = value(LocalStore::demo(testOptions(m_store->clock)));
    QVERIFY(!demo->authenticator()->traits().asks);
    QVERIFY(!demo->authenticator()->traits().staysSignedIn);
    m_store->clock->advance(1h);
    QVERIFY(changePolicy(demo));
    QVERIFY(await(demo->authenticator()->lock(LockCause::ByHand)));
    QVERIFY(await(demo->authenticator()->unlock({})));
}

void SignInKeptTest::whoStaysSignedInIsLetInWithoutAPassword()
{
    QVERIFY(own().traits().staysSignedIn);
    const Secret kept = value(own().staySignedIn());
    QVERIFY(await(own().signOut())); // as when the program is closed
    const auto identity = startAgain(kept);
    QVERIFY(identity);
    QCOMPARE(identity->email, testroot::email);
    QCOMPARE(m_other->authenticator()->identity(), *identity);
    QCOMPARE(newest(), QStringLiteral("StayedSignedIn done  "));
    QVERIFY(startAgain(kept)); // and the day after
    QVERIFY(await(m_other->authenticator()->forgetMachine()));
    QCOMPARE(newest(), QStringLiteral("StaySignedInEnded done  "));
    QCOMPARE(codeOf(startAgain(kept)), ErrorCode::WrongCredentials);
    QCOMPARE(newest(), QStringLiteral("SignInFailed refused  stays signed in no more"));
    QVERIFY(!m_other->authenticator()->identity());
}

void SignInKeptTest::thatIsNoPassword()
{
    const Secret kept = value(own().staySignedIn());
    QVERIFY(startAgain(kept));
    QCOMPARE(codeOf(changePolicy(m_other)), ErrorCode::PasswordNeeded);
    // Nor can whoever finds the console open make one of their own.
    QCOMPARE(codeOf(await(m_other->authenticator()->staySignedIn())), ErrorCode::PasswordNeeded);
}

void SignInKeptTest::afterThirtyDaysThePasswordIsAskedFor()
{
    const Secret kept = value(own().staySignedIn());
    m_store->clock->advance(std::chrono::days(30) - 1ms);
    QVERIFY(startAgain(kept)); // which makes it no longer
    m_store->clock->advance(1ms);
    QCOMPARE(codeOf(startAgain(kept)), ErrorCode::WrongCredentials);
}

void SignInKeptTest::whatEndsIt_data()
{
    QTest::addColumn<QString>("act");
    for (const char *act : {"password changed", "password reset", "deactivated", "deactivated and activated",
                            "deleted", "made anew"})
        QTest::newRow(act) << QString::fromLatin1(act);
}

void SignInKeptTest::whatEndsIt()
{
    QFETCH(QString, act);
    const QString email = QStringLiteral("ada@example.org");
    const PrincipalId ada =
        addUser(m_store->path(), QStringLiteral("Ada"), email, testroot::password(), QStringLiteral("User"));
    m_other = openConsole(*m_store);
    Authenticator &hers = *m_other->authenticator();
    QVERIFY(await(hers.signIn(email, testroot::password())));
    const Secret kept = value(hers.staySignedIn());
    Directory &directory = *m_store->backend->directory();
    const qint64 version = value(directory.user(ada)).version;
    if (act == u"password changed")
        QVERIFY(await(hers.changePassword(testroot::password(), Secret("another long password"))));
    else if (act == u"password reset")
        QVERIFY(await(directory.resetPassword(ada, version)));
    else if (act == u"deleted")
        QVERIFY(await(directory.remove(ada, version, PrincipalId{})));
    else if (act == u"made anew")
        QVERIFY(await(hers.staySignedIn()));
    else {
        const User gone = value(directory.setActive(ada, version, false));
        if (act == u"deactivated and activated")
            QVERIFY(await(directory.setActive(ada, gone.version, true)));
    }
    QCOMPARE(codeOf(startAgain(kept)), ErrorCode::WrongCredentials);
    QVERIFY(!m_other->authenticator()->identity());
}

void SignInKeptTest::aConsoleThatWasLeftLockedAsksForThePassword()
{
    const Secret kept = value(own().staySignedIn());
    QVERIFY(await(own().lock(LockCause::Idle)));
    const auto refused = startAgain(kept); // whoever finds it locked starts the program once more
    QCOMPARE(codeOf(refused), ErrorCode::PasswordNeeded);
    QVERIFY(!m_other->authenticator()->identity());
    QVERIFY(await(own().unlock(testroot::password())));
    QVERIFY(startAgain(kept));
}

/// Another console made it, or the keychain did not answer at the start.
void SignInKeptTest::whoSignsOutWithoutKnowingTheEntryEndsIt()
{
    const Secret kept = value(own().staySignedIn());
    m_other = openConsole(*m_store);
    QVERIFY(await(m_other->authenticator()->signIn(testroot::email, testroot::password())));
    QVERIFY(await(m_other->authenticator()->forgetMachine()));
    QCOMPARE(newest(), QStringLiteral("StaySignedInEnded done  "));
    QVERIFY(await(m_other->authenticator()->signOut()));
    QCOMPARE(codeOf(startAgain(kept)), ErrorCode::WrongCredentials);
}

void SignInKeptTest::whoLocksWithoutKnowingTheEntryLocksIt()
{
    const Secret kept = value(own().staySignedIn());
    m_other = openConsole(*m_store);
    QVERIFY(await(m_other->authenticator()->signIn(testroot::email, testroot::password())));
    QVERIFY(await(m_other->authenticator()->lock(LockCause::Idle)));
    QCOMPARE(codeOf(startAgain(kept)), ErrorCode::PasswordNeeded);
    QVERIFY(await(own().unlock(testroot::password())));
    QVERIFY(startAgain(kept));
}

void SignInKeptTest::onlyADigestIsInTheFile()
{
    const Secret kept = value(own().staySignedIn());
    m_store->backend.reset();
    const QByteArray all = everyByteOf(m_store->path());
    QVERIFY(all.contains("remembered_sign_ins"));
    QVERIFY(!all.contains(kept.view().toByteArray()));
    QCOMPARE(lookUp(m_store->path(), QStringLiteral("SELECT LENGTH(digest) FROM remembered_sign_ins")),
             QStringLiteral("32"));
}

QTEST_GUILESS_MAIN(SignInKeptTest)
#include "tst_signinkept.moc"
