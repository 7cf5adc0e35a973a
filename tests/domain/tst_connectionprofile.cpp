// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/connectionprofile.h"

#include <QTest>

using namespace chatelaine;

class TestConnectionProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatPeopleTypeBecomesAnAddress_data();
    void whatPeopleTypeBecomesAnAddress();
    void whatIsNoAddressIsRefusedInWords_data();
    void whatIsNoAddressIsRefusedInWords();
    void aGoodProfileIsTidiedUp();
    void everyFieldIsChecked_data();
    void everyFieldIsChecked();

private:
    static ConnectionProfile good();
};

ConnectionProfile TestConnectionProfile::good()
{
    ConnectionProfile profile;
    profile.id = QUuid::createUuid();
    profile.protocol = QStringLiteral("nomad");
    profile.name = QStringLiteral("Production");
    profile.address = QUrl(QStringLiteral("https://nomad.example.org:4646"));
    return profile;
}

void TestConnectionProfile::whatPeopleTypeBecomesAnAddress_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address");
    const std::pair<const char *, const char *> rows[] = {
        {"nomad.example.org", "http://nomad.example.org:4646"},
        {"  nomad:8080 ", "http://nomad:8080"},
        {"10.0.0.5", "http://10.0.0.5:4646"},
        {"[::1]:4647", "http://[::1]:4647"},
        {"::1", "http://[::1]:4646"},
        {"http://10.0.0.5:4646/", "http://10.0.0.5:4646"},
        {"https://nomad.example.org", "https://nomad.example.org:443"},
        {"http://nomad.example.org", "http://nomad.example.org:80"},
        {"HTTPS://Nomad.Example.ORG:4646", "https://nomad.example.org:4646"},
    };
    for (const auto &[typed, address] : rows)
        QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(address);
}

void TestConnectionProfile::whatPeopleTypeBecomesAnAddress()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, address);
    const auto url = validation::serverAddress(typed, 4646);
    QVERIFY2(url, qPrintable(url ? QString() : url.error().message));
    QCOMPARE(url->toString(), address);
    QCOMPARE(validation::serverAddress(url->toString(), 4646)->toString(), address);
}

void TestConnectionProfile::whatIsNoAddressIsRefusedInWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    const std::pair<const char *, const char *> rows[] = {
        {"", "Enter the server's address"},
        {"   ", "Enter the server's address"},
        {"ftp://nomad.example.org", "http:// or https://"},
        {"unix:///run/nomad.sock", "http:// or https://"},
        {"file:///etc/passwd", "http:// or https://"},
        {"https://ada:hunter2@nomad.example.org", "user name and password"},
        {"ada@nomad.example.org", "user name and password"},
        {"https://nomad.example.org/ui/jobs", "leave the path out"},
        {"nomad.example.org/v1", "leave the path out"},
        {"https://nomad.example.org?token=hunter2", "leave what follows out"},
        {"https://nomad.example.org/#a", "leave what follows out"},
        {"nomad.example.org:0", "between 1 and 65535"},
        {"nomad.example.org:70000", "no address"},
        {"nomad.example.org:http", "no address"},
        {"a b", "no address"},
        {"https://", "no address"},
        {"http://[::1", "no address"},
    };
    for (const auto &[typed, words] : rows)
        QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(words);
    QTest::newRow("endless") << QString(1000, u'a') << QStringLiteral("no address");
}

void TestConnectionProfile::whatIsNoAddressIsRefusedInWords()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, words);
    const auto url = validation::serverAddress(typed, 4646);
    QVERIFY2(!url, qPrintable(url ? url->toString() : QString()));
    QCOMPARE(url.error().code, ErrorCode::Invalid);
    QCOMPARE(url.error().field, QStringLiteral("address"));
    QVERIFY2(url.error().message.contains(words), qPrintable(url.error().message));
    QVERIFY(!url.error().message.contains(QStringLiteral("hunter2")));
}

void TestConnectionProfile::aGoodProfileIsTidiedUp()
{
    ConnectionProfile typed = good();
    typed.name = QStringLiteral("  Production \t east ");
    typed.region = QStringLiteral(" eu ");
    typed.tlsServerName = QStringLiteral(" server.eu.nomad ");
    typed.pinnedCertificate = QByteArray(32, 'x');
    typed.colour = ConnectionColour::Red;
    const auto profile = validation::connectionProfile(typed, 4646);
    QVERIFY(profile);
    ConnectionProfile expected = typed;
    expected.name = QStringLiteral("Production east");
    expected.region = QStringLiteral("eu");
    expected.tlsServerName = QStringLiteral("server.eu.nomad");
    QCOMPARE(*profile, expected);
}

void TestConnectionProfile::everyFieldIsChecked_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<ConnectionProfile>("profile");
    const auto row = [](const char *name, const char *field, auto change) {
        ConnectionProfile profile = good();
        change(profile);
        QTest::newRow(name) << QString::fromLatin1(field) << profile;
    };
    row("no name", "name", [](ConnectionProfile &p) { p.name = QStringLiteral("  "); });
    row("endless name", "name", [](ConnectionProfile &p) { p.name = QString(5000, u'n'); });
    row("no protocol", "protocol", [](ConnectionProfile &p) { p.protocol.clear(); });
    row("no address", "address", [](ConnectionProfile &p) { p.address.clear(); });
    row("bidi region", "region", [](ConnectionProfile &p) { p.region = QStringLiteral("a\u202Eb"); });
    row("endless region", "region", [](ConnectionProfile &p) { p.region = QString(500, u'r'); });
    row("NUL in a path", "caFile",
        [](ConnectionProfile &p) { p.caFile = QStringLiteral("a") + QChar(u'\0'); });
    row("endless path", "caFolder", [](ConnectionProfile &p) { p.caFolder = QString(5000, u'/'); });
    row("no key", "clientKey", [](ConnectionProfile &p) { p.clientCertificate = QStringLiteral("/c"); });
    row("no certificate", "clientCertificate",
        [](ConnectionProfile &p) { p.clientKey = QStringLiteral("/k"); });
    row("server name with a port", "tlsServerName",
        [](ConnectionProfile &p) { p.tlsServerName = QStringLiteral("a:1"); });
    row("server name with spaces", "tlsServerName",
        [](ConnectionProfile &p) { p.tlsServerName = QStringLiteral("a b"); });
    row("pin", "pinnedCertificate", [](ConnectionProfile &p) { p.pinnedCertificate = "abc"; });
}

void TestConnectionProfile::everyFieldIsChecked()
{
    QFETCH(const QString, field);
    QFETCH(const ConnectionProfile, profile);
    const auto checked = validation::connectionProfile(profile, 4646);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::Invalid);
    QCOMPARE(checked.error().field, field);
    QVERIFY(checked.error().message.endsWith(u'.'));
}

QTEST_GUILESS_MAIN(TestConnectionProfile)
#include "tst_connectionprofile.moc"
