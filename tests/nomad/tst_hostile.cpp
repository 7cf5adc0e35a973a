// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/nomadids.h"
#include "support/nomadsession.h"
#include "support/patience.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace chatelaine;
using namespace std::chrono_literals;
using Kind = Fault::Kind;

namespace {

struct Trouble
{
    const char *name;
    Fault fault;
    bool harmless = false;        ///< the answer is as good as ever
    bool mayBeCarriedOut = false; ///< nobody can tell whether a write was
};

const QVector<Trouble> troubles = {
    {"late", {Kind::Delay, "/v1/acl/token", {}, -1, 50ms}, true},
    {"silent", {Kind::Silence}, false, true},
    {"cut off in the middle", {Kind::CutMidBody}, false, true},
    {"closed without an answer", {Kind::CloseUnanswered}, false, true},
    {"no HTTP", {Kind::Garbage}, false, true},
    {"no JSON", {Kind::NotJson}, false, true},
    {"wrong types", {Kind::WrongTypes}, false, true},
    {"nested deeply", {Kind::DeepJson}, false, true},
    {"without an end", {Kind::HugeBody}, false, true},
    {"redirected", {Kind::Redirect, "/v1/acl/token", {}, -1, 0ms, 0, "http://127.0.0.1:9/elsewhere"}},
    {"no leader", {Kind::NoLeader}},
    {"no region", {Kind::NoRegion}},
    {"too many requests", {Kind::TooMany}},
    {"status 500", {Kind::Status, "/v1/acl/token", {}, -1, 0ms, 500, "index error: something is broken"}},
    {"status 503", {Kind::Status, "/v1/acl/token", {}, -1, 0ms, 503, "<html>gateway</html>"}},
    {"status 418 with a long text",
     {Kind::Status, "/v1/acl/token", {}, -1, 0ms, 418, QByteArray(100'000, 'z')}},
    {"index goes backwards", {Kind::IndexBackwards}, true},
    {"pages without an end", {Kind::EndlessPaging}, true},
    {"a leader long gone", {Kind::StaleLeader}, true},
};

const QStringList acts{QStringLiteral("read"), QStringLiteral("create"), QStringLiteral("update"),
                       QStringLiteral("delete"), QStringLiteral("regenerate")};

struct Outcome
{
    std::optional<Error> error; ///< none: it went well
};

template <class T> Outcome outcomeOf(const Result<T> &result)
{
    return {result ? std::nullopt : std::optional(result.error())};
}

/// Sorted; empty while the list cannot be read.
QStringList namesKnownTo(const NomadSession &session)
{
    const auto ids = await(session.tokens().find({}));
    const auto tokens = ids ? await(session.tokens().fetch(*ids)) : Result<QVector<Token>>();
    QStringList names;
    for (const Token &token : tokens.value_or(QVector<Token>()))
        names << token.name;
    names.sort();
    return names;
}

} // namespace

/// A server in every kind of trouble: what one asked for ends in words, what was there is there afterwards,
/// and nothing is written twice.
class HostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void troubleEndsInWordsAndLosesNothing_data();
    void troubleEndsInWordsAndLosesNothing();
    void aListInTroubleComesBack_data();
    void aListInTroubleComesBack();
    void accessorsThatAreMadeToCollideDoNot();

private:
    Outcome act(const QString &what, const Token &token);
    int writes() const;
    QStringList onServer() const;

    std::unique_ptr<NomadDouble> m_server;
    std::unique_ptr<NomadSession> m_session;
};

void HostileTest::init()
{
    m_server = nomadServer();
    NomadOptions options;
    options.timeout = 150ms;
    options.largestBody = 1'000'000;
    m_session = std::make_unique<NomadSession>(*m_server, options);
    // A busy machine can take longer for it than the little time that answers have here.
    QTRY_VERIFY(m_session->signIn(m_server->managementSecret()));
}

void HostileTest::cleanup()
{
    m_session.reset();
    m_server.reset();
}

Outcome HostileTest::act(const QString &what, const Token &token)
{
    TokenService &tokens = m_session->tokens();
    if (what == u"read")
        return outcomeOf(await(tokens.token(token.id)));
    if (what == u"create")
        return outcomeOf(await(tokens.create(m_session->draft(QStringLiteral("new")))));
    if (what == u"update")
        return outcomeOf(
            await(tokens.update(token.id, token.version, m_session->draft(QStringLiteral("renamed")))));
    if (what == u"delete")
        return outcomeOf(await(tokens.remove(token.id, token.version)));
    return outcomeOf(await(tokens.regenerate(token.id, token.version, {})));
}

int HostileTest::writes() const
{
    const QVector<SeenRequest> seen = m_server->requests();
    return int(std::count_if(seen.cbegin(), seen.cend(),
                             [](const SeenRequest &each) { return each.method != "GET"; }));
}

QStringList HostileTest::onServer() const
{
    QStringList names;
    const QVector<QJsonObject> tokens = m_server->tokens();
    for (const QJsonObject &token : tokens)
        names << token.value(u"Name").toString();
    names.sort();
    return names;
}

void HostileTest::troubleEndsInWordsAndLosesNothing_data()
{
    QTest::addColumn<int>("trouble");
    QTest::addColumn<QString>("what");
    for (int i = 0; i < troubles.size(); ++i) {
        for (const QString &what : acts)
            QTest::addRow("%s: %s", troubles[i].name, qPrintable(what)) << i << what;
    }
}

void HostileTest::troubleEndsInWordsAndLosesNothing()
{
    QFETCH(const int, trouble);
    QFETCH(const QString, what);
    const Trouble &now = troubles[trouble];
    m_server->addToken({{QStringLiteral("Name"), QStringLiteral("bystander")}});
    const Token token = value(m_session->tokens().create(m_session->draft(QStringLiteral("kept")))).token;
    const QStringList before = onServer();
    m_server->clearRequests();
    Fault fault = now.fault;
    fault.path = "/v1/acl/token";
    // Where reads come first, they go well: the write is what the trouble is for.
    for (const QByteArray &method :
         {QByteArray("POST"), QByteArray("PUT"), QByteArray("DELETE"), QByteArray("GET")}) {
        const bool isWrite = method != "GET";
        fault.method = method;
        if (isWrite == (what != u"read"))
            m_server->addFault(fault);
    }

    const Outcome outcome = act(what, token);
    if (now.harmless)
        QVERIFY2(!outcome.error, qPrintable(outcome.error.value_or(Error()).message));
    if (outcome.error) {
        const Error &error = *outcome.error;
        QVERIFY(!error.message.isEmpty());
        QVERIFY2(error.message.size() < 4'000, qPrintable(QString::number(error.message.size())));
        QVERIFY(error.code != ErrorCode::Internal);
        const QVector<QByteArray> secrets = m_server->secretsGivenOut();
        for (const QByteArray &secret : secrets)
            QVERIFY(!error.message.contains(QString::fromUtf8(secret)) &&
                    !error.detail.contains(QString::fromUtf8(secret)));
    }
    // A write that may have been carried out is not tried again by itself; of regenerating, the second write
    // is the deletion of the old token.
    QVERIFY2(writes() <= (what == u"regenerate" ? 2
                          : what == u"read"     ? 0
                                                : 1),
             qPrintable(QString::number(writes())));

    m_server->clearFaults();
    const QStringList after = onServer();
    QVERIFY(after.contains(QStringLiteral("bystander")));
    QVERIFY(after.count(QStringLiteral("new")) <= 1);
    const bool isUntouched = what == u"read" || (outcome.error && !now.mayBeCarriedOut);
    if (isUntouched && !now.harmless)
        QCOMPARE(after, before);
    if (!outcome.error && what == u"create")
        QVERIFY(after.contains(QStringLiteral("new")));
    if (!outcome.error && what == u"update")
        QVERIFY(after.contains(QStringLiteral("renamed")));
    // Once the trouble is over, everything is as the server says.
    m_session->connection().reconnect();
    QTRY_COMPARE(namesKnownTo(*m_session), after);
}

void HostileTest::aListInTroubleComesBack_data()
{
    QTest::addColumn<int>("trouble");
    for (int i = 0; i < troubles.size(); ++i)
        QTest::newRow(troubles[i].name) << i;
}

/// The list is read in trouble from the start; what follows works once it is over.
void HostileTest::aListInTroubleComesBack()
{
    QFETCH(const int, trouble);
    m_server->addTokens(20);
    Fault fault = troubles[trouble].fault;
    fault.path = "/v1/acl/tokens";
    m_server->addFault(fault);
    NomadOptions options;
    options.timeout = 150ms;
    options.largestBody = 1'000'000;
    const NomadSession other(*m_server, options);
    // Signing in reads the token itself, not the list.
    const auto identity = other.signIn(m_server->managementSecret());
    QVERIFY2(identity.has_value(), qPrintable(identity ? QString() : identity.error().message));
    const auto found = await(other.tokens().find({}));
    if (!found)
        QVERIFY(!found.error().message.isEmpty());
    else if (troubles[trouble].harmless)
        QCOMPARE(found->size(), 21);
    m_server->clearFaults();
    other.connection().reconnect();
    QTRY_COMPARE(namesKnownTo(other).size(), 21);
}

/// Qt's own hash of all these is the same: the last of them would be looked for among all others.
void HostileTest::accessorsThatAreMadeToCollideDoNot()
{
    constexpr quint32 many = 200'000;
    const auto accessor = [](quint32 i) {
        QUuid id(i, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 0);
        for (int byte = 0; byte < 4; ++byte)
            id.data4[4 + byte] = static_cast<uchar>(i >> (24 - 8 * byte));
        return id;
    };
    QCOMPARE(qHash(accessor(1)), qHash(accessor(many)));
    nomad::NomadIds ids;
    for (quint32 i = 1; i <= many; ++i)
        QCOMPARE(ids.token(accessor(i)).value, qint64(i));
    for (quint32 i = many; i > 0; --i)
        QCOMPARE(ids.token(accessor(i)).value, qint64(i));
    QCOMPARE(ids.accessor(TokenId{many}), accessor(many));
}

QTEST_GUILESS_MAIN(HostileTest)
#include "tst_hostile.moc"
