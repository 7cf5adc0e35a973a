// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/serverfixture.h"
#include "support/patience.h"

#include <QAbstractButton>

using namespace chatelaine;

/// Secrets made at a server are open, or being made, when somebody leaves: they are not lost without a word.
class TestUnsavedAtServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }
    void aOneTimeSecretLostToTheLockIsToldAndMadeAnew();
    void quittingAsksAboutAOneTimeSecret();
    void aFirstTokenLostToTheLockIsToldToWhoeverIsInWithIt();
    void aFirstTokenLostToWhoeverHasLeftIsTold();
    void aFirstTokenThatComesBehindTheLockWaits();
    void quittingAsksAboutTheFirstToken();

private:
    void makeOneTimeSecret() const;
    /// Makes the first token of \a server, from a start page beside whatever is open.
    void startFirstToken(const NomadDouble &server);
    QDialog *shown() const { return m->m->dialog(QStringLiteral("secretDialog")); }
    QDialog *question() const { return m->m->dialog(QStringLiteral("leaveDialog")); }
    bool isLocked() const { return m->person().sees(QStringLiteral("Locked")); }
    void unlock(const NomadDouble &server) const
    {
        m->person().typeInto(QStringLiteral("Token"), QString::fromLatin1(server.managementSecret()));
        m->person().press(QStringLiteral("Unlock"));
        QTRY_VERIFY(!isLocked());
    }
    static NomadDouble::Options withoutToken()
    {
        NomadDouble::Options options;
        options.bootstrapped = false;
        return options;
    }

    std::unique_ptr<ServerFixture> m;
};

void TestUnsavedAtServer::init()
{
    m = std::make_unique<ServerFixture>();
    QVERIFY(QTest::qWaitForWindowExposed(&m->window()));
    m->window().activateWindow();
}

void TestUnsavedAtServer::makeOneTimeSecret() const
{
    QTRY_VERIFY(m->personAction(QStringLiteral("one-time")));
    m->personAction(QStringLiteral("one-time"))->trigger();
    QTRY_VERIFY(shown());
}

void TestUnsavedAtServer::startFirstToken(const NomadDouble &server)
{
    m->goTo(m->saved(server, QStringLiteral("Playground")));
    m->person().press(QStringLiteral("This cluster has no first token yet?"));
    m->person().press(QStringLiteral("Make the first token…"));
    QTRY_VERIFY(m->person().button(QStringLiteral("Yes, make it")));
    m->person().press(QStringLiteral("Yes, make it"));
}

void TestUnsavedAtServer::aOneTimeSecretLostToTheLockIsToldAndMadeAnew()
{
    const NomadDouble server;
    m->enter(server, m->saved(server, QStringLiteral("Harbour")));
    makeOneTimeSecret();
    m->window().lock(LockCause::Sleep);
    QVERIFY(m->person().visible<QDialog>().isEmpty());
    unlock(server);
    QTRY_VERIFY(m->isTold(QStringLiteral("locked before the one-time secret was copied or saved")));
    m->person().press(QStringLiteral("Make another one"));
    QTRY_VERIFY(shown());
    m->person().press(QStringLiteral("Copy"));
    QVERIFY(server.secretsGivenOut().contains(QGuiApplication::clipboard()->text().toUtf8()));
}

void TestUnsavedAtServer::quittingAsksAboutAOneTimeSecret()
{
    const NomadDouble server;
    m->enter(server, m->saved(server, QStringLiteral("Harbour")));
    makeOneTimeSecret();
    m->window().close();
    QTRY_VERIFY(question());
    QVERIFY(m->person().sees(QStringLiteral("A one-time secret was neither copied nor saved.")));
    m->person().press(QStringLiteral("Yes, leave without them"));
    QTRY_VERIFY(!m->window().isVisible());
}

void TestUnsavedAtServer::aFirstTokenLostToTheLockIsToldToWhoeverIsInWithIt()
{
    const NomadDouble first;
    const NomadDouble second(withoutToken());
    m->enter(first, m->saved(first, QStringLiteral("Production")));
    startFirstToken(second);
    QTRY_VERIFY(shown());
    m->window().lock(LockCause::Screen);
    QTRY_VERIFY(m->person().visible<QDialog>().isEmpty());
    QVERIFY(isLocked());
    QCOMPARE(m->window().consoles().size(), 1); // nobody could unlock another one
    unlock(first);
    QTRY_VERIFY(m->isTold(QStringLiteral("the first token of ") + second.address().toString()));
    QVERIFY(m->isTold(QStringLiteral("make another management token before you sign out")));
    QVERIFY(m->person().visible<QDialog>().isEmpty());
    m->person().choose(QStringLiteral("View"), QStringLiteral("Settings…"));
    QTRY_VERIFY(m->person().sees(QStringLiteral("once what is being opened is open"))); // nobody is put out
    m->m->dialog(QStringLiteral("settingsDialog"))->close();
    m->person().press(QStringLiteral("Go on there"));
    QTRY_COMPARE(m->window().consoles().size(), 2);
    QTRY_COMPARE(m->console(), m->window().consoles().last());
    QVERIFY(m->console()->isVisible());
    QCOMPARE(m->console()->title(), QStringLiteral("Playground"));
}

void TestUnsavedAtServer::aFirstTokenLostToWhoeverHasLeftIsTold()
{
    const NomadDouble first;
    NomadDouble second(withoutToken());
    m->enter(first, m->saved(first, QStringLiteral("Production")));
    Fault late;
    late.kind = Fault::Kind::Delay;
    late.path = "/v1/acl/bootstrap";
    late.times = 1;
    late.delay = std::chrono::seconds(1);
    second.addFault(late);
    startFirstToken(second);
    QTRY_VERIFY(m->person().button(QStringLiteral("Making it…")));
    m->person().choose(QStringLiteral("File"), QStringLiteral("Start page"));
    QTRY_VERIFY(m->m->dialog(QStringLiteral("leaveFirstToken")));
    m->person().press(QStringLiteral("Yes, leave"));
    QTRY_VERIFY(shown());
    m->window().lock(LockCause::Screen);
    unlock(first);
    QTRY_VERIFY(m->isTold(QStringLiteral("the first token of ") + second.address().toString()));
    QVERIFY(m->isTold(QStringLiteral("until an administrator of the server has reset the bootstrap")));
    QVERIFY(!m->person().button(QStringLiteral("Go on there")));
}

void TestUnsavedAtServer::aFirstTokenThatComesBehindTheLockWaits()
{
    const NomadDouble first;
    const NomadDouble second(withoutToken());
    m->enter(first, m->saved(first, QStringLiteral("Production")));
    startFirstToken(second);
    m->window().lock(LockCause::Idle); // before the answer
    QTRY_COMPARE(second.secretsGivenOut().size(), 1);
    QTRY_VERIFY(m->window().findChild<QDialog *>(QStringLiteral("secretDialog")));
    QTRY_VERIFY(m->person().visible<QDialog>().isEmpty());
    unlock(first);
    QTRY_VERIFY(shown());
    m->person().press(QStringLiteral("Copy"));
    QVERIFY(second.secretsGivenOut().contains(QGuiApplication::clipboard()->text().toUtf8()));
}

void TestUnsavedAtServer::quittingAsksAboutTheFirstToken()
{
    const NomadDouble server(withoutToken());
    startFirstToken(server);
    QTRY_VERIFY(shown());
    m->window().close();
    QTRY_VERIFY(question());
    QVERIFY(m->window().isVisible());
    QVERIFY(m->person().sees(QStringLiteral("The secret of a first token was neither copied nor saved.")));
    m->person().press(QStringLiteral("Go back"));
    QTRY_VERIFY(!question());
    m->person().press(QStringLiteral("Copy"));
    m->window().close();
    QVERIFY(!m->window().isVisible());
}

QTEST_MAIN(TestUnsavedAtServer)
#include "tst_unsavedatserver.moc"
