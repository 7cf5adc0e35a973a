// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/manynames.h"

#include <QTest>

using namespace chatelaine;

namespace {

QStringList namesIn(const ManyNames &read)
{
    QStringList names;
    for (const ManyName &each : read.names)
        names << each.name;
    return names;
}

} // namespace

/// What people paste where the names of many tokens are asked for.
class ManyNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachLineIsAName()
    {
        const ManyNames read =
            manynames::read(QStringLiteral("one\n\n  two  words \r\nthree, four\n   \n"), true);
        QCOMPARE(namesIn(read), (QStringList{QStringLiteral("one"), QStringLiteral("two words"),
                                             QStringLiteral("three, four")}));
        QCOMPARE(read.names.last().line, 4);
        QCOMPARE(read.lines, 3);
        QVERIFY(read.problems.isEmpty());
        QCOMPARE(manynames::read({}, true).lines, 0);
    }

    void behindATabStandsTheDescription()
    {
        const QString text = QStringLiteral("one\tWhat it is for\ntwo\t\n");
        const ManyNames read = manynames::read(text, true);
        QCOMPARE(read.names, (QList{ManyName{QStringLiteral("one"), QStringLiteral("What it is for"), 1},
                                    ManyName{QStringLiteral("two"), {}, 2}}));
        const ManyNames without = manynames::read(text, false);
        QCOMPARE(namesIn(without), QStringList{QStringLiteral("two")});
        QCOMPARE(without.problems.first().line, 1);
    }

    void wrongLinesAreToldByNumber()
    {
        const QString text = QStringLiteral("same\ngood\nsame\nbad\u202Ename\n") + QString(201, u'x');
        const ManyNames read = manynames::read(text, true);
        QCOMPARE(namesIn(read), (QStringList{QStringLiteral("same"), QStringLiteral("good")}));
        QCOMPARE(read.problems.size(), 3);
        QCOMPARE(read.problems[0].line, 3);
        QVERIFY(read.problems[0].words.contains(u"line 1"));
        QCOMPARE(read.problems[1].line, 4);
        QCOMPARE(read.problems[2].line, 5);
        const QString words = manynames::inWords(read.problems);
        QVERIFY2(words.startsWith(QStringLiteral("Line 3: “same” stands on line 1 already.\nLine 4: ")),
                 qPrintable(words));
        QVector<LineProblem> many(8, read.problems[0]);
        QVERIFY(manynames::inWords(many).endsWith(QStringLiteral("3 more line(s) is wrong.")));
    }

    void tooManyIsSaid()
    {
        QString text;
        for (int i = 0; i < manynames::most; ++i)
            text += QStringLiteral("robot-%1\n").arg(i);
        QVERIFY(manynames::read(text, true).problems.isEmpty());
        const ManyNames read = manynames::read(text + QStringLiteral("one more"), true);
        QCOMPARE(read.lines, manynames::most + 1);
        QCOMPARE(read.problems.size(), 1);
        QCOMPARE(read.problems.first().line, 0);
        QVERIFY(manynames::inWords(read.problems).startsWith(u"These are 10"));
    }

    void filesBecomeLines_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("isCsv");
        QTest::addColumn<QString>("lines");
        QTest::newRow("text") << QByteArray("\xEF\xBB\xBFone\ntwo, three\n") << false
                              << QStringLiteral("one\ntwo, three\n");
        QTest::newRow("csv with headings") << QByteArray("Owner,Description,Name\r\nAda,\"For, all\",one\r\n")
                                           << true << QStringLiteral("one\tFor, all");
        QTest::newRow("csv without headings")
            << QByteArray("one,for it\ntwo\n") << true << QStringLiteral("one\tfor it\ntwo");
        QTest::newRow("names alone") << QByteArray("name\none\n") << true << QStringLiteral("one");
        QTest::newRow("line breaks and guards") << QByteArray("\"'=one\";\"first\nsecond\tthird\"\n") << true
                                                << QStringLiteral("=one\tfirst second third");
        QTest::newRow("empty") << QByteArray() << true << QString();
    }
    void filesBecomeLines()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const bool, isCsv);
        QTEST(manynames::linesOf(content, isCsv).value_or(QStringLiteral("refused")), "lines");
    }

    void strangeFilesAreRefused()
    {
        QVERIFY(!manynames::linesOf("\xff\xfe", false));
        QVERIFY(!manynames::linesOf("\"open", true));
    }
};

QTEST_GUILESS_MAIN(ManyNamesTest)
#include "tst_manynames.moc"
