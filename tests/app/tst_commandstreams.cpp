// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programfixture.h"
#include "support/patience.h"

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/ioctl.h>

using namespace chatelaine;

namespace {

const QByteArray password = "correct horse battery\n";

QStringList listArguments(const ProgramFixture &fixture, bool fromInput = true)
{
    QStringList arguments{QStringLiteral("--list-tokens"), QStringLiteral("--format=json"),
                          QStringLiteral("--store"),       fixture.path(),
                          QStringLiteral("--user"),        testroot::email};
    if (fromInput)
        arguments << QStringLiteral("--password-stdin");
    return arguments;
}

/// A pipe from the program that nobody reads by themselves.
struct Pipe
{
    Pipe()
    {
        [this] { QCOMPARE(::pipe2(ends, O_CLOEXEC), 0); }();
    }
    ~Pipe()
    {
        close(0);
        close(1);
    }
    Q_DISABLE_COPY_MOVE(Pipe)

    void close(int end)
    {
        if (ends[end] >= 0)
            ::close(std::exchange(ends[end], -1));
    }
    int waiting() const
    {
        int bytes = 0;
        ::ioctl(ends[0], FIONREAD, &bytes);
        return bytes;
    }
    QByteArray readAll() const
    {
        QByteArray all;
        char part[4096];
        ssize_t count = 0;
        while ((count = ::read(ends[0], part, sizeof part)) > 0)
            all.append(part, count);
        return all;
    }

    int ends[2] = {-1, -1};
};

/// A terminal that somebody sits at, and a program that was started there.
struct AtTerminal
{
    AtTerminal(const ProgramFixture &fixture, const QStringList &arguments)
        : end(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        [this] {
            QVERIFY(end >= 0 && ::grantpt(end) == 0 && ::unlockpt(end) == 0);
            QVERIFY(::fcntl(end, F_SETFL, O_NONBLOCK) == 0);
        }();
        fixture.prepare(program, arguments);
        program.setChildProcessModifier([name = QByteArray(::ptsname(end))] {
            ::setsid();
            ::open(name.constData(), O_RDWR | O_CLOEXEC); // the first one becomes the session's terminal
        });
        program.start();
    }
    ~AtTerminal() { ::close(end); }
    Q_DISABLE_COPY_MOVE(AtTerminal)

    /// All that was on the screen until now.
    QByteArray look()
    {
        char part[256];
        const ssize_t count = ::read(end, part, sizeof part);
        if (count > 0)
            shown.append(part, count);
        return shown;
    }
    void answer(const QByteArray &question, const QByteArray &line)
    {
        QTRY_VERIFY(look().contains(question));
        QCOMPARE(::write(end, line.constData(), size_t(line.size())), line.size());
    }

    const int end;
    QProcess program;
    QByteArray shown;
};

void startInto(QProcess &program, const ProgramFixture &fixture, const Pipe &pipe)
{
    fixture.prepare(program, listArguments(fixture));
    program.setChildProcessModifier([end = pipe.ends[1]] {
        ::setsid();
        ::dup2(end, STDOUT_FILENO);
    });
    program.start();
    program.write(password);
    program.closeWriteChannel();
}

} // namespace

/// Pipes that are full or closed, full drives, Ctrl+C, and a person at a terminal.
class CommandStreamsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_program.addTokens(600); }
    void aSlowReaderGetsEverything();
    void interruptedAtAFullPipe();
    void nobodyReadsAnyMore();
    void aFullDrive();
    void interruptedWhileItWaitsForThePassword();
    void asksAtTheTerminalWithoutEcho();
    void whatWasNotTypedIsNamed();

private:
    const ProgramFixture m_program;
};

void CommandStreamsTest::aSlowReaderGetsEverything()
{
    Pipe pipe;
    QProcess program;
    startInto(program, m_program, pipe);
    QTRY_VERIFY(pipe.waiting() >= 60'000);
    QCOMPARE(program.state(), QProcess::Running);
    pipe.close(1);
    const QByteArray all = pipe.readAll();
    QCOMPARE(QJsonDocument::fromJson(all).array().size(), 600);
    QCOMPARE(ProgramFixture::ended(program).code, 0);
}

void CommandStreamsTest::interruptedAtAFullPipe()
{
    Pipe pipe;
    QProcess program;
    startInto(program, m_program, pipe);
    QTRY_VERIFY(pipe.waiting() >= 60'000);
    ::kill(pid_t(program.processId()), SIGINT);
    const Said said = ProgramFixture::ended(program);
    QCOMPARE(said.code, 130);
    QCOMPARE(said.err, QByteArray());
    Database database;
    database.open(m_program.path(), {});
    QCOMPARE(Query(database, QStringLiteral("SELECT action FROM audit ORDER BY sequence DESC LIMIT 1"))
                 .first()
                 .text(0),
             QStringLiteral("SignedOut"));
}

void CommandStreamsTest::nobodyReadsAnyMore()
{
    Pipe pipe;
    QProcess program;
    startInto(program, m_program, pipe);
    QTRY_VERIFY(pipe.waiting() > 0);
    pipe.close(0);
    const Said said = ProgramFixture::ended(program);
    QCOMPARE(said.code, 0);
    QCOMPARE(said.err, QByteArray());
}

void CommandStreamsTest::aFullDrive()
{
    QProcess program;
    m_program.prepare(program, listArguments(m_program));
    program.setStandardOutputFile(QStringLiteral("/dev/full"));
    program.start();
    program.write(password);
    program.closeWriteChannel();
    const Said said = ProgramFixture::ended(program);
    QCOMPARE(said.code, 8);
    QVERIFY(said.err.contains("could not be written"));
}

void CommandStreamsTest::interruptedWhileItWaitsForThePassword()
{
    QProcess program;
    m_program.prepare(program, listArguments(m_program));
    program.start();
    // It has the store open, and waits for a password that does not come.
    QTRY_VERIFY(QFile::exists(QStringLiteral("/proc/%1/task").arg(program.processId())) &&
                QDir(QStringLiteral("/proc/%1/task").arg(program.processId()))
                        .entryList(QDir::Dirs | QDir::NoDotAndDotDot)
                        .size() > 1);
    ::kill(pid_t(program.processId()), SIGTERM);
    const Said said = ProgramFixture::ended(program);
    QCOMPARE(said.code, 128 + SIGTERM);
    QCOMPARE(said.out, QByteArray());
}

void CommandStreamsTest::asksAtTheTerminalWithoutEcho()
{
    AtTerminal terminal(m_program, listArguments(m_program, false));
    terminal.answer("Password of root@example.org: ", password);
    const Said said = ProgramFixture::ended(terminal.program);
    QCOMPARE(said.code, 0);
    QCOMPARE(said.array().size(), 600);
    QCOMPARE(said.err, QByteArray());
    QVERIFY(!terminal.look().contains("horse"));
}

void CommandStreamsTest::whatWasNotTypedIsNamed()
{
    const QStringList nobody{QStringLiteral("--list-tokens"), QStringLiteral("--store"), m_program.path()};
    for (const QByteArray &blank : {QByteArray("\n"), QByteArray("  \n")}) {
        AtTerminal terminal(m_program, nobody);
        terminal.answer("E-mail: ", blank);
        const Said said = ProgramFixture::ended(terminal.program);
        QVERIFY(said.code > 0);
        QVERIFY2(said.err.contains("No e-mail address was given."), said.err.constData());
        QVERIFY2(!said.err.contains("assword"), said.err.constData());
    }
    AtTerminal terminal(m_program, nobody);
    terminal.answer("E-mail: ", testroot::email.toUtf8() + '\n');
    terminal.answer("Password of root@example.org: ", "\n");
    const Said said = ProgramFixture::ended(terminal.program);
    QVERIFY2(said.err.contains("No password was given."), said.err.constData());
}

QTEST_GUILESS_MAIN(CommandStreamsTest)
#include "tst_commandstreams.moc"
