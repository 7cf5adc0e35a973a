// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/role.h"

#include <QtTest>

using namespace chatelaine;

namespace {

const QString readTokens = QStringLiteral("teams:ReadAPITokens");
const QString createTokens = QStringLiteral("teams:CreateAPIToken");
const QString audit = QStringLiteral("console:ReadAudit");

} // namespace

class TestPermissionSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderAndDoublesDoNotMatter();
    void containsExactNamesOnly();
    void setsAreComparedAndCombined();
    void nobodyHandsOutMoreThanTheyHold_data();
    void nobodyHandsOutMoreThanTheyHold();
};

void TestPermissionSet::orderAndDoublesDoNotMatter()
{
    QCOMPARE(PermissionSet({readTokens, createTokens, readTokens}),
             PermissionSet(QStringList{createTokens, readTokens}));
    QCOMPARE(PermissionSet({readTokens, createTokens, readTokens}).size(), 2);
    QCOMPARE(PermissionSet({readTokens, audit, createTokens}).toList(),
             QStringList({audit, createTokens, readTokens}));
}

void TestPermissionSet::containsExactNamesOnly()
{
    const PermissionSet set{readTokens, audit};
    QVERIFY(set.contains(readTokens));
    QVERIFY(!set.contains(createTokens));
    QVERIFY(!set.contains(u"teams:ReadAPIToken"));
    QVERIFY(!set.contains(u"teams:readapitokens"));
    QVERIFY(!set.contains(u""));
    QVERIFY(!PermissionSet().contains(readTokens));
}

void TestPermissionSet::setsAreComparedAndCombined()
{
    const PermissionSet a{readTokens, createTokens};
    const PermissionSet b{readTokens, audit};
    QCOMPARE(a.united(b), PermissionSet({readTokens, createTokens, audit}));
    QCOMPARE(a.intersected(b), PermissionSet({readTokens}));
    QCOMPARE(a.without(b), PermissionSet({createTokens}));
    QCOMPARE(a.without(a), PermissionSet());
    QVERIFY(a.intersected(b).isSubsetOf(a));
    QVERIFY(!a.isSubsetOf(b));
}

void TestPermissionSet::nobodyHandsOutMoreThanTheyHold_data()
{
    QTest::addColumn<QStringList>("handedOut");
    QTest::addColumn<QStringList>("giver");
    QTest::addColumn<QStringList>("above");

    QTest::newRow("the same") << QStringList{readTokens, createTokens}
                              << QStringList{createTokens, readTokens} << QStringList{};
    QTest::newRow("less") << QStringList{readTokens} << QStringList{createTokens, readTokens}
                          << QStringList{};
    QTest::newRow("nothing") << QStringList{} << QStringList{} << QStringList{};
    QTest::newRow("more") << QStringList{readTokens, createTokens} << QStringList{readTokens}
                          << QStringList{createTokens};
    QTest::newRow("other") << QStringList{audit, createTokens} << QStringList{readTokens}
                           << QStringList{audit, createTokens};
    QTest::newRow("giver holds nothing")
        << QStringList{readTokens} << QStringList{} << QStringList{readTokens};
}

void TestPermissionSet::nobodyHandsOutMoreThanTheyHold()
{
    QFETCH(const QStringList, handedOut);
    QFETCH(const QStringList, giver);
    QFETCH(const QStringList, above);

    const PermissionSet excess = aboveCeiling(PermissionSet(handedOut), PermissionSet(giver));
    QCOMPARE(excess.toList(), above);
    QCOMPARE(excess.isEmpty(), PermissionSet(handedOut).isSubsetOf(PermissionSet(giver)));
}

QTEST_GUILESS_MAIN(TestPermissionSet)
#include "tst_permissionset.moc"
