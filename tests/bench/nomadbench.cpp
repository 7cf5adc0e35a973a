// SPDX-License-Identifier: GPL-3.0-or-later
// What a list of tokens of a Nomad server costs, against the double on loopback: printed, nothing is judged.
// The double is a process of its own, so that its work and its memory are not counted here.
#include "backend/authenticator.h"
#include "backend/serversignin.h"
#include "backend/tokenservice.h"
#include "backend/whenready.h"
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

    void run(int tokens, const Done &done)
    {
        out() << Qt::endl << tokens << " tokens" << Qt::endl;
        m_before = residentMegabytes();
        // The double writes each row down when it is first asked for it: that is no cost of whoever asks.
        startServer(tokens, [this, done] {
            curl([this, done](double) { open([this, done] { list([this, done] { afterList(done); }); }); });
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

    /// Signing in begins to read the list: the clock runs from there.
    void open(const Done &then)
    {
        ConnectionProfile profile;
        profile.id = QUuid::createUuid();
        profile.name = QStringLiteral("Bench");
        profile.address = m_address;
        when(nomad::NomadBackend::open(profile, nullptr, {}), [this, then](std::shared_ptr<Backend> backend) {
            m_backend = std::move(backend);
            m_stalls.start();
            m_clock.start();
            when(m_backend->serverSignIn()->signIn(Secret(m_secret)), [this, then](const Identity &) {
                row(QStringLiteral("sign in (the list is on its way)"), elapsed(), QStringLiteral("ms"));
                then();
            });
        });
    }

    void list(const Done &then)
    {
        when(m_backend->tokens()->find({}), [this, then](const QVector<TokenId> &ids) {
            m_ids = ids;
            when(m_backend->tokens()->fetch(ids.first(std::min(windowRows, ids.size()))),
                 [this, then](const QVector<Token> &) {
                     m_listed = elapsed();
                     row(QStringLiteral("from sign-in to the sorted ids and the first window"), m_listed,
                         QStringLiteral("ms"));
                     row(QStringLiteral("longest stall of the window's thread"), m_stalls.stop(),
                         QStringLiteral("ms"));
                     row(QStringLiteral("memory over before"), residentMegabytes() - m_before,
                         QStringLiteral("MB"));
                     then();
                 });
        });
    }

    void afterList(const Done &done)
    {
        curl([this, done](double took) {
            row(QStringLiteral("curl, the same reply"), took, QStringLiteral("ms"));
            row(QStringLiteral("ratio"), m_listed / took, QStringLiteral("×"));
            queries([this, done] { change(done); });
        });
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
        when(m_backend->tokens()->fetch({m_ids.constFirst()}), [this, then](const QVector<Token> &tokens) {
            auto *once = new QObject(this);
            connect(m_backend->tokens(), &TokenService::changed, once,
                    [this, once, then](const TokenChange &change) {
                        once->deleteLater();
                        row(QStringLiteral("from a change elsewhere to changed() with %1 id(s)")
                                .arg(change.ids.size()),
                            elapsed(), QStringLiteral("ms"));
                        row(QStringLiteral("longest stall of the window's thread"), m_stalls.stop(),
                            QStringLiteral("ms"));
                        row(QStringLiteral("memory over before"), residentMegabytes() - m_before,
                            QStringLiteral("MB"));
                        close(then);
                    });
            m_stalls.start();
            m_clock.start();
            m_server->write(tokens.value(0).accessorId.toLatin1() + '\n');
        });
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
    double m_before = 0;
    double m_listed = 0;
};

/// The other process: tells where it is, and renames whatever token it is told to.
int serve(int tokens)
{
    NomadDouble server;
    server.addPolicy(QStringLiteral("readonly"),
                     QStringLiteral("namespace \"default\" { policy = \"read\" }"));
    server.addTokens(tokens);
    std::cout << server.address().toString().toStdString() << ' ' << server.managementSecret().toStdString()
              << std::endl;
    for (std::string accessor; std::getline(std::cin, accessor);)
        server.changeToken(QString::fromStdString(accessor),
                           {{QStringLiteral("Name"), QStringLiteral("renamed elsewhere")}});
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--server")
        return serve(arguments.value(2).toInt());
    Bench bench(QCoreApplication::applicationFilePath());
    QTimer::singleShot(
        0, &bench, [&] { bench.run(10'000, [&] { bench.run(100'000, [] { QCoreApplication::quit(); }); }); });
    return QCoreApplication::exec();
}
