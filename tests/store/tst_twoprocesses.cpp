// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rivaljournal.h"
#include "support/patience.h"
#include "support/storeuser.h"
#include "support/testbackend.h"

#include <QElapsedTimer>
#include <QProcess>

#include <array>

using namespace chatelaine;

namespace {

constexpr int acts = 2000;
constexpr int sharedTokens = 40;
const std::array<QString, 2> rivals{QStringLiteral("Lea Left"), QStringLiteral("Rita Right")};

QString emailOf(const QString &rival)
{
    return rival.left(4).simplified().toLower() + QStringLiteral("@example.org");
}

} // namespace

/// Two processes write to one store at the same time, each 2,000 times, on tokens of their own and on shared
/// ones. Afterwards the store is what their journals say, act by act: nothing is lost and nothing doubled.
/// A third one, this, looks on with a verifier.
class TwoProcessesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void nobodyWasRefusedButForAConflict();
    void everySuccessCountsOnce();
    void theStoreIsWhatTheLastActsSaid();
    void theTrailHasOneEntryForEachAct();
    void theChainHolds();
    void theVerifierKnowsWhatTheStoreKnows();

private:
    void open();
    QStringList makeSharedTokens();
    void letThemRun(const QStringList &arguments);
    RivalJournal::Secrets storedSecrets();
    Verdict verdictOn(const QByteArray &digest) const;

    std::unique_ptr<TestStore> m_store;
    std::shared_ptr<Verifier> m_verifier = std::make_shared<Verifier>();
    SystemClock m_clock;
    RivalJournal m_journal;
    Database m_database; ///< behind the program's back
};

void TwoProcessesTest::initTestCase()
{
    m_store = std::make_unique<TestStore>();
    open();
    for (const QString &rival : rivals)
        addUser(m_store->path(), rival, emailOf(rival), testroot::password(), QStringLiteral("Root"));
    value(m_store->store().attachVerifier(m_verifier));
    letThemRun(makeSharedTokens());
    m_database.open(m_store->path(), {});
}

void TwoProcessesTest::cleanupTestCase()
{
    m_database.close();
    m_store.reset();
}

/// At the real time, which the other processes have, too.
void TwoProcessesTest::open()
{
    m_store->backend.reset();
    m_store->backend = value(LocalStore::open(m_store->path(), testOptions(std::make_shared<SystemClock>())));
    QVERIFY(m_store->backend);
    value(m_store->backend->authenticator()->signIn(testroot::email, testroot::password()));
}

QStringList TwoProcessesTest::makeSharedTokens()
{
    QStringList numbers;
    for (int i = 0; i < sharedTokens; ++i) {
        TokenDraft draft = m_store->draft(QStringLiteral("shared %1").arg(i));
        draft.expiresAt = m_clock.now() + std::chrono::days(90);
        const RevealedToken made = value(m_store->tokens().create(draft));
        m_journal.add(testroot::name, made);
        numbers << QString::number(made.token.id.value);
    }
    return numbers;
}

void TwoProcessesTest::letThemRun(const QStringList &arguments)
{
    std::array<QProcess, rivals.size()> processes;
    for (size_t i = 0; i < rivals.size(); ++i) {
        processes[i].setProcessChannelMode(QProcess::ForwardedErrorChannel);
        processes[i].start(QStringLiteral(STORE_RIVAL),
                           QStringList{m_store->path(), emailOf(rivals[i]), QString::number(acts)} +
                               arguments);
    }
    for (QProcess &process : processes) {
        QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), 60'000);
        QCOMPARE(process.readLine(), QByteArray("ready\n"));
    }
    QElapsedTimer watch;
    watch.start();
    for (QProcess &process : processes)
        process.write("go\n");
    for (size_t i = 0; i < rivals.size(); ++i) {
        QTRY_COMPARE_WITH_TIMEOUT(processes[i].state(), QProcess::NotRunning, 240'000);
        QCOMPARE(processes[i].exitCode(), 0);
        while (processes[i].canReadLine())
            m_journal.add(rivals[i], processes[i].readLine());
    }
    qInfo("%d acts in %.1f s, %d of them refused", int(acts * rivals.size()), double(watch.elapsed()) / 1000,
          int(m_journal.refusals().size()));
}

void TwoProcessesTest::nobodyWasRefusedButForAConflict()
{
    QVERIFY2(m_journal.refusals().size() > 50, "they hardly met");
    for (const RivalJournal::Refusal &refusal : m_journal.refusals())
        QVERIFY2(refusal.code == ErrorCode::Conflict || refusal.code == ErrorCode::NotFound,
                 qPrintable(refusal.action + QStringLiteral(": ") + refusal.because));
    for (const QString &rival : rivals)
        QVERIFY(m_journal.successesOf(rival) + m_journal.refusalsOf(rival) >= acts);
}

/// Each act that succeeded made the version after the one before it, whoever did that.
void TwoProcessesTest::everySuccessCountsOnce()
{
    Query stored(m_database, QStringLiteral("SELECT id, version FROM tokens"));
    int tokens = 0;
    for (; stored.next(); ++tokens) {
        const auto steps = m_journal.stepsOf({stored.integer(0)});
        for (qsizetype i = 0; i < steps.size(); ++i) {
            QCOMPARE(steps[i].version, i + 1);
            QCOMPARE(steps[i].base, i); // nobody changed what they had not seen
        }
        QCOMPARE(stored.integer(1), qint64(steps.size()));
    }
    QCOMPARE(tokens, m_journal.tokens().size());
}

void TwoProcessesTest::theStoreIsWhatTheLastActsSaid()
{
    Query stored(m_database,
                 QStringLiteral("SELECT id, description, disabled, deleted_at IS NOT NULL FROM tokens"));
    while (stored.next()) {
        const RivalJournal::Step last = m_journal.stepsOf({stored.integer(0)}).last();
        QCOMPARE(stored.text(1), last.description);
        QCOMPARE(stored.flag(2), last.disabled);
        QCOMPARE(stored.flag(3), last.deleted);
    }
    const auto expected = m_journal.liveSecrets();
    QVERIFY(expected.size() > sharedTokens);
    QCOMPARE(storedSecrets(), expected);
}

RivalJournal::Secrets TwoProcessesTest::storedSecrets()
{
    RivalJournal::Secrets secrets;
    Query stored(m_database, QStringLiteral("SELECT digest, token_id, is_current FROM secrets"));
    while (stored.next())
        secrets.insert(stored.bytes(0), {{stored.integer(1)}, stored.flag(2)});
    return secrets;
}

void TwoProcessesTest::theTrailHasOneEntryForEachAct()
{
    QHash<TokenId, QStringList> told;
    Query entries(m_database,
                  QStringLiteral("SELECT token_id, actor, action, outcome FROM audit WHERE token_id "
                                 "IS NOT NULL ORDER BY sequence"));
    while (entries.next())
        told[{entries.integer(0)}] << entries.text(1) + u' ' + entries.text(2) + u' ' + entries.text(3);
    QCOMPARE(told.size(), m_journal.tokens().size());
    for (auto token = told.cbegin(); token != told.cend(); ++token) {
        QStringList done;
        for (const RivalJournal::Step &step : m_journal.stepsOf(token.key()))
            done << step.who + u' ' + step.action + QStringLiteral(" done");
        QCOMPARE(*token, done);
    }
    for (const QString &rival : rivals) {
        Query others(m_database,
                     QStringLiteral("SELECT COUNT(*) FROM audit WHERE token_id IS NULL AND actor = ?"),
                     {rival});
        QCOMPARE(others.first().integer(0), m_journal.actsOnManyOf(rival) + 1); // and the sign-in
    }
}

void TwoProcessesTest::theChainHolds()
{
    QVERIFY(!value(m_store->store().firstBrokenAuditEntry()));
}

Verdict TwoProcessesTest::verdictOn(const QByteArray &digest) const
{
    SecretDigest known{};
    std::copy(digest.cbegin(), digest.cend(), known.begin());
    return m_verifier->inspect(known, m_clock.now());
}

void TwoProcessesTest::theVerifierKnowsWhatTheStoreKnows()
{
    const auto alive = m_journal.liveSecrets();
    QTRY_COMPARE(m_verifier->size(), alive.size());
    for (auto secret = alive.cbegin(); secret != alive.cend(); ++secret) {
        const bool disabled = m_journal.stepsOf(secret->first).last().disabled;
        QTRY_COMPARE(verdictOn(secret.key()).code, disabled ? VerdictCode::Disabled : VerdictCode::Valid);
        QCOMPARE(verdictOn(secret.key()).token, secret->first);
    }
    const auto dead = m_journal.deadSecrets();
    QVERIFY(dead.size() > 100);
    for (const QByteArray &digest : dead)
        QCOMPARE(verdictOn(digest).code, VerdictCode::Unknown);
}

QTEST_GUILESS_MAIN(TwoProcessesTest)
#include "tst_twoprocesses.moc"
