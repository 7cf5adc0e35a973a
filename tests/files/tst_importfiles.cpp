// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/importfiles.h"

#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <thread>

using namespace chatelaine;

namespace {

constexpr qint64 limit = 1'000;

/// The answer, which must come soon, whatever the file is.
template <class T> Result<T> answerOf(const Future<T> &future)
{
    QFutureWatcher<Result<T>> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(future);
    if (!future.isFinished() && !finished.wait(10'000))
        return fail(ErrorCode::Internal, QStringLiteral("hung"));
    return future.result();
}

QString messageOf(const auto &result)
{
    return result ? QString() : result.error().message;
}

} // namespace

class TestImportFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFileIsRead();
    void aLinkToAFileIsRead();
    void oddFilesAreRefusedAtOnce_data();
    void oddFilesAreRefusedAtOnce();
    void anUnreadableFileIsRefused();
    void aReadThatFailsIsTold();
    void theLimitIsExact();
    void aHugeFileIsRefusedUnread();
    void aGrowingFileIsRefused();
    void cataloguesAndDirectoriesAreReadByTheirNames();
    void refusalsOfTheReadersComeThrough();
    void aFileIsWrittenWhole();
    void aFileIsReplaced();
    void aLinkStaysALink();
    void oddPlacesAreNotWritten_data();
    void oddPlacesAreNotWritten();
    void theShippedCataloguesComeWithTheConsole_data();
    void theShippedCataloguesComeWithTheConsole();
    void anUnknownCatalogueIsRefused();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void put(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    QByteArray contentOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    void makeOddThings() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestImportFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestImportFiles::makeOddThings() const
{
    QCOMPARE(::mkfifo(QFile::encodeName(path(QStringLiteral("pipe"))).constData(), 0600), 0);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    QVERIFY(QFile::link(path(QStringLiteral("nowhere")), path(QStringLiteral("dangling"))));
    QVERIFY(QFile::link(path(QStringLiteral("loop")), path(QStringLiteral("loop"))));
    QVERIFY(QFile::link(path(QStringLiteral("pipe")), path(QStringLiteral("link to a pipe"))));
}

void TestImportFiles::aFileIsRead()
{
    put(QStringLiteral("a \u00E9.txt"), QByteArray("a\0b\n", 4));
    QCOMPARE(answerOf(files::read(path(QStringLiteral("a \u00E9.txt")), limit)).value(),
             QByteArray("a\0b\n", 4));
    put(QStringLiteral("empty"), {});
    QCOMPARE(answerOf(files::read(path(QStringLiteral("empty")), limit)).value(), QByteArray());
}

void TestImportFiles::aLinkToAFileIsRead()
{
    put(QStringLiteral("file"), "content");
    QVERIFY(QFile::link(path(QStringLiteral("file")), path(QStringLiteral("link"))));
    QCOMPARE(answerOf(files::read(path(QStringLiteral("link")), limit)).value(), QByteArray("content"));
}

void TestImportFiles::oddFilesAreRefusedAtOnce_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("says");
    const QString odd = QStringLiteral("“%1” is not a regular file. Choose another one.");
    const QString missing = QStringLiteral("There is no file “%1”.");
    for (const char16_t *name : {u"pipe", u"folder", u"link to a pipe", u"/dev/zero", u"/dev/null"})
        QTest::newRow(qPrintable(QString::fromUtf16(name)))
            << QString::fromUtf16(name) << odd.arg(QFileInfo(QString::fromUtf16(name)).fileName());
    for (const char16_t *name : {u"missing", u"dangling", u"loop"})
        QTest::newRow(qPrintable(QString::fromUtf16(name)))
            << QString::fromUtf16(name) << missing.arg(QString::fromUtf16(name));
}

void TestImportFiles::oddFilesAreRefusedAtOnce()
{
    QFETCH(const QString, name);
    QFETCH(const QString, says);
    makeOddThings();
    const QString file = name.startsWith(u'/') ? name : path(name);
    QVERIFY2(messageOf(answerOf(files::read(file, limit))).startsWith(says),
             qPrintable(messageOf(answerOf(files::read(file, limit)))));
    QVERIFY(messageOf(answerOf(files::readCatalogue(file))).startsWith(says));
    QVERIFY(messageOf(answerOf(files::readDirectory(file))).startsWith(says));
}

void TestImportFiles::anUnreadableFileIsRefused()
{
    if (::geteuid() == 0)
        QSKIP("The administrator of the machine may read everything.");
    put(QStringLiteral("closed"), "content");
    QVERIFY(QFile::setPermissions(path(QStringLiteral("closed")), QFileDevice::WriteOwner));
    const auto result = answerOf(files::read(path(QStringLiteral("closed")), limit));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Unavailable);
    QVERIFY(result.error().message.contains(QStringLiteral("“closed” cannot be read")));
}

void TestImportFiles::aReadThatFailsIsTold()
{
    const QString memory = QStringLiteral("/proc/self/mem"); // opens, but nothing lies at its beginning
    if (!QFile::exists(memory))
        QSKIP("Only Linux has this file.");
    const auto result = answerOf(files::read(memory, limit));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Unavailable);
    QVERIFY(messageOf(result).contains(QStringLiteral("“mem” cannot be read")));
}

void TestImportFiles::theLimitIsExact()
{
    put(QStringLiteral("just"), QByteArray(limit, 'x'));
    put(QStringLiteral("more"), QByteArray(limit + 1, 'x'));
    QCOMPARE(answerOf(files::read(path(QStringLiteral("just")), limit)).value().size(), limit);
    const auto result = answerOf(files::read(path(QStringLiteral("more")), limit));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Invalid);
    QVERIFY2(messageOf(result).contains(QStringLiteral("“more” is larger than 1.00 kB")),
             qPrintable(messageOf(result)));
}

void TestImportFiles::aHugeFileIsRefusedUnread()
{
    QFile file(path(QStringLiteral("huge.json")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(100'000'000));
    const auto catalogue = answerOf(files::readCatalogue(file.fileName()));
    const auto directory = answerOf(files::readDirectory(file.fileName()));
    QVERIFY(!catalogue && !directory);
    QVERIFY2(messageOf(catalogue).contains(QStringLiteral("“huge.json” is larger than 10 MB")),
             qPrintable(messageOf(catalogue)));
    QCOMPARE(messageOf(directory), messageOf(catalogue));
}

/// Somebody writes while it is read: whatever the size was at the start, never more than the limit is taken.
void TestImportFiles::aGrowingFileIsRefused()
{
    put(QStringLiteral("growing"), "start");
    std::atomic_bool stop = false;
    std::thread writer([&stop, name = path(QStringLiteral("growing"))] {
        QFile file(name);
        if (!file.open(QIODevice::Append | QIODevice::Unbuffered))
            return;
        const QByteArray part(1 << 16, 'x');
        while (!stop && file.size() < 200'000'000)
            file.write(part);
    });
    bool refused = false;
    while (!refused) {
        const auto result = answerOf(files::read(path(QStringLiteral("growing")), 20'000'000));
        refused = !result;
        if (result)
            QVERIFY(result->size() <= 20'000'000);
        else
            QVERIFY(messageOf(result).contains(QStringLiteral("larger than 20 MB")));
    }
    stop = true;
    writer.join();
}

void TestImportFiles::cataloguesAndDirectoriesAreReadByTheirNames()
{
    put(QStringLiteral("Own.csv"), "permission,group,description,Root\na:B,G,D.,x\n");
    const auto catalogue = answerOf(files::readCatalogue(path(QStringLiteral("Own.csv"))));
    QVERIFY2(catalogue, qPrintable(messageOf(catalogue)));
    QCOMPARE(catalogue->name, QStringLiteral("Own"));
    QCOMPARE(catalogue->permissionNames(), QStringList({QStringLiteral("a:B")}));

    put(QStringLiteral("Okta.csv"), "externalId,name,email\n1,Ada,ada@example.org\n");
    const auto directory = answerOf(files::readDirectory(path(QStringLiteral("Okta.csv"))));
    QVERIFY2(directory, qPrintable(messageOf(directory)));
    QCOMPARE(directory->provider, QStringLiteral("Okta"));
    QCOMPARE(directory->people.size(), 1);
}

void TestImportFiles::refusalsOfTheReadersComeThrough()
{
    put(QStringLiteral("bad.json"), "{");
    QVERIFY(messageOf(answerOf(files::readCatalogue(path(QStringLiteral("bad.json")))))
                .startsWith(QStringLiteral("The catalogue “bad.json” cannot be used.")));
    QVERIFY(messageOf(answerOf(files::readDirectory(path(QStringLiteral("bad.json")))))
                .startsWith(QStringLiteral("The directory “bad.json” cannot be used.")));
}

void TestImportFiles::aFileIsWrittenWhole()
{
    const QByteArray content("a\0b\r\n", 5);
    QVERIFY(answerOf(files::write(path(QStringLiteral("new.csv")), content)));
    QCOMPARE(contentOf(QStringLiteral("new.csv")), content);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), {QStringLiteral("new.csv")});
}

void TestImportFiles::aFileIsReplaced()
{
    put(QStringLiteral("old.csv"), "a long content that was there before");
    QVERIFY(answerOf(files::write(path(QStringLiteral("old.csv")), "new")));
    QCOMPARE(contentOf(QStringLiteral("old.csv")), QByteArray("new"));
}

void TestImportFiles::aLinkStaysALink()
{
    put(QStringLiteral("file"), "old");
    QVERIFY(QFile::link(path(QStringLiteral("file")), path(QStringLiteral("link"))));
    QVERIFY(answerOf(files::write(path(QStringLiteral("link")), "new")));
    QVERIFY(QFileInfo(path(QStringLiteral("link"))).isSymLink());
    QCOMPARE(contentOf(QStringLiteral("file")), QByteArray("new"));
}

void TestImportFiles::oddPlacesAreNotWritten_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"pipe", "folder", "dangling", "loop", "link to a pipe", "missing/new.csv", "/dev/full"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TestImportFiles::oddPlacesAreNotWritten()
{
    QFETCH(const QString, name);
    makeOddThings();
    const QString file = name.startsWith(u'/') ? name : path(name);
    const auto before = QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::System | QDir::Hidden);
    const auto result = answerOf(files::write(file, "content"));
    QVERIFY(!result);
    QVERIFY(result.error().code == ErrorCode::Invalid || result.error().code == ErrorCode::Unavailable);
    QVERIFY2(messageOf(result).contains(QFileInfo(name).fileName()), qPrintable(messageOf(result)));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::System | QDir::Hidden), before);
}

void TestImportFiles::theShippedCataloguesComeWithTheConsole_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("roles");
    QTest::addColumn<qsizetype>("permissions");
    const QStringList names = files::shippedCatalogues();
    QCOMPARE(names, QStringLiteral("Stax API,Dynatrace scopes,CloudTruth").split(u','));
    QTest::newRow("stax") << names[0] << QStringLiteral("Root,Admin,Operations,User,Read Only").split(u',')
                          << qsizetype(91 + 3);
    QTest::newRow("dynatrace") << names[1] << QStringLiteral("Administrator,User").split(u',')
                               << qsizetype(99 + 3 + 14);
    QTest::newRow("cloudtruth") << names[2] << QStringLiteral("Owner,Admin,Contributor,Viewer").split(u',')
                                << qsizetype(14 + 3);
}

void TestImportFiles::theShippedCataloguesComeWithTheConsole()
{
    QFETCH(const QString, name);
    QFETCH(const QStringList, roles);
    QFETCH(const qsizetype, permissions);
    const auto catalogue = files::shippedCatalogue(name);
    QVERIFY2(catalogue, qPrintable(messageOf(catalogue)));
    QCOMPARE(catalogue->name, name);
    QCOMPARE(catalogue->roles, roles);
    QCOMPARE(catalogue->permissions.size(), permissions);
    const PermissionSet all(catalogue->permissionNames());
    QCOMPARE(all.size(), permissions);
    QCOMPARE(catalogue->permissionsOf(roles.first()), all);
    QVERIFY(all.contains(permissions::editRoles) && all.contains(permissions::deleteGroup));
    QVERIFY(!catalogue->permissionsOf(roles.last()).contains(permissions::readAudit));
}

void TestImportFiles::anUnknownCatalogueIsRefused()
{
    const auto catalogue = files::shippedCatalogue(QStringLiteral("../schema"));
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestImportFiles)
#include "tst_importfiles.moc"
