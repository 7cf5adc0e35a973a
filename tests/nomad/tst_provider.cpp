// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/serverconnection.h"
#include "backend/serversignin.h"
#include "nomad/nomadprovider.h"
#include "nomaddouble/nomaddouble.h"
#include "support/await.h"
#include "support/patience.h"
#include "support/testcertificates.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QTest>

using namespace chatelaine;

/// Opening a connection that somebody has set up.
class TestProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSessionOverTls_data();
    void aSessionOverTls();
    void anUntrustedServerGetsNothing();
    void filesThatCannotBeReadAreTold();
    void aServerThatIsNotThereIsOpenedAllTheSame();

private:
    NomadDouble::Options encrypted() const;
    ConnectionProfile profile(const NomadDouble &server) const;

    NomadProvider m_provider{NomadOptions()};
    std::unique_ptr<TestCertificates> m_files;
};

void TestProvider::initTestCase()
{
    m_files = std::make_unique<TestCertificates>();
    m_files->issued(QStringLiteral("server"), QStringLiteral("IP:127.0.0.1"));
    m_files->issued(QStringLiteral("client"), QStringLiteral("DNS:console"));
}

NomadDouble::Options TestProvider::encrypted() const
{
    NomadDouble::Options options;
    const QString name = QStringLiteral("server");
    options.tls = DoubleTls{m_files->pem(name), m_files->keyPem(name), {}};
    return options;
}

ConnectionProfile TestProvider::profile(const NomadDouble &server) const
{
    ConnectionProfile profile;
    profile.id = QUuid::createUuid();
    profile.protocol = m_provider.protocol();
    profile.name = QStringLiteral("Playground");
    profile.address = server.address();
    return profile;
}

void TestProvider::aSessionOverTls_data()
{
    QTest::addColumn<bool>("pinned");
    QTest::addColumn<bool>("mutual");
    QTest::newRow("known authority") << false << false;
    QTest::newRow("pinned") << true << false;
    QTest::newRow("mutual") << false << true;
    QTest::newRow("pinned and mutual") << true << true;
}

void TestProvider::aSessionOverTls()
{
    QFETCH(const bool, pinned);
    QFETCH(const bool, mutual);
    NomadDouble::Options options = encrypted();
    if (mutual)
        options.tls->clientCa = m_files->pem(QStringLiteral("ca"));
    const NomadDouble server(options);
    ConnectionProfile wanted = profile(server);
    if (pinned)
        wanted.pinnedCertificate =
            QSslCertificate(m_files->pem(QStringLiteral("server"))).digest(QCryptographicHash::Sha256);
    else
        wanted.caFile = m_files->certificate(QStringLiteral("ca"));
    if (mutual) {
        wanted.clientCertificate = m_files->certificate(QStringLiteral("client"));
        wanted.clientKey = m_files->key(QStringLiteral("client"));
    }
    const auto backend = value(m_provider.open(wanted));
    const Identity identity = value(backend->serverSignIn()->signIn(Secret(server.managementSecret())));
    QVERIFY(identity.permissions.contains(permissions::readTokens));
    QVERIFY(backend->connection()->facts().encrypted);
}

void TestProvider::anUntrustedServerGetsNothing()
{
    const NomadDouble server(encrypted());
    ConnectionProfile wanted = profile(server);
    wanted.caFile = m_files->certificate(QStringLiteral("otherca"));
    const auto backend = value(m_provider.open(wanted));
    const auto refused = await(backend->serverSignIn()->signIn(Secret(server.managementSecret())));
    QCOMPARE(codeOf(refused), ErrorCode::Untrusted);
    QVERIFY(server.requests().isEmpty());
}

void TestProvider::filesThatCannotBeReadAreTold()
{
    const NomadDouble server(encrypted());
    ConnectionProfile wanted = profile(server);
    wanted.caFile = QStringLiteral("/nowhere/authority.pem");
    const auto opened = await(m_provider.open(wanted));
    QCOMPARE(codeOf(opened), ErrorCode::Invalid);
    QCOMPARE(opened.error().field, QStringLiteral("caFile"));
    QCOMPARE(server.openConnections(), 0);
}

void TestProvider::aServerThatIsNotThereIsOpenedAllTheSame()
{
    NomadDouble server;
    server.stop();
    const auto backend = value(m_provider.open(profile(server)));
    QVERIFY(backend);
    QTRY_COMPARE(backend->connection()->state().health, ServerHealth::Unreachable);
    QVERIFY(!backend->connection()->state().reason.isEmpty());
}

QTEST_GUILESS_MAIN(TestProvider)
#include "tst_provider.moc"
