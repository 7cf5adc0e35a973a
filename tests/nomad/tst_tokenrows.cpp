// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/tokenrows.h"

#include <QTest>

namespace chatelaine {

namespace {

using nomad::TokenRows;
using nomad::TokenStub;

TokenStub named(const QString &name)
{
    TokenStub stub;
    stub.accessor = QUuid::createUuid();
    stub.name = name;
    return stub;
}

QString nameAt(const TokenRows &rows, TokenId id)
{
    const TokenStub *stub = rows.find(id);
    return stub ? stub->name : QString();
}

constexpr auto inChunk = static_cast<qint64>(TokenRows::inChunk);

} // namespace

class TokenRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPutIsFound();
    void aRowIsReplaced();
    void aRowIsRemoved();
    void whatIsNotThereIsNotFound();
    void rowsComeByTheirNumbers();
    void whereAllAreGoneNoMemoryIsHeld();
    void allAreForgotten();
};

void TokenRowsTest::whatIsPutIsFound()
{
    TokenRows rows;
    QVERIFY(rows.isEmpty());
    for (const qint64 id : {qint64(1), inChunk, inChunk + 1, 7 * inChunk})
        rows.put(TokenId{id}, named(QString::number(id)));
    QCOMPARE(rows.size(), 4);
    for (const qint64 id : {qint64(1), inChunk, inChunk + 1, 7 * inChunk})
        QCOMPARE(nameAt(rows, TokenId{id}), QString::number(id));
}

void TokenRowsTest::aRowIsReplaced()
{
    TokenRows rows;
    rows.put(TokenId{5}, named(QStringLiteral("old")));
    rows.put(TokenId{5}, named(QStringLiteral("new")));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(nameAt(rows, TokenId{5}), QStringLiteral("new"));
    QVERIFY(rows.remove(TokenId{5}));
    QVERIFY(rows.isEmpty());
}

void TokenRowsTest::aRowIsRemoved()
{
    TokenRows rows;
    rows.put(TokenId{1}, named(QStringLiteral("goes")));
    rows.put(TokenId{2}, named(QStringLiteral("stays")));
    QVERIFY(rows.remove(TokenId{1}));
    QVERIFY(!rows.remove(TokenId{1}));
    QVERIFY(!rows.find(TokenId{1}));
    QCOMPARE(nameAt(rows, TokenId{2}), QStringLiteral("stays"));
    QCOMPARE(rows.size(), 1);
}

void TokenRowsTest::whatIsNotThereIsNotFound()
{
    TokenRows rows;
    QVERIFY(!rows.find(TokenId{1}));
    rows.put(TokenId{2 * inChunk + 1}, named(QStringLiteral("third chunk")));
    for (const qint64 id : {qint64(0), qint64(-1), qint64(1), inChunk + 1, 2 * inChunk, 2 * inChunk + 2,
                            3 * inChunk, 3 * inChunk + 1, std::numeric_limits<qint64>::max()}) {
        QVERIFY2(!rows.find(TokenId{id}), qPrintable(QString::number(id)));
        QVERIFY(!rows.remove(TokenId{id}));
    }
    QCOMPARE(rows.size(), 1);
}

void TokenRowsTest::rowsComeByTheirNumbers()
{
    TokenRows rows;
    const QVector<qint64> wanted{2, 3, inChunk, inChunk + 1, 5 * inChunk};
    for (auto id = wanted.crbegin(); id != wanted.crend(); ++id)
        rows.put(TokenId{*id}, named(QString::number(*id)));
    QVector<qint64> found;
    rows.each([&](TokenId id, const TokenStub &stub) {
        QCOMPARE(stub.name, QString::number(id.value));
        found << id.value;
    });
    QCOMPARE(found, wanted);
    const QString last = QString::number(5 * inChunk);
    QVERIFY(rows.any([&](const TokenStub &stub) { return stub.name == last; }));
    QVERIFY(!rows.any([](const TokenStub &stub) { return stub.name.isEmpty(); }));
}

void TokenRowsTest::whereAllAreGoneNoMemoryIsHeld()
{
    TokenRows rows;
    QCOMPARE(rows.room(), 0);
    for (qint64 id = 1; id <= 2 * inChunk; ++id)
        rows.put(TokenId{id}, named(QString::number(id)));
    QCOMPARE(rows.room(), 2 * inChunk);
    for (qint64 id = 1; id < inChunk; ++id)
        rows.remove(TokenId{id});
    QCOMPARE(rows.room(), 2 * inChunk);
    rows.remove(TokenId{inChunk});
    QCOMPARE(rows.room(), inChunk);
    QVERIFY(!rows.find(TokenId{1}));
    QCOMPARE(nameAt(rows, TokenId{inChunk + 1}), QString::number(inChunk + 1));
    rows.put(TokenId{3}, named(QStringLiteral("again")));
    QCOMPARE(rows.room(), 2 * inChunk);
    QCOMPARE(nameAt(rows, TokenId{3}), QStringLiteral("again"));
    QCOMPARE(rows.size(), inChunk + 1);
}

void TokenRowsTest::allAreForgotten()
{
    TokenRows rows;
    rows.put(TokenId{1}, named(QStringLiteral("one")));
    rows.put(TokenId{inChunk + 1}, named(QStringLiteral("two")));
    rows.clear();
    QVERIFY(rows.isEmpty());
    QCOMPARE(rows.room(), 0);
    QVERIFY(!rows.find(TokenId{1}));
    rows.put(TokenId{1}, named(QStringLiteral("one again")));
    QCOMPARE(rows.size(), 1);
}

} // namespace chatelaine

QTEST_GUILESS_MAIN(chatelaine::TokenRowsTest)
#include "tst_tokenrows.moc"
