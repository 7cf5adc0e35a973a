// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dialect.h"
#include "store/storefailure.h"
#include "support/keptstore.h"

using namespace chatelaine;

/// A store that cannot be opened any more is replaced by a backup, without anybody signed in.
class RecoveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }

    void aDamagedStoreIsReplacedAndKept();
    void aStoreThatIsGoneComesBack();
    void whatWasNotWrittenYetIsNotTakenForTheBackups();
    void whatIsLeftBesideAStoreThatIsGoneIsNotEither();
    void whatCannotBeOpenedIsReplaced_data();
    void whatCannotBeOpenedIsReplaced();
    void whatSomebodyPutIntoTheBackupStaysThere();
    void contentAgainstTheRulesIsNoBackups();
    void aStoreThatIsWholeIsNotReplaced();
    void aUselessBackupChangesNothing();
    void aCancelledOneChangesNothing();

private:
    Future<StoreFacts> look() const
    {
        return LocalStore::lookAtBackup(m->path(), m_backup, KeptStore::work(), testOptions(m->clock));
    }
    Future<QString> recover(const std::shared_ptr<LongWork> &work = KeptStore::work()) const
    {
        return LocalStore::recover(m->path(), m_backup, work, testOptions(m->clock));
    }
    void damage() const { KeptStore::put(m->path(), QByteArray("not a store at all ").repeated(1000)); }
    QStringList namesInside() const
    {
        m->backend = value(LocalStore::open(m->path(), testOptions(m->clock)));
        value(m->backend->authenticator()->signIn(testroot::email, testroot::password()));
        return m->tokenNames();
    }

    std::unique_ptr<KeptStore> m;
    QString m_backup;
};

void RecoveryTest::init()
{
    m = std::make_unique<KeptStore>();
    m->create(QStringLiteral("before"));
    m_backup = m->backUp();
    m->create(QStringLiteral("after"));
    m->backend.reset();
}

void RecoveryTest::aDamagedStoreIsReplacedAndKept()
{
    damage();
    const QByteArray damaged = KeptStore::contentOf(m->path());
    QCOMPARE(value(look()).tokens, 1);
    QCOMPARE(KeptStore::contentOf(m->path()), damaged);
    const QString kept = value(recover());
    QCOMPARE(kept, m->at(QStringLiteral("test-damaged-2027-01-15T080000Z.chatelaine")));
    QCOMPARE(KeptStore::contentOf(kept), damaged);
    QCOMPARE(newestEntry(m->path()),
             QStringLiteral("Restored done copy as of 2027-01-15T08:00:00Z; what was there is kept in "
                            "test-damaged-2027-01-15T080000Z.chatelaine"));
    const auto others = QFile::ReadGroup | QFile::ReadOther;
    QVERIFY(!(QFileInfo(m->path()).permissions() & others));
    QCOMPARE(namesInside(), QStringList{QStringLiteral("before")});
    QVERIFY(!value(m->store().firstBrokenAuditEntry()));
    m->backend.reset();
    QCOMPARE(m->files(), (QStringList{QStringLiteral("copy"), QFileInfo(kept).fileName(),
                                      QStringLiteral("test.chatelaine")}));
}

void RecoveryTest::aStoreThatIsGoneComesBack()
{
    QVERIFY(QFile::remove(m->path()));
    QCOMPARE(value(look()).organisation, QStringLiteral("Example"));
    QVERIFY(!QFileInfo::exists(m->path()));
    QCOMPARE(value(recover()), QString());
    QCOMPARE(newestEntry(m->path()), QStringLiteral("Restored done copy as of 2027-01-15T08:00:00Z"));
    QCOMPARE(namesInside(), QStringList{QStringLiteral("before")});
}

void RecoveryTest::whatWasNotWrittenYetIsNotTakenForTheBackups()
{
    damage();
    KeptStore::put(m->path() + QStringLiteral("-wal"), "of the damaged one");
    const QString kept = value(recover());
    QCOMPARE(KeptStore::contentOf(kept + QStringLiteral("-wal")), QByteArray("of the damaged one"));
    QCOMPARE(namesInside(), QStringList{QStringLiteral("before")});
}

void RecoveryTest::whatIsLeftBesideAStoreThatIsGoneIsNotEither()
{
    m->backend = value(LocalStore::open(m->path(), testOptions(m->clock)));
    value(m->backend->authenticator()->signIn(testroot::email, testroot::password()));
    m->create(QStringLiteral("lost"));
    const QByteArray log = KeptStore::contentOf(m->path() + QStringLiteral("-wal"));
    QVERIFY(log.contains("lost"));
    m->backend.reset();
    QVERIFY(QFile::remove(m->path()));
    KeptStore::put(m->path() + QStringLiteral("-wal"), log);
    QCOMPARE(value(recover()), QString());
    QVERIFY(!QFileInfo::exists(m->path() + QStringLiteral("-wal")));
    QCOMPARE(KeptStore::contentOf(m->at(QStringLiteral("test-damaged-2027-01-15T080000Z.chatelaine-wal"))),
             log);
    QCOMPARE(namesInside(), QStringList{QStringLiteral("before")});
    QVERIFY(!value(m->store().firstBrokenAuditEntry()));
}

void RecoveryTest::whatCannotBeOpenedIsReplaced_data()
{
    QTest::addColumn<QString>("harm");
    QTest::newRow("no mark of a store") << QStringLiteral("PRAGMA application_id = 0");
    QTest::newRow("no version") << QStringLiteral("PRAGMA user_version = 0");
    QTest::newRow("no policy") << QStringLiteral("DELETE FROM policy");
    QTest::newRow("no table of groups") << QStringLiteral("DROP TABLE group_members");
}

/// Its pages and its trail are whole, but the start page has said that it is damaged.
void RecoveryTest::whatCannotBeOpenedIsReplaced()
{
    QFETCH(QString, harm);
    tamper(m->path(), harm);
    QCOMPARE(codeOf(await(LocalStore::open(m->path(), testOptions(m->clock)))), ErrorCode::Damaged);
    QCOMPARE(value(look()).tokens, 1);
    QVERIFY(!value(recover()).isEmpty());
    QCOMPARE(namesInside(), QStringList{QStringLiteral("before")});
}

void RecoveryTest::whatSomebodyPutIntoTheBackupStaysThere()
{
    for (const auto *sql :
         {u"CREATE TRIGGER waits AFTER INSERT ON audit BEGIN UPDATE users SET status = 'active'; END",
          u"CREATE VIEW everything AS SELECT * FROM secrets", u"CREATE TABLE more (content TEXT)",
          u"DROP TRIGGER audit_is_not_updated",
          u"CREATE TRIGGER audit_is_not_updated BEFORE UPDATE ON audit BEGIN SELECT 1; END"})
        tamper(m_backup, QStringView(sql).toString());
    damage();
    value(recover());
    QCOMPARE(lookUp(m->path(), QStringLiteral("SELECT COUNT(*) FROM sqlite_master WHERE name IN ('waits', "
                                              "'everything', 'more')")),
             QStringLiteral("0"));
    QVERIFY_THROWS_EXCEPTION(StoreFailure, tamper(m->path(), QStringLiteral("UPDATE audit SET actor = ''")));
    QCOMPARE(namesInside(), QStringList{QStringLiteral("before")});
}

void RecoveryTest::contentAgainstTheRulesIsNoBackups()
{
    tamper(m_backup, QStringLiteral("CREATE TABLE others AS SELECT * FROM tokens"));
    tamper(m_backup, QStringLiteral("UPDATE others SET kind = 'almighty'"));
    {
        Database database;
        database.open(m_backup, {});
        database.execute(dialect::enforceReferences(false));
        database.execute(QStringLiteral("DROP TABLE tokens"));
        database.execute(QStringLiteral("ALTER TABLE others RENAME TO tokens"));
    }
    damage();
    const QStringList before = m->files();
    const auto refused = await(recover());
    QCOMPARE(codeOf(refused), ErrorCode::Damaged);
    QVERIFY(refused.error().message.contains(QStringLiteral("is damaged, or is no backup")));
    QCOMPARE(m->files(), before);
}

void RecoveryTest::aStoreThatIsWholeIsNotReplaced()
{
    QCOMPARE(codeOf(await(look())), ErrorCode::AlreadyExists);
    const auto refused = await(recover());
    QCOMPARE(codeOf(refused), ErrorCode::AlreadyExists);
    QVERIFY(refused.error().message.contains(QStringLiteral("Sign in there")));
    QCOMPARE(namesInside().size(), 2);
}

void RecoveryTest::aUselessBackupChangesNothing()
{
    damage();
    QVERIFY(QFile::copy(m->path(), m->at(QStringLiteral("useless"))));
    m_backup = m->at(QStringLiteral("useless"));
    const QStringList before = m->files();
    QCOMPARE(codeOf(await(look())), ErrorCode::Damaged);
    QCOMPARE(codeOf(await(recover())), ErrorCode::Damaged);
    QCOMPARE(m->files(), before);
}

void RecoveryTest::aCancelledOneChangesNothing()
{
    damage();
    const auto work = KeptStore::work();
    work->cancel();
    const QStringList before = m->files();
    QCOMPARE(codeOf(await(recover(work))), ErrorCode::Cancelled);
    QCOMPARE(m->files(), before);
}

QTEST_GUILESS_MAIN(RecoveryTest)
#include "tst_recovery.moc"
