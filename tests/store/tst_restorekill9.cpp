// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/keptstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

#include <cstdio>

using namespace chatelaine;

namespace {

constexpr int rounds = 15;
constexpr int tokensOfEach = 300;

void tellThatItBegins()
{
    std::printf("begun\n");
    std::fflush(stdout);
}

/// Puts the second file in the place of the damaged store named first.
int recoverThere(const QStringList &arguments)
{
    tellThatItBegins();
    const auto clock = std::make_shared<SystemClock>();
    return await(LocalStore::recover(arguments.at(2), arguments.at(3), KeptStore::work(), testOptions(clock)))
               ? 0
               : 4;
}

/// Restores the second file into the store named first.
int restoreThere(const QStringList &arguments)
{
    const auto backend =
        await(LocalStore::open(arguments.at(2), testOptions(std::make_shared<SystemClock>())));
    if (!backend || !await((*backend)->authenticator()->signIn(testroot::email, testroot::password())))
        return 1;
    if (!await((*backend)->keeping()->planRestore(arguments.at(3), KeptStore::work())))
        return 2;
    tellThatItBegins();
    return await((*backend)->keeping()->restore(KeptStore::work())) ? 0 : 3;
}

} // namespace

/// A program that restores is killed at random moments: the store holds what it held, or the backup, whole.
class RestoreKill9Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_longest = 50'000'000, m_old = 0, m_new = 0; }
    void theOldOrTheNewIsThereWhole();
    void aDamagedStoreOrTheBackupIsThere();

private:
    void aimBetter(bool tooLate);
    static QString filled(KeptStore &store, const QString &words);
    void killOne(const QString &act, const KeptStore &store, const QString &backup);
    void checkWhole(const QString &path);

    QRandomGenerator m_random{QRandomGenerator::global()->generate()};
    qint64 m_longest = 50'000'000; ///< nanoseconds that a whole restore takes, about
    int m_old = 0;                 ///< rounds after which the old content was there
    int m_new = 0;
};

void RestoreKill9Test::killOne(const QString &act, const KeptStore &store, const QString &backup)
{
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QCoreApplication::applicationFilePath(), {act, store.path(), backup});
    QByteArray output;
    while (!output.contains("begun") && program.waitForReadyRead(60'000))
        output += program.readAllStandardOutput();
    const qint64 nanoseconds = m_random.bounded(m_longest);
    QElapsedTimer timer;
    timer.start();
    while (timer.nsecsElapsed() < nanoseconds) {
    }
    program.kill();
    program.waitForFinished();
}

void RestoreKill9Test::checkWhole(const QString &path)
{
    QCOMPARE(lookUp(path, QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
    QCOMPARE(lookUp(path, QStringLiteral("PRAGMA foreign_key_check")), QString());
    const QString names = QStringLiteral("SELECT group_concat(DISTINCT description) FROM tokens");
    const QString content = lookUp(path, names);
    QVERIFY2(content == u"new" || content == u"old", qPrintable(content));
    QCOMPARE(lookUp(path, QStringLiteral("SELECT COUNT(*) FROM tokens")), QString::number(tokensOfEach));
    const QString acts = QStringLiteral("SELECT COUNT(*) FROM audit WHERE action = 'Restored'");
    const bool restored = lookUp(path, acts) == u"1";
    QCOMPARE(restored, content == u"old");
    ++(restored ? m_old : m_new);
}

QString RestoreKill9Test::filled(KeptStore &store, const QString &words)
{
    TokenDraft draft = store.draft(QStringLiteral("ci"));
    draft.description = words;
    for (int i = 0; i < tokensOfEach; ++i)
        value(store.tokens().create(draft));
    const QString copy = store.backUp();
    store.backend.reset();
    return copy;
}

void RestoreKill9Test::theOldOrTheNewIsThereWhole()
{
    KeptStore before;
    const QString backup = filled(before, QStringLiteral("old"));
    KeptStore store;
    const QString present = filled(store, QStringLiteral("new"));
    for (int round = 0; round < rounds && !QTest::currentTestFailed(); ++round) {
        for (const QString &name : store.files()) {
            if (name != u"copy")
                QFile::remove(store.at(name));
        }
        QVERIFY(QFile::copy(present, store.path()));
        killOne(QStringLiteral("restore"), store, backup);
        // The program itself is the first to open it.
        auto console = value(LocalStore::open(store.path(), testOptions(store.clock)));
        value(console->authenticator()->signIn(testroot::email, testroot::password()));
        QVERIFY(!value(static_cast<LocalStore &>(*console).firstBrokenAuditEntry()));
        console.reset();
        const int late = m_old;
        checkWhole(store.path());
        aimBetter(m_old > late);
    }
    qInfo("killed before it was done: %d, after: %d", m_new, m_old);
    QVERIFY(m_new > 0 && m_old > 0);
}

// Sooner after it came too late, later after it came too early.
void RestoreKill9Test::aimBetter(bool tooLate)
{
    m_longest = tooLate ? m_longest * 2 / 3 : m_longest * 3 / 2;
}

void RestoreKill9Test::aDamagedStoreOrTheBackupIsThere()
{
    KeptStore store;
    const QString backup = filled(store, QStringLiteral("old"));
    const QByteArray damaged = QByteArray("not a store at all ").repeated(9999);
    for (int round = 0; round < rounds && !QTest::currentTestFailed(); ++round) {
        KeptStore::put(store.path(), damaged);
        killOne(QStringLiteral("recover"), store, backup);
        const bool recovered = KeptStore::contentOf(store.path()) != damaged;
        if (recovered) {
            QVERIFY(value(LocalStore::open(store.path(), testOptions(store.clock))));
            checkWhole(store.path());
        } else {
            ++m_new;
        }
        aimBetter(recovered);
    }
    qInfo("killed before it was done: %d, after: %d", m_new, m_old);
    QVERIFY(m_new > 0 && m_old > 0);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == u"restore")
        return restoreThere(QCoreApplication::arguments());
    if (QCoreApplication::arguments().value(1) == u"recover")
        return recoverThere(QCoreApplication::arguments());
    RestoreKill9Test test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_restorekill9.moc"
