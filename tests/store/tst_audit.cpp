// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csv.h"
#include "store/auditlog.h"
#include "store/auditscan.h"
#include "store/storefailure.h"
#include "support/rolestore.h"

#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace chatelaine;

namespace {

using std::chrono::hours;

AuditQuery withText(const QString &text)
{
    AuditQuery query;
    query.text = text;
    return query;
}

std::shared_ptr<LongWork> work()
{
    return std::make_shared<LongWork>();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The program that the page about the chain tells people to use.
QByteArray publishedChecker()
{
    const QByteArray page = contentOf(QStringLiteral(CHATELAINE_SOURCE_DIR "/docs/audit-chain.md"));
    const QByteArray begin = "```python\n";
    const qsizetype from = page.indexOf(begin) + begin.size();
    return page.mid(from, page.indexOf("```", from) - from);
}

} // namespace

/// The audit trail of a store: finding, checking, taking out and shortening it.
class AuditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }

    void pagesFollowEachOtherWithoutGap();
    void aPageOfWhatIsNew();
    void everyFilterFindsWhatItNames();
    void textIsFoundInAnyCaseAndScript_data();
    void textIsFoundInAnyCaseAndScript();
    void aSignOfAPatternIsAnOrdinaryOne();
    void timesHoldWhenAClockWasSetBack();
    void newEntriesAreInATimeThatWasAskedForBefore();
    void onlyReadersRead();
    void everyActIsToldOf();

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
    void anEntryThatIsNewerThanTheLimitStays();
    void anInterruptedRemovalGoesOnAtTheNextStart();
    void entriesAreNotRemovedWithoutAnAnchor();
    void aForgedAnchorIsFound_data();
    void aForgedAnchorIsFound();

    void csvIsSafeForSpreadsheets();
    void anExportIsAnEntryAndPrivate();
    void anExportHoldsWhatWasAskedFor();
    void theExportedChainCanBeCheckedByOthers();
    void theExportedChainShowsTampering();
    void aCancelledExportLeavesNothing();
    void anExportThatCannotBeWrittenSaysSo();
    void theStoreIsNotOverwritten();

private:
    AuditTrail &trail() const { return *m_store->backend->audit(); }
    AuditPage find(const AuditQuery &query, const AuditWindow &window = {}) const
    {
        return value(trail().find(query, window));
    }
    QStringList targetsOf(const AuditQuery &query) const;
    AuditVerdict verdict() const { return value(trail().verify(work())); }
    void unlock(const QString &table) const;
    QString file(const QString &name) const { return m_store->dir.filePath(name); }
    qint64 exported(const QString &path, AuditFormat format, const AuditQuery &query = {}) const
    {
        return value(trail().exportTo(path, format, query, work()));
    }
    QString checked(const QString &path) const;

    std::unique_ptr<RoleStore> m_store;
};

void AuditTest::init()
{
    m_store = std::make_unique<RoleStore>();
}

QStringList AuditTest::targetsOf(const AuditQuery &query) const
{
    QStringList targets;
    const AuditPage page = find(query);
    for (const AuditEntry &entry : page.entries)
        targets << entry.target;
    return targets;
}

/// What somebody does who can write the file.
void AuditTest::unlock(const QString &table) const
{
    const QString what = table == u"audit" ? QStringLiteral("audit_is") : QStringLiteral("audit_anchors_are");
    for (const QString &act : {QStringLiteral("updated"), QStringLiteral("deleted")})
        tamper(m_store->path(), QStringLiteral("DROP TRIGGER %1_not_%2").arg(what, act));
}

void AuditTest::pagesFollowEachOtherWithoutGap()
{
    for (int i = 0; i < 25; ++i)
        m_store->create(QStringLiteral("token %1").arg(i));
    QVector<qint64> sequences;
    AuditWindow window{0, 0, 10};
    AuditPage page;
    do {
        page = find({}, window);
        QVERIFY(page.entries.size() <= 10);
        for (const AuditEntry &entry : std::as_const(page.entries))
            sequences << entry.sequence;
        window.before = page.next;
    } while (page.next > 0);
    QCOMPARE(page.newest, sequences.first());
    QCOMPARE(page.total, sequences.size());
    for (qsizetype i = 0; i < sequences.size(); ++i)
        QCOMPARE(sequences.at(i), sequences.size() - i);
}

void AuditTest::aPageOfWhatIsNew()
{
    m_store->create(QStringLiteral("old"));
    const qint64 known = find({}).newest;
    QVERIFY(find({}, {0, known, 200}).entries.isEmpty());
    m_store->create(QStringLiteral("new"));
    const AuditPage page = find({}, {0, known, 200});
    QCOMPARE(page.entries.size(), 1);
    QCOMPARE(page.entries.first().target, QStringLiteral("new"));
    QCOMPARE(page.next, 0);
}

void AuditTest::everyFilterFindsWhatItNames()
{
    const Role role = m_store->make(QStringLiteral("Reader"), {permissions::readTokens});
    const PrincipalId ada = m_store->person(QStringLiteral("Ada"), role);
    const TokenId door = m_store->create(QStringLiteral("door")).token.id;
    m_store->clock->advance(hours(2));
    const Instant later = m_store->clock->now();
    const TokenId gate = m_store->create(QStringLiteral("gate")).token.id;
    value(m_store->tokens().remove(door, value(m_store->tokens().token(door)).version));
    const User user = value(m_store->backend->directory()->user(ada));
    value(m_store->backend->directory()->setActive(ada, user.version, false));
    value(m_store->backend->directory()->setActive(ada, user.version + 1, true));
    m_store->signIn(QStringLiteral("Ada"));
    QCOMPARE(codeOf(await(m_store->tokens().remove(gate, 1))), ErrorCode::PermissionDenied);
    value(m_store->backend->authenticator()->signIn(testroot::email, testroot::password()));

    AuditQuery query;
    query.tokens = {door};
    QCOMPARE(targetsOf(query), QStringList({QStringLiteral("door"), QStringLiteral("door")}));
    query.actions = {AuditAction::TokenDeleted};
    QCOMPARE(targetsOf(query), QStringList({QStringLiteral("door")}));
    query = {};
    query.actions = {AuditAction::TokenDeleted, AuditAction::TokenCreated};
    QCOMPARE(targetsOf(query), QStringList({QStringLiteral("gate"), QStringLiteral("door"),
                                            QStringLiteral("gate"), QStringLiteral("door")}));
    query.from = later;
    QCOMPARE(targetsOf(query),
             QStringList({QStringLiteral("gate"), QStringLiteral("door"), QStringLiteral("gate")}));
    query.from = {};
    query.until = later;
    QCOMPARE(targetsOf(query), QStringList({QStringLiteral("door")}));
    query = {};
    query.outcome = AuditOutcome::Refused;
    QCOMPARE(targetsOf(query), QStringList({QStringLiteral("gate")}));
    query = {};
    query.people = {ada};
    QVector<AuditAction> ofAda;
    const AuditPage page = find(query);
    for (const AuditEntry &entry : page.entries)
        ofAda << entry.action;
    QCOMPARE(ofAda, QVector<AuditAction>({AuditAction::TokenDeleted, AuditAction::SignedIn,
                                          AuditAction::UserActivated, AuditAction::UserDeactivated}));
    QCOMPARE(page.entries.first().actorId, ada);
    query.outcome = AuditOutcome::Done;
    query.from = later;
    query.text = QStringLiteral("nobody of that name");
    QVERIFY(find(query).entries.isEmpty());
}

void AuditTest::textIsFoundInAnyCaseAndScript_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("as it is") << QStringLiteral("harbour") << QStringLiteral("harbour");
    QTest::newRow("in the middle") << QStringLiteral("the harbour gate") << QStringLiteral("ARBOU");
    QTest::newRow("two words") << QStringLiteral("the harbour gate") << QStringLiteral("gate harbour");
    QTest::newRow("umlaut") << QStringLiteral("Torwächter") << QStringLiteral("WÄCHTER");
    QTest::newRow("ligature") << QStringLiteral("ofﬁce") << QStringLiteral("office");
    QTest::newRow("greek") << QStringLiteral("ΠΥΛΗ") << QStringLiteral("πυλη");
}

void AuditTest::textIsFoundInAnyCaseAndScript()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    m_store->create(QStringLiteral("other"));
    m_store->create(name);
    QCOMPARE(targetsOf(withText(text)), QStringList(name));
}

void AuditTest::aSignOfAPatternIsAnOrdinaryOne()
{
    m_store->create(QStringLiteral("100% of it"));
    m_store->create(QStringLiteral("100 of it"));
    QCOMPARE(targetsOf(withText(QStringLiteral("100%"))), QStringList(QStringLiteral("100% of it")));
    QVERIFY(find(withText(QStringLiteral("a_b"))).entries.isEmpty());
    QVERIFY(find(withText(QString(QChar(u'\0')))).entries.isEmpty());
}

void AuditTest::timesHoldWhenAClockWasSetBack()
{
    const Instant start = m_store->clock->now();
    m_store->clock->set(start + hours(10));
    m_store->create(QStringLiteral("late"));
    m_store->clock->set(start + hours(1));
    m_store->create(QStringLiteral("early, written last"));
    AuditQuery query;
    query.actions = {AuditAction::TokenCreated};
    query.until = start + hours(5);
    QCOMPARE(targetsOf(query), QStringList(QStringLiteral("early, written last")));
    query.until = {};
    query.from = start + hours(5);
    QCOMPARE(targetsOf(query), QStringList(QStringLiteral("late")));
}

void AuditTest::newEntriesAreInATimeThatWasAskedForBefore()
{
    AuditQuery query;
    query.actions = {AuditAction::TokenCreated};
    query.from = m_store->clock->now() + hours(1);
    const qint64 known = find(query).newest;
    m_store->clock->advance(hours(2));
    m_store->create(QStringLiteral("after the question"));
    QCOMPARE(find(query, {0, known, 200}).entries.size(), 1);
    QCOMPARE(targetsOf(query), QStringList(QStringLiteral("after the question")));
}

void AuditTest::onlyReadersRead()
{
    const Role role = m_store->make(QStringLiteral("Reader"), {permissions::readTokens});
    m_store->person(QStringLiteral("Ada"), role);
    m_store->signIn(QStringLiteral("Ada"));
    QCOMPARE(codeOf(await(trail().find({}, {}))), ErrorCode::PermissionDenied);
    QCOMPARE(newestEntry(m_store->path()),
             QStringLiteral("AuditRead refused  lacks ") + permissions::readAudit);
    QCOMPARE(codeOf(await(trail().verify(work()))), ErrorCode::PermissionDenied);
    QCOMPARE(codeOf(await(trail().exportTo(file(QStringLiteral("x")), AuditFormat::Csv, {}, work()))),
             ErrorCode::PermissionDenied);
    QVERIFY(!QFile::exists(file(QStringLiteral("x"))));
}

void AuditTest::everyActIsToldOf()
{
    QSignalSpy changed(&trail(), &AuditTrail::changed);
    m_store->create(QStringLiteral("door"));
    QTRY_VERIFY(!changed.isEmpty());
}

void AuditTest::aWholeChainIsFoundWhole()
{
    m_store->create(QStringLiteral("door"));
    const qint64 newest = find({}).newest;
    const auto progress = work();
    QCOMPARE(value(trail().verify(progress)), (AuditVerdict{newest, 1, newest, 0, {}}));
    QCOMPARE(progress->done(), newest);
    QCOMPARE(progress->total(), newest);
}

void AuditTest::tamperingIsNamed_data()
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

void AuditTest::tamperingIsNamed()
{
    QFETCH(QStringList, forgery);
    QFETCH(AuditBreak, broken);
    for (int i = 0; i < 5; ++i)
        m_store->create(QStringLiteral("token %1").arg(i));
    unlock(QStringLiteral("audit"));
    QVERIFY(!verdict().broken);
    for (const QString &sql : std::as_const(forgery))
        tamper(m_store->path(), sql);
    const AuditVerdict found = verdict();
    QVERIFY(found.broken);
    QCOMPARE(found.broken->sequence, broken.sequence);
    QCOMPARE(found.broken->fault, broken.fault);
    QCOMPARE(found.checked, broken.sequence - 1);
}

void AuditTest::aCheckCanBeCancelled()
{
    const auto progress = work();
    progress->cancel();
    QCOMPARE(codeOf(await(trail().verify(progress))), ErrorCode::Cancelled);
}

/// A chain that takes several slices: what was asked for later is answered before it is through.
void AuditTest::othersWorkDuringACheck()
{
    {
        Database database;
        database.open(m_store->path(), {});
        WriteTransaction transaction(database);
        for (int i = 0; i < 30'000; ++i)
            AuditLog::append(transaction, {m_store->clock->now(),
                                           m_store->rootId(),
                                           testroot::name,
                                           auditName(AuditAction::SignedIn),
                                           AuditOutcome::Done,
                                           {},
                                           {},
                                           {},
                                           {}});
        transaction.commit();
    }
    auto verifying = trail().verify(work());
    m_store->create(QStringLiteral("in between"));
    QVERIFY(!verifying.isFinished());
    const AuditVerdict found = value(std::move(verifying));
    QVERIFY(!found.broken);
    QVERIFY(found.checked >= 30'000);
}

void AuditTest::shorteningLeavesAChainThatHolds()
{
    m_store->create(QStringLiteral("old"));
    m_store->clock->advance(hours(24));
    const Instant until = m_store->clock->now();
    m_store->create(QStringLiteral("young"));
    const qint64 before = find({}).newest;
    const AuditRemoval preview = value(trail().previewShorten(until));
    QCOMPARE(preview.count, before - 1);
    QCOMPARE(preview.kept, 1);
    QSignalSpy changed(&trail(), &AuditTrail::changed);
    QCOMPARE(value(trail().shorten(until, work())), preview);
    QTRY_VERIFY(!changed.isEmpty());
    const AuditPage page = find({});
    QCOMPARE(page.entries.size(), 2);
    QCOMPARE(page.total, 2);
    QCOMPARE(page.entries.first().action, AuditAction::AuditShortened);
    QCOMPARE(page.entries.first().actor, testroot::name);
    QCOMPARE(page.entries.last().target, QStringLiteral("young"));
    QCOMPARE(verdict(), (AuditVerdict{2, before, before + 1, before - 1, {}}));
    QCOMPARE(lookUp(m_store->path(), QStringLiteral("SELECT COUNT(*) FROM audit")), QStringLiteral("2"));
}

void AuditTest::shorteningTwice()
{
    for (int day = 0; day < 3; ++day) {
        m_store->create(QStringLiteral("day %1").arg(day));
        m_store->clock->advance(hours(24));
        value(trail().shorten(m_store->clock->now() - hours(36), work()));
    }
    const AuditVerdict found = verdict();
    QVERIFY(!found.broken);
    QCOMPARE(found.removed + found.checked, find({}).newest);
    QCOMPARE(lookUp(m_store->path(), QStringLiteral("SELECT COUNT(*) FROM audit_anchors")),
             QStringLiteral("2"));
    QCOMPARE(checked(file(QStringLiteral("twice"))),
             QStringLiteral("%1 entries are in order").arg(found.checked));
}

void AuditTest::shorteningNeverTakesItsOwnEntry()
{
    value(trail().shorten(m_store->clock->now() + hours(1000), work()));
    const AuditPage page = find({});
    QCOMPARE(page.entries.size(), 1);
    QCOMPARE(page.entries.first().action, AuditAction::AuditShortened);
    m_store->create(QStringLiteral("afterwards"));
    QVERIFY(!verdict().broken);
    value(trail().shorten(m_store->clock->now() + hours(1000), work()));
    QCOMPARE(find({}).entries.size(), 1);
    QVERIFY(!verdict().broken);
}

void AuditTest::nothingOldNothingRemoved()
{
    const qint64 newest = find({}).newest;
    QCOMPARE(value(trail().shorten(m_store->clock->now() - hours(1000), work())).count, 0);
    QCOMPARE(find({}).newest, newest);
    QVERIFY(!verdict().broken);
}

void AuditTest::onlyWhoMayShortens()
{
    const Role role = m_store->make(QStringLiteral("Reader"), {permissions::readAudit});
    m_store->person(QStringLiteral("Ada"), role);
    m_store->signIn(QStringLiteral("Ada"));
    const Instant until = m_store->clock->now() + hours(1);
    QCOMPARE(codeOf(await(trail().previewShorten(until))), ErrorCode::PermissionDenied);
    QCOMPARE(codeOf(await(trail().shorten(until, work()))), ErrorCode::PermissionDenied);
    QCOMPARE(newestEntry(m_store->path()),
             QStringLiteral("AuditShortened refused  lacks ") + permissions::editPolicy);
    QVERIFY(find({}).total > 3);
}

void AuditTest::anEntryThatIsNewerThanTheLimitStays()
{
    const Instant start = m_store->clock->now();
    m_store->clock->set(start + hours(10));
    m_store->create(QStringLiteral("late"));
    m_store->clock->set(start + hours(1));
    m_store->create(QStringLiteral("early, written last"));
    value(trail().shorten(start + hours(5), work()));
    AuditQuery query;
    query.actions = {AuditAction::TokenCreated};
    QCOMPARE(targetsOf(query), QStringList({QStringLiteral("early, written last"), QStringLiteral("late")}));
}

void AuditTest::anInterruptedRemovalGoesOnAtTheNextStart()
{
    m_store->create(QStringLiteral("old"));
    m_store->clock->advance(hours(24));
    const auto halfDone = work();
    auto removing = trail().shorten(m_store->clock->now(), halfDone);
    QTRY_VERIFY(halfDone->total() > 0);
    halfDone->cancel();
    value(std::move(removing));
    // As if it had ended even sooner.
    tamper(m_store->path(),
           QStringLiteral("INSERT INTO audit SELECT 1, at, actor_id, actor, action, outcome, "
                          "token_id, target, detail, changes, previous_hash, hash, subject, "
                          "subject_id FROM audit ORDER BY sequence DESC LIMIT 1"));
    QCOMPARE(find({}).entries.size(), 1);
    QVERIFY(!verdict().broken);
    const auto again = openConsole(*m_store);
    QTRY_COMPARE(lookUp(m_store->path(), QStringLiteral("SELECT COUNT(*) FROM audit")), QStringLiteral("1"));
    QVERIFY(!verdict().broken);
}

void AuditTest::entriesAreNotRemovedWithoutAnAnchor()
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
    value(trail().shorten(m_store->clock->now(), work()));
    m_store->create(QStringLiteral("door"));
    QVERIFY(refused(QStringLiteral("DELETE FROM audit")));
    QVERIFY(refused(QStringLiteral("UPDATE audit_anchors SET removed = 0")));
    QVERIFY(refused(QStringLiteral("DELETE FROM audit_anchors")));
}

void AuditTest::aForgedAnchorIsFound_data()
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

void AuditTest::aForgedAnchorIsFound()
{
    QFETCH(QString, forgery);
    for (int day = 0; day < 2; ++day) {
        m_store->create(QStringLiteral("day %1").arg(day));
        m_store->clock->advance(hours(24));
        value(trail().shorten(m_store->clock->now(), work()));
    }
    m_store->create(QStringLiteral("today"));
    QVERIFY(!verdict().broken);
    unlock(QStringLiteral("audit_anchors"));
    tamper(m_store->path(), forgery);
    const AuditVerdict found = verdict();
    QVERIFY(found.broken);
    QVERIFY(found.broken->fault == AuditFault::Anchor || found.broken->sequence == 1);
}

void AuditTest::csvIsSafeForSpreadsheets()
{
    const QStringList names{QStringLiteral("=HYPERLINK(\"http://x\")"),
                            QStringLiteral("+1"),
                            QStringLiteral("@SUM(A1)"),
                            QStringLiteral("-2"),
                            QStringLiteral("a, \"b\"; c"),
                            QStringLiteral("Élodie")};
    for (const QString &name : names)
        m_store->create(name);
    const QString path = file(QStringLiteral("trail.csv"));
    AuditQuery query;
    query.actions = {AuditAction::TokenCreated};
    QCOMPARE(exported(path, AuditFormat::Csv, query), names.size());
    const auto records = csv::parse(contentOf(path));
    QVERIFY(records);
    QCOMPARE(records->size(), names.size() + 1);
    const qsizetype target = records->first().fields.indexOf(QStringLiteral("target"));
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString cell = records->at(i + 1).fields.at(target);
        QVERIFY2(!QStringLiteral("=+-@\t\r").contains(cell.front()), qPrintable(cell));
        QCOMPARE(csv::withoutGuard(cell), names.at(i));
    }
    QVERIFY(records->at(1).fields.contains(QStringLiteral("2027-01-15T08:00:00.000Z")));
}

void AuditTest::anExportIsAnEntryAndPrivate()
{
    const QString path = file(QStringLiteral("trail.jsonl"));
    const qint64 entries = exported(path, AuditFormat::JsonLines);
    const AuditEntry entry = find({}).entries.first();
    QCOMPARE(entry.action, AuditAction::AuditExported);
    QCOMPARE(entry.target, QStringLiteral("trail.jsonl"));
    QCOMPARE(entry.changes.last().after, QString::number(entries));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup), 0);
}

void AuditTest::anExportHoldsWhatWasAskedFor()
{
    m_store->create(QStringLiteral("door"));
    m_store->clock->advance(hours(2));
    m_store->create(QStringLiteral("gate"));
    const QString path = file(QStringLiteral("trail.jsonl"));
    AuditQuery query = withText(QStringLiteral("gate"));
    query.from = m_store->clock->now();
    QCOMPARE(exported(path, AuditFormat::JsonLines, query), 1);
    QVERIFY(contentOf(path).contains("\"target\":\"gate\""));
    QVERIFY(!contentOf(path).contains("door"));
}

/// What the published program says of an export of everything.
QString AuditTest::checked(const QString &path) const
{
    if (!QFile::exists(path))
        exported(path, AuditFormat::JsonLines);
    QFile program(file(QStringLiteral("check.py")));
    if (!program.open(QIODevice::WriteOnly) || program.write(publishedChecker()) < 500)
        return QStringLiteral("no program");
    program.close();
    QProcess python;
    python.setProcessChannelMode(QProcess::MergedChannels);
    python.start(QStringLiteral("python3"), {program.fileName(), path});
    return python.waitForFinished(60'000) ? QString::fromUtf8(python.readAll()).trimmed()
                                          : QStringLiteral("no answer");
}

void AuditTest::theExportedChainCanBeCheckedByOthers()
{
    if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())
        QSKIP("Python 3 is not there");
    m_store->create(QStringLiteral("Élodie's \"door\"=1"));
    const Role role = m_store->make(QStringLiteral("Reader"), {permissions::readTokens});
    m_store->person(QStringLiteral("Ada"), role);
    const qint64 entries = find({}).newest;
    QCOMPARE(checked(file(QStringLiteral("whole"))), QStringLiteral("%1 entries are in order").arg(entries));
    m_store->clock->advance(hours(24));
    value(trail().shorten(m_store->clock->now(), work()));
    m_store->create(QStringLiteral("door"));
    QCOMPARE(checked(file(QStringLiteral("shortened"))), QStringLiteral("2 entries are in order"));
}

void AuditTest::theExportedChainShowsTampering()
{
    if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())
        QSKIP("Python 3 is not there");
    m_store->create(QStringLiteral("door"));
    unlock(QStringLiteral("audit"));
    tamper(m_store->path(), QStringLiteral("UPDATE audit SET actor = 'Nobody' WHERE sequence = 2"));
    QCOMPARE(checked(file(QStringLiteral("changed"))), QStringLiteral("entry 2 is not as it was written"));
}

void AuditTest::aCancelledExportLeavesNothing()
{
    const QStringList before = QDir(m_store->dir.path()).entryList(QDir::Files | QDir::Hidden);
    const qint64 newest = find({}).newest;
    const auto progress = work();
    progress->cancel();
    QCOMPARE(codeOf(await(trail().exportTo(file(QStringLiteral("x")), AuditFormat::Csv, {}, progress))),
             ErrorCode::Cancelled);
    QCOMPARE(QDir(m_store->dir.path()).entryList(QDir::Files | QDir::Hidden), before);
    QCOMPARE(find({}).newest, newest);
}

void AuditTest::anExportThatCannotBeWrittenSaysSo()
{
    const auto result =
        await(trail().exportTo(file(QStringLiteral("no/such/folder")), AuditFormat::Csv, {}, work()));
    QCOMPARE(codeOf(result), ErrorCode::Unavailable);
    QCOMPARE(codeOf(await(trail().exportTo(m_store->dir.path(), AuditFormat::Csv, {}, work()))),
             ErrorCode::Invalid);
}

void AuditTest::theStoreIsNotOverwritten()
{
    for (const QString &suffix : {QString(), QStringLiteral("-wal")})
        QCOMPARE(codeOf(await(trail().exportTo(m_store->path() + suffix, AuditFormat::Csv, {}, work()))),
                 ErrorCode::Invalid);
    QVERIFY(!verdict().broken);
}

QTEST_GUILESS_MAIN(AuditTest)
#include "tst_audit.moc"
