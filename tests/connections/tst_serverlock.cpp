// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/serverfixture.h"
#include "support/patience.h"

#include "backend/serverconnection.h"
#include "session/secretkeeper.h"

using namespace chatelaine;

namespace {
const QString remember = QStringLiteral("Remember the token in the keychain of this computer");
} // namespace

/// A console at a server is locked: whoever comes back shows the token that is signed in.
class TestServerLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<ServerFixture>(); }
    void cleanup() { m.reset(); }
    void theTokenIsAskedForAgain();
    void aTokenInTheKeychainIsUsedOnDemand();
    void aTokenThatIsGoneFromTheKeychainIsSaid();
    void signingOutEndsIt();

private:
    void lock() const { m->person().choose(QStringLiteral("File"), QStringLiteral("Lock")); }
    bool isLocked() const { return m->person().sees(QStringLiteral("Locked")); }
    void enterRemembering(const NomadDouble &server)
    {
        m->goTo(m->saved(server, QStringLiteral("Harbour")));
        m->person().press(remember);
        m->signIn(server.managementSecret());
        QTRY_VERIFY(m->console());
        QTRY_COMPARE(m->m->keeper.count(), 1);
    }

    std::unique_ptr<ServerFixture> m;
};

void TestServerLock::theTokenIsAskedForAgain()
{
    const NomadDouble server;
    m->enter(server, m->saved(server, QStringLiteral("Harbour")));
    lock();
    QVERIFY(isLocked());
    QVERIFY(!m->console()->isVisible());
    QVERIFY(!m->person().button(QStringLiteral("Use the keychain"))); // it does not have it
    m->person().press(QStringLiteral("Unlock"));
    QVERIFY(m->person().field(QStringLiteral("Token"))->hasError());
    m->person().typeInto(QStringLiteral("Token"), QStringLiteral("11111111-2222-3333-4444-555555555555"));
    m->person().press(QStringLiteral("Unlock"));
    QTRY_VERIFY(
        m->person().field(QStringLiteral("Token"))->error().contains(QStringLiteral("not the token")));
    m->person().typeInto(QStringLiteral("Token"), QString::fromLatin1(server.managementSecret()));
    m->person().press(QStringLiteral("Unlock"));
    QTRY_VERIFY(!isLocked());
    QVERIFY(m->console()->isVisible());
}

void TestServerLock::aTokenInTheKeychainIsUsedOnDemand()
{
    const NomadDouble server;
    enterRemembering(server);
    lock();
    QVERIFY(isLocked()); // and stays so until somebody asks
    m->person().press(QStringLiteral("Use the keychain"));
    QTRY_VERIFY(!isLocked());
}

void TestServerLock::aTokenThatIsGoneFromTheKeychainIsSaid()
{
    const NomadDouble server;
    enterRemembering(server);
    lock();
    value(m->m->keeper.remove(secretKey(m->console()->backend()->connection()->profile())));
    m->person().press(QStringLiteral("Use the keychain"));
    QTRY_VERIFY(m->isTold(QStringLiteral("does not have the token any more")));
    QVERIFY(isLocked());
}

void TestServerLock::signingOutEndsIt()
{
    const NomadDouble server;
    m->enter(server, m->saved(server, QStringLiteral("Harbour")));
    lock();
    m->person().press(QStringLiteral("Sign out"));
    QTRY_VERIFY(!m->console());
    QTRY_VERIFY(m->person().button(QStringLiteral("Sign in")));
}

QTEST_MAIN(TestServerLock)
#include "tst_serverlock.moc"
