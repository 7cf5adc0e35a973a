// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/authmethodservice.h"
#include "nomad/leakwatch.h"
#include "nomad/oidcbrowser.h"
#include "nomad/oidccaller.h"
#include "support/nomadsession.h"
#include "support/patience.h"

#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>

using namespace chatelaine;
using nomad::OidcBrowser;

namespace {

const QString method = QStringLiteral("sso");
const QByteArray code = "the-code-of-alice";

/// Comes back from the provider to where \a authUrl says, with \a query and the state.
int comeBack(const QUrl &authUrl, const QByteArray &query)
{
    const QUrlQuery asked(authUrl);
    const QUrl redirect(asked.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
    const QByteArray state = asked.queryItemValue(QStringLiteral("state"), QUrl::FullyDecoded).toUtf8();
    Caller browser(portOf(redirect));
    browser.say(request(callback(query + "&state=" + state), portOf(redirect)));
    return browser.status();
}

AuthMethodDraft oidcMethod()
{
    AuthMethodDraft draft;
    draft.name = method;
    draft.longestTokenLife = std::chrono::hours(1);
    draft.config.discoveryUrl = QStringLiteral("https://id.example.org");
    draft.config.clientId = QStringLiteral("nomad");
    draft.config.allowedRedirectUris = {QStringLiteral("http://localhost:4649/oidc/callback")};
    draft.config.claimMappings = {{QStringLiteral("sub"), QStringLiteral("user")}};
    return draft;
}

/// A server where everybody who comes through the provider gets the policy "readonly".
std::unique_ptr<NomadDouble> serverWithProvider(NomadDouble::Age age)
{
    NomadDouble::Options options;
    options.age = age;
    auto server = nomadServer(options);
    const NomadSession admin(*server);
    value(admin.backend->serverSignIn()->signIn(Secret(server->managementSecret())));
    value(admin.backend->authMethods()->create(oidcMethod(), Secret("s3cret-of-the-client")));
    value(admin.backend->authMethods()->createRule(
        {{}, method, {}, BindType::Policy, QStringLiteral("readonly")}));
    server->registerOidcCode(code, {{QStringLiteral("sub"), QStringLiteral("alice")}});
    return server;
}

/// Whether the command line's port is free; where it is not, another is used, which the method above does not
/// allow.
bool isUsualPortFree()
{
    OidcBrowser browser;
    const auto redirect = browser.listen();
    return redirect && portOf(*redirect) == OidcBrowser::usualPort;
}

} // namespace

class OidcSignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonSignsInWithTheirBrowser_data()
    {
        QTest::addColumn<int>("age");
        QTest::newRow("1.5") << static_cast<int>(NomadDouble::Age::V1_5);
        QTest::newRow("today") << static_cast<int>(NomadDouble::Age::Today);
    }
    void aPersonSignsInWithTheirBrowser()
    {
        QFETCH(int, age);
        if (!isUsualPortFree())
            QSKIP("port 4649 is somebody else's at the moment");
        const LeakWatch watch;
        const auto server = serverWithProvider(static_cast<NomadDouble::Age>(age));
        const NomadSession session(*server);
        server->clearRequests();
        QUrl opened;
        const auto signedIn = session.backend->serverSignIn()->signInWithBrowser(
            method, [&opened](const QUrl &url) { opened = url; });
        QTRY_VERIFY(!opened.isEmpty());
        QCOMPARE(opened.host(), QStringLiteral("id.example.org"));
        QCOMPARE(comeBack(opened, "code=" + code), 200);
        const Identity identity = value(signedIn);
        QVERIFY(identity.expiresAt.has_value());
        QCOMPARE(session.backend->authenticator()->identity(), std::optional(identity));
        QVERIFY(session.backend->serverSignIn()->secretForKeychain());
        QVERIFY(isClosed(OidcBrowser::usualPort));
        QCOMPARE(LeakWatch::findIn(*server, {code}), QByteArray());
    }

    void whoeverGivesUpIsNotSignedIn()
    {
        const auto server = serverWithProvider(NomadDouble::Age::Today);
        if (!isUsualPortFree())
            QSKIP("port 4649 is somebody else's at the moment");
        const NomadSession session(*server);
        QUrl opened;
        auto signedIn = session.backend->serverSignIn()->signInWithBrowser(
            method, [&opened](const QUrl &url) { opened = url; });
        QTRY_VERIFY(!opened.isEmpty());
        signedIn.cancel();
        QTRY_VERIFY(signedIn.isFinished());
        QTRY_VERIFY(isClosed(OidcBrowser::usualPort));
        QVERIFY(!session.backend->authenticator()->identity());
    }

    void aTokenThatIsMadeForWhoeverGaveUpDeletesItself()
    {
        const auto server = serverWithProvider(NomadDouble::Age::Today);
        if (!isUsualPortFree())
            QSKIP("port 4649 is somebody else's at the moment");
        const NomadSession admin(*server);
        value(admin.backend->serverSignIn()->signIn(Secret(server->managementSecret())));
        value(admin.backend->authMethods()->createRule({{}, method, {}, BindType::Management, {}}));
        const NomadSession session(*server);
        const auto before = server->tokens().size();
        server->addFault(
            {Fault::Kind::Delay, "/v1/acl/oidc/complete-auth", {}, 1, std::chrono::milliseconds(500)});
        QUrl opened;
        auto signedIn = session.backend->serverSignIn()->signInWithBrowser(
            method, [&opened](const QUrl &url) { opened = url; });
        QTRY_VERIFY(!opened.isEmpty());
        QCOMPARE(comeBack(opened, "code=" + code), 200);
        signedIn.cancel();
        const auto wasDeleted = [&] {
            const auto seen = server->requests();
            return std::any_of(seen.begin(), seen.end(), [](const SeenRequest &request) {
                return request.method == "DELETE" && request.path.startsWith("/v1/acl/token/");
            });
        };
        QTRY_VERIFY(wasDeleted());
        QTRY_COMPARE(server->tokens().size(), before);
        QVERIFY(!session.backend->authenticator()->identity());
    }

    void aSecondSignInTakesThePlaceOfTheFirst()
    {
        const auto server = serverWithProvider(NomadDouble::Age::Today);
        if (!isUsualPortFree())
            QSKIP("port 4649 is somebody else's at the moment");
        const NomadSession session(*server);
        QVector<QUrl> opened;
        const auto open = [&opened](const QUrl &url) { opened.append(url); };
        const auto first = session.backend->serverSignIn()->signInWithBrowser(method, open);
        QTRY_COMPARE(opened.size(), 1);
        const auto second = session.backend->serverSignIn()->signInWithBrowser(method, open);
        QCOMPARE(codeOf(await(first)), std::optional(ErrorCode::Cancelled));
        QTRY_COMPARE(opened.size(), 2);
        QCOMPARE(comeBack(opened.at(1), "code=" + code), 200);
        QVERIFY(!value(second).name.isEmpty());
    }

    void whatGoesWrongAtTheProviderIsSaid()
    {
        const auto server = serverWithProvider(NomadDouble::Age::Today);
        if (!isUsualPortFree())
            QSKIP("port 4649 is somebody else's at the moment");
        const NomadSession session(*server);
        ServerSignIn &door = *session.backend->serverSignIn();
        server->setOidcProviderReachable(false);
        const auto unreachable = await(door.signInWithBrowser(method, [](const QUrl &) {}));
        QVERIFY(!unreachable && unreachable.error().message.contains(QStringLiteral("connection refused")));
        server->setOidcProviderReachable(true);

        QUrl opened;
        const auto refused = door.signInWithBrowser(method, [&opened](const QUrl &url) { opened = url; });
        QTRY_VERIFY(!opened.isEmpty());
        QCOMPARE(comeBack(opened, "code=a-code-that-nobody-knows"), 200);
        const auto answer = await(refused);
        QVERIFY(!answer);
        QVERIFY(!answer.error().message.contains(QStringLiteral("a-code-that-nobody-knows")));
        QVERIFY(!session.backend->authenticator()->identity());
        QCOMPARE(codeOf(await(door.signInWithBrowser(QStringLiteral("nope"), [](const QUrl &) {}))),
                 std::optional(ErrorCode::NotFound));
    }
};

QTEST_GUILESS_MAIN(OidcSignInTest)
#include "tst_oidcsignin.moc"
