// SPDX-License-Identifier: GPL-3.0-or-later
// How quick is the audit trail at five million entries? Prints, for every filter of the page, the time to the
// first rows or to the certainty that there are none, and how long the store's thread was kept at most in one
// go; then how long the check of the chain, an export and a removal take.
#include "bench/peoplestore.h"
#include "store/auditanchors.h"
#include "store/auditchain.h"
#include "store/auditexport.h"
#include "store/auditnames.h"
#include "store/auditretention.h"
#include "store/auditsearch.h"
#include "store/storefailure.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <array>
#include <cstdio>

using namespace chatelaine;

namespace {

constexpr std::chrono::milliseconds sliceTime(25);
constexpr std::chrono::milliseconds clearingTime(10);
constexpr int slicesBetweenSettling = 16;
constexpr qint64 people = 300;
constexpr qint64 tokens = 100'000;
const QString needle = QStringLiteral("lighthouse");

/// Some acts are common and some are rare, and one person, a script's, did a fifth of all.
AuditRow rowAt(qint64 sequence, Instant start, qint64 step)
{
    constexpr std::array common{AuditAction::TokenRegenerated, AuditAction::TokenCreated,
                                AuditAction::SignedIn, AuditAction::TokenUpdated, AuditAction::TokenDisabled};
    AuditRow row;
    row.sequence = sequence;
    row.at = toMillis(start) + sequence * step;
    row.actor = sequence % 5 == 0 ? 1 : 1 + sequence * 7919 % people;
    row.actorName = QStringLiteral("%1 %2").arg(
        row.actor % 20 == 3 ? QStringLiteral("Élodie") : QStringLiteral("Ada"), QString::number(row.actor));
    const bool rare = sequence % 100'003 == 17;
    row.action =
        auditName(rare ? AuditAction::RoleDeleted : common.at(size_t(sequence % 13) % common.size()));
    row.outcome = sequence % 97 == 3 ? QStringLiteral("refused") : QStringLiteral("done");
    row.token = rare ? 0 : 1 + sequence * 104729 % tokens;
    row.target = sequence == 1234 ? needle : QStringLiteral("service-%1").arg(row.token);
    row.changes =
        QStringLiteral(R"([{"after":"2030-01-01T00:00:00.000Z","before":"never","field":"expiresAt"}])");
    return row;
}

void fill(Database &database, qint64 count, Instant now)
{
    const qint64 step = 31'536'000'000 / count * 5; // over five years
    const Instant start = now - Duration(step * count);
    database.execute(QStringLiteral("PRAGMA foreign_keys = OFF"));
    database.execute(QStringLiteral("PRAGMA synchronous = OFF"));
    QStringList indexes;
    Query stored(database, QStringLiteral("SELECT name, sql FROM sqlite_master WHERE tbl_name = 'audit' AND "
                                          "type = 'index' AND sql IS NOT NULL"));
    while (stored.next()) {
        indexes << stored.text(1);
    }
    for (const QString &index : std::as_const(indexes))
        database.execute(QStringLiteral("DROP INDEX ") + index.section(u' ', 2, 2));
    WriteTransaction transaction(database);
    const qint64 first = database.integer(QStringLiteral("SELECT MAX(sequence) + 1 FROM audit"));
    QByteArray previous =
        Query(database, QStringLiteral("SELECT hash FROM audit ORDER BY sequence DESC LIMIT 1"))
            .first()
            .bytes(0);
    QSqlQuery insert(database.connection());
    insert.prepare(QStringLiteral("INSERT INTO audit (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                       .arg(auditform::columns));
    for (qint64 sequence = first; sequence <= count; ++sequence) {
        const AuditRow row = rowAt(sequence, start, step);
        const QByteArray hash = auditform::hashOf(previous, row);
        const QVariantList values{row.sequence,
                                  row.at,
                                  row.actor,
                                  row.actorName,
                                  row.action,
                                  row.outcome,
                                  row.token == 0 ? QVariant() : QVariant(row.token),
                                  row.target,
                                  QStringLiteral(""),
                                  row.changes,
                                  QStringLiteral(""),
                                  0,
                                  previous,
                                  hash};
        for (int i = 0; i < values.size(); ++i)
            insert.bindValue(i, values.at(i));
        if (!insert.exec())
            qFatal("an entry cannot be written");
        previous = hash;
    }
    insert.finish();
    for (const QString &index : std::as_const(indexes))
        database.execute(index);
    transaction.commit();
    database.execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    database.execute(QStringLiteral("PRAGMA foreign_keys = ON"));
    database.execute(QStringLiteral("PRAGMA synchronous = FULL"));
}

double msOf(const QElapsedTimer &watch)
{
    return double(watch.nsecsElapsed()) / 1e6;
}

/// Asks as the page does, until there are rows or there is nothing more to look at.
void measureFilter(Database &database, const char *name, const AuditQuery &query)
{
    AuditSearch search;
    AuditWindow window;
    double longest = 0;
    int turns = 0;
    QElapsedTimer watch;
    watch.start();
    AuditPage page;
    do {
        QElapsedTimer turn;
        turn.start();
        page = search.find(database, query, window);
        longest = std::max(longest, msOf(turn));
        window.before = page.next;
        ++turns;
    } while (page.entries.isEmpty() && page.next > 0);
    std::printf("%-44s %8.1f ms %4d turn(s), longest %6.1f ms, %3d rows\n", name, msOf(watch), turns, longest,
                int(page.entries.size()));
    std::fflush(stdout);
}

void measureFilters(Database &database, qint64 count, Instant now)
{
    using std::chrono::days;
    const auto with = [](auto set) {
        AuditQuery query;
        set(query);
        return query;
    };
    measureFilter(database, "nothing", {});
    measureFilter(database, "common act", with([](auto &q) { q.actions = {AuditAction::TokenCreated}; }));
    measureFilter(database, "rare act", with([](auto &q) { q.actions = {AuditAction::RoleDeleted}; }));
    measureFilter(database, "act that never was", with([](auto &q) { q.actions = {AuditAction::Restored}; }));
    measureFilter(database, "two acts that never were",
                  with([](auto &q) { q.actions = {AuditAction::Restored, AuditAction::BackedUp}; }));
    measureFilter(database, "refused", with([](auto &q) { q.outcome = AuditOutcome::Refused; }));
    measureFilter(database, "done", with([](auto &q) { q.outcome = AuditOutcome::Done; }));
    measureFilter(database, "busy person", with([](auto &q) { q.people = {PrincipalId{1}}; }));
    measureFilter(database, "nobody", with([](auto &q) { q.people = {PrincipalId{people + 1000}}; }));
    measureFilter(database, "one token", with([](auto &q) { q.tokens = {TokenId{77}}; }));
    measureFilter(database, "no token", with([](auto &q) { q.tokens = {TokenId{tokens + 1000}}; }));
    measureFilter(database, "last week", with([now](auto &q) { q.from = now - days(7); }));
    measureFilter(database, "before four years", with([now](auto &q) { q.until = now - days(4 * 365); }));
    measureFilter(database, "a day three years ago", with([now](auto &q) {
                      q.from = now - days(3 * 365);
                      q.until = now - days(3 * 365 - 1);
                  }));
    measureFilter(database, "before there was anything",
                  with([now](auto &q) { q.until = now - days(20 * 365); }));
    measureFilter(database, "busy person, act that never was", with([](auto &q) {
                      q.people = {PrincipalId{1}};
                      q.actions = {AuditAction::Restored};
                  }));
    measureFilter(database, "busy person, refused, rare act", with([](auto &q) {
                      q.people = {PrincipalId{1}};
                      q.outcome = AuditOutcome::Refused;
                      q.actions = {AuditAction::RoleDeleted};
                  }));
    measureFilter(database, "text that is everywhere",
                  with([](auto &q) { q.text = QStringLiteral("service"); }));
    measureFilter(database, "text of the 1,234th entry", with([](auto &q) { q.text = needle; }));
    measureFilter(database, "text that is nowhere",
                  with([](auto &q) { q.text = QStringLiteral("nowhere"); }));
    measureFilter(database, "text that is nowhere, not ASCII",
                  with([](auto &q) { q.text = QStringLiteral("öde"); }));
    AuditSearch search;
    QElapsedTimer watch;
    watch.start();
    const auto page = search.find(database, {}, {count / 2, 0, 200});
    std::printf("%-44s %8.1f ms, %d rows\n", "a page in the middle", msOf(watch), int(page.entries.size()));
}

template <class Work, class Between> void measureSlices(const char *name, Work slice, Between between)
{
    double longest = 0;
    int slices = 0;
    int slow = 0;
    QElapsedTimer watch;
    watch.start();
    for (bool more = true; more; ++slices) {
        QElapsedTimer turn;
        turn.start();
        more = slice();
        longest = std::max(longest, msOf(turn));
        slow += msOf(turn) > 50 ? 1 : 0;
        between();
    }
    std::printf("%-44s %8.1f s, longest slice %6.1f ms, %d of %d over 50 ms\n", name, msOf(watch) / 1000,
                longest, slow, slices);
    std::fflush(stdout);
}

template <class Work> void measureSlices(const char *name, Work slice)
{
    measureSlices(name, slice, [] {});
}

/// As it is done in the background. A slice is what others wait for who want to write.
void measureClearing(const QString &path)
{
    Database database;
    database.open(path, {});
    AuditRetention::prepare(database);
    AuditRetention retention;
    double settling = 0;
    double longest = 0;
    int slices = 0;
    measureSlices(
        "removal",
        [&] {
            retention.clear(database, clearingTime);
            return AuditRetention::leftOver(database) > 0;
        },
        [&] {
            if (++slices % slicesBetweenSettling > 0)
                return;
            QElapsedTimer watch;
            watch.start();
            AuditRetention::settle(database);
            settling += msOf(watch);
            longest = std::max(longest, msOf(watch));
        });
    std::printf("%-44s %8.1f s of these, longest %6.1f ms\n", "  between the slices, nobody waiting",
                settling / 1000, longest);
}

void measureRemoval(Database &database, Instant now)
{
    QElapsedTimer watch;
    watch.start();
    const Instant until = now - std::chrono::days(365);
    const AuditRemoval removal = AuditRetention::preview(database, until);
    std::printf("%-44s %8.1f ms\n", "preview of a removal", msOf(watch));
    {
        WriteTransaction transaction(database);
        AuditRetention::anchor(transaction, {}, until, now);
        transaction.commit();
    }
    std::printf("%lld entries are removed.\n", static_cast<long long>(removal.count));
    measureClearing(database.path());
}

void measureWork(Database &database, const QString &folder, Instant now)
{
    AuditChainCheck check;
    measureSlices("check of the chain", [&] {
        const auto verdict = check.slice(database, sliceTime);
        if (verdict && verdict->broken)
            qFatal("the chain is broken");
        return !verdict;
    });
    for (const AuditFormat format : {AuditFormat::Csv, AuditFormat::JsonLines}) {
        AuditExport file(folder + QStringLiteral("/trail"), format, {});
        measureSlices(format == AuditFormat::Csv ? "export as CSV" : "export as JSON Lines",
                      [&] { return !file.slice(database, sliceTime); });
        file.finish();
        QFile::remove(folder + QStringLiteral("/trail"));
    }
    measureRemoval(database, now);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures the audit trail of a large store."));
    parser.addHelpOption();
    const QCommandLineOption entriesOption(QStringLiteral("entries"), QStringLiteral("How many entries."),
                                           QStringLiteral("number"), QStringLiteral("5000000"));
    const QCommandLineOption storeOption(QStringLiteral("store"),
                                         QStringLiteral("Write the store to <file> and measure nothing."),
                                         QStringLiteral("file"));
    parser.addOptions({entriesOption, storeOption});
    parser.process(app);
    const qint64 count = std::max(2000, parser.value(entriesOption).toInt());
    try {
        const QTemporaryDir folder;
        const QString path = parser.isSet(storeOption) ? parser.value(storeOption)
                                                       : folder.filePath(QStringLiteral("audit.chatelaine"));
        const Instant now = SystemClock().now();
        Database database;
        const bench::PeopleStore store(database, path, {int(people), 1, 1}, now);
        QElapsedTimer watch;
        watch.start();
        fill(database, count, now);
        std::printf("%lld entries written in %.1f s, %lld MB\n", static_cast<long long>(count),
                    msOf(watch) / 1000, static_cast<long long>(QFileInfo(path).size() / 1'000'000));
        if (parser.isSet(storeOption))
            return 0;
        measureFilters(database, count, now);
        measureWork(database, folder.path(), now);
    } catch (const StoreFailure &failure) {
        std::fprintf(stderr, "%s\n%s\n", qPrintable(failure.error().message),
                     qPrintable(failure.error().detail));
        return 1;
    }
    return 0;
}
