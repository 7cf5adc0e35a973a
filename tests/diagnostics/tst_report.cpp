// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics/consolefacts.h"
#include "diagnostics/diagnostics.h"
#include "diagnostics/logring.h"
#include "support/console.h"
#include "support/patience.h"

#include <QSettings>

using namespace chatelaine;

namespace {

const QStringList nobodysBusiness{
    QStringLiteral("acme"),    QStringLiteral("harbour"),  QStringLiteral("hunter2"), QStringLiteral("anna"),
    QStringLiteral("x7Qa"),    QStringLiteral("5db4f3f5"), QStringLiteral("Robin"),   QStringLiteral("Root"),
    QStringLiteral("example"), QStringLiteral("nightly"),  QStringLiteral("Example"),
};

void fill(QSettings &settings)
{
    settings.setValue(QStringLiteral("appearance/theme"), QStringLiteral("dark"));
    settings.setValue(QStringLiteral("appearance/language"), QStringLiteral("chs_x7QaPqLm3"));
    settings.setValue(
        QStringLiteral("stores/recent"),
        QStringList{QStringLiteral("/home/anna/acme.chatelaine"), QStringLiteral("/srv/harbour")});
    settings.setValue(QStringLiteral("automaticBackups/9e107d9d372bb6826bd81d3542a419d6/every"),
                      QStringLiteral("day"));
    settings.setValue(QStringLiteral("automaticBackups/9e107d9d372bb6826bd81d3542a419d6/folder"),
                      QStringLiteral("/home/anna/backups"));
    settings.setValue(QStringLiteral("connections/1/name"), QStringLiteral("acme production"));
    settings.setValue(QStringLiteral("connections/1/address"), QStringLiteral("https://nomad.acme.example"));
    settings.setValue(QStringLiteral("forgotten/password"), QStringLiteral("hunter2"));
}

void log(LogRing &ring, const QString &message)
{
    ring.add({fromMillis(1'700'000'000'000), QtWarningMsg, QStringLiteral("chatelaine.store"), message});
}

} // namespace

/// The text for a bug report helps, and tells nothing.
class ReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatHelps();
    void tellsNothingElse();
    void countsWhatIsOpen();
    void asksNothingThatWouldBeRefused();
};

void ReportTest::tellsWhatHelps()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.conf")), QSettings::IniFormat);
    fill(settings);
    LogRing ring;
    log(ring, QStringLiteral("SQLite 5: database is locked"));
    const QString text = Diagnostics({{QStringLiteral("Qt"), QStringLiteral("6.4.2")}}, settings, ring)
                             .report({{QStringLiteral("platform"), QStringLiteral("xcb")}}, {});
    for (const char *line :
         {"Qt: 6.4.2", "platform: xcb", "appearance/theme: dark", "appearance/language: (another value)",
          "automaticBackups/*/every: day", "stores opened lately: 2", "keys of connections/: 2",
          "2023-11-14T22:13:20.000Z warning chatelaine.store: SQLite 5: database is locked"})
        QVERIFY2(text.contains(QString::fromLatin1(line) + u'\n'), qPrintable(text));
}

void ReportTest::tellsNothingElse()
{
    const TestStore store;
    store.create(QStringLiteral("backup-nightly"));
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.conf")), QSettings::IniFormat);
    fill(settings);
    LogRing ring;
    for (const char *message :
         {"opened /home/anna/acme.chatelaine for anna@acme.example", "Robin Root signed in at Example",
          "cannot rename \"backup-nightly\"", "token 5db4f3f5-3997-4fad-bc7b-7346baf8e9fd: chs_x7QaPqLm3",
          "nomad.acme.example said password=hunter2", "harbour is gone", "acme production\nis gone"})
        log(ring, QString::fromLatin1(message));
    const ConsoleFacts console(store.backend);
    const QString text = Diagnostics({}, settings, ring).report({}, {&console});
    for (const QString &word : nobodysBusiness)
        QVERIFY2(!text.contains(word, word == u"Root" || word == u"Example" ? Qt::CaseSensitive
                                                                            : Qt::CaseInsensitive),
                 qPrintable(word + u'\n' + text));
    QVERIFY(!text.contains(store.path()));
    QVERIFY(!text.contains(QDir::homePath() + u'/'));
}

void ReportTest::countsWhatIsOpen()
{
    const TestStore store;
    store.create(QStringLiteral("backup-nightly"));
    ConsoleFacts console(store.backend);
    const auto value = [&console](const char *name) {
        for (const Fact &fact : console.facts()) {
            if (fact.name == QLatin1String(name))
                return fact.value;
        }
        return QString();
    };
    QCOMPARE(value("kind"), QStringLiteral("local store"));
    QVERIFY(value("has").contains(QStringLiteral("audit trail, backups")));
    QTRY_COMPARE(value("number of tokens"), QStringLiteral("1"));
    QTRY_COMPARE(value("number of users"), QStringLiteral("1"));
    QTRY_COMPARE(value("number of audit entries"), QStringLiteral("2"));
}

void ReportTest::asksNothingThatWouldBeRefused()
{
    const TestStore store;
    takenIn(store, QStringLiteral("Rita Reader"), QStringLiteral("rita@example.org"),
            QStringLiteral("Read Only"));
    const auto rita = consoleOf(store, QStringLiteral("rita@example.org"));
    ConsoleFacts console(rita);
    const auto isWaiting = [&console] {
        for (const Fact &fact : console.facts()) {
            if (fact.value == u"(being counted)")
                return true;
        }
        return false;
    };
    QVERIFY(isWaiting());
    QTRY_VERIFY(!isWaiting());
    QVERIFY(!newestEntry(store.path()).contains(QStringLiteral("refused")));
}

QTEST_GUILESS_MAIN(ReportTest)
#include "tst_report.moc"
