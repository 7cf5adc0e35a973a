// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomaddouble/nomaddouble.h"
#include "nomadwire/nomadapi.h"
#include "nomadwire/nomadvalues.h"
#include "support/await.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>

using namespace chatelaine;
using namespace chatelaine::nomad;
using Age = NomadDouble::Age;

namespace {

const QString unknown = QStringLiteral("8c3b1ee6-5f9e-4a41-9a42-1d2b3c4d5e6f");

/// A server and the API, both used on the test's thread.
struct Line
{
    explicit Line(const NomadDouble::Options &options = {})
        : server(options)
        , http({server.address(), "X-Nomad-Token", nullptr})
        , api(http)
    {
        http.setSecret(Secret(server.managementSecret()));
        server.addPolicy(QStringLiteral("readonly"), QStringLiteral("node { policy = \"read\" }"));
    }
    explicit Line(Age age)
        : Line(NomadDouble::Options{age})
    {
    }

    QVector<TokenStub> list(const ReadOptions &options = {})
    {
        QVector<TokenStub> rows;
        value(api.tokens(options, [&rows](TokenStub row) { rows.append(std::move(row)); }));
        return rows;
    }
    SeenRequest lastRequest() const { return server.requests().constLast(); }
    QString lastParameter(const QString &key) const
    {
        return QUrlQuery(QString::fromLatin1(lastRequest().query)).queryItemValue(key, QUrl::FullyDecoded);
    }
    /// From now on every request below \a path is answered with \a text.
    void answerWith(const QByteArray &path, int status, const QByteArray &text)
    {
        Fault fault{Fault::Kind::Status, path};
        fault.status = status;
        fault.text = text;
        server.addFault(fault);
    }

    NomadDouble server;
    HttpClient http;
    NomadApi api;
};

NewToken client(const QString &name)
{
    return {name, false, {QStringLiteral("readonly")}, {}, false, {}};
}

} // namespace

class ApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAge_data()
    {
        QTest::addColumn<Age>("age");
        QTest::newRow("1.0") << Age::V1_0;
        QTest::newRow("1.4.0") << Age::V1_4_0;
        QTest::newRow("1.5") << Age::V1_5;
        QTest::newRow("1.6.3") << Age::V1_6_3;
        QTest::newRow("today") << Age::Today;
    }

    void theLifeOfAToken_data() { everyAge_data(); }
    void theLifeOfAToken()
    {
        QFETCH(Age, age);
        Line line(age);
        const SecretToken made = value(line.api.createToken(client(QStringLiteral("ci"))));
        QVERIFY(!made.secret.isEmpty());
        const QString accessor = writeUuid(made.token.stub.accessor);
        FullToken read = value(line.api.token(accessor)).value;
        QCOMPARE(read, made.token);
        read.stub.name = QStringLiteral("ci, renamed");
        const FullToken changed = value(line.api.updateToken(read)).value;
        QCOMPARE(changed.stub.name, read.stub.name);
        QVERIFY(changed.stub.modifyIndex > read.stub.modifyIndex);
        QCOMPARE(line.server.token(accessor).value(u"SecretID").toString().toUtf8(),
                 made.secret.view().toByteArray()); // which was not sent along
        QCOMPARE(line.list().size(), 2);
        value(line.api.deleteToken(accessor));
        QCOMPARE(codeOf(await(line.api.token(accessor))), std::optional(ErrorCode::NotFound));
        QCOMPARE(codeOf(await(line.api.deleteToken(accessor))), std::optional(ErrorCode::NotFound));
    }

    void anExpiryIsAskedForSoThatEveryVersionTakesIt_data()
    {
        QTest::addColumn<Age>("age");
        QTest::newRow("1.4.0") << Age::V1_4_0;
        QTest::newRow("1.5") << Age::V1_5;
        QTest::newRow("today") << Age::Today;
    }
    void anExpiryIsAskedForSoThatEveryVersionTakesIt()
    {
        QFETCH(Age, age);
        Line line(age);
        NewToken token = client(QStringLiteral("short"));
        token.expirationTtl = std::chrono::hours(1);
        const FullToken made = value(line.api.createToken(token)).token;
        QVERIFY(made.stub.expiresAt.has_value());
        QCOMPARE(*made.stub.expiresAt - made.stub.createdAt, Duration(std::chrono::hours(1)));
        QVERIFY(!made.rawExpirationTtl.isEmpty());
    }

    void readsSayHowTheyAreMade()
    {
        Line line;
        line.list();
        QCOMPARE(line.lastRequest().query, QByteArray());
        ReadOptions options;
        options.stale = true;
        options.index = 3;
        options.wait = std::chrono::seconds(7);
        line.list(options);
        QCOMPARE(line.lastParameter(QStringLiteral("stale")), QStringLiteral("true"));
        QCOMPARE(line.lastParameter(QStringLiteral("index")), QStringLiteral("3"));
        QCOMPARE(line.lastParameter(QStringLiteral("wait")), QStringLiteral("7s"));
        line.api.setRegion(QStringLiteral("global"));
        line.list();
        QCOMPARE(line.lastParameter(QStringLiteral("region")), QStringLiteral("global"));
        ReadOptions elsewhere;
        elsewhere.region = QStringLiteral("mars & co");
        const auto lost = await(line.api.policies(elsewhere));
        QCOMPARE(codeOf(lost), std::optional(ErrorCode::Unavailable));
        QCOMPARE(line.lastParameter(QStringLiteral("region")), QStringLiteral("mars & co"));
    }

    void whatTheHeadersTellComesAlong()
    {
        Line line;
        const auto policies = value(line.api.policies());
        QVERIFY(policies.meta.index > 0);
        QCOMPARE(policies.meta.knownLeader, std::optional(true));
        QVERIFY(policies.meta.lastContact.has_value());
    }

    void aPageIsFoundByAnyPrefix()
    {
        Line line;
        line.server.addTokens(20);
        const QString accessor = line.server.managementAccessor();
        for (const qsizetype length : {1, 2, 3, 8, 9, 10, 36}) {
            const auto page = value(line.api.tokenPage(100, {}, accessor.left(length), {})).value;
            QVERIFY(!page.isEmpty());
            const bool all = std::all_of(page.begin(), page.end(), [&](const TokenStub &row) {
                return writeUuid(row.accessor).startsWith(accessor.left(length));
            });
            QVERIFY(all);
        }
        const auto first = value(line.api.tokenPage(5, {}, {}, {}));
        QCOMPARE(first.value.size(), 5);
        QVERIFY(!first.meta.nextToken.isEmpty());
        const auto second = value(line.api.tokenPage(5, first.meta.nextToken, {}, {}));
        QVERIFY(second.value.constFirst().accessor != first.value.constFirst().accessor);
    }

    void rowsOfAPageThatCannotBeReadAreCounted()
    {
        Line line;
        line.answerWith("/v1/acl/tokens", 200,
                        "[{\"AccessorID\":\"" + unknown.toLatin1() + "\"},{},5,{\"AccessorID\":1}]");
        const auto page = value(line.api.tokenPage(100, {}, {}, {}));
        QCOMPARE(page.value.size(), 1);
        QCOMPARE(page.meta.unreadable.nameless, 3);
        QVERIFY(page.meta.size > 60);
    }

    void listsOfPoliciesAndRolesMayBeLong_data()
    {
        QTest::addColumn<bool>("roles");
        QTest::newRow("policies") << false;
        QTest::newRow("roles") << true;
    }
    void listsOfPoliciesAndRolesMayBeLong()
    {
        QFETCH(bool, roles);
        Line line;
        const QByteArray path = roles ? "/v1/acl/roles" : "/v1/acl/policies";
        const auto read = [roles](NomadApi &api) {
            return roles ? await(api.roles()).map([](const auto &list) { return list.value.size(); })
                         : await(api.policies()).map([](const auto &list) { return list.value.size(); });
        };
        const QByteArray filler(10'000, 'x');
        QByteArray rows;
        constexpr qsizetype count = 1'800;
        for (qsizetype i = 0; i < count; ++i)
            rows += (i ? "," : "") + ("{\"ID\":\"" + QByteArray::number(i)) + "\",\"Name\":\"policy-" +
                    QByteArray::number(i) + "\",\"Description\":\"" + filler + "\"}";
        QVERIFY(rows.size() > HttpClient::largestHeld);
        line.answerWith(path, 200, '[' + rows + ']');
        QCOMPARE(read(line.api), Result<qsizetype>(count));

        HttpClient small({line.server.address(), "X-Nomad-Token", nullptr, rows.size()});
        NomadApi limited(small);
        QCOMPARE(codeOf(read(limited)), std::optional(ErrorCode::BadAnswer));

        line.server.clearFaults();
        const QByteArray deep = QByteArray(63, '[') + QByteArray(63, ']');
        line.answerWith(path, 200, R"([{"ID":"a","Name":"a","Odd":)" + deep + "}]");
        QCOMPARE(codeOf(read(line.api)), std::optional(ErrorCode::BadAnswer));
        line.server.clearFaults();
        line.answerWith(path, 200, R"([{"ID":"a","Name":"a","Odd":)" + deep.mid(1, 124) + "}]");
        QCOMPARE(read(line.api), Result<qsizetype>(1));
        line.server.clearFaults();
        line.answerWith(path, 200, "null");
        QCOMPARE(read(line.api), Result<qsizetype>(0));
    }

    void whoASecretBelongsToIsAskedWithoutTakingItIntoUse()
    {
        Line line;
        const SecretToken made = value(line.api.createToken(client(QStringLiteral("ci"))));
        const auto other = std::make_shared<const Secret>(made.secret.clone());
        QCOMPARE(value(line.api.self(other)).value.stub.name, QStringLiteral("ci"));
        QVERIFY(value(line.api.self()).value.stub.management);
    }

    void nobodyAndEverybodyAreNoTokens()
    {
        Line line;
        line.answerWith("/v1/acl/token/self", 200,
                        R"({"AccessorID":"anonymous","Name":"Anonymous Token","Type":"client"})");
        QCOMPARE(codeOf(await(line.api.self())), std::optional(ErrorCode::WrongCredentials));
        line.server.clearFaults();
        line.answerWith("/v1/acl/token/self", 200, R"({"AccessorID":"acls-disabled","Type":"client"})");
        QCOMPARE(codeOf(await(line.api.self())), std::optional(ErrorCode::Unsupported));
    }

    void anAnswerAboutSomethingElseIsNotTaken()
    {
        Line line;
        const QByteArray other =
            R"({"AccessorID":"11111111-2222-3333-4444-555555555555","SecretID":"x","Name":"evil","ID":"evil"})";
        line.answerWith("/v1/", 200, other);
        QCOMPARE(codeOf(await(line.api.token(unknown))), std::optional(ErrorCode::BadAnswer));
        QCOMPARE(codeOf(await(line.api.policy(QStringLiteral("readonly")))),
                 std::optional(ErrorCode::BadAnswer));
        QCOMPARE(codeOf(await(line.api.role(unknown))), std::optional(ErrorCode::BadAnswer));
        QCOMPARE(codeOf(await(line.api.authMethod(QStringLiteral("sso")))),
                 std::optional(ErrorCode::BadAnswer));
        QCOMPARE(codeOf(await(line.api.bindingRule(unknown))), std::optional(ErrorCode::BadAnswer));
        QCOMPARE(codeOf(await(line.api.policies())), std::optional(ErrorCode::BadAnswer));
        QCOMPARE(codeOf(await(line.api.regions())), std::optional(ErrorCode::BadAnswer));
        FullToken token;
        token.stub.accessor = readUuid(unknown.toLatin1());
        QCOMPARE(codeOf(await(line.api.updateToken(token))), std::optional(ErrorCode::OutcomeUnknown));
    }

    void whatIsNoAnswerIsTakenForNone_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("no JSON") << static_cast<int>(Fault::Kind::NotJson);
        QTest::newRow("wrong types") << static_cast<int>(Fault::Kind::WrongTypes);
        QTest::newRow("deep") << static_cast<int>(Fault::Kind::DeepJson);
    }
    void whatIsNoAnswerIsTakenForNone()
    {
        QFETCH(int, kind);
        Line line;
        line.server.addFault({static_cast<Fault::Kind>(kind)});
        QCOMPARE(codeOf(await(line.api.token(line.server.managementAccessor()))),
                 std::optional(ErrorCode::BadAnswer));
        const qsizetype before = line.server.requests().size();
        QCOMPARE(codeOf(await(line.api.createToken(client(QStringLiteral("ci"))))),
                 std::optional(ErrorCode::OutcomeUnknown));
        QCOMPARE(line.server.requests().size(), before + 1); // asked once
    }

    void whereNomadSaysNothingMoreIsSomebodyElses()
    {
        Line line;
        Policy policy;
        policy.name = QStringLiteral("new");
        const auto all = [&] {
            return QVector<std::optional<ErrorCode>>{codeOf(await(line.api.deleteToken(unknown))),
                                                     codeOf(await(line.api.putPolicy(policy))),
                                                     codeOf(await(line.api.deletePolicy(policy.name))),
                                                     codeOf(await(line.api.deleteRole(unknown))),
                                                     codeOf(await(line.api.deleteAuthMethod(policy.name))),
                                                     codeOf(await(line.api.deleteBindingRule(unknown)))};
        };
        line.answerWith("/v1/acl/", 200, "<html>Please sign in</html>");
        const auto page = all();
        QCOMPARE(page.count(std::optional(ErrorCode::OutcomeUnknown)), page.size());
        line.server.clearFaults();
        line.answerWith("/v1/acl/", 200, "");
        const auto nothing = all();
        QCOMPARE(nothing.count(std::nullopt), nothing.size());
    }

    void namesThatWouldLeadElsewhereAreNotAskedFor()
    {
        Line line;
        line.server.clearRequests();
        for (const QString &name : {QString(), QStringLiteral("."), QStringLiteral(".."),
                                    QStringLiteral("../token/self"), QStringLiteral("a\nb")}) {
            QCOMPARE(codeOf(await(line.api.policy(name))), std::optional(ErrorCode::NotFound));
            QCOMPARE(codeOf(await(line.api.deletePolicy(name))), std::optional(ErrorCode::NotFound));
            QCOMPARE(codeOf(await(line.api.role(name))), std::optional(ErrorCode::NotFound));
            QCOMPARE(codeOf(await(line.api.deleteRole(name))), std::optional(ErrorCode::NotFound));
            QCOMPARE(codeOf(await(line.api.token(name))), std::optional(ErrorCode::NotFound));
            QCOMPARE(codeOf(await(line.api.deleteToken(name))), std::optional(ErrorCode::NotFound));
            QCOMPARE(codeOf(await(line.api.deleteAuthMethod(name))), std::optional(ErrorCode::NotFound));
            QCOMPARE(codeOf(await(line.api.deleteBindingRule(name))), std::optional(ErrorCode::NotFound));
        }
        QVERIFY(line.server.requests().isEmpty());
        QCOMPARE(codeOf(await(line.api.policy(QStringLiteral("a%2Fb?c#d é")))),
                 std::optional(ErrorCode::NotFound));
        QCOMPARE(line.lastRequest().path, QByteArray("/v1/acl/policy/a%252Fb%3Fc%23d%20%C3%A9"));
    }

    void aGatewayThatGivesUpOnAWriteLeavesItOpen()
    {
        Line line;
        line.answerWith("/v1/", 504, "<html>Gateway Timeout</html>");
        QCOMPARE(codeOf(await(line.api.deleteToken(unknown))), std::optional(ErrorCode::OutcomeUnknown));
        QCOMPARE(codeOf(await(line.api.token(unknown))), std::optional(ErrorCode::Unavailable));
        line.server.clearFaults();
        line.answerWith("/v1/", 500, "leadership lost while committing log");
        QCOMPARE(codeOf(await(line.api.deletePolicy(QStringLiteral("x")))),
                 std::optional(ErrorCode::OutcomeUnknown));
    }

    void anErrorThatQuotesWhatWasSentIsShownWithoutIt()
    {
        Line line;
        const QByteArray jwt = "head.body-of-a-jwt.sign";
        line.answerWith("/v1/", 400,
                        "cannot make sense of " + jwt + " from " + line.server.managementSecret());
        const auto said = [](const Error &error) { return (error.message + error.detail).toUtf8(); };
        const auto login = await(line.api.login(QStringLiteral("ci"), Secret(jwt)));
        QVERIFY(!login && !said(login.error()).contains(jwt));
        QVERIFY(!said(login.error()).contains(line.server.managementSecret()));
        const auto exchange = await(line.api.exchangeOneTime(Secret(jwt)));
        QVERIFY(!exchange && !said(exchange.error()).contains(jwt));
        const auto complete =
            await(line.api.oidcComplete(QStringLiteral("sso"), QUrl(), {}, {}, Secret(jwt), {}));
        QVERIFY(!complete && !said(complete.error()).contains(jwt));
        MethodWrite write;
        write.draft.name = QStringLiteral("sso");
        const auto method = await(line.api.putAuthMethod(write, std::make_shared<const Secret>(Secret(jwt))));
        QVERIFY(!method && !said(method.error()).contains(jwt));
    }

    void aQuotedSecretIsHiddenHoweverItIsSpelt_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("said");
        const QByteArray uuid = "8c3b1ee6-5f9e-4a41-9a42-1d2b3c4d5e6f";
        const QByteArray jwt = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJl";
        QTest::newRow("as it is") << uuid << uuid;
        QTest::newRow("in capitals") << uuid << uuid.toUpper();
        QTest::newRow("without hyphens") << uuid << QByteArray(uuid).replace("-", "");
        QTest::newRow("another one") << jwt << uuid;
        QTest::newRow("a part of a JWT") << jwt << jwt.left(38);
        QTest::newRow("as Go quotes it") << QByteArray("se\"cr\\et") << QByteArray("se\\\"cr\\\\et");
        QTest::newRow("as Go's JSON") << QByteArray("se<cr&et") << QByteArray("se\\u003ccr\\u0026et");
        QTest::newRow("as a URL") << QByteArray("se cr/et") << QByteArray("se%20cr%2Fet");
        QTest::newRow("as a form") << QByteArray("se cr/et") << QByteArray("se+cr%2fet");
    }
    void aQuotedSecretIsHiddenHoweverItIsSpelt()
    {
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, said);
        Line line;
        line.answerWith("/v1/", 400, "cannot make sense of \"" + said + "\" at all");
        const auto login = await(line.api.login(QStringLiteral("ci"), Secret(secret)));
        QVERIFY(!login);
        const QString shown = login.error().message + login.error().detail;
        QVERIFY2(!shown.contains(QString::fromLatin1(said), Qt::CaseInsensitive), qPrintable(shown));
        QVERIFY2(shown.contains(QStringLiteral("cannot make sense of \"***\" at all")), qPrintable(shown));
    }

    void whatAServerCanIsFoundByTrying_data()
    {
        QTest::addColumn<Age>("age");
        QTest::addColumn<Capabilities>("expected");
        const auto add = [](const char *name, Age age, bool oneTime, bool roles, bool methods, bool jwt,
                            bool edit, bool paging) {
            Capabilities expected;
            expected.oneTime = oneTime;
            expected.roles = roles;
            expected.authMethods = methods;
            expected.jwtLogin = jwt;
            expected.expiringEditable = edit;
            expected.paging = paging;
            QTest::newRow(name) << age << expected;
        };
        add("1.0", Age::V1_0, false, false, false, false, false, false);
        add("1.4.0", Age::V1_4_0, true, true, false, false, false, false);
        add("1.5", Age::V1_5, true, true, true, true, false, false);
        add("1.6.3", Age::V1_6_3, true, true, true, true, true, false);
        add("today", Age::Today, true, true, true, true, true, true);
    }
    void whatAServerCanIsFoundByTrying()
    {
        QFETCH(Age, age);
        QFETCH(Capabilities, expected);
        Line line(age);
        line.server.clearRequests();
        const Capabilities found = value(line.api.capabilities());
        QVERIFY(found.aclEnabled && found.version);
        QCOMPARE(found.region, QStringLiteral("global"));
        QCOMPARE(found.oneTime, expected.oneTime);
        QCOMPARE(found.roles, expected.roles);
        QCOMPARE(found.authMethods, expected.authMethods);
        QCOMPARE(found.jwtLogin, expected.jwtLogin);
        QCOMPARE(found.expiringEditable, expected.expiringEditable);
        QCOMPARE(found.paging, expected.paging);
        for (const SeenRequest &seen : line.server.requests())
            QCOMPARE(seen.method, QByteArray("GET"));
    }

    void withoutATokenTheRoutesStillTell()
    {
        Line line;
        line.http.setSecret(std::nullopt);
        const Capabilities found = value(line.api.capabilities());
        QVERIFY(!found.version && !found.paging && !found.expiringEditable);
        QVERIFY(found.oneTime && found.roles && found.authMethods && found.jwtLogin);
        QCOMPARE(found.region, QStringLiteral("global")); // the only one
    }

    void anAgentThatKeepsItsVersionToItselfIsNoObstacle()
    {
        Line line;
        line.answerWith("/v1/agent/self", 502, "<html>Bad Gateway</html>");
        const Capabilities found = value(line.api.capabilities());
        QVERIFY(!found.version && found.roles);
    }

    void withoutALeaderNothingIsConcluded()
    {
        Line line;
        line.server.addFault({Fault::Kind::NoLeader, "/v1/acl/"});
        QCOMPARE(codeOf(await(line.api.capabilities())), std::optional(ErrorCode::Unavailable));
    }

    void thatAccessControlIsOffIsNoticed_data() { everyAge_data(); }
    void thatAccessControlIsOffIsNoticed()
    {
        QFETCH(Age, age);
        NomadDouble::Options options;
        options.age = age;
        options.acl = false;
        Line line(options);
        QVERIFY(!value(line.api.capabilities()).aclEnabled);
    }
};

QTEST_GUILESS_MAIN(ApiTest)
#include "tst_api.moc"
