// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/aclpolicyservice.h"
#include "backend/aclroleservice.h"
#include "backend/whenready.h"
#include "support/nomadsession.h"
#include "support/patience.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace chatelaine {

using namespace std::chrono_literals;

namespace {

QJsonObject client(const QString &name)
{
    return {{QStringLiteral("Name"), name},
            {QStringLiteral("Type"), QStringLiteral("client")},
            {QStringLiteral("Policies"), QJsonArray{QStringLiteral("readonly")}}};
}

struct Row
{
    QString accessor;
    QString name;
    bool readable = true;
};

Fault listOf(const QVector<Row> &rows)
{
    QJsonArray list;
    for (const Row &row : rows)
        list.append(QJsonObject{{QStringLiteral("AccessorID"), row.accessor},
                                {QStringLiteral("Name"), row.name},
                                {QStringLiteral("ExpirationTime"),
                                 row.readable ? QJsonValue() : QJsonValue(QStringLiteral("soon"))}});
    Fault fault{Fault::Kind::Status, "/v1/acl/tokens"};
    fault.status = 200;
    fault.text = QJsonDocument(list).toJson(QJsonDocument::Compact);
    return fault;
}

} // namespace

/// What others do shows by itself, and the window tells how the server is doing.
class LiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatOthersDoShowsByItself();
    void aChangeElsewhereCostsADiff();
    void veryManyChangesAreToldAsAll();
    void anIndexThatGoesBackwardsLosesNothing();
    void aServerThatAlwaysAnswersAtOnceIsNotAskedWithoutPause();
    void pagesStayReadableWhileTheServerIsGone();
    void aLostLeaderIsTold();
    void staleAnswersAreTold();
    void aServerThatLimitsIsGivenTime();
    void writesAreNotStarvedByHeldQueries();
    void onesOwnTokenIsDeletedByOthers();
    void onesOwnTokenExpires();
    void aServerThatIsGoneAtOpeningIsTriedAgain();
    void whetherTheServerIsThereIsAskedAgainAfterAFailedSignIn();
    void whetherTheServerIsThereIsAskedAgainAfterSigningOut();
    void cutOffListsChangeNothing();
    void garbageChangesNothing_data();
    void garbageChangesNothing();
    void leavingAbortsWhatIsUnderWay();
    void withoutRolesEverythingElseGoesOn();
    void rowsThatMakeNoSenseAreCounted();
    void whatIsDeletedElsewhereGoesAlthoughARowMakesNoSense();
    void nothingGoesWhileNobodyKnowsWhoseARowIs();

private:
    bool shows(const QString &name) const { return m_session->names().contains(name); }

    std::unique_ptr<NomadDouble> m_server;
    std::unique_ptr<NomadSession> m_session;
};

void LiveTest::init()
{
    m_server = nomadServer();
    m_server->addToken(client(QStringLiteral("first")));
    m_session = std::make_unique<NomadSession>(*m_server);
    QVERIFY(m_session->signIn(m_server->managementSecret()));
    QVERIFY(shows(QStringLiteral("first")));
    QTRY_COMPARE(m_session->health(), ServerHealth::Live);
}

void LiveTest::cleanup()
{
    m_session.reset();
    m_server.reset();
}

void LiveTest::whatOthersDoShowsByItself()
{
    QSignalSpy changed(&m_session->tokens(), &TokenService::changed);
    const QJsonObject made = m_server->addToken(client(QStringLiteral("theirs")));
    QTRY_VERIFY(shows(QStringLiteral("theirs")));
    const QString accessor = made.value(QStringLiteral("AccessorID")).toString();
    m_server->changeToken(accessor, {{QStringLiteral("Name"), QStringLiteral("renamed")}});
    QTRY_VERIFY(shows(QStringLiteral("renamed")));
    m_server->removeToken(accessor);
    QTRY_VERIFY(!shows(QStringLiteral("renamed")));
    QTRY_VERIFY(changed.size() >= 3);
}

void LiveTest::aChangeElsewhereCostsADiff()
{
    QSignalSpy changed(&m_session->tokens(), &TokenService::changed);
    m_server->addTokens(300);
    QTRY_VERIFY(!changed.isEmpty() && m_session->names().size() == 302);
    const Token one = m_session->named(QStringLiteral("token 000042"));
    changed.clear();
    m_server->changeToken(one.accessorId, {{QStringLiteral("Name"), QStringLiteral("renamed")}});
    QTRY_VERIFY(shows(QStringLiteral("renamed")));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<TokenChange>().ids, QVector<TokenId>{one.id});
}

void LiveTest::veryManyChangesAreToldAsAll()
{
    QSignalSpy changed(&m_session->tokens(), &TokenService::changed);
    m_server->addTokens(6000);
    QTRY_COMPARE(value(m_session->tokens().count({})), 6002);
    const auto toldAll = [&changed] {
        return std::any_of(changed.cbegin(), changed.cend(), [](const QList<QVariant> &each) {
            return each.first().value<TokenChange>().ids.isEmpty();
        });
    };
    QTRY_VERIFY(toldAll());
}

void LiveTest::anIndexThatGoesBackwardsLosesNothing()
{
    m_server->addFault({Fault::Kind::IndexBackwards, "/v1/acl/tokens", "GET", 2});
    m_server->addToken(client(QStringLiteral("second")));
    QTRY_VERIFY(shows(QStringLiteral("second")));
    m_server->addToken(client(QStringLiteral("third")));
    QTRY_VERIFY(shows(QStringLiteral("third")));
}

void LiveTest::aServerThatAlwaysAnswersAtOnceIsNotAskedWithoutPause()
{
    // The same index for ever, and never held: whoever does not rest would ask thousands of times.
    m_server->addFault({Fault::Kind::IndexBackwards, "/v1/acl/"});
    m_server->addToken(client(QStringLiteral("second")));
    QTRY_VERIFY(shows(QStringLiteral("second")));
    m_server->clearRequests();
    QSignalSpy anything(&m_session->connection(), &ServerConnection::stateChanged);
    QTRY_VERIFY(heldQueries(*m_server) > 0 || m_server->requests().size() > 3);
    QVERIFY(m_server->requests().size() < 100);
}

void LiveTest::pagesStayReadableWhileTheServerIsGone()
{
    const Token first = m_session->named(QStringLiteral("first"));
    m_server->stop();
    QTRY_COMPARE(m_session->health(), ServerHealth::Unreachable);
    const ServerState state = m_session->connection().state();
    QVERIFY(!state.reason.isEmpty());
    QVERIFY(state.retryAt);
    QVERIFY(state.refusesWrites());
    QVERIFY(shows(QStringLiteral("first")));
    QCOMPARE(m_session->fresh(first.id).name, QStringLiteral("first"));
    TokenDraft draft;
    draft.name = QStringLiteral("ci");
    draft.kind = TokenKind::Management;
    const auto refused = await(m_session->tokens().create(draft));
    QCOMPARE(codeOf(refused), ErrorCode::Unavailable);
    QVERIFY(refused.error().message.contains(state.reason) || !refused.error().message.isEmpty());

    m_server->addToken(client(QStringLiteral("meanwhile")));
    m_server->resume();
    QTRY_COMPARE(m_session->health(), ServerHealth::Live);
    QTRY_VERIFY(shows(QStringLiteral("meanwhile")));
    value(m_session->tokens().create(m_session->draft(QStringLiteral("ci"))));
}

void LiveTest::aLostLeaderIsTold()
{
    const TokenDraft draft = m_session->draft(QStringLiteral("ci"));
    m_server->addFault({Fault::Kind::NoLeader, "/v1/acl/"});
    m_server->addToken(client(QStringLiteral("wakes the held query")));
    m_session->connection().reconnect();
    QTRY_COMPARE(m_session->health(), ServerHealth::NoLeader);
    QVERIFY(m_session->connection().state().reason.contains(QStringLiteral("leader")));
    QCOMPARE(codeOf(await(m_session->tokens().create(draft))), ErrorCode::Unavailable);
    m_server->clearFaults();
    QTRY_COMPARE(m_session->health(), ServerHealth::Live);
}

void LiveTest::staleAnswersAreTold()
{
    m_server->addFault({Fault::Kind::StaleLeader, "/v1/acl/"});
    m_server->addToken(client(QStringLiteral("second")));
    QTRY_COMPARE(m_session->health(), ServerHealth::Stale);
    QCOMPARE(m_session->connection().state().lastContact, std::optional<Duration>(90s));
    QVERIFY(m_session->connection().state().reason.contains(QStringLiteral("90")));
    QVERIFY(!m_session->connection().state().refusesWrites());
}

void LiveTest::aServerThatLimitsIsGivenTime()
{
    m_server->addFault({Fault::Kind::TooMany, "/v1/acl/", {}, 3});
    m_server->addToken(client(QStringLiteral("second")));
    QTRY_COMPARE(m_session->health(), ServerHealth::TooManyRequests);
    QVERIFY(m_session->connection().state().retryAt);
    QTRY_COMPARE(m_session->health(), ServerHealth::Live);
    QVERIFY(shows(QStringLiteral("second")));
}

void LiveTest::writesAreNotStarvedByHeldQueries()
{
    QTRY_VERIFY(heldQueries(*m_server) >= 3);
    for (int i = 0; i < 10; ++i)
        value(m_session->tokens().create(m_session->draft(QStringLiteral("token %1").arg(i))));
    QCOMPARE(m_session->names().size(), 12);
    QVERIFY(m_server->openConnections() < 20);
}

void LiveTest::onesOwnTokenIsDeletedByOthers()
{
    QSignalSpy identity(m_session->backend->authenticator(), &Authenticator::identityChanged);
    m_server->removeToken(m_server->managementAccessor());
    QTRY_VERIFY(!m_session->backend->authenticator()->identity());
    QTRY_COMPARE(m_session->health(), ServerHealth::Refused);
    QVERIFY(m_session->connection().state().reason.contains(QStringLiteral("deleted")));
    QCOMPARE(codeOf(await(m_session->tokens().find({}))), ErrorCode::NotSignedIn);
}

void LiveTest::onesOwnTokenExpires()
{
    QJsonObject given = client(QStringLiteral("me"));
    given.insert(QStringLiteral("ExpirationTime"),
                 QDateTime::currentDateTimeUtc().addSecs(3).toString(Qt::ISODateWithMs));
    const QJsonObject me = m_server->addToken(given);
    QVERIFY(m_session->signIn(me.value(QStringLiteral("SecretID")).toString().toUtf8()));
    QVERIFY(m_session->backend->authenticator()->identity()->expiresAt);
    QTRY_VERIFY(!m_session->backend->authenticator()->identity());
    QTRY_COMPARE(m_session->health(), ServerHealth::Refused);
}

void LiveTest::aServerThatIsGoneAtOpeningIsTriedAgain()
{
    m_session.reset();
    m_server->stop();
    m_session = std::make_unique<NomadSession>(*m_server);
    QTRY_COMPARE(m_session->health(), ServerHealth::Unreachable);
    QCOMPARE(codeOf(m_session->signIn(m_server->managementSecret())), ErrorCode::Unavailable);
    m_server->resume();
    QTRY_COMPARE(m_session->health(), ServerHealth::Live); // it waits longer each time
    QVERIFY(m_session->signIn(m_server->managementSecret()));
    QVERIFY(shows(QStringLiteral("first")));
}

void LiveTest::whetherTheServerIsThereIsAskedAgainAfterAFailedSignIn()
{
    m_session.reset();
    m_server->addFault({Fault::Kind::Delay, "/v1/status/leader", "GET", 1, 60s});
    m_server->clearRequests();
    m_session = std::make_unique<NomadSession>(*m_server);
    QTRY_VERIFY(!m_server->requests().isEmpty());
    QCOMPARE(codeOf(m_session->signIn("7d3c1e0a-0000-4000-8000-000000000000")), ErrorCode::WrongCredentials);
    QTRY_COMPARE(m_session->health(), ServerHealth::Live);
}

void LiveTest::whetherTheServerIsThereIsAskedAgainAfterSigningOut()
{
    m_server->stop();
    QTRY_COMPARE(m_session->health(), ServerHealth::Unreachable);
    value(m_session->backend->authenticator()->signOut());
    m_server->resume();
    QTRY_COMPARE(m_session->health(), ServerHealth::Live);
}

void LiveTest::cutOffListsChangeNothing()
{
    m_server->addFault({Fault::Kind::CutMidBody, "/v1/acl/tokens"});
    m_server->addToken(client(QStringLiteral("second")));
    QTRY_VERIFY(m_session->health() != ServerHealth::Live);
    QVERIFY(shows(QStringLiteral("first")));
    m_server->clearFaults();
    QTRY_VERIFY(shows(QStringLiteral("second")));
    QTRY_COMPARE(m_session->health(), ServerHealth::Live);
}

void LiveTest::garbageChangesNothing_data()
{
    QTest::addColumn<Fault::Kind>("kind");
    QTest::newRow("no HTTP") << Fault::Kind::Garbage;
    QTest::newRow("no JSON") << Fault::Kind::NotJson;
    QTest::newRow("other types") << Fault::Kind::WrongTypes;
    QTest::newRow("nested too deep") << Fault::Kind::DeepJson;
}

void LiveTest::garbageChangesNothing()
{
    QFETCH(Fault::Kind, kind);
    m_server->addFault({kind, "/v1/acl/tokens"});
    m_server->addToken(client(QStringLiteral("second")));
    QTRY_VERIFY(m_session->health() != ServerHealth::Live);
    QVERIFY(!m_session->connection().state().reason.isEmpty());
    QCOMPARE(m_session->names().size(), 2);
    m_server->clearFaults();
    QTRY_COMPARE(m_session->names().size(), 3);
}

void LiveTest::leavingAbortsWhatIsUnderWay()
{
    m_server->addFault({Fault::Kind::Silence, "/v1/acl/token/"});
    const auto asked = m_session->tokens().token(m_session->named(QStringLiteral("first")).id);
    std::optional<ErrorCode> code;
    whenReady(asked, this, [&code](const Result<Token> &answer) { code = codeOf(answer); });
    m_session.reset();
    QTRY_COMPARE(code, ErrorCode::Cancelled);
}

void LiveTest::withoutRolesEverythingElseGoesOn()
{
    m_session.reset();
    Fault fault{Fault::Kind::Status, "/v1/acl/roles"};
    fault.status = 500;
    fault.text = "index error: roles are broken";
    m_server->addFault(fault);
    m_session = std::make_unique<NomadSession>(*m_server);
    QVERIFY(m_session->signIn(m_server->managementSecret()));
    QVERIFY(m_session->connection().facts().has(u"roles"));
    const auto policies = await(m_session->backend->aclPolicies()->policies());
    QVERIFY2(policies.has_value(), qPrintable(policies ? QString() : policies.error().message));
    QCOMPARE(policies->size(), 1);
    QVERIFY(!value(m_session->backend->roles()->permissions()).isEmpty());
    const auto roles = await(m_session->backend->aclRoles()->roles());
    QVERIFY(!roles && !roles.error().message.isEmpty());
    QTRY_COMPARE(m_session->health(), ServerHealth::Live);
    const auto made = await(m_session->tokens().create(m_session->draft(QStringLiteral("second"))));
    QVERIFY2(made.has_value(), qPrintable(made ? QString() : made.error().message));

    m_server->clearFaults();
    QTRY_VERIFY(await(m_session->backend->aclRoles()->roles()).has_value());
}

/// What cannot be read must not pass for a token that never expires.
void LiveTest::rowsThatMakeNoSenseAreCounted()
{
    QCOMPARE(m_session->connection().facts().unreadableTokens, 0);
    Fault fault{Fault::Kind::Status, "/v1/acl/tokens"};
    fault.status = 200;
    fault.text = "[{\"AccessorID\":\"0badcafe-0000-4000-8000-000000000001\",\"Name\":\"good\","
                 "\"ExpirationTime\":null},"
                 "{\"AccessorID\":\"0badcafe-0000-4000-8000-000000000002\",\"Name\":\"soon\","
                 "\"ExpirationTime\":\"in a while\"},"
                 "{\"AccessorID\":\"0badcafe-0000-4000-8000-000000000003\",\"Name\":\"number\","
                 "\"ExpirationTime\":17}]";
    m_server->addFault(fault);
    m_session->connection().reconnect();
    m_server->addToken(client(QStringLiteral("wakes the query")));
    QTRY_COMPARE(m_session->connection().facts().unreadableTokens, 2);
    QVERIFY(shows(QStringLiteral("good")));
    QVERIFY(!shows(QStringLiteral("soon")) && !shows(QStringLiteral("number")));
    m_server->clearFaults();
    QTRY_COMPARE(m_session->connection().facts().unreadableTokens, 0);
}

void LiveTest::whatIsDeletedElsewhereGoesAlthoughARowMakesNoSense()
{
    const QString odd = m_server->addToken(client(QStringLiteral("odd"))).value(u"AccessorID").toString();
    const QString gone = m_server->addToken(client(QStringLiteral("gone"))).value(u"AccessorID").toString();
    QTRY_VERIFY(shows(QStringLiteral("odd")) && shows(QStringLiteral("gone")));
    const Row own{m_server->managementAccessor(), QStringLiteral("Bootstrap Token")};
    const Row unreadable{odd, QStringLiteral("odd"), false};
    m_server->addFault(listOf({own, unreadable, {gone, QStringLiteral("gone")}}));
    m_server->addToken(client(QStringLiteral("wakes the query")));
    QTRY_COMPARE(m_session->connection().facts().unreadableTokens, 1);
    QVERIFY(shows(QStringLiteral("odd")) && shows(QStringLiteral("gone"))); // as they were read last

    m_server->clearFaults();
    m_server->addFault(listOf({own, unreadable}));
    m_session->connection().reconnect();
    m_server->removeToken(gone);
    QTRY_VERIFY(!shows(QStringLiteral("gone")));
    QVERIFY(shows(QStringLiteral("odd")));
    QCOMPARE(m_session->connection().facts().unreadableTokens, 1);
}

void LiveTest::nothingGoesWhileNobodyKnowsWhoseARowIs()
{
    const QString mine = m_server->addToken(client(QStringLiteral("mine"))).value(u"AccessorID").toString();
    m_server->addToken(client(QStringLiteral("whose?")));
    QTRY_VERIFY(shows(QStringLiteral("mine")) && shows(QStringLiteral("whose?")));
    m_server->addFault(listOf({{mine, QStringLiteral("mine")}, {{}, QStringLiteral("whose?")}}));
    m_server->addToken(client(QStringLiteral("wakes the query")));
    QTRY_COMPARE(m_session->connection().facts().unreadableTokens, 1);
    QVERIFY(shows(QStringLiteral("mine")) && shows(QStringLiteral("whose?")));
}

} // namespace chatelaine

QTEST_GUILESS_MAIN(chatelaine::LiveTest)
#include "tst_live.moc"
