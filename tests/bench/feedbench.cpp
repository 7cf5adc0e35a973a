// SPDX-License-Identifier: GPL-3.0-or-later
// How long does a verifier take to know all tokens of a large store, how much memory, and how soon does it
// turn away a secret that another console has revoked?
#include "backend/policyservice.h"
#include "bench/peoplestore.h"
#include "store/localstore.h"
#include "store/storefailure.h"
#include "support/testbackend.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace chatelaine;

namespace {

constexpr int rounds = 15;

double secondsOf(const QElapsedTimer &watch)
{
    return double(watch.nsecsElapsed()) / 1e9;
}

/// Of this process, in MB; 0 where the system does not tell.
int memory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmRSS:");
    return at < 0 ? 0 : text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toInt() / 1024;
}

std::shared_ptr<Backend> open(const QString &path)
{
    auto backend = value(LocalStore::open(path, testOptions(std::make_shared<SystemClock>())));
    value(backend->authenticator()->signIn(bench::founderEmail, Secret(bench::founderPassword.toUtf8())));
    return backend;
}

/// How long after the other console's "done" the verifier turns the token's secret away.
double secondsToRevoke(Backend &other, Verifier &verifier)
{
    const RoleId role = value(other.roles()->roles()).last().id;
    const SystemClock clock;
    const RevealedToken made = value(other.tokens()->create({QStringLiteral("revoked"),
                                                             {},
                                                             other.authenticator()->identity()->id,
                                                             role,
                                                             clock.now() + std::chrono::days(30)}));
    const auto isLetIn = [&] { return verifier.verify(made.secret.view(), clock.now()).isValid(); };
    while (!isLetIn())
        QCoreApplication::processEvents();
    value(other.tokens()->remove(made.token.id, made.token.version));
    QElapsedTimer watch;
    watch.start();
    while (isLetIn())
        QCoreApplication::processEvents();
    return secondsOf(watch);
}

/// How long somebody else waited for the store's thread until \a work was done.
double longestWait(Backend &store, const Future<void> &work)
{
    double longest = 0;
    while (!work.isFinished()) {
        QElapsedTimer watch;
        watch.start();
        value(store.policy()->policy());
        longest = std::max(longest, secondsOf(watch));
    }
    return longest;
}

void measure(const QString &path)
{
    const auto first = open(path);
    const int before = memory();
    const auto verifier = std::make_shared<Verifier>();
    QElapsedTimer watch;
    watch.start();
    const auto loaded = static_cast<LocalStore &>(*first).attachVerifier(verifier);
    const double longest = longestWait(*first, loaded);
    std::printf("%lld secrets known after %.1f s, %d MB more than before; others waited at most %.0f ms\n",
                static_cast<long long>(verifier->size()), secondsOf(watch), memory() - before,
                1000 * longest);
    const auto other = open(path);
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i)
        times.push_back(secondsToRevoke(*other, *verifier));
    std::sort(times.begin(), times.end());
    std::printf("turned away after another console revoked it: median %.0f ms, at most %.0f ms\n",
                1000 * times[times.size() / 2], 1000 * times.back());
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures a verifier over a large store."));
    parser.addHelpOption();
    const QCommandLineOption tokens(QStringLiteral("tokens"), QStringLiteral("How many tokens."),
                                    QStringLiteral("number"), QStringLiteral("1000000"));
    parser.addOption(tokens);
    parser.process(app);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("feed.chatelaine"));
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
