// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/leakwatch.h"
#include "support/nomadsession.h"

#include <algorithm>

using namespace chatelaine;

namespace {

std::unique_ptr<NomadDouble> freshServer(bool bootstrapped, NomadDouble::Age age = NomadDouble::Age::Today)
{
    NomadDouble::Options options;
    options.age = age;
    options.bootstrapped = bootstrapped;
    return nomadServer(options);
}

qsizetype bootstrapsAsked(const NomadDouble &server)
{
    const auto requests = server.requests();
    return std::count_if(requests.begin(), requests.end(),
                         [](const SeenRequest &seen) { return seen.path == "/v1/acl/bootstrap"; });
}

ServerSignIn &signInOf(const NomadSession &session)
{
    return *session.backend->serverSignIn();
}

} // namespace

class BootstrapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstAdministratorMakesTheFirstToken()
    {
        const LeakWatch watch;
        for (const auto age : {NomadDouble::Age::V1_0, NomadDouble::Age::V1_5, NomadDouble::Age::Today}) {
            const auto server = freshServer(false, age);
            const NomadSession session(*server);
            const Secret secret = value(signInOf(session).bootstrap());
            QVERIFY(!secret.isEmpty());
            const auto identity = session.backend->authenticator()->identity();
            QVERIFY(identity && identity->permissions.contains(permissions::createToken));
            const auto kept = signInOf(session).secretForKeychain();
            QVERIFY(kept && kept->equals(secret));
            QCOMPARE(signInOf(session).resetNeeded().index, quint64(0));
            QCOMPARE(bootstrapsAsked(*server), 1);
            QCOMPARE(LeakWatch::findIn(*server), QByteArray());
        }
    }

    void aSecondTimeNeedsAReset()
    {
        const auto server = freshServer(true);
        const NomadSession session(*server);
        const auto refused = await(signInOf(session).bootstrap());
        QCOMPARE(codeOf(refused), std::optional(ErrorCode::AlreadyExists));
        const BootstrapReset reset = signInOf(session).resetNeeded();
        QVERIFY(reset.index > 0);
        QCOMPARE(reset.file, QStringLiteral("server/acl-bootstrap-reset"));

        server->writeResetFile(QByteArray::number(reset.index + 1));
        const auto wrong = await(signInOf(session).bootstrap());
        QCOMPARE(codeOf(wrong), std::optional(ErrorCode::AlreadyExists));
        QVERIFY(wrong.error().message.contains(QString::number(reset.index)));
        QCOMPARE(signInOf(session).resetNeeded().index, reset.index);

        server->writeResetFile(QByteArray::number(reset.index) + '\n');
        const Secret secret = value(signInOf(session).bootstrap());
        QVERIFY(!secret.equals(Secret(server->managementSecret())));
        QCOMPARE(signInOf(session).resetNeeded().index, quint64(0));
    }

    void afterAResetTheOldManagementTokensAreNamed()
    {
        const auto server = freshServer(true);
        const QString old = server->managementAccessor();
        const NomadSession session(*server);
        QCOMPARE(codeOf(await(signInOf(session).otherManagementTokens())),
                 std::optional(ErrorCode::NotSignedIn));
        QVERIFY(!await(signInOf(session).bootstrap()));
        server->writeResetFile(QByteArray::number(signInOf(session).resetNeeded().index));
        value(signInOf(session).bootstrap());

        const QVector<Token> others = value(signInOf(session).otherManagementTokens());
        QCOMPARE(others.size(), 1);
        QCOMPARE(others.constFirst().accessorId, old);
        QCOMPARE(others.constFirst().kind, TokenKind::Management);
    }

    void whenItsAnswerIsLostItIsNotAskedAgain_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("closed unanswered") << static_cast<int>(Fault::Kind::CloseUnanswered);
        QTest::newRow("cut in the middle") << static_cast<int>(Fault::Kind::CutMidBody);
        QTest::newRow("no JSON") << static_cast<int>(Fault::Kind::NotJson);
        QTest::newRow("wrong types") << static_cast<int>(Fault::Kind::WrongTypes);
    }
    void whenItsAnswerIsLostItIsNotAskedAgain()
    {
        QFETCH(int, kind);
        const auto server = freshServer(false);
        const NomadSession session(*server);
        server->addFault({static_cast<Fault::Kind>(kind), "/v1/acl/bootstrap"});
        const auto lost = await(signInOf(session).bootstrap());
        QCOMPARE(codeOf(lost), std::optional(ErrorCode::OutcomeUnknown));
        QVERIFY(!session.backend->authenticator()->identity());
        QVERIFY(!signInOf(session).secretForKeychain());
        QCOMPARE(bootstrapsAsked(*server), 1);
    }

    void whereAccessControlIsOffThereIsNothingToMake()
    {
        NomadDouble::Options options;
        options.acl = false;
        options.bootstrapped = false;
        const NomadDouble server(options);
        const NomadSession session(server);
        QCOMPARE(codeOf(await(signInOf(session).bootstrap())), std::optional(ErrorCode::Unsupported));
        QCOMPARE(signInOf(session).resetNeeded().index, quint64(0));
    }

    void withoutALeaderItSaysSo()
    {
        const auto server = freshServer(false);
        const NomadSession session(*server);
        server->addFault({Fault::Kind::NoLeader});
        const auto refused = await(signInOf(session).bootstrap());
        QCOMPARE(codeOf(refused), std::optional(ErrorCode::Unavailable));
        QVERIFY(refused.error().message.contains(QStringLiteral("leader")));
    }
};

QTEST_GUILESS_MAIN(BootstrapTest)
#include "tst_bootstrap.moc"
