// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/nomadsession.h"

using namespace chatelaine;

/// Whoever is signed in with a token shows that it is still them, for instance at a console that was locked.
class ConfirmTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTokenThatIsSignedInIsAskedForAgain()
    {
        const auto server = nomadServer({});
        const NomadSession session(*server);
        Authenticator &door = *session.backend->authenticator();
        QCOMPARE(codeOf(await(door.confirm(Secret(server->managementSecret())))), ErrorCode::NotSignedIn);
        QVERIFY(session.signIn(server->managementSecret()));
        QVERIFY(!door.traits().passwords);
        QVERIFY(door.traits().asks);
        QVERIFY(!door.traits().staysSignedIn);
        QVERIFY(await(door.lock(LockCause::ByHand)));
        QVERIFY(await(door.unlock(Secret(QByteArray(" " + server->managementSecret() + "\n")))));
        QVERIFY(door.identity());
    }

    void anotherTokenIsNotEnough()
    {
        const auto server = nomadServer({});
        const NomadSession session(*server);
        QVERIFY(session.signIn(server->managementSecret()));
        Authenticator &door = *session.backend->authenticator();
        const QByteArray other = server
                                     ->addToken({{QStringLiteral("Name"), QStringLiteral("other")},
                                                 {QStringLiteral("Type"), QStringLiteral("management")}})
                                     .value(u"SecretID")
                                     .toString()
                                     .toUtf8();
        QCOMPARE(codeOf(await(door.unlock(Secret(other)))), ErrorCode::WrongCredentials);
        QCOMPARE(codeOf(await(door.unlock({}))), ErrorCode::WrongCredentials);
        QVERIFY(door.identity()); // the session goes on, locked
    }

    void whatOnlyStoresKnowIsRefusedInWords()
    {
        const auto server = nomadServer({});
        const NomadSession session(*server);
        QVERIFY(session.signIn(server->managementSecret()));
        Authenticator &door = *session.backend->authenticator();
        QCOMPARE(codeOf(await(door.staySignedIn())), ErrorCode::Unsupported);
        QCOMPARE(codeOf(await(door.signInRemembered(Secret("anything")))), ErrorCode::Unsupported);
        QVERIFY(await(door.forgetMachine()));
    }
};

QTEST_GUILESS_MAIN(ConfirmTest)
#include "tst_confirm.moc"
