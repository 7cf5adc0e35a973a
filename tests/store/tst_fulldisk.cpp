// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "support/smalldrive.h"
#include "support/testbackend.h"

#include <QDir>

using namespace chatelaine;

/// There is no space left where the store is: it is said, nothing is lost, and it goes on afterwards.
class FullDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullDiskLosesNothing();
    void aFullDriveLosesNothingAndGoesOnOnceThereIsSpace();
    void aStoreThatCannotBeFinishedLeavesNothingBehind();
};

void FullDiskTest::aFullDiskLosesNothing()
{
    TestStore store;
    const TokenDraft model = store.draft(QStringLiteral("ci"));
    store.backend.reset();
    StoreOptions small = testOptions(store.clock);
    {
        Database database;
        database.open(store.path(), {});
        small.maxPages = database.integer(QStringLiteral("PRAGMA page_count")) + 6;
    }
    store.backend = value(LocalStore::open(store.path(), small));
    value(store.backend->authenticator()->signIn(testroot::email, testroot::password()));
    int made = 0;
    auto answer = await(store.tokens().create(model));
    for (; answer && made < 5000; ++made)
        answer = await(store.tokens().create(model));
    QCOMPARE(codeOf(answer), ErrorCode::DiskFull);
    QVERIFY2(answer.error().message.contains(QStringLiteral("space")), qPrintable(answer.error().message));
    QVERIFY(made > 0);
    QCOMPARE(value(store.tokens().find({})).size(), made);
    QVERIFY(!value(store.store().firstBrokenAuditEntry()));

    // Space again: it goes on.
    store.backend.reset();
    store.backend = value(LocalStore::open(store.path(), testOptions(store.clock)));
    value(store.backend->authenticator()->signIn(testroot::email, testroot::password()));
    value(store.tokens().create(model));
    QCOMPARE(value(store.tokens().find({})).size(), made + 1);
    QVERIFY(!value(store.store().firstBrokenAuditEntry()));
}

/// The same on a real drive, which somebody clears up while the console is open.
void FullDiskTest::aFullDriveLosesNothingAndGoesOnOnceThereIsSpace()
{
    const QTemporaryDir folder;
    const SmallDrive small(folder.path(), 4096);
    if (!small.isThere())
        QSKIP("Only an administrator can mount a small drive.");
    auto backend = value(LocalStore::create(folder.filePath(QStringLiteral("store")), testOrganisation(),
                                            testOptions(nullptr)));
    const TokenDraft model{QStringLiteral("ci"),
                           QStringLiteral("what for"),
                           backend->authenticator()->identity()->id,
                           value(backend->roles()->roles()).constLast().id,
                           {}};
    value(backend->tokens()->create(model));
    const QString filler = folder.filePath(QStringLiteral("filler"));
    {
        QFile file(filler);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (file.write(QByteArray(4096, 'x')) == 4096) {
        }
    }
    int made = 1;
    auto answer = await(backend->tokens()->create(model));
    for (; answer && made < 1000; ++made)
        answer = await(backend->tokens()->create(model));
    QCOMPARE(codeOf(answer), ErrorCode::DiskFull);
    QVERIFY2(answer.error().message.contains(QStringLiteral("Free some space")),
             qPrintable(answer.error().message));
    QCOMPARE(value(backend->tokens()->find({})).size(), made);

    QVERIFY(QFile::remove(filler));
    value(backend->tokens()->create(model));
    QCOMPARE(value(backend->tokens()->find({})).size(), made + 1);
    QVERIFY(!value(static_cast<LocalStore &>(*backend).firstBrokenAuditEntry()));
    backend.reset();
}

void FullDiskTest::aStoreThatCannotBeFinishedLeavesNothingBehind()
{
    const QTemporaryDir folder;
    StoreOptions tiny = testOptions(nullptr);
    tiny.maxPages = 10;
    const auto refused =
        await(LocalStore::create(folder.filePath(QStringLiteral("store")), testOrganisation(), tiny));
    QCOMPARE(codeOf(refused), ErrorCode::DiskFull);
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_GUILESS_MAIN(FullDiskTest)
#include "tst_fulldisk.moc"
