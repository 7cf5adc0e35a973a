// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/onetimecode.h"

#include <QSet>
#include <QTest>

using namespace chatelaine;

/// Codes are read aloud, typed and pasted, and still are what they were.
class OneTimeCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCodeHasFiveGroupsWithoutLookAlikes();
    void noTwoAreAlike();
    void howItIsTypedDoesNotMatter_data();
    void howItIsTypedDoesNotMatter();
    void whatCannotBeACodeHasNoDigest_data();
    void whatCannotBeACodeHasNoDigest();
};

void OneTimeCodeTest::aCodeHasFiveGroupsWithoutLookAlikes()
{
    const Secret code = makeOneTimeCode();
    QCOMPARE(code.size(), codeLength);
    const QList<QByteArray> groups = code.view().toByteArray().split('-');
    QCOMPARE(groups.size(), 5);
    for (const QByteArray &group : groups) {
        QCOMPARE(group.size(), 5);
        for (const char c : group)
            QVERIFY(QByteArrayView("0123456789ABCDEFGHJKMNPQRSTVWXYZ").contains(c));
    }
}

void OneTimeCodeTest::noTwoAreAlike()
{
    QSet<QByteArray> seen;
    for (int i = 0; i < 1000; ++i)
        seen << makeOneTimeCode().view().toByteArray();
    QCOMPARE(seen.size(), 1000);
}

void OneTimeCodeTest::howItIsTypedDoesNotMatter_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::newRow("as given") << QByteArray("0123A-BCDE1-FGH0J-KMNPQ-RSTVW");
    QTest::newRow("lower case") << QByteArray("0123a-bcde1-fgh0j-kmnpq-rstvw");
    QTest::newRow("no dashes") << QByteArray("0123ABCDE1FGH0JKMNPQRSTVW");
    QTest::newRow("spaces and line breaks") << QByteArray("  0123A BCDE1\tFGH0J\r\nKMNPQ RSTVW \n");
    QTest::newRow("look-alikes") << QByteArray("O123A-BCDEl-FGHoJ-KMNPQ-RSTVW");
    QTest::newRow("more of them") << QByteArray("0i23A-BCDEI-FGH0J-KMNPQ-RSTVW");
}

void OneTimeCodeTest::howItIsTypedDoesNotMatter()
{
    QFETCH(QByteArray, typed);
    const auto digest = digestOfCode(typed);
    QVERIFY(digest);
    QVERIFY(equalDigests(*digest, digestOf("0123ABCDE1FGH0JKMNPQRSTVW")));
}

void OneTimeCodeTest::whatCannotBeACodeHasNoDigest_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("too short") << QByteArray("0123A-BCDE1-FGH0J-KMNPQ-RSTV");
    QTest::newRow("too long") << QByteArray("0123A-BCDE1-FGH0J-KMNPQ-RSTVWX");
    QTest::newRow("U is no such letter") << QByteArray("0123A-BCDE1-FGH0J-KMNPQ-RSTVU");
    QTest::newRow("other bytes") << QByteArray("\xff\x00\xc3\xa9", 4);
    QTest::newRow("huge") << QByteArray(1'000'000, 'A');
}

void OneTimeCodeTest::whatCannotBeACodeHasNoDigest()
{
    QFETCH(QByteArray, typed);
    QVERIFY(!digestOfCode(typed));
}

QTEST_GUILESS_MAIN(OneTimeCodeTest)
#include "tst_onetimecode.moc"
