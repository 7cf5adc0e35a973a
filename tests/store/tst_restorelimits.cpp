// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/restoring.h"
#include "store/stagedbackup.h"
#include "support/keptstore.h"
#include "support/patience.h"

using namespace chatelaine;

namespace {

/// Six minutes later once what there was is copied: that takes so long.
class ClockOfALargeStore final : public Clock
{
public:
    explicit ClockOfALargeStore(const QString &folder)
        : m_folder(folder)
    {
    }
    Instant now() const override
    {
        const QStringList copies{QStringLiteral("*-before-restore-*.chatelaine")};
        const bool isCopied = !QDir(m_folder).entryList(copies, QDir::Files).isEmpty();
        return FakeClock().now() + (isCopied ? std::chrono::minutes(6) : std::chrono::minutes(0));
    }

private:
    const QString m_folder;
};

} // namespace

/// What cannot be restored, by whom not and where not; nothing is lost by that, and nothing stays behind.
class RestoreLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<KeptStore>(); }
    void cleanup() { m.reset(); }

    void itNeedsTheRightAndAFreshPassword();
    void copyingForLongAsksForNoOtherPassword();
    void whatIsNoBackupIsRefused_data();
    void whatIsNoBackupIsRefused();
    void aBackupFromANewerProgramIsRefused();
    void aBackupWithAChangedTrailIsRefused();
    void aBackupFromWhichNothingCanBeCountedOnIsRefused_data();
    void aBackupFromWhichNothingCanBeCountedOnIsRefused();
    void aStoreFromWhichNothingCanBeCountedOnCanBeReplaced();
    void aDamagedStoreSaysWhereToRestore();
    void anOlderBackupIsBroughtUpToDate();
    void aFullDiskLosesNothing();
    void aCancelledOneChangesNothing();
    void aNameWithAnySignIsFound();
    void theBackupMayGoAfterItWasRead();
    void whatWasReadGoesWithThePlan();
    void whatWasNotedOfAccountsGoesAfterwards();
    void whatSomebodyWritesWhileItIsCopiedIsKept();
    void whatNobodyChangedIsCopiedOnce();
    void whatKilledProgramsLeftGoesAndNothingElse();

private:
    std::unique_ptr<KeptStore> m;
};

void RestoreLimitsTest::itNeedsTheRightAndAFreshPassword()
{
    const QString backup = m->backUp();
    const QString email = QStringLiteral("ada@example.org");
    takenIn(*m, QStringLiteral("Ada"), email, QStringLiteral("Read Only"));
    const auto console = consoleOf(*m, email);
    QCOMPARE(codeOf(await(console->keeping()->planRestore(backup, KeptStore::work()))),
             ErrorCode::PermissionDenied);
    QVERIFY(newestEntry(m->path()).startsWith(QStringLiteral("Restored refused")));
    QCOMPARE(codeOf(await(console->keeping()->restore(KeptStore::work()))), ErrorCode::Invalid);
    m->plan(backup);
    m->clock->advance(std::chrono::minutes(6));
    const QStringList before = m->files();
    QCOMPARE(codeOf(await(m->keeping().restore(KeptStore::work()))), ErrorCode::PasswordNeeded);
    QCOMPARE(m->files(), before);
    value(m->backend->authenticator()->confirm(testroot::password()));
    value(m->keeping().restore(KeptStore::work()));
}

void RestoreLimitsTest::copyingForLongAsksForNoOtherPassword()
{
    const QString backup = m->backUp();
    m->create(QStringLiteral("made since"));
    const auto clock = std::make_shared<ClockOfALargeStore>(m->dir.path());
    const auto console = value(LocalStore::open(m->path(), testOptions(clock)));
    value(console->authenticator()->signIn(testroot::email, testroot::password()));
    value(console->keeping()->planRestore(backup, KeptStore::work()));
    const QString kept = value(console->keeping()->restore(KeptStore::work()));
    QVERIFY(QFile::exists(kept));
    QTRY_COMPARE(m->tokenNames(), QStringList());
}

void RestoreLimitsTest::whatIsNoBackupIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *what, const QString &name, const char *sentence) {
        QTest::newRow(what) << name << QString::fromUtf8(sentence);
    };
    row("none", {}, "Choose the backup");
    row("missing", QStringLiteral("missing"), "There is no file");
    row("a folder", QStringLiteral("."), "is not a file");
    row("the store", QStringLiteral("test.chatelaine"), "is the store itself");
    row("a link to it", QStringLiteral("link"), "is the store itself");
    row("in use", QStringLiteral("used"), "is a store that is in use");
    row("empty", QStringLiteral("empty"), "is empty");
    row("encrypted", QStringLiteral("encrypted"), "is damaged, or is no backup");
    row("cut off", QStringLiteral("short"), "is damaged, or is no backup");
    row("overwritten", QStringLiteral("overwritten"), "is damaged, or is no backup");
    row("another program's", QStringLiteral("foreign"), "is damaged, or is no backup");
}

void RestoreLimitsTest::whatIsNoBackupIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, sentence);
    for (int i = 0; i < 20; ++i)
        m->create(QStringLiteral("token %1").arg(i));
    const QByteArray good = KeptStore::contentOf(m->backUp());
    QVERIFY(QFile::link(m->path(), m->at(QStringLiteral("link"))));
    KeptStore::put(m->at(QStringLiteral("used")), good);
    KeptStore::put(m->at(QStringLiteral("used-wal")), "hot");
    KeptStore::put(m->at(QStringLiteral("empty")), {});
    KeptStore::put(m->at(QStringLiteral("encrypted")), QByteArray("\x8a\x1f\x02secret").repeated(999));
    KeptStore::put(m->at(QStringLiteral("short")), good.first(good.size() / 2));
    QByteArray overwritten = good;
    std::fill(overwritten.begin() + 9 * 4096, overwritten.end() - 4096, '\xa5');
    KeptStore::put(m->at(QStringLiteral("overwritten")), overwritten);
    KeptStore::put(m->at(QStringLiteral("foreign")), good);
    tamper(m->at(QStringLiteral("foreign")), QStringLiteral("PRAGMA application_id = 7"));
    const QStringList before = m->files();

    const auto result =
        await(m->keeping().planRestore(name.isEmpty() ? name : m->at(name), KeptStore::work()));
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(sentence), qPrintable(result.error().message));
    QCOMPARE(result.error().field, QStringLiteral("path"));
    QVERIFY(!result.error().message.contains(QStringLiteral("restoring")));
    QCOMPARE(m->files(), before);
    QCOMPARE(codeOf(await(m->keeping().restore(KeptStore::work()))), ErrorCode::Invalid);
}

void RestoreLimitsTest::aBackupFromANewerProgramIsRefused()
{
    const QString backup = m->backUp();
    tamper(backup, QStringLiteral("PRAGMA user_version = 99"));
    const auto result = await(m->keeping().planRestore(backup, KeptStore::work()));
    QCOMPARE(codeOf(result), ErrorCode::NewerVersion);
    QVERIFY(result.error().message.contains(QStringLiteral("The backup")));
}

void RestoreLimitsTest::aBackupWithAChangedTrailIsRefused()
{
    const QString backup = m->backUp();
    tamper(backup, QStringLiteral("DROP TRIGGER audit_is_not_updated"));
    tamper(backup, QStringLiteral("UPDATE audit SET actor = 'Somebody' WHERE sequence = 1"));
    const auto result = await(m->keeping().planRestore(backup, KeptStore::work()));
    QCOMPARE(codeOf(result), ErrorCode::Damaged);
    QCOMPARE(result.error().detail, QStringLiteral("audit entry 1"));
}

void RestoreLimitsTest::aBackupFromWhichNothingCanBeCountedOnIsRefused_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("count");
    const auto row = [](const char *table, const char *column, const char *count) {
        QTest::addRow("%s.%s %s", table, column, count)
            << QString::fromLatin1(table) << QString::fromLatin1(column) << QString::fromLatin1(count);
    };
    row("users", "credential_version", "9223372036854775807");
    row("users", "credential_version", "-1");
    row("users", "version", "9223372036854775807");
    row("tokens", "version", "'many'");
    row("roles", "version", "1e300");
    row("policy", "version", "9223372036854775807");
}

void RestoreLimitsTest::aBackupFromWhichNothingCanBeCountedOnIsRefused()
{
    QFETCH(const QString, table);
    QFETCH(const QString, column);
    QFETCH(const QString, count);
    m->create(QStringLiteral("there"));
    const QString backup = m->backUp();
    tamper(backup, QStringLiteral("UPDATE %1 SET %2 = %3").arg(table, column, count));
    const QStringList before = m->files();
    const auto result = await(m->keeping().planRestore(backup, KeptStore::work()));
    QCOMPARE(codeOf(result), ErrorCode::Damaged);
    QVERIFY2(result.error().message.contains(QStringLiteral("is damaged, or is no backup")),
             qPrintable(result.error().message));
    QCOMPARE(result.error().detail, QStringLiteral("%1.%2 is out of its range").arg(table, column));
    QCOMPARE(m->files(), before);
    QCOMPARE(m->tokenNames(), QStringList{QStringLiteral("there")});
}

void RestoreLimitsTest::aStoreFromWhichNothingCanBeCountedOnCanBeReplaced()
{
    const QString backup = m->backUp();
    tamper(m->path(), QStringLiteral("UPDATE users SET credential_version = 9223372036854775807"));
    value(m->backend->authenticator()->signOut());
    value(m->backend->authenticator()->signIn(testroot::email, testroot::password()));
    m->restore(backup);
    QCOMPARE(lookUp(m->path(), QStringLiteral("SELECT credential_version FROM users")), QStringLiteral("2"));
}

void RestoreLimitsTest::aDamagedStoreSaysWhereToRestore()
{
    for (int i = 0; i < 200; ++i)
        m->create(QStringLiteral("token %1").arg(i));
    const QString backup = m->backUp();
    tamper(m->path(), QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    const qint64 page =
        lookUp(m->path(), QStringLiteral("SELECT rootpage FROM sqlite_master WHERE name = 'secrets'"))
            .toLongLong();
    QFile file(m->path());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek((page - 1) * 4096));
    QCOMPARE(file.write(QByteArray(4096, '\xff')), 4096);
    file.close();
    const QStringList before = m->files();
    const auto result = await(m->keeping().planRestore(backup, KeptStore::work()));
    QCOMPARE(codeOf(result), ErrorCode::Damaged);
    QVERIFY2(result.error().message.contains(QStringLiteral("from the start page")),
             qPrintable(result.error().message));
    QCOMPARE(m->files(), before);
}

void RestoreLimitsTest::anOlderBackupIsBroughtUpToDate()
{
    const QString old = m->at(QStringLiteral("old"));
    KeptStore::put(old, qUncompress(KeptStore::contentOf(QStringLiteral(
                            CHATELAINE_SOURCE_DIR "/tests/store/data/version1.chatelaine.z"))));
    const QByteArray content = KeptStore::contentOf(old);
    const RestorePlan plan = m->plan(old);
    QVERIFY(plan.otherOrganisation);
    m->restore(old);
    QCOMPARE(KeptStore::contentOf(old), content);
    QCOMPARE(lookUp(m->path(), QStringLiteral("SELECT COUNT(*) FROM tokens WHERE deleted_at IS NULL")),
             QString::number(plan.backup.tokens));
    m->backend.reset();
    QVERIFY(value(LocalStore::open(m->path(), testOptions(m->clock))));
}

void RestoreLimitsTest::aFullDiskLosesNothing()
{
    for (int i = 0; i < 200; ++i)
        m->create(QStringLiteral("token %1").arg(i));
    const QString backup = m->backUp();
    m->backend.reset();
    // The store has shrunk since, and its drive has no room for what was there.
    tamper(m->path(), QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    KeptStore small;
    small.backend.reset();
    StoreOptions options = testOptions(small.clock);
    options.maxPages = lookUp(small.path(), QStringLiteral("PRAGMA page_count")).toInt() + 6;
    small.backend = value(LocalStore::open(small.path(), options));
    value(small.backend->authenticator()->signIn(testroot::email, testroot::password()));
    small.plan(backup);
    const QStringList before = small.files();
    const auto result = await(small.keeping().restore(KeptStore::work()));
    QCOMPARE(codeOf(result), ErrorCode::DiskFull);
    QVERIFY(result.error().message.contains(QStringLiteral("Free some space")));
    QCOMPARE(small.files(), before); // nor is the copy of what is still there
    QVERIFY(small.tokenNames().isEmpty());
    QVERIFY(!value(small.store().firstBrokenAuditEntry()));
    small.create(QStringLiteral("works on"));
}

void RestoreLimitsTest::aCancelledOneChangesNothing()
{
    m->create(QStringLiteral("before"));
    const QString backup = m->backUp();
    m->create(QStringLiteral("after"));
    m->plan(backup);
    const QStringList before = m->files();
    const auto work = KeptStore::work();
    work->cancel();
    QCOMPARE(codeOf(await(m->keeping().restore(work))), ErrorCode::Cancelled);
    QCOMPARE(codeOf(await(m->keeping().planRestore(backup, work))), ErrorCode::Cancelled);
    QCOMPARE(m->tokenNames().size(), 2);
    m->keeping().dropPlan();
    QVERIFY(m->files().size() < before.size());
}

void RestoreLimitsTest::aNameWithAnySignIsFound()
{
    const QString folder = m->at(QStringLiteral("a b%20?#ü'\";&"));
    QVERIFY(QDir().mkdir(folder));
    const QString path = folder + QStringLiteral("/store?mode=rw&x=%41.chatelaine");
    auto console = value(LocalStore::create(path, testOrganisation(), testOptions(m->clock)));
    const QString backup = folder + QStringLiteral("/#copy 100%.chatelaine");
    value(console->keeping()->backUp(backup, KeptStore::work()));
    QCOMPARE(value(console->keeping()->planRestore(backup, KeptStore::work())).users.gone.count, 0);
    QVERIFY(QFileInfo::exists(value(console->keeping()->restore(KeptStore::work()))));
    const BackupSchedule schedule{BackupRhythm::Hourly, folder, 1};
    for (int i = 0; i < 3; ++i) {
        QVERIFY(QFileInfo::exists(value(console->keeping()->backUpIfDue(schedule, KeptStore::work())).made));
        m->clock->advance(std::chrono::hours(1));
    }
    QCOMPARE(QDir(folder).entryList({QStringLiteral("Example-*")}, QDir::Files).size(), 1);
    console.reset();
}

void RestoreLimitsTest::theBackupMayGoAfterItWasRead()
{
    m->create(QStringLiteral("before"));
    const QString backup = m->backUp();
    m->create(QStringLiteral("after"));
    m->plan(backup);
    QVERIFY(QFile::remove(backup));
    value(m->keeping().restore(KeptStore::work()));
    QCOMPARE(m->tokenNames(), QStringList{QStringLiteral("before")});
}

void RestoreLimitsTest::whatWasReadGoesWithThePlan()
{
    const QString backup = m->backUp();
    const QStringList before = m->files();
    m->plan(backup);
    QCOMPARE(m->files().size(), before.size() + 1);
    for (const QString &name : m->files())
        QVERIFY(!(QFileInfo(m->at(name)).permissions() & (QFile::ReadGroup | QFile::ReadOther)) ||
                name == u"copy");
    m->keeping().dropPlan();
    QCOMPARE(m->files(), before);
    m->plan(backup);
    m->backend.reset();
    QCOMPARE(m->files(), (QStringList{QStringLiteral("copy"), QStringLiteral("test.chatelaine")}));
}

void RestoreLimitsTest::whatWasNotedOfAccountsGoesAfterwards()
{
    LongWork work;
    const auto backup = StagedBackup::read(m->path(), m->backUp(), m->clock->now(), work);
    Database database;
    database.open(m->path(), {});
    {
        Restoring restoring(database, *backup, work);
        WriteTransaction transaction(database);
        restoring.run(transaction, *m->backend->authenticator()->identity(), m->clock->now());
        transaction.commit();
        restoring.keep();
    }
    QCOMPARE(database.integer(QStringLiteral("SELECT COUNT(*) FROM temp.sqlite_master")), 0);
    QCOMPARE(database.integer(QStringLiteral("SELECT COUNT(*) FROM pragma_database_list WHERE name = "
                                             "'incoming'")),
             0);
}

void RestoreLimitsTest::whatSomebodyWritesWhileItIsCopiedIsKept()
{
    LongWork work;
    const auto backup = StagedBackup::read(m->path(), m->backUp(), m->clock->now(), work);
    const Identity actor = *m->backend->authenticator()->identity();
    QString kept;
    {
        Database database;
        database.open(m->path(), {});
        Restoring restoring(database, *backup, work);
        restoring.copyAside(m->clock->now());
        m->create(QStringLiteral("made meanwhile")); // nobody waits for the copy
        WriteTransaction transaction(database);
        restoring.run(transaction, actor, m->clock->now());
        transaction.commit();
        kept = restoring.keep();
    }
    QCOMPARE(lookUp(kept, QStringLiteral("SELECT name FROM tokens")), QStringLiteral("made meanwhile"));
    QCOMPARE(lookUp(m->path(), QStringLiteral("SELECT COUNT(*) FROM tokens")), QStringLiteral("0"));
    QCOMPARE(m->files().filter(QStringLiteral("before-restore")).size(), 1);
}

void RestoreLimitsTest::whatNobodyChangedIsCopiedOnce()
{
    LongWork work;
    const auto backup = StagedBackup::read(m->path(), m->backUp(), m->clock->now(), work);
    Database database;
    database.open(m->path(), {});
    Restoring restoring(database, *backup, work);
    restoring.copyAside(m->clock->now());
    const QString copy = m->at(m->files().filter(QStringLiteral("before-restore")).constFirst());
    const QDateTime made = QDateTime::currentDateTime().addDays(-1);
    {
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(made, QFile::FileModificationTime));
    }
    WriteTransaction transaction(database);
    restoring.run(transaction, *m->backend->authenticator()->identity(), m->clock->now());
    transaction.commit();
    QCOMPARE(restoring.keep(), copy);
    QCOMPARE(QFileInfo(copy).lastModified(), made);
}

void RestoreLimitsTest::whatKilledProgramsLeftGoesAndNothingElse()
{
    const QString store = QStringLiteral("[a-z]*.chatelaine");
    auto console = value(LocalStore::create(m->at(store), testOrganisation(), testOptions(m->clock)));
    const QString backup = m->backUp();
    const QString begin = store + QStringLiteral(".restoring-");
    const QStringList left{begin + QStringLiteral("0123abcd"), begin + QStringLiteral("0123abcd-journal")};
    const QStringList notOurs{begin + QStringLiteral("notes.odt"),
                              QStringLiteral("x.chatelaine.restoring-0123abcd")};
    for (const QString &name : left + notOurs) {
        KeptStore::put(m->at(name), "content");
        QFile file(m->at(name));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-2), QFile::FileModificationTime));
    }
    value(console->keeping()->planRestore(backup, KeptStore::work()));
    for (const QString &name : left)
        QVERIFY2(!m->files().contains(name), qPrintable(name));
    for (const QString &name : notOurs)
        QVERIFY2(m->files().contains(name), qPrintable(name));
    console.reset();
}

QTEST_GUILESS_MAIN(RestoreLimitsTest)
#include "tst_restorelimits.moc"
