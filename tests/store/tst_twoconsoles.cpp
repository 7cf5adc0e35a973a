// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/policyservice.h"
#include "support/patience.h"
#include "support/storeuser.h"
#include "support/testbackend.h"

#include <QElapsedTimer>
#include <QSignalSpy>

#include <algorithm>
#include <limits>

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
    void aChangeIsNoticedWithinASecond();
    void whatReachesFurtherThanATokenIsNews();
    void whatIsNotAuditedIsNewsToo();
    void clearingTheTrailIsNewsOnceItIsOver();
    void closingOneLeavesTheOtherWorking();

private:
    bool hearsOf(const std::function<TokenId()> &act);
    Token makeElsewhere();
    qint64 entries() const;

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

/// Whether the first console is told of the token that \a act names, or of everything if it names none.
bool TwoConsolesTest::hearsOf(const std::function<TokenId()> &act)
{
    QSignalSpy changed(&m_first->tokens(), &TokenService::changed);
    const TokenId token = act();
    const auto isOfIt = [&](const QList<QVariant> &signal) {
        const QVector<TokenId> ids = signal.first().value<TokenChange>().ids;
        return token.isNull() ? ids.isEmpty() : ids.contains(token);
    };
    return QTest::qWaitFor([&] { return std::any_of(changed.cbegin(), changed.cend(), isOfIt); }, 20'000);
}

void TwoConsolesTest::eachNoticesWhatTheOtherDid()
{
    const auto verifier = std::make_shared<Verifier>();
    value(m_first->store().attachVerifier(verifier));
    const auto code = [&](const RevealedToken &token) {
        return verifier->verify(token.secret.view(), m_first->clock->now()).code;
    };
    RevealedToken made;
    QVERIFY(hearsOf([&] {
        made = value(m_other->tokens()->create(m_first->draft(QStringLiteral("ci"))));
        return made.token.id;
    }));
    QCOMPARE(code(made), VerdictCode::Valid);
    QVERIFY(hearsOf([&] { return value(m_other->tokens()->setEnabled(made.token.id, 1, false)).id; }));
    QCOMPARE(code(made), VerdictCode::Disabled); // whoever hears of it finds it in force
}

/// Each change right after the one before was seen: the next look is as far away then as it can be.
void TwoConsolesTest::aChangeIsNoticedWithinASecond()
{
    Token token = m_first->create(QStringLiteral("ci")).token;
    qint64 quickest = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer watch;
        const auto act = [&] {
            token = value(m_other->tokens()->setEnabled(token.id, token.version, i % 2 != 0));
            watch.start();
            return token.id;
        };
        QVERIFY(hearsOf(act));
        quickest = std::min(quickest, watch.elapsed());
    }
    QVERIFY2(quickest < 900, qPrintable(QString::number(quickest)));
}

void TwoConsolesTest::whatReachesFurtherThanATokenIsNews()
{
    const auto allowPersonal = [this](bool allowed) {
        Policy policy = value(m_other->policy()->policy());
        policy.personalTokens = allowed;
        value(m_other->policy()->update(policy));
        return TokenId();
    };
    const auto verifier = std::make_shared<Verifier>();
    value(m_first->store().attachVerifier(verifier));
    QVERIFY(hearsOf([&] { return allowPersonal(true); }));
    const RevealedToken own =
        value(m_first->tokens().createPersonal({QStringLiteral("mine"),
                                                {},
                                                {permissions::readTokens},
                                                m_first->clock->now() + std::chrono::days(9)}));
    const auto code = [&] { return verifier->verify(own.secret.view(), m_first->clock->now()).code; };
    QCOMPARE(code(), VerdictCode::Valid);
    QVERIFY(hearsOf([&] { return allowPersonal(false); }));
    QCOMPARE(code(), VerdictCode::PersonalTokensOff);
}

/// Nobody writes an audit entry when a secret is used.
void TwoConsolesTest::whatIsNotAuditedIsNewsToo()
{
    Token token;
    QVERIFY(hearsOf([&] { return (token = makeElsewhere()).id; }));
    const auto use = [&] {
        value(static_cast<LocalStore &>(*m_other).recordUses(
            {{token.id, token.secrets.first().id, m_first->clock->now()}}));
        return TokenId();
    };
    QVERIFY(hearsOf(use));
}

/// That goes on for minutes in a long trail, and no list shows anything of it; but somebody may have used a
/// secret meanwhile.
void TwoConsolesTest::clearingTheTrailIsNewsOnceItIsOver()
{
    for (int i = 1; i < 10; ++i)
        makeElsewhere();
    QVERIFY(hearsOf([&] { return makeElsewhere().id; }));
    // Another process does it, a little at a time.
    const auto anchor = [&] {
        tamper(
            m_first->path(),
            QStringLiteral("INSERT INTO audit_anchors SELECT sequence, hash, sequence, at, actor_id, actor "
                           "FROM audit ORDER BY sequence DESC LIMIT 1 OFFSET 1"));
        return TokenId();
    };
    QVERIFY(hearsOf(anchor));
    QSignalSpy changed(&m_first->tokens(), &TokenService::changed);
    while (entries() > 1) {
        tamper(m_first->path(),
               QStringLiteral("DELETE FROM audit WHERE sequence = (SELECT MIN(sequence) FROM audit)"));
        QVERIFY(!QTest::qWaitFor([&] { return !changed.isEmpty(); }, 150));
    }
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(changed.first().first().value<TokenChange>().ids.isEmpty());
}

Token TwoConsolesTest::makeElsewhere()
{
    return value(m_other->tokens()->create(m_first->draft(QStringLiteral("theirs")))).token;
}

qint64 TwoConsolesTest::entries() const
{
    Database database;
    database.open(m_first->path(), {});
    return database.integer(QStringLiteral("SELECT COUNT(*) FROM audit"));
}

void TwoConsolesTest::closingOneLeavesTheOtherWorking()
{
    m_other.reset();
    m_first->create(QStringLiteral("ci"));
    QCOMPARE(value(m_first->tokens().find({})).size(), 1);
}

QTEST_GUILESS_MAIN(TwoConsolesTest)
#include "tst_twoconsoles.moc"
