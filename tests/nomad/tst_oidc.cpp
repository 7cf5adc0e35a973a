// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/oidccaller.h"
#include "nomad/oidcrequest.h"
#include "nomad/oidcsignin.h"
#include "support/await.h"

using namespace chatelaine;
using namespace chatelaine::nomad;

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
        const auto from = [&](const QByteArray &query) {
            return stateIn(QUrl(QStringLiteral("https://id/auth?") + QLatin1String(query)), redirect,
                           QStringLiteral("n1"));
        };
        QCOMPARE(
            from("redirect_uri=http%3A%2F%2Flocalhost%3A4649%2Foidc%2Fcallback&nonce=n1&state=st_1").value(),
            QStringLiteral("st_1"));
        const QByteArray good = "redirect_uri=http%3A%2F%2Flocalhost%3A4649%2Foidc%2Fcallback";
        QVERIFY(from(good + "&request_uri=urn%3Aabc&state=s")); // the nonce stands in the request
        const QByteArrayList others{
            QByteArray("nonce=n1"),
            QByteArray("nonce=n1&state="),
            QByteArray("nonce=n2&state=s"),
            QByteArray("redirect_uri=http%3A%2F%2Fevil%2Foidc%2Fcallback&nonce=n1&state=s"),
            QByteArray("nonce=n1&state=s"),
            good + "&state=s",
            good + "&nonce=n2&state=s",
            good + "&nonce=n1&nonce=n1&state=s",
            good + "&nonce=n1&state=s&state=t",
            good + "&nonce=n1",
            good + "&nonce=n1&state=s&redirect_uri=http%3A%2F%2Fevil%2F",
            good + "&nonce=n2&request_uri=u&state=s"};
        for (const QByteArray &bad : others)
            QVERIFY2(!from(bad), bad.constData());
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
};

QTEST_GUILESS_MAIN(OidcTest)
#include "tst_oidc.moc"
