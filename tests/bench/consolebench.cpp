// SPDX-License-Identifier: GPL-3.0-or-later
// How does the window feel with few tokens and with a million? Drives the real window over stores of several
// sizes and prints, for everything a person does to the list, the time until the rows are drawn, the longest
// stall of the event loop meanwhile, and the memory at its peak. The stores are kept in a folder and used
// again.
#include "bench/peoplestore.h"
#include "files/importfiles.h"
#include "memory.h"
#include "models/tokenlistmodel.h"
#include "session/connectionprofiles.h"
#include "session/settings.h"
#include "start/startflow.h"
#include "store/storefailure.h"
#include "support/memorykeeper.h"
#include "support/person.h"
#include "support/testprovider.h"
#include "widgets/clipboardguard.h"
#include "widgets/theme.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QProcess>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>

#include <chrono>
#include <cmath>
#include <cstdio>

using namespace chatelaine;
using namespace std::chrono_literals;

namespace {

using SteadyClock = std::chrono::steady_clock;

double since(SteadyClock::time_point start)
{
    return std::chrono::duration<double, std::milli>(SteadyClock::now() - start).count();
}

/// The longest time for which the event loop did not come round.
class StallWatch : public QObject
{
public:
    StallWatch() { startTimer(1ms, Qt::PreciseTimer); }
    void reset()
    {
        m_last = SteadyClock::now();
        m_worst = 0;
    }
    double worst()
    {
        look();
        return m_worst;
    }

protected:
    void timerEvent(QTimerEvent *) override { look(); }

private:
    void look()
    {
        m_worst = std::max(m_worst, since(m_last));
        m_last = SteadyClock::now();
    }

    SteadyClock::time_point m_last = SteadyClock::now();
    double m_worst = 0;
};

/// When the rows of a table were drawn.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget &viewport) { viewport.installEventFilter(this); }
    int count() const { return m_count; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};

/// In kilobytes, from what the system tells of this process; 0 where it tells nothing.
long memory(const char *what)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(what))
            return line.simplified().split(' ').value(1).toLong();
    }
    return 0;
}

/// The window over a store, with somebody signed in.
class Console
{
public:
    Console(const QString &store, const QString &settingsFolder)
        : m_storage(settingsFolder + QStringLiteral("/s.conf"), QSettings::IniFormat)
        , m_settings(m_storage)
        , m_theme(m_settings)
        , m_clipboard(*QGuiApplication::clipboard())
        , m_connections(m_storage)
        , m_provider(settingsFolder, options(m_clock))
        , m_window({m_provider, m_settings, m_clipboard, *m_clock, m_connections, m_keeper})
        , m_person(m_window)
    {
        m_window.resize(1280, 800);
        m_window.show();
        m_window.start().openStore(store);
        if (!QTest::qWaitFor([this] { return m_person.button(QStringLiteral("Sign in")) != nullptr; },
                             60'000))
            qFatal("nobody is asked to sign in");
        m_person.typeInto(QStringLiteral("E-mail"), bench::founderEmail);
        m_person.typeInto(QStringLiteral("Password"), bench::founderPassword);
        m_person.press(QStringLiteral("Sign in"));
        if (!QTest::qWaitFor([this] { return findTable(); }, 60'000))
            qFatal("nobody was signed in");
        m_paints = std::make_unique<PaintWatch>(*m_table->viewport());
        waitForRows();
    }

    QTableView &table() { return *m_table; }
    TokenListModel &model() { return *m_model; }
    QLineEdit &search() { return *m_search; }
    StallWatch &stalls() { return m_stalls; }

    /// Waits until every row that shows is one of the answer and has been drawn.
    void waitForRows()
    {
        const auto isReady = [this] {
            const auto state = m_model->state();
            return (state == WindowedList::State::Ready || state == WindowedList::State::Filling) &&
                   m_model->query().text == m_search->text().trimmed() && hasRecords();
        };
        if (!QTest::qWaitFor(isReady, 60'000))
            qFatal("the rows did not come");
        if (m_model->rowCount() == 0) // the page says so in place of the table
            return;
        const int before = m_paints->count();
        m_table->viewport()->update();
        if (!QTest::qWaitFor([&] { return m_paints->count() > before; }, 60'000))
            qFatal("nothing is drawn");
    }

    /// Waits until all other rows are there, too, and their number.
    void waitForAll()
    {
        if (!QTest::qWaitFor([this] { return m_model->state() == WindowedList::State::Ready; }, 60'000))
            qFatal("the list did not become whole");
    }

    struct Times
    {
        double rows = 0; ///< until those that show were drawn
        double all = 0;  ///< until all were there
    };
    template <class Act> Times timed(Act act)
    {
        const auto start = SteadyClock::now();
        act();
        waitForRows();
        const double rows = since(start);
        waitForAll();
        return {rows, since(start)};
    }

private:
    static StoreOptions options(const std::shared_ptr<const Clock> &clock)
    {
        StoreOptions options;
        options.clock = clock;
        options.catalogue = valueOf(files::shippedCatalogue(files::shippedCatalogues().value(0)));
        return options;
    }
    bool findTable()
    {
        for (QTableView *table : m_person.visible<QTableView>()) {
            if (auto *model = qobject_cast<TokenListModel *>(table->model())) {
                m_table = table;
                m_model = model;
            }
        }
        for (QLineEdit *edit : m_person.visible<QLineEdit>()) {
            if (edit->placeholderText().startsWith(QStringLiteral("Search")))
                m_search = edit;
        }
        return m_table && m_search;
    }
    bool hasRecords() const
    {
        if (m_model->rowCount() == 0)
            return true;
        const int first = m_table->rowAt(0);
        const int last = m_table->rowAt(m_table->viewport()->height() - 1);
        for (int row = std::max(first, 0); row <= (last < 0 ? m_model->rowCount() - 1 : last); ++row) {
            if (!m_model->tokenAt(row))
                return false;
        }
        return true;
    }

    std::shared_ptr<SystemClock> m_clock = std::make_shared<SystemClock>();
    QSettings m_storage;
    Settings m_settings;
    Theme m_theme;
    ClipboardGuard m_clipboard;
    ConnectionProfiles m_connections;
    MemoryKeeper m_keeper;
    TestProvider m_provider;
    MainWindow m_window;
    Person m_person;
    QTableView *m_table = nullptr;
    TokenListModel *m_model = nullptr;
    QLineEdit *m_search = nullptr;
    std::unique_ptr<PaintWatch> m_paints;
    StallWatch m_stalls;
};

void line(const QString &what, QVector<double> times, double all, double stall)
{
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) {
        return times.at(qsizetype(std::ceil(share * double(times.size()))) - 1);
    };
    std::printf("%-46s %8.1f %8.1f %8.1f %8.1f %8.1f\n", qPrintable(what), at(0.5), at(0.95),
                times.constLast(), all, stall);
    std::fflush(stdout);
}

class Table
{
public:
    explicit Table(Console &console)
        : m_console(console)
    {
    }

    template <class Act> void row(const QString &what, int rounds, Act act)
    {
        QVector<double> times;
        double all = 0;
        m_console.stalls().reset();
        for (int i = 0; i < rounds; ++i) {
            const Console::Times taken = m_console.timed([&] { act(i); });
            times << taken.rows;
            all = std::max(all, taken.all);
        }
        line(what, times, all, m_console.stalls().worst());
    }

    void searches()
    {
        for (const QString &text :
             {QStringLiteral("token-4711"), QStringLiteral("mensah"), QStringLiteral("zzzz")}) {
            row(QStringLiteral("search, each key of \"%1\"").arg(text), int(text.size()),
                [&](int i) { QTest::keyClick(&m_console.search(), text.at(i).toLatin1()); });
            row(QStringLiteral("search emptied again"), 1, [&](int) { m_console.search().clear(); });
        }
    }

    void sorts()
    {
        TokenListModel &model = m_console.model();
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString name = model.headerData(column, Qt::Horizontal).toString();
            row(QStringLiteral("sort by ") + name, 4,
                [&](int i) { model.sort(column, i % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder); });
        }
        row(QStringLiteral("sort by name again"), 1, [&](int) { model.sort(0, Qt::AscendingOrder); });
    }

    void filters();
    void jumps()
    {
        QTableView &table = m_console.table();
        QScrollBar &bar = *table.verticalScrollBar();
        row(QStringLiteral("jump to the middle"), 5,
            [&](int i) { bar.setValue(bar.maximum() / 2 + 100 * i); });
        row(QStringLiteral("jump to the end"), 1, [&](int) { bar.setValue(bar.maximum()); });
        row(QStringLiteral("jump to the beginning"), 1, [&](int) { bar.setValue(0); });
        row(QStringLiteral("select all"), 3,
            [&](int i) { i % 2 == 0 ? table.selectAll() : table.clearSelection(); });
        row(QStringLiteral("sort with all selected"), 1,
            [&](int) { m_console.model().sort(0, Qt::DescendingOrder); });
        row(QStringLiteral("nothing selected"), 1, [&](int) { table.clearSelection(); });
    }

private:
    Console &m_console;
};

void Table::filters()
{
    TokenListModel &model = m_console.model();
    const TokenQuery none = model.query();
    const auto filter = [&](const QString &name, auto change) {
        TokenQuery query = none;
        change(query);
        row(QStringLiteral("filter: ") + name, 1, [&](int) { model.setQuery(query); });
        row(QStringLiteral("filter taken off"), 1, [&](int) { model.setQuery(none); });
    };
    filter(QStringLiteral("active"), [](TokenQuery &query) { query.statuses = {TokenStatus::Active}; });
    filter(QStringLiteral("expired"), [](TokenQuery &query) { query.statuses = {TokenStatus::Expired}; });
    filter(QStringLiteral("personal"), [](TokenQuery &query) { query.kinds = {TokenKind::Personal}; });
    const auto token = model.tokenAt(0);
    filter(QStringLiteral("an owner"), [&](TokenQuery &query) { query.owners = {token->owner}; });
    filter(QStringLiteral("a role"), [](TokenQuery &query) { query.roles = {RoleId{2}}; });
    filter(QStringLiteral("never used"), [](TokenQuery &query) { query.lastUse = LastUseFilter::Never; });
    filter(QStringLiteral("expires in 30 days"),
           [](TokenQuery &query) { query.expiry = ExpiryFilter::Within30Days; });
}

QString storeOf(const QDir &folder, int tokens)
{
    const QString path = folder.filePath(QStringLiteral("%1.chatelaine").arg(tokens));
    if (QFile::exists(path))
        return path;
    const QString unfinished = path + QStringLiteral(".making");
    QFile::remove(unfinished);
    {
        Database database;
        bench::PeopleStore(database, unfinished, {500, 20, tokens}, SystemClock().now());
    }
    QFile::rename(unfinished, path);
    return path;
}

/// From before the process was there to rows that are drawn, password and all.
double startOf(const QString &store)
{
    QProcess process;
    const auto now = SteadyClock::now().time_since_epoch().count();
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--start"), store, QString::number(now)});
    process.waitForFinished(120'000);
    return process.readAllStandardOutput().trimmed().toDouble();
}

int startOnly(const QStringList &arguments)
{
    const QTemporaryDir folder;
    const Console console(arguments.value(2), folder.path());
    const SteadyClock::time_point begun{SteadyClock::duration(arguments.value(3).toLongLong())};
    std::printf("%f\n", since(begun));
    return 0;
}

void measure(const QString &store, int tokens)
{
    std::printf("\n%9d tokens; ms until rows were drawn: %9s %8s %8s %8s %8s\n", tokens, "p50", "p95",
                "worst", "all", "stall");
    QVector<double> starts;
    for (int i = 0; i < 3; ++i)
        starts << startOf(store);
    line(QStringLiteral("program start to rows drawn"), starts, 0, 0);
    const QTemporaryDir folder;
    Console console(store, folder.path());
    console.waitForAll();
    Table table(console);
    table.jumps();
    table.searches();
    table.filters();
    table.sorts();
    std::printf("%-46s %8.0f MB, now %.0f MB\n", "memory at its peak", double(memory("VmHWM:")) / 1024,
                double(memory("VmRSS:")) / 1024);
}

} // namespace

int main(int argc, char **argv)
{
    shareOneHeap(); // as the program does
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--start")
        return startOnly(arguments);
    if (arguments.value(1) == u"--measure") {
        measure(arguments.value(2), arguments.value(3).toInt());
        return 0;
    }
    const QDir folder(arguments.value(1, QDir::tempPath() + QStringLiteral("/chatelaine-bench")));
    QDir().mkpath(folder.path());
    for (const int tokens : {100, 100'000, 1'000'000}) {
        const QString store = storeOf(folder, tokens);
        // A process of its own for each: the peak of one is not the other's.
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--measure"), store, QString::number(tokens)});
        process.waitForFinished(-1);
    }
    return 0;
}
