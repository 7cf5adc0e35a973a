// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storekeeping.h"
#include "support/console.h"
#include "support/smalldrive.h"
#include "support/storeuser.h"

#include <QTest>

using namespace chatelaine;

/// Somebody keeps a copy of the store while others work, and looks whether the store is whole.
class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = std::make_unique<TestStore>(); }
    void cleanup() { m_store.reset(); }

    void aBackupIsAStoreWithAllThatWasThere();
    void namesAndNumbersAreCopiedWhateverTheyAre();
    void itIsWhatItWasAtOneMoment();
    void anOlderBackupOfThatNameIsReplaced();
    void whereItCannotBeWrittenNothingIsLost_data();
    void whereItCannotBeWrittenNothingIsLost();
    void aDamagedStoreReplacesNoGoodBackup();
    void whoMayNotIsRefusedAndThatIsAudited();
    void aCancelledOneLeavesNothingBehind();
    void cancellingInTheMiddleEndsItThere();
    void aFullDriveIsSaidAndKeepsTheOlderOne();
    void theStoreIsWhole();
    void aChangedEntryOfTheTrailIsFound();
    void theDemoIsNotKept();

private:
    StoreKeeping &keeping() const { return *m_store->backend->keeping(); }
    QString at(const QString &name) const { return m_store->dir.filePath(name); }
    Future<StoreFacts> backUp(const QString &path) const
    {
        return keeping().backUp(path, std::make_shared<LongWork>());
    }
    QStringList files() const { return QDir(m_store->dir.path()).entryList(QDir::Files, QDir::Name); }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<TestStore> m_store;
};

void BackupTest::aBackupIsAStoreWithAllThatWasThere()
{
    m_store->create(QStringLiteral("deploy"));
    const StoreFacts facts = value(backUp(at(QStringLiteral("copy"))));
    QCOMPARE(facts.tokens, 1);
    QCOMPARE(facts.users, 1);
    QCOMPARE(facts.organisation, m_store->backend->organisation());
    QCOMPARE(facts.bytes, QFileInfo(at(QStringLiteral("copy"))).size());
    QCOMPARE(facts.newestAct, m_store->clock->now());
    QCOMPARE(newestEntry(m_store->path()), QStringLiteral("BackedUp done copy "));
    QCOMPARE(QFileInfo(at(QStringLiteral("copy"))).permissions() &
                 (QFileDevice::ReadOther | QFileDevice::ReadGroup | QFileDevice::WriteOther),
             QFileDevice::Permissions());
    const auto opened = value(LocalStore::open(at(QStringLiteral("copy")), testOptions(m_store->clock)));
    value(opened->authenticator()->signIn(testroot::email, testroot::password()));
    const QVector<TokenId> ids = value(opened->tokens()->find({}));
    QCOMPARE(value(opened->tokens()->fetch(ids)).constFirst().name, QStringLiteral("deploy"));
}

void BackupTest::namesAndNumbersAreCopiedWhateverTheyAre()
{
    for (const auto *table : {u"\"o\"\"dd 'name' ? %1\"", u"\"x') --\"", u"plain"}) {
        const QString name = QStringView(table).toString();
        tamper(m_store->path(), QStringLiteral("CREATE TABLE %1 (\"col\"\"umn\" TEXT)").arg(name));
        tamper(m_store->path(),
               QStringLiteral("INSERT INTO %1 (rowid, \"col\"\"umn\") VALUES (9223372036854775807, 'kept')")
                   .arg(name));
    }
    const auto work = std::make_shared<LongWork>();
    value(keeping().backUp(at(QStringLiteral("copy")), work));
    QVERIFY(work->total() > 0);
    QCOMPARE(work->done(), work->total());
    Database copy;
    copy.open(at(QStringLiteral("copy")), {.readOnly = true});
    QCOMPARE(Query(copy, QStringLiteral("SELECT * FROM \"o\"\"dd 'name' ? %1\"")).first().text(0),
             QStringLiteral("kept"));
    QCOMPARE(copy.integer(QStringLiteral("SELECT COUNT(*) FROM \"x') --\"")), 1);
}

/// Another console writes all the time: what is in the copy is whole, and neither waits for the other.
void BackupTest::itIsWhatItWasAtOneMoment()
{
    for (int i = 0; i < 50; ++i)
        m_store->create(QStringLiteral("before %1").arg(i));
    const auto copying = keeping().backUp(at(QStringLiteral("copy")), std::make_shared<LongWork>());
    QVector<Future<RevealedToken>> others;
    for (int i = 0; i < 50; ++i)
        others << m_store->tokens().create(m_store->draft(QStringLiteral("meanwhile %1").arg(i)));
    const StoreFacts facts = value(copying);
    for (const auto &other : others)
        value(other);
    QVERIFY(facts.tokens >= 50 && facts.tokens <= 100);
    const auto opened = value(LocalStore::open(at(QStringLiteral("copy")), testOptions(m_store->clock)));
    value(opened->authenticator()->signIn(testroot::email, testroot::password()));
    QCOMPARE(value(opened->tokens()->find({})).size(), facts.tokens);
    QCOMPARE(value(opened->keeping()->check(std::make_shared<LongWork>())).tokens, facts.tokens);
}

void BackupTest::anOlderBackupOfThatNameIsReplaced()
{
    value(backUp(at(QStringLiteral("copy"))));
    m_store->create(QStringLiteral("newer"));
    QCOMPARE(value(backUp(at(QStringLiteral("copy")))).tokens, 1);
    QVERIFY(!files().contains(QStringLiteral("copy.part")));
}

void BackupTest::whereItCannotBeWrittenNothingIsLost_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nowhere") << QString() << QStringLiteral("Choose a file for the backup.");
    QTest::newRow("a folder") << QStringLiteral(".") << QStringLiteral("is a folder. Add a file name to it.");
    QTest::newRow("no such folder") << QStringLiteral("missing/copy") << QStringLiteral("does not exist.");
    QTest::newRow("the store") << QStringLiteral("test.chatelaine")
                               << QStringLiteral("belongs to the store itself");
    QTest::newRow("a link to it") << QStringLiteral("link") << QStringLiteral("belongs to the store itself");
    QTest::newRow("what is not written yet")
        << QStringLiteral("test.chatelaine-wal") << QStringLiteral("belongs to the store itself");
    QTest::newRow("another store in use")
        << QStringLiteral("other") << QStringLiteral("is a store that is in use");
}

void BackupTest::whereItCannotBeWrittenNothingIsLost()
{
    QFETCH(QString, name);
    QFETCH(QString, sentence);
    QVERIFY(QFile::link(m_store->path(), at(QStringLiteral("link"))));
    for (const auto *other : {"other", "other-wal"}) {
        QFile file(at(QString::fromLatin1(other)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("precious") == 8);
    }
    const QStringList before = files();
    const auto result = await(backUp(name.isEmpty() ? name : at(name)));
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(sentence), qPrintable(result.error().message));
    QCOMPARE(result.error().field, QStringLiteral("path"));
    QCOMPARE(files(), before);
    QCOMPARE(contentOf(at(QStringLiteral("other"))), QByteArray("precious"));
    m_store->create(QStringLiteral("works on"));
}

void BackupTest::aDamagedStoreReplacesNoGoodBackup()
{
    for (int i = 0; i < 200; ++i)
        m_store->create(QStringLiteral("token %1").arg(i));
    value(backUp(at(QStringLiteral("copy"))));
    const QByteArray good = contentOf(at(QStringLiteral("copy")));
    tamper(m_store->path(), QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    QFile file(m_store->path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 page = 4096;
    for (qint64 at = 5 * page; at + page < file.size(); at += page) {
        QVERIFY(file.seek(at));
        file.write(QByteArray(512, '\xff'));
    }
    file.close();
    const auto result = await(backUp(at(QStringLiteral("copy"))));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Damaged);
    QCOMPARE(contentOf(at(QStringLiteral("copy"))), good);
    QVERIFY(!files().contains(QStringLiteral("copy.part")));
}

void BackupTest::whoMayNotIsRefusedAndThatIsAudited()
{
    const QString email = QStringLiteral("ada@example.org");
    takenIn(*m_store, QStringLiteral("Ada"), email, QStringLiteral("Read Only"));
    const auto console = consoleOf(*m_store, email);
    const auto result =
        await(console->keeping()->backUp(at(QStringLiteral("copy")), std::make_shared<LongWork>()));
    QCOMPARE(codeOf(result), ErrorCode::PermissionDenied);
    QVERIFY(!files().contains(QStringLiteral("copy")));
    QVERIFY(newestEntry(m_store->path()).startsWith(QStringLiteral("BackedUp refused")));
}

void BackupTest::aCancelledOneLeavesNothingBehind()
{
    const auto work = std::make_shared<LongWork>();
    work->cancel();
    const QStringList before = files();
    QCOMPARE(codeOf(await(keeping().backUp(at(QStringLiteral("copy")), work))), ErrorCode::Cancelled);
    QCOMPARE(files(), before);
}

void BackupTest::cancellingInTheMiddleEndsItThere()
{
    tamper(
        m_store->path(),
        QStringLiteral("WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 300000) "
                       "INSERT INTO sign_in_waits SELECT 'someone-' || i, 1, i, i FROM n"));
    const QStringList before = files();
    const auto work = std::make_shared<LongWork>();
    const auto copying = keeping().backUp(at(QStringLiteral("copy")), work);
    const QDeadlineTimer aHang(std::chrono::seconds(20));
    while (work->done() == 0 && !aHang.hasExpired()) // without a doze: a fast machine would be through
        QCoreApplication::processEvents();
    const bool isThere = files().contains(QStringLiteral("copy.part"));
    work->cancel();
    QVERIFY(isThere);
    QCOMPARE(codeOf(await(copying)), ErrorCode::Cancelled);
    QVERIFY2(work->done() < work->total(), "it was copied to the end");
    QCOMPARE(files(), before);
}

void BackupTest::aFullDriveIsSaidAndKeepsTheOlderOne()
{
    const QString drive = at(QStringLiteral("drive"));
    QVERIFY(QDir().mkdir(drive));
    const SmallDrive small(drive, 700);
    if (!small.isThere())
        QSKIP("Only an administrator can mount a small drive.");
    const QString copy = drive + QStringLiteral("/copy");
    value(backUp(copy));
    const QByteArray older = contentOf(copy);
    for (int i = 0; i < 300; ++i)
        m_store->create(QStringLiteral("token %1").arg(i));
    const auto result = await(backUp(copy));
    QCOMPARE(codeOf(result), ErrorCode::DiskFull);
    QCOMPARE(result.error().field, QStringLiteral("path"));
    QVERIFY2(result.error().message.contains(QStringLiteral("no space left for the backup")),
             qPrintable(result.error().message));
    QCOMPARE(QDir(drive).entryList(QDir::Files), QStringList{QStringLiteral("copy")});
    QCOMPARE(contentOf(copy), older);
}

void BackupTest::theStoreIsWhole()
{
    m_store->create(QStringLiteral("deploy"));
    const StoreFacts facts = value(keeping().check(std::make_shared<LongWork>()));
    QCOMPARE(facts.tokens, 1);
    QVERIFY(facts.auditEntries > 1);
}

void BackupTest::aChangedEntryOfTheTrailIsFound()
{
    m_store->create(QStringLiteral("deploy"));
    tamper(m_store->path(), QStringLiteral("DROP TRIGGER audit_is_not_updated"));
    tamper(m_store->path(), QStringLiteral("UPDATE audit SET actor = 'Somebody else' WHERE sequence = 2"));
    const auto result = await(keeping().check(std::make_shared<LongWork>()));
    QCOMPARE(codeOf(result), ErrorCode::Damaged);
    QVERIFY(result.error().message.contains(QStringLiteral("Entry 2 of the audit trail")));
}

void BackupTest::theDemoIsNotKept()
{
    const auto demo = value(LocalStore::demo(testOptions(m_store->clock)));
    QVERIFY(!demo->keeping());
}

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
