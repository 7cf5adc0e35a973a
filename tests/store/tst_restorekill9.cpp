// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/keptstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

#include <cstdio>

using namespace chatelaine;

namespace {

constexpr int rounds = 12;
constexpr int tokensOfEach = 300;

/// Restores the second file into the store named first; tells when it begins.
int restoreThere(const QStringList &arguments)
{
    const auto backend =
        await(LocalStore::open(arguments.at(2), testOptions(std::make_shared<SystemClock>())));
    if (!backend || !await((*backend)->authenticator()->signIn(testroot::email, testroot::password())))
        return 1;
    if (!await((*backend)->keeping()->planRestore(arguments.at(3), KeptStore::work())))
        return 2;
    std::printf("begun\n");
    std::fflush(stdout);
    return await((*backend)->keeping()->restore(KeptStore::work())) ? 0 : 3;
}

} // namespace

/// A program that restores is killed at random moments: the store holds what it held, or the backup.
class RestoreKill9Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOldOrTheNewIsThereWhole();

private:
    static QString filled(KeptStore &store, const QString &words);
    void killOneThatRestores(const KeptStore &store, const QString &backup);
    void checkWhole(const QString &path);

    QRandomGenerator m_random{QRandomGenerator::global()->generate()};
    qint64 m_longest = 50'000'000; ///< nanoseconds that a whole restore takes, about
    int m_old = 0;                 ///< rounds after which the old content was there
    int m_new = 0;
};

void RestoreKill9Test::killOneThatRestores(const KeptStore &store, const QString &backup)
{
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QCoreApplication::applicationFilePath(), {QStringLiteral("restore"), store.path(), backup});
    QByteArray output;
    [&] {
        QTRY_VERIFY_WITH_TIMEOUT((output += program.readAllStandardOutput()).contains("begun"), 60'000);
    }();
    const qint64 nanoseconds = m_random.bounded(m_longest);
    QElapsedTimer timer;
    timer.start();
    while (timer.nsecsElapsed() < nanoseconds && program.state() == QProcess::Running)
        program.waitForFinished(1);
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
        killOneThatRestores(store, backup);
        // The program itself is the first to open it.
        auto console = value(LocalStore::open(store.path(), testOptions(store.clock)));
        value(console->authenticator()->signIn(testroot::email, testroot::password()));
        QVERIFY(!value(static_cast<LocalStore &>(*console).firstBrokenAuditEntry()));
        console.reset();
        checkWhole(store.path());
        // Sooner, as long as it always came too late; later, as long as it always came too early.
        if (m_new == 0)
            m_longest /= 2;
        else if (m_old == 0)
            m_longest *= 2;
    }
    qInfo("killed before it was done: %d, after: %d", m_new, m_old);
    QVERIFY(m_new > 0 && m_old > 0);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == u"restore")
        return restoreThere(QCoreApplication::arguments());
    RestoreKill9Test test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_restorekill9.moc"
