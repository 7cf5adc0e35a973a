// SPDX-License-Identifier: GPL-3.0-or-later
// What a list of tokens of a Nomad server costs, against the double on loopback: printed, nothing is judged.
// The double is a process of its own, so that its work and its memory are not counted here.
#include "backend/authenticator.h"
#include "backend/serversignin.h"
#include "backend/tokenservice.h"
#include "backend/whenready.h"
#include "memory.h"
#include "nomad/nomadbackend.h"
#include "nomaddouble/nomaddouble.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTextStream>
#include <QTimer>
#include <QUuid>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <iostream>
#include <string>

using namespace chatelaine;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype windowRows = 60;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

void row(const QString &what, double value, const QString &unit)
{
    out() << what.leftJustified(58) << QString::number(value, 'f', value < 10 ? 2 : 0).rightJustified(9)
          << ' ' << unit << Qt::endl;
}

double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

/// The longest time for which the event loop did not come round.
class StallMeter
{
public:
    StallMeter()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { note(); });
    }
    void start()
    {
        m_longest = 0;
        m_since.start();
        m_timer.start(1);
    }
    double stop()
    {
        note();
        m_timer.stop();
        return static_cast<double>(m_longest) / 1e6;
    }

private:
    void note() { m_longest = std::max(m_longest, m_since.nsecsElapsed()), m_since.start(); }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

/// Goes through its steps one after another; each says when it is done.
class Bench : public QObject
{
public:
    using Done = std::function<void()>;

    explicit Bench(const QString &program)
        : m_program(program)
    {
    }

    /// Reads the list \a rounds times, each time as a console that was just opened, and as often with curl.
    void run(int tokens, int rounds, const Done &done)
    {
        out() << Qt::endl << tokens << " tokens" << Qt::endl;
        m_before = residentMegabytes();
        m_stall = 0;
        m_lists.clear();
        m_curls.clear();
        // The double writes each row down when it is first asked for it: that is no cost of whoever asks.
        startServer(tokens, [this, rounds, done] {
            curl([this, rounds, done](double) { nextRound(rounds, [this, done] { afterRounds(done); }); });
        });
    }

private:
    template <class T, class Then> void when(const Future<T> &future, Then then)
    {
        whenReady(future, this, [this, then](Result<T> result) {
            if (!result) {
                out() << "failed: " << result.error().message << Qt::endl;
                return QCoreApplication::exit(1);
            }
            if constexpr (std::is_void_v<T>)
                then();
            else
                then(std::move(*result));
        });
    }

    void startServer(int tokens, const Done &then)
    {
        m_server = new QProcess(this);
        m_server->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        connect(m_server, &QProcess::readyReadStandardOutput, this, [this, then] {
            if (!m_server->canReadLine())
                return;
            const QByteArrayList told = m_server->readLine().trimmed().split(' ');
            m_address = QUrl(QString::fromLatin1(told.value(0)));
            m_secret = told.value(1);
            then();
        });
        m_server->start(m_program, {QStringLiteral("--server"), QString::number(tokens)});
    }

    void nextRound(int left, const Done &then)
    {
        open([this, left, then] {
            list([this, left, then] {
                curl([this, left, then](double took) {
                    m_curls << took;
                    if (left == 1)
                        return then();
                    m_backend.reset();
                    nextRound(left - 1, then);
                });
            });
        });
    }

    /// The last thing that signing in does is to ask for the list.
    void open(const Done &then)
    {
        ConnectionProfile profile;
        profile.id = QUuid::createUuid();
        profile.name = QStringLiteral("Bench");
        profile.address = m_address;
        when(nomad::NomadBackend::open(profile, nullptr, {}), [this, then](std::shared_ptr<Backend> backend) {
            m_backend = std::move(backend);
            m_stalls.start();
            when(m_backend->serverSignIn()->signIn(Secret(m_secret)), [then](const Identity &) { then(); });
        });
    }

    void list(const Done &then)
    {
        m_clock.start();
        when(m_backend->tokens()->find({}), [this, then](const QVector<TokenId> &ids) {
            m_ids = ids;
            when(m_backend->tokens()->fetch(ids.first(std::min(windowRows, ids.size()))),
                 [this, then](const QVector<Token> &) {
                     m_lists << elapsed();
                     m_stall = std::max(m_stall, m_stalls.stop());
                     then();
                 });
        });
    }

    void afterRounds(const Done &done)
    {
        spread(QStringLiteral("find() to the sorted ids and the first window"), m_lists);
        spread(QStringLiteral("curl, the same answer, with its process"), m_curls);
        row(QStringLiteral("ratio of the medians"), median(m_lists) / median(m_curls), QStringLiteral("×"));
        row(QStringLiteral("longest stall of the window's thread"), m_stall, QStringLiteral("ms"));
        row(QStringLiteral("memory over before"), residentMegabytes() - m_before, QStringLiteral("MB"));
        queries([this, done] { change(done); });
    }

    static double median(QVector<double> values)
    {
        std::sort(values.begin(), values.end());
        return values.at(values.size() / 2);
    }

    static void spread(const QString &what, const QVector<double> &values)
    {
        const auto [least, most] = std::minmax_element(values.cbegin(), values.cend());
        row(QStringLiteral("%1, p50 of %2").arg(what).arg(values.size()), median(values),
            QStringLiteral("ms (%1 … %2)").arg(*least, 0, 'f', 0).arg(*most, 0, 'f', 0));
    }

    void curl(const std::function<void(double)> &then)
    {
        auto *process = new QProcess(this);
        m_clock.start();
        connect(process, &QProcess::finished, this, [this, process, then](int code) {
            const double took = elapsed();
            process->deleteLater();
            if (code != 0)
                out() << "curl did not work" << Qt::endl;
            then(took);
        });
        // The secret goes in through a pipe: command lines are for everybody to read.
        process->start(QStringLiteral("curl"),
                       {QStringLiteral("-s"), QStringLiteral("-o"), QStringLiteral("/dev/null"),
                        QStringLiteral("-H"), QStringLiteral("@-"),
                        m_address.toString() + QStringLiteral("/v1/acl/tokens")});
        process->write("X-Nomad-Token: " + m_secret + "\n");
        process->closeWriteChannel();
    }

    struct Question
    {
        QString title;
        TokenQuery query;
    };

    void queries(const Done &then)
    {
        QVector<Question> questions;
        const auto sort = [&](const QString &title, TokenColumn column) {
            TokenQuery query;
            query.sortBy = column;
            query.order = Qt::DescendingOrder;
            questions << Question{QStringLiteral("sort by ") + title, query};
        };
        sort(QStringLiteral("name"), TokenColumn::Name);
        sort(QStringLiteral("role"), TokenColumn::Role);
        sort(QStringLiteral("status"), TokenColumn::Status);
        sort(QStringLiteral("date made"), TokenColumn::Created);
        sort(QStringLiteral("expiry"), TokenColumn::Expires);
        TokenQuery text;
        text.text = QStringLiteral("token 0420");
        questions << Question{QStringLiteral("filter by text, two words"), text};
        text.text = QStringLiteral("ab1");
        questions << Question{QStringLiteral("filter by part of an accessor ID"), text};
        ask(questions, then);
    }

    void ask(QVector<Question> questions, const Done &then)
    {
        if (questions.isEmpty())
            return then();
        const Question question = questions.takeFirst();
        m_stalls.start();
        m_clock.start();
        when(m_backend->tokens()->find(question.query),
             [this, question, questions, then](const QVector<TokenId> &ids) {
                 row(QStringLiteral("%1 (%2 found)").arg(question.title).arg(ids.size()), elapsed(),
                     QStringLiteral("ms"));
                 ask(questions, then);
             });
    }

    void change(const Done &then)
    {
        when(m_backend->tokens()->fetch({m_ids.at(1)}), [this, then](const QVector<Token> &tokens) {
            auto *once = new QObject(this);
            connect(m_backend->tokens(), &TokenService::changed, once,
                    [this, once, then](const TokenChange &change) {
                        once->deleteLater();
                        m_changed = std::chrono::steady_clock::now();
                        m_changedIds = change.ids.size();
                        row(QStringLiteral("from a change elsewhere to changed() with %1 id(s)")
                                .arg(m_changedIds),
                            elapsed(), QStringLiteral("ms"));
                        showAgain(then);
                    });
            m_stalls.start();
            m_clock.start();
            m_server->write(tokens.value(0).accessorId.toLatin1() + '\n');
        });
    }

    /// As the list's model does: asks anew, and for the rows that are on the screen.
    void showAgain(const Done &then)
    {
        when(m_backend->tokens()->find({}), [this, then](const QVector<TokenId> &ids) {
            when(m_backend->tokens()->fetch(ids.first(std::min(windowRows, ids.size()))),
                 [this, then](const QVector<Token> &tokens) {
                     const bool right = std::any_of(tokens.cbegin(), tokens.cend(), [](const Token &token) {
                         return token.name == u"renamed elsewhere";
                     });
                     if (!right)
                         out() << "the change is not in the rows" << Qt::endl;
                     const auto shown = std::chrono::steady_clock::now();
                     askWhenSent([this, shown, then](std::chrono::steady_clock::time_point sent) {
                         const auto since = [sent](std::chrono::steady_clock::time_point at) {
                             return std::chrono::duration<double, std::milli>(at - sent).count();
                         };
                         row(QStringLiteral("  of that, after the last byte of the answer was sent"),
                             since(m_changed), QStringLiteral("ms"));
                         row(QStringLiteral("  and from that byte to the rows that are right"), since(shown),
                             QStringLiteral("ms"));
                         row(QStringLiteral("longest stall of the window's thread"), m_stalls.stop(),
                             QStringLiteral("ms"));
                         row(QStringLiteral("memory over before"), residentMegabytes() - m_before,
                             QStringLiteral("MB"));
                         close(then);
                     });
                 });
        });
    }

    /// The answer with the change was the last one until now.
    void askWhenSent(const std::function<void(std::chrono::steady_clock::time_point)> &then)
    {
        m_server->disconnect(this);
        connect(m_server, &QProcess::readyReadStandardOutput, this, [this, then] {
            if (!m_server->canReadLine())
                return;
            m_server->disconnect(this);
            const std::chrono::steady_clock::duration told(m_server->readLine().trimmed().toLongLong());
            then(std::chrono::steady_clock::time_point(told));
        });
        m_server->write("sent\n");
    }

    void close(const Done &then)
    {
        m_clock.start();
        m_backend.reset();
        row(QStringLiteral("closing, on the window's thread"), elapsed(), QStringLiteral("ms"));
        m_server->closeWriteChannel();
        connect(m_server, &QProcess::finished, this, then);
    }

    double elapsed() const { return static_cast<double>(m_clock.nsecsElapsed()) / 1e6; }

    QString m_program;
    QProcess *m_server = nullptr;
    QUrl m_address;
    QByteArray m_secret;
    std::shared_ptr<Backend> m_backend;
    QVector<TokenId> m_ids;
    QElapsedTimer m_clock;
    StallMeter m_stalls;
    QVector<double> m_lists;
    QVector<double> m_curls;
    std::chrono::steady_clock::time_point m_changed;
    qsizetype m_changedIds = 0;
    double m_stall = 0;
    double m_before = 0;
};

/// The other process: tells where it is, and renames whatever token it is told to; asked for it, when it sent
/// something last.
int serve(int tokens)
{
    NomadDouble server;
    server.addPolicy(QStringLiteral("readonly"),
                     QStringLiteral("namespace \"default\" { policy = \"read\" }"));
    server.addTokens(tokens);
    std::cout << server.address().toString().toStdString() << ' ' << server.managementSecret().toStdString()
              << std::endl;
    for (std::string accessor; std::getline(std::cin, accessor);) {
        if (accessor == "sent") {
            std::cout << server.lastSent().time_since_epoch().count() << std::endl;
            continue;
        }
        server.changeToken(QString::fromStdString(accessor),
                           {{QStringLiteral("Name"), QStringLiteral("renamed elsewhere")}});
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    shareOneHeap(); // as the program does
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--server")
        return serve(arguments.value(2).toInt());
    Bench bench(QCoreApplication::applicationFilePath());
    QTimer::singleShot(0, &bench, [&] {
        bench.run(10'000, 9, [&] { bench.run(100'000, 3, [] { QCoreApplication::quit(); }); });
    });
    return QCoreApplication::exec();
}
