// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/rawserver.h"
#include "nomad/nomadprovider.h"
#include "nomaddouble/nomaddouble.h"
#include "support/patience.h"
#include "support/testcertificates.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QSslKey>
#include <QTest>

using namespace chatelaine;
using Kind = ConnectionStep::Kind;
using State = ConnectionStep::State;

/// A person sets up a connection and presses "Test connection".
class TestConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingIsFine();
    void withoutATokenTheLastStepIsSkipped();
    void aClientTokenIsToldApart();
    void anExpiredTokenIsNotTakenForAGoodOne_data();
    void anExpiredTokenIsNotTakenForAGoodOne();
    void whetherATokenHasExpiredTellsTheServersClock_data();
    void whetherATokenHasExpiredTellsTheServersClock();
    void anUnknownTokenIsToldSo_data();
    void anUnknownTokenIsToldSo();
    void olderServersAreToldApart_data();
    void olderServersAreToldApart();
    void noSuchComputer();
    void nothingListens();
    void accessControlIsOff();
    void theClusterHasNoLeader();
    void theRegionIsNotKnown();
    void anotherKindOfServer_data();
    void anotherKindOfServer();
    void theCertificateIsShownAndTrustedByPinning();
    void aCertificateOfAKnownAuthority();
    void anotherCertificateThanThePinnedOne();
    void httpsAtAPortWithoutTls();
    void httpAtAPortWithTls();
    void mutualTls();
    void aFileThatCannotBeRead();
    void theServerSaysNothing();
    void aRedirectIsToldAndNotFollowed();
    void deletingTheTestStopsIt();
    void variablesMakeAProfile();
    void variablesThatMakeNoSense_data();
    void variablesThatMakeNoSense();
    void theTokenOfTheEnvironment();

private:
    ConnectionProfile profile(const QUrl &address) const;
    /// The steps after the test has run to its end; every signal is checked on the way.
    QVector<ConnectionStep> tested(const ConnectionProfile &profile, const QByteArray &secret = {});
    QVector<ConnectionStep> tested(const NomadDouble &server)
    {
        return tested(profile(server.address()), server.managementSecret());
    }
    static void compare(const QVector<ConnectionStep> &steps, const QVector<State> &states);
    NomadDouble::Options encrypted(const QString &certificate, const QString &clientCa = {}) const;

    std::unique_ptr<NomadProvider> m_provider;
    std::unique_ptr<TestCertificates> m_files;
};

namespace {
constexpr auto passed = State::Passed;
constexpr auto warned = State::Warned;
constexpr auto failed = State::Failed;
constexpr auto skipped = State::Skipped;
} // namespace

void TestConnectionTest::initTestCase()
{
    m_provider = std::make_unique<NomadProvider>(NomadOptions{});
    m_files = std::make_unique<TestCertificates>();
    m_files->issued(QStringLiteral("good"), QStringLiteral("IP:127.0.0.1"));
    m_files->issued(QStringLiteral("wrong"), QStringLiteral("DNS:server.global.nomad"),
                    QStringLiteral("otherca"), QStringLiteral("20200101000000Z"),
                    QStringLiteral("20210101000000Z"));
    m_files->issued(QStringLiteral("client"), QStringLiteral("DNS:console"));
}

ConnectionProfile TestConnectionTest::profile(const QUrl &address) const
{
    ConnectionProfile profile;
    profile.id = QUuid::createUuid();
    profile.protocol = QStringLiteral("nomad");
    profile.name = QStringLiteral("Playground");
    profile.address = address;
    return profile;
}

QVector<ConnectionStep> TestConnectionTest::tested(const ConnectionProfile &profile, const QByteArray &secret)
{
    auto test = m_provider->test(profile, secret.isEmpty() ? std::nullopt : std::optional(Secret(secret)));
    QSignalSpy finished(test.get(), &ConnectionTest::finished);
    QSignalSpy changed(test.get(), &ConnectionTest::stepChanged);
    [&] {
        QCOMPARE(test->steps().size(), 7);
        QVERIFY(!test->isFinished());
        test->start();
        QTRY_VERIFY_WITH_TIMEOUT(test->isFinished(), 60'000);
        QTRY_COMPARE(finished.count(), 1);
        for (int i = 0; i < 7; ++i) {
            const State state = test->steps()[i].state;
            QVERIFY(state != State::Waiting && state != State::Running);
            QVERIFY(changed.contains(QVariantList{i}));
            QVERIFY((state == failed) <= !test->steps()[i].advice.isEmpty());
            if (!secret.isEmpty())
                QVERIFY(!test->steps()[i].summary.contains(QString::fromLatin1(secret)));
        }
    }();
    return test->steps();
}

void TestConnectionTest::compare(const QVector<ConnectionStep> &steps, const QVector<State> &states)
{
    for (int i = 0; i < steps.size(); ++i) {
        QVERIFY2(steps[i].state == states.value(i, skipped),
                 qPrintable(QStringLiteral("step %1: state %2, %3")
                                .arg(i)
                                .arg(static_cast<int>(steps[i].state))
                                .arg(steps[i].summary)));
    }
}

NomadDouble::Options TestConnectionTest::encrypted(const QString &certificate, const QString &clientCa) const
{
    NomadDouble::Options options;
    options.tls = DoubleTls{m_files->pem(certificate), m_files->keyPem(certificate),
                            clientCa.isEmpty() ? QByteArray() : m_files->pem(clientCa)};
    return options;
}

void TestConnectionTest::everythingIsFine()
{
    const NomadDouble server;
    const auto steps = tested(server);
    compare(steps, {passed, passed, skipped, passed, passed, passed, passed});
    QVERIFY(steps[2].summary.contains(QStringLiteral("not encrypted")));
    QVERIFY(steps[3].summary.contains(QStringLiteral("Nomad")));
    QVERIFY(!steps[5].features.isEmpty());
    for (const ServerFeature &each : steps[5].features)
        QVERIFY2(each.present, qPrintable(each.name));
    QVERIFY(steps[6].summary.contains(QStringLiteral("management token")));
    // Nothing was made or changed by the way.
    const auto requests = server.requests();
    for (const SeenRequest &each : requests)
        QCOMPARE(each.method, QByteArray("GET"));
}

void TestConnectionTest::withoutATokenTheLastStepIsSkipped()
{
    const NomadDouble server;
    const auto steps = tested(profile(server.address()));
    compare(steps, {passed, passed, skipped, passed, passed, passed, skipped});
    QVERIFY(steps[5].summary.contains(QStringLiteral("as far as its features tell")));
}

void TestConnectionTest::aClientTokenIsToldApart()
{
    NomadDouble server;
    server.addPolicy(QStringLiteral("readonly"),
                     QStringLiteral("namespace \"default\" { policy = \"read\" }"));
    const QJsonObject token =
        server.addToken({{QStringLiteral("Name"), QStringLiteral("ci\u202E-runner")},
                         {QStringLiteral("Type"), QStringLiteral("client")},
                         {QStringLiteral("Policies"), QJsonArray{QStringLiteral("readonly")}}});
    const auto steps =
        tested(profile(server.address()), token[QStringLiteral("SecretID")].toString().toLatin1());
    compare(steps, {passed, passed, skipped, passed, passed, passed, warned});
    QVERIFY(steps[6].summary.contains(QStringLiteral("client token")));
    QVERIFY(!steps[6].summary.contains(QChar(u'\x202E')));
}

void TestConnectionTest::anExpiredTokenIsNotTakenForAGoodOne_data()
{
    QTest::addColumn<int>("age");
    QTest::newRow("1.5 answers for it") << static_cast<int>(NomadDouble::Age::V1_5);
    QTest::newRow("today's refuses it") << static_cast<int>(NomadDouble::Age::Today);
}

void TestConnectionTest::anExpiredTokenIsNotTakenForAGoodOne()
{
    QFETCH(const int, age);
    NomadDouble::Options options;
    options.age = static_cast<NomadDouble::Age>(age);
    NomadDouble server(options);
    const QJsonObject token =
        server.addToken({{QStringLiteral("Name"), QStringLiteral("late")},
                         {QStringLiteral("Type"), QStringLiteral("client")},
                         {QStringLiteral("Policies"), QJsonArray{QStringLiteral("p")}},
                         {QStringLiteral("ExpirationTime"), QStringLiteral("2021-01-01T00:00:00Z")}});
    const auto steps =
        tested(profile(server.address()), token[QStringLiteral("SecretID")].toString().toLatin1());
    QCOMPARE(steps[6].state, failed);
    QVERIFY2(steps[6].summary.contains(QStringLiteral("expired")), qPrintable(steps[6].summary));
}

void TestConnectionTest::whetherATokenHasExpiredTellsTheServersClock_data()
{
    QTest::addColumn<QByteArray>("expiry");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("an hour later") << QByteArray("2022-01-01T01:00:00Z") << true;
    QTest::newRow("a minute before") << QByteArray("2021-12-31T23:59:00Z") << false;
}

void TestConnectionTest::whetherATokenHasExpiredTellsTheServersClock()
{
    QFETCH(const QByteArray, expiry);
    QFETCH(const bool, isGood);
    const QByteArray secret = "5c1d0000-0000-4000-8000-000000000001";
    RawServer server([&](QTcpSocket &socket, const QByteArray &request) {
        const QByteArray date =
            "Date: Sat, 01 Jan 2022 00:00:00 GMT\r\n"; // as if this computer were far ahead
        if (request.startsWith("GET /v1/regions"))
            RawServer::reply(socket, "[\"global\"]", "200 OK", date);
        else if (request.startsWith("GET /v1/status/leader"))
            RawServer::reply(socket, "\"127.0.0.1:4647\"", "200 OK", date);
        else if (request.startsWith("GET /v1/acl/token/self") && request.contains(secret))
            RawServer::reply(
                socket,
                "{\"AccessorID\":\"8c3b1ee6-5f9e-4a41-9a42-1d2b3c4d5e6f\",\"Type\":\"management\","
                "\"ExpirationTime\":\"" +
                    expiry + "\"}",
                "200 OK", date + "X-Nomad-Index: 7\r\n");
        else
            RawServer::reply(socket, "Permission denied", "403 Forbidden", date);
    });
    const auto steps = tested(profile(server.address()), secret);
    compare(steps, {passed, passed, skipped, passed, passed, passed, isGood ? passed : failed});
}

void TestConnectionTest::anUnknownTokenIsToldSo_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("never heard of") << QByteArray("5c1d0000-0000-4000-8000-00000000dead");
    QTest::newRow("no UUID at all") << QByteArray("hunter2");
}

void TestConnectionTest::anUnknownTokenIsToldSo()
{
    QFETCH(const QByteArray, secret);
    const NomadDouble server;
    const auto steps = tested(profile(server.address()), secret);
    QCOMPARE(steps[6].state, failed);
    QVERIFY2(steps[6].summary.contains(QStringLiteral("does not know this token")),
             qPrintable(steps[6].summary));
}

void TestConnectionTest::olderServersAreToldApart_data()
{
    QTest::addColumn<int>("age");
    QTest::addColumn<QStringList>("present");
    QTest::newRow("1.0") << static_cast<int>(NomadDouble::Age::V1_0) << QStringList();
    QTest::newRow("1.4.0") << static_cast<int>(NomadDouble::Age::V1_4_0)
                           << QStringList{QStringLiteral("oneTime"), QStringLiteral("roles"),
                                          QStringLiteral("expiry"), QStringLiteral("jobPolicies")};
    QTest::newRow("1.5") << static_cast<int>(NomadDouble::Age::V1_5)
                         << QStringList{QStringLiteral("oneTime"),     QStringLiteral("roles"),
                                        QStringLiteral("expiry"),      QStringLiteral("jobPolicies"),
                                        QStringLiteral("authMethods"), QStringLiteral("jwtLogin")};
}

void TestConnectionTest::olderServersAreToldApart()
{
    QFETCH(const int, age);
    QFETCH(const QStringList, present);
    NomadDouble::Options options;
    options.age = static_cast<NomadDouble::Age>(age);
    const NomadDouble server(options);
    const auto steps = tested(server);
    QCOMPARE(steps[5].state, passed);
    QStringList found;
    for (const ServerFeature &each : steps[5].features) {
        if (each.present)
            found.append(each.name);
    }
    QCOMPARE(found, present);
}

void TestConnectionTest::noSuchComputer()
{
    const auto steps = tested(profile(QUrl(QStringLiteral("http://no-such-computer.invalid:4646"))));
    compare(steps, {failed});
    QVERIFY(steps[0].summary.contains(QStringLiteral("no-such-computer.invalid")));
}

void TestConnectionTest::nothingListens()
{
    NomadDouble server;
    server.stop();
    const auto steps = tested(server);
    compare(steps, {passed, failed});
    QVERIFY(steps[1].summary.contains(QStringLiteral("Nothing listens")));
}

void TestConnectionTest::accessControlIsOff()
{
    NomadDouble::Options options;
    options.acl = false;
    const NomadDouble server(options);
    const auto steps = tested(profile(server.address()), "5c1d0000-0000-4000-8000-00000000dead");
    compare(steps, {passed, passed, skipped, passed, failed});
    QVERIFY(steps[4].summary.contains(QStringLiteral("switched off")));
}

void TestConnectionTest::theClusterHasNoLeader()
{
    NomadDouble server;
    Fault fault;
    fault.kind = Fault::Kind::NoLeader;
    fault.path = "/v1/status/leader";
    server.addFault(fault);
    const auto steps = tested(server);
    QCOMPARE(steps[3].state, warned);
    QVERIFY(steps[3].summary.contains(QStringLiteral("no leader")));
}

void TestConnectionTest::theRegionIsNotKnown()
{
    const NomadDouble server;
    ConnectionProfile wanted = profile(server.address());
    wanted.region = QStringLiteral("mars");
    const auto steps = tested(wanted, server.managementSecret());
    compare(steps, {passed, passed, skipped, failed});
    QVERIFY(steps[3].summary.contains(QStringLiteral("mars")));
    QVERIFY(steps[3].advice.contains(QStringLiteral("global")));
}

void TestConnectionTest::anotherKindOfServer_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("a web page") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>");
    QTest::newRow("not found") << QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("an object") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    QTest::newRow("numbers") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n[1]");
    QTest::newRow("forbidden") << QByteArray("HTTP/1.1 403 No\r\nContent-Length: 2\r\n\r\nNo");
    QTest::newRow("mail") << QByteArray("220 mail.example.org ESMTP\r\n");
}

void TestConnectionTest::anotherKindOfServer()
{
    QFETCH(const QByteArray, answer);
    RawServer server([&](QTcpSocket &socket, const QByteArray &) {
        socket.write(answer);
        socket.disconnectFromHost();
    });
    const auto steps = tested(profile(server.address()), "5c1d0000-0000-4000-8000-00000000dead");
    compare(steps, {passed, passed, skipped, failed});
    QVERIFY(!server.received.contains("dead")); // the token went to nobody
}

void TestConnectionTest::theCertificateIsShownAndTrustedByPinning()
{
    const NomadDouble server(encrypted(QStringLiteral("wrong")));
    ConnectionProfile wanted = profile(server.address());
    wanted.caFile = m_files->certificate(QStringLiteral("ca"));
    const auto steps = tested(wanted, server.managementSecret());
    compare(steps, {passed, passed, failed});
    QVERIFY(steps[2].certificate);
    QCOMPARE(steps[2].certificate->names, QStringList{QStringLiteral("server.global.nomad")});
    QCOMPARE(steps[2].certificate->problems,
             (QVector{CertificateProblem::WrongName, CertificateProblem::UnknownIssuer,
                      CertificateProblem::Expired}));
    QVERIFY(steps[2].summary.contains(QStringLiteral("expired")));
    QVERIFY(steps[2].summary.contains(QStringLiteral("other names")));
    QVERIFY(server.requests().isEmpty());

    wanted.pinnedCertificate = steps[2].certificate->sha256;
    const auto again = tested(wanted, server.managementSecret());
    compare(again, {passed, passed, passed, passed, passed, passed, passed});
    QVERIFY(again[2].certificate);
    QVERIFY(again[2].certificate->problems.isEmpty());
}

void TestConnectionTest::aCertificateOfAKnownAuthority()
{
    const NomadDouble server(encrypted(QStringLiteral("good")));
    ConnectionProfile wanted = profile(server.address());
    wanted.caFile = m_files->certificate(QStringLiteral("ca"));
    const auto steps = tested(wanted, server.managementSecret());
    compare(steps, {passed, passed, passed, passed, passed, passed, passed});
    QVERIFY(steps[2].summary.contains(QStringLiteral("TLS 1.")));
    QCOMPARE(steps[2].certificate->issuer, QStringLiteral("Authority ca"));
}

void TestConnectionTest::anotherCertificateThanThePinnedOne()
{
    const NomadDouble server(encrypted(QStringLiteral("good")));
    ConnectionProfile wanted = profile(server.address());
    wanted.caFile = m_files->certificate(QStringLiteral("ca"));
    wanted.pinnedCertificate = QByteArray(32, 'x');
    const auto steps = tested(wanted, server.managementSecret());
    compare(steps, {passed, passed, failed});
    QCOMPARE(steps[2].certificate->problems, QVector{CertificateProblem::OtherThanPinned});
    QVERIFY(steps[2].advice.contains(QStringLiteral("renewed")));
    QVERIFY(server.requests().isEmpty());
}

void TestConnectionTest::httpsAtAPortWithoutTls()
{
    const NomadDouble server;
    QUrl address = server.address();
    address.setScheme(QStringLiteral("https"));
    const auto steps = tested(profile(address), server.managementSecret());
    compare(steps, {passed, passed, failed});
    QVERIFY2(steps[2].summary.contains(QStringLiteral("without encryption")), qPrintable(steps[2].summary));
    QVERIFY(steps[2].advice.contains(QStringLiteral("http://")));
}

void TestConnectionTest::httpAtAPortWithTls()
{
    const NomadDouble server(encrypted(QStringLiteral("good")));
    QUrl address = server.address();
    address.setScheme(QStringLiteral("http"));
    const auto steps = tested(profile(address), server.managementSecret());
    compare(steps, {passed, passed, skipped, failed});
    QVERIFY2(steps[3].summary.contains(QStringLiteral("HTTPS only")), qPrintable(steps[3].summary));
    QVERIFY(steps[3].advice.contains(QStringLiteral("https://")));
}

void TestConnectionTest::mutualTls()
{
    const NomadDouble server(encrypted(QStringLiteral("good"), QStringLiteral("ca")));
    ConnectionProfile wanted = profile(server.address());
    wanted.caFile = m_files->certificate(QStringLiteral("ca"));
    const auto steps = tested(wanted, server.managementSecret());
    const ConnectionStep &first = steps[2].state == failed ? steps[2] : steps[3];
    QCOMPARE(first.state, failed);
    QVERIFY2(QString(first.summary + first.advice).contains(QStringLiteral("client certificate")),
             qPrintable(first.summary));

    wanted.clientCertificate = m_files->certificate(QStringLiteral("client"));
    wanted.clientKey = m_files->key(QStringLiteral("client"));
    compare(tested(wanted, server.managementSecret()),
            {passed, passed, passed, passed, passed, passed, passed});
}

void TestConnectionTest::aFileThatCannotBeRead()
{
    const NomadDouble server(encrypted(QStringLiteral("good")));
    ConnectionProfile wanted = profile(server.address());
    wanted.caFile = QStringLiteral("/nowhere/authority.pem");
    const auto steps = tested(wanted);
    compare(steps, {passed, passed, failed});
    QVERIFY(steps[2].summary.contains(QStringLiteral("authority.pem")));
}

void TestConnectionTest::theServerSaysNothing()
{
    NomadDouble server;
    Fault fault;
    fault.kind = Fault::Kind::Silence;
    server.addFault(fault);
    NomadOptions hasty;
    hasty.timeout = std::chrono::seconds(1);
    NomadProvider provider(hasty);
    const auto test = provider.test(profile(server.address()), std::nullopt);
    test->start();
    QTRY_VERIFY(test->isFinished());
    compare(test->steps(), {passed, passed, skipped, failed});
    QVERIFY(test->steps()[3].summary.contains(QStringLiteral("1 second")));
}

void TestConnectionTest::aRedirectIsToldAndNotFollowed()
{
    NomadDouble server;
    Fault fault;
    fault.kind = Fault::Kind::Redirect;
    fault.text = "http://elsewhere.example.org/v1/regions";
    server.addFault(fault);
    const auto steps = tested(server);
    compare(steps, {passed, passed, skipped, failed});
    QVERIFY2(steps[3].summary.contains(QStringLiteral("elsewhere.example.org")),
             qPrintable(steps[3].summary));
}

void TestConnectionTest::deletingTheTestStopsIt()
{
    NomadDouble server;
    Fault fault;
    fault.kind = Fault::Kind::Silence;
    server.addFault(fault);
    auto test = m_provider->test(profile(server.address()), std::nullopt);
    test->start();
    QTRY_COMPARE(server.requests().size(), 1);
    test.reset();
    QTRY_COMPARE(server.openConnections(), 0);
}

namespace {
QProcessEnvironment environmentOf(const QVector<std::pair<QString, QString>> &variables)
{
    QProcessEnvironment environment;
    for (const auto &[name, value] : variables)
        environment.insert(name, value);
    return environment;
}
} // namespace

void TestConnectionTest::variablesMakeAProfile()
{
    const auto all = m_provider->profileFrom(environmentOf({
        {QStringLiteral("NOMAD_ADDR"), QStringLiteral(" https://nomad.example.org:4646/ ")},
        {QStringLiteral("NOMAD_REGION"), QStringLiteral("eu")},
        {QStringLiteral("NOMAD_CACERT"), QStringLiteral("/ca.pem")},
        {QStringLiteral("NOMAD_CAPATH"), QStringLiteral("/cas")},
        {QStringLiteral("NOMAD_CLIENT_CERT"), QStringLiteral("/c.pem")},
        {QStringLiteral("NOMAD_CLIENT_KEY"), QStringLiteral("/k.pem")},
        {QStringLiteral("NOMAD_TLS_SERVER_NAME"), QStringLiteral("server.eu.nomad")},
        {QStringLiteral("NOMAD_SKIP_VERIFY"), QStringLiteral("true")},
        {QStringLiteral("NOMAD_TOKEN"), QStringLiteral("s3cret")},
    }));
    QVERIFY(all);
    QVERIFY(*all);
    ConnectionProfile expected;
    expected.id = (*all)->id;
    expected.protocol = QStringLiteral("nomad");
    expected.name = QStringLiteral("nomad.example.org");
    expected.address = QUrl(QStringLiteral("https://nomad.example.org:4646"));
    expected.region = QStringLiteral("eu");
    expected.caFile = QStringLiteral("/ca.pem");
    expected.caFolder = QStringLiteral("/cas");
    expected.clientCertificate = QStringLiteral("/c.pem");
    expected.clientKey = QStringLiteral("/k.pem");
    expected.tlsServerName = QStringLiteral("server.eu.nomad");
    QVERIFY(!expected.id.isNull());
    QCOMPARE(**all, expected);

    const auto few =
        m_provider->profileFrom(environmentOf({{QStringLiteral("NOMAD_REGION"), QStringLiteral("eu")}}));
    QVERIFY(few && *few);
    QCOMPARE((*few)->address, QUrl(QStringLiteral("http://127.0.0.1:4646")));
    // What was put off in this profile is found again at the next start, and in no other one.
    const auto again =
        m_provider->profileFrom(environmentOf({{QStringLiteral("NOMAD_REGION"), QStringLiteral("eu")}}));
    const auto other =
        m_provider->profileFrom(environmentOf({{QStringLiteral("NOMAD_REGION"), QStringLiteral("us")}}));
    QCOMPARE((*again)->id, (*few)->id);
    QVERIFY((*other)->id != (*few)->id);
    const auto none =
        m_provider->profileFrom(environmentOf({{QStringLiteral("PATH"), QStringLiteral("/bin")}}));
    QVERIFY(none);
    QVERIFY(!*none);
}

void TestConnectionTest::variablesThatMakeNoSense_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("unix socket") << QStringLiteral("NOMAD_ADDR") << QStringLiteral("unix:///run/nomad.sock");
    QTest::newRow("password") << QStringLiteral("NOMAD_ADDR")
                              << QStringLiteral("https://a:hunter2@example.org");
    QTest::newRow("certificate without key")
        << QStringLiteral("NOMAD_CLIENT_KEY") << QStringLiteral("/k.pem");
    QTest::newRow("server name") << QStringLiteral("NOMAD_TLS_SERVER_NAME") << QStringLiteral("a/b");
}

void TestConnectionTest::variablesThatMakeNoSense()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    const auto profile = m_provider->profileFrom(environmentOf({{name, value}}));
    QVERIFY(!profile);
    QCOMPARE(profile.error().code, ErrorCode::Invalid);
    const QString missing = QStringLiteral("NOMAD_CLIENT_CERT");
    QVERIFY2(profile.error().message.contains(name == QStringLiteral("NOMAD_CLIENT_KEY") ? missing : name),
             qPrintable(profile.error().message));
    QVERIFY(!profile.error().message.contains(QStringLiteral("hunter2")));
}

void TestConnectionTest::theTokenOfTheEnvironment()
{
    const auto secret =
        m_provider->secretFrom(environmentOf({{QStringLiteral("NOMAD_TOKEN"), QStringLiteral(" s3cret\n")}}));
    QVERIFY(secret);
    QVERIFY(secret->equals(Secret("s3cret")));
    QVERIFY(!m_provider->secretFrom(environmentOf({{QStringLiteral("NOMAD_TOKEN"), QString()}})));
    QVERIFY(!m_provider->secretFrom({}));
}

QTEST_GUILESS_MAIN(TestConnectionTest)
#include "tst_connectiontest.moc"
