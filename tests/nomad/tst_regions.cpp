// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeclock.h"
#include "support/nomadsession.h"
#include "support/patience.h"

#include <QJsonArray>

namespace chatelaine {

using namespace std::chrono_literals;

/// Two regions: "eu" is the authoritative one; what is written there about global things comes to "us" later.
class RegionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void oneSwitchesTheRegionWithTheSameToken();
    void aRegionThatDoesNotExistIsRefused();
    void aLocalTokenStaysWhereItWorks();
    void whoCannotGoBackIsSignedOutAndTheServerIsLookedFor();
    void ownWritesAreNotTakenForLost();
    void ownDeletionsDoNotComeBack();
    void localTokensStayInTheirRegion();

private:
    void open(const QString &region);
    void openWithLag(std::chrono::milliseconds lag);

    std::unique_ptr<NomadDouble> m_server;
    std::unique_ptr<NomadSession> m_session;
};

namespace {
const QString eu = QStringLiteral("eu");
const QString us = QStringLiteral("us");
} // namespace

void RegionsTest::init()
{
    openWithLag(0ms);
}

void RegionsTest::openWithLag(std::chrono::milliseconds lag)
{
    m_session.reset();
    m_server = nomadServer({.region = eu, .regions = {eu, us}, .replicationLag = lag});
    open({});
}

void RegionsTest::open(const QString &region)
{
    m_session = std::make_unique<NomadSession>(*m_server, NomadOptions{}, region);
    QTRY_VERIFY(m_session->signIn(m_server->managementSecret())); // the token itself has to come there
}

void RegionsTest::cleanup()
{
    m_session.reset();
    m_server.reset();
}

void RegionsTest::oneSwitchesTheRegionWithTheSameToken()
{
    QTRY_COMPARE(m_session->connection().facts().region, eu);
    QCOMPARE(m_session->connection().facts().regions, QStringList({eu, us}));
    QVERIFY(m_session->backend->location().contains(eu));
    value(m_session->connection().switchRegion(us));
    QTRY_COMPARE(m_session->connection().facts().region, us);
    QVERIFY(m_session->backend->authenticator()->identity());
    QVERIFY(m_session->backend->location().contains(us));
    QVERIFY(!m_session->names().isEmpty());
    QTRY_COMPARE(m_session->health(), ServerHealth::Live);
}

void RegionsTest::aRegionThatDoesNotExistIsRefused()
{
    const auto refused = await(m_session->connection().switchRegion(QStringLiteral("nowhere")));
    QVERIFY(!refused);
    QVERIFY(!refused.error().message.isEmpty());
    QCOMPARE(m_session->connection().facts().region, eu);
    QVERIFY(m_session->backend->authenticator()->identity());
    QVERIFY(!m_session->names().isEmpty());
}

void RegionsTest::aLocalTokenStaysWhereItWorks()
{
    const QJsonObject local = m_server->addToken({{QStringLiteral("Name"), QStringLiteral("local manager")},
                                                  {QStringLiteral("Type"), QStringLiteral("management")},
                                                  {QStringLiteral("Global"), false}});
    QVERIFY(m_session->signIn(local.value(QStringLiteral("SecretID")).toString().toUtf8()));
    const auto refused = await(m_session->connection().switchRegion(us));
    QCOMPARE(codeOf(refused), ErrorCode::PermissionDenied);
    QVERIFY(refused.error().message.contains(QStringLiteral("global")));
    QCOMPARE(m_session->connection().facts().region, eu);
    QVERIFY(m_session->names().contains(QStringLiteral("local manager")));
}

void RegionsTest::whoCannotGoBackIsSignedOutAndTheServerIsLookedFor()
{
    m_session.reset();
    const auto clock = std::make_shared<FakeClock>(SystemClock().now());
    NomadOptions options;
    options.clock = clock;
    m_session = std::make_unique<NomadSession>(*m_server, options);
    const QJsonObject dying = m_server->addToken({{QStringLiteral("Name"), QStringLiteral("dying")},
                                                  {QStringLiteral("Type"), QStringLiteral("management")},
                                                  {QStringLiteral("Global"), true},
                                                  {QStringLiteral("ExpirationTTL"), QStringLiteral("1h")}});
    QVERIFY(m_session->signIn(dying.value(QStringLiteral("SecretID")).toString().toUtf8()));
    // What the other region can do is asked for, and the token dies until it does not answer.
    m_server->addFault({Fault::Kind::Late, "/v1/acl/login", "GET", 1});
    m_server->clearRequests();
    const auto moved = m_session->connection().switchRegion(us);
    const auto isAsked = [this] {
        const auto all = m_server->requests();
        return std::any_of(all.cbegin(), all.cend(),
                           [](const SeenRequest &each) { return each.path == "/v1/acl/login"; });
    };
    QTRY_VERIFY(isAsked());
    clock->advance(2h);
    m_server->stop();
    QVERIFY(!await(moved));
    m_server->resume();
    QTRY_VERIFY(!m_session->backend->authenticator()->identity());
    QTRY_COMPARE(m_session->health(), ServerHealth::Live);
    QCOMPARE(m_session->connection().facts().region, eu);
}

void RegionsTest::ownWritesAreNotTakenForLost()
{
    openWithLag(700ms);
    open(us);
    QTRY_VERIFY(m_session->role(QStringLiteral("readonly")).value > 0);
    TokenDraft draft = m_session->draft(QStringLiteral("everywhere"));
    draft.reach = TokenReach::Everywhere;
    const Token token = value(m_session->tokens().create(draft)).token;
    QVERIFY(m_session->names().contains(QStringLiteral("everywhere")));
    // Lists that do not have it yet do not make it go away.
    m_session->connection().reconnect();
    TokenDraft other = m_session->draft(QStringLiteral("only here"));
    value(m_session->tokens().create(other));
    QVERIFY(m_session->names().contains(QStringLiteral("everywhere")));
    QTRY_VERIFY(m_session->names().contains(QStringLiteral("only here")));
    QVERIFY(m_session->names().contains(QStringLiteral("everywhere")));
    QCOMPARE(m_session->fresh(token.id).name, QStringLiteral("everywhere"));
}

void RegionsTest::ownDeletionsDoNotComeBack()
{
    openWithLag(700ms);
    open(us);
    TokenDraft draft = m_session->draft(QStringLiteral("everywhere"));
    draft.reach = TokenReach::Everywhere;
    const RevealedToken made = value(m_session->tokens().create(draft));
    const QString accessor = made.token.accessorId;
    // Until the region knows it, it can be neither read nor deleted there.
    const auto removed = [&] {
        const Token known = m_session->fresh(made.token.id);
        return await(m_session->tokens().remove(known.id, known.version)).has_value();
    };
    bool gone = false;
    QTRY_VERIFY((gone = gone || removed()));
    QVERIFY(!m_session->names().contains(QStringLiteral("everywhere")));
    value(m_session->tokens().create(m_session->draft(QStringLiteral("only here"))));
    QTRY_VERIFY(m_session->names().contains(QStringLiteral("only here")));
    QVERIFY(!m_session->names().contains(QStringLiteral("everywhere")));
    QVERIFY(m_server->token(accessor).isEmpty());
}

void RegionsTest::localTokensStayInTheirRegion()
{
    value(m_session->tokens().create(m_session->draft(QStringLiteral("european"))));
    QVERIFY(m_session->names().contains(QStringLiteral("european")));
    value(m_session->connection().switchRegion(us));
    QVERIFY(!m_session->names().contains(QStringLiteral("european")));
    value(m_session->connection().switchRegion(eu));
    QVERIFY(m_session->names().contains(QStringLiteral("european")));
}

} // namespace chatelaine

QTEST_GUILESS_MAIN(chatelaine::RegionsTest)
#include "tst_regions.moc"
