// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/iddiff.h"

#include <QTest>

#include <limits>

using namespace chatelaine;

class TestIdDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsNextToEachOtherAreOneRange();
    void anotherOrderIsNoticed();
    void emptyListsAreFine();
    void numbersMayBeFarApartOrNone();
};

static QVector<TokenId> list(std::initializer_list<int> numbers)
{
    QVector<TokenId> ids;
    for (int number : numbers)
        ids.append(TokenId{number});
    return ids;
}

void TestIdDiff::rowsNextToEachOtherAreOneRange()
{
    const IdDiff diff = diffIds(list({1, 2, 3, 4, 5, 6}), list({7, 1, 4, 8, 9, 6}));
    QCOMPARE(diff.removed, (QVector<RowRange>{{1, 2}, {4, 1}}));
    QCOMPARE(diff.inserted, (QVector<RowRange>{{0, 1}, {3, 2}}));
    QCOMPARE(diff.gone, list({2, 3, 5}));
    QCOMPARE(diff.fresh, list({7, 8, 9}));
    QVERIFY(diff.sameOrder);
}

void TestIdDiff::anotherOrderIsNoticed()
{
    const IdDiff diff = diffIds(list({1, 2, 3}), list({3, 1, 2}));
    QVERIFY(!diff.sameOrder);
    QVERIFY(diff.removed.isEmpty());
    QVERIFY(diff.inserted.isEmpty());
}

void TestIdDiff::emptyListsAreFine()
{
    QCOMPARE(diffIds({}, list({1, 2})).inserted, (QVector<RowRange>{{0, 2}}));
    QCOMPARE(diffIds(list({1, 2}), {}).removed, (QVector<RowRange>{{0, 2}}));
    QVERIFY(diffIds<TokenId>({}, {}).sameOrder);
}

void TestIdDiff::numbersMayBeFarApartOrNone()
{
    constexpr qint64 far = std::numeric_limits<qint64>::max();
    const QVector<TokenId> before{TokenId{3}, TokenId{far}, TokenId{-7}, TokenId{0}};
    const QVector<TokenId> after{TokenId{-7}, TokenId{3}, TokenId{far - 1}};
    const IdDiff diff = diffIds(before, after);
    QCOMPARE(withoutIds(before, diff.gone), (QVector<TokenId>{TokenId{3}, TokenId{-7}}));
    QCOMPARE(diff.gone, (QVector<TokenId>{TokenId{far}, TokenId{0}}));
    QCOMPARE(diff.fresh, (QVector<TokenId>{TokenId{far - 1}}));
    QVERIFY(!diff.sameOrder);
    const IdSet dense(QVector<TokenId>{TokenId{5}, TokenId{0}});
    QVERIFY(dense.contains(TokenId{0}) && dense.contains(TokenId{5}));
    for (const qint64 number : {qint64(1), qint64(6), qint64(-1), far, -far})
        QVERIFY(!dense.contains(TokenId{number}));
    QVERIFY(!IdSet<TokenId>({}).contains(TokenId{0}));
}

QTEST_GUILESS_MAIN(TestIdDiff)
#include "tst_iddiff.moc"
