// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/clockhold.h"
#include "support/patience.h"
#include "support/storeuser.h"
#include "support/testbackend.h"

#include <QDirIterator>

#include <algorithm>

using namespace chatelaine;

namespace {

constexpr int perSlice = 250;

qsizetype madeIn(const CreationReport &report)
{
    return std::count_if(report.creations.cbegin(), report.creations.cend(),
                         [](const Creation &each) { return each.token.has_value(); });
}

} // namespace

/// Many tokens made in a local store: in slices, beside the work of others, with their audit entries.
class CreationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = std::make_unique<TestStore>(); }
    void cleanup() { m_store.reset(); }

    void thousandsAreMadeWithAnEntryEachAndOneForAll();
    void whatWasMadeBeforeACancelWorks();
    void aClosedStoreStillHandsOverTheSecrets();
    void othersWorkWhileItRuns();
    void refusalsAreAudited();
    void nobodyCarriesOnWhatSomebodyElseBegan();
    void theVerifierLetsThemInAtOnce();
    void aFullDiskEndsItAndTheSecretsSoFarAreThere();
    void noSecretIsOnTheDisk();

private:
    QVector<TokenDraft> drafts(int count) const
    {
        QVector<TokenDraft> all;
        for (int i = 0; i < count; ++i)
            all << m_store->draft(QStringLiteral("robot-%1").arg(i));
        return all;
    }
    /// The first slice is done, and no other before \a hold lets go.
    Future<CreationReport> begun(int count, const std::shared_ptr<LongWork> &work, ClockHold &hold) const
    {
        auto running = m_store->tokens().createMany(drafts(count), work);
        if (!hold.until([&work] { return work->done() > 0; }))
            QTest::qFail("it never begins", __FILE__, __LINE__);
        return running;
    }
    /// What the report says is what the store has, and every secret in it is let in.
    void check(const CreationReport &report, int count) const
    {
        const qsizetype made = madeIn(report);
        QVERIFY(made > 0 && made < count);
        QCOMPARE(made % perSlice, 0);
        QCOMPARE(report.creations.size(), count);
        QCOMPARE(number(QStringLiteral("SELECT COUNT(*) FROM tokens")), made);
        QCOMPARE(entriesOf(QStringLiteral("TokenCreated")), made);
        for (qsizetype i = 0; i < count; ++i) {
            QCOMPARE(report.creations[i].token.has_value(), i < made);
            QVERIFY(!report.creations[i].error);
            QCOMPARE(checkForm(report.secrets.at(i)) == SecretForm::WellFormed, i < made);
        }
        QVERIFY(sum().endsWith(QStringLiteral("%1 not tried").arg(count - made)));
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

void CreationTest::thousandsAreMadeWithAnEntryEachAndOneForAll()
{
    QSignalSpy changed(&m_store->tokens(), &TokenService::changed);
    const auto work = std::make_shared<LongWork>();
    const CreationReport report = value(m_store->tokens().createMany(drafts(1100), work));
    QCOMPARE(madeIn(report), 1100);
    QVERIFY(!report.stopped);
    QCOMPARE(work->done(), 1100);
    QCOMPARE(number(QStringLiteral("SELECT COUNT(DISTINCT accessor_id) FROM tokens")), 1100);
    QCOMPARE(number(QStringLiteral("SELECT COUNT(*) FROM secrets WHERE is_current = 1")), 1100);
    QCOMPARE(entriesOf(QStringLiteral("TokenCreated")), 1100);
    QCOMPARE(sum(), QStringLiteral("create: 1100 done, 0 failed, 0 not tried"));
    QVERIFY(!value(m_store->store().firstBrokenAuditEntry()));
    for (const qsizetype i : {qsizetype(0), qsizetype(perSlice), qsizetype(1099)}) {
        const auto found = value(m_store->tokens().identify(Secret(report.secrets.at(i))));
        QVERIFY(found.works);
        QCOMPARE(found.token->name, QStringLiteral("robot-%1").arg(i));
    }
    const auto told = [&changed] {
        QSet<TokenId> ids;
        for (const auto &each : std::as_const(changed)) {
            const QVector<TokenId> now = each.first().value<TokenChange>().ids;
            ids.unite(QSet<TokenId>(now.cbegin(), now.cend()));
        }
        return ids.size();
    };
    QTRY_COMPARE(told(), 1100);
}

void CreationTest::whatWasMadeBeforeACancelWorks()
{
    const auto work = std::make_shared<LongWork>();
    ClockHold hold(*m_store->clock);
    const auto running = begun(1500, work, hold);
    work->cancel();
    hold.letGo();
    const CreationReport report = value(running);
    check(report, 1500);
    QCOMPARE(report.stopped->code, ErrorCode::Cancelled);
    QVERIFY(value(m_store->tokens().identify(Secret(report.secrets.at(0)))).works);
}

void CreationTest::aClosedStoreStillHandsOverTheSecrets()
{
    ClockHold hold(*m_store->clock);
    const auto running = begun(3000, std::make_shared<LongWork>(), hold);
    hold.letGo(); // or the thread would never end
    m_store->backend.reset();
    const CreationReport report = value(running);
    check(report, 3000);
    QCOMPARE(report.stopped->code, ErrorCode::Cancelled);
}

void CreationTest::othersWorkWhileItRuns()
{
    ClockHold hold(*m_store->clock);
    const auto running = begun(1500, std::make_shared<LongWork>(), hold);
    const auto counting = m_store->tokens().count({});
    hold.letGo();
    const qsizetype sofar = value(counting);
    QVERIFY(!running.isFinished());
    QVERIFY(sofar > 0 && sofar < 1500);
    const auto other = value(LocalStore::open(m_store->path(), testOptions(m_store->clock)));
    value(other->authenticator()->signIn(testroot::email, testroot::password()));
    value(other->tokens()->create(m_store->draft(QStringLiteral("between"))));
    QCOMPARE(madeIn(value(running)), 1500);
    QCOMPARE(value(m_store->tokens().count({})), 1501);
    QVERIFY(!value(m_store->store().firstBrokenAuditEntry()));
}

void CreationTest::refusalsAreAudited()
{
    QVector<TokenDraft> wanted = drafts(2);
    wanted[0].role = m_store->role(QStringLiteral("Root"));
    addUser(m_store->path(), QStringLiteral("Admin"), QStringLiteral("admin@example.org"),
            Secret("another long password"), QStringLiteral("Admin"));
    value(m_store->backend->authenticator()->signIn(QStringLiteral("admin@example.org"),
                                                    Secret("another long password")));
    const auto refusals = QStringLiteral("SELECT COUNT(*) FROM audit WHERE action = 'TokenCreated' AND "
                                         "outcome = 'refused'");
    // Looking what would happen is no try.
    value(m_store->tokens().rehearseMany(wanted, std::make_shared<LongWork>()));
    QCOMPARE(number(refusals), 0);
    const auto report = value(m_store->tokens().createMany(wanted, std::make_shared<LongWork>()));
    QCOMPARE(report.creations[0].error->code, ErrorCode::RoleCeiling);
    QCOMPARE(number(refusals), 1);
    QCOMPARE(sum(), QStringLiteral("create: 1 done, 1 failed, 0 not tried"));
}

void CreationTest::nobodyCarriesOnWhatSomebodyElseBegan()
{
    addUser(m_store->path(), QStringLiteral("Admin"), QStringLiteral("admin@example.org"),
            Secret("another long password"), QStringLiteral("Admin"));
    ClockHold hold(*m_store->clock);
    const auto running = begun(3000, std::make_shared<LongWork>(), hold);
    const auto signedIn = m_store->backend->authenticator()->signIn(QStringLiteral("admin@example.org"),
                                                                    Secret("another long password"));
    hold.letGo();
    value(signedIn);
    const CreationReport report = value(running);
    check(report, 3000);
    QCOMPARE(report.stopped->code, ErrorCode::NotSignedIn);
    QCOMPARE(
        number(QStringLiteral("SELECT COUNT(DISTINCT actor_id) FROM audit WHERE action = 'TokenCreated'")),
        1);
}

void CreationTest::theVerifierLetsThemInAtOnce()
{
    const auto verifier = std::make_shared<Verifier>();
    value(m_store->store().attachVerifier(verifier));
    const auto report = value(m_store->tokens().createMany(drafts(3), std::make_shared<LongWork>()));
    for (qsizetype i = 0; i < 3; ++i)
        QVERIFY(verifier->verify(report.secrets.at(i), m_store->clock->now()).isValid());
}

void CreationTest::aFullDiskEndsItAndTheSecretsSoFarAreThere()
{
    const qint64 pages = number(QStringLiteral("PRAGMA page_count"));
    m_store->backend.reset();
    StoreOptions options = testOptions(m_store->clock);
    options.maxPages = pages + 400; // room for some slices
    m_store->backend = value(LocalStore::open(m_store->path(), options));
    value(m_store->backend->authenticator()->signIn(testroot::email, testroot::password()));
    const auto report = value(m_store->tokens().createMany(drafts(2000), std::make_shared<LongWork>()));
    QCOMPARE(report.stopped->code, ErrorCode::DiskFull);
    const qsizetype made = madeIn(report);
    QVERIFY(made > 0 && made < 2000);
    QCOMPARE(number(QStringLiteral("SELECT COUNT(*) FROM tokens")), made);
    QVERIFY(!report.secrets.at(made - 1).isEmpty());
    QVERIFY(report.secrets.at(made).isEmpty());
    QVERIFY(!value(m_store->store().firstBrokenAuditEntry()));
}

void CreationTest::noSecretIsOnTheDisk()
{
    const auto report = value(m_store->tokens().createMany(drafts(300), std::make_shared<LongWork>()));
    m_store->backend.reset();
    QDirIterator files(m_store->dir.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        for (qsizetype i = 0; i < report.secrets.size(); ++i)
            QVERIFY2(!content.contains(report.secrets.at(i).sliced(secretHintLength).toByteArray()),
                     qPrintable(file.fileName()));
        ++seen;
    }
    QVERIFY(seen > 0);
}

QTEST_GUILESS_MAIN(CreationTest)
#include "tst_creation.moc"
