// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csv.h"

#include <QtTest>

using namespace chatelaine;

namespace {

using Rows = QVector<QStringList>;

Rows rowsOf(const Result<QVector<csv::Record>> &records)
{
    Rows rows;
    for (const csv::Record &record : records.value_or(QVector<csv::Record>()))
        rows << record.fields;
    return rows;
}

QStringList words(const char16_t *text)
{
    return QString::fromUtf16(text).split(u'|');
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreRead_data();
    void filesAreRead();
    void recordsKnowTheirLine();
    void brokenFilesAreRefusedWithTheirLine_data();
    void brokenFilesAreRefusedWithTheirLine();
    void limitsHold();
    void formulasAreGuarded_data();
    void formulasAreGuarded();
    void whatIsWrittenIsReadBack();
};

void TestCsv::filesAreRead_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<Rows>("rows");
    const Rows plain{words(u"a|b"), words(u"c|d")};
    QTest::newRow("nothing") << QByteArray() << Rows();
    QTest::newRow("RFC 4180") << QByteArray("a,b\r\nc,d\r\n") << plain;
    QTest::newRow("no last line end") << QByteArray("a,b\r\nc,d") << plain;
    QTest::newRow("line feeds") << QByteArray("a,b\nc,d\n") << plain;
    QTest::newRow("carriage returns") << QByteArray("a,b\rc,d\r") << plain;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "a,b\nc,d")
                                     << plain;
    QTest::newRow("empty lines") << QByteArray("\r\n\na,b\n\n\nc,d\n\n") << plain;
    QTest::newRow("semicolons") << QByteArray("a;b\nc;d") << plain;
    QTest::newRow("tabs") << QByteArray("a\tb\nc\td") << plain;
    QTest::newRow("the most frequent counts") << QByteArray("a,x;b;c\n") << Rows{words(u"a,x|b|c")};
    QTest::newRow("not those in quotes") << QByteArray("\"a,,,\";b\n") << Rows{words(u"a,,,|b")};
    QTest::newRow("also after an empty line") << QByteArray("\n\na;b\n") << Rows{words(u"a|b")};
    QTest::newRow("empty fields") << QByteArray(",\n,x\ny,\n\"\",\"\"\n")
                                  << Rows{words(u"|"), words(u"|x"), words(u"y|"), words(u"|")};
    QTest::newRow("quotes") << QByteArray("\"a \"\"b\"\"\",\"c\r\nd\"\n") << Rows{words(u"a \"b\"|c\r\nd")};
    QTest::newRow("a quote within") << QByteArray("5\" disk,x\n") << Rows{words(u"5\" disk|x")};
    QTest::newRow("spaces are kept") << QByteArray(" a , b\n") << Rows{words(u" a | b")};
    QTest::newRow("letters of all kinds")
        << QByteArray("\u00E9,\U0001F511\n") << Rows{words(u"\u00E9|\U0001F511")};
}

void TestCsv::filesAreRead()
{
    QFETCH(const QByteArray, csv);
    QFETCH(const Rows, rows);
    const auto records = csv::parse(csv);
    QVERIFY2(records, records ? "" : qPrintable(records.error().message));
    QCOMPARE(rowsOf(records), rows);
}

void TestCsv::recordsKnowTheirLine()
{
    const auto records = csv::parse("a\r\n\r\n\"b\r\nb\"\r\nc\r\n");
    QVERIFY(records);
    QCOMPARE(records->size(), 3);
    QCOMPARE(records->at(0).line, 1);
    QCOMPARE(records->at(1).line, 3);
    QCOMPARE(records->at(2).line, 5);
}

void TestCsv::brokenFilesAreRefusedWithTheirLine_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("says");
    QTest::newRow("open quote") << QByteArray("a\n\"b\nc\n")
                                << QStringLiteral("Line 2 opens a quotation mark");
    QTest::newRow("text behind a quote")
        << QByteArray("a\nb\n\"c\"d\n") << QStringLiteral("Line 3 has text behind");
    QTest::newRow("Latin 1") << QByteArray("a\nb\xE9\n") << QStringLiteral("Line 2 is not UTF-8");
    QTest::newRow("last line") << QByteArray("a\nb\n\xC3") << QStringLiteral("Line 3 is not UTF-8");
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                          "a\0b\0",
                                          6)
                            << QStringLiteral("Line 1 is not UTF-8");
}

void TestCsv::brokenFilesAreRefusedWithTheirLine()
{
    QFETCH(const QByteArray, csv);
    QFETCH(const QString, says);
    const auto records = csv::parse(csv);
    QVERIFY(!records);
    QCOMPARE(records.error().code, ErrorCode::Invalid);
    QVERIFY2(records.error().message.contains(says), qPrintable(records.error().message));
}

void TestCsv::limitsHold()
{
    const csv::Limits limits{2, 3};
    QVERIFY(csv::parse("a,b,c\nd\n", limits));
    const auto lines = csv::parse("a\nb\nc\n", limits);
    QVERIFY(!lines && lines.error().message.contains(QStringLiteral("at most 2")));
    const auto columns = csv::parse("a\nb,c,d,e\n", limits);
    QVERIFY(!columns && columns.error().message.contains(QStringLiteral("Line 2 has too many columns")));
}

void TestCsv::formulasAreGuarded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("plain") << QStringLiteral("a b") << QStringLiteral("a b");
    QTest::newRow("formula") << QStringLiteral("=1+1") << QStringLiteral("'=1+1");
    QTest::newRow("plus") << QStringLiteral("+49") << QStringLiteral("'+49");
    QTest::newRow("minus") << QStringLiteral("-") << QStringLiteral("'-");
    QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QStringLiteral("'@SUM(A1)");
    QTest::newRow("tab") << QStringLiteral("\t=1") << QStringLiteral("\"'\t=1\"");
    QTest::newRow("carriage return") << QStringLiteral("\r=1") << QStringLiteral("\"'\r=1\"");
    QTest::newRow("guarded already") << QStringLiteral("'=1") << QStringLiteral("''=1");
    QTest::newRow("an apostrophe") << QStringLiteral("'tis") << QStringLiteral("'tis");
    QTest::newRow("in the middle") << QStringLiteral("a=b") << QStringLiteral("a=b");
    QTest::newRow("comma") << QStringLiteral("a,b") << QStringLiteral("\"a,b\"");
    QTest::newRow("quote") << QStringLiteral("a\"b") << QStringLiteral("\"a\"\"b\"");
}

void TestCsv::formulasAreGuarded()
{
    QFETCH(const QString, text);
    QFETCH(const QString, written);
    QCOMPARE(csv::field(text), written);
    const auto records = csv::parse(csv::line({text, QStringLiteral("x")}).toUtf8());
    QVERIFY(records);
    QCOMPARE(csv::withoutGuard(records->first().fields.first()), text);
}

void TestCsv::whatIsWrittenIsReadBack()
{
    const Rows rows{words(u"a|b;c|d\te"), words(u"|\"|'"), words(u"line\nbreak|line\r\nbreak| ")};
    QString text;
    for (const QStringList &row : rows)
        text += csv::line(row);
    QCOMPARE(rowsOf(csv::parse(text.toUtf8())), rows);
    QCOMPARE(rowsOf(csv::parse(csv::line({QString()}).toUtf8())), Rows{{QString()}});
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
