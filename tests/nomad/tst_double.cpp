// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomaddouble/exchange.h"
#include "nomaddouble/replay.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace chatelaine;
using namespace nomaddouble;
using namespace std::chrono_literals;

namespace {

QJsonArray recording(const char *version)
{
    QFile file(QStringLiteral(CHATELAINE_SOURCE_DIR "/tests/nomaddouble/recordings/nomad-%1.json")
                   .arg(QLatin1String(version)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no recording %s", version);
    return QJsonDocument::fromJson(file.readAll()).object().value(u"exchanges").toArray();
}

/// Whose secret a placeholder of the recording stands for: that of the token made in the case.
const QHash<QString, QString> placeholders = {
    {QStringLiteral("bootstrap"), QStringLiteral("<management>")},
    {QStringLiteral("create client token"), QStringLiteral("<client>")},
    {QStringLiteral("create management token"), QStringLiteral("<management 2>")},
    {QStringLiteral("client for headers"), QStringLiteral("<client h>")},
    {QStringLiteral("create token, role by ID"), QStringLiteral("<client role>")},
    {QStringLiteral("create, ExpirationTime zero time"), QStringLiteral("<zero time client>")},
    {QStringLiteral("create, TTL of 1m (the least allowed)"), QStringLiteral("<expiring client>")},
    {QStringLiteral("create, management token with TTL 60s"), QStringLiteral("<expiring management>")},
    {QStringLiteral("login, role bound (and a policy that is absent is skipped)"),
     QStringLiteral("<login client>")},
    {QStringLiteral("reset with a line end"), QStringLiteral("<management after reset>")},
    {QStringLiteral("bootstrap, own secret"), QStringLiteral("<management, own secret>")},
};

struct LeftOut
{
    QString what; ///< a group, or how cases begin
    QString why;
};

const QVector<LeftOut> leftOut = {
    {QStringLiteral("event stream"),
     QStringLiteral("the double has no event stream: the program asks for none")},
    {QStringLiteral("connections"), QStringLiteral("no requests; has a test of its own below")},
    {QStringLiteral("expired management: event stream"), QStringLiteral("no event stream")},
    {QStringLiteral("ACL off: event stream"), QStringLiteral("no event stream")},
    {QStringLiteral("login, expired JWT"),
     QStringLiteral("the double checks no JWT: a test says what becomes of it")},
    {QStringLiteral("login, JWT not valid yet"), QStringLiteral("the double checks no JWT")},
    {QStringLiteral("login, wrong audience"), QStringLiteral("the double checks no JWT")},
    {QStringLiteral("login, no claims of time"), QStringLiteral("the double checks no JWT")},
    {QStringLiteral("filter: role index"),
     QStringLiteral("go-bexpr's indexes into lists, which nobody sends")},
    {QStringLiteral("filter: expiry time is nil"),
     QStringLiteral("go-bexpr's words for types it cannot compare")},
    {QStringLiteral("filter: create time"), QStringLiteral("go-bexpr's words for types it cannot compare")},
    {QStringLiteral("filter: bad regular expression"), QStringLiteral("Go's words for regular expressions")},
    {QStringLiteral("filter: global, bare"), QStringLiteral("where go-bexpr's grammar stops")},
    {QStringLiteral("filter: any role name"), QStringLiteral("where go-bexpr's grammar stops")},
    {QStringLiteral("filter: create index"), QStringLiteral("where go-bexpr's grammar stops")},
    {QStringLiteral("filter: syntax error"), QStringLiteral("where go-bexpr's grammar stops")},
    {QStringLiteral("filter: unterminated string"), QStringLiteral("where go-bexpr's grammar stops")},
    {QStringLiteral("create binding rule, bad selector"), QStringLiteral("where go-bexpr's grammar stops")},
    {QStringLiteral("agent self"), QStringLiteral("the recording is cut to the version; compared below")},
    {QStringLiteral("ACL off: agent self"), QStringLiteral("the recording is cut")},
};

const LeftOut *leavesOut(const QJsonObject &exchange)
{
    const QString name = exchange.value(u"case").toString();
    const bool isRefusal = exchange.value(u"response").toObject().value(u"status").toInt() != 200;
    for (const LeftOut &each : leftOut) {
        const bool isGroup = exchange.value(u"group").toString() == each.what;
        const bool isAgent = each.what == u"agent self" && name.startsWith(each.what) && !isRefusal;
        const bool isStream = each.what == u"ACL off: event stream" && name.startsWith(each.what);
        if (isGroup || isAgent || isStream || name == each.what)
            return &each;
    }
    return nullptr;
}

QJsonObject claimsOf(const QString &jwt)
{
    const QByteArray payload = jwt.section(u'.', 1, 1).toLatin1();
    return QJsonDocument::fromJson(QByteArray::fromBase64(payload, QByteArray::Base64UrlEncoding)).object();
}

/// Tells the double which JWTs of the recording log in.
void registerJwts(NomadDouble &server, const QJsonArray &exchanges)
{
    for (const QJsonValue &each : exchanges) {
        const QJsonObject exchange = each.toObject();
        const QString jwt =
            exchange.value(u"request").toObject().value(u"body").toObject().value(u"LoginToken").toString();
        if (jwt.count(u'.') == 2 && exchange.value(u"response").toObject().value(u"status").toInt() != 401)
            server.registerJwt(jwt.toLatin1(), claimsOf(jwt));
    }
}

/// What was done so that the event stream had something to tell.
void actForTheStream(Replay &replay, const QString &management)
{
    const auto act = [&](const char *method, const QString &path, const QJsonObject &body = {}) {
        const Answered answer = replay.request(method, QStringLiteral("/v1/acl/") + path, body, management);
        return QJsonDocument::fromJson(answer.body).object();
    };
    const QString name = QStringLiteral("Name"), streamed = QStringLiteral("streamed");
    const QJsonArray policies{QJsonObject{{name, streamed}}};
    act("POST", QStringLiteral("policy/tick"), {{name, QStringLiteral("tick")}});
    const QJsonObject token = act("POST", QStringLiteral("token"),
                                  {{name, streamed},
                                   {QStringLiteral("Type"), QStringLiteral("client")},
                                   {QStringLiteral("Policies"), QJsonArray{streamed}}});
    act("POST", QStringLiteral("policy/streamed"), {{name, streamed}});
    const QJsonObject role =
        act("POST", QStringLiteral("role"), {{name, streamed}, {QStringLiteral("Policies"), policies}});
    act("DELETE", QStringLiteral("role/") + role.value(u"ID").toString());
    act("DELETE", QStringLiteral("token/") + token.value(u"AccessorID").toString());
    act("DELETE", QStringLiteral("policy/streamed"));
    act("POST", QStringLiteral("auth-method"),
        {{name, streamed},
         {QStringLiteral("Type"), QStringLiteral("JWT")},
         {QStringLiteral("TokenLocality"), QStringLiteral("local")},
         {QStringLiteral("MaxTokenTTL"), QStringLiteral("1h")}});
    act("DELETE", QStringLiteral("auth-method/streamed"));
}

/// What happened on the recorded server beside its requests.
void happenBefore(const QString &name, const QJsonObject &exchange, Replay &replay, NomadDouble &server,
                  const QString &management)
{
    const auto remove = [&](const QString &method) {
        replay.request("DELETE", QStringLiteral("/v1/acl/auth-method/") + method, {}, management);
    };
    if (name == u"blocking query woken by a create") {
        const QJsonArray rows = exchange.value(u"response").toObject().value(u"body").toArray();
        for (const QJsonValue &row : rows) {
            const QString accessor = row.toObject().value(u"AccessorID").toString();
            if (replay.ours(accessor) == accessor)
                replay.bind(accessor,
                            server
                                .addToken({{QStringLiteral("Name"), row.toObject().value(u"Name")},
                                           {QStringLiteral("Policies"), row.toObject().value(u"Policies")}})
                                .value(u"AccessorID")
                                .toString());
        }
    } else if (name == u"put role again for the rules") {
        for (const auto *method :
             {"badkey", "nokeys", "noconf", "ttlnum", "oidc2", "oidc3", "oidcx", "oidcy"})
            remove(QLatin1String(method));
    } else if (name == u"event stream, ACL topics, index of the last write plus 1") {
        actForTheStream(replay, management);
    } else if (name == u"expired client: list tokens") {
        server.advanceClock(61s);
    } else if (name == u"reset with a wrong number in the file") {
        server.writeResetFile("3");
    } else if (name == u"reset with no number in the file") {
        server.writeResetFile("none");
    } else if (name == u"reset with an empty file") {
        server.writeResetFile("");
    } else if (name == u"reset with a line end" || name == u"reset while the old management token lives") {
        server.writeResetFile("8\n");
    } else if (name == u"auth-url, provider out of reach") {
        server.setOidcProviderReachable(false);
    } else if (name == u"auth-url") {
        server.setOidcProviderReachable(true);
    }
}

/// The two requests that the recording abbreviates.
QJsonObject unabbreviated(QJsonObject exchange)
{
    QJsonObject request = exchange.value(u"request").toObject();
    QJsonObject body = request.value(u"body").toObject();
    if (body.value(u"Name").toString().startsWith(u"(n, "))
        body.insert(QStringLiteral("Name"), QString(1'048'576, u'n'));
    else
        return exchange;
    request.insert(QStringLiteral("body"), body);
    exchange.insert(QStringLiteral("request"), request);
    return exchange;
}

NomadDouble::Options optionsOf(NomadDouble::Age age, bool acl)
{
    NomadDouble::Options options;
    options.age = age;
    options.acl = acl;
    options.bootstrapped = false;
    return options;
}

} // namespace

/// The double against the recordings of real servers.
class DoubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itAnswersAsTheRecordedServersDid_data();
    void itAnswersAsTheRecordedServersDid();
    void tenThousandPoliciesFitOnAToken();
    void theAgentTellsItsVersion();
    void itRefusesTheHundredAndFirstConnection();
};

void DoubleTest::itAnswersAsTheRecordedServersDid_data()
{
    QTest::addColumn<NomadDouble::Age>("age");
    QTest::addColumn<QByteArray>("version");
    QTest::newRow("1.0.18") << NomadDouble::Age::V1_0 << QByteArray("1.0.18");
    QTest::newRow("1.5.8") << NomadDouble::Age::V1_5 << QByteArray("1.5.8");
}

void DoubleTest::itAnswersAsTheRecordedServersDid()
{
    QFETCH(const NomadDouble::Age, age);
    QFETCH(const QByteArray, version);
    const QJsonArray exchanges = recording(version.constData());
    std::unique_ptr<NomadDouble> server;
    std::unique_ptr<Replay> replay;
    QString group = QStringLiteral("none yet"), management;
    QStringList differences;
    int compared = 0, left = 0;
    const auto finish = [&] {
        if (replay) {
            differences += replay->differences;
            compared += replay->compared;
        }
    };
    for (const QJsonValue &each : exchanges) {
        const QJsonObject exchange = unabbreviated(each.toObject());
        const QString name = exchange.value(u"case").toString(), now = exchange.value(u"group").toString();
        const bool isOther = now != group && (!server || now == u"bootstrap secret" || now == u"ACL off");
        group = now;
        if (isOther) {
            finish();
            replay.reset();
            server = std::make_unique<NomadDouble>(optionsOf(age, now != u"ACL off"));
            registerJwts(*server, exchanges);
            server->registerOidcCode("good", {{QStringLiteral("sub"), QStringLiteral("alice")},
                                              {QStringLiteral("groups"), QJsonArray{QStringLiteral("ops")}}});
            replay = std::make_unique<Replay>(*server, age == NomadDouble::Age::V1_0);
        }
        happenBefore(name, exchange, *replay, *server, management);
        if (leavesOut(exchange) || name.startsWith(u"10,000 policies")) {
            ++left;
            continue;
        }
        replay->run(exchange);
        const QJsonObject body = exchange.value(u"response").toObject().value(u"body").toObject();
        const QString secret = body.value(u"SecretID").toString();
        if (placeholders.contains(name) && !secret.isEmpty())
            replay->know(placeholders.value(name), secret);
        if (name == u"bootstrap")
            management = replay->ours(secret);
    }
    finish();
    for (const LeftOut &each : leftOut)
        qInfo("left out: %s (%s)", qPrintable(each.what), qPrintable(each.why));
    qInfo("%d exchanges compared, %d left out", compared, left);
    for (const QString &each : std::as_const(differences))
        qWarning("%s", qPrintable(each));
    QCOMPARE(differences.size(), 0);
    QVERIFY(compared > (age == NomadDouble::Age::V1_0 ? 70 : 520));
}

void DoubleTest::tenThousandPoliciesFitOnAToken()
{
    NomadDouble server;
    QJsonArray policies;
    for (int i = 0; i < 10'000; ++i)
        policies.append(QStringLiteral("p%1").arg(i, 5, 10, QChar(u'0')));
    const QJsonObject token{{QStringLiteral("Type"), QStringLiteral("client")},
                            {QStringLiteral("Policies"), policies}};
    const Answered answer = ask(server.address(), "POST", "/v1/acl/token", compact(token),
                                {{"X-Nomad-Token", server.managementSecret()}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(QJsonDocument::fromJson(answer.body).object().value(u"Policies").toArray(), policies);
}

void DoubleTest::theAgentTellsItsVersion()
{
    NomadDouble server(optionsOf(NomadDouble::Age::V1_5, false));
    const Answered answer = ask(server.address(), "GET", "/v1/agent/self", {}, {});
    const QJsonObject config = QJsonDocument::fromJson(answer.body).object().value(u"config").toObject();
    QCOMPARE(config.value(u"Version").toObject().value(u"Version").toString(), QStringLiteral("1.5.8"));
    QCOMPARE(config.value(u"ACL").toObject().value(u"Enabled").toBool(true), false);
}

void DoubleTest::itRefusesTheHundredAndFirstConnection()
{
    NomadDouble server;
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 101; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(server.address().host(), quint16(server.address().port()));
        QVERIFY(sockets.back()->waitForConnected());
    }
    QVERIFY(sockets.back()->waitForReadyRead());
    const QByteArray told = sockets.back()->readAll();
    const QJsonArray exchanges = recording("1.5.8");
    for (const QJsonValue &each : exchanges) {
        if (each.toObject().value(u"group").toString() == u"connections") {
            const QString text = each.toObject().value(u"response").toObject().value(u"body").toString();
            QCOMPARE(QString::fromLatin1(told), text);
            break;
        }
    }
    QCOMPARE(server.openConnections(), 100);
}

QTEST_GUILESS_MAIN(DoubleTest)
#include "tst_double.moc"
