// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/connectionprofile.h"
#include "session/secretkeeper.h"

#include <QTest>

using namespace chatelaine;

namespace {

const QUuid production(QStringLiteral("{8c3b1ee6-5f9e-4a41-9a42-1d2b3c4d5e6f}"));

QUuid keyAt(const QString &address, const QUuid &id = production)
{
    ConnectionProfile profile;
    profile.id = id;
    profile.address = QUrl(address);
    return secretKey(profile);
}

} // namespace

class SecretKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenIsFoundAgainWhateverElseIsChanged()
    {
        ConnectionProfile profile;
        profile.id = production;
        profile.address = QUrl(QStringLiteral("https://nomad.example.org:4646"));
        const QUuid key = secretKey(profile);
        QVERIFY(!key.isNull());
        profile.name = QStringLiteral("Another name");
        profile.region = QStringLiteral("eu");
        profile.rememberSecret = true;
        QCOMPARE(secretKey(profile), key);
        QCOMPARE(keyAt(QStringLiteral("HTTPS://Nomad.Example.Org:4646/")), key);
        QCOMPARE(keyAt(QStringLiteral("https://a.example.org")),
                 keyAt(QStringLiteral("https://a.example.org:443")));
        QCOMPARE(keyAt(QStringLiteral("http://a.example.org")),
                 keyAt(QStringLiteral("http://a.example.org:80")));
    }

    void anotherServerNeverGetsTheTokenOfTheFirst_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("host") << QStringLiteral("https://evil.example.org:4646");
        QTest::newRow("port") << QStringLiteral("https://nomad.example.org:4647");
        QTest::newRow("no encryption") << QStringLiteral("http://nomad.example.org:4646");
    }
    void anotherServerNeverGetsTheTokenOfTheFirst()
    {
        QFETCH(QString, address);
        const QString first = QStringLiteral("https://nomad.example.org:4646");
        QVERIFY(keyAt(address) != keyAt(first));
        QVERIFY(keyAt(address) != production); // under which earlier versions kept it
        QVERIFY(keyAt(first, QUuid::createUuid()) != keyAt(first));
    }
};

QTEST_APPLESS_MAIN(SecretKeyTest)
#include "tst_secretkey.moc"
