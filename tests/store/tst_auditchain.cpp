// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/auditstore.h"
#include "support/patience.h"

#include <QSignalSpy>

using namespace chatelaine;

using std::chrono::hours;

/// Checking the audit trail of a store, and removing its oldest part.
class AuditChainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = std::make_unique<AuditStore>(); }
    void cleanup() { m_store.reset(); }

    void aWholeChainIsFoundWhole();
    void tamperingIsNamed_data();
    void tamperingIsNamed();
    void aCheckCanBeCancelled();
    void othersWorkDuringACheck();

    void shorteningLeavesAChainThatHolds();
    void shorteningTwice();
    void shorteningNeverTakesItsOwnEntry();
    void nothingOldNothingRemoved();
    void onlyWhoMayShortens();
    void itNeedsAFreshPassword();
    void anEntryThatIsNewerThanTheLimitStays();
    void othersWriteWhileEntriesAreClearedAway();
    void anInterruptedRemovalGoesOnAtTheNextStart();
    void entriesAreNotRemovedWithoutAnAnchor();
    void aForgedAnchorIsFound_data();
    void aForgedAnchorIsFound();

private:
    void fill(int entries) const;

    std::unique_ptr<AuditStore> m_store;
};

void AuditChainTest::fill(int entries) const
{
    Database database;
    database.open(m_store->path(), {});
    WriteTransaction transaction(database);
    AuditRecord record;
    record.at = m_store->clock->now();
    record.action = auditName(AuditAction::SignedIn);
    for (int i = 0; i < entries; ++i)
        AuditLog::append(transaction, record);
    transaction.commit();
}

void AuditChainTest::aWholeChainIsFoundWhole()
{
    m_store->create(QStringLiteral("door"));
    const qint64 newest = m_store->find({}).newest;
    const auto progress = AuditStore::work();
    QCOMPARE(value(m_store->trail().verify(progress)), (AuditVerdict{newest, 1, newest, 0, {}}));
    QCOMPARE(progress->done(), newest);
    QCOMPARE(progress->total(), newest);
}

void AuditChainTest::tamperingIsNamed_data()
{
    QTest::addColumn<QStringList>("forgery");
    QTest::addColumn<AuditBreak>("broken");
    const auto row = [](const char *name, const QStringList &sql, qint64 sequence, AuditFault fault) {
        QTest::newRow(name) << sql << AuditBreak{sequence, fault};
    };
    const QString where = QStringLiteral(" WHERE sequence = 3");
    for (const char *column : {"at", "actor_id", "token_id", "subject_id"})
        row(column,
            {QStringLiteral("UPDATE audit SET %1 = COALESCE(%1, 0) + 1, subject = 'user'")
                 .arg(QLatin1String(column)) +
             where},
            3, AuditFault::Changed);
    for (const char *column : {"actor", "action", "target", "detail", "changes"})
        row(column, {QStringLiteral("UPDATE audit SET %1 = %1 || 'x'").arg(QLatin1String(column)) + where}, 3,
            AuditFault::Changed);
    row("outcome", {QStringLiteral("UPDATE audit SET outcome = 'refused'") + where}, 3, AuditFault::Changed);
    row("hash", {QStringLiteral("UPDATE audit SET hash = zeroblob(32)") + where}, 3, AuditFault::Changed);
    row("removed", {QStringLiteral("DELETE FROM audit") + where}, 3, AuditFault::Missing);
    row("first removed", {QStringLiteral("DELETE FROM audit WHERE sequence = 1")}, 1, AuditFault::Missing);
    row("removed and renumbered",
        {QStringLiteral("DELETE FROM audit") + where,
         QStringLiteral("UPDATE audit SET sequence = sequence - 1 WHERE sequence > 3")},
        3, AuditFault::Changed);
    row("inserted",
        {QStringLiteral("UPDATE audit SET sequence = -sequence - 1 WHERE sequence > 3"),
         QStringLiteral("UPDATE audit SET sequence = -sequence WHERE sequence < 0"),
         QStringLiteral("INSERT INTO audit SELECT 4, at, actor_id, actor, action, outcome, token_id, target, "
                        "detail, changes, hash, hash, subject, subject_id FROM audit") +
             where},
        4, AuditFault::Changed);
    row("exchanged",
        {QStringLiteral("UPDATE audit SET sequence = -3 WHERE sequence = 3"),
         QStringLiteral("UPDATE audit SET sequence = 3 WHERE sequence = 4"),
         QStringLiteral("UPDATE audit SET sequence = 4 WHERE sequence = -3")},
        3, AuditFault::Changed);
}

void AuditChainTest::tamperingIsNamed()
{
    QFETCH(QStringList, forgery);
    QFETCH(AuditBreak, broken);
    for (int i = 0; i < 5; ++i)
        m_store->create(QStringLiteral("token %1").arg(i));
    m_store->unlock(QStringLiteral("audit"));
    QVERIFY(!m_store->verdict().broken);
    for (const QString &sql : std::as_const(forgery))
        tamper(m_store->path(), sql);
    const AuditVerdict found = m_store->verdict();
    QVERIFY(found.broken);
    QCOMPARE(found.broken->sequence, broken.sequence);
    QCOMPARE(found.broken->fault, broken.fault);
    QCOMPARE(found.checked, broken.sequence - 1);
}

void AuditChainTest::aCheckCanBeCancelled()
{
    const auto progress = AuditStore::work();
    progress->cancel();
    QCOMPARE(codeOf(await(m_store->trail().verify(progress))), ErrorCode::Cancelled);
}

/// A chain that takes several slices: what was asked for later is answered before it is through.
void AuditChainTest::othersWorkDuringACheck()
{
    fill(30'000);
    auto verifying = m_store->trail().verify(AuditStore::work());
    m_store->create(QStringLiteral("in between"));
    QVERIFY(!verifying.isFinished());
    const AuditVerdict found = value(std::move(verifying));
    QVERIFY(!found.broken);
    QVERIFY(found.checked >= 30'000);
}

void AuditChainTest::shorteningLeavesAChainThatHolds()
{
    m_store->create(QStringLiteral("old"));
    m_store->clock->advance(hours(24));
    m_store->confirm();
    m_store->clock->advance(std::chrono::minutes(1));
    const Instant until = m_store->clock->now();
    m_store->create(QStringLiteral("young"));
    const qint64 before = m_store->find({}).newest;
    const AuditRemoval preview = value(m_store->trail().previewShorten(until));
    QCOMPARE(preview.count, before - 1);
    QCOMPARE(preview.kept, 1);
    QSignalSpy changed(&m_store->trail(), &AuditTrail::changed);
    QCOMPARE(value(m_store->trail().shorten(until)), preview);
    QTRY_VERIFY(!changed.isEmpty());
    const AuditPage page = m_store->find({});
    QCOMPARE(page.entries.size(), 2);
    QCOMPARE(page.total, 2);
    QCOMPARE(page.entries.first().action, AuditAction::AuditShortened);
    QCOMPARE(page.entries.first().actor, testroot::name);
    QCOMPARE(page.entries.last().target, QStringLiteral("young"));
    QCOMPARE(m_store->verdict(), (AuditVerdict{2, before, before + 1, before - 1, {}}));
    QTRY_COMPARE(lookUp(m_store->path(), QStringLiteral("SELECT COUNT(*) FROM audit")), QStringLiteral("2"));
}

void AuditChainTest::shorteningTwice()
{
    for (int day = 0; day < 3; ++day) {
        m_store->create(QStringLiteral("day %1").arg(day));
        m_store->clock->advance(hours(24));
        m_store->shorten(m_store->clock->now() - hours(36));
    }
    const AuditVerdict found = m_store->verdict();
    QVERIFY(!found.broken);
    QCOMPARE(found.removed + found.checked, m_store->find({}).newest);
    QCOMPARE(lookUp(m_store->path(), QStringLiteral("SELECT COUNT(*) FROM audit_anchors")),
             QStringLiteral("2"));
    QCOMPARE(m_store->checked(m_store->file(QStringLiteral("twice"))),
             QStringLiteral("%1 entries are in order").arg(found.checked));
}

void AuditChainTest::shorteningNeverTakesItsOwnEntry()
{
    value(m_store->trail().shorten(m_store->clock->now() + hours(1000)));
    const AuditPage page = m_store->find({});
    QCOMPARE(page.entries.size(), 1);
    QCOMPARE(page.entries.first().action, AuditAction::AuditShortened);
    m_store->create(QStringLiteral("afterwards"));
    QVERIFY(!m_store->verdict().broken);
    value(m_store->trail().shorten(m_store->clock->now() + hours(1000)));
    QCOMPARE(m_store->find({}).entries.size(), 1);
    QVERIFY(!m_store->verdict().broken);
}

void AuditChainTest::nothingOldNothingRemoved()
{
    const qint64 newest = m_store->find({}).newest;
    QCOMPARE(value(m_store->trail().shorten(m_store->clock->now() - hours(1000))).count, 0);
    QCOMPARE(m_store->find({}).newest, newest);
    QVERIFY(!m_store->verdict().broken);
}

void AuditChainTest::onlyWhoMayShortens()
{
    const Role role = m_store->make(QStringLiteral("Reader"), {permissions::readAudit});
    m_store->person(QStringLiteral("Ada"), role);
    m_store->signIn(QStringLiteral("Ada"));
    const Instant until = m_store->clock->now() + hours(1);
    QCOMPARE(codeOf(await(m_store->trail().previewShorten(until))), ErrorCode::PermissionDenied);
    QCOMPARE(codeOf(await(m_store->trail().shorten(until))), ErrorCode::PermissionDenied);
    QCOMPARE(newestEntry(m_store->path()),
             QStringLiteral("AuditShortened refused  lacks ") + permissions::editPolicy);
    QVERIFY(m_store->find({}).total > 3);
}

void AuditChainTest::itNeedsAFreshPassword()
{
    m_store->clock->advance(hours(1));
    const qint64 newest = m_store->find().newest;
    QCOMPARE(codeOf(await(m_store->trail().shorten(m_store->clock->now()))), ErrorCode::PasswordNeeded);
    QCOMPARE(m_store->find().newest, newest);
    m_store->confirm();
    QCOMPARE(value(m_store->trail().shorten(m_store->clock->now())).count, newest);
}

void AuditChainTest::anEntryThatIsNewerThanTheLimitStays()
{
    const Instant start = m_store->clock->now();
    m_store->clock->set(start + hours(10));
    m_store->create(QStringLiteral("late"));
    m_store->clock->set(start + hours(1));
    m_store->create(QStringLiteral("early, written last"));
    m_store->shorten(start + hours(5));
    AuditQuery query;
    query.actions = {AuditAction::TokenCreated};
    QCOMPARE(m_store->targetsOf(query),
             QStringList({QStringLiteral("early, written last"), QStringLiteral("late")}));
}

/// At every moment the chain holds, and nobody sees what is removed but still there.
void AuditChainTest::othersWriteWhileEntriesAreClearedAway()
{
    fill(5'000);
    const auto other = consoleOf(*m_store, testroot::email, testroot::password());
    m_store->shorten(m_store->clock->now() + hours(1));
    QVERIFY(lookUp(m_store->path(), QStringLiteral("SELECT COUNT(*) FROM audit")).toInt() > 1);
    QCOMPARE(m_store->find().total, 1);
    value(other->tokens()->create(m_store->draft(QStringLiteral("in between"))));
    QVERIFY(!m_store->verdict().broken);
    QTRY_COMPARE(lookUp(m_store->path(), QStringLiteral("SELECT COUNT(*) FROM audit")), QStringLiteral("2"));
    QCOMPARE(m_store->targetsOf({}), QStringList({QStringLiteral("in between"), QString()}));
    QVERIFY(!m_store->verdict().broken);
}

void AuditChainTest::anInterruptedRemovalGoesOnAtTheNextStart()
{
    m_store->create(QStringLiteral("old"));
    m_store->clock->advance(hours(24));
    m_store->shorten(m_store->clock->now() + hours(1));
    QTRY_COMPARE(lookUp(m_store->path(), QStringLiteral("SELECT COUNT(*) FROM audit")), QStringLiteral("1"));
    // As if it had ended before everything was cleared away.
    tamper(m_store->path(),
           QStringLiteral("INSERT INTO audit SELECT 1, at, actor_id, actor, action, outcome, "
                          "token_id, target, detail, changes, previous_hash, hash, subject, "
                          "subject_id FROM audit ORDER BY sequence DESC LIMIT 1"));
    QCOMPARE(m_store->find({}).entries.size(), 1);
    QVERIFY(!m_store->verdict().broken);
    const auto again = openConsole(*m_store);
    QTRY_COMPARE(lookUp(m_store->path(), QStringLiteral("SELECT COUNT(*) FROM audit")), QStringLiteral("1"));
    QVERIFY(!m_store->verdict().broken);
}

void AuditChainTest::entriesAreNotRemovedWithoutAnAnchor()
{
    const auto refused = [this](const QString &sql) {
        try {
            tamper(m_store->path(), sql);
        } catch (const StoreFailure &) {
            return true;
        }
        return false;
    };
    QVERIFY(refused(QStringLiteral("DELETE FROM audit WHERE sequence = 1")));
    QVERIFY(refused(QStringLiteral("UPDATE audit SET detail = 'x' WHERE sequence = 1")));
    m_store->clock->advance(hours(24));
    m_store->shorten(m_store->clock->now());
    m_store->create(QStringLiteral("door"));
    QVERIFY(refused(QStringLiteral("DELETE FROM audit")));
    QVERIFY(refused(QStringLiteral("UPDATE audit_anchors SET removed = 0")));
    QVERIFY(refused(QStringLiteral("DELETE FROM audit_anchors")));
}

void AuditChainTest::aForgedAnchorIsFound_data()
{
    QTest::addColumn<QString>("forgery");
    QTest::newRow("number") << QStringLiteral("UPDATE audit_anchors SET removed = removed - 1");
    QTest::newRow("hash") << QStringLiteral("UPDATE audit_anchors SET last_hash = zeroblob(32)");
    QTest::newRow("time") << QStringLiteral("UPDATE audit_anchors SET at = at + 1");
    QTest::newRow("who") << QStringLiteral("UPDATE audit_anchors SET actor = 'Nobody'");
    QTest::newRow("older one removed")
        << QStringLiteral("DELETE FROM audit_anchors WHERE last_sequence = (SELECT MIN(last_sequence) FROM "
                          "audit_anchors)");
    QTest::newRow("all removed") << QStringLiteral("DELETE FROM audit_anchors");
    QTest::newRow("one more") << QStringLiteral(
        "INSERT INTO audit_anchors SELECT sequence, hash, 1, at, actor_id, actor FROM audit "
        "ORDER BY sequence DESC LIMIT 1");
}

void AuditChainTest::aForgedAnchorIsFound()
{
    QFETCH(QString, forgery);
    for (int day = 0; day < 2; ++day) {
        m_store->create(QStringLiteral("day %1").arg(day));
        m_store->clock->advance(hours(24));
        m_store->shorten(m_store->clock->now());
    }
    m_store->create(QStringLiteral("today"));
    QVERIFY(!m_store->verdict().broken);
    QTRY_COMPARE(
        lookUp(m_store->path(), QStringLiteral("SELECT COUNT(*) FROM audit WHERE sequence <= (SELECT "
                                               "MAX(last_sequence) FROM audit_anchors)")),
        QStringLiteral("0"));
    m_store->unlock(QStringLiteral("audit_anchors"));
    tamper(m_store->path(), forgery);
    const AuditVerdict found = m_store->verdict();
    QVERIFY(found.broken);
    QVERIFY(found.broken->fault == AuditFault::Anchor || found.broken->sequence == 1);
}

QTEST_GUILESS_MAIN(AuditChainTest)
#include "tst_auditchain.moc"
