// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/httpfixture.h"

#include <QPointer>
#include <QTimer>

using namespace chatelaine;
using Method = HttpRequest::Method;

/// What goes wrong on the way, or is more than one wants.
class TestHttpTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingListens();
    void silenceEnds_data();
    void silenceEnds();
    void progressKeepsTheRequestAlive();
    void anAnswerThatTricklesForEverIsGivenUp();
    void aListThatTricklesMayTakeItsTime();
    void aBodyThatBreaksOffIsNoAnswer_data();
    void aBodyThatBreaksOffIsNoAnswer();
    void garbageIsNoAnswer_data();
    void garbageIsNoAnswer();
    void tenThousandHeadersEndTheRequest();
    void tooLargeBodiesAreRefused_data();
    void tooLargeBodiesAreRefused();
    void aHighlyCompressedListIsRead();
    void aBombIsStoppedInTime();
};

void TestHttpTrouble::nothingListens()
{
    RawServer server([](QTcpSocket &, const QByteArray &) {});
    server.stop();
    HttpClient client(optionsFor(server));
    for (const HttpRequest &request : {get(), change(Method::Post, "{}"), change(Method::Delete)}) {
        const auto reply = answerOf(client.send(request));
        QCOMPARE(codeOf(reply), ErrorCode::Unavailable);
        QVERIFY(reply.error().message.contains(QStringLiteral("Nothing listens")));
        QVERIFY(reply.error().message.contains(server.address().authority()));
    }
}

void TestHttpTrouble::silenceEnds_data()
{
    QTest::addColumn<QByteArray>("last");
    QTest::newRow("not a word") << QByteArray();
    QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nX: ");
    QTest::newRow("half a body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n[1,");
}

void TestHttpTrouble::silenceEnds()
{
    QFETCH(const QByteArray, last);
    RawServer server([&](QTcpSocket &socket, const QByteArray &) { socket.write(last); });
    HttpClient client(optionsFor(server));
    HttpRequest read = get();
    read.timeout = std::chrono::milliseconds(100);
    const auto reply = answerOf(client.send(read));
    QCOMPARE(codeOf(reply), ErrorCode::Unavailable);
    QVERIFY(reply.error().message.contains(QStringLiteral("1 second")));

    HttpRequest write = change(Method::Put, "{}");
    write.timeout = std::chrono::milliseconds(300);
    QCOMPARE(codeOf(answerOf(client.send(write))), ErrorCode::OutcomeUnknown);
}

/// Longer than the time-out in all, and never as long without a byte.
void TestHttpTrouble::progressKeepsTheRequestAlive()
{
    QTimer tick;
    QPointer<QTcpSocket> listener;
    int left = 10;
    connect(&tick, &QTimer::timeout, this, [&] {
        if (listener && left > 0 && --left >= 0)
            listener->write("x");
    });
    RawServer server([&](QTcpSocket &socket, const QByteArray &) {
        listener = &socket;
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n");
        tick.start(100);
    });
    HttpClient client(optionsFor(server));
    HttpRequest request = get();
    request.timeout = std::chrono::milliseconds(600);
    const auto reply = answerOf(client.send(request));
    QVERIFY(reply);
    QCOMPARE(reply->body, QByteArray(10, 'x'));
}

void TestHttpTrouble::anAnswerThatTricklesForEverIsGivenUp()
{
    QTimer tick;
    QPointer<QTcpSocket> listener;
    connect(&tick, &QTimer::timeout, this, [&] {
        if (listener)
            listener->write("x");
    });
    RawServer server([&](QTcpSocket &socket, const QByteArray &) {
        listener = &socket;
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 10000000\r\n\r\n");
        tick.start(50);
    });
    HttpClient client(optionsFor(server));
    HttpRequest request = get();
    request.timeout = std::chrono::milliseconds(1000);
    request.whole = std::chrono::milliseconds(1500);
    const auto reply = answerOf(client.send(request));
    QCOMPARE(codeOf(reply), ErrorCode::Unavailable);
    QVERIFY2(reply.error().message.contains(QStringLiteral("had not ended after 2 second")),
             qPrintable(reply.error().message));

    HttpRequest write = change(Method::Put, "{}");
    write.timeout = std::chrono::milliseconds(1000);
    write.whole = std::chrono::milliseconds(1500);
    QCOMPARE(codeOf(answerOf(client.send(write))), ErrorCode::OutcomeUnknown);
}

/// A hundred thousand tokens over a bad line are no attack.
void TestHttpTrouble::aListThatTricklesMayTakeItsTime()
{
    QTimer tick;
    QPointer<QTcpSocket> listener;
    int left = 10;
    connect(&tick, &QTimer::timeout, this, [&] {
        if (listener && left > 0 && --left >= 0)
            listener->write("x");
    });
    RawServer server([&](QTcpSocket &socket, const QByteArray &) {
        listener = &socket;
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n");
        tick.start(100);
    });
    HttpClient client(optionsFor(server));
    QByteArray taken;
    HttpRequest request = get();
    request.timeout = std::chrono::milliseconds(600);
    request.whole = std::chrono::milliseconds(600);
    request.sink = [&taken](const QByteArray &piece) {
        taken += piece;
        return true;
    };
    QVERIFY(answerOf(client.send(request)));
    QCOMPARE(taken, QByteArray(10, 'x'));
}

void TestHttpTrouble::aBodyThatBreaksOffIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[{\"Name\":");
    QTest::newRow("chunks") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n[1,2,\r\n");
    QTest::newRow("within a chunk") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n50\r\n[1,2");
    QTest::newRow("status of failure")
        << QByteArray("HTTP/1.1 500 No\r\nContent-Length: 100\r\n\r\nNo cluster");
}

void TestHttpTrouble::aBodyThatBreaksOffIsNoAnswer()
{
    QFETCH(const QByteArray, answer);
    RawServer server([&](QTcpSocket &socket, const QByteArray &) {
        socket.write(answer);
        socket.disconnectFromHost();
    });
    HttpClient client(optionsFor(server));
    const auto reply = answerOf(client.send(get()));
    QCOMPARE(codeOf(reply), ErrorCode::BadAnswer);
    QVERIFY(reply.error().message.contains(QStringLiteral("broke off")));
    QCOMPARE(codeOf(answerOf(client.send(change(Method::Put, "{}")))), ErrorCode::OutcomeUnknown);
}

void TestHttpTrouble::garbageIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("text") << QByteArray("220 mail.example.org ESMTP\r\n");
    QTest::newRow("zeros") << QByteArray(5000, '\0');
    QTest::newRow("no status") << QByteArray("HTTP/1.1 abc\r\n\r\n");
    QTest::newRow("broken gzip") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\nhello");
    QTest::newRow("unknown encoding")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Encoding: rot13\r\nContent-Length: 5\r\n\r\nhello");
}

void TestHttpTrouble::garbageIsNoAnswer()
{
    QFETCH(const QByteArray, answer);
    RawServer server([&](QTcpSocket &socket, const QByteArray &) {
        socket.write(answer);
        socket.disconnectFromHost();
    });
    HttpClient client(optionsFor(server));
    const auto reply = answerOf(client.send(get()));
    QVERIFY2(!reply, reply ? reply->body.constData() : "");
    QVERIFY(codeOf(reply) == ErrorCode::BadAnswer || codeOf(reply) == ErrorCode::Unavailable);
}

void TestHttpTrouble::tenThousandHeadersEndTheRequest()
{
    qint64 written = 0;
    constexpr qint64 much = 64LL * 1024 * 1024;
    RawServer server([&](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 200 OK\r\n");
        connect(&socket, &QTcpSocket::bytesWritten, &socket, [&] {
            if (written > much || socket.bytesToWrite() > 1'000'000)
                return;
            QByteArray flood;
            for (int i = 0; i < 1000; ++i)
                flood += "X-Flood-" + QByteArray::number(written + i) + ": " + QByteArray(1000, 'x') + "\r\n";
            written += flood.size();
            socket.write(flood);
        });
    });
    HttpClient client(optionsFor(server));
    HttpRequest request = get();
    request.timeout = std::chrono::milliseconds(3000);
    const auto reply = answerOf(client.send(request));
    QVERIFY(!reply);
    QVERIFY(written < much);
}

void TestHttpTrouble::tooLargeBodiesAreRefused_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("handedOn");
    const QByteArray large = "Content-Length: 314572800\r\n\r\n";
    const QByteArray beyond = "Content-Length: 18446744073709551615\r\n\r\n";
    for (const bool handedOn : {false, true}) {
        const char *what = handedOn ? "a list" : "one thing";
        QTest::addRow("%s, announced", what) << large << handedOn;
        QTest::addRow("%s, announced beyond all numbers", what) << beyond << handedOn;
        QTest::addRow("%s, not announced", what) << QByteArray("\r\n") << handedOn;
    }
}

void TestHttpTrouble::tooLargeBodiesAreRefused()
{
    QFETCH(const QByteArray, head);
    QFETCH(const bool, handedOn);
    constexpr qint64 announced = 300LL * 1024 * 1024;
    qint64 written = 0;
    const QByteArray block(1024 * 1024, ' ');
    RawServer server([&](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 200 OK\r\n" + head);
        connect(&socket, &QTcpSocket::bytesWritten, &socket, [&] {
            if (socket.bytesToWrite() < block.size() && written < announced)
                written += socket.write(block);
        });
    });
    HttpClient client(optionsFor(server));
    HttpRequest request = get();
    if (handedOn)
        request.sink = [](const QByteArray &) { return true; };
    const auto reply = answerOf(client.send(request));
    if (head.contains("1844")) { // Qt understands that as no length at all
        QVERIFY(!reply);
        return;
    }
    QCOMPARE(codeOf(reply), ErrorCode::BadAnswer);
    const QString limit =
        handedOn ? QStringLiteral("larger than 256 MB") : QStringLiteral("larger than 16 MB");
    QVERIFY2(reply.error().message.contains(limit), qPrintable(reply.error().message));
    QVERIFY(written <= announced);
    if (head.startsWith("Content-Length") || !handedOn)
        QVERIFY(written < announced / 2);
}

namespace {
/// The zlib stream that the coding "deflate" stands for (RFC 9110), behind the length that Qt puts before it.
QByteArray deflated(qint64 count)
{
    return qCompress(QByteArray(count, 'a'), 9).mid(4);
}
} // namespace

void TestHttpTrouble::aHighlyCompressedListIsRead()
{
    const qint64 size = 60LL * 1024 * 1024;
    const QByteArray packed = deflated(size);
    RawServer server([&](QTcpSocket &socket, const QByteArray &) {
        RawServer::reply(socket, packed, "200 OK", "Content-Encoding: deflate\r\n");
    });
    HttpClient client(optionsFor(server));
    HttpRequest request = get();
    qint64 taken = 0;
    request.sink = [&](const QByteArray &piece) {
        taken += piece.size();
        return true;
    };
    const auto reply = answerOf(client.send(request));
    QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().message + reply.error().detail));
    QCOMPARE(taken, size);
    QVERIFY(server.requests.first().contains("Accept-Encoding: "));
    QVERIFY(server.requests.first().contains("gzip"));
}

void TestHttpTrouble::aBombIsStoppedInTime()
{
    const QByteArray packed = deflated(64LL * 1024 * 1024);
    QVERIFY(packed.size() < 100'000);
    RawServer server([&](QTcpSocket &socket, const QByteArray &) {
        RawServer::reply(socket, packed, "200 OK", "Content-Encoding: deflate\r\n");
    });
    HttpOptions options = optionsFor(server);
    options.largestBody = 16LL * 1024 * 1024;
    HttpClient client(options);
    HttpRequest request = get();
    qint64 taken = 0;
    request.sink = [&](const QByteArray &piece) {
        taken += piece.size();
        return true;
    };
    const auto reply = answerOf(client.send(request));
    QCOMPARE(codeOf(reply), ErrorCode::BadAnswer);
    QVERIFY(reply.error().message.contains(QStringLiteral("larger than 16 MB")));
    QVERIFY(taken <= options.largestBody);
}

QTEST_GUILESS_MAIN(TestHttpTrouble)
#include "tst_httptrouble.moc"
