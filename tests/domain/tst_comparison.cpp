// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue.h"
#include "domain/comparison.h"

#include <QtTest>

using namespace chatelaine;

namespace {

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

PermissionSet set(const char *text)
{
    return PermissionSet(words(text));
}

PermissionInfo entry(const char *permission, const char *grantedTo, const char *catalogue = "Own")
{
    PermissionInfo info{QString::fromUtf8(permission), QStringLiteral("G"), QStringLiteral("D."),
                        words(grantedTo)};
    info.catalogue = QString::fromUtf8(catalogue);
    return info;
}

Catalogue own(const QVector<PermissionInfo> &permissions)
{
    Catalogue catalogue{QStringLiteral("Own"), words("Root Admin Guest"), permissions};
    for (PermissionInfo &info : catalogue.permissions)
        info.catalogue.clear();
    return catalogue;
}

QStringList namesOf(const QVector<PermissionInfo> &infos)
{
    QStringList names;
    for (const PermissionInfo &info : infos)
        names << info.permission;
    return names;
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPermissionStandsInOneList();
    void theCataloguesOrderIsKept();
    void nothingIsForgotten();
    void nothingChanges();
    void whatIsNewAndGoneIsTold();
    void othersPermissionsAreLeftAlone();
    void changesAreTold_data();
    void changesAreTold();
    void theMostPowerfulRoleAndOwnRolesDoNotCount();
};

void TestComparison::eachPermissionStandsInOneList()
{
    const Comparison result = compared(set("a b"), set("b c"), words("a b c d"));
    QCOMPARE(result, (Comparison{words("a"), words("c"), words("b"), words("d")}));
    QCOMPARE(compared({}, {}, {}), Comparison());
}

void TestComparison::theCataloguesOrderIsKept()
{
    QCOMPARE(compared(set("a b c"), {}, words("c a b")).onlyFirst, words("c a b"));
}

void TestComparison::nothingIsForgotten()
{
    const Comparison result = compared(set("z y a"), set("y x"), words("a b"));
    QCOMPARE(result, (Comparison{words("a z"), words("x"), words("y"), words("b")}));
}

void TestComparison::nothingChanges()
{
    const QVector<PermissionInfo> present{entry("a:B", "Root Admin"), entry("c:D", "Root")};
    const CatalogueDiff diff = difference(present, words("Root Admin Guest"), own(present));
    QVERIFY(diff.isEmpty());
    QCOMPARE(diff.same, 2);
}

void TestComparison::whatIsNewAndGoneIsTold()
{
    const QVector<PermissionInfo> present{entry("a:B", "Root"), entry("c:D", "Root")};
    const CatalogueDiff diff =
        difference(present, words("Root Admin"), own({entry("e:F", "Guest"), entry("a:B", "")}));
    QCOMPARE(namesOf(diff.added), words("e:F"));
    QCOMPARE(namesOf(diff.gone), words("c:D"));
    QCOMPARE(diff.newRoles, words("Guest"));
    QVERIFY(diff.changed.isEmpty());
    QCOMPARE(diff.same, 1);
}

void TestComparison::othersPermissionsAreLeftAlone()
{
    const QVector<PermissionInfo> present{entry("a:B", "Root", "Other"), entry("c:D", "Root", "Other")};
    const CatalogueDiff diff = difference(present, words("Root Admin Guest"), own({entry("a:B", "")}));
    QVERIFY(diff.isEmpty());
    QCOMPARE(diff.same, 1);
}

void TestComparison::changesAreTold_data()
{
    QTest::addColumn<PermissionInfo>("after");
    const PermissionInfo before = entry("a:B", "Root Admin");
    const auto row = [&before](const char *name, auto change) {
        PermissionInfo after = before;
        change(after);
        QTest::newRow(name) << after;
    };
    row("group", [](PermissionInfo &info) { info.group += u'x'; });
    row("description", [](PermissionInfo &info) { info.description += u'x'; });
    row("title", [](PermissionInfo &info) { info.title += u'x'; });
    row("note", [](PermissionInfo &info) { info.note += u'x'; });
    row("certain", [](PermissionInfo &info) { info.certain = false; });
    row("granted", [](PermissionInfo &info) { info.grantedTo = words("Root Admin Guest"); });
    row("taken", [](PermissionInfo &info) { info.grantedTo = words("Root"); });
}

void TestComparison::changesAreTold()
{
    QFETCH(const PermissionInfo, after);
    const PermissionInfo before = entry("a:B", "Root Admin");
    const CatalogueDiff diff = difference({before}, words("Root Admin Guest"), own({after}));
    QCOMPARE(diff.changed.size(), 1);
    QCOMPARE(diff.changed[0].before, before);
    QCOMPARE(diff.changed[0].after.grantedTo, after.grantedTo);
    QCOMPARE(diff.same, 0);
}

void TestComparison::theMostPowerfulRoleAndOwnRolesDoNotCount()
{
    const PermissionInfo present = entry("a:B", "Root Special Admin");
    const QStringList roles = words("Root Admin Guest Special");
    QVERIFY(difference({present}, roles, own({entry("a:B", "Admin")})).isEmpty());
    QVERIFY(difference({present}, roles, own({entry("a:B", "Admin Root")})).isEmpty());
    QVERIFY(!difference({present}, roles, own({entry("a:B", "Root")})).isEmpty());
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
