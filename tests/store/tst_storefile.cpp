// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/policyservice.h"
#include "store/dialect.h"
#include "store/storefailure.h"
#include "store/storefile.h"
#include "support/patience.h"
#include "support/storeuser.h"
#include "support/testbackend.h"

#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>

#include <cstdio>

using namespace chatelaine;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

/// Files that are missing, damaged, locked or full are told of clearly, and nothing is lost.
class StoreFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheOwnerMayReadTheFiles();
    void aPlaceThatCannotBeUsedIsRefused_data();
    void aPlaceThatCannotBeUsedIsRefused();
    void whatIsTypedIsCheckedBeforeAFileIsMade_data();
    void whatIsTypedIsCheckedBeforeAFileIsMade();
    void theDefaultFolderIsMadePrivate();
    void whatIsNoStoreIsNotOpened_data();
    void whatIsNoStoreIsNotOpened();
    void aStoreThatLacksSomethingIsDamaged_data();
    void aStoreThatLacksSomethingIsDamaged();
    void whatIsMissingWhileOpenIsDamage();
    void aStoreThatWentAwayIsNotWritten_data();
    void aStoreThatWentAwayIsNotWritten();
    void theListIsToldThatTheStoreWentAwayAndThatItIsBack();
    void whoMissedItForAMomentIsToldThatItIsBack();
    void aStoreThatGoesAwayDuringAnActIsNotCommitted();
    void aRestoredBackupIsPrivateAndConcurrentAgain();
    void aStoreThatOthersCouldReadIsPrivateWithAllItsFiles();
    void aStoreThatMayOnlyBeReadSaysSo();
    void aStoreHeldByAnotherProgramIsBusy();
    void anotherWriterMakesAnActWaitAndThenFail();
    void everyCallEndsWhenTheStoreIsClosed();
    void noFileHoldsASecret();
    void closingLeavesOneFile();
};

void StoreFileTest::onlyTheOwnerMayReadTheFiles()
{
    const TestStore store;
    store.create(QStringLiteral("ci"));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther;
    const auto files = QDir(store.dir.path()).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 3); // with -wal and -shm
    for (const QFileInfo &file : files)
        QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
}

void StoreFileTest::aPlaceThatCannotBeUsedIsRefused_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("a file is there") << QStringLiteral("taken") << ErrorCode::AlreadyExists;
    QTest::newRow("it is a folder") << QStringLiteral("folder") << ErrorCode::AlreadyExists;
    QTest::newRow("the folder is missing") << QStringLiteral("nowhere/store") << ErrorCode::NotFound;
    QTest::newRow("the folder is a file") << QStringLiteral("taken/store") << ErrorCode::NotFound;
    QTest::newRow("nothing") << QString() << ErrorCode::Invalid;
}

void StoreFileTest::aPlaceThatCannotBeUsedIsRefused()
{
    QFETCH(QString, place);
    QFETCH(ErrorCode, code);
    const QTemporaryDir folder;
    put(folder.filePath(QStringLiteral("taken")), "mine");
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("folder")));
    const QString path = place.isEmpty() ? QString() : folder.filePath(place);
    const auto refused = await(LocalStore::create(path, testOrganisation(), testOptions(nullptr)));
    QCOMPARE(codeOf(refused), code);
    QCOMPARE(refused.error().field, QStringLiteral("path"));
    QVERIFY(!refused.error().message.isEmpty());
    QCOMPARE(contentOf(folder.filePath(QStringLiteral("taken"))), QByteArray("mine"));
}

void StoreFileTest::whatIsTypedIsCheckedBeforeAFileIsMade_data()
{
    QTest::addColumn<QString>("field");
    for (const auto &field : {"organisation", "userName", "email", "password"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void StoreFileTest::whatIsTypedIsCheckedBeforeAFileIsMade()
{
    QFETCH(QString, field);
    const QTemporaryDir folder;
    NewOrganisation typed = testOrganisation();
    if (field == u"organisation")
        typed.organisation = QStringLiteral(" ");
    if (field == u"userName")
        typed.userName.clear();
    if (field == u"email")
        typed.email = QStringLiteral("no address");
    if (field == u"password")
        typed.password = Secret("short");
    const auto refused = await(
        LocalStore::create(folder.filePath(QStringLiteral("store")), std::move(typed), testOptions(nullptr)));
    QCOMPARE(codeOf(refused), ErrorCode::Invalid);
    QCOMPARE(refused.error().field, field);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void StoreFileTest::theDefaultFolderIsMadePrivate()
{
    const QTemporaryDir home;
    qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toLocal8Bit());
    const QString path = LocalStore::defaultPath();
    QVERIFY2(path.startsWith(home.path()), qPrintable(path));
    value(LocalStore::create(path, testOrganisation(), testOptions(nullptr)));
    const auto others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(QFileInfo(path).absolutePath()).permissions() & others));
}

void StoreFileTest::whatIsNoStoreIsNotOpened_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<ErrorCode>("code");
    for (const auto &what : {"empty", "garbage", "another program's", "truncated", "cut off in the header",
                             "overwritten", "directory"})
        QTest::newRow(what) << QString::fromLatin1(what) << ErrorCode::Damaged;
    QTest::newRow("missing") << QStringLiteral("missing") << ErrorCode::NotFound;
}

void StoreFileTest::whatIsNoStoreIsNotOpened()
{
    QFETCH(QString, what);
    QFETCH(ErrorCode, code);
    TestStore store;
    for (int i = 0; i < 20; ++i)
        store.create(QStringLiteral("token %1").arg(i));
    store.backend.reset();
    const QString path = store.path();
    QByteArray content = contentOf(path);
    QVERIFY(content.size() > 100'000);
    if (what == u"empty")
        content.clear();
    if (what == u"garbage")
        content = QByteArray("not a store at all ").repeated(1000);
    if (what == u"truncated")
        content.truncate(content.size() / 2);
    if (what == u"cut off in the header")
        content.truncate(50);
    if (what == u"overwritten")
        std::fill(content.begin() + 3 * 4096, content.end() - 4096, '\xa5');
    if (what == u"another program's")
        tamper(path, QStringLiteral("PRAGMA application_id = 7"));
    else
        put(path, content);
    const QByteArray before = contentOf(path);
    if (what == u"missing" || what == u"directory")
        QVERIFY(QFile::remove(path));
    if (what == u"directory")
        QVERIFY(QDir().mkdir(path));

    const auto refused = await(LocalStore::open(path, testOptions(store.clock)));
    QCOMPARE(codeOf(refused), code);
    QVERIFY2(refused.error().message.contains(QDir::toNativeSeparators(path)),
             qPrintable(refused.error().message));
    if (QFileInfo(path).isFile())
        QCOMPARE(contentOf(path), before);
}

void StoreFileTest::aStoreThatLacksSomethingIsDamaged_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("missing");
    const auto row = [](const char *name, const QString &statement, const QString &missing) {
        QTest::newRow(name) << statement << missing;
    };
    row("a table", QStringLiteral("DROP TABLE policy"), QStringLiteral("policy.id"));
    row("a column", QStringLiteral("ALTER TABLE tokens DROP COLUMN description"),
        QStringLiteral("tokens.description"));
    row("the organisation", QStringLiteral("DELETE FROM organisation"), QStringLiteral("organisation"));
    row("the policy", QStringLiteral("DELETE FROM policy"), QStringLiteral("policy"));
}

void StoreFileTest::aStoreThatLacksSomethingIsDamaged()
{
    QFETCH(QString, statement);
    QFETCH(QString, missing);
    TestStore store;
    store.backend.reset();
    tamper(store.path(), statement);
    // It is in the log, too, for whoever has to repair it.
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("missing: .*") + missing));
    const auto refused = await(LocalStore::open(store.path(), testOptions(store.clock)));
    QCOMPARE(codeOf(refused), ErrorCode::Damaged);
    QVERIFY2(refused.error().message.contains(store.path()), qPrintable(refused.error().message));
    QVERIFY2(refused.error().detail.contains(missing), qPrintable(refused.error().detail));
}

void StoreFileTest::whatIsMissingWhileOpenIsDamage()
{
    const TestStore store;
    const TokenDraft draft = store.draft(QStringLiteral("ci"));
    tamper(store.path(), QStringLiteral("ALTER TABLE tokens DROP COLUMN description"));
    QCOMPARE(codeOf(await(store.tokens().create(draft))), ErrorCode::Damaged);
    tamper(store.path(), QStringLiteral("DROP TABLE policy"));
    QCOMPARE(codeOf(await(store.backend->policy()->policy())), ErrorCode::Damaged);
}

void StoreFileTest::aStoreThatWentAwayIsNotWritten_data()
{
    QTest::addColumn<QString>("how");
    for (const auto &how : {"deleted", "moved", "replaced", "folder removed"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void StoreFileTest::aStoreThatWentAwayIsNotWritten()
{
    QFETCH(QString, how);
    const TestStore store;
    const TokenDraft draft = store.draft(QStringLiteral("ci"));
    const QString path = store.path();
    if (how == u"deleted")
        QVERIFY(QFile::remove(path));
    if (how == u"moved")
        QVERIFY(QFile::rename(path, path + QStringLiteral(".moved")));
    if (how == u"replaced") {
        const QString copy = path + QStringLiteral(".copy");
        QVERIFY(QFile::copy(path, copy));
        QCOMPARE(std::rename(QFile::encodeName(copy).constData(), QFile::encodeName(path).constData()), 0);
    }
    if (how == u"folder removed")
        QVERIFY(QDir(store.dir.path()).removeRecursively());

    const auto refused = await(store.tokens().create(draft));
    QCOMPARE(codeOf(refused), ErrorCode::Unavailable);
    QVERIFY2(refused.error().message.contains(path), qPrintable(refused.error().message));
    QVERIFY(refused.error().message.contains(QStringLiteral("while it was open")));
    QCOMPARE(codeOf(await(store.tokens().find({}))), ErrorCode::Unavailable);
}

void StoreFileTest::theListIsToldThatTheStoreWentAwayAndThatItIsBack()
{
    const TestStore store;
    const QString moved = store.path() + QStringLiteral(".moved");
    QSignalSpy changes(&store.tokens(), &TokenService::changed);
    store.create(QStringLiteral("ci"));
    QTRY_COMPARE(changes.size(), 1);
    QVERIFY(QFile::rename(store.path(), moved));
    QTRY_COMPARE(changes.size(), 2);
    QCOMPARE(codeOf(await(store.tokens().find({}))), ErrorCode::Unavailable);
    QVERIFY(QFile::rename(moved, store.path()));
    QTRY_COMPARE(changes.size(), 3);
    QCOMPARE(value(store.tokens().find({})).size(), 1);
    value(store.tokens().create(store.draft(QStringLiteral("cd"))));
}

void StoreFileTest::whoMissedItForAMomentIsToldThatItIsBack()
{
    const TestStore store;
    const QString moved = store.path() + QStringLiteral(".moved");
    QSignalSpy changes(&store.tokens(), &TokenService::changed);
    store.create(QStringLiteral("ci"));
    QTRY_COMPARE(changes.size(), 1);
    // Sooner than the next look at the file, mostly.
    QVERIFY(QFile::rename(store.path(), moved));
    QCOMPARE(codeOf(await(store.tokens().find({}))), ErrorCode::Unavailable);
    QVERIFY(QFile::rename(moved, store.path()));
    QTRY_VERIFY(changes.size() > 1);
    QVERIFY(changes.last().first().value<TokenChange>().ids.isEmpty()); // whatever it was
}

void StoreFileTest::aStoreThatGoesAwayDuringAnActIsNotCommitted()
{
    TestStore store;
    store.backend.reset();
    const QString moved = store.path() + QStringLiteral(".moved");
    Database database;
    database.open(store.path(), {});
    try {
        WriteTransaction transaction(database);
        database.execute(QStringLiteral("DELETE FROM policy"));
        QVERIFY(QFile::rename(store.path(), moved));
        transaction.commit();
        QFAIL("it was committed");
    } catch (const StoreFailure &failure) {
        QCOMPARE(failure.error().code, ErrorCode::Unavailable);
    }
    QVERIFY(QFile::rename(moved, store.path()));
    QCOMPARE(database.integer(QStringLiteral("SELECT COUNT(*) FROM policy")), 1);
}

void StoreFileTest::aRestoredBackupIsPrivateAndConcurrentAgain()
{
    TestStore store;
    const QString copy = store.dir.filePath(QStringLiteral("restored.chatelaine"));
    tamper(store.path(), QStringLiteral("VACUUM INTO '%1'").arg(copy));
    const auto others = QFile::ReadGroup | QFile::ReadOther;
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner | others));
    const std::shared_ptr<Backend> restored = value(LocalStore::open(copy, testOptions(store.clock)));
    for (const QFileInfo &file :
         QDir(store.dir.path()).entryInfoList({QStringLiteral("restored*")}, QDir::Files))
        QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
    Database database;
    database.open(copy, {});
    QCOMPARE(Query(database, QStringLiteral("PRAGMA journal_mode")).first().text(0), QStringLiteral("wal"));
}

// As after a copy with the usual mode: SQLite makes its own files as readable as the store is.
void StoreFileTest::aStoreThatOthersCouldReadIsPrivateWithAllItsFiles()
{
    TestStore store;
    store.backend.reset();
    const auto others = QFile::ReadGroup | QFile::ReadOther;
    QVERIFY(QFile::setPermissions(store.path(), QFile::ReadOwner | QFile::WriteOwner | others));
    const QString link = store.dir.filePath(QStringLiteral("link.chatelaine"));
    QVERIFY(QFile::link(store.path(), link));
    const std::shared_ptr<Backend> open = value(LocalStore::open(link, testOptions(store.clock)));
    const auto files = QDir(store.dir.path()).entryInfoList(QDir::Files | QDir::NoSymLinks);
    QCOMPARE(files.size(), 3); // with -wal and -shm
    for (const QFileInfo &file : files)
        QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
}

void StoreFileTest::aStoreThatMayOnlyBeReadSaysSo()
{
    // Root may write whatever the mode says, so the connection itself is opened for reading only.
    TestStore store;
    store.backend.reset();
    Database database;
    database.open(store.path(), {std::chrono::milliseconds(100), 0, true});
    QCOMPARE(database.integer(QStringLiteral("SELECT COUNT(*) FROM users")), 1);
    try {
        const WriteTransaction transaction(database);
        database.execute(QStringLiteral("DELETE FROM users"));
        QFAIL("it was written");
    } catch (const StoreFailure &failure) {
        QCOMPARE(failure.error().code, ErrorCode::ReadOnly);
        QVERIFY2(failure.error().message.contains(QStringLiteral("write access")),
                 qPrintable(failure.error().message));
    }
    QCOMPARE(database.integer(QStringLiteral("SELECT COUNT(*) FROM users")), 1);
}

void StoreFileTest::aStoreHeldByAnotherProgramIsBusy()
{
    TestStore store;
    store.backend.reset();
    StoreOptions impatient = testOptions(store.clock);
    impatient.busyWait = std::chrono::milliseconds(50);
    {
        Database other;
        other.open(store.path(), {});
        other.execute(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"));
        other.execute(QStringLiteral("BEGIN EXCLUSIVE"));
        const auto refused = await(LocalStore::open(store.path(), impatient));
        QCOMPARE(codeOf(refused), ErrorCode::Busy);
        QVERIFY2(refused.error().message.contains(QStringLiteral("Another program")),
                 qPrintable(refused.error().message));
        other.execute(QStringLiteral("ROLLBACK"));
    }
    QVERIFY(await(LocalStore::open(store.path(), impatient)));
}

void StoreFileTest::anotherWriterMakesAnActWaitAndThenFail()
{
    StoreOptions impatient = testOptions(nullptr);
    impatient.busyWait = std::chrono::milliseconds(50);
    const TestStore store(impatient);
    Database other;
    other.open(store.path(), {});
    const TokenDraft draft = store.draft(QStringLiteral("ci"));
    {
        const WriteTransaction held(other);
        QCOMPARE(codeOf(await(store.tokens().create(draft))), ErrorCode::Busy);
        QVERIFY(value(store.tokens().find({})).isEmpty());
    }
    value(store.tokens().create(draft));
    QCOMPARE(value(store.tokens().find({})).size(), 1);
}

void StoreFileTest::everyCallEndsWhenTheStoreIsClosed()
{
    TestStore store;
    const TokenDraft draft = store.draft(QStringLiteral("ci"));
    std::vector<Future<RevealedToken>> calls;
    for (int i = 0; i < 200; ++i)
        calls.push_back(store.tokens().create(draft));
    store.backend.reset();
    // What was to be written is written.
    for (Future<RevealedToken> &call : calls) {
        QVERIFY(call.isFinished());
        QVERIFY(call.takeResult());
    }
    store.backend = value(LocalStore::open(store.path(), testOptions(store.clock)));
    value(store.backend->authenticator()->signIn(testroot::email, testroot::password()));
    QCOMPARE(value(store.tokens().find({})).size(), 200);
}

void StoreFileTest::noFileHoldsASecret()
{
    TestStore store;
    const RevealedToken made = store.create(QStringLiteral("ci"));
    const RevealedToken next = value(store.tokens().regenerate(made.token.id, made.token.version,
                                                               {store.clock->now() + std::chrono::hours(1)}));
    value(store.tokens().identify(made.secret.clone()));
    const auto anywhere = [&](const QByteArray &needle) {
        const auto files = QDir(store.dir.path()).entryInfoList(QDir::Files);
        return std::any_of(files.begin(), files.end(), [&](const QFileInfo &file) {
            return contentOf(file.filePath()).contains(needle);
        });
    };
    const auto random = [](const Secret &secret) {
        return secret.view().sliced(secretHintLength, 20).toByteArray();
    };
    QVERIFY(anywhere(hintOf(made.secret.view()).toLatin1())); // it would be found
    QVERIFY(!anywhere(random(made.secret)));
    QVERIFY(!anywhere(random(next.secret)));
    QVERIFY(!anywhere(testroot::password().view().toByteArray()));
    const auto digest = digestOf(next.secret.view());
    const QByteArray bytes(reinterpret_cast<const char *>(digest.data()), qsizetype(digest.size()));
    QVERIFY(anywhere(bytes));
    value(store.tokens().remove(next.token.id, next.token.version));
    store.backend.reset();
    QVERIFY(!anywhere(bytes));
}

void StoreFileTest::closingLeavesOneFile()
{
    TestStore store;
    store.create(QStringLiteral("ci"));
    store.backend.reset();
    QCOMPARE(QDir(store.dir.path()).entryList(QDir::Files), QStringList{QStringLiteral("test.chatelaine")});
}

QTEST_GUILESS_MAIN(StoreFileTest)
#include "tst_storefile.moc"
