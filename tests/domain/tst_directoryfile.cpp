// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/directoryfile.h"

#include "domain/catalogue.h"

#include <QtTest>

using namespace chatelaine;

namespace {

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u'|');
}

/// A file with one good person and then \a entry.
QByteArray withPerson(const QByteArray &entry)
{
    return R"({"provider": "Okta", "people": [
        {"externalId": "1", "name": "Ada", "email": "ada@example.org"}, )" +
           entry + "]}";
}

QByteArray person(const QByteArray &more)
{
    return withPerson(R"({"externalId": "2", "name": "Ben", "email": "ben@example.org", )" + more + '}');
}

const QByteArray header = "externalId,name,email\n";

void checkRefusal(const Result<DirectoryFile> &result, const QString &fileName, const QString &says)
{
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Invalid);
    const QString message = result.error().message;
    QVERIFY2(message.startsWith(QStringLiteral("The directory “%1” cannot be used.").arg(fileName)),
             qPrintable(message));
    QVERIFY2(message.contains(says), qPrintable(message));
    QVERIFY(!message.contains(QChar(u'\x202E')) && message.size() < 400);
}

} // namespace

class TestDirectoryFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonIsRead();
    void csvIsRead();
    void whatIsLeftOutIsNotTold();
    void bothTellTheSame();
    void theFileNamesTheProvider();
    void badJsonIsRefused_data();
    void badJsonIsRefused();
    void badCsvIsRefused_data();
    void badCsvIsRefused();
    void limitsHold();
    void hugeFilesAreRefusedUnread();
};

void TestDirectoryFile::jsonIsRead()
{
    const auto read = parseDirectoryJson(R"({"provider": " Okta ", "note": "passed over", "people": [
        {"externalId": "00u1", "name": "  Ada   Blue ", "email": " ada@example.org ", "role": "User",
         "groups": ["Night shift", "Builders", "Night shift"], "zones": ["Paris", "Berlin"], "active": false},
        {"externalId": "00u2", "name": "Ben", "email": "ben@example.org", "role": null, "groups": null}]})",
                                         QStringLiteral("people.json"));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->provider, QStringLiteral("Okta"));
    QCOMPARE(read->people.size(), 2);
    const DirectoryPerson ada{QStringLiteral("00u1"),
                              QStringLiteral("Ada Blue"),
                              QStringLiteral("ada@example.org"),
                              QStringLiteral("User"),
                              words("Builders|Night shift"),
                              words("Berlin|Paris"),
                              false};
    QCOMPARE(read->people[0], ada);
    const DirectoryPerson ben{QStringLiteral("00u2"), QStringLiteral("Ben"),
                              QStringLiteral("ben@example.org")};
    QCOMPARE(read->people[1], ben);
}

void TestDirectoryFile::csvIsRead()
{
    const auto read =
        parseDirectoryCsv("\xEF\xBB\xBF"
                          "Email;Title;Name;ExternalID;Groups;zones;active;provider;role\r\n"
                          "ada@example.org;Dr;Ada;00u1;\"Night shift; Builders;\";Paris;no;Okta;User\r\n"
                          "ben@example.org;;'=Ben;00u2;;;;Okta;\r\n",
                          QStringLiteral("export.csv"));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->provider, QStringLiteral("Okta"));
    QCOMPARE(read->people.size(), 2);
    QCOMPARE(*read->people[0].groups, words("Builders|Night shift"));
    QCOMPARE(*read->people[0].zones, words("Paris"));
    QCOMPARE(read->people[0].role, QStringLiteral("User"));
    QCOMPARE(read->people[0].active, std::optional(false));
    QCOMPARE(read->people[1].active, std::optional<bool>());
    QCOMPARE(read->people[1].groups, std::optional(QStringList())); // an empty cell says: none
    QCOMPARE(read->people[1].name, QStringLiteral("=Ben"));
}

void TestDirectoryFile::whatIsLeftOutIsNotTold()
{
    const auto csv = parseDirectoryFile(header + "1,Ada,ada@example.org\n", QStringLiteral("Okta.csv"));
    const auto json = parseDirectoryFile(person(R"("groups": null, "zones": [], "active": null)"),
                                         QStringLiteral("Okta.json"));
    QVERIFY(csv && json);
    for (const DirectoryPerson &silent : {csv->people[0], json->people[0]})
        QVERIFY(!silent.groups && !silent.zones && !silent.active);
    QVERIFY(!json->people[1].groups && !json->people[1].active);
    QCOMPARE(json->people[1].zones, std::optional(QStringList()));
}

void TestDirectoryFile::bothTellTheSame()
{
    const QByteArray json = person(R"("groups": ["Builders"], "zones": ["Paris"], "active": false)");
    const QByteArray csv = "externalId,name,email,groups,zones,active\n"
                           "2,Ben,ben@example.org,Builders,Paris,no\n";
    const auto fromJson = parseDirectoryFile(json, QStringLiteral("Okta"));
    const auto fromCsv = parseDirectoryFile(csv, QStringLiteral("Okta"));
    QVERIFY(fromJson && fromCsv);
    QCOMPARE(fromJson->people[1], fromCsv->people[0]);
    QCOMPARE(fromJson->provider, fromCsv->provider);
}

void TestDirectoryFile::theFileNamesTheProvider()
{
    const auto read = parseDirectoryFile(header + "1,Ada,ada@example.org\n", QStringLiteral("Azure AD.csv"));
    QVERIFY(read);
    QCOMPARE(read->provider, QStringLiteral("Azure AD"));
    const auto nobody = parseDirectoryFile(header, QStringLiteral("Azure AD.csv"));
    QVERIFY(nobody && nobody->people.isEmpty());
    QVERIFY(!parseDirectoryFile(header, QStringLiteral(".csv")));
}

void TestDirectoryFile::badJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &json, const char *says) {
        QTest::newRow(name) << json << QString::fromUtf8(says);
    };
    row("nothing", "", "Line 1 is not valid JSON");
    row("a list", "[]", "not a JSON object");
    row("deep", QByteArray(100'000, '['), "not valid JSON");
    row("binary", QByteArray("\0\xff", 2), "not valid JSON");
    row("no provider", R"({"people": []})", "“provider” is missing");
    row("provider is a number", R"({"provider": 7, "people": []})", "“provider” is missing");
    row("provider turns around", R"({"provider": "a\u202eb", "people": []})",
        "“provider” is missing, too long");
    row("no people", R"({"provider": "Okta"})", "“people” are not a list");
    row("people are an object", R"({"provider": "Okta", "people": {}})", "“people” are not a list");
    row("key twice", R"({"provider": "Okta", "people": [], "people": []})",
        "names “people” for the second time");
    row("person is a text", withPerson("\"Ben\""), "Person 2: it is not a JSON object");
    row("person is empty", withPerson("{}"), "Person 2: the “externalId” is missing");
    row("id is a number", withPerson(R"({"externalId": 2, "name": "Ben", "email": "ben@example.org"})"),
        "Person 2, “Ben”: the “externalId” is missing");
    row("id twice", withPerson(R"({"externalId": "1", "name": "Ben", "email": "ben@example.org"})"),
        "Person 2, “Ben”: the “externalId” is there twice");
    row("address twice", withPerson(R"({"externalId": "2", "name": "Ben", "email": "ADA@Example.org"})"),
        "Person 2, “Ben”: the e-mail address is there twice");
    row("no name", withPerson(R"({"externalId": "2", "email": "ben@example.org"})"), "Person 2: the “name”");
    row("name turns around",
        withPerson(R"({"externalId": "2", "name": "a\u202eb", "email": "ben@example.org"})"),
        "the “name” is missing, too long or unreadable");
    row("no address", withPerson(R"({"externalId": "2", "name": "Ben"})"),
        "the “email” is not an e-mail address");
    row("no such address", withPerson(R"({"externalId": "2", "name": "Ben", "email": "ben"})"),
        "the “email”");
    row("role is a number", person(R"("role": 7)"), "the “role” is not a text");
    row("role turns around", person(R"("role": "a\u202eb")"), "the “role” is too long or unreadable");
    row("groups are a text", person(R"("groups": "Builders")"), "the “groups” are not a list of texts");
    row("group is a number", person(R"("groups": [7])"), "the “groups” are not a list of texts");
    row("group is blank", person(R"("groups": [" "])"), "one of the “groups” is empty");
    row("zones are an object", person(R"("zones": {})"), "the “zones” are not a list of texts");
    row("zone with a comma", person(R"("zones": ["a,b"])"), "the “zones” cannot be used");
    row("active is a text", person(R"("active": "yes")"), "“active” is neither true nor false");
}

void TestDirectoryFile::badJsonIsRefused()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, says);
    checkRefusal(parseDirectoryJson(json, QStringLiteral("people.json")), QStringLiteral("people.json"),
                 says);
}

void TestDirectoryFile::badCsvIsRefused_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &csv, const char *says) {
        QTest::newRow(name) << csv << QString::fromUtf8(says);
    };
    row("nothing", "", "It is empty.");
    row("no id", "name,email\n", "names no column “externalId”");
    row("no name", "externalId,email\n", "names no column “name”");
    row("no address", "externalId,name\n", "names no column “email”");
    row("column twice", "externalId,name,email,Email\n", "names the column “email” twice");
    row("short line", header + "1,Ada\n", "Line 2 has another number of columns");
    row("two providers", "externalId,name,email,provider\n1,Ada,a@b.org,Okta\n2,Ben,b@b.org,Ping\n",
        "Line 3 names another “provider”");
    row("no provider", "externalId,name,email,provider\n1,Ada,a@b.org,\n", "“provider” is missing");
    row("id twice", header + "1,Ada,a@b.org\n\n1,Ben,b@b.org\n",
        "Line 4, “Ben”: the “externalId” is there twice");
    row("bad address", header + "1,Ada,ada\n", "Line 2, “Ada”: the “email”");
    row("NUL in a name", header + QByteArray("1,A\0da,a@b.org\n", 15), "the “name” is missing");
    row("active perhaps", "externalId,name,email,active\n1,Ada,a@b.org,perhaps\n", "neither yes nor no");
    row("open quote", header + "1,\"Ada,a@b.org\n", "Line 2 opens a quotation mark");
    row("not UTF-8", header + "1,Ad\xE9,a@b.org\n", "Line 2 is not UTF-8");
}

void TestDirectoryFile::badCsvIsRefused()
{
    QFETCH(const QByteArray, csv);
    QFETCH(const QString, says);
    checkRefusal(parseDirectoryCsv(csv, QStringLiteral("people.csv")), QStringLiteral("people.csv"), says);
}

void TestDirectoryFile::limitsHold()
{
    const auto fileWith = [](int people) {
        QByteArray csv = header;
        for (int i = 0; i < people; ++i) {
            const QByteArray n = QByteArray::number(i);
            csv += n + ",Person " + n + ",p" + n + "@example.org\n";
        }
        return csv;
    };
    const auto most = parseDirectoryCsv(fileWith(100'000), QStringLiteral("Okta.csv"));
    QVERIFY2(most, most ? "" : qPrintable(most.error().message));
    QCOMPARE(most->people.size(), 100'000);
    QVERIFY(!parseDirectoryCsv(fileWith(100'001), QStringLiteral("Okta.csv")));
}

void TestDirectoryFile::hugeFilesAreRefusedUnread()
{
    const QByteArray huge(100'000'000, '{');
    QElapsedTimer timer;
    timer.start();
    for (const char16_t *name : {u"people.json", u"people.csv", u"people"}) {
        const auto result = parseDirectoryFile(huge, QString::fromUtf16(name));
        QVERIFY(!result && result.error().message.contains(QStringLiteral("larger than 10 MB")));
    }
    QVERIFY2(timer.elapsed() < 1'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestDirectoryFile)
#include "tst_directoryfile.moc"
