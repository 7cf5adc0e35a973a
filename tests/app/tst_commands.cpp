// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programfixture.h"

#include "domain/csv.h"

#include <QRegularExpression>

using namespace chatelaine;

namespace {

/// What was written down of the last acts, oldest first.
QStringList lastEntries(const QString &path, int count)
{
    Database database;
    database.open(path, {});
    Query query(database,
                QStringLiteral("SELECT action || ' ' || outcome FROM audit ORDER BY sequence DESC LIMIT ?"),
                {count});
    QStringList entries;
    while (query.next())
        entries.prepend(query.text(0));
    return entries;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &content, qint64 at = 0)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at));
    QCOMPARE(file.write(content), content.size());
}

/// As somebody does who can write the file.
void forgeOldestEntry(const QString &path)
{
    tamper(path, QStringLiteral("DROP TRIGGER audit_is_not_updated"));
    tamper(path, QStringLiteral("UPDATE audit SET detail = 'nothing' WHERE sequence = 1"));
}

} // namespace

/// The program as scripts use it: arguments and standard input in; standard output, standard error and an
/// exit code out.
class CommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsTokensForPrograms();
    void listsTokensForSpreadsheetsAndPeople();
    void aListOfNothingIsAListToo();
    void whoActsSignsInAndOutAndThatIsWrittenDown();
    void aWrongPasswordIsTurnedAway();
    void nobodyIsThereToAsk();
    void whoMayNotIsTold();
    void aWholeChain();
    void aForgedEntryIsFound();
    void aWholeStore();
    void aDamagedStore_data();
    void aDamagedStore();
    void aStoreThatIsMissing();
    void aConsoleThatOpenedTheStoreTwiceLosesNothing();
    void aBackupIsAStore();
    void aFileThatIsThereIsLeftAsItIs();
    void aBackupThatCannotBeWritten();
    void theDemoNeedsNobody();
    void mistakesOnTheCommandLine_data();
    void mistakesOnTheCommandLine();
    void helpNamesEveryExitCode();
    void aStoreThatAnotherProgramHolds();

private:
    const ProgramFixture m_program;
    // Another program holds a store; ours waits for a while. The other tests run meanwhile.
    const ProgramFixture m_held;
    Database m_other;
    std::unique_ptr<WriteTransaction> m_holding;
    QProcess m_waiting;
};

void CommandsTest::initTestCase()
{
    m_other.open(m_held.path(), {});
    m_holding = std::make_unique<WriteTransaction>(m_other);
    m_held.prepare(m_waiting, {QStringLiteral("--list-tokens"), QStringLiteral("--store"), m_held.path()});
    m_waiting.start();
}

void CommandsTest::listsTokensForPrograms()
{
    const ProgramFixture f;
    f.addTokens(3);
    const Said said = f.runAsRoot({QStringLiteral("--list-tokens"), QStringLiteral("--format=json")});
    QCOMPARE(said.code, 0);
    QCOMPARE(said.err, QByteArray());
    QCOMPARE(said.array().size(), 3);
    const QJsonObject first = said.array().at(0).toObject();
    QStringList names = first.keys();
    names.sort();
    QCOMPARE(names.join(u' '),
             QStringLiteral("accessorId createdAt createdBy description expiresAt graceEndsAt "
                            "kind lastUsedAt name owner policies roles scopes status zones"));
    QCOMPARE(first[u"name"].toString(), QStringLiteral("token 0000"));
    QCOMPARE(first[u"kind"].toString(), QStringLiteral("service-account"));
    QCOMPARE(first[u"status"].toString(), QStringLiteral("active"));
    QCOMPARE(first[u"owner"].toString(), testroot::name);
    QCOMPARE(first[u"roles"].toArray().size(), 1);
    QVERIFY(first[u"lastUsedAt"].isNull());
    const QRegularExpression utc(QStringLiteral("^20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"));
    QVERIFY(utc.match(first[u"expiresAt"].toString()).hasMatch());
    QVERIFY(!said.out.contains("chs_"));
}

void CommandsTest::listsTokensForSpreadsheetsAndPeople()
{
    const ProgramFixture f;
    f.addTokens(2);
    const Said csv =
        f.runAsRoot({QStringLiteral("--list-tokens"), QStringLiteral("--format"), QStringLiteral("csv")});
    const auto records = csv::parse(csv.out);
    QVERIFY(records && records->size() == 3);
    QCOMPARE(records->at(0).fields.first(4).join(u' '), QStringLiteral("accessorId name description kind"));
    QCOMPARE(records->at(2).fields.at(1), QStringLiteral("token 0001"));
    const Said table = f.runAsRoot({QStringLiteral("--list-tokens")});
    QCOMPARE(table.code, 0);
    const QList<QByteArray> lines = table.out.split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(0).startsWith("Name "));
    QVERIFY(lines.at(1).startsWith("token 0000 "));
    QCOMPARE(lines.at(1).indexOf("active"), lines.at(0).indexOf("Status"));
}

void CommandsTest::aListOfNothingIsAListToo()
{
    const ProgramFixture f;
    QCOMPARE(f.runAsRoot({QStringLiteral("--list-tokens"), QStringLiteral("--format=json")}).out,
             QByteArray("[]\n"));
    QVERIFY(f.runAsRoot({QStringLiteral("--list-tokens"), QStringLiteral("--format=csv")})
                .out.startsWith("accessorId,"));
    QVERIFY(f.runAsRoot({QStringLiteral("--list-tokens")}).out.startsWith("Name "));
}

void CommandsTest::whoActsSignsInAndOutAndThatIsWrittenDown()
{
    const ProgramFixture f;
    QCOMPARE(f.runAsRoot({QStringLiteral("--backup"), f.at(QStringLiteral("copy"))}).code, 0);
    QCOMPARE(lastEntries(f.path(), 3),
             QStringList({QStringLiteral("SignedIn done"), QStringLiteral("BackedUp done"),
                          QStringLiteral("SignedOut done")}));
}

void CommandsTest::aWrongPasswordIsTurnedAway()
{
    const ProgramFixture f;
    const Said said = f.runAs(testroot::email, {QStringLiteral("--list-tokens")}, "guessed\n");
    QCOMPARE(said.code, 4);
    QCOMPARE(said.out, QByteArray());
    QVERIFY(said.err.startsWith("chatelaine: E-mail and password do not belong together."));
    QVERIFY(!said.err.contains("guessed"));
    QCOMPARE(lastEntries(f.path(), 1), QStringList(QStringLiteral("SignInFailed refused")));
    QCOMPARE(f.runAs(testroot::email, {QStringLiteral("--list-tokens")}, "").code, 4);
}

void CommandsTest::nobodyIsThereToAsk()
{
    const ProgramFixture f;
    const QStringList list{QStringLiteral("--list-tokens"), QStringLiteral("--store"), f.path()};
    const Said unknown = f.run(list);
    QCOMPARE(unknown.code, 4);
    QVERIFY(unknown.err.contains("--user"));
    const Said named = f.run(list + QStringList{QStringLiteral("--user"), testroot::email});
    QCOMPARE(named.code, 4);
    QVERIFY(named.err.contains("--password-stdin"));
}

void CommandsTest::whoMayNotIsTold()
{
    const ProgramFixture f;
    f.addReader();
    const QString copy = f.at(QStringLiteral("copy"));
    for (const QStringList &act :
         {QStringList{QStringLiteral("--verify-chain")}, QStringList{QStringLiteral("--check-store")},
          QStringList{QStringLiteral("--backup"), copy}}) {
        const Said said = f.runAs(ProgramFixture::reader, act);
        QCOMPARE(said.code, 5);
        QCOMPARE(said.out, QByteArray());
        QVERIFY(said.err.contains("console:"));
    }
    QVERIFY(!QFile::exists(copy));
    QCOMPARE(lastEntries(f.path(), 2),
             QStringList({QStringLiteral("BackedUp refused"), QStringLiteral("SignedOut done")}));
}

void CommandsTest::aWholeChain()
{
    const ProgramFixture f;
    const Said said = f.runAsRoot({QStringLiteral("--verify-chain"), QStringLiteral("--format=json")});
    QCOMPARE(said.code, 0);
    QCOMPARE(said.object()[u"whole"].toBool(), true);
    QCOMPARE(said.object()[u"checked"].toInt(), 2); // made, signed in
    QVERIFY(said.object()[u"brokenAt"].isNull());
    QVERIFY(f.runAsRoot({QStringLiteral("--verify-chain")}).out.startsWith("The audit trail is whole."));
}

void CommandsTest::aForgedEntryIsFound()
{
    const ProgramFixture f;
    forgeOldestEntry(f.path());
    const Said said = f.runAsRoot({QStringLiteral("--verify-chain"), QStringLiteral("--format=json")});
    QCOMPARE(said.code, 3);
    QCOMPARE(said.object()[u"whole"].toBool(true), false);
    QCOMPARE(said.object()[u"brokenAt"].toInt(), 1);
    QCOMPARE(said.object()[u"fault"].toString(), QStringLiteral("changed"));
    QVERIFY(f.runAsRoot({QStringLiteral("--verify-chain")}).out.contains("broken: entry 1"));
    const Said store = f.runAsRoot({QStringLiteral("--check-store"), QStringLiteral("--format=json")});
    QCOMPARE(store.code, 3);
    QCOMPARE(store.object()[u"whole"].toBool(true), false);
}

void CommandsTest::aWholeStore()
{
    const ProgramFixture f;
    f.addTokens(2);
    const Said said = f.runAsRoot({QStringLiteral("--check-store"), QStringLiteral("--format=json")});
    QCOMPARE(said.code, 0);
    QCOMPARE(said.object()[u"whole"].toBool(), true);
    QCOMPARE(said.object()[u"tokens"].toInt(), 2);
    QCOMPARE(said.object()[u"organisation"].toString(), QStringLiteral("Example"));
}

void CommandsTest::aDamagedStore_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<qint64>("at");
    QTest::newRow("no store at all") << QByteArray("not a database, but some text that is long enough")
                                     << qint64(0);
    QTest::newRow("a page of noise") << QByteArray(4096, '\xA5') << qint64(4096);
}

void CommandsTest::aDamagedStore()
{
    QFETCH(QByteArray, content);
    QFETCH(qint64, at);
    const ProgramFixture f;
    const QString copy = f.at(QStringLiteral("copy"));
    QCOMPARE(f.runAsRoot({QStringLiteral("--backup"), copy}).code, 0);
    put(copy, content, at);
    const QStringList where{QStringLiteral("--store"), copy, QStringLiteral("--user"), testroot::email,
                            QStringLiteral("--password-stdin")};
    const Said said =
        f.run(where + QStringList{QStringLiteral("--check-store"), QStringLiteral("--format=json")},
              "correct horse battery\n");
    QCOMPARE(said.code, 3);
    QCOMPARE(said.object()[u"whole"].toBool(true), false);
    const Said list = f.run(where + QStringList{QStringLiteral("--list-tokens")}, "correct horse battery\n");
    QCOMPARE(list.code, 3);
    QVERIFY(list.err.startsWith("chatelaine: "));
}

void CommandsTest::aStoreThatIsMissing()
{
    const ProgramFixture f;
    for (const QStringList &where :
         {QStringList{QStringLiteral("--store"), f.at(QStringLiteral("nowhere"))}, QStringList()}) {
        const Said said = f.run(where + QStringList{QStringLiteral("--list-tokens")});
        QCOMPARE(said.code, 6);
        QVERIFY(said.err.contains("There is no file"));
    }
    QCOMPARE(
        f.run({QStringLiteral("--connect"), QStringLiteral("nowhere"), QStringLiteral("--list-tokens")}).code,
        6);
}

// Whoever leaves last takes SQLite's files beside the store along. A console that is open must not be
// overlooked.
void CommandsTest::aConsoleThatOpenedTheStoreTwiceLosesNothing()
{
    const ProgramFixture f;
    const auto again = value(LocalStore::open(f.path(), testOptions(std::make_shared<SystemClock>())));
    const QStringList list{QStringLiteral("--list-tokens"), QStringLiteral("--format=json")};
    QCOMPARE(f.runAsRoot(list).array().size(), 0);
    f.addTokens(1);
    QCOMPARE(f.runAsRoot(list).array().size(), 1);
}

void CommandsTest::aBackupIsAStore()
{
    const ProgramFixture f;
    f.addTokens(2);
    const QString copy = f.at(QStringLiteral("copy"));
    const Said made = f.runAsRoot({QStringLiteral("--backup"), copy, QStringLiteral("--format=json")});
    QCOMPARE(made.code, 0);
    QCOMPARE(made.object()[u"file"].toString(), copy);
    QCOMPARE(made.object()[u"tokens"].toInt(), 2);
    const auto mode = QFile::permissions(copy);
    QVERIFY(!(mode & (QFile::ReadGroup | QFile::ReadOther)));
    const Said listed = f.run({QStringLiteral("--store"), copy, QStringLiteral("--user"), testroot::email,
                               QStringLiteral("--password-stdin"), QStringLiteral("--list-tokens"),
                               QStringLiteral("--format=json")},
                              "correct horse battery");
    QCOMPARE(listed.array().size(), 2);
}

void CommandsTest::aFileThatIsThereIsLeftAsItIs()
{
    const ProgramFixture f;
    const QString copy = f.at(QStringLiteral("copy"));
    put(copy, "precious");
    const Said said = f.runAsRoot({QStringLiteral("--backup"), copy});
    QCOMPARE(said.code, 8);
    QVERIFY(said.err.contains("is there already"));
    QCOMPARE(contentOf(copy), QByteArray("precious"));
}

void CommandsTest::aBackupThatCannotBeWritten()
{
    const ProgramFixture f;
    const Said said = f.runAsRoot({QStringLiteral("--backup"), f.at(QStringLiteral("no/such/folder"))});
    QCOMPARE(said.code, 8);
    QVERIFY2(said.err.contains("choose another place"), said.err.constData());
}

void CommandsTest::theDemoNeedsNobody()
{
    const Said said = m_program.run(
        {QStringLiteral("--demo"), QStringLiteral("--list-tokens"), QStringLiteral("--format=json")});
    QCOMPARE(said.code, 0);
    QVERIFY(said.array().size() > 40);
    QCOMPARE(m_program.run({QStringLiteral("--demo"), QStringLiteral("--check-store")}).code,
             2); // it is kept in no file
}

void CommandsTest::mistakesOnTheCommandLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *words) {
        QTest::newRow(words) << QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
    };
    row("--list-tokens --verify-chain");
    row("--list-tokens --format xml");
    row("--list-tokens --store a --demo");
    row("--list-tokens --password secret");
    row("--list-tokens --password-stdin");
    row("--verify-chain --connect production");
    row("--list-tokens --connect production --user a@example.org");
    row("--backup=");
    row("--format json");
    row("--diagnostics --format json");
    row("--diagnostics --list-tokens");
    row("--password-stdin");
}

void CommandsTest::mistakesOnTheCommandLine()
{
    QFETCH(QStringList, arguments);
    const Said said = m_program.run(arguments);
    QCOMPARE(said.code, 2);
    QCOMPARE(said.out, QByteArray());
    QVERIFY(said.err.startsWith("chatelaine: ") || said.err.contains("ption"));
}

void CommandsTest::helpNamesEveryExitCode()
{
    const Said said = m_program.run({QStringLiteral("--help")});
    QCOMPARE(said.code, 0);
    const QByteArray codes = said.out.mid(said.out.indexOf("Exit codes:"));
    for (const char *code : {"0", "1", "2", "3", "4", "5", "6", "7", "8", "130"})
        QVERIFY2(codes.contains(QByteArray(QByteArray("\n  ") + code + ' ')), code);
    QVERIFY(!said.out.contains("--password "));
}

void CommandsTest::aStoreThatAnotherProgramHolds()
{
    const Said said = ProgramFixture::ended(m_waiting);
    m_holding.reset();
    QCOMPARE(said.code, 7);
    QVERIFY(said.err.contains("Another program is holding the store"));
}

QTEST_GUILESS_MAIN(CommandsTest)
#include "tst_commands.moc"
