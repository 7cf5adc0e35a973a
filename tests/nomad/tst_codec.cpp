// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomadwire/jsonwriter.h"
#include "nomadwire/nomadcodec.h"
#include "nomadwire/nomadvalues.h"
#include "secrets/secret.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>
#include <QTest>

using namespace chatelaine;
using namespace chatelaine::nomad;

namespace {

const QByteArray accessor = "c1ba1ffc-4b46-71ad-e6fd-5bd1ab55fd9d";

/// What \a read makes of \a json.
template <class Read> auto reading(const QByteArray &json, Read read)
{
    JsonText text;
    const auto value = text.read(json);
    return value ? read(*value) : decltype(read(*value))();
}

std::optional<TokenStub> stubOf(const QByteArray &json)
{
    return reading(json, [](const JsonValue &value) { return TokenReader().stub(value); });
}

std::optional<FullToken> tokenOf(const QByteArray &json)
{
    return reading(json, &readToken);
}

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

struct List
{
    QVector<TokenStub> rows;
    bool good = false;
    qsizetype unreadable = 0;
};

List listOf(const QByteArray &json, qsizetype pieceSize)
{
    List list;
    TokenListReader reader([&list](TokenStub stub) { list.rows.append(std::move(stub)); });
    bool good = true;
    for (qsizetype at = 0; at < json.size() && good; at += pieceSize)
        good = reader.feed(json.mid(at, pieceSize));
    list.good = good && reader.isComplete();
    list.unreadable = reader.unreadable().count();
    return list;
}

QByteArray row(const QByteArray &more)
{
    return "{\"AccessorID\":\"" + accessor + '"' + (more.isEmpty() ? QByteArray() : QByteArray(',' + more)) +
           '}';
}

} // namespace

class CodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsThatOneHasAreNotReadAgain()
    {
        QVector<quint64> asked;
        QVector<TokenStub> taken;
        TokenListReader reader([&taken](TokenStub stub) { taken.append(std::move(stub)); },
                               [&asked](const QUuid &, quint64 made, quint64 changed) {
                                   asked << made << changed;
                                   return changed == 7;
                               });
        QVERIFY(reader.feed('[' + row(R"("CreateIndex":5,"ModifyIndex":7,"Name":["no name"])") + ',' +
                            row(R"("CreateIndex":5,"ModifyIndex":8,"Name":"new")") +
                            R"(,{"ModifyIndex":7}])"));
        QVERIFY(reader.isComplete());
        QCOMPARE(asked, (QVector<quint64>{5, 7, 5, 8}));
        QCOMPARE(taken.size(), 1);
        QCOMPARE(taken.constFirst().name, QStringLiteral("new"));
        QCOMPARE(reader.unreadable().nameless, 1); // whatever cannot be told apart is not known either
    }

    void rowsThatCannotBeReadAreToldApartWhereTheyCan()
    {
        TokenListReader reader([](const TokenStub &) {});
        QVERIFY(reader.feed('[' + row(R"("Name":"good")") + ',' + row(R"("ExpirationTime":"soon")") +
                            R"(,{"Name":"whose?"},17])"));
        QCOMPARE(reader.unreadable().named, QVector<QUuid>{QUuid(QString::fromLatin1(accessor))});
        QCOMPARE(reader.unreadable().nameless, 2);
    }

    void times_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("utc"); // empty: no time
        QTest::newRow("nanoseconds") << QByteArray("2026-11-21T21:15:35.907025472Z")
                                     << "2026-11-21T21:15:35.907Z";
        QTest::newRow("no decimals") << QByteArray("2026-11-21T21:15:35Z") << "2026-11-21T21:15:35.000Z";
        QTest::newRow("two decimals") << QByteArray("2026-11-21T21:15:35.94Z") << "2026-11-21T21:15:35.940Z";
        QTest::newRow("east of it") << QByteArray("2026-11-22T02:45:35+05:30") << "2026-11-21T21:15:35.000Z";
        QTest::newRow("west of it") << QByteArray("2026-11-21T13:15:35-08:00") << "2026-11-21T21:15:35.000Z";
        QTest::newRow("a leap day") << QByteArray("2028-02-29T00:00:00Z") << "2028-02-29T00:00:00.000Z";
        QTest::newRow("the zero time") << QByteArray("0001-01-01T00:00:00Z") << "0001-01-01T00:00:00.000Z";
        QTest::newRow("no leap day") << QByteArray("2027-02-29T00:00:00Z") << "";
        QTest::newRow("no offset") << QByteArray("2026-11-21T21:15:35") << "";
        QTest::newRow("a dot and nothing") << QByteArray("2026-11-21T21:15:35.Z") << "";
        QTest::newRow("an hour too many") << QByteArray("2026-11-21T24:15:35Z") << "";
        QTest::newRow("something behind") << QByteArray("2026-11-21T21:15:35Zx") << "";
        QTest::newRow("a word") << QByteArray("tomorrow") << "";
        QTest::newRow("nothing") << QByteArray() << "";
    }
    void times()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, utc);
        const auto at = readTime(text);
        QCOMPARE(at ? toDateTime(*at).toString(Qt::ISODateWithMs) : QString(), utc);
    }

    void datesOfAnswers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("utc"); // empty: no time
        QTest::newRow("winter") << QByteArray("Fri, 15 Jan 2027 08:00:00 GMT") << "2027-01-15T08:00:00.000Z";
        QTest::newRow("an hour that Berlin skips")
            << QByteArray("Sun, 28 Mar 2027 02:30:00 GMT") << "2027-03-28T02:30:00.000Z";
        QTest::newRow("an hour that Berlin has twice")
            << QByteArray("Sun, 31 Oct 2027 02:30:00 GMT") << "2027-10-31T02:30:00.000Z";
        QTest::newRow("another zone") << QByteArray("Fri, 15 Jan 2027 08:00:00 CET") << "";
        QTest::newRow("another day") << QByteArray("Mon, 15 Jan 2027 08:00:00 GMT") << "";
        QTest::newRow("no such day") << QByteArray("Sun, 30 Feb 2027 08:00:00 GMT") << "";
        QTest::newRow("no such hour") << QByteArray("Fri, 15 Jan 2027 24:00:00 GMT") << "";
        QTest::newRow("the old way") << QByteArray("Friday, 15-Jan-27 08:00:00 GMT") << "";
        QTest::newRow("nothing") << QByteArray() << "";
    }
    void datesOfAnswers()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, utc);
        const bool hadZone = qEnvironmentVariableIsSet("TZ");
        const QByteArray zone = qgetenv("TZ");
        const auto restore = qScopeGuard([&] {
            if (hadZone)
                qputenv("TZ", zone);
            else
                qunsetenv("TZ");
        });
        qputenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3"); // as in Berlin
        const auto at = readHttpDate(text);
        QCOMPARE(at ? toDateTime(*at).toString(Qt::ISODateWithMs) : QString(), utc);
    }

    void durations_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<qint64>("ms"); // -1: none
        QTest::newRow("an hour") << QByteArray("\"1h0m0s\"") << qint64(3'600'000);
        QTest::newRow("1.4.0, in nanoseconds") << QByteArray("600000000000") << qint64(600'000);
        QTest::newRow("decimals") << QByteArray("\"1.5s\"") << qint64(1'500);
        QTest::newRow("milliseconds") << QByteArray("\"1m20ms\"") << qint64(60'020);
        QTest::newRow("microseconds") << QByteArray("\"2000\xc2\xb5s\"") << qint64(2);
        QTest::newRow("zero") << QByteArray("\"0s\"") << qint64(0);
        QTest::newRow("empty") << QByteArray("\"\"") << qint64(-1);
        QTest::newRow("null") << QByteArray("null") << qint64(-1);
        QTest::newRow("a switch") << QByteArray("true") << qint64(-1);
        QTest::newRow("no unit") << QByteArray("\"12\"") << qint64(-1);
        QTest::newRow("no number") << QByteArray("\"soon\"") << qint64(-1);
        QTest::newRow("longer than Go can tell") << QByteArray("\"99999999999h\"") << qint64(-1);
        QTest::newRow("dots") << QByteArray("\"1..5s\"") << qint64(-1);
    }
    void durations()
    {
        QFETCH(QByteArray, json);
        QFETCH(qint64, ms);
        const auto duration = reading('[' + json + ']', [](const JsonValue &list) {
            std::optional<Duration> read;
            list.eachElement([&read](const JsonValue &value) { read = readDuration(value); });
            return read;
        });
        QCOMPARE(duration ? duration->count() : -1, ms);
    }

    void anIdentityIsAnyUuidWhateverItsVersion()
    {
        QVERIFY(!readUuid(accessor).isNull());
        QCOMPARE(readUuid("C1BA1FFC-4B46-71AD-E6FD-5BD1AB55FD9D"), readUuid(accessor));
        QCOMPARE(writeUuid(readUuid(accessor)).toLatin1(), accessor);
        for (const char *no : {"", "anonymous", "acls-disabled", "{c1ba1ffc-4b46-71ad-e6fd-5bd1ab55fd9d}",
                               "c1ba1ffc4b4671ade6fd5bd1ab55fd9d", "c1ba1ffc-4b46-71ad-e6fd-5bd1ab55fdzz",
                               "00000000-0000-0000-0000-000000000000"})
            QVERIFY2(readUuid(no).isNull(), no);
    }

    void aTokenOfTheFirstServersHasNoRolesAndNoEnd()
    {
        const auto stub =
            stubOf("{\"AccessorID\":\"" + accessor +
                   "\",\"Name\":\"ci\",\"Type\":\"client\",\"Policies\":[\"readonly\"],\"Global\":true,"
                   "\"CreateTime\":\"2026-11-21T20:42:04.49801842Z\",\"CreateIndex\":7,\"ModifyIndex\":9}");
        QVERIFY(stub);
        QCOMPARE(stub->name, QStringLiteral("ci"));
        QCOMPARE(stub->policies, QStringList{QStringLiteral("readonly")});
        QVERIFY(stub->roles.isEmpty() && !stub->expiresAt && stub->global && !stub->management);
        QCOMPARE(stub->modifyIndex, quint64(9));
    }

    void nullListsAreEmpty()
    {
        const auto stub = stubOf(row("\"Policies\":null,\"Roles\":null,\"ExpirationTime\":null"));
        QVERIFY(stub && stub->policies.isEmpty() && stub->roles.isEmpty() && !stub->expiresAt);
    }

    void whatHasTheWrongTypeReadsAsAbsent()
    {
        const auto stub =
            stubOf(row("\"Name\":7,\"Type\":[],\"Policies\":{\"a\":1},\"Roles\":\"x\",\"Global\":\"true\","
                       "\"CreateTime\":12,\"CreateIndex\":\"8\",\"ModifyIndex\":-1"));
        QVERIFY(stub);
        TokenStub nothing;
        nothing.accessor = stub->accessor;
        QCOMPARE(*stub, nothing);
        const auto mixed =
            stubOf(row("\"Policies\":[\"a\",1,null,\"b\"],\"Roles\":[{\"ID\":5},null,{\"ID\":\"r\"}]"));
        QCOMPARE(mixed->policies, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(mixed->roles.size(), 1);
    }

    void anExpiryThatCannotBeReadIsNotNever()
    {
        for (const QByteArray said : {"{}", "17", "true", "\"\"", "\"soon\"", "\"2031-13-01T00:00:00Z\""})
            QVERIFY2(!stubOf(row("\"ExpirationTime\":" + said)), said.constData());
        QVERIFY(!stubOf(row("\"ExpirationTime\":null"))->expiresAt);
        QVERIFY(!stubOf(row("\"ExpirationTime\":\"0001-01-01T00:00:00Z\""))->expiresAt);
        QVERIFY(stubOf(row("\"ExpirationTime\":\"2031-01-01T00:00:00Z\""))->expiresAt);
    }

    void aRowWithoutAnAccessorIsNoToken()
    {
        QVERIFY(!stubOf("{\"Name\":\"x\"}"));
        QVERIFY(!stubOf("{\"AccessorID\":\"anonymous\"}"));
        QVERIFY(!stubOf("[]"));
        QVERIFY(!stubOf("null"));
    }

    void aNameIsCutAndItsControlCharactersStay()
    {
        const auto longName = stubOf(row("\"Name\":\"" + QByteArray(5000, 'x') + '"'));
        QCOMPARE(longName->name.size(), longestName);
        const QByteArray pair = "\xf0\x9f\x94\x91";
        const auto cutPair = stubOf(row("\"Name\":\"" + QByteArray(4095, 'x') + pair + '"'));
        QCOMPARE(cutPair->name.size(), longestName - 1); // no half of a key is left
        QCOMPARE(stubOf(row("\"Name\":\"a\\u0000\\u202eb\""))->name, QStringView(u"a\0\u202eb", 4));
    }

    void theZeroTimeMeansNever()
    {
        const auto token = tokenOf(row("\"ExpirationTime\":\"0001-01-01T00:00:00Z\""));
        QVERIFY(token && !token->stub.expiresAt);
        QCOMPARE(token->rawExpirationTime, QByteArray("0001-01-01T00:00:00Z"));
    }

    void anEditSendsTimesBackToTheByte()
    {
        const QByteArray times =
            "\"CreateTime\":\"2026-11-21T21:15:35.907025472Z\",\"ExpirationTime\":\"2026-11-21T23:"
            "15:35.907025472+02:00\",\"ExpirationTTL\":";
        const QByteArray named = writeToken(*tokenOf(row(times + "\"1h0m0s\"")));
        QVERIFY(named.contains("\"CreateTime\":\"2026-11-21T21:15:35.907025472Z\""));
        QVERIFY(named.contains("\"ExpirationTime\":\"2026-11-21T23:15:35.907025472+02:00\""));
        QVERIFY(named.contains("\"ExpirationTTL\":\"1h0m0s\""));
        const QByteArray numbered = writeToken(*tokenOf(row(times + "3600000000001"))); // 1.4.0
        QVERIFY(numbered.contains("\"ExpirationTTL\":3600000000001"));
    }

    void anEditOfATokenWithoutAnEndNamesNone()
    {
        const auto token = tokenOf(row("\"ExpirationTime\":null,\"ExpirationTTL\":\"\",\"SecretID\":\"s\""));
        const QByteArray written = writeToken(*token);
        QVERIFY(!written.contains("Expiration"));
        QVERIFY(!written.contains("SecretID"));
    }

    void aNewTokenIsWrittenAsServersOfEveryVersionTakeIt()
    {
        NewToken token{QStringLiteral("say \"hi\"\n"), false, {QStringLiteral("readonly")}, {}, true,
                       Duration(std::chrono::hours(8))};
        QCOMPARE(object(writeNewToken(token)),
                 object("{\"Name\":\"say "
                        "\\\"hi\\\"\\n\",\"Type\":\"client\",\"Policies\":[\"readonly\"],\"Global\":true,"
                        "\"ExpirationTTL\":28800000000000}"));
        token.expirationTtl.reset();
        token.roleIds = {QStringLiteral("r1")};
        QCOMPARE(object(writeNewToken(token)).value(u"Roles"),
                 QJsonValue(QJsonArray{QJsonObject{{QStringLiteral("ID"), QStringLiteral("r1")}}}));
    }

    void whateverStandsInATextOrSecretGoesOutAsOneString()
    {
        const QString odd = QStringLiteral("\\\"\t\x01\x1f\u2028é\U0001F511");
        const QByteArray secret = "a\"b\\c\nd";
        JsonWriter writer;
        writer.text("A", odd).secret("B", Secret(secret)).texts("C", {}).members("D", {{odd, odd}});
        const QJsonObject read = object(writer.take());
        QCOMPARE(read.value(u"A").toString(), odd);
        QCOMPARE(read.value(u"B").toString().toUtf8(), secret);
        QCOMPARE(read.value(u"C"), QJsonValue(QJsonArray()));
        QCOMPARE(read.value(u"D").toObject().value(odd).toString(), odd);
    }

    void aListMayArriveInAnyPieces()
    {
        const QByteArray json =
            " [" + row("\"Name\":\"a ] \\\" }\"") + " , " + row("\"Name\":\"b\"") + ",{}, 7]\n";
        for (const qsizetype size : {1, 2, 7, 64, 10'000}) {
            const List list = listOf(json, size);
            QVERIFY(list.good);
            QCOMPARE(list.rows.size(), 2);
            QCOMPARE(list.rows.at(0).name, QStringLiteral("a ] \" }"));
            QCOMPARE(list.unreadable, 2);
        }
    }

    /// Whatever in a row looks like the place between two.
    void namesThatLookLikeTheEndOfARowAreNames()
    {
        const QString name = QStringLiteral("},{\"AccessorID\":\"x\"");
        const QByteArray escaped = "\"Name\":\"},{\\\"AccessorID\\\":\\\"x\\\"\"";
        const QByteArray nested =
            R"("Roles":[{"ID":"a","Name":"b "},{"AccessorID":"c","ID":"d"},{"ID":"e"}])";
        const QByteArray deep = R"("Other":[{"AccessorID":"x"},{"AccessorID":"y"}])";
        QByteArray json = "[";
        for (int i = 0; i < 10; ++i)
            json += (i == 0 ? QByteArray() : QByteArray(",")) + row(escaped + ',' + nested + ',' + deep);
        json += "] \n";
        for (qsizetype size = 1; size < json.size() + 2; ++size) {
            const List list = listOf(json, size);
            QVERIFY2(list.good, qPrintable(QString::number(size)));
            QCOMPARE(list.rows.size(), 10);
            for (const TokenStub &stub : list.rows) {
                QCOMPARE(stub.name, name);
                QCOMPARE(stub.roles.size(), 3);
            }
            QVERIFY(!listOf(json.first(std::min(size, json.lastIndexOf(']'))), 50).good);
        }
    }

    void aListThatBreaksOffOrIsNoJsonIsRefusedWhereverThatIs()
    {
        const QByteArray good = row("\"Name\":\"a\"");
        const QByteArray first = '[' + good + ',' + good + ',';
        for (const qsizetype size : {1, 30, 64, 1'000}) {
            for (const char *rest : {"{\"AccessorID\":tru}]", "{]", "]", "{\"AccessorID\":\"x\"}}", "{}]]",
                                     "{}],", "\"}]", "{}] []", "{},{\"AccessorID\":\"\xff\"}]"})
                QVERIFY2(!listOf(first + rest, size).good, rest);
            QVERIFY(listOf(first + "{}]\r\n\t ", size).good);
        }
    }

    void aListThatIsNullIsEmpty()
    {
        for (const qsizetype size : {1, 3, 100}) {
            QVERIFY(listOf("null\n", size).good);
            QVERIFY(listOf("[]", size).good);
            for (const char *bad : {"", "nul", "{}", "nothing", "[", "[{}", "[}]", "<html>",
                                    "Permission denied", "[] x", "null x", "nullnull", "\v[]", "[]\v\n"})
                QVERIFY2(!listOf(bad, size).good, bad);
        }
    }

    void rowsShareTheNamesOfTheirPolicies()
    {
        const QByteArray one = row("\"Policies\":[\"a-rather-long-name-of-a-policy\"]");
        const List list = listOf('[' + one + ',' + one + ']', 4096);
        QCOMPARE(list.rows.at(0).policies.constFirst().constData(),
                 list.rows.at(1).policies.constFirst().constData());
    }

    void whereTheAnswerHasNoSecretThereIsNoToken()
    {
        QVERIFY(!reading(row({}), &readSecretToken));
        QVERIFY(!reading(row("\"SecretID\":\"\""), &readSecretToken));
        QVERIFY(!reading(row("\"SecretID\":5"), &readSecretToken));
        const auto token = reading(row("\"SecretID\":\"s3\""), &readSecretToken);
        QVERIFY(token && token->secret.equals(Secret("s3")));
    }

    void aMethodsSecretsAreNoPartOfItsSettings()
    {
        const auto clear =
            reading("{\"OIDCClientSecret\":\"s3cret\",\"OIDCClientID\":\"nomad\"}", &readAuthMethodConfig);
        QVERIFY(clear.hasClientSecret && !clear.isPartial);
        const auto none = reading("{\"OIDCClientSecret\":\"\"}", &readAuthMethodConfig);
        QVERIFY(!none.hasClientSecret);
        MethodWrite write;
        write.draft.name = QStringLiteral("sso");
        write.draft.config = clear;
        QVERIFY(!writeAuthMethod(write, nullptr).contains("Secret"));
        const Secret typed("n3w");
        QVERIFY(writeAuthMethod(write, &typed).contains("\"OIDCClientSecret\":\"n3w\""));
        write.sendConfig = false;
        QVERIFY(!writeAuthMethod(write, &typed).contains("Config"));
    }

    void settingsThatNobodyHereKnowsAreNoticed()
    {
        QVERIFY(
            reading("{\"OIDCClientAssertion\":{\"KeySource\":\"nomad\"}}", &readAuthMethodConfig).isPartial);
        QVERIFY(reading("{\"SomethingOf2030\":true}", &readAuthMethodConfig).isPartial);
        QVERIFY(!reading("{\"OIDCClientAssertion\":null,\"X\":\"\",\"Y\":[],\"Z\":{},\"N\":0,\"B\":false}",
                         &readAuthMethodConfig)
                     .isPartial);
    }

    void headersTellHowFreshAnAnswerIs()
    {
        HttpReply reply;
        reply.headers = {{"x-nomad-index", "52"},
                         {"x-nomad-knownleader", "false"},
                         {"x-nomad-lastcontact", "1200"},
                         {"x-nomad-nexttoken", "52.aa"}};
        const Meta meta = metaOf(reply);
        QCOMPARE(meta.index, quint64(52));
        QCOMPARE(meta.knownLeader, std::optional(false));
        QCOMPARE(meta.lastContact, std::optional(Duration(1200)));
        QCOMPARE(meta.nextToken, QStringLiteral("52.aa"));
        reply.headers = {
            {"x-nomad-index", "-1"}, {"x-nomad-knownleader", "maybe"}, {"x-nomad-lastcontact", "1e99"}};
        const Meta odd = metaOf(reply);
        QVERIFY(odd.index == 0 && !odd.knownLeader && !odd.lastContact);
    }
};

QTEST_APPLESS_MAIN(CodecTest)
#include "tst_codec.moc"
