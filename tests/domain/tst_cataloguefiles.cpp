// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue.h"

#include <QtTest>

using namespace chatelaine;

namespace {

PermissionInfo info(const char *permission, const QStringList &grantedTo)
{
    return {QString::fromUtf8(permission), QStringLiteral("Group"), QStringLiteral("Does something."),
            grantedTo, true};
}

/// Everything that could go wrong on the way out and back in.
Catalogue awkward()
{
    const QString formula = QStringLiteral("=Root, \"the\" first");
    const QString note = QStringLiteral("note");
    Catalogue catalogue{QStringLiteral("Own"), {formula, note, QStringLiteral("-\u00C9lan")}, {}};
    catalogue.permissions << info("a:B", {formula, note}) << info("apiTokens.read", {})
                          << info("c:d:e-f_g.h", {formula});
    PermissionInfo &last = catalogue.permissions.last();
    last.group = QStringLiteral("@Home; away");
    last.description = QStringLiteral("Says \"hello\", then leaves \\ comes back \U0001F511.");
    last.title = QStringLiteral("+1");
    last.note = QStringLiteral("'-nothing-");
    last.certain = false;
    return catalogue;
}

const QByteArray header = "permission,group,description,Root,Guest\n";

} // namespace

class TestCatalogueFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonIsReadBack();
    void csvIsReadBack();
    void aSpreadsheetIsRead();
    void ticksAreReadInAllTheirForms();
    void badCsvIsRefusedWithFileLineAndReason_data();
    void badCsvIsRefusedWithFileLineAndReason();
    void badJsonIsRefused_data();
    void badJsonIsRefused();
    void theEndingOrTheFirstCharacterDecides_data();
    void theEndingOrTheFirstCharacterDecides();
    void hugeFilesAreRefusedUnread();
    void csvLimitsHold();
    void nothingHangs_data();
    void nothingHangs();
};

void TestCatalogueFiles::jsonIsReadBack()
{
    const Catalogue catalogue = awkward();
    const auto read = parseCatalogue(catalogueJson(catalogue), QStringLiteral("own.json"));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(*read, catalogue);
    const Catalogue empty{QStringLiteral("Empty"), {}, {}};
    QCOMPARE(*parseCatalogue(catalogueJson(empty), QStringLiteral("own.json")), empty);
}

void TestCatalogueFiles::csvIsReadBack()
{
    const Catalogue catalogue = awkward();
    const QByteArray csv = catalogueCsv(catalogue);
    const auto read = parseCatalogueCsv(csv, QStringLiteral("Own.csv"));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(*read, catalogue);
    QVERIFY2(!csv.contains("\n=") && !csv.contains(",=") && !csv.contains(",+") && !csv.contains(",\"="),
             csv.constData());
    const Catalogue empty{QStringLiteral("Own"), {}, {}};
    QCOMPARE(*parseCatalogueCsv(catalogueCsv(empty), QStringLiteral("Own.csv")), empty);
}

void TestCatalogueFiles::aSpreadsheetIsRead()
{
    const auto read =
        parseCatalogueCsv("\xEF\xBB\xBFRoot ; Permission;Note;GROUP;Description;Read Only;certain\r\n"
                          " X ;a:B;Be careful.;G;Does it. ;;\r\n"
                          ";;;;;;\r\n"
                          "yes;c:D;;G;Does that.;1;no\r\n",
                          QStringLiteral("My team.csv"));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->name, QStringLiteral("My team"));
    QCOMPARE(read->roles, QStringList({QStringLiteral("Root"), QStringLiteral("Read Only")}));
    QCOMPARE(read->permissionNames(), QStringList({QStringLiteral("a:B"), QStringLiteral("c:D")}));
    QCOMPARE(read->permissions[0].note, QStringLiteral("Be careful."));
    QCOMPARE(read->permissions[0].description, QStringLiteral("Does it."));
    QVERIFY(read->permissions[0].certain && !read->permissions[1].certain);
    QCOMPARE(read->permissionsOf(QStringLiteral("Read Only")), PermissionSet({QStringLiteral("c:D")}));
}

void TestCatalogueFiles::ticksAreReadInAllTheirForms()
{
    const QStringList yes = QStringLiteral("x X yes Yes TRUE true 1").split(u' ');
    const QStringList no = QStringLiteral("no NO false False 0 ").split(u' ');
    for (const QString &tick : yes + no) {
        const auto read =
            parseCatalogueCsv(header + "a:B,G,D.," + tick.toUtf8() + ",\n", QStringLiteral("o.csv"));
        QVERIFY2(read, qPrintable(tick));
        QCOMPARE(read->permissionsOf(QStringLiteral("Root")).size(), yes.contains(tick) ? 1 : 0);
    }
}

void TestCatalogueFiles::badCsvIsRefusedWithFileLineAndReason_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &csv, const char *says) {
        QTest::newRow(name) << csv << QString::fromUtf8(says);
    };
    row("nothing", "", "It is empty.");
    row("only blank lines", "\n,,,\n \n", "It is empty.");
    row("NUL bytes", QByteArray("\0\0\0\0", 4), "cannot be used");
    row("no permission column", "group,description,Root\n", "names no column “permission”");
    row("no group column", "permission,description,Root\n", "names no column “group”");
    row("no description column", "permission,group,Root\n", "names no column “description”");
    row("role twice", "permission,group,description,Root,Root\n", "Role 2, “Root”, is there twice");
    row("role without a name", "permission,group,description,,Root\n", "Role 1 has a name that is missing");
    row("role turns around", "permission,group,description,a\u202Eb\n", "Role 1 has a name that is missing");
    row("line too short", header + "a:B,G,D.,x\n",
        "Line 2 has another number of columns (4) than the header (5)");
    row("line too long", header + "a:B,G,D.,x,x,x\n", "Line 2 has another number of columns (6)");
    row("bad name", header + "a:B,G,D.,,\n\n\"a::B\",G,D.,,\n", "Line 4, “a::B”: it is not written like");
    row("no name", header + ",G,D.,,\n", "Line 2: it is not written like");
    row("there twice", header + "a:B,G,D.,,\na:B,G,D.,,\n", "Line 3, “a:B”: it is there twice");
    row("no group", header + "a:B,,D.,,\n", "Line 2, “a:B”: its “group”");
    row("NUL in a text", header + QByteArray("a:B,G,D\0.,,\n", 12), "Line 2, “a:B”: its “description”");
    row("bidi in a text", header + "a:B,G,a\u202Eb,,\n", "Line 2, “a:B”: its “description”");
    row("not a tick", header + "a:B,G,D.,maybe,\n",
        "“a:B”: the column “Root” holds “maybe”, which is neither");
    row("not certain", "permission,group,description,certain\na:B,G,D.,perhaps\n",
        "the column “certain” holds");
    row("open quote", header + "\"a:B,G\n", "Line 2 opens a quotation mark");
    row("not UTF-8", header + "a:B,\xE9,D.,,\n", "Line 2 is not UTF-8");
}

void TestCatalogueFiles::badCsvIsRefusedWithFileLineAndReason()
{
    QFETCH(const QByteArray, csv);
    QFETCH(const QString, says);
    const auto result = parseCatalogueCsv(csv, QStringLiteral("team.csv"));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Invalid);
    const QString message = result.error().message;
    QVERIFY2(message.startsWith(QStringLiteral("The catalogue “team.csv” cannot be used.")),
             qPrintable(message));
    QVERIFY2(message.contains(says), qPrintable(message));
    QVERIFY(!message.contains(QChar(u'\x202E')) && !message.contains(QChar(u'\0')));
}

void TestCatalogueFiles::badJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    const auto entry = [](const QByteArray &more) -> QByteArray {
        return R"({"name": "Own", "roles": [], "permissions": [
{"permission": "a:B", "group": "G", "description": "D.", "grantedTo": [])" +
               more + "}]}";
    };
    const auto row = [](const char *name, const QByteArray &json, const char *says) {
        QTest::newRow(name) << json << QString::fromUtf8(says);
    };
    row("title is a number", entry(R"(, "title": 7)"), "“a:B”: its “title” is not a text");
    row("note is a list", entry(R"(, "note": [])"), "“a:B”: its “note” is not a text");
    row("title turns around", entry(R"(, "title": "a\u202eb")"), "its “title” is too long or unreadable");
    row("note too long", entry(R"(, "note": ")" + QByteArray(1'001, 'n') + '"'), "its “note” is too long");
    row("key twice", entry(R"(, "permission": "c:D")"), "Line 2 names “permission” for the second time");
    row("key twice, spelt otherwise", entry(R"(, "gr\u006fup": "c:D")"),
        "Line 2 names “group” for the second");
    row("name twice", R"({"name": "A", "name": "B", "roles": [], "permissions": []})", "names “name”");
    row("twice far inside", entry(R"(, "x": [{"y": [1, {"z": 1, "z": 2}]}])"), "names “z”");
    row("deep", "{\"name\": " + QByteArray(5'000, '{'), "not valid JSON");
    row("deep lists", "{\"name\": " + QByteArray(2'000, '[') + QByteArray(2'000, ']') + '}',
        "not valid JSON");
}

void TestCatalogueFiles::badJsonIsRefused()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, says);
    const auto result = parseCatalogue(json, QStringLiteral("own.json"));
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(says), qPrintable(result.error().message));
}

void TestCatalogueFiles::theEndingOrTheFirstCharacterDecides_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<bool>("json");
    QTest::addColumn<bool>("read");
    QTest::newRow("json") << QStringLiteral("Own.json") << true << true;
    QTest::newRow("JSON") << QStringLiteral("Own.JSON") << true << true;
    QTest::newRow("csv") << QStringLiteral("Own.csv") << false << true;
    QTest::newRow("json without ending") << QStringLiteral("Own") << true << true;
    QTest::newRow("csv as text") << QStringLiteral("Own.txt") << false << true;
    QTest::newRow("csv that calls itself json") << QStringLiteral("Own.json") << false << false;
    QTest::newRow("json that calls itself csv") << QStringLiteral("Own.csv") << true << false;
}

void TestCatalogueFiles::theEndingOrTheFirstCharacterDecides()
{
    QFETCH(const QString, fileName);
    QFETCH(const bool, json);
    QFETCH(const bool, read);
    const Catalogue catalogue = awkward();
    const auto result =
        parseCatalogueFile(json ? " \n" + catalogueJson(catalogue) : catalogueCsv(catalogue), fileName);
    QCOMPARE(result.has_value(), read);
    if (read)
        QCOMPARE(*result, catalogue);
}

void TestCatalogueFiles::hugeFilesAreRefusedUnread()
{
    const QByteArray huge(100'000'000, '[');
    for (const char16_t *name : {u"own.json", u"own.csv", u"own"}) {
        const auto result = parseCatalogueFile(huge, QString::fromUtf16(name));
        QVERIFY(!result && result.error().message.contains(QStringLiteral("larger than 10 MB")));
    }
}

void TestCatalogueFiles::csvLimitsHold()
{
    const auto fileWith = [](int roles, int permissions) {
        QByteArray csv = "permission,group,description";
        for (int i = 0; i < roles; ++i)
            csv += ",R" + QByteArray::number(i);
        csv += '\n';
        for (int i = 0; i < permissions; ++i)
            csv += "a:P" + QByteArray::number(i) + ",G,D." + QByteArray(roles, ',') + '\n';
        return csv;
    };
    QVERIFY(parseCatalogueCsv(fileWith(1'000, 100), QStringLiteral("own.csv")));
    QVERIFY(parseCatalogueCsv(fileWith(1, 10'000), QStringLiteral("own.csv")));
    QVERIFY(!parseCatalogueCsv(fileWith(1'001, 1), QStringLiteral("own.csv")));
    QVERIFY(!parseCatalogueCsv(fileWith(1, 10'001), QStringLiteral("own.csv")));
}

/// The worst that fits into 10 MB.
void TestCatalogueFiles::nothingHangs_data()
{
    QTest::addColumn<QByteArray>("content");
    const auto repeated = [](const QByteArray &part) -> QByteArray {
        return part.repeated(10'000'000 / part.size());
    };
    const QByteArray json = R"({"name": "Own", "roles": [], "permissions": )";
    QByteArray roles = "permission,group,description";
    for (int i = 0; i < 1'000; ++i)
        roles += ",R" + QByteArray::number(i);
    QTest::newRow("commas") << repeated(",");
    QTest::newRow("lines") << repeated("a\n");
    QTest::newRow("line ends") << repeated("\r\n");
    QTest::newRow("quotes") << repeated("\"");
    QTest::newRow("open quote") << QByteArray("\"" + repeated("a,\n"));
    QTest::newRow("all columns in all lines")
        << QByteArray(roles + QByteArray("\na" + QByteArray(1'002, ',')).repeated(9'900));
    QTest::newRow("lists") << QByteArray(json + '[' + repeated("[],") + "[]]}");
    QTest::newRow("objects") << QByteArray(json + '[' + repeated("{},") + "{}]}");
    QTest::newRow("numbers") << QByteArray(json + '[' + repeated("1,") + "1]}");
    QTest::newRow("texts") << QByteArray(json + "[\"" + repeated("\\u202e") + "\"]}");
    QTest::newRow("keys") << QByteArray(json.left(1) + repeated("\"a\":1,") + "\"b\":2}");
}

void TestCatalogueFiles::nothingHangs()
{
    QFETCH(const QByteArray, content);
    QVERIFY(!parseCatalogueFile(content.left(largestImport), QStringLiteral("own")));
}

QTEST_GUILESS_MAIN(TestCatalogueFiles)
#include "tst_cataloguefiles.moc"
