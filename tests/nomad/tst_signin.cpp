// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/authmethodservice.h"
#include "domain/permissionset.h"
#include "nomad/leakwatch.h"
#include "support/fakeclock.h"
#include "support/nomadsession.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace chatelaine;
using Age = NomadDouble::Age;

namespace {

const QByteArray unknownSecret = "11111111-2222-3333-4444-555555555555";

std::unique_ptr<NomadDouble> serverOf(Age age, bool acl = true)
{
    NomadDouble::Options options;
    options.age = age;
    options.acl = acl;
    return nomadServer(options);
}

QByteArray clientSecretAt(NomadDouble &server, const QString &name, const QJsonObject &more = {})
{
    QJsonObject token{{QStringLiteral("Name"), name},
                      {QStringLiteral("Type"), QStringLiteral("client")},
                      {QStringLiteral("Policies"), QJsonArray{QStringLiteral("readonly")}}};
    for (auto field = more.begin(); field != more.end(); ++field)
        token.insert(field.key(), field.value());
    return server.addToken(token).value(u"SecretID").toString().toUtf8();
}

ServerSignIn &signInOf(const NomadSession &session)
{
    return *session.backend->serverSignIn();
}

std::optional<Identity> whoIsIn(const NomadSession &session)
{
    return session.backend->authenticator()->identity();
}

AuthMethodDraft jwtMethod()
{
    AuthMethodDraft draft;
    draft.name = QStringLiteral("ci");
    draft.type = AuthMethodType::Jwt;
    draft.longestTokenLife = std::chrono::hours(1);
    draft.config.jwksUrl = QStringLiteral("https://ci.example.org/keys");
    draft.config.claimMappings = {{QStringLiteral("sub"), QStringLiteral("user")}};
    return draft;
}

/// A way in for JWTs; everybody gets the policy "readonly".
void addJwtMethod(const NomadSession &admin)
{
    value(admin.backend->authMethods()->create(jwtMethod(), std::nullopt));
    value(admin.backend->authMethods()->createRule(
        {{}, QStringLiteral("ci"), {}, BindType::Policy, QStringLiteral("readonly")}));
}

} // namespace

class SignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAge_data()
    {
        QTest::addColumn<Age>("age");
        QTest::newRow("1.0") << Age::V1_0;
        QTest::newRow("1.4.0") << Age::V1_4_0;
        QTest::newRow("1.5") << Age::V1_5;
        QTest::newRow("1.6.3") << Age::V1_6_3;
        QTest::newRow("today") << Age::Today;
    }

    void anAdministratorSignsInWithTheirToken_data() { everyAge_data(); }
    void anAdministratorSignsInWithTheirToken()
    {
        QFETCH(Age, age);
        const auto server = serverOf(age);
        const NomadSession session(*server);
        QVERIFY(!whoIsIn(session));
        const Identity identity =
            value(signInOf(session).signIn(Secret(QByteArray(" " + server->managementSecret() + "\n"))));
        QVERIFY(identity.permissions.contains(permissions::createToken));
        QCOMPARE(whoIsIn(session), std::optional(identity));
        const auto kept = signInOf(session).secretForKeychain();
        QVERIFY(kept && kept->equals(Secret(server->managementSecret())));
    }

    void aClientsTokenGetsInAndManagesNothing()
    {
        const auto server = serverOf(Age::Today);
        const NomadSession session(*server);
        const Identity identity = *session.signIn(clientSecretAt(*server, QStringLiteral("ci")));
        QCOMPARE(identity.name, QStringLiteral("ci"));
        QVERIFY(!identity.permissions.contains(permissions::readTokens));
        QVERIFY(!identity.refusal.isEmpty());
    }

    void whatIsNoTokenDoesNotGetIn_data() { everyAge_data(); }
    void whatIsNoTokenDoesNotGetIn()
    {
        QFETCH(Age, age);
        const auto server = serverOf(age);
        const NomadSession session(*server);
        for (const QByteArray &secret : {unknownSecret, QByteArray("not-a-uuid"), QByteArray(),
                                         QByteArray("anonymous"), QByteArray("  ")}) {
            QCOMPARE(codeOf(session.signIn(secret)), std::optional(ErrorCode::WrongCredentials));
            QVERIFY(!whoIsIn(session));
            QVERIFY(!signInOf(session).secretForKeychain());
        }
    }

    void anExpiredTokenDoesNotGetInThoughTheServerAnswersForIt()
    {
        const auto server = serverOf(Age::V1_5);
        const auto clock = std::make_shared<FakeClock>(SystemClock().now());
        NomadOptions options;
        options.clock = clock;
        const NomadSession session(*server, options);
        const QByteArray secret = clientSecretAt(*server, QStringLiteral("short"),
                                                 {{QStringLiteral("ExpirationTTL"), QStringLiteral("1h")}});
        QVERIFY(session.signIn(secret).has_value());
        value(session.backend->authenticator()->signOut());
        server->advanceClock(std::chrono::hours(2));
        clock->advance(std::chrono::hours(2));
        const auto late = session.signIn(secret);
        QCOMPARE(codeOf(late), std::optional(ErrorCode::WrongCredentials));
        QVERIFY(late.error().message.contains(QStringLiteral("expired")));
    }

    void theDoorTellsWhatTheServerTakes()
    {
        const auto doorOf = [](Age age, bool acl = true) {
            const auto server = serverOf(age, acl);
            const NomadSession session(*server);
            return value(signInOf(session).door());
        };
        const ServerDoor old = doorOf(Age::V1_0);
        QVERIFY(old.aclEnabled && old.tokens && !old.oneTime && old.methods.isEmpty() && !old.bootstrapKnown);
        const ServerDoor today = doorOf(Age::Today);
        QVERIFY(today.tokens && today.oneTime);
        for (const Age age : {Age::V1_0, Age::V1_5, Age::Today}) {
            const ServerDoor open = doorOf(age, false);
            QVERIFY(!open.aclEnabled && !open.tokens && !open.oneTime);
        }
    }

    void lookingAtTheDoorChangesNothing()
    {
        NomadDouble::Options options;
        options.bootstrapped = false;
        const NomadDouble server(options);
        const NomadSession session(server);
        value(signInOf(session).door());
        const auto requests = server.requests();
        QVERIFY(requests.size() >= 5);
        for (const SeenRequest &seen : requests)
            QCOMPARE(seen.method, QByteArray("GET"));
    }

    void theDoorNamesTheMethods()
    {
        const auto server = serverOf(Age::Today);
        const NomadSession admin(*server);
        QVERIFY(admin.signIn(server->managementSecret()).has_value());
        addJwtMethod(admin);
        const NomadSession visitor(*server);
        const ServerDoor door = value(signInOf(visitor).door());
        QCOMPARE(door.methods.size(), 1);
        QCOMPARE(door.methods.constFirst().name, QStringLiteral("ci"));
        QCOMPARE(door.methods.constFirst().type, AuthMethodType::Jwt);
    }

    void aOneTimeSecretLetsSomebodyInOnce()
    {
        const auto server = serverOf(Age::Today);
        const NomadSession mine(*server);
        QVERIFY(mine.signIn(clientSecretAt(*server, QStringLiteral("ada"))).has_value());
        const OneTimeSecret oneTime = value(signInOf(mine).makeOneTimeSecret());
        QVERIFY(oneTime.expiresAt > SystemClock().now());

        const NomadSession other(*server);
        const Identity identity = value(signInOf(other).exchange(oneTime.secret.clone()));
        QCOMPARE(identity.name, QStringLiteral("ada"));
        const auto again = await(signInOf(other).exchange(oneTime.secret.clone()));
        QCOMPARE(codeOf(again), std::optional(ErrorCode::WrongCredentials));
        QVERIFY(again.error().message.contains(QStringLiteral("one-time")));
        const auto nonsense = await(signInOf(other).exchange(Secret("nonsense")));
        QCOMPARE(codeOf(nonsense), std::optional(ErrorCode::WrongCredentials));
    }

    void theFirstServersKnowNoOneTimeSecrets()
    {
        const auto server = serverOf(Age::V1_0);
        const NomadSession session(*server);
        QCOMPARE(codeOf(await(signInOf(session).exchange(Secret(unknownSecret)))),
                 std::optional(ErrorCode::Unsupported));
        QCOMPARE(codeOf(await(signInOf(session).makeOneTimeSecret())), std::optional(ErrorCode::NotSignedIn));
        QVERIFY(session.signIn(server->managementSecret()).has_value());
        QCOMPARE(codeOf(await(signInOf(session).makeOneTimeSecret())), std::optional(ErrorCode::Unsupported));
    }

    void aJwtLetsInWhoeverItSays()
    {
        const auto server = serverOf(Age::Today);
        const NomadSession admin(*server);
        QVERIFY(admin.signIn(server->managementSecret()).has_value());
        addJwtMethod(admin);
        server->registerJwt("head.alice.sign", {{QStringLiteral("sub"), QStringLiteral("alice")}});
        server->registerJwt("head.old.sign", {},
                            QStringLiteral("invalid expiration time (exp) claim: token is expired"));

        const NomadSession runner(*server);
        const Identity identity =
            value(signInOf(runner).signInWithJwt(QStringLiteral("ci"), Secret("head.alice.sign\n")));
        QVERIFY(identity.expiresAt.has_value());
        QCOMPARE(whoIsIn(runner), std::optional(identity));
        QVERIFY(signInOf(runner).secretForKeychain());

        const auto old = await(signInOf(runner).signInWithJwt(QStringLiteral("ci"), Secret("head.old.sign")));
        QCOMPARE(codeOf(old), std::optional(ErrorCode::WrongCredentials));
        QVERIFY(old.error().message.contains(QStringLiteral("token is expired")));
        const auto nowhere =
            await(signInOf(runner).signInWithJwt(QStringLiteral("nope"), Secret("head.alice.sign")));
        QCOMPARE(codeOf(nowhere), std::optional(ErrorCode::NotFound));
    }

    void aTokenThatWasMadeForNothingIsNotLeftBehind_data()
    {
        QTest::addColumn<bool>("management");
        QTest::newRow("which may delete itself") << true;
        QTest::newRow("which may not") << false;
    }
    void aTokenThatWasMadeForNothingIsNotLeftBehind()
    {
        QFETCH(bool, management);
        const auto server = serverOf(Age::Today);
        const NomadSession admin(*server);
        QVERIFY(admin.signIn(server->managementSecret()).has_value());
        value(admin.backend->authMethods()->create(jwtMethod(), std::nullopt));
        const auto type = management ? BindType::Management : BindType::Policy;
        value(admin.backend->authMethods()->createRule(
            {{}, QStringLiteral("ci"), {}, type, management ? QString() : QStringLiteral("readonly")}));
        server->registerJwt("head.alice.sign", {{QStringLiteral("sub"), QStringLiteral("alice")}});
        const auto tokens = [&] { return server->tokens().size(); };
        const auto before = tokens();

        // After the token was made, it cannot be found out what the server can do.
        Fault fault{Fault::Kind::Status, "/v1/acl/roles"};
        fault.status = 503;
        fault.text = "disk on fire";
        server->addFault(fault);
        const NomadSession runner(*server);
        const auto refused =
            await(signInOf(runner).signInWithJwt(QStringLiteral("ci"), Secret("head.alice.sign")));
        QCOMPARE(codeOf(refused), std::optional(ErrorCode::Unavailable));
        QVERIFY(!whoIsIn(runner));
        QCOMPARE(tokens(), management ? before : before + 1);
        QCOMPARE(refused.error().message.contains(QStringLiteral("Its accessor ID is ")), !management);
    }

    void aLookAtTheDoorIsNotEndedBySigningIn()
    {
        const auto server = serverOf(Age::Today);
        const NomadSession session(*server);
        server->addFault({Fault::Kind::Delay, "/v1/acl/auth-methods", {}, 1, std::chrono::milliseconds(300)});
        const auto door = signInOf(session).door();
        QVERIFY(session.signIn(server->managementSecret()).has_value());
        QVERIFY(value(door).tokens);
    }

    void whomNoRuleBindsIsToldSo()
    {
        const auto server = serverOf(Age::Today);
        const NomadSession admin(*server);
        QVERIFY(admin.signIn(server->managementSecret()).has_value());
        value(admin.backend->authMethods()->create(jwtMethod(), std::nullopt));
        server->registerJwt("head.eve.sign", {{QStringLiteral("sub"), QStringLiteral("eve")}});
        const auto refused =
            await(signInOf(admin).signInWithJwt(QStringLiteral("ci"), Secret("head.eve.sign")));
        QCOMPARE(codeOf(refused), std::optional(ErrorCode::PermissionDenied));
        QVERIFY(refused.error().message.contains(QStringLiteral("binding rule")));
    }

    void olderServersTakeNoJwt()
    {
        const auto server = serverOf(Age::V1_4_0);
        const NomadSession session(*server);
        QCOMPARE(codeOf(await(signInOf(session).signInWithJwt(QStringLiteral("ci"), Secret("a.b.c")))),
                 std::optional(ErrorCode::Unsupported));
    }

    void signingOutForgetsTheSecret()
    {
        const auto server = serverOf(Age::Today);
        const NomadSession session(*server);
        QVERIFY(session.signIn(server->managementSecret()).has_value());
        QSignalSpy changes(session.backend->authenticator(), &Authenticator::identityChanged);
        value(session.backend->authenticator()->signOut());
        QCOMPARE(changes.size(), 1);
        QVERIFY(!whoIsIn(session));
        QVERIFY(!signInOf(session).secretForKeychain());
        server->clearRequests();
        value(signInOf(session).door());
        for (const SeenRequest &seen : server->requests())
            QVERIFY(!seen.headers.contains("x-nomad-token"));
    }

    void passwordsAreRefusedInWords()
    {
        const auto server = serverOf(Age::Today);
        const NomadSession session(*server);
        Authenticator &door = *session.backend->authenticator();
        QCOMPARE(codeOf(await(door.signIn(QStringLiteral("a@b"), Secret("x")))),
                 std::optional(ErrorCode::Unsupported));
        QCOMPARE(codeOf(await(door.redeem(QStringLiteral("a@b"), Secret("x"), Secret("y")))),
                 std::optional(ErrorCode::Unsupported));
        QCOMPARE(codeOf(await(door.changePassword(Secret("x"), Secret("y")))),
                 std::optional(ErrorCode::Unsupported));
    }

    void anAnswerThatQuotesTheSecretIsShownWithoutIt()
    {
        const auto server = serverOf(Age::Today);
        const NomadSession session(*server);
        Fault quoting{Fault::Kind::Status, "/v1/acl/token/self"};
        quoting.status = 500;
        quoting.text = "failed to verify token: " + unknownSecret + " is odd";
        server->addFault(quoting);
        const auto refused = session.signIn(unknownSecret);
        QVERIFY(!refused);
        QVERIFY(!refused.error().message.contains(QString::fromLatin1(unknownSecret)));
        QVERIFY(!refused.error().detail.contains(QString::fromLatin1(unknownSecret)));
    }

    void noSecretIsLoggedOrPutIntoAUrl()
    {
        const LeakWatch watch;
        const QByteArray jwt = "head.alice-of-the-log.sign";
        const auto server = serverOf(Age::Today);
        const NomadSession admin(*server);
        QVERIFY(admin.signIn(server->managementSecret()).has_value());
        addJwtMethod(admin);
        server->registerJwt(jwt, {{QStringLiteral("sub"), QStringLiteral("alice")}});
        const NomadSession other(*server);
        OneTimeSecret oneTime = value(signInOf(admin).makeOneTimeSecret());
        value(signInOf(other).exchange(oneTime.secret.clone()));
        value(signInOf(other).signInWithJwt(QStringLiteral("ci"), Secret(jwt)));
        QVERIFY(!other.signIn(unknownSecret));
        QVERIFY(LeakWatch::logged().size() > 1000); // it did listen
        QCOMPARE(LeakWatch::findIn(*server, {jwt, unknownSecret, oneTime.secret.view().toByteArray()}),
                 QByteArray());
    }
};

QTEST_GUILESS_MAIN(SignInTest)
#include "tst_signin.moc"
