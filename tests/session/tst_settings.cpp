// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/settings.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace chatelaine;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theThemeIsRemembered();
    void nonsenseInTheFileMeansTheDefault();
    void recentStoresAreFewAndWithoutDoubles();
    void eachStoreHasItsOwnBackups();
    void theDesktopIsToldOnlyWhatIsWanted();
};

void TestSettings::theThemeIsRemembered()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("s.conf"));
    {
        QSettings storage(file, QSettings::IniFormat);
        Settings settings(storage);
        QSignalSpy told(&settings, &Settings::themeChanged);
        QCOMPARE(settings.theme(), ThemeChoice::System);
        settings.setTheme(ThemeChoice::Dark);
        settings.setTheme(ThemeChoice::Dark);
        QCOMPARE(told.count(), 1);
        settings.setGeometry(QStringLiteral("w"), QByteArrayLiteral("\x01\x02"));
    }
    QSettings storage(file, QSettings::IniFormat);
    const Settings settings(storage);
    QCOMPARE(settings.theme(), ThemeChoice::Dark);
    QCOMPARE(settings.geometry(QStringLiteral("w")), QByteArrayLiteral("\x01\x02"));
    QCOMPARE(settings.geometry(QStringLiteral("other")), QByteArray());
}

void TestSettings::nonsenseInTheFileMeansTheDefault()
{
    QTemporaryDir folder;
    QSettings storage(folder.filePath(QStringLiteral("s.conf")), QSettings::IniFormat);
    storage.setValue(QStringLiteral("appearance/theme"), QStringLiteral("purple"));
    storage.setValue(QStringLiteral("stores/recent"), 17);
    const Settings settings(storage);
    QCOMPARE(settings.theme(), ThemeChoice::System);
    QVERIFY(settings.recentStores().size() <= 1);
}

void TestSettings::eachStoreHasItsOwnBackups()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("s.conf"));
    const QString path = QStringLiteral("/s/ö 1/[x]%2f");
    const BackupSchedule weekly{BackupRhythm::Weekly, QStringLiteral("/b/ü, 1"), 3};
    {
        QSettings storage(file, QSettings::IniFormat);
        Settings settings(storage);
        QCOMPARE(settings.automaticBackups(path), BackupSchedule());
        QCOMPARE(settings.automaticBackups(path).kept, 14);
        settings.setAutomaticBackups(path, weekly);
    }
    QSettings storage(file, QSettings::IniFormat);
    Settings settings(storage);
    QCOMPARE(settings.automaticBackups(path), weekly);
    QCOMPARE(settings.automaticBackups(QStringLiteral("/s/other")), BackupSchedule());
    settings.setAutomaticBackups(path, {BackupRhythm::Off, {}, 9999});
    QCOMPARE(settings.automaticBackups(path), (BackupSchedule{BackupRhythm::Off, {}, 365}));
}

void TestSettings::theDesktopIsToldOnlyWhatIsWanted()
{
    const QTemporaryDir folder;
    QSettings storage(folder.filePath(QStringLiteral("s.conf")), QSettings::IniFormat);
    Settings settings(storage);
    QVERIFY(!settings.notifyOfExpiry() && !settings.showTrayIcon());
    const QSignalSpy changed(&settings, &Settings::noticesChanged);
    settings.setNotifyOfExpiry(true);
    settings.setNotifyOfExpiry(true); // no news
    settings.setShowTrayIcon(true);
    QCOMPARE(changed.size(), 2);
    QVERIFY(settings.notifyOfExpiry() && settings.showTrayIcon());
    const ToldExpiry told{QDate(2027, 1, 15), 3};
    QVERIFY(!settings.toldExpiry(QStringLiteral("/s/ö 1")).day.isValid());
    settings.setToldExpiry(QStringLiteral("/s/ö 1"), told);
    QCOMPARE(settings.toldExpiry(QStringLiteral("/s/ö 1")), told);
    QCOMPARE(settings.toldExpiry(QStringLiteral("/s/other")), ToldExpiry());
    storage.sync();
    QFile file(storage.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("/s/")); // where stores are is nothing that this has to tell
}

void TestSettings::recentStoresAreFewAndWithoutDoubles()
{
    QTemporaryDir folder;
    QSettings storage(folder.filePath(QStringLiteral("s.conf")), QSettings::IniFormat);
    Settings settings(storage);
    for (int i = 0; i < 12; ++i)
        settings.addRecentStore(QStringLiteral("/s/%1").arg(i));
    settings.addRecentStore(QStringLiteral("/s/9"));
    QCOMPARE(settings.recentStores().size(), 8);
    QCOMPARE(settings.recentStores().constFirst(), QStringLiteral("/s/9"));
    QCOMPARE(settings.recentStores().count(QStringLiteral("/s/9")), 1);
    settings.removeRecentStore(QStringLiteral("/s/9"));
    QVERIFY(!settings.recentStores().contains(QStringLiteral("/s/9")));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
