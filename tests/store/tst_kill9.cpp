// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/storeuser.h"
#include "support/testbackend.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>

using namespace chatelaine;

namespace {

constexpr int rounds = 20;
constexpr int writes = 500;

/// Numbers that \a output tells after \a word.
QSet<int> numbersAfter(const QByteArray &output, const QByteArray &word)
{
    QSet<int> numbers;
    QList<QByteArray> lines = output.split('\n');
    lines.removeLast(); // empty, or cut off
    for (const QByteArray &line : lines) {
        if (line.startsWith(word))
            numbers << line.mid(word.size()).trimmed().toInt();
    }
    return numbers;
}

} // namespace

/// The writing process is killed at random moments: what it was told is stored, is stored; nothing is half
/// there.
class Kill9Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acknowledgedWritesSurvive();

private:
    QByteArray outputOfKilledWriter(const QString &path, const QString &prefix);
    void checkNames(const QString &path, const QString &prefix, const QByteArray &output);
    void checkWhole(const QString &path);

    QRandomGenerator m_random;
    int m_interrupted = 0; ///< rounds in which the kill came before the end
};

QByteArray Kill9Test::outputOfKilledWriter(const QString &path, const QString &prefix)
{
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QStringLiteral(STORE_WRITER), {path, QString::number(writes), prefix});
    const auto enough = m_random.bounded(writes / 2);
    QByteArray output;
    [&] {
        QTRY_VERIFY_WITH_TIMEOUT((output += writer.readAllStandardOutput()).count("done") >= enough ||
                                     writer.state() == QProcess::NotRunning,
                                 60'000);
    }();
    // Somewhere in the middle of a write, too.
    const qint64 nanoseconds = m_random.bounded(4'000'000);
    QElapsedTimer timer;
    timer.start();
    while (timer.nsecsElapsed() < nanoseconds) {
    }
    writer.kill();
    writer.waitForFinished();
    if (writer.exitStatus() == QProcess::CrashExit)
        ++m_interrupted;
    return output + writer.readAllStandardOutput();
}

void Kill9Test::checkNames(const QString &path, const QString &prefix, const QByteArray &output)
{
    const QSet<int> begun = numbersAfter(output, "begun");
    const QSet<int> done = numbersAfter(output, "done");
    Database database;
    database.open(path, {});
    QSet<int> stored;
    Query names(database, QStringLiteral("SELECT name FROM tokens WHERE name LIKE ?"),
                {QString(prefix + u'%')});
    while (names.next()) {
        const QString name = names.text(0);
        stored << QStringView(name).mid(prefix.size()).toInt();
    }
    QVERIFY2((done - stored).isEmpty(), "an acknowledged write is lost");
    QVERIFY2((stored - done).size() <= 1, "more than one write was under way");
    QVERIFY2((stored - begun).isEmpty(), "a write that was never begun");
}

void Kill9Test::checkWhole(const QString &path)
{
    Database database;
    database.open(path, {});
    QCOMPARE(Query(database, QStringLiteral("PRAGMA integrity_check")).first().text(0), QStringLiteral("ok"));
    QVERIFY(!Query(database, QStringLiteral("PRAGMA foreign_key_check")).next());
    const auto count = [&](const QString &sql) { return database.integer(sql); };
    QCOMPARE(count(QStringLiteral(
                 "SELECT COUNT(*) FROM tokens t WHERE (SELECT COUNT(*) FROM audit a WHERE a.token_id = t.id "
                 "AND a.action = 'TokenCreated') <> 1")),
             0);
    QCOMPARE(count(QStringLiteral("SELECT COUNT(*) FROM tokens t WHERE (SELECT COUNT(*) FROM secrets s WHERE "
                                  "s.token_id = t.id) <> 1")),
             0);
    QCOMPARE(count(QStringLiteral("SELECT COUNT(*) FROM tokens")),
             count(QStringLiteral("SELECT COUNT(*) FROM audit WHERE action = 'TokenCreated'")));
    QCOMPARE(count(QStringLiteral("SELECT COUNT(*) FROM tokens")),
             count(QStringLiteral("SELECT COUNT(*) FROM principals WHERE kind = 'service_account'")));
}

void Kill9Test::acknowledgedWritesSurvive()
{
    const quint32 seed = qEnvironmentVariableIsSet("CHATELAINE_SEED")
                             ? qEnvironmentVariableIntValue("CHATELAINE_SEED")
                             : QRandomGenerator::global()->generate() & 0x7fffffff;
    qInfo("CHATELAINE_SEED=%u", seed);
    m_random.seed(seed);
    TestStore store;
    store.backend.reset();
    for (int round = 0; round < rounds; ++round) {
        const QString prefix = QStringLiteral("round%1-").arg(round);
        const QByteArray output = outputOfKilledWriter(store.path(), prefix);
        // The program itself is the first to open it, and it works.
        store.backend = value(LocalStore::open(store.path(), testOptions(store.clock)));
        QVERIFY(store.backend);
        value(store.backend->authenticator()->signIn(testroot::email, testroot::password()));
        QVERIFY(!value(store.store().firstBrokenAuditEntry()));
        store.backend.reset();
        checkNames(store.path(), prefix, output);
        checkWhole(store.path());
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(m_interrupted > rounds / 2, "hardly any process was killed while it wrote");
}

QTEST_GUILESS_MAIN(Kill9Test)
#include "tst_kill9.moc"
