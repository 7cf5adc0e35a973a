// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/newsecrets.h"

#include <QSet>
#include <QTest>

using namespace chatelaine;

class SecretListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piecesBecomeOneSecret()
    {
        SecretBuilder builder; // grows as it is needed
        QByteArray all;
        for (int i = 0; i < 1000; ++i) {
            const QByteArray piece = QByteArray::number(i * i);
            builder.append(piece);
            all += piece;
        }
        builder.append({});
        QCOMPARE(builder.view().toByteArray(), all);
        const Secret whole = builder.take();
        QCOMPARE(whole.view().toByteArray(), all);
        QCOMPARE(whole.view().data()[whole.size()], '\0');
        QVERIFY(builder.view().isEmpty());
        builder.append("again");
        QCOMPARE(builder.take().view().toByteArray(), QByteArray("again"));
        QVERIFY(SecretBuilder(100).take().isEmpty());
    }

    // As a Secret each, these would need more mappings than Linux gives a process.
    void manyFitIn()
    {
        constexpr int many = 100'000;
        SecretList list(10);
        for (int i = 0; i < many; ++i)
            list.append(i % 3 == 0 ? QByteArray() : QByteArray::number(i));
        QCOMPARE(list.size(), many);
        for (int i = 0; i < many; ++i)
            QVERIFY(list.at(i) == (i % 3 == 0 ? QByteArray() : QByteArray::number(i)));
        QVERIFY(list.at(many).isEmpty());
        const SecretList moved = std::move(list);
        QCOMPARE(moved.at(1).toByteArray(), QByteArray("1"));
        QVERIFY(SecretList().at(0).isEmpty());
    }

    void newOnesAreWellFormedAndDiffer()
    {
        SecretList list;
        QSet<QByteArray> seen;
        for (int i = 0; i < 1000; ++i) {
            const QByteArrayView made = makeTokenSecret(SecretKind::ServiceAccount, list);
            QCOMPARE(checkForm(made), SecretForm::WellFormed);
            QCOMPARE(kindOf(made), SecretKind::ServiceAccount);
            seen << made.toByteArray();
        }
        QCOMPARE(list.size(), 1000);
        QCOMPARE(seen.size(), 1000);
        QVERIFY(seen.contains(list.at(0).toByteArray()));
    }
};

QTEST_GUILESS_MAIN(SecretListTest)
#include "tst_secretlist.moc"
