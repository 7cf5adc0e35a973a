// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programfixture.h"

#include "nomaddouble/nomaddouble.h"

using namespace chatelaine;

/// Scripts that list the tokens of a server.
class CommandsAtServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsWithTheTokenOfTheEnvironment();
    void listsWithATokenFromStandardInput();
    void aWrongTokenIsTurnedAway();
    void aServerThatIsNotThere();
    void theRestIsForStores();

private:
    Said run(const QByteArray &address, const QByteArray &token, const QStringList &arguments,
             const QByteArray &input = {}) const;

    const ProgramFixture m_program;
    NomadDouble m_server;
};

void CommandsAtServerTest::initTestCase()
{
    m_server.addPolicy(QStringLiteral("readonly"),
                       QStringLiteral("namespace \"default\" { policy = \"read\" }"));
    m_server.addTokens(20);
}

Said CommandsAtServerTest::run(const QByteArray &address, const QByteArray &token,
                               const QStringList &arguments, const QByteArray &input) const
{
    QProcess program;
    m_program.prepare(program, QStringList{QStringLiteral("--connect-environment")} + arguments);
    QProcessEnvironment environment = m_program.environment();
    environment.insert(QStringLiteral("NOMAD_ADDR"), QString::fromLatin1(address));
    environment.remove(QStringLiteral("NOMAD_TOKEN"));
    if (!token.isEmpty())
        environment.insert(QStringLiteral("NOMAD_TOKEN"), QString::fromLatin1(token));
    program.setProcessEnvironment(environment);
    program.start();
    program.write(input);
    program.closeWriteChannel();
    return ProgramFixture::ended(program);
}

void CommandsAtServerTest::listsWithTheTokenOfTheEnvironment()
{
    const Said said = run(m_server.address().toEncoded(), m_server.managementSecret(),
                          {QStringLiteral("--list-tokens"), QStringLiteral("--format=json")});
    QCOMPARE(said.err, QByteArray());
    QCOMPARE(said.code, 0);
    QCOMPARE(said.array().size(), 21);
    QVERIFY(!said.out.contains(m_server.managementSecret()));
    const QByteArray clients = said.out;
    QVERIFY(clients.contains("\"policies\":[\"readonly\"]"));
}

void CommandsAtServerTest::listsWithATokenFromStandardInput()
{
    const Said said = run(m_server.address().toEncoded(), {},
                          {QStringLiteral("--list-tokens"), QStringLiteral("--password-stdin")},
                          m_server.managementSecret() + '\n');
    QCOMPARE(said.code, 0);
    QCOMPARE(said.out.count('\n'), 22);
}

void CommandsAtServerTest::aWrongTokenIsTurnedAway()
{
    const Said said = run(m_server.address().toEncoded(), "11111111-2222-3333-4444-555555555555",
                          {QStringLiteral("--list-tokens")});
    QCOMPARE(said.code, 4);
    QVERIFY(!said.err.contains("11111111"));
}

void CommandsAtServerTest::aServerThatIsNotThere()
{
    const Said said =
        run("http://127.0.0.1:9", "11111111-2222-3333-4444-555555555555", {QStringLiteral("--list-tokens")});
    QCOMPARE(said.code, 6);
    QCOMPARE(said.out, QByteArray());
}

void CommandsAtServerTest::theRestIsForStores()
{
    const Said said = run(m_server.address().toEncoded(), {}, {QStringLiteral("--check-store")});
    QCOMPARE(said.code, 2);
    QVERIFY(said.err.contains("for stores"));
}

QTEST_GUILESS_MAIN(CommandsAtServerTest)
#include "tst_commandsatserver.moc"
