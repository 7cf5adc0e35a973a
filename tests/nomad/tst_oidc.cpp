// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/authmethodservice.h"
#include "nomad/leakwatch.h"
#include "nomad/oidcrequest.h"
#include "nomad/oidcsignin.h"
#include "support/nomadsession.h"

#include <QFutureWatcher>
#include <QJsonObject>
#include <QTcpSocket>
#include <QUrlQuery>

using namespace chatelaine;
using namespace chatelaine::nomad;

namespace {

const QString method = QStringLiteral("sso");
const QByteArray code = "the-code-of-alice";

/// Somebody who comes to the port by hand.
class Caller
{
public:
    explicit Caller(quint16 port, const QHostAddress &address = QHostAddress(QHostAddress::LocalHost))
    {
        m_socket.connectToHost(address, port);
        m_connected = QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::ConnectedState; });
    }
    bool isConnected() const { return m_connected; }
    void say(const QByteArray &text)
    {
        m_socket.write(text);
        m_socket.flush();
    }
    /// The status of the answer; 0: none before the connection was closed.
    int status()
    {
        if (!QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; },
                             20'000))
            return -1;
        m_answer = m_socket.readAll();
        return m_answer.mid(9, 3).toInt();
    }
    QByteArray answer() const { return m_answer; }
    bool wasLetGo()
    {
        return QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; },
                               20'000);
    }

private:
    QTcpSocket m_socket;
    bool m_connected = false;
    QByteArray m_answer;
};

QByteArray request(const QByteArray &target, quint16 port, const QByteArray &host = "localhost",
                   const QByteArray &verb = "GET")
{
    return verb + ' ' + target + " HTTP/1.1\r\nHost: " + host + ':' + QByteArray::number(port) +
           "\r\nUser-Agent: a browser\r\n\r\n";
}

QByteArray callback(const QByteArray &query)
{
    return "/oidc/callback?" + query;
}

quint16 portOf(const QUrl &redirect)
{
    return static_cast<quint16>(redirect.port());
}

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

bool isClosed(quint16 port)
{
    QTcpServer server;
    return server.listen(QHostAddress(QHostAddress::LocalHost), port);
}

} // namespace

class OidcTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // What is said to the port

    void anAnswerIsReadFromTheRequestLine()
    {
        const CallbackRequest read = readCallback(
            request(callback("code=a%2Bb+c&state=st%5F1&iss=https%3A%2F%2Fid.example.org"), 4649), 4649);
        QCOMPARE(read.status, 200);
        QVERIFY(read.callback.code.equals(Secret("a+b c")));
        QVERIFY(read.callback.state.equals(Secret("st_1")));
        QCOMPARE(read.callback.issuer, QStringLiteral("https://id.example.org"));
        QVERIFY(read.callback.error.isEmpty());
    }

    void whatElseIsSaidIsRefused_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("status");
        const QByteArray good = callback("code=c&state=s");
        QTest::newRow("by address") << request(good, 4649, "127.0.0.1") << 200;
        QTest::newRow("by the newer address") << request(good, 4649, "[::1]") << 200;
        QTest::newRow("by a name that leads here") << request(good, 4649, "evil.example.org") << 400;
        QTest::newRow("for another port") << request(good, 80) << 400;
        QTest::newRow("two hosts") << QByteArray("GET " + good +
                                                 " HTTP/1.1\r\nHost: localhost:4649\r\nHost: x\r\n\r\n")
                                   << 400;
        QTest::newRow("no host") << QByteArray("GET " + good + " HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("another path") << request("/favicon.ico", 4649) << 404;
        QTest::newRow("a path behind it") << request("/oidc/callback/x?code=c&state=s", 4649) << 404;
        QTest::newRow("an absolute address") << request("http://localhost:4649" + good, 4649) << 404;
        QTest::newRow("a post") << request(good, 4649, "localhost", "POST") << 405;
        QTest::newRow("a question before") << request(good, 4649, "localhost", "OPTIONS") << 405;
        QTest::newRow("no code") << request(callback("state=s"), 4649) << 400;
        QTest::newRow("no state") << request(callback("code=c"), 4649) << 400;
        QTest::newRow("two codes") << request(callback("code=c&state=s&code=d"), 4649) << 400;
        QTest::newRow("nothing") << request("/oidc/callback", 4649) << 400;
        QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n") << 400;
        QTest::newRow("empty") << QByteArray("\r\n\r\n") << 400;
        QTest::newRow("bytes") << QByteArray("\x16\x03\x01\0\xff\r\n\r\n", 9) << 400;
    }
    void whatElseIsSaidIsRefused()
    {
        QFETCH(QByteArray, head);
        QFETCH(int, status);
        QCOMPARE(readCallback(head, 4649).status, status);
    }

    void thePageSaysNothingOfWhatCameIn()
    {
        const QByteArray page = callbackPage(200, QStringLiteral("A & B"), QStringLiteral("<done>"));
        QVERIFY(page.contains("A &amp; B") && page.contains("&lt;done&gt;"));
        QVERIFY(page.contains("Cache-Control: no-store") && page.contains("Referrer-Policy: no-referrer"));
        const qsizetype body = page.indexOf("\r\n\r\n") + 4;
        QVERIFY(page.contains(QByteArray("Content-Length: " + QByteArray::number(page.size() - body))));
    }

    void anAddressThatBelongsToAnotherSignInIsNotOpened()
    {
        const QUrl redirect(QStringLiteral("http://localhost:4649/oidc/callback"));
        const auto from = [&](const char *query) {
            return stateIn(QUrl(QStringLiteral("https://id/auth?") + QLatin1String(query)), redirect,
                           QStringLiteral("n1"));
        };
        QCOMPARE(
            from("redirect_uri=http%3A%2F%2Flocalhost%3A4649%2Foidc%2Fcallback&nonce=n1&state=st_1").value(),
            QStringLiteral("st_1"));
        for (const char *bad : {"nonce=n1", "nonce=n1&state=", "nonce=n2&state=s",
                                "redirect_uri=http%3A%2F%2Fevil%2Foidc%2Fcallback&state=s"})
            QVERIFY2(!from(bad), bad);
    }

    // The port

    void theFirstWithTheRightStateIsTaken()
    {
        OidcBrowser browser;
        const quint16 port = portOf(value(ready(browser.listen(0))));
        const auto answer = browser.waitFor(QStringLiteral("right"));
        Caller icon(port);
        icon.say(request("/favicon.ico", port));
        QCOMPARE(icon.status(), 404);
        Caller wrong(port);
        wrong.say(request(callback("code=evil&state=wrong"), port));
        QCOMPARE(wrong.status(), 400);
        Caller longer(port);
        longer.say(request(callback("code=evil&state=right2"), port));
        QCOMPARE(longer.status(), 400);
        QVERIFY(!answer.isFinished());

        Caller right(port);
        right.say(request(callback("code=c1&state=right"), port));
        QCOMPARE(right.status(), 200);
        QVERIFY(!right.answer().contains("c1"));
        const OidcAnswer taken = value(answer);
        QVERIFY(taken.code.equals(Secret("c1")));
        QCOMPARE(taken.state, QStringLiteral("right"));
        QVERIFY(!browser.isListening());
        QVERIFY(isClosed(port));
    }

    void whoeverIsSlowOrTalksNonsenseKeepsNobodyWaiting()
    {
        OidcBrowser browser;
        const quint16 port = portOf(value(ready(browser.listen(0))));
        const auto answer = browser.waitFor(QStringLiteral("right"));
        std::vector<std::unique_ptr<Caller>> slow;
        for (int i = 0; i < 40; ++i) {
            slow.push_back(std::make_unique<Caller>(port));
            QVERIFY(slow.back()->isConnected());
            slow.back()->say("GET /oidc/callback?code=c&st");
        }
        QVERIFY(slow.front()->wasLetGo()); // room is made
        Caller endless(port);
        endless.say("GET /" + QByteArray(longestCallback + 100, 'x'));
        QCOMPARE(endless.status(), 431);
        Caller right(port);
        const QByteArray all = request(callback("code=c1&state=right"), port);
        for (const char c : all)
            right.say(QByteArray(1, c));
        QCOMPARE(right.status(), 200);
        QVERIFY(value(answer).code.equals(Secret("c1")));
        QVERIFY(slow.back()->wasLetGo());
    }

    void theBrowserMayComeByTheNewerAddress()
    {
        OidcBrowser browser;
        const quint16 port = portOf(value(ready(browser.listen(0))));
        const auto answer = browser.waitFor(QStringLiteral("right"));
        Caller six(port, QHostAddress(QHostAddress::LocalHostIPv6));
        if (!six.isConnected())
            QSKIP("this computer has no IPv6");
        six.say(request(callback("code=c1&state=right"), port, "[::1]"));
        QCOMPARE(six.status(), 200);
        QVERIFY(value(answer).code.equals(Secret("c1")));
    }

    void noOtherComputerIsListenedTo()
    {
        OidcBrowser browser;
        const quint16 port = portOf(value(ready(browser.listen(0))));
        for (const QTcpServer *server : browser.findChildren<QTcpServer *>())
            QVERIFY(server->serverAddress().isLoopback());
        QTcpServer all; // the port is free everywhere else
        QVERIFY(!all.listen(QHostAddress(QHostAddress::LocalHost), port));
    }

    void aRefusalOfTheProviderIsSaidInWords()
    {
        const auto errorFor = [](const QByteArray &query) {
            OidcBrowser browser;
            const quint16 port = portOf(value(ready(browser.listen(0))));
            const auto answer = browser.waitFor(QStringLiteral("right"));
            Caller caller(port);
            caller.say(request(callback(query + "&state=right"), port));
            caller.status();
            return await(answer);
        };
        const auto denied = errorFor("error=access_denied");
        QCOMPARE(codeOf(denied), std::optional(ErrorCode::PermissionDenied));
        QVERIFY(denied.error().message.contains(QStringLiteral("declined")));
        const auto other = errorFor("error=server_error&error_description=Out+of+order");
        QVERIFY(other.error().message.contains(QStringLiteral("Out of order")));
    }

    void aRefusalFromSomebodyElseEndsNothing()
    {
        OidcBrowser browser;
        const quint16 port = portOf(value(ready(browser.listen(0))));
        const auto answer = browser.waitFor(QStringLiteral("right"));
        Caller caller(port);
        caller.say(request(callback("error=access_denied&state=wrong"), port));
        QCOMPARE(caller.status(), 400);
        QVERIFY(!answer.isFinished());
    }

    void nobodyIsWaitedForForEver()
    {
        OidcBrowser browser(std::chrono::milliseconds(50));
        const quint16 port = portOf(value(ready(browser.listen(0))));
        const auto answer = await(browser.waitFor(QStringLiteral("right")));
        QCOMPARE(codeOf(answer), std::optional(ErrorCode::Unavailable));
        QVERIFY(isClosed(port));
        QCOMPARE(codeOf(await(browser.waitFor(QStringLiteral("later")))),
                 std::optional(ErrorCode::Unavailable));
    }

    void whereThePortIsTakenAnotherIsUsed()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost), 0));
        OidcBrowser browser;
        const auto redirect = browser.listen(other.serverPort());
        QVERIFY(redirect && portOf(*redirect) != other.serverPort());
        QCOMPARE(redirect->path(), QStringLiteral("/oidc/callback"));
        QCOMPARE(redirect->host(), QStringLiteral("localhost"));
    }

    // The whole way

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

QTEST_GUILESS_MAIN(OidcTest)
#include "tst_oidc.moc"
