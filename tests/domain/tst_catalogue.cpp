// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue.h"

#include <QFile>
#include <QtTest>

#include <algorithm>

using namespace chatelaine;

namespace {

const QString fileName = QStringLiteral("own.json");

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/catalogues/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Catalogue shipped(const QString &name)
{
    return parseCatalogue(resource(name), name).value_or(Catalogue());
}

QByteArray withPermission(const QByteArray &entry)
{
    return R"({"name": "Own", "roles": ["Root", "Guest"], "permissions": [
        {"permission": "a:First", "group": "G", "description": "D.", "grantedTo": []}, )" +
           entry + "]}";
}

} // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodFileIsRead();
    void aBadFileIsRefusedWithFileEntryAndReason_data();
    void aBadFileIsRefusedWithFileEntryAndReason();
    void refusalsAreFitToBeShown();
    void limitsHold();
    void theShippedCatalogueHoldsTheFacts();
    void theShippedRolesAreNested();
    void everyShippedPermissionIsExplained();
    void theConsoleFindsItsOwnPermissions();
    void mergingKeepsTheFirstOnesWord();
};

void TestCatalogue::aGoodFileIsRead()
{
    const auto result =
        parseCatalogue(R"({"name": "Own", "about": "ignored", "roles": ["Root", "Guest"], "permissions": [
        {"permission": "storage:logs:read", "group": "Storage", "description": "Read logs.", "grantedTo": ["Root", "Guest"]},
        {"permission": "teams:Do_it-2.0", "group": "Team", "description": "Do it.", "grantedTo": ["Root"], "certain": false}]})",
                       fileName);
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    const QStringList names{QStringLiteral("storage:logs:read"), QStringLiteral("teams:Do_it-2.0")};
    QCOMPARE(result->name, QStringLiteral("Own"));
    QCOMPARE(result->roles, QStringList({QStringLiteral("Root"), QStringLiteral("Guest")}));
    QCOMPARE(result->permissionNames(), names);
    QVERIFY(result->permissions[0].certain && !result->permissions[1].certain);
    QCOMPARE(result->permissionsOf(QStringLiteral("Root")), PermissionSet(names));
    QCOMPARE(result->permissionsOf(QStringLiteral("Guest")), PermissionSet({names[0]}));
    QVERIFY(result->permissionsOf(QStringLiteral("Nobody")).isEmpty());
}

void TestCatalogue::aBadFileIsRefusedWithFileEntryAndReason_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &json, const char *says) {
        QTest::newRow(name) << json << QString::fromUtf8(says);
    };
    row("empty", "", "Line 1");
    row("truncated", "{\n\"name\": \"Own\",\n\"roles\": [", "Line 3");
    row("binary", QByteArray("\x00\xff\xfe\x01", 4), "not valid JSON");
    row("invalid UTF-8", "{\"name\": \"\xff\xfe\"}", "not valid JSON");
    row("a list", "[]", "not a JSON object");
    row("very deep", QByteArray(100'000, '['), "not valid JSON");
    row("no name", R"({"roles": [], "permissions": []})", "name");
    row("name is a number", R"({"name": 7, "roles": [], "permissions": []})", "name");
    row("name turns around", R"({"name": "a\u202eb", "roles": [], "permissions": []})", "name");
    row("no roles", R"({"name": "Own", "permissions": []})", "roles");
    row("roles are an object", R"({"name": "Own", "roles": {}, "permissions": []})", "roles");
    row("role is a number", R"({"name": "Own", "roles": ["Root", 7], "permissions": []})", "Role 2");
    row("role is blank", R"({"name": "Own", "roles": ["  "], "permissions": []})", "Role 1");
    row("role twice", R"({"name": "Own", "roles": ["Root", "Root"], "permissions": []})",
        "Role 2, “Root”, is there twice");
    row("no permissions", R"({"name": "Own", "roles": []})", "permissions");
    row("permissions are text", R"({"name": "Own", "roles": [], "permissions": "all"})", "permissions");

    row("entry is a number", withPermission("7"), "Permission 2: it is not a JSON object");
    row("entry is empty", withPermission("{}"), "Permission 2: it is not written like service:Action");
    row("no action", withPermission(R"({"permission": "teams:"})"),
        "Permission 2, “teams:”: it is not written like");
    row("no service", withPermission(R"({"permission": ":Read"})"), "“:Read”");
    row("nothing between colons", withPermission(R"({"permission": "a::Read"})"), "“a::Read”");
    row("wildcard", withPermission(R"({"permission": "teams:*"})"), "“teams:*”");
    row("space", withPermission(R"({"permission": "teams: Read"})"), "“teams: Read”");
    row("look-alike letter", withPermission(R"({"permission": "teams:R\u0435ad"})"), "not written like");
    row("twice",
        withPermission(R"({"permission": "a:First", "group": "G", "description": "D.", "grantedTo": []})"),
        "Permission 2, “a:First”: it is there twice");
    row("no group", withPermission(R"({"permission": "a:B", "description": "D.", "grantedTo": []})"),
        "“a:B”: its “group”");
    row("no description", withPermission(R"({"permission": "a:B", "group": "G", "grantedTo": []})"),
        "“a:B”: its “description”");
    row("nobody", withPermission(R"({"permission": "a:B", "group": "G", "description": "D."})"),
        "“a:B”: its “grantedTo”");
    row("unknown role",
        withPermission(R"({"permission": "a:B", "group": "G", "description": "D.", "grantedTo": ["King"]})"),
        "“a:B”: it is granted to “King”, which is not among the roles");
    row("role twice in entry",
        withPermission(
            R"({"permission": "a:B", "group": "G", "description": "D.", "grantedTo": ["Root", "Root"]})"),
        "“a:B”: it is granted to “Root” twice");
    row("certainly not a switch",
        withPermission(
            R"({"permission": "a:B", "group": "G", "description": "D.", "grantedTo": [], "certain": "no"})"),
        "“a:B”: its “certain”");
}

void TestCatalogue::aBadFileIsRefusedWithFileEntryAndReason()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, says);
    const auto result = parseCatalogue(json, fileName);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Invalid);
    QVERIFY2(result.error().message.contains(fileName), qPrintable(result.error().message));
    QVERIFY2(result.error().message.contains(says), qPrintable(result.error().message));
}

void TestCatalogue::refusalsAreFitToBeShown()
{
    const QByteArray hostile = "x\\u202e%1%2%n<b>" + QByteArray(100'000, 'x');
    const auto result = parseCatalogue(withPermission("{\"permission\": \"" + hostile + "\"}"),
                                       QStringLiteral("50%1 off.json"));
    QVERIFY(!result);
    const QString message = result.error().message;
    QVERIFY(message.size() < 300);
    QVERIFY(!message.contains(QChar(u'\x202E')));
    QVERIFY2(message.contains(QStringLiteral("50%1 off.json")), qPrintable(message));
    QVERIFY2(message.contains(QStringLiteral("%1%2%n<b>")), qPrintable(message));
}

void TestCatalogue::limitsHold()
{
    const auto fileWith = [](int roles, int permissions) -> QByteArray {
        QByteArray json = R"({"name": "Own", "roles": [)";
        for (int i = 0; i < roles; ++i)
            json += (i ? ",\"R" : "\"R") + QByteArray::number(i) + '"';
        json += "], \"permissions\": [";
        for (int i = 0; i < permissions; ++i) {
            json += (i ? "," : "") + QByteArray(R"({"permission": "a:P)") + QByteArray::number(i) +
                    R"(", "group": "G", "description": "D.", "grantedTo": []})";
        }
        return json + "]}";
    };
    QVERIFY(parseCatalogue(fileWith(1'000, 10'000), fileName));
    QVERIFY(!parseCatalogue(fileWith(1'001, 0), fileName));
    QVERIFY(!parseCatalogue(fileWith(0, 10'001), fileName));
    const auto result = parseCatalogue(QByteArray(10'000'001, ' '), fileName);
    QVERIFY(!result && result.error().message.contains(QStringLiteral("10 MB")));
}

void TestCatalogue::theShippedCatalogueHoldsTheFacts()
{
    const Catalogue stax = shipped(QStringLiteral("stax.json"));
    QCOMPARE(stax.permissions.size(), 91);
    QCOMPARE(stax.roles, QStringLiteral("Root,Admin,Operations,User,Read Only").split(u','));

    QMap<qsizetype, int> rowsByTicks;
    for (const PermissionInfo &info : stax.permissions)
        ++rowsByTicks[info.grantedTo.size()];
    QCOMPARE(rowsByTicks, (QMap<qsizetype, int>{{2, 8}, {3, 49}, {4, 10}, {5, 24}}));

    const auto held = [&](const char *role) { return stax.permissionsOf(QString::fromUtf8(role)).size(); };
    QCOMPARE(held("Root"), 91);
    QCOMPARE(held("Admin"), 91);
    QCOMPARE(held("Operations"), 83);
    QCOMPARE(held("User"), 34);
    QCOMPARE(held("Read Only"), 24);

    const auto certain = std::count_if(stax.permissions.cbegin(), stax.permissions.cend(),
                                       std::mem_fn(&PermissionInfo::certain));
    QCOMPARE(certain, 50);
}

void TestCatalogue::theShippedRolesAreNested()
{
    const Catalogue stax = shipped(QStringLiteral("stax.json"));
    for (const PermissionInfo &info : stax.permissions)
        QCOMPARE(info.grantedTo, stax.roles.first(info.grantedTo.size()));
    for (qsizetype i = 1; i < stax.roles.size(); ++i)
        QVERIFY(stax.permissionsOf(stax.roles[i]).isSubsetOf(stax.permissionsOf(stax.roles[i - 1])));
}

void TestCatalogue::everyShippedPermissionIsExplained()
{
    const Catalogue all =
        merged(shipped(QStringLiteral("stax.json")), shipped(QStringLiteral("console.json")));
    QSet<QString> groups;
    QSet<QString> descriptions;
    for (const PermissionInfo &info : all.permissions) {
        QVERIFY2(info.description.endsWith(u'.') && info.description.at(0).isUpper(),
                 qPrintable(info.description));
        QVERIFY2(!descriptions.contains(info.description), qPrintable(info.description));
        descriptions.insert(info.description);
        groups.insert(info.group);
    }
    const QStringList expected =
        QStringLiteral("Accounts,Alias,Console,Networking,Organisation,Tasks,Team,Workloads").split(u',');
    QStringList found(groups.cbegin(), groups.cend());
    found.sort();
    QCOMPARE(found, expected);
}

void TestCatalogue::theConsoleFindsItsOwnPermissions()
{
    using namespace permissions;
    const Catalogue all =
        merged(shipped(QStringLiteral("stax.json")), shipped(QStringLiteral("console.json")));
    const PermissionSet known(all.permissionNames());
    const PermissionSet used{readTokens, createToken, updateTokens, deleteToken,
                             readUsers,  editRoles,   editPolicy,   readAudit};
    QCOMPARE(used.without(known), PermissionSet());
    QCOMPARE(all.permissions.size(), 94);
    QCOMPARE(all.permissionsOf(QStringLiteral("Root")), known);
    QCOMPARE(known.without(all.permissionsOf(QStringLiteral("Admin"))),
             PermissionSet({editRoles, editPolicy}));
    QVERIFY(!all.permissionsOf(QStringLiteral("Operations")).contains(readAudit));
}

void TestCatalogue::mergingKeepsTheFirstOnesWord()
{
    const auto entry = [](const char16_t *description) {
        return PermissionInfo{
            QStringLiteral("a:B"), QStringLiteral("G"), QString::fromUtf16(description), {}, true};
    };
    const Catalogue first{QStringLiteral("First"), {QStringLiteral("Root")}, {entry(u"One.")}};
    Catalogue second{
        QStringLiteral("Second"), {QStringLiteral("Guest"), QStringLiteral("Root")}, {entry(u"Two.")}};
    second.permissions << PermissionInfo{
        QStringLiteral("c:D"), QStringLiteral("G"), QStringLiteral("Three."), {}, true};

    const Catalogue both = merged(first, second);
    QCOMPARE(both.name, QStringLiteral("First"));
    QCOMPARE(both.roles, QStringList({QStringLiteral("Root"), QStringLiteral("Guest")}));
    QCOMPARE(both.permissions.size(), 2);
    QCOMPARE(both.permissions[0].description, QStringLiteral("One."));
    QVERIFY(merged(first, first) == first);
    QVERIFY(merged(first, Catalogue()) == first);
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
