// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dialect.h"
#include "store/migrations.h"
#include "store/storefailure.h"
#include "store/storefile.h"
#include "support/storeuser.h"
#include "support/testbackend.h"

#include <QDir>

using namespace chatelaine;

namespace {

MigrationStep step(int version, const QStringList &statements)
{
    return {version, statements};
}

const MigrationStep first = step(1, {QStringLiteral("CREATE TABLE a (x TEXT)")});
const MigrationStep second =
    step(2, {QStringLiteral("ALTER TABLE a ADD COLUMN y TEXT"), QStringLiteral("UPDATE a SET y = x")});
const MigrationStep third = step(3, {QStringLiteral("CREATE TABLE b AS SELECT y FROM a")});
const MigrationStep broken =
    step(3, {QStringLiteral("CREATE TABLE c (z TEXT)"), QStringLiteral("INSERT INTO nowhere VALUES (1)")});

/// What \a work throws; none if nothing.
template <class Work> std::optional<ErrorCode> thrownBy(Work work)
{
    try {
        work();
    } catch (const StoreFailure &failure) {
        return failure.error().code;
    }
    return std::nullopt;
}

} // namespace

/// An older store becomes a newer one, or stays what it was.
class MigrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(), m_folder.reset(); }

    void theStepsOfANewStoreRunInOrder();
    void anOlderStoreIsUpgradedAfterACopy();
    void aSecondCopyDoesNotReplaceTheFirst();
    void aStepThatFailsLeavesTheStoreAsItWas();
    void withoutRoomForTheCopyNothingHappens();
    void theCopyHasTheNameOfTheStore();
    void aStoreWithoutAVersionIsDamaged_data();
    void aStoreWithoutAVersionIsDamaged();
    void aNewerStoreIsRefused();
    void theConsoleRefusesANewerStoreInWords();
    void aStoreThatIsUpToDateIsNotCopied();
    void aMissingStepIsNoticed();
    void statementsEndAtTheEndOfALine();

private:
    void makeVersionOne();
    QString path() const { return m_folder->filePath(QStringLiteral("old.chatelaine")); }
    QString text(const QString &sql) { return Query(*m_database, sql).first().text(0); }
    qint64 version() { return m_database->integer(dialect::schemaVersion()); }
    bool hasTable(const QString &name)
    {
        Query query(*m_database, QStringLiteral("SELECT COUNT(*) FROM sqlite_master WHERE name = ?"), {name});
        return query.first().integer(0) == 1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void MigrationsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<Database>();
    StoreFile::makeNew(path());
    m_database->open(path(), {});
}

void MigrationsTest::makeVersionOne()
{
    WriteTransaction transaction(*m_database);
    Migrations({first}).create(transaction);
    m_database->execute(QStringLiteral("INSERT INTO a VALUES ('kept')"));
    transaction.commit();
}

void MigrationsTest::theStepsOfANewStoreRunInOrder()
{
    WriteTransaction transaction(*m_database);
    Migrations({first, second, third}).create(transaction);
    transaction.commit();
    QCOMPARE(version(), 3);
    QVERIFY(hasTable(QStringLiteral("b")));
    QCOMPARE(m_database->integer(dialect::storedApplicationId()), dialect::applicationId);
}

void MigrationsTest::anOlderStoreIsUpgradedAfterACopy()
{
    makeVersionOne();
    Migrations({first, second, third}).upgrade(*m_database);
    QCOMPARE(version(), 3);
    QCOMPARE(text(QStringLiteral("SELECT y FROM b")), QStringLiteral("kept"));

    const QString copy = path() + QStringLiteral(".v1.backup");
    QCOMPARE(QFile::permissions(copy) &
                 (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    m_database = std::make_unique<Database>();
    m_database->open(copy, {});
    QCOMPARE(version(), 1);
    QCOMPARE(text(QStringLiteral("SELECT x FROM a")), QStringLiteral("kept"));
    QVERIFY(!hasTable(QStringLiteral("b")));
}

void MigrationsTest::aSecondCopyDoesNotReplaceTheFirst()
{
    makeVersionOne();
    QFile older(path() + QStringLiteral(".v1.backup"));
    QVERIFY(older.open(QIODevice::WriteOnly));
    older.write("precious");
    older.close();
    Migrations({first, second}).upgrade(*m_database);
    QVERIFY(QFile::exists(path() + QStringLiteral(".v1.backup.2")));
    QVERIFY(older.open(QIODevice::ReadOnly));
    QCOMPARE(older.readAll(), QByteArray("precious"));
}

void MigrationsTest::aStepThatFailsLeavesTheStoreAsItWas()
{
    makeVersionOne();
    QVERIFY(thrownBy([&] { Migrations({first, second, broken}).upgrade(*m_database); }));
    QCOMPARE(version(), 1);
    QVERIFY(!hasTable(QStringLiteral("c")));
    QVERIFY(!QFile::exists(path() + QStringLiteral(".v1.backup")));
    QCOMPARE(text(QStringLiteral("SELECT * FROM a")), QStringLiteral("kept"));
    QVERIFY(thrownBy([&] { text(QStringLiteral("SELECT y FROM a")); }));
    Migrations({first, second, third}).upgrade(*m_database);
    QCOMPARE(version(), 3);
}

void MigrationsTest::withoutRoomForTheCopyNothingHappens()
{
    makeVersionOne();
    m_database->execute(QStringLiteral("BEGIN")); // no copy can be made inside a transaction
    QVERIFY(thrownBy([&] { Migrations({first, second}).upgrade(*m_database); }));
    m_database->execute(QStringLiteral("ROLLBACK"));
    QCOMPARE(version(), 1);
    QVERIFY(!QFile::exists(path() + QStringLiteral(".v1.backup")));
}

void MigrationsTest::theCopyHasTheNameOfTheStore()
{
    const QString odd = m_folder->filePath(QStringLiteral("100%1 %2.chatelaine"));
    StoreFile::makeNew(odd);
    m_database = std::make_unique<Database>();
    m_database->open(odd, {});
    makeVersionOne();
    Migrations({first, second}).upgrade(*m_database);
    QVERIFY(QFile::exists(odd + QStringLiteral(".v1.backup")));
}

void MigrationsTest::aStoreWithoutAVersionIsDamaged_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("zero") << 0;
    QTest::newRow("negative") << -1;
}

void MigrationsTest::aStoreWithoutAVersionIsDamaged()
{
    QFETCH(int, number);
    TestStore store;
    store.backend.reset();
    tamper(store.path(), dialect::setSchemaVersion(number));
    const auto refused = await(LocalStore::open(store.path(), testOptions(store.clock)));
    QCOMPARE(codeOf(refused), ErrorCode::Damaged);
    QVERIFY(refused.error().message.contains(store.path()));
    QCOMPARE(QDir(store.dir.path()).entryList(QDir::Files), QStringList{QStringLiteral("test.chatelaine")});
}

void MigrationsTest::aNewerStoreIsRefused()
{
    makeVersionOne();
    m_database->execute(dialect::setSchemaVersion(4));
    QCOMPARE(thrownBy([&] { Migrations({first, second, third}).upgrade(*m_database); }),
             ErrorCode::NewerVersion);
    QCOMPARE(version(), 4);
}

void MigrationsTest::theConsoleRefusesANewerStoreInWords()
{
    TestStore store;
    store.backend.reset();
    tamper(store.path(), dialect::setSchemaVersion(99));
    const auto refused = await(LocalStore::open(store.path(), testOptions(store.clock)));
    QCOMPARE(codeOf(refused), ErrorCode::NewerVersion);
    QVERIFY2(refused.error().message.contains(QStringLiteral("newer Chatelaine")),
             qPrintable(refused.error().message));
    QCOMPARE(QDir(store.dir.path()).entryList(QDir::Files), QStringList{QStringLiteral("test.chatelaine")});
}

void MigrationsTest::aStoreThatIsUpToDateIsNotCopied()
{
    makeVersionOne();
    Migrations({first}).upgrade(*m_database);
    QCOMPARE(version(), 1);
    QVERIFY(!QFile::exists(path() + QStringLiteral(".v1.backup")));
}

void MigrationsTest::aMissingStepIsNoticed()
{
    QCOMPARE(thrownBy([] { Migrations({first, third}); }), ErrorCode::Internal);
    QVERIFY(Migrations::shipped().newest() >= 1);
}

void MigrationsTest::statementsEndAtTheEndOfALine()
{
    const QStringList statements = Migrations::statementsOf(
        QStringLiteral("-- words\nCREATE TABLE a (\n x TEXT\n);\n\nSELECT ';' ; SELECT 1;\n"));
    QCOMPARE(statements.size(), 2);
    QVERIFY(statements.first().endsWith(QStringLiteral("\n);")));
}

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
