// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomaddouble/exchange.h"
#include "nomaddouble/replay.h"
#include "support/patience.h"

#include <QTest>

using namespace chatelaine;
using namespace nomaddouble;
using namespace std::chrono_literals;

/// What of the double no recording shows: later servers, other regions, faults.
class DoubleFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBlockingQueryWakesWhenSomethingChanges();
    void laterServersLoseTheExpiryOrDieOfIt();
    void todaysServersPageToTheEndAndEarlierOnesDoNot();
    void otherRegionsHaveItAfterAWhile();
    void everyFaultDoesWhatItSays();
};

void DoubleFaultsTest::aBlockingQueryWakesWhenSomethingChanges()
{
    NomadDouble server;
    const QVector<std::pair<QByteArray, QByteArray>> own{{"X-Nomad-Token", server.managementSecret()}};
    const QByteArray index =
        ask(server.address(), "GET", "/v1/acl/tokens", {}, own).headers.value("x-nomad-index");
    QTcpSocket socket;
    socket.connectToHost(server.address().host(), quint16(server.address().port()));
    QVERIFY(socket.waitForConnected());
    socket.write("GET /v1/acl/tokens?index=" + index +
                 "&wait=60s HTTP/1.1\r\nX-Nomad-Token: " + server.managementSecret() + "\r\n\r\n");
    QVERIFY(socket.waitForBytesWritten());
    QTRY_COMPARE(server.requests().size(), 2);
    server.addPolicy(QStringLiteral("other"), {}); // another table
    QVERIFY(!socket.bytesAvailable());
    server.addToken({{QStringLiteral("Name"), QStringLiteral("new one")}});
    QVERIFY(socket.waitForReadyRead());
    QVERIFY(socket.readAll().contains("new one"));
}

void DoubleFaultsTest::laterServersLoseTheExpiryOrDieOfIt()
{
    NomadDouble server(NomadDouble::Options{NomadDouble::Age::V1_6_3});
    const QVector<std::pair<QByteArray, QByteArray>> own{{"X-Nomad-Token", server.managementSecret()}};
    const auto write = [&](const QJsonObject &token) {
        return ask(server.address(), "POST",
                   "/v1/acl/token/" + token.value(u"AccessorID").toString().toLatin1(), compact(token), own);
    };
    QJsonObject token = server.addToken({{QStringLiteral("ExpirationTTL"), QStringLiteral("1h")}});
    token.insert(QStringLiteral("Name"), QStringLiteral("renamed"));
    QCOMPARE(write(token).status, 200);
    QJsonObject other = token;
    other.insert(QStringLiteral("ExpirationTime"), QStringLiteral("2040-01-01T00:00:00Z"));
    QVERIFY(write(other).body.contains("cannot update expiration time"));
    token.remove(QStringLiteral("ExpirationTime"));
    QCOMPARE(write(token).status, 200);
    const QJsonObject lost = server.token(token.value(u"AccessorID").toString());
    QVERIFY(lost.value(u"ExpirationTime").isNull());
    QCOMPARE(lost.value(u"ExpirationTTL").toString(), QStringLiteral("1h0m0s"));
    QCOMPARE(write(other).status, 0); // it died of a time where there is none
    QCOMPARE(server.token(token.value(u"AccessorID").toString()), lost);
}

void DoubleFaultsTest::todaysServersPageToTheEndAndEarlierOnesDoNot()
{
    for (const auto age : {NomadDouble::Age::Today, NomadDouble::Age::V1_6_3}) {
        NomadDouble server(NomadDouble::Options{age});
        server.addTokens(30);
        QByteArray next;
        QSet<QString> seen;
        int pages = 0;
        do {
            const Answered page =
                ask(server.address(), "GET", "/v1/acl/tokens?per_page=10&next_token=" + next, {},
                    {{"X-Nomad-Token", server.managementSecret()}});
            const QJsonArray rows = QJsonDocument::fromJson(page.body).array();
            for (const QJsonValue &row : rows)
                seen << row.toObject().value(u"AccessorID").toString();
            next = page.headers.value("x-nomad-nexttoken");
        } while (!next.isEmpty() && ++pages < 10);
        QCOMPARE(pages, age == NomadDouble::Age::Today ? 3 : 10);
        QCOMPARE(seen.size(), age == NomadDouble::Age::Today ? 31 : 10);
    }
}

void DoubleFaultsTest::otherRegionsHaveItAfterAWhile()
{
    NomadDouble::Options options;
    options.regions = {QStringLiteral("global"), QStringLiteral("harbour")};
    options.replicationLag = 50ms;
    NomadDouble server(options);
    server.addPolicy(QStringLiteral("readonly"), QStringLiteral("node { policy = \"read\" }"));
    const QVector<std::pair<QByteArray, QByteArray>> own{{"X-Nomad-Token", server.managementSecret()}};
    const auto statusIn = [&](const char *region) {
        return ask(server.address(), "GET", QByteArray("/v1/acl/policy/readonly?region=") + region, {}, own)
            .status;
    };
    QCOMPARE(statusIn("global"), 200);
    QTRY_COMPARE(statusIn("harbour"), 200);
    QCOMPARE(statusIn("mars"), 500);
    const QByteArray token = R"({"Name":"local","Type":"client","Policies":["readonly"]})";
    QCOMPARE(ask(server.address(), "POST", "/v1/acl/token?region=harbour", token, own).status, 200);
    QVERIFY(
        ask(server.address(), "GET", "/v1/acl/tokens?region=harbour", {}, own).body.contains("\"local\""));
    QVERIFY(!ask(server.address(), "GET", "/v1/acl/tokens", {}, own).body.contains("\"local\""));
}

void DoubleFaultsTest::everyFaultDoesWhatItSays()
{
    NomadDouble server;
    const QVector<std::pair<QByteArray, QByteArray>> own{{"X-Nomad-Token", server.managementSecret()}};
    const auto list = [&](Fault fault) {
        fault.times = 1;
        server.addFault(fault);
        return ask(server.address(), "GET", "/v1/acl/tokens", {}, own);
    };
    using Kind = Fault::Kind;
    QCOMPARE(list({Kind::Delay}).status, 200);
    QCOMPARE(list({Kind::CloseUnanswered}).status, 0);
    QCOMPARE(list({Kind::Garbage}).status, 0);
    QCOMPARE(list({Kind::TooMany}).status, 429);
    QCOMPARE(list({Kind::NoLeader}).body, QByteArray("No cluster leader"));
    QCOMPARE(list({Kind::NoRegion}).body, QByteArray("No path to region"));
    QCOMPARE(list({Kind::Redirect, "/v1/", {}, 1, 0ms, 0, "http://other/"}).headers.value("location"),
             QByteArray("http://other/"));
    QCOMPARE(list({Kind::Status, "/v1/", {}, 1, 0ms, 503, "busy"}).status, 503);
    QCOMPARE(list({Kind::IndexBackwards}).headers.value("x-nomad-index"), QByteArray("1"));
    QCOMPARE(list({Kind::StaleLeader}).headers.value("x-nomad-lastcontact"), QByteArray("90000"));
    const Answered cut = list({Kind::CutMidBody});
    QVERIFY(cut.body.size() < cut.headers.value("content-length").toInt());
    const Answered wrong = list({Kind::WrongTypes});
    QVERIFY(QJsonDocument::fromJson(wrong.body).array().first().toObject().value(u"Name").isDouble());
    QVERIFY(QJsonDocument::fromJson(list({Kind::NotJson}).body).isNull());
    QCOMPARE(list({Kind::DeepJson}).body.count('['), 1'000);
    QCOMPARE(ask(server.address(), "GET", "/v1/acl/tokens", {}, own).status, 200);
    // An answer without an end, and none.
    for (const Kind kind : {Kind::HugeBody, Kind::Silence}) {
        server.addFault({kind, "/v1/", {}, 1});
        QTcpSocket socket;
        socket.connectToHost(server.address().host(), quint16(server.address().port()));
        QVERIFY(socket.waitForConnected());
        socket.write("GET /v1/acl/tokens HTTP/1.1\r\n\r\n");
        qint64 read = 0;
        while (kind == Kind::HugeBody && read < 8'000'000) {
            QVERIFY(socket.waitForReadyRead());
            read += socket.readAll().size();
        }
        QTRY_COMPARE(server.requests().constLast().headers.size(), 0);
        QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
    }
}

QTEST_GUILESS_MAIN(DoubleFaultsTest)
#include "tst_doublefaults.moc"
