// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/nomadsession.h"

#include <algorithm>

using namespace chatelaine;
using namespace std::chrono_literals;

/// Deleting many tokens of a server, one after the other.
class BulkDeletionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_session.reset(), m_server.reset(); }

    void itEndsWithTheSession();
    void itEndsWhenTheServerGoes();
    void itEndsWhenThePersonWantsSo();
    void nothingIsTriedTwice();
    void whatIsRefusedForOneDoesNotKeepTheOthers();
    void onesOwnTokenStays();

private:
    static constexpr int count = 40;

    QVector<BulkTarget> plan()
    {
        const QVector<TokenId> ids = value(m_session->tokens().find({}));
        return value(m_session->tokens().rehearse(act, ids, std::make_shared<LongWork>())).targets;
    }
    /// Begins, and has deleted at least one.
    Future<BulkReport> begun(const std::shared_ptr<LongWork> &work)
    {
        m_server->addFault({Fault::Kind::Delay, "/v1/acl/token/", "DELETE", -1, 20ms});
        const auto running = m_session->tokens().carryOut(act, plan(), work);
        if (!QTest::qWaitFor([&] { return work->done() > 1; }, 20'000))
            QTest::qFail("it never begins", __FILE__, __LINE__);
        return running;
    }
    /// What the report says is what the server has.
    void check(const BulkReport &report)
    {
        QVERIFY(!report.done.isEmpty());
        QVERIFY(!report.notTried.isEmpty());
        QCOMPARE(report.done.size() + report.notTried.size() + countOf(report.failed), count);
        QVERIFY(report.stopped);
        const qsizetype there = m_server->tokens().size() - 1; // the one that is signed in
        QCOMPARE(there, count - report.done.size());
        QCOMPARE(report.gone.size(), report.done.size());
    }
    qsizetype deletions() const
    {
        const auto all = m_server->requests();
        return std::count_if(all.cbegin(), all.cend(),
                             [](const SeenRequest &request) { return request.method == "DELETE"; });
    }

    static inline const BulkAct act{BulkKind::Delete};
    std::unique_ptr<NomadDouble> m_server;
    std::unique_ptr<NomadSession> m_session;
};

void BulkDeletionTest::init()
{
    m_server = nomadServer();
    m_server->addTokens(count);
    m_session = std::make_unique<NomadSession>(*m_server);
    QVERIFY(m_session->signIn(m_server->managementSecret()));
    QCOMPARE(plan().size(), count);
}

void BulkDeletionTest::itEndsWithTheSession()
{
    const auto running = begun(std::make_shared<LongWork>());
    value(m_session->backend->authenticator()->signOut());
    const BulkReport report = value(running);
    QVERIFY(report.stopped->code == ErrorCode::Cancelled || report.stopped->code == ErrorCode::NotSignedIn);
    QVERIFY(!report.notTried.isEmpty());
}

void BulkDeletionTest::itEndsWhenTheServerGoes()
{
    const auto running = begun(std::make_shared<LongWork>());
    m_server->stop();
    const BulkReport report = value(running);
    QVERIFY(report.stopped);
    QVERIFY(!report.notTried.isEmpty());
    QVERIFY(countOf(report.failed) <= 2); // the one under way, and the one that found nobody
}

void BulkDeletionTest::itEndsWhenThePersonWantsSo()
{
    const auto work = std::make_shared<LongWork>();
    const auto running = begun(work);
    work->cancel();
    const BulkReport report = value(running);
    check(report);
    QCOMPARE(report.stopped->code, ErrorCode::Cancelled);
    QVERIFY(report.failed.isEmpty());
}

void BulkDeletionTest::nothingIsTriedTwice()
{
    m_server->addFault({Fault::Kind::Status, "/v1/acl/token/", "DELETE", 1, 0ms, 500, "out of order"});
    m_server->clearRequests();
    const BulkReport report = value(m_session->tokens().carryOut(act, plan(), std::make_shared<LongWork>()));
    QCOMPARE(deletions(), report.done.size() + countOf(report.failed));
    QCOMPARE(countOf(report.failed), 1);
}

void BulkDeletionTest::whatIsRefusedForOneDoesNotKeepTheOthers()
{
    const QVector<BulkTarget> targets = plan();
    const Token other = m_session->fresh(targets[1].id);
    m_server->changeToken(other.accessorId, {{QStringLiteral("Name"), QStringLiteral("renamed")}});
    const BulkReport report = value(m_session->tokens().carryOut(act, targets, std::make_shared<LongWork>()));
    QCOMPARE(report.done.size(), count - 1);
    QCOMPARE(report.failed.size(), 1);
    QCOMPARE(report.failed.first().error.code, ErrorCode::Conflict);
    QCOMPARE(report.failed.first().tokens, QList{other.id});
    QVERIFY(!report.stopped);
}

void BulkDeletionTest::onesOwnTokenStays()
{
    const TokenId own = m_session->backend->authenticator()->identity()->token;
    const BulkPlan plan = value(m_session->tokens().rehearse(act, {own}, std::make_shared<LongWork>()));
    QVERIFY(plan.targets.isEmpty());
    QCOMPARE(plan.refused.first().error.code, ErrorCode::LastAdministrator);
    const BulkReport report = value(m_session->tokens().carryOut(act, {{own, m_session->fresh(own).version}},
                                                                 std::make_shared<LongWork>()));
    QCOMPARE(report.failed.first().error.code, ErrorCode::LastAdministrator);
    QVERIFY(!m_server->token(m_server->managementAccessor()).isEmpty());
}

QTEST_GUILESS_MAIN(BulkDeletionTest)
#include "tst_bulkdeletion.moc"
