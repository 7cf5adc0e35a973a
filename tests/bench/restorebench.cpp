// SPDX-License-Identifier: GPL-3.0-or-later
// How long does it take to restore a backup of a large store, and how long can nobody else write meanwhile?
#include "backend/storekeeping.h"
#include "bench/peoplestore.h"
#include "store/localstore.h"
#include "store/storefailure.h"
#include "store/transaction.h"
#include "support/testbackend.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <atomic>
#include <cstdio>
#include <thread>

using namespace chatelaine;

namespace {

double secondsOf(const QElapsedTimer &watch)
{
    return double(watch.nsecsElapsed()) / 1e9;
}

/// Somebody at another console who writes all the time.
class Rival
{
public:
    explicit Rival(const QString &path)
        : m_thread([this, path] { run(path); })
    {
    }
    /// How long they waited at most.
    double end()
    {
        m_end = true;
        m_thread.join();
        return m_longest;
    }

private:
    void run(const QString &path)
    {
        Database database;
        database.open(path, {.busyWait = std::chrono::minutes(10)});
        while (!m_end) {
            QElapsedTimer watch;
            watch.start();
            {
                WriteTransaction transaction(database);
                transaction.commit();
            }
            m_longest = std::max(m_longest, secondsOf(watch));
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
    }

    std::atomic_bool m_end = false;
    double m_longest = 0;
    std::thread m_thread; ///< last: it uses the others
};

std::shared_ptr<LongWork> work()
{
    return std::make_shared<LongWork>();
}

void measure(const QString &path)
{
    const auto store = value(LocalStore::open(path, testOptions(std::make_shared<SystemClock>())));
    value(store->authenticator()->signIn(bench::founderEmail, Secret(bench::founderPassword.toUtf8())));
    const QString backup = path + QStringLiteral(".backup");
    QElapsedTimer watch;
    watch.start();
    value(store->keeping()->backUp(backup, work()));
    std::printf("backed up and read back in %.1f s, %lld MB\n", secondsOf(watch),
                static_cast<long long>(QFileInfo(backup).size() / 1'000'000));
    watch.restart();
    value(store->keeping()->planRestore(backup, work()));
    std::printf("read and compared in %.1f s\n", secondsOf(watch));
    value(store->authenticator()->confirm(Secret(bench::founderPassword.toUtf8())));
    Rival rival(path);
    watch.restart();
    value(store->keeping()->restore(work()));
    const double seconds = secondsOf(watch);
    std::printf("restored in %.1f s; somebody else waited %.1f s to write\n", seconds, rival.end());
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures restoring a large store."));
    parser.addHelpOption();
    const QCommandLineOption tokens(QStringLiteral("tokens"), QStringLiteral("How many tokens."),
                                    QStringLiteral("number"), QStringLiteral("1000000"));
    parser.addOption(tokens);
    parser.process(app);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("restore.chatelaine"));
    try {
        Database database;
        const bench::PeopleStore store(database, path, {300, 20, parser.value(tokens).toInt()},
                                       SystemClock().now());
    } catch (const StoreFailure &failure) {
        std::fprintf(stderr, "%s\n%s\n", qPrintable(failure.error().message),
                     qPrintable(failure.error().detail));
        return 1;
    }
    measure(path);
    return 0;
}
