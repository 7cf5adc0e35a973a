// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testbackend.h"

#include <QSignalSpy>

using namespace chatelaine;

/// Two administrators at two consoles on one file.
class TwoConsolesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_other.reset(), m_first.reset(); }

    void aLostRaceIsAConflictAndOverwritesNothing();
    void bothWriteAtTheSameTime();
    void eachNoticesWhatTheOtherDid();
    void closingOneLeavesTheOtherWorking();

private:
    std::unique_ptr<TestStore> m_first;
    std::shared_ptr<Backend> m_other;
};

void TwoConsolesTest::init()
{
    m_first = std::make_unique<TestStore>();
    m_other = value(LocalStore::open(m_first->path(), testOptions(m_first->clock)));
    value(m_other->authenticator()->signIn(testroot::email, testroot::password()));
}

void TwoConsolesTest::aLostRaceIsAConflictAndOverwritesNothing()
{
    const Token seen = m_first->create(QStringLiteral("ci")).token;
    QCOMPARE(value(m_other->tokens()->token(seen.id)), seen);
    const Token theirs =
        value(m_other->tokens()->update(seen.id, seen.version, m_first->draft(QStringLiteral("theirs"))));
    const auto lost =
        await(m_first->tokens().update(seen.id, seen.version, m_first->draft(QStringLiteral("mine"))));
    QCOMPARE(codeOf(lost), ErrorCode::Conflict);
    const Token now = value(m_first->tokens().token(seen.id));
    QCOMPARE(now, theirs);
    QCOMPARE(
        value(m_first->tokens().update(seen.id, now.version, m_first->draft(QStringLiteral("mine")))).name,
        QStringLiteral("mine"));
}

void TwoConsolesTest::bothWriteAtTheSameTime()
{
    const TokenDraft draft = m_first->draft(QStringLiteral("ci"));
    std::vector<Future<RevealedToken>> calls;
    for (int i = 0; i < 50; ++i) {
        calls.push_back(m_first->tokens().create(draft));
        calls.push_back(m_other->tokens()->create(draft));
    }
    for (auto &call : calls)
        value(call);
    QCOMPARE(value(m_first->tokens().find({})).size(), 100);
    QCOMPARE(value(m_other->tokens()->find({})).size(), 100);
    QVERIFY(!value(m_first->store().firstBrokenAuditEntry()));
}

void TwoConsolesTest::eachNoticesWhatTheOtherDid()
{
    const auto verifier = std::make_shared<Verifier>();
    value(m_first->store().attachVerifier(verifier));
    QSignalSpy changed(&m_first->tokens(), &TokenService::changed);
    const RevealedToken made = value(m_other->tokens()->create(m_first->draft(QStringLiteral("ci"))));
    QTRY_VERIFY_WITH_TIMEOUT(verifier->verify(made.secret.view(), m_first->clock->now()).isValid(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 20'000);
    QVERIFY(changed.first().first().value<TokenChange>().ids.isEmpty()); // which one is not known
}

void TwoConsolesTest::closingOneLeavesTheOtherWorking()
{
    m_other.reset();
    m_first->create(QStringLiteral("ci"));
    QCOMPARE(value(m_first->tokens().find({})).size(), 1);
}

QTEST_GUILESS_MAIN(TwoConsolesTest)
#include "tst_twoconsoles.moc"
