// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomadwire/serverclock.h"
#include "support/fakeclock.h"
#include "support/nomadsession.h"
#include "support/patience.h"

#include <QDeadlineTimer>
#include <QJsonArray>

namespace chatelaine {

using namespace std::chrono_literals;

namespace {

using nomad::ServerClock;

NomadDouble::Options telling()
{
    NomadDouble::Options options;
    options.tellsTime = true;
    return options;
}

/// That dies at \a moment of this computer's clock; its secret.
QByteArray dyingAt(NomadDouble &server, const QString &name, Instant moment)
{
    return server
        .addToken({{QStringLiteral("Name"), name},
                   {QStringLiteral("Type"), QStringLiteral("client")},
                   {QStringLiteral("Policies"), QJsonArray{QStringLiteral("readonly")}},
                   {QStringLiteral("CreateTime"), QStringLiteral("2024-01-01T00:00:00Z")},
                   {QStringLiteral("ExpirationTime"), toDateTime(moment).toString(Qt::ISODate)}})
        .value(u"SecretID")
        .toString()
        .toUtf8();
}

Duration offBy(const Backend &backend)
{
    return backend.clock()->now() - SystemClock().now();
}

bool isAbout(Duration found, Duration wanted)
{
    return std::chrono::abs(found - wanted) < 5s;
}

} // namespace

/// Whether something has expired is decided by the server, by its own clock.
class ClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersTellHowFarClocksDiffer_data();
    void answersTellHowFarClocksDiffer();
    void anAnswerThatTookLongTellsLittle();
    void aClockThatIsSetRightIsBelievedAgain();
    void aClockThatWasSetMeanwhileTellsNothing();
    void aTokenThatIsDeadAtTheServerDoesNotGetIn();
    void aTokenThatLivesAtTheServerStaysSignedIn();
    void listsAreJudgedByTheServersClock();
    void clocksThatGoTheSameAreNotSpokenOf();
    void clocksThatDisagreeKeepNobodyBusy_data();
    void clocksThatDisagreeKeepNobodyBusy();
    void aProxysTimeIsNotTheServers();
    void theServerIsAskedBeforeATokenCountsAsDead();
};

void ClockTest::answersTellHowFarClocksDiffer_data()
{
    QTest::addColumn<qint64>("skew");  // ms that the server's is ahead
    QTest::addColumn<qint64>("found"); // at least
    QTest::addColumn<qint64>("foundMost");
    QTest::newRow("not at all") << qint64(0) << qint64(0) << qint64(0);
    QTest::newRow("a second") << qint64(1'000) << qint64(0) << qint64(0);
    QTest::newRow("three behind") << qint64(-3'000) << qint64(0) << qint64(0);
    QTest::newRow("ten seconds") << qint64(10'000) << qint64(8'900) << qint64(11'000);
    QTest::newRow("an hour") << qint64(3'600'000) << qint64(3'598'900) << qint64(3'601'000);
    QTest::newRow("an hour behind") << qint64(-3'600'000) << qint64(-3'601'000) << qint64(-3'598'900);
}

void ClockTest::answersTellHowFarClocksDiffer()
{
    QFETCH(qint64, skew);
    QFETCH(qint64, found);
    QFETCH(qint64, foundMost);
    const auto local = std::make_shared<FakeClock>();
    ServerClock clock(local);
    for (int i = 0; i < 40; ++i) {
        const Instant asked = local->now();
        local->advance(73ms);
        const Instant written = std::chrono::floor<std::chrono::seconds>(local->now() + Duration(skew));
        local->advance(30ms);
        clock.hear(asked, written);
        QVERIFY2(clock.ahead() >= Duration(found) && clock.ahead() <= Duration(foundMost),
                 qPrintable(QString::number(clock.ahead().count())));
        local->advance(411ms);
    }
    QCOMPARE(clock.now(), local->now() + clock.ahead());
}

void ClockTest::anAnswerThatTookLongTellsLittle()
{
    const auto local = std::make_shared<FakeClock>();
    ServerClock clock(local);
    const Instant asked = local->now();
    local->advance(60s); // a query that was held
    QVERIFY(!clock.hear(asked, asked + 31s));
    QCOMPARE(clock.ahead(), 0s);
    QVERIFY(clock.hear(local->now(), local->now() - 30s));
    const Duration behind = clock.ahead();
    const Instant again = local->now();
    local->advance(60s);
    QVERIFY(!clock.hear(again, local->now() - 30s));
    QCOMPARE(clock.ahead(), behind);
}

void ClockTest::aClockThatIsSetRightIsBelievedAgain()
{
    const auto local = std::make_shared<FakeClock>();
    ServerClock clock(local);
    QVERIFY(clock.hear(local->now(), local->now() + 1h));
    QVERIFY(clock.ahead() >= 1h);
    local->advance(1h);
    QVERIFY(clock.hear(local->now(), local->now()));
    QCOMPARE(clock.ahead(), 0s);
}

void ClockTest::aClockThatWasSetMeanwhileTellsNothing()
{
    const auto local = std::make_shared<FakeClock>();
    ServerClock clock(local);
    const Instant asked = local->now();
    local->advance(-1h);
    QVERIFY(!clock.hear(asked, asked));
    QCOMPARE(clock.ahead(), 0s);
}

void ClockTest::aTokenThatIsDeadAtTheServerDoesNotGetIn()
{
    const auto server = nomadServer(telling());
    server->advanceClock(1h);
    const QByteArray secret = dyingAt(*server, QStringLiteral("short"), SystemClock().now() + 30min);
    const NomadSession session(*server);
    const auto refused = session.signIn(secret);
    QCOMPARE(codeOf(refused), std::optional(ErrorCode::WrongCredentials));
    QVERIFY2(refused.error().message.contains(QStringLiteral("expired")),
             qPrintable(refused.error().message));
}

void ClockTest::aTokenThatLivesAtTheServerStaysSignedIn()
{
    const auto server = nomadServer(telling());
    server->advanceClock(-1h);
    const QByteArray secret = dyingAt(*server, QStringLiteral("short"), SystemClock().now() - 30min);
    const NomadSession session(*server);
    QVERIFY(session.signIn(secret).has_value());
    QVERIFY(isAbout(offBy(*session.backend), -1h));
    server->advanceClock(45min); // now it has died there, too
    session.connection().reconnect();
    QTRY_VERIFY(!session.backend->authenticator()->identity());
    QVERIFY(session.connection().state().reason.contains(QStringLiteral("expired")));
}

void ClockTest::listsAreJudgedByTheServersClock()
{
    const auto server = nomadServer(telling());
    server->advanceClock(1h);
    dyingAt(*server, QStringLiteral("dead there"), SystemClock().now() + 30min);
    dyingAt(*server, QStringLiteral("lives longer"), SystemClock().now() + 90min);
    const NomadSession session(*server);
    QVERIFY(session.signIn(server->managementSecret()).has_value());
    TokenQuery query;
    query.statuses = {TokenStatus::Expired};
    QTRY_COMPARE(session.names(query), QStringList{QStringLiteral("dead there")});
    QVERIFY(isAbout(offBy(*session.backend), 1h));
    const auto told = session.connection().facts().clockAhead;
    QVERIFY(told && isAbout(*told, 1h));
    server->advanceClock(45min);
    server->addToken({{QStringLiteral("Name"), QStringLiteral("wakes the query")}});
    session.connection().reconnect();
    QTRY_COMPARE(session.names(query).size(), 2);
}

void ClockTest::clocksThatGoTheSameAreNotSpokenOf()
{
    const auto server = nomadServer(telling());
    server->advanceClock(1s);
    const NomadSession session(*server);
    QVERIFY(session.signIn(server->managementSecret()).has_value());
    QVERIFY(!session.connection().facts().clockAhead);
    QVERIFY(std::chrono::abs(offBy(*session.backend)) < 1s);
}

void ClockTest::clocksThatDisagreeKeepNobodyBusy_data()
{
    QTest::addColumn<qint64>("there"); // ms that the next answer's clock is ahead of the last one's
    QTest::addColumn<qint64>("back");
    QTest::newRow("two servers behind one address") << qint64(3'600'000) << qint64(-3'600'000);
    QTest::newRow("a clock that creeps away") << qint64(100) << qint64(100);
}

/// As a window does that reads what it shows when it hears of a change.
void ClockTest::clocksThatDisagreeKeepNobodyBusy()
{
    QFETCH(const qint64, there);
    QFETCH(const qint64, back);
    const auto server = nomadServer(telling());
    server->advanceClock(1h);
    const NomadSession session(*server);
    QVERIFY(session.signIn(server->managementSecret()).has_value());
    const TokenId own = session.backend->authenticator()->identity()->token;
    QTRY_COMPARE(session.health(), ServerHealth::Live);
    session.find();
    session.role(QStringLiteral("readonly"));
    session.fresh(own); // by now all that is told after a sign-in has been told
    int answers = 0;
    int told = 0;
    const auto turn = [&] { server->advanceClock(Duration(answers++ % 2 == 0 ? there : back)); };
    connect(&session.tokens(), &TokenService::changed, this, [&](const TokenChange &change) {
        if (!change.ids.isEmpty())
            return;
        ++told;
        turn();
        session.tokens().token(own);
    });
    constexpr int read = 41; // the last one of the other clock
    for (int i = 0; i < read; ++i) {
        turn();
        session.fresh(own);
    }
    QTRY_COMPARE(told, 1);
    for (const QDeadlineTimer someLooks(2'500); !someLooks.hasExpired();) { // at the clock
        turn();
        session.fresh(own);
    }
    QCOMPARE(told, 1);
}

void ClockTest::aProxysTimeIsNotTheServers()
{
    const auto server = nomadServer(telling());
    const QByteArray secret = dyingAt(*server, QStringLiteral("a day"), SystemClock().now() + 24h);
    const NomadSession session(*server);
    QVERIFY(session.signIn(secret).has_value());
    QTRY_COMPARE(session.health(), ServerHealth::Live);
    Fault page{Fault::Kind::Status};
    page.status = 502;
    page.text = "<html>Bad Gateway</html>";
    server->addFault(page);
    server->advanceClock(365 * 24h);
    server->clearRequests();
    session.connection().reconnect();
    QTRY_VERIFY(server->requests().size() > 20); // for longer than a look at the clock
    QVERIFY(session.health() != ServerHealth::Live);
    QVERIFY(isAbout(offBy(*session.backend), 0s));
    QVERIFY(session.backend->authenticator()->identity());
    server->advanceClock(-365 * 24h);
    server->clearFaults();
    session.connection().reconnect();
    QTRY_COMPARE(session.health(), ServerHealth::Live);
    QVERIFY(session.backend->authenticator()->identity());
}

void ClockTest::theServerIsAskedBeforeATokenCountsAsDead()
{
    const auto server = nomadServer(telling());
    const QByteArray secret = dyingAt(*server, QStringLiteral("short"), SystemClock().now() + 5min);
    const auto local = std::make_shared<FakeClock>(SystemClock().now() - 10min);
    NomadOptions options;
    options.clock = local;
    const NomadSession session(*server, options);
    QVERIFY(session.signIn(secret).has_value());
    QVERIFY(isAbout(session.backend->clock()->now() - local->now(), 10min));
    QTRY_COMPARE(session.health(), ServerHealth::Live);
    local->advance(20min); // somebody sets this computer's clock, and too far
    QTRY_VERIFY(isAbout(session.backend->clock()->now() - local->now(), -10min));
    QVERIFY(session.backend->authenticator()->identity());
}

} // namespace chatelaine

QTEST_GUILESS_MAIN(chatelaine::ClockTest)
#include "tst_clock.moc"
