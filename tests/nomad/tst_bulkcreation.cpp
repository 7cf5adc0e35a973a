// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/nomadsession.h"
#include "support/patience.h"

#include <QJsonObject>

#include <algorithm>

using namespace chatelaine;
using namespace std::chrono_literals;

/// Making many tokens at a server, one after the other.
class BulkCreationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_session.reset(), m_server.reset(); }

    void itEndsWhenThePersonWantsSo();
    void itEndsWithTheSession();
    void itEndsWhenTheServerGoes();
    void aLostAnswerIsUnknownAndNothingIsTriedAgain();
    void anAnswerWithoutSenseEndsIt();
    void whatTheServerRefusesForOneDoesNotKeepTheOthers();
    void whatCannotBeIsSaidBeforehand();

private:
    static constexpr int count = 40;

    QVector<TokenDraft> drafts() const
    {
        QVector<TokenDraft> all;
        TokenDraft draft;
        draft.kind = TokenKind::Client;
        draft.attachments = {m_session->role(QStringLiteral("readonly"))};
        for (int i = 0; i < count; ++i) {
            draft.name = QStringLiteral("robot-%1").arg(i);
            all << draft;
        }
        return all;
    }
    /// Begins, and has made at least one.
    Future<CreationReport> begun(const std::shared_ptr<LongWork> &work)
    {
        m_server->addFault({Fault::Kind::Delay, "/v1/acl/token", "POST", -1, 20ms});
        auto running = m_session->tokens().createMany(drafts(), work);
        if (!QTest::qWaitFor([&] { return work->done() > 1; }, 20'000))
            QTest::qFail("it never begins", __FILE__, __LINE__);
        return running;
    }
    static qsizetype madeIn(const CreationReport &report)
    {
        return std::count_if(report.creations.cbegin(), report.creations.cend(),
                             [](const Creation &each) { return each.token.has_value(); });
    }
    static qsizetype failedIn(const CreationReport &report)
    {
        return std::count_if(report.creations.cbegin(), report.creations.cend(),
                             [](const Creation &each) { return each.error.has_value(); });
    }
    /// Every secret of the report is the one that the server has for that token.
    void check(const CreationReport &report)
    {
        QVERIFY(madeIn(report) > 0);
        QVERIFY(report.stopped);
        QCOMPARE(report.creations.size(), count);
        for (qsizetype i = 0; i < count; ++i) {
            const auto &token = report.creations[i].token;
            const QJsonObject there = token ? m_server->token(token->accessorId) : QJsonObject();
            QCOMPARE(there.value(QStringLiteral("SecretID")).toString().toUtf8(),
                     report.secrets.at(i).toByteArray());
        }
    }
    qsizetype robots() const
    {
        const auto all = m_server->tokens();
        return std::count_if(all.cbegin(), all.cend(), [](const QJsonObject &token) {
            return token.value(QStringLiteral("Name")).toString().startsWith(u"robot");
        });
    }
    qsizetype posts() const
    {
        const auto all = m_server->requests();
        return std::count_if(all.cbegin(), all.cend(),
                             [](const SeenRequest &request) { return request.method == "POST"; });
    }
    CreationReport created(const QVector<TokenDraft> &wanted)
    {
        return value(m_session->tokens().createMany(wanted, std::make_shared<LongWork>()));
    }

    std::unique_ptr<NomadDouble> m_server;
    std::unique_ptr<NomadSession> m_session;
};

void BulkCreationTest::init()
{
    m_server = nomadServer();
    m_session = std::make_unique<NomadSession>(*m_server);
    QVERIFY(m_session->signIn(m_server->managementSecret()));
    value(m_session->tokens().find({}));
    m_server->clearRequests();
}

void BulkCreationTest::itEndsWhenThePersonWantsSo()
{
    const auto work = std::make_shared<LongWork>();
    const auto running = begun(work);
    work->cancel();
    const CreationReport report = value(running);
    check(report);
    QCOMPARE(report.stopped->code, ErrorCode::Cancelled);
    QCOMPARE(failedIn(report), 0);
    QCOMPARE(robots(), madeIn(report));
    QVERIFY(madeIn(report) < count);
}

void BulkCreationTest::itEndsWithTheSession()
{
    const auto running = begun(std::make_shared<LongWork>());
    value(m_session->backend->authenticator()->signOut());
    const CreationReport report = value(running);
    check(report);
    QVERIFY(madeIn(report) < count);
}

void BulkCreationTest::itEndsWhenTheServerGoes()
{
    const auto running = begun(std::make_shared<LongWork>());
    m_server->stop();
    const CreationReport report = value(running);
    check(report);
    QCOMPARE(failedIn(report), 1); // the one under way
    QVERIFY(posts() <= madeIn(report) + 1);
    QVERIFY(robots() <= madeIn(report) + 1);
}

void BulkCreationTest::aLostAnswerIsUnknownAndNothingIsTriedAgain()
{
    const QVector<TokenDraft> wanted = drafts();
    m_server->addFault({Fault::Kind::CloseUnanswered, "/v1/acl/token", "POST", 1});
    const CreationReport report = created(wanted);
    QCOMPARE(report.creations[0].error->code, ErrorCode::OutcomeUnknown);
    QCOMPARE(report.stopped->code, ErrorCode::OutcomeUnknown);
    QCOMPARE(madeIn(report), 0);
    QCOMPARE(failedIn(report), 1);
    QCOMPARE(posts(), 1);
    QCOMPARE(robots(), 1); // made, and nobody has its secret
    // Whoever goes on is told that it is there.
    const auto taken = [this, wanted] {
        return value(m_session->tokens().rehearseMany(wanted, std::make_shared<LongWork>())).taken;
    };
    QTRY_COMPARE(taken(), QList{qsizetype(0)});
}

void BulkCreationTest::anAnswerWithoutSenseEndsIt()
{
    m_server->addFault({Fault::Kind::NotJson, "/v1/acl/token", "POST"});
    const CreationReport report = created(drafts());
    QVERIFY(report.stopped);
    QCOMPARE(failedIn(report), 1);
    QCOMPARE(posts(), 1);
}

void BulkCreationTest::whatTheServerRefusesForOneDoesNotKeepTheOthers()
{
    m_server->addFault({Fault::Kind::Status, "/v1/acl/token", "POST", 1, 0ms, 400, "not this one"});
    const CreationReport report = created(drafts());
    QCOMPARE(failedIn(report), 1);
    QCOMPARE(report.creations[0].error->code, ErrorCode::Invalid);
    QCOMPARE(madeIn(report), count - 1);
    QVERIFY(!report.stopped);
    QCOMPARE(posts(), count);
}

void BulkCreationTest::whatCannotBeIsSaidBeforehand()
{
    QVector<TokenDraft> wanted = drafts().mid(0, 2);
    wanted[0].name = QString(90, QChar(0x20AC)); // 270 bytes
    const CreationPlan plan = value(m_session->tokens().rehearseMany(wanted, std::make_shared<LongWork>()));
    QCOMPARE(plan.refused.size(), 1);
    QCOMPARE(plan.refused.first().draft, 0);
    QCOMPARE(posts(), 0);
    const CreationReport report = created(wanted);
    QCOMPARE(*report.creations[0].error, plan.refused.first().error);
    QVERIFY(report.creations[1].token);
}

QTEST_GUILESS_MAIN(BulkCreationTest)
#include "tst_bulkcreation.moc"
