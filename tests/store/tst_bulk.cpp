// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/audittrail.h"
#include "support/clockhold.h"
#include "support/patience.h"
#include "support/storeuser.h"
#include "support/testbackend.h"

#include <QSignalSpy>

using namespace chatelaine;

namespace {

constexpr int perSlice = 250;

} // namespace

/// Acts on many tokens of a local store: in slices, beside the work of others, with their audit entries.
class BulkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = std::make_unique<TestStore>(); }
    void cleanup() { m_store.reset(); }

    void thousandsAreChangedWithAnEntryEachAndOneForAll();
    void aCancelledActEndsBetweenTwoSlices();
    void aClosedStoreEndsAnActBetweenTwoSlices();
    void othersReadWhileItRuns();
    void anotherConsoleWritesWhileItRuns();
    void refusalsAreAudited();
    void nobodyCarriesOnWhatSomebodyElseBegan();
    void aRevocationIsSeenByTheVerifierAtOnce();
    void aFullDiskEndsItAndTellsWhatWasDone();
    void deletingManyNeedsAFreshPassword();

private:
    QVector<BulkTarget> fill(int count);
    BulkReport carryOut(const BulkAct &act, const QVector<BulkTarget> &targets,
                        std::shared_ptr<LongWork> work = std::make_shared<LongWork>())
    {
        return value(m_store->tokens().carryOut(act, targets, std::move(work)));
    }
    qint64 number(const QString &sql) const
    {
        Database database;
        database.open(m_store->path(), {});
        return database.integer(sql);
    }
    qint64 entriesOf(const QString &action) const
    {
        return number(QStringLiteral("SELECT COUNT(*) FROM audit WHERE action = '%1'").arg(action));
    }
    QString sum() const
    {
        Database database;
        database.open(m_store->path(), {});
        Query query(database, QStringLiteral("SELECT detail FROM audit WHERE action = 'TokensChanged'"));
        return query.next() ? query.text(0) : QString();
    }

    std::unique_ptr<TestStore> m_store;
};

/// Copies one token with SQL: nothing here is about making them.
QVector<BulkTarget> BulkTest::fill(int count)
{
    const Token first = m_store->create(QStringLiteral("robot")).token;
    tamper(m_store->path(),
           QStringLiteral(
               "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) INSERT INTO "
               "tokens (accessor_id, kind, principal_id, name, sort_name, description, owner_id, role_id, "
               "created_at, created_by, expires_at, search_text) SELECT accessor_id || '-' || i, kind, "
               "principal_id, name || i, sort_name || i, description, owner_id, role_id, created_at, "
               "created_by, expires_at, search_text FROM tokens, n WHERE tokens.id = %2")
               .arg(count - 1)
               .arg(first.id.value));
    QVector<BulkTarget> targets;
    for (const TokenId id : value(m_store->tokens().find({})))
        targets.append({id, 1});
    return targets;
}

void BulkTest::thousandsAreChangedWithAnEntryEachAndOneForAll()
{
    const QVector<BulkTarget> targets = fill(1200);
    QSignalSpy changed(&m_store->tokens(), &TokenService::changed);
    const BulkReport report = carryOut({BulkKind::Disable}, targets);
    QCOMPARE(report.done.size(), 1200);
    QCOMPARE(number(QStringLiteral("SELECT COUNT(*) FROM tokens WHERE disabled = 1 AND version = 2")), 1200);
    QCOMPARE(entriesOf(QStringLiteral("TokenDisabled")), 1200);
    QCOMPARE(entriesOf(QStringLiteral("TokensChanged")), 1);
    QCOMPARE(sum(), QStringLiteral("disable: 1200 done, 0 unchanged, 0 failed, 0 not tried"));
    QVERIFY(!value(m_store->store().firstBrokenAuditEntry()));
    const auto told = [&changed] {
        QSet<TokenId> ids;
        for (const auto &each : std::as_const(changed)) {
            const QVector<TokenId> changedNow = each.first().value<TokenChange>().ids;
            for (const TokenId id : changedNow)
                ids << id;
        }
        return ids.size();
    };
    QTRY_COMPARE(told(), 1200);
}

void BulkTest::aCancelledActEndsBetweenTwoSlices()
{
    const QVector<BulkTarget> targets = fill(2000);
    ClockHold hold(*m_store->clock);
    const auto work = std::make_shared<LongWork>();
    const auto running = m_store->tokens().carryOut({BulkKind::Disable}, targets, work);
    QVERIFY(hold.until([&work] { return work->done() > 0; }));
    work->cancel();
    hold.letGo();
    const BulkReport report = value(running);
    QVERIFY(!report.done.isEmpty());
    QVERIFY(report.done.size() < 2000);
    QCOMPARE(report.done.size() % perSlice, 0);
    QCOMPARE(report.done.size() + report.notTried.size(), 2000);
    QCOMPARE(report.stopped->code, ErrorCode::Cancelled);
    QCOMPARE(number(QStringLiteral("SELECT COUNT(*) FROM tokens WHERE disabled = 1")), report.done.size());
    QCOMPARE(entriesOf(QStringLiteral("TokenDisabled")), report.done.size());
    QVERIFY(sum().endsWith(QStringLiteral("%1 not tried").arg(report.notTried.size())));
}

void BulkTest::aClosedStoreEndsAnActBetweenTwoSlices()
{
    const QVector<BulkTarget> targets = fill(4000);
    ClockHold hold(*m_store->clock);
    const auto work = std::make_shared<LongWork>();
    const auto running = m_store->tokens().carryOut({BulkKind::Disable}, targets, work);
    QVERIFY(hold.until([&work] { return work->done() > 0; }));
    hold.letGo(); // or the thread would never end
    m_store->backend.reset();
    const BulkReport report = value(running);
    QCOMPARE(report.stopped->code, ErrorCode::Cancelled);
    QVERIFY(!report.notTried.isEmpty());
    QCOMPARE(number(QStringLiteral("SELECT COUNT(*) FROM tokens WHERE disabled = 1")), report.done.size());
    QVERIFY(sum().endsWith(QStringLiteral("%1 not tried").arg(report.notTried.size())));
}

void BulkTest::othersReadWhileItRuns()
{
    const QVector<BulkTarget> targets = fill(2000);
    ClockHold hold(*m_store->clock);
    const auto work = std::make_shared<LongWork>();
    const auto running = m_store->tokens().carryOut({BulkKind::Disable}, targets, work);
    QVERIFY(hold.until([&work] { return work->done() > 0; }));
    TokenQuery disabled;
    disabled.statuses = {TokenStatus::Disabled};
    const auto counting = m_store->tokens().count(disabled);
    hold.letGo();
    const qsizetype half = value(counting);
    QVERIFY(!running.isFinished());
    QVERIFY(half > 0 && half < 2000);
    QCOMPARE(value(running).done.size(), 2000);
}

void BulkTest::anotherConsoleWritesWhileItRuns()
{
    const QVector<BulkTarget> targets = fill(4000);
    StoreOptions options = testOptions(m_store->clock);
    const auto other = value(LocalStore::open(m_store->path(), options));
    value(other->authenticator()->signIn(testroot::email, testroot::password()));
    ClockHold hold(*m_store->clock);
    const auto work = std::make_shared<LongWork>();
    const auto running = m_store->tokens().carryOut({BulkKind::Disable}, targets, work);
    QVERIFY(hold.until([&work] { return work->done() > 0; }));
    hold.letGo();
    int written = 0;
    while (!running.isFinished()) {
        const auto made = await(other->tokens()->create(m_store->draft(QStringLiteral("between"))));
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        ++written;
    }
    QVERIFY(written > 1);
    QCOMPARE(value(running).done.size(), 4000);
    QVERIFY(!value(m_store->store().firstBrokenAuditEntry()));
}

void BulkTest::refusalsAreAudited()
{
    const Token token = m_store->create(QStringLiteral("ci")).token;
    addUser(m_store->path(), QStringLiteral("Reader"), QStringLiteral("reader@example.org"),
            Secret("another long password"), QStringLiteral("Read Only"));
    value(m_store->backend->authenticator()->signOut());
    value(m_store->backend->authenticator()->signIn(QStringLiteral("reader@example.org"),
                                                    Secret("another long password")));
    const BulkReport report = carryOut({BulkKind::Delete}, {{token.id, token.version}});
    QCOMPARE(report.failed.first().error.code, ErrorCode::PermissionDenied);
    QCOMPARE(number(QStringLiteral("SELECT COUNT(*) FROM audit WHERE action = 'TokenDeleted' AND outcome = "
                                   "'refused' AND target = 'ci' AND detail = 'lacks teams:DeleteAPIToken'")),
             1);
    QCOMPARE(sum(), QStringLiteral("delete: 0 done, 0 unchanged, 1 failed, 0 not tried"));
}

void BulkTest::nobodyCarriesOnWhatSomebodyElseBegan()
{
    const QVector<BulkTarget> targets = fill(4000);
    addUser(m_store->path(), QStringLiteral("Admin"), QStringLiteral("admin@example.org"),
            Secret("another long password"), QStringLiteral("Admin"));
    ClockHold hold(*m_store->clock);
    const auto work = std::make_shared<LongWork>();
    const auto running = m_store->tokens().carryOut({BulkKind::Disable}, targets, work);
    QVERIFY(hold.until([&work] { return work->done() > 0; }));
    const auto signedIn = m_store->backend->authenticator()->signIn(QStringLiteral("admin@example.org"),
                                                                    Secret("another long password"));
    hold.letGo();
    value(signedIn);
    const BulkReport report = value(running);
    QCOMPARE(report.stopped->code, ErrorCode::NotSignedIn);
    QVERIFY(!report.notTried.isEmpty());
    QCOMPARE(
        number(QStringLiteral("SELECT COUNT(DISTINCT actor_id) FROM audit WHERE action = 'TokenDisabled'")),
        1);
}

void BulkTest::aRevocationIsSeenByTheVerifierAtOnce()
{
    const RevealedToken made = m_store->create(QStringLiteral("ci"));
    const auto verifier = std::make_shared<Verifier>();
    value(m_store->store().attachVerifier(verifier));
    QVERIFY(verifier->verify(made.secret.view(), m_store->clock->now()).isValid());
    carryOut({BulkKind::Disable}, {{made.token.id, made.token.version}});
    QVERIFY(!verifier->verify(made.secret.view(), m_store->clock->now()).isValid());
}

void BulkTest::aFullDiskEndsItAndTellsWhatWasDone()
{
    const QVector<BulkTarget> targets = fill(3000);
    const qint64 pages = number(QStringLiteral("PRAGMA page_count"));
    m_store->backend.reset();
    StoreOptions options = testOptions(m_store->clock);
    options.maxPages = pages + 120; // room for some slices
    m_store->backend = value(LocalStore::open(m_store->path(), options));
    value(m_store->backend->authenticator()->signIn(testroot::email, testroot::password()));
    const BulkReport report = carryOut({BulkKind::Disable}, targets);
    QCOMPARE(report.stopped->code, ErrorCode::DiskFull);
    QVERIFY(!report.done.isEmpty());
    QCOMPARE(report.done.size() + report.notTried.size(), 3000);
    QCOMPARE(number(QStringLiteral("SELECT COUNT(*) FROM tokens WHERE disabled = 1")), report.done.size());
    QVERIFY(!value(m_store->store().firstBrokenAuditEntry()));
}

void BulkTest::deletingManyNeedsAFreshPassword()
{
    const QVector<BulkTarget> targets = fill(20);
    m_store->clock->advance(std::chrono::minutes(6));
    const auto work = std::make_shared<LongWork>();
    QCOMPARE(codeOf(await(m_store->tokens().carryOut({BulkKind::Delete}, targets, work))),
             ErrorCode::PasswordNeeded);
    QCOMPARE(number(QStringLiteral("SELECT COUNT(*) FROM tokens WHERE deleted_at IS NOT NULL")), 0);
    QCOMPARE(carryOut({BulkKind::Delete}, targets.mid(0, 2)).done.size(), 2); // a few are an everyday matter
    QCOMPARE(carryOut({BulkKind::Disable}, targets.mid(2)).done.size(), 18);  // and this can be undone
    value(m_store->backend->authenticator()->confirm(testroot::password()));
    const QVector<TokenId> left = value(m_store->tokens().find({}));
    const BulkPlan plan = value(m_store->tokens().rehearse({BulkKind::Delete}, left, work));
    QCOMPARE(carryOut({BulkKind::Delete}, plan.targets).done.size(), 18);
}

QTEST_GUILESS_MAIN(BulkTest)
#include "tst_bulk.moc"
