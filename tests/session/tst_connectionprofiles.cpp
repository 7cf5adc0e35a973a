// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/connectionprofiles.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace chatelaine;

class TestConnectionProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSavedIsThereAtTheNextStart();
    void savingAgainReplacesAndTellsOfChangesOnly();
    void removingLeavesTheOthers();
    void theyAreInOrderOfTheirNames();
    void entriesThatMakeNoSenseArePassedOver_data();
    void entriesThatMakeNoSenseArePassedOver();
    void anUnknownColourIsNone();
    void noUserNameGetsIntoTheFile();

private:
    static ConnectionProfile full();
    QString file() const { return m_folder.filePath(QStringLiteral("s.conf")); }

    QTemporaryDir m_folder;
};

ConnectionProfile TestConnectionProfiles::full()
{
    ConnectionProfile profile;
    profile.id = QUuid(QStringLiteral("5c1d0000-0000-4000-8000-000000000001"));
    profile.protocol = QStringLiteral("nomad");
    profile.name = QStringLiteral("Production, “Zürich”; 100 %");
    profile.address = QUrl(QStringLiteral("https://nomad.example.org:4646"));
    profile.region = QStringLiteral("eu-1");
    profile.caFile = QStringLiteral("/etc/ssl/a, b;c=d.pem");
    profile.caFolder = QStringLiteral("/etc/ssl/certs");
    profile.clientCertificate = QStringLiteral("C:\\keys\\me.pem");
    profile.clientKey = QStringLiteral("/home/zoë/k.pem");
    profile.tlsServerName = QStringLiteral("server.global.nomad");
    profile.pinnedCertificate = QByteArray(31, '\xAB') + '\0';
    profile.consistency = ReadConsistency::Any;
    profile.colour = ConnectionColour::Purple;
    profile.rememberSecret = true;
    return profile;
}

void TestConnectionProfiles::whatIsSavedIsThereAtTheNextStart()
{
    {
        QSettings storage(file(), QSettings::IniFormat);
        ConnectionProfiles profiles(storage);
        profiles.save(full());
        QCOMPARE(profiles.profile(full().id), std::optional(full()));
    }
    QSettings storage(file(), QSettings::IniFormat);
    const ConnectionProfiles profiles(storage);
    QCOMPARE(profiles.all(), QVector{full()});
    QCOMPARE(profiles.profile(QUuid::createUuid()), std::nullopt);
    QCOMPARE(profiles.profile(QUuid()), std::nullopt);
}

void TestConnectionProfiles::savingAgainReplacesAndTellsOfChangesOnly()
{
    QSettings storage(m_folder.filePath(QStringLiteral("again.conf")), QSettings::IniFormat);
    ConnectionProfiles profiles(storage);
    QSignalSpy told(&profiles, &ConnectionProfiles::changed);
    profiles.save(full());
    profiles.save(full());
    QCOMPARE(told.count(), 1);
    ConnectionProfile changed = full();
    changed.region.clear();
    changed.pinnedCertificate.clear();
    changed.rememberSecret = false;
    profiles.save(changed);
    QCOMPARE(told.count(), 2);
    QCOMPARE(profiles.all(), QVector{changed});
}

void TestConnectionProfiles::removingLeavesTheOthers()
{
    QSettings storage(m_folder.filePath(QStringLiteral("remove.conf")), QSettings::IniFormat);
    storage.setValue(QStringLiteral("appearance/theme"), QStringLiteral("dark"));
    ConnectionProfiles profiles(storage);
    ConnectionProfile other = full();
    other.id = QUuid::createUuid();
    profiles.save(full());
    profiles.save(other);
    QSignalSpy told(&profiles, &ConnectionProfiles::changed);
    profiles.remove(full().id);
    profiles.remove(full().id);
    QCOMPARE(told.count(), 1);
    QCOMPARE(profiles.all(), QVector{other});
    QCOMPARE(storage.value(QStringLiteral("appearance/theme")).toString(), QStringLiteral("dark"));
    profiles.remove(other.id);
    QCOMPARE(storage.allKeys(), QStringList{QStringLiteral("appearance/theme")});
}

void TestConnectionProfiles::theyAreInOrderOfTheirNames()
{
    QSettings storage(m_folder.filePath(QStringLiteral("order.conf")), QSettings::IniFormat);
    ConnectionProfiles profiles(storage);
    for (const char *name : {"c", "a", "b"}) {
        ConnectionProfile profile = full();
        profile.id = QUuid::createUuid();
        profile.name = QString::fromLatin1(name);
        profiles.save(profile);
    }
    QString names;
    const auto all = profiles.all();
    for (const ConnectionProfile &each : all)
        names += each.name;
    QCOMPARE(names, QStringLiteral("abc"));
}

void TestConnectionProfiles::entriesThatMakeNoSenseArePassedOver_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("address of another kind")
        << QStringLiteral("address") << QVariant(QStringLiteral("ftp://x:1"));
    QTest::newRow("address with a password")
        << QStringLiteral("address") << QVariant(QStringLiteral("http://a:b@x:1"));
    QTest::newRow("address is a list")
        << QStringLiteral("address")
        << QVariant(QStringList{QStringLiteral("http://x:1"), QStringLiteral("b")});
    QTest::newRow("address is a rectangle") << QStringLiteral("address") << QVariant(QRect(1, 2, 3, 4));
    QTest::newRow("no name") << QStringLiteral("name") << QVariant(QString());
    QTest::newRow("name turns the text around")
        << QStringLiteral("name") << QVariant(QStringLiteral("a\u202Eb"));
    QTest::newRow("no protocol") << QStringLiteral("protocol") << QVariant();
    QTest::newRow("pin too short") << QStringLiteral("pinnedCertificate") << QVariant(QStringLiteral("abcd"));
    QTest::newRow("pin is no number")
        << QStringLiteral("pinnedCertificate") << QVariant(QStringLiteral("zz"));
    QTest::newRow("certificate without key") << QStringLiteral("clientKey") << QVariant(QString());
    QTest::newRow("server name with a path")
        << QStringLiteral("tlsServerName") << QVariant(QStringLiteral("a/b"));
}

void TestConnectionProfiles::entriesThatMakeNoSenseArePassedOver()
{
    QFETCH(const QString, key);
    QFETCH(const QVariant, value);
    QSettings storage(m_folder.filePath(QStringLiteral("hostile.conf")), QSettings::IniFormat);
    storage.clear();
    ConnectionProfile good = full();
    good.id = QUuid::createUuid();
    {
        ConnectionProfiles profiles(storage);
        profiles.save(full());
        profiles.save(good);
    }
    storage.setValue(QStringLiteral("connections/%1/%2").arg(full().id.toString(QUuid::WithoutBraces), key),
                     value);
    storage.setValue(QStringLiteral("connections/no uuid/name"), QStringLiteral("x"));
    storage.setValue(QStringLiteral("connections/name"), QStringLiteral("x"));
    storage.sync();
    const ConnectionProfiles profiles(storage);
    QCOMPARE(profiles.all(), QVector{good});
    QCOMPARE(profiles.profile(full().id), std::nullopt);
}

void TestConnectionProfiles::anUnknownColourIsNone()
{
    QSettings storage(m_folder.filePath(QStringLiteral("colour.conf")), QSettings::IniFormat);
    ConnectionProfiles profiles(storage);
    profiles.save(full());
    const QString prefix = QStringLiteral("connections/%1/").arg(full().id.toString(QUuid::WithoutBraces));
    storage.setValue(prefix + QStringLiteral("colour"), QStringLiteral("infrared"));
    storage.setValue(prefix + QStringLiteral("consistency"), 7);
    storage.setValue(prefix + QStringLiteral("rememberSecret"), QStringLiteral("perhaps"));
    const ConnectionProfile read = profiles.profile(full().id).value();
    QCOMPARE(read.colour, ConnectionColour::None);
    QCOMPARE(read.consistency, ReadConsistency::Leader);
    QVERIFY(!read.rememberSecret);
}

void TestConnectionProfiles::noUserNameGetsIntoTheFile()
{
    const QString path = m_folder.filePath(QStringLiteral("user.conf"));
    {
        QSettings storage(path, QSettings::IniFormat);
        ConnectionProfiles profiles(storage);
        ConnectionProfile profile = full();
        profile.address = QUrl(QStringLiteral("https://ada:hunter2@nomad.example.org:4646"));
        profiles.save(profile);
    }
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray content = saved.readAll();
    QVERIFY(content.contains("nomad.example.org"));
    QVERIFY(!content.contains("hunter2"));
}

QTEST_GUILESS_MAIN(TestConnectionProfiles)
#include "tst_connectionprofiles.moc"
