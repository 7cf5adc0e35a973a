// SPDX-License-Identifier: GPL-3.0-or-later
// How quick are the pages of people at 10,000 users and 1,000 groups? Prints, for everything that they ask of
// the store, the median in milliseconds, and as a ratio to a bare SQLite statement that reads the same rows
// in the same run: the ratio holds whatever the machine.
#include "bench/peoplestore.h"
#include "store/directoryimport.h"
#include "store/grouprepository.h"
#include "store/roleimpact.h"
#include "store/rolerepository.h"
#include "store/storeentrance.h"
#include "store/storefailure.h"
#include "store/userrepository.h"
#include "store/whocan.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlRecord>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace chatelaine;

namespace {

constexpr int rounds = 7;
constexpr int window = 128;

const QString allIds = QStringLiteral(
    "SELECT id FROM principals WHERE kind = 'user' AND deleted_at IS NULL ORDER BY sort_name, id");
const QString allRows =
    QStringLiteral("SELECT p.*, u.* FROM principals p JOIN users u ON u.principal_id = p.id");

/// The median of some calls, in milliseconds.
template <class Work> double medianOf(Work work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
        times.push_back(taken.count());
    }
    std::nth_element(times.begin(), times.begin() + rounds / 2, times.end());
    return times[rounds / 2];
}

/// All rows of \a sql, every value taken.
void readBare(Database &database, const QString &sql)
{
    QSqlQuery query(database.connection());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        qFatal("the bare statement fails");
    while (query.next()) {
        for (int column = 0; !query.value(column).isNull() && column < 4; ++column) {
        }
    }
}

class Table
{
public:
    explicit Table(Database &database)
        : m_database(database)
    {
        std::printf("%-44s %9s %10s %10s %8s\n", "what", "answers", "ms", "bare ms", "ratio");
    }

    /// \a work answers how much it found.
    template <class Work> void row(const QString &what, const QString &bareSql, Work work)
    {
        qsizetype found = 0;
        const double bare = medianOf([&] { readBare(m_database, bareSql); });
        const double ours = medianOf([&] { found = work(); });
        // Padded here, because printf() counts bytes.
        std::printf("%s %9lld %10.2f %10.2f %8.1f\n", qPrintable(what.leftJustified(44)),
                    static_cast<long long>(found), ours, bare, ours / bare);
        std::fflush(stdout);
    }

private:
    Database &m_database;
};

void measureOpening(Table &table, const QString &path)
{
    table.row(QStringLiteral("open the store, first list of ids"), allIds, [&path] {
        StoreOptions options;
        options.clock = std::make_shared<SystemClock>();
        Database database;
        StoreEntrance(options).enter(database, path);
        return UserRepository(database).find(UserQuery()).size();
    });
}

void measureFinding(Table &table, Database &database)
{
    const auto find = [&](const QString &what, const UserQuery &query) {
        table.row(what, allIds, [&] { return UserRepository(database).find(query).size(); });
    };
    for (const char16_t *text : {u"ada", u"user777", u"ber 1 example", u"nobody at all"}) {
        UserQuery query;
        query.text = QString::fromUtf16(text);
        find(QStringLiteral("find “%1”").arg(query.text), query);
    }
    const char *columns[userColumnCount] = {"name",   "e-mail", "role",   "groups",
                                            "source", "status", "sign-in"};
    for (int i = 0; i < userColumnCount; ++i) {
        UserQuery query;
        query.sortBy = UserColumn(i);
        find(QStringLiteral("sort by %1").arg(QLatin1String(columns[i])), query);
        query.order = Qt::DescendingOrder;
        find(QStringLiteral("sort by %1, backwards").arg(QLatin1String(columns[i])), query);
    }
}

void measureFilters(Table &table, Database &database)
{
    const auto find = [&](const char *what, auto narrow) {
        UserQuery query;
        narrow(query);
        table.row(QLatin1String(what), allIds, [&] { return UserRepository(database).find(query).size(); });
    };
    const auto roles = RoleRepository(database).all();
    const auto groups = GroupRepository(database).all();
    find("filter: active", [](UserQuery &q) { q.statuses = {UserStatus::Active}; });
    find("filter: invited", [](UserQuery &q) { q.statuses = {UserStatus::Invited}; });
    find("filter: one role", [&](UserQuery &q) { q.roles = {roles.last().id}; });
    find("filter: one group", [&](UserQuery &q) { q.groups = {groups.first().id}; });
    find("filter: local", [](UserQuery &q) { q.providers = QStringList{QString()}; });
    find("filter: one provider", [](UserQuery &q) { q.providers = QStringList{QStringLiteral("Okta")}; });
    find("filter: all of these, and a text", [&](UserQuery &q) {
        q.statuses = {UserStatus::Active};
        q.roles = {roles.last().id, roles.at(1).id};
        q.providers = QStringList{QStringLiteral("Okta")};
        q.text = QStringLiteral("ada");
    });
}

void measureRows(Table &table, Database &database)
{
    const auto ids = UserRepository(database).find(UserQuery());
    const auto middle = ids.mid(ids.size() / 2, window);
    QVector<qint64> numbers;
    for (const PrincipalId id : middle)
        numbers << id.value;
    table.row(QStringLiteral("fetch a window"),
              allRows + QStringLiteral(" WHERE p.id IN (%1)").arg(sqlList(numbers)),
              [&] { return UserRepository(database).fetch(middle).size(); });
    table.row(QStringLiteral("groups with their members counted"),
              QStringLiteral("SELECT g.id, g.name, g.description, COUNT(m.group_id) FROM groups g LEFT JOIN "
                             "group_members m ON m.group_id = g.id GROUP BY g.id"),
              [&] { return GroupRepository(database).all().size(); });
}

void measurePower(Table &table, Database &database, const bench::PeopleStore &store)
{
    const QString holders = QStringLiteral(
        "SELECT p.id, p.name, p.role_id FROM principals p WHERE p.deleted_at IS NULL UNION ALL SELECT "
        "m.principal_id, g.name, g.role_id FROM group_members m JOIN groups g ON g.id = m.group_id");
    table.row(QStringLiteral("who can delete tokens"), holders, [&] {
        const Holders answer = whoCan(database, store.founder(), permissions::deleteToken, 100, store.now());
        return answer.userCount + answer.tokenCount;
    });
    const GrantedByRole before = RoleRepository(database).permissionsByRole();
    GrantedByRole after = before;
    const RoleId changed = RoleRepository(database).all().last().id;
    after[changed] = PermissionSet({permissions::readUsers, permissions::deleteToken});
    table.row(QStringLiteral("what an edit of a role would do"), holders, [&] {
        const RoleImpact impact = roleImpact(database, before, after);
        qsizetype touched = 0;
        for (const ImpactLine &line : impact.lines)
            touched += line.users + line.tokens;
        return touched;
    });
}

void measureDirectory(Table &table, Database &database, const bench::PeopleStore &store)
{
    const QByteArray csv = store.directoryCsv();
    table.row(QStringLiteral("read a directory file"), allRows,
              [&] { return parseDirectoryFile(csv, QStringLiteral("people.csv"))->people.size(); });
    const DirectoryFile file = *parseDirectoryFile(csv, QStringLiteral("people.csv"));
    const DirectoryImportOptions options{RoleRepository(database).all().last().id, true};
    table.row(QStringLiteral("what taking it in would do"), allRows, [&] {
        const auto plan = DirectoryImport(database, store.founder()).plan(file, options);
        return plan.added.size() + plan.changed.size() + plan.gone.size() + plan.refused.size() + plan.same;
    });
}

void measure(const QString &path, const bench::Sizes &sizes)
{
    Database database;
    const bench::PeopleStore store(database, path, sizes, SystemClock().now());
    std::printf("%d users, %d groups, %d tokens; median of %d\n", sizes.users, sizes.groups, sizes.tokens,
                rounds);
    Table table(database);
    measureOpening(table, path);
    measureFinding(table, database);
    measureFilters(table, database);
    measureRows(table, database);
    measurePower(table, database, store);
    measureDirectory(table, database, store);
}

int writeStore(const QString &path, const bench::Sizes &sizes)
{
    if (QFileInfo::exists(path)) {
        std::fprintf(stderr, "%s is there already.\n", qPrintable(path));
        return 1;
    }
    Database database;
    const bench::PeopleStore store(database, path, sizes, SystemClock().now());
    std::printf("Sign in as %s with the password \"%s\".\n", qPrintable(bench::founderEmail),
                qPrintable(bench::founderPassword));
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral(
            "Measures what the pages of users, groups and roles ask of a large store. With --store it "
            "writes such a store instead, which the program opens with --store as well; its "
            "founder is %1 with the password \"%2\".")
            .arg(bench::founderEmail, bench::founderPassword));
    parser.addHelpOption();
    const QCommandLineOption storeOption(QStringLiteral("store"),
                                         QStringLiteral("Write a store to <file> and measure nothing."),
                                         QStringLiteral("file"));
    const QCommandLineOption usersOption(QStringLiteral("users"), QStringLiteral("How many users."),
                                         QStringLiteral("number"), QStringLiteral("10000"));
    const QCommandLineOption groupsOption(QStringLiteral("groups"), QStringLiteral("How many groups."),
                                          QStringLiteral("number"), QStringLiteral("1000"));
    const QCommandLineOption tokensOption(QStringLiteral("tokens"), QStringLiteral("How many tokens."),
                                          QStringLiteral("number"), QStringLiteral("10000"));
    parser.addOptions({storeOption, usersOption, groupsOption, tokensOption});
    parser.process(app);

    const bench::Sizes sizes{std::max(1, parser.value(usersOption).toInt()),
                             std::max(1, parser.value(groupsOption).toInt()),
                             std::max(0, parser.value(tokensOption).toInt())};
    try {
        if (parser.isSet(storeOption))
            return writeStore(parser.value(storeOption), sizes);
        const QTemporaryDir folder;
        measure(folder.filePath(QStringLiteral("people.chatelaine")), sizes);
    } catch (const StoreFailure &failure) {
        std::fprintf(stderr, "%s\n%s\n", qPrintable(failure.error().message),
                     qPrintable(failure.error().detail));
        return 1;
    }
    return 0;
}
