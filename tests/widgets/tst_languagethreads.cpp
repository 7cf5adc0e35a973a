// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/settings.h"
#include "widgets/language.h"

#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace chatelaine;

/// The store and other workers put numbers into sentences on their own threads.
class TestLanguageThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreWrittenWhileTheLanguageChanges();
};

void TestLanguageThreads::numbersAreWrittenWhileTheLanguageChanges()
{
    const QTemporaryDir folder;
    QSettings storage(folder.filePath(QStringLiteral("s.conf")), QSettings::IniFormat);
    Settings settings(storage);
    const Language language(settings);
    std::atomic<bool> done = false;
    std::atomic<int> written = 0;
    const auto write = [&] {
        while (!done) {
            for (int i = 0; i < 100; ++i)
                written += QLocale().toString(12345678).isEmpty() ? 0 : 1; // as %Ln does
        }
    };
    const std::unique_ptr<QThread> one(QThread::create(write));
    const std::unique_ptr<QThread> other(QThread::create(write));
    one->start();
    other->start();
    for (int change = 0; change < 40000; ++change)
        settings.setLanguage(change % 2 == 0 ? QStringLiteral("de") : QStringLiteral("fr"));
    done = true;
    QVERIFY(one->wait(30'000) && other->wait(30'000));
    QVERIFY(written > 0);
    QCOMPARE(QLocale().language(), QLocale::French);
}

QTEST_GUILESS_MAIN(TestLanguageThreads)
#include "tst_languagethreads.moc"
