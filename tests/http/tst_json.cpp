// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/json.h"

#include <QTest>

using namespace chatelaine;

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryKindOfValue();
    void anotherTypeReadsAsTheFallback_data();
    void anotherTypeReadsAsTheFallback();
    void largeNumbersStayExact();
    void keysMatchAsGoMatchesThem();
    void nothingAtAllIsNull();
    void nestedSixtyFourDeepAndNoDeeper_data();
    void nestedSixtyFourDeepAndNoDeeper();
    void whatIsNoJsonIsRefused_data();
    void whatIsNoJsonIsRefused();
    void oneObjectReadsManyTexts();
    void nothingIsLeftAfterWiping();
    void aListInPiecesOfAnySize();
    void aListThatIsNone_data();
    void aListThatIsNone();
    void aListThatIsNotAtItsEnd_data();
    void aListThatIsNotAtItsEnd();
    void anElementOfMoreThanSixteenMegabytesIsRefused();
    void whoeverTakesElementsMaySayStop();
    void batchesHoldTheSameElements_data();
    void batchesHoldTheSameElements();
    void manyMembersAreFoundAsOneByOne_data();
    void manyMembersAreFoundAsOneByOne();
};

namespace {

QByteArray nested(int depth, char open, char close)
{
    if (open == '[')
        return QByteArray(depth, open) + QByteArray(depth, close);
    QByteArray text;
    for (int i = 1; i < depth; ++i)
        text += "{\"a\":";
    return text + "{}" + QByteArray(depth - 1, close);
}

struct Cut
{
    QByteArrayList elements;
    bool accepted = true;
    bool complete = false;
};

Cut cut(const QByteArray &text, qsizetype size)
{
    Cut result;
    JsonArrayReader reader([&](const QByteArray &element) {
        result.elements.append(element);
        return true;
    });
    for (qsizetype at = 0; at < text.size() && result.accepted; at += size)
        result.accepted = reader.feed(text.mid(at, size));
    result.complete = reader.isComplete();
    return result;
}

} // namespace

void TestJson::readsEveryKindOfValue()
{
    JsonText text;
    const auto read = text.read(
        R"({"s":"a\u00e9\ud83d\ude00\"","t":true,"i":-5,"u":18446744073709551615,"n":null,"l":[1,"b",{}],"o":{"x":"y"}})");
    QVERIFY(read);
    const JsonValue &root = *read;
    QVERIFY(root.isObject());
    QCOMPARE(root["s"].string(), QStringLiteral("a\u00E9\U0001F600\""));
    QCOMPARE(root["s"].utf8(), QByteArray("a\u00E9\U0001F600\""));
    QVERIFY(root["s"].isString());
    JsonText marked; // what is read is valid as long as this
    QCOMPARE(marked.read("\"\\ufeffa\"")->string(), QStringLiteral("\uFEFFa"));
    QVERIFY(root["t"].boolean());
    QCOMPARE(root["i"].integer(), -5);
    QVERIFY(root["i"].isNumber());
    QCOMPARE(root["u"].unsignedInteger(), std::numeric_limits<quint64>::max());
    QVERIFY(root["n"].isNull());
    QVERIFY(root["l"].isArray());
    QCOMPARE(root["o"]["x"].string(), QStringLiteral("y"));
    QStringList kinds;
    root["l"].eachElement([&](const JsonValue &each) {
        kinds.append(each.isNumber()   ? QStringLiteral("number")
                     : each.isString() ? each.string()
                                       : QStringLiteral("object"));
    });
    QCOMPARE(kinds, (QStringList{QStringLiteral("number"), QStringLiteral("b"), QStringLiteral("object")}));
    QStringList names;
    root.eachMember([&](const QString &name, const JsonValue &) { names.append(name); });
    QCOMPARE(names.join(QString()), QStringLiteral("stiunlo"));
}

void TestJson::anotherTypeReadsAsTheFallback_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json :
         {"\"text\"", "true", "-1", "1.5", "18446744073709551615", "null", "[1]", "{\"a\":1}"})
        QTest::newRow(json) << QByteArray(json);
}

void TestJson::anotherTypeReadsAsTheFallback()
{
    QFETCH(const QByteArray, json);
    JsonText text;
    const auto read = text.read(QByteArray("{\"v\":" + json + "}"));
    QVERIFY(read);
    const JsonValue value = (*read)["v"];
    const bool isText = json.startsWith('"');
    QCOMPARE(value.string(QStringLiteral("none")), isText ? QStringLiteral("text") : QStringLiteral("none"));
    QCOMPARE(value.utf8().isEmpty(), !isText);
    QCOMPARE(value.boolean(false), json == "true");
    QCOMPARE(value.boolean(true), true);
    QCOMPARE(value.integer(77), json == "-1" ? -1 : 77);
    QCOMPARE(value.unsignedInteger(77), json.startsWith("1844") ? 18446744073709551615U : 77U);
    int calls = 0;
    value.eachElement([&](const JsonValue &) { ++calls; });
    value.eachMember([&](const QString &, const JsonValue &) { ++calls; });
    QCOMPARE(calls, value.isArray() || value.isObject() ? 1 : 0);
    QVERIFY(value["b"].isNull());
}

void TestJson::largeNumbersStayExact()
{
    JsonText text;
    const auto read = text.read("[9223372036854775807,-9223372036854775808,9007199254740993]");
    QVERIFY(read);
    QVector<qint64> numbers;
    read->eachElement([&](const JsonValue &each) { numbers.append(each.integer()); });
    QCOMPARE(numbers, (QVector<qint64>{std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min(),
                                       9007199254740993}));
}

void TestJson::keysMatchAsGoMatchesThem()
{
    JsonText text;
    const auto read = text.read(R"({"accessorid":"small","AccessorID":"exact","NAME":"loud"})");
    QVERIFY(read);
    QCOMPARE((*read)["AccessorID"].string(), QStringLiteral("exact"));
    QCOMPARE((*read)["Name"].string(), QStringLiteral("loud"));
    QVERIFY((*read)["Nam"].isNull());
}

void TestJson::nothingAtAllIsNull()
{
    const JsonValue nothing;
    QVERIFY(nothing.isNull());
    QVERIFY(!nothing.isObject() && !nothing.isArray() && !nothing.isString() && !nothing.isNumber());
    QCOMPARE(nothing["a"]["b"].string(QStringLiteral("f")), QStringLiteral("f"));
    QCOMPARE(nothing.integer(3), 3);
    QCOMPARE(nothing.unsignedInteger(3), 3U);
    QVERIFY(nothing.boolean(true));
    nothing.eachElement([](const JsonValue &) { QFAIL("an element of nothing"); });
    nothing.eachMember([](const QString &, const JsonValue &) { QFAIL("a member of nothing"); });
}

void TestJson::nestedSixtyFourDeepAndNoDeeper_data()
{
    QTest::addColumn<int>("depth");
    QTest::addColumn<bool>("fine");
    QTest::newRow("1") << 1 << true;
    QTest::newRow("63") << 63 << true;
    QTest::newRow("64") << 64 << true;
    QTest::newRow("65") << 65 << false;
    QTest::newRow("1000") << 1000 << false;
    QTest::newRow("a million") << 1'000'000 << false;
}

void TestJson::nestedSixtyFourDeepAndNoDeeper()
{
    QFETCH(const int, depth);
    QFETCH(const bool, fine);
    JsonText text;
    QCOMPARE(text.read(nested(depth, '[', ']')).has_value(), fine);
    QCOMPARE(text.read(nested(depth, '{', '}')).has_value(), fine);
    const Cut result = cut(nested(depth, '[', ']'), 1000);
    QCOMPARE(result.accepted && result.complete, fine);
    const QByteArray value = QByteArray(depth - 1, '[') + '1' + QByteArray(depth - 1, ']');
    QCOMPARE(text.read(value).has_value(), fine);
    QVERIFY(text.read("[]")); // reads on after a refusal
}

void TestJson::whatIsNoJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank") << QByteArray("  \n");
    QTest::newRow("text") << QByteArray("Permission denied");
    QTest::newRow("cut") << QByteArray("{\"a\":1");
    QTest::newRow("twice") << QByteArray("{} {}");
    QTest::newRow("comma") << QByteArray("[1,]");
    QTest::newRow("invalid UTF-8") << QByteArray("\"\xff\xfe\"");
    QTest::newRow("half a surrogate pair") << QByteArray("\"\\ud83d\"");
    QTest::newRow("control character") << QByteArray("\"a\nb\"");
    QTest::newRow("NUL") << QByteArray("{}\0", 3);
    QTest::newRow("list behind an error") << QByteArray("bad stale[]");
}

void TestJson::whatIsNoJsonIsRefused()
{
    QFETCH(const QByteArray, json);
    JsonText text;
    const auto read = text.read(json);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::BadAnswer);
    QVERIFY(!read.error().message.isEmpty());
}

void TestJson::oneObjectReadsManyTexts()
{
    JsonText text;
    for (const qsizetype size :
         {qsizetype(1), qsizetype(5000), qsizetype(3), qsizetype(3'000'000), qsizetype(10)}) {
        const QByteArray word(size, 'x');
        const auto read = text.read(QByteArray("[\"" + word + "\"]"));
        QVERIFY(read);
        read->eachElement([&](const JsonValue &each) { QVERIFY(each.utf8() == word); });
        QVERIFY(!text.read(QByteArray("[\"" + word)));
    }
    JsonText moved = std::move(text);
    QCOMPARE(moved.read("7")->integer(), 7);
}

void TestJson::nothingIsLeftAfterWiping()
{
    JsonText text;
    QVERIFY(text.read("{\"SecretID\":\"s3cret\"}"));
    text.wipe();
    text.wipe();
    QCOMPARE(text.read("[]")->isArray(), true);
}

void TestJson::aListInPiecesOfAnySize()
{
    const QByteArray text =
        " [ {\"a\":\"x,]}\\\"[\",\"b\":[1,{\"c\":[]}]} ,17, \"s\\\\\" ,null,[[],[1]] ,-1.5e3]\n ";
    const QByteArrayList elements{
        "{\"a\":\"x,]}\\\"[\",\"b\":[1,{\"c\":[]}]}", "17", "\"s\\\\\"", "null", "[[],[1]]", "-1.5e3"};
    for (qsizetype size = 1; size <= text.size(); ++size) {
        const Cut result = cut(text, size);
        QVERIFY2(result.accepted && result.complete, qPrintable(QString::number(size)));
        QCOMPARE(result.elements, elements);
    }
    QCOMPARE(cut("[]", 1).elements.size(), 0);
    QVERIFY(cut("[]", 1).complete);
}

void TestJson::aListThatIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"null", "{}", "x", "\"[]\"", "[,]", "[1,]", "[1,,2]", "[}", "[[}", "[{]", "[1]]",
                             "[] 1", "[][]", "[1 2]", "[\"a\"\"b\"]", "[{}{}]", "[:]"})
        QTest::newRow(text) << QByteArray(text);
}

void TestJson::aListThatIsNone()
{
    QFETCH(const QByteArray, text);
    for (qsizetype size = 1; size <= text.size(); ++size)
        QVERIFY(!cut(text, size).accepted);
}

void TestJson::aListThatIsNotAtItsEnd_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", " ", "[", "[1", "[1,", "[{\"a\":", "[\"]", "[[]"})
        QTest::newRow(text) << QByteArray(text);
}

void TestJson::aListThatIsNotAtItsEnd()
{
    QFETCH(const QByteArray, text);
    const Cut result = cut(text, 1);
    QVERIFY(result.accepted);
    QVERIFY(!result.complete);
}

void TestJson::anElementOfMoreThanSixteenMegabytesIsRefused()
{
    const QByteArray piece(1024 * 1024, 'x');
    JsonArrayReader reader([](const QByteArray &) { return true; });
    QVERIFY(reader.feed("[\""));
    int accepted = 0;
    while (accepted < 100 && reader.feed(piece))
        ++accepted;
    QCOMPARE(accepted, 15); // with its quotation mark the sixteenth is too much
    QVERIFY(!reader.feed("\"]"));
    QVERIFY(!reader.isComplete());
}

void TestJson::whoeverTakesElementsMaySayStop()
{
    int taken = 0;
    JsonArrayReader reader([&](const QByteArray &) { return ++taken < 3; });
    QVERIFY(!reader.feed("[1,2,3,4,5]"));
    QCOMPARE(taken, 3);
    QVERIFY(!reader.feed("6"));
    QVERIFY(!reader.isComplete());
}

void TestJson::batchesHoldTheSameElements_data()
{
    QTest::addColumn<QByteArray>("text");
    for (
        const char *text :
        {"[]", " [ ] ", "[1]", "[1,2,3]", " [ 1 , \"a\" , { } , [ ] , null ] ",
         R"([{"a":"x\"]},{","b":[1,{"c":"\\"}]},{"d":"\\\""},"plain text that is long enough to be skipped"])",
         R"(["0123456\\","01234567\"","\"","\\\\",""])", "[1,]", "[1 2]", "[{]}]", "[1", "[\"a", "[]x"})
        QTest::newRow(text) << QByteArray(text);
}

/// Whatever the pieces: what comes in batches is what comes one by one, and so is what is refused.
void TestJson::batchesHoldTheSameElements()
{
    QFETCH(const QByteArray, text);
    for (qsizetype size = 1; size <= text.size(); ++size) {
        const Cut single = cut(text, size);
        QByteArrayList batches;
        JsonArrayReader reader(
            [&](const QByteArray &batch) {
                batches.append(batch);
                return true;
            },
            JsonArrayReader::Portion::Batch);
        bool accepted = true;
        for (qsizetype at = 0; at < text.size() && accepted; at += size)
            accepted = reader.feed(text.mid(at, size));
        QCOMPARE(accepted, single.accepted);
        QCOMPARE(reader.isComplete(), single.complete);
        if (!accepted)
            continue;
        QByteArrayList inner;
        for (const QByteArray &batch : std::as_const(batches)) {
            QVERIFY(batch.startsWith('[') && batch.endsWith(']') && batch.size() > 2);
            inner.append(batch.sliced(1).chopped(1));
        }
        QCOMPARE(inner.join(','), single.elements.join(','));
    }
}

void TestJson::manyMembersAreFoundAsOneByOne_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {R"({"ID":1,"Name":2,"Type":3})", R"({"Type":3,"Name":2,"ID":1})", R"({"id":1,"NAME":2})",
          R"({"id":1,"ID":2})", R"({"ID":1,"id":2})", R"({"ID":1,"ID":2,"Name":null,"name":5})",
          R"({"X":1,"Names":2,"Nam":3})", "{}", "[]", "\"ID\"", "null"})
        QTest::newRow(text) << QByteArray(text);
}

void TestJson::manyMembersAreFoundAsOneByOne()
{
    QFETCH(const QByteArray, text);
    JsonText json;
    const auto root = json.read(text);
    QVERIFY(root);
    constexpr std::array<std::string_view, 3> keys{"ID", "Name", "Type"};
    const auto found = root->members(keys);
    for (size_t i = 0; i < keys.size(); ++i) {
        const JsonValue one = (*root)[keys[i].data()];
        QCOMPARE(found[i].isNull(), one.isNull());
        QCOMPARE(found[i].integer(-1), one.integer(-1));
    }
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
