// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/httpfixture.h"
#include "support/patience.h"

#include <QLoggingCategory>
#include <QPointer>

using namespace chatelaine;
using Method = HttpRequest::Method;

class TestHttpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAndReadsTheAnswer();
    void theSecretGoesIntoItsHeaderAndNowhereElse();
    void anotherSecretIsSentInstead();
    void aSecretThatWouldEndTheHeaderIsNotSent();
    void everyStatusIsAnAnswer_data();
    void everyStatusIsAnAnswer();
    void nobodyIsAskedForAPassword_data();
    void nobodyIsAskedForAPassword();
    void anAnswerBeforeTheRequestCounts();
    void queriesArePercentEncoded();
    void noCookieComesBack();
    void aRedirectIsNotFollowed();
    void aChangeIsSentOnceEvenIfTheConnectionBreaks_data();
    void aChangeIsSentOnceEvenIfTheConnectionBreaks();
    void aChangeUsesNoConnectionThatIsDeadAlready();
    void aReadOnADeadConnectionComesThrough();
    void piecesArriveInOrder();
    void whoeverTakesPiecesMaySayStop();
    void piecesOfAnErrorAreABody();
    void manyHeldReadsDoNotStopOthers();
    void cancellingTheFutureEndsTheRequest();
    void deletingTheClientEndsEverything();
    void aChangeThatIsBrokenOffMayHaveBeenCarriedOut_data();
    void aChangeThatIsBrokenOffMayHaveBeenCarriedOut();
    void aChangeThatNeverLeftIsCancelled();
    void nothingSecretIsLogged();
};

void TestHttpClient::asksAndReadsTheAnswer()
{
    RawServer server([](QTcpSocket &socket, const QByteArray &) {
        RawServer::reply(socket, "[1]", "200 OK", "X-Nomad-Index: 42\r\nX-Nomad-LastContact: soon\r\n");
    });
    HttpClient client(optionsFor(server));
    const auto reply = answerOf(client.send(get()));
    QVERIFY(reply);
    QCOMPARE(reply->status, 200);
    QCOMPARE(reply->body, QByteArray("[1]"));
    QCOMPARE(reply->number("x-nomad-index"), std::optional<quint64>(42));
    QCOMPARE(reply->number("x-nomad-lastcontact"), std::nullopt);
    QCOMPARE(reply->number("x-nomad-nothing"), std::nullopt);
    QVERIFY(server.requests.first().startsWith("GET /v1/acl/tokens HTTP/1.1\r\n"));
    QVERIFY(server.requests.first().contains("\r\nUser-Agent: Chatelaine/"));
}

void TestHttpClient::theSecretGoesIntoItsHeaderAndNowhereElse()
{
    RawServer server([](QTcpSocket &socket, const QByteArray &) { RawServer::reply(socket, "{}"); });
    HttpClient client(optionsFor(server));
    QVERIFY(answerOf(client.send(get())));
    QVERIFY(!server.received.contains("X-Nomad-Token"));

    client.setSecret(Secret("s3cret-of-mine"));
    QVERIFY(answerOf(client.send(get())));
    QCOMPARE(server.requests.last().count("s3cret-of-mine"), 1);
    QVERIFY(server.requests.last().contains("\r\nX-Nomad-Token: s3cret-of-mine\r\n"));

    HttpRequest open = get();
    open.authenticated = false;
    QVERIFY(answerOf(client.send(open)));
    QVERIFY(!server.requests.last().contains("s3cret"));
}

void TestHttpClient::anotherSecretIsSentInstead()
{
    RawServer server([](QTcpSocket &socket, const QByteArray &) { RawServer::reply(socket, "{}"); });
    HttpClient client(optionsFor(server));
    client.setSecret(Secret("mine"));
    HttpRequest request = get();
    request.otherSecret = std::make_shared<const Secret>("other");
    QVERIFY(answerOf(client.send(request)));
    QVERIFY(server.received.contains("X-Nomad-Token: other\r\n"));
    QVERIFY(!server.received.contains("mine"));
}

void TestHttpClient::aSecretThatWouldEndTheHeaderIsNotSent()
{
    RawServer server([](QTcpSocket &socket, const QByteArray &) { RawServer::reply(socket, "{}"); });
    HttpClient client(optionsFor(server));
    client.setSecret(Secret("abc\r\nHost: elsewhere"));
    const auto reply = answerOf(client.send(get()));
    QCOMPARE(codeOf(reply), ErrorCode::Invalid);
    QVERIFY(!reply.error().message.contains(QStringLiteral("abc")));
    QVERIFY(server.received.isEmpty());
}

void TestHttpClient::everyStatusIsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    for (const int status :
         {200, 201, 204, 400, 401, 403, 404, 405, 409, 410, 418, 429, 500, 501, 502, 503, 599})
        QTest::addRow("%d", status) << status;
}

void TestHttpClient::everyStatusIsAnAnswer()
{
    QFETCH(const int, status);
    const QByteArray text = status == 204 ? QByteArray() : QByteArray("what happened");
    RawServer server([&](QTcpSocket &socket, const QByteArray &) {
        RawServer::reply(socket, text, QByteArray::number(status) + " Some reason");
    });
    HttpClient client(optionsFor(server));
    for (const HttpRequest &request : {get(), change(Method::Post, "{}"), change(Method::Delete)}) {
        const auto reply = answerOf(client.send(request));
        QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().message + reply.error().detail));
        QCOMPARE(reply->status, status);
        QCOMPARE(reply->body, text);
    }
    QCOMPARE(server.requests.size(), 3);
}

void TestHttpClient::nobodyIsAskedForAPassword_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("basic") << QByteArray("WWW-Authenticate: Basic realm=\"x\"\r\n");
    QTest::newRow("digest") << QByteArray(
        "WWW-Authenticate: Digest realm=\"x\", nonce=\"y\", qop=\"auth\"\r\n");
    QTest::newRow("negotiate") << QByteArray("WWW-Authenticate: Negotiate\r\nWWW-Authenticate: NTLM\r\n");
    QTest::newRow("bearer") << QByteArray("WWW-Authenticate: Bearer\r\n");
}

void TestHttpClient::nobodyIsAskedForAPassword()
{
    QFETCH(const QByteArray, challenge);
    RawServer server([&](QTcpSocket &socket, const QByteArray &) {
        RawServer::reply(socket, "Who are you?", "401 Unauthorized", challenge);
    });
    HttpClient client(optionsFor(server));
    for (const HttpRequest &request : {get(), change(Method::Post, "{}"), change(Method::Delete)}) {
        const auto reply = answerOf(client.send(request));
        QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().message + reply.error().detail));
        QCOMPARE(reply->status, 401);
        QCOMPARE(reply->body, QByteArray("Who are you?"));
    }
    QCOMPARE(server.requests.size(), 3);
    QVERIFY(!server.received.contains("Authorization"));
}

/// Nomad refuses the connections beyond its limit with a 429 at once, before it has read anything.
void TestHttpClient::anAnswerBeforeTheRequestCounts()
{
    QTcpServer server;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->write(
            "HTTP/1.1 429 Too Many Requests\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\n"
            "Your IP is issuing too many concurrent connections, please rate limit your calls\n");
        socket->disconnectFromHost();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    HttpOptions options;
    options.base = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort()));
    HttpClient client(options);
    for (const HttpRequest &request : {get(), change(Method::Post, "{}"), change(Method::Delete)}) {
        const auto reply = answerOf(client.send(request));
        QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().message + reply.error().detail));
        QCOMPARE(reply->status, 429);
    }
}

void TestHttpClient::queriesArePercentEncoded()
{
    RawServer server([](QTcpSocket &socket, const QByteArray &) { RawServer::reply(socket, "{}"); });
    HttpClient client(optionsFor(server));
    HttpRequest request = get(QStringLiteral("/v1/acl/policy/a b%2F"));
    request.query = {{QStringLiteral("prefix"), QStringLiteral("a+b&c=d#\u00E9 %")},
                     {QStringLiteral("r"), {}}};
    QVERIFY(answerOf(client.send(request)));
    QCOMPARE(server.requests.first().split('\r').first(),
             QByteArray("GET /v1/acl/policy/a%20b%252F?prefix=a%2Bb%26c%3Dd%23%C3%A9%20%25&r= HTTP/1.1"));
}

void TestHttpClient::noCookieComesBack()
{
    RawServer server([](QTcpSocket &socket, const QByteArray &) {
        RawServer::reply(socket, "{}", "200 OK",
                         "Set-Cookie: id=1; Path=/\r\nCache-Control: max-age=600\r\nETag: \"a\"\r\n");
    });
    HttpClient client(optionsFor(server));
    QVERIFY(answerOf(client.send(get())));
    QVERIFY(answerOf(client.send(get())));
    QCOMPARE(server.requests.size(), 2);
    QVERIFY(!server.received.contains("Cookie"));
    QVERIFY(!server.received.contains("If-None-Match"));
}

void TestHttpClient::aRedirectIsNotFollowed()
{
    RawServer elsewhere([](QTcpSocket &socket, const QByteArray &) { RawServer::reply(socket, "{}"); });
    RawServer server([&](QTcpSocket &socket, const QByteArray &) {
        RawServer::reply(socket, {}, "307 Temporary Redirect",
                         "Location: " + elsewhere.address(QStringLiteral("localhost")).toEncoded() +
                             "/v1\r\n");
    });
    HttpClient client(optionsFor(server));
    client.setSecret(Secret("s3cret"));
    for (const HttpRequest &request : {get(), change(Method::Post, "{}")}) {
        const auto reply = answerOf(client.send(request));
        QCOMPARE(codeOf(reply), ErrorCode::BadAnswer);
        const QString there = QStringLiteral("localhost:%1").arg(elsewhere.address().port());
        QVERIFY2(reply.error().message.contains(there), qPrintable(reply.error().message));
        QVERIFY(reply.error().message.contains(QStringLiteral("not sent there")));
    }
    QCOMPARE(server.requests.size(), 2);
    QCOMPARE(elsewhere.connections, 0);
}

void TestHttpClient::aChangeIsSentOnceEvenIfTheConnectionBreaks_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("last"); // words of the server
    const std::pair<const char *, QByteArray> ends[] = {
        {"nothing", {}},
        {"half a status", "HTTP/1.1 2"},
        {"half a head", "HTTP/1.1 200 OK\r\nContent-Le"},
        {"half a body", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"Sec"},
        {"nonsense", "nonsense\r\n\r\n"},
    };
    const QByteArray body = "{\"Name\":\"a\"}";
    for (const auto &[name, last] : ends) {
        QTest::addRow("POST, %s", name) << Method::Post << body << last;
        QTest::addRow("PUT, %s", name) << Method::Put << body << last;
        QTest::addRow("empty POST, %s", name) << Method::Post << QByteArray() << last;
        QTest::addRow("large POST, %s", name) << Method::Post << QByteArray(200'000, 'x') << last;
        QTest::addRow("DELETE, %s", name) << Method::Delete << QByteArray() << last;
    }
}

void TestHttpClient::aChangeIsSentOnceEvenIfTheConnectionBreaks()
{
    QFETCH(const Method, method);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, last);
    RawServer server([&](QTcpSocket &socket, const QByteArray &) {
        socket.write(last);
        socket.disconnectFromHost();
    });
    HttpClient client(optionsFor(server));
    const auto reply = answerOf(client.send(change(method, body)));
    QCOMPARE(codeOf(reply), ErrorCode::OutcomeUnknown);
    QCOMPARE(server.requests.size(), 1);
    // A resend would go out as soon as Qt has noticed; by the answer to another request it has.
    RawServer other([](QTcpSocket &socket, const QByteArray &) { RawServer::reply(socket, "{}"); });
    HttpClient marker(optionsFor(other));
    QVERIFY(answerOf(marker.send(get())));
    QCOMPARE(server.requests.size(), 1);
}

void TestHttpClient::aChangeUsesNoConnectionThatIsDeadAlready()
{
    QPointer<QTcpSocket> idle;
    RawServer server([&](QTcpSocket &socket, const QByteArray &) {
        idle = &socket;
        RawServer::reply(socket, "{}");
    });
    HttpClient client(optionsFor(server));
    for (int i = 0; i < 3; ++i) {
        QVERIFY(answerOf(client.send(get())));
        QVERIFY(answerOf(client.send(change(Method::Post, "{}"))));
        QVERIFY(idle);
        idle->abort(); // as a server does with a connection that was idle for long
        QVERIFY(answerOf(client.send(change(Method::Post, "{}"))));
    }
    QCOMPARE(server.requests.size(), 9);
}

void TestHttpClient::aReadOnADeadConnectionComesThrough()
{
    QPointer<QTcpSocket> idle;
    RawServer server([&](QTcpSocket &socket, const QByteArray &) {
        idle = &socket;
        RawServer::reply(socket, "{}");
    });
    HttpClient client(optionsFor(server));
    QVERIFY(answerOf(client.send(get())));
    QVERIFY(idle);
    idle->abort();
    QVERIFY(answerOf(client.send(get())));
}

void TestHttpClient::piecesArriveInOrder()
{
    QByteArray body;
    for (int i = 0; body.size() < 3'000'000; ++i)
        body += QByteArray::number(i) + ',';
    RawServer server([&](QTcpSocket &socket, const QByteArray &) { RawServer::reply(socket, body); });
    HttpClient client(optionsFor(server));
    HttpRequest request = get();
    QByteArray taken;
    request.sink = [&](const QByteArray &piece) {
        taken += piece;
        return true;
    };
    const auto reply = answerOf(client.send(request));
    QVERIFY(reply);
    QVERIFY(reply->body.isEmpty());
    QVERIFY(taken == body);
}

void TestHttpClient::whoeverTakesPiecesMaySayStop()
{
    RawServer server(
        [](QTcpSocket &socket, const QByteArray &) { RawServer::reply(socket, QByteArray(1'000'000, 'x')); });
    HttpClient client(optionsFor(server));
    HttpRequest request = get();
    int calls = 0;
    request.sink = [&](const QByteArray &) {
        ++calls;
        return false;
    };
    QCOMPARE(codeOf(answerOf(client.send(request))), ErrorCode::BadAnswer);
    QCOMPARE(calls, 1);
}

void TestHttpClient::piecesOfAnErrorAreABody()
{
    RawServer server([](QTcpSocket &socket, const QByteArray &) {
        RawServer::reply(socket, "Permission denied", "403 Forbidden");
    });
    HttpClient client(optionsFor(server));
    HttpRequest request = get();
    int calls = 0;
    request.sink = [&](const QByteArray &) { return ++calls > 0; };
    const auto reply = answerOf(client.send(request));
    QVERIFY(reply);
    QCOMPARE(reply->status, 403);
    QCOMPARE(reply->body, QByteArray("Permission denied"));
    QCOMPARE(calls, 0);
}

void TestHttpClient::manyHeldReadsDoNotStopOthers()
{
    RawServer server([](QTcpSocket &socket, const QByteArray &request) {
        if (!request.contains("/held"))
            RawServer::reply(socket, "{}");
    });
    HttpClient client(optionsFor(server));
    QVector<Future<HttpReply>> held;
    for (int i = 0; i < 9; ++i)
        held.append(client.send(get(QStringLiteral("/held"))));
    QTRY_COMPARE(server.requests.size(), 9);
    QVERIFY(answerOf(client.send(get())));
    QVERIFY(answerOf(client.send(change(Method::Post, "{}"))));
    client.abortAll();
    for (const Future<HttpReply> &each : std::as_const(held))
        QCOMPARE(codeOf(answerOf(each)), ErrorCode::Cancelled);
    QVERIFY(answerOf(client.send(get())));
}

void TestHttpClient::cancellingTheFutureEndsTheRequest()
{
    QPointer<QTcpSocket> held;
    RawServer server([&](QTcpSocket &socket, const QByteArray &) { held = &socket; });
    HttpClient client(optionsFor(server));
    Future<HttpReply> future = client.send(get());
    QTRY_VERIFY(held);
    future.cancel();
    QTRY_VERIFY(!held); // the connection was closed
    QVERIFY(future.isFinished());
}

void TestHttpClient::deletingTheClientEndsEverything()
{
    RawServer server([](QTcpSocket &, const QByteArray &) {});
    auto client = std::make_unique<HttpClient>(optionsFor(server));
    const Future<HttpReply> read = client->send(get());
    const Future<HttpReply> write = client->send(change(Method::Post, "{}"));
    QTRY_COMPARE(server.requests.size(), 2);
    const Future<HttpReply> early = client->send(get());
    client.reset();
    for (const Future<HttpReply> &each : {read, early}) {
        QVERIFY(each.isFinished());
        QCOMPARE(codeOf(answerOf(each)), ErrorCode::Cancelled);
    }
    QVERIFY(write.isFinished());
    QCOMPARE(codeOf(answerOf(write)), ErrorCode::OutcomeUnknown);
}

void TestHttpClient::aChangeThatIsBrokenOffMayHaveBeenCarriedOut_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("POST") << Method::Post << QByteArray("{}");
    QTest::newRow("empty POST") << Method::Post << QByteArray();
    QTest::newRow("DELETE") << Method::Delete << QByteArray();
}

void TestHttpClient::aChangeThatIsBrokenOffMayHaveBeenCarriedOut()
{
    QFETCH(const Method, method);
    QFETCH(const QByteArray, body);
    RawServer server([](QTcpSocket &, const QByteArray &) {});
    HttpClient client(optionsFor(server));
    const Future<HttpReply> write = client.send(change(method, body));
    QTRY_COMPARE(server.requests.size(), 1);
    client.abortAll();
    const auto reply = answerOf(write);
    QCOMPARE(codeOf(reply), ErrorCode::OutcomeUnknown);
    QVERIFY2(reply.error().message.contains(QStringLiteral("may have been carried out")),
             qPrintable(reply.error().message));
}

void TestHttpClient::aChangeThatNeverLeftIsCancelled()
{
    RawServer server([](QTcpSocket &, const QByteArray &) {});
    HttpClient client(optionsFor(server));
    const Future<HttpReply> write = client.send(change(Method::Post, "{}"));
    client.abortAll();
    QCOMPARE(codeOf(answerOf(write)), ErrorCode::Cancelled);
    QVERIFY(server.requests.isEmpty());
}

namespace {
QStringList logged;
void keepLine(QtMsgType, const QMessageLogContext &context, const QString &line)
{
    logged.append(QString::fromLatin1(context.category) + u' ' + line);
}
} // namespace

void TestHttpClient::nothingSecretIsLogged()
{
    RawServer server([](QTcpSocket &socket, const QByteArray &) {
        RawServer::reply(socket, "{\"SecretID\":\"an-answer\"}");
    });
    HttpClient client(optionsFor(server));
    client.setSecret(Secret("a-header"));
    HttpRequest request = change(Method::Post, "{\"ClientSecret\":\"a-body\"}");
    request.query = {{QStringLiteral("q"), QStringLiteral("a-query")}};
    QLoggingCategory::setFilterRules(QStringLiteral("*=true\nqt.*=false"));
    logged.clear();
    const auto before = qInstallMessageHandler(keepLine);
    const auto reply = answerOf(client.send(request));
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    QVERIFY(reply);
    const QString all = logged.join(u'\n');
    QVERIFY2(all.contains(QStringLiteral("chatelaine.http POST /v1/acl/token 200")), qPrintable(all));
    for (const char *secret : {"a-header", "a-body", "a-query", "an-answer"})
        QVERIFY2(!all.contains(QLatin1String(secret)), secret);
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
