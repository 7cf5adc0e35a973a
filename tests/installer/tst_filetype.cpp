// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "support/testbackend.h"

#include <QDir>
#include <QMimeDatabase>

using namespace chatelaine;

namespace {
const QString ours = QStringLiteral("application/x-chatelaine-store");
}

/// File managers know a store with what is installed beside the program.
class FileTypeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void aStoreIsKnownByWhatIsInIt();
    void aStoreIsKnownByItsName();
    void anotherDatabaseIsNone();

private:
    QTemporaryDir m_data;
};

void FileTypeTest::initTestCase()
{
    // Beside what every desktop knows, as installed.
    const QString packages = m_data.filePath(QStringLiteral("mime/packages"));
    QVERIFY(QDir().mkpath(packages));
    const QString known = QStringLiteral("/usr/share/mime/packages/freedesktop.org.xml");
    QVERIFY(QFile::copy(known, packages + QStringLiteral("/freedesktop.org.xml")));
    QVERIFY(QFile::copy(QStringLiteral(CHATELAINE_SOURCE_DIR "/installer/linux/chatelaine.xml"),
                        packages + QStringLiteral("/chatelaine.xml")));
    qputenv("XDG_DATA_DIRS", QFile::encodeName(m_data.path()));
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_data.filePath(QStringLiteral("home"))));
}

void FileTypeTest::aStoreIsKnownByWhatIsInIt()
{
    TestStore store;
    store.backend.reset(); // until then most of it stands in the file beside it
    const QString unnamed = m_data.filePath(QStringLiteral("copy"));
    QVERIFY(QFile::copy(store.path(), unnamed));
    const QMimeType type = QMimeDatabase().mimeTypeForFile(unnamed, QMimeDatabase::MatchContent);
    QCOMPARE(type.name(), ours);
    QCOMPARE(type.comment(), QStringLiteral("Chatelaine store"));
    QVERIFY(type.inherits(QStringLiteral("application/vnd.sqlite3")));
}

void FileTypeTest::aStoreIsKnownByItsName()
{
    const QMimeType type =
        QMimeDatabase().mimeTypeForFile(QStringLiteral("example.chatelaine"), QMimeDatabase::MatchExtension);
    QCOMPARE(type.name(), ours);
}

void FileTypeTest::anotherDatabaseIsNone()
{
    const QString path = m_data.filePath(QStringLiteral("another"));
    Database database;
    database.open(path, {});
    Query(database, QStringLiteral("CREATE TABLE things (id INTEGER PRIMARY KEY)"));
    database.close();
    QVERIFY(QFileInfo(path).size() > 0);
    QVERIFY(QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchContent).name() != ours);
}

QTEST_GUILESS_MAIN(FileTypeTest)
#include "tst_filetype.moc"
