// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "window/keepingfixture.h"

#include "diagnostics/diagnostics.h"
#include "diagnostics/logring.h"

#include <QClipboard>
#include <QPlainTextEdit>

using namespace chatelaine;

namespace {

/// A window that can tell about itself, with a store that somebody is signed in to.
struct DiagnosticsFixture : KeepingFixture
{
    DiagnosticsFixture()
    {
        closeWindow();
        window = std::make_unique<MainWindow>(
            WindowContext{provider, settings, clipboard, *clock, connections, keeper, nullptr, &diagnostics});
        person = std::make_unique<Person>(*window);
        window->show();
        signIn();
        create(QStringLiteral("backup-nightly"));
        log.add({clock->now(), QtWarningMsg, QStringLiteral("chatelaine.store"),
                 QStringLiteral("Robin Root could not open ") + store()});
        person->choose(QStringLiteral("Help"), QStringLiteral("Save diagnostics…"));
        [this] { QTRY_VERIFY(dialog(QStringLiteral("diagnosticsDialog"))); }();
    }
    QPlainTextEdit &text() const
    {
        return *dialog(QStringLiteral("diagnosticsDialog"))->findChild<QPlainTextEdit *>();
    }

    LogRing log;
    Diagnostics diagnostics{{{QStringLiteral("Chatelaine"), QStringLiteral("1.2.3")}}, storage, log};
};

} // namespace

/// A person who wants to report a fault.
class DiagnosticsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsShownFirst();
    void whatIsShownIsCopied();
    void whatIsShownIsSaved();
    void aPlaceThatCannotBeWritten();
};

void DiagnosticsTest::everythingIsShownFirst()
{
    const DiagnosticsFixture m;
    QVERIFY(m.text().isReadOnly());
    QTRY_VERIFY(m.text().toPlainText().contains(QStringLiteral("\nnumber of tokens: 1\n")));
    const QString shown = m.text().toPlainText();
    for (const char *line : {"Chatelaine: 1.2.3", "platform: offscreen", "kind: local store",
                             "warning chatelaine.store: <name> could not open <path>"})
        QVERIFY2(shown.contains(QString::fromLatin1(line) + u'\n'), qPrintable(shown));
    QVERIFY(shown.contains(QStringLiteral("\nscreen: ")));
    for (const QString &word :
         {testroot::name, testroot::email, QStringLiteral("backup-nightly"), m.folder.path()})
        QVERIFY2(!shown.contains(word), qPrintable(word));
}

void DiagnosticsTest::whatIsShownIsCopied()
{
    const DiagnosticsFixture m;
    QTRY_VERIFY(!m.text().toPlainText().contains(QStringLiteral("(being counted)")));
    m.person->press(QStringLiteral("Copy"));
    QCOMPARE(QGuiApplication::clipboard()->text(), m.text().toPlainText());
    QVERIFY(m.words(QStringLiteral("diagnosticsDialog")).contains(QStringLiteral("Copied")));
}

void DiagnosticsTest::whatIsShownIsSaved()
{
    const DiagnosticsFixture m;
    QTRY_VERIFY(!m.text().toPlainText().contains(QStringLiteral("(being counted)")));
    m.person->press(QStringLiteral("Save…"));
    m.pick(QStringLiteral("diagnosticsFile"), m.at(QStringLiteral("report.txt")));
    QTRY_VERIFY(m.words(QStringLiteral("diagnosticsDialog")).contains(QStringLiteral("report.txt")));
    QFile file(m.at(QStringLiteral("report.txt")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), m.text().toPlainText());
}

void DiagnosticsTest::aPlaceThatCannotBeWritten()
{
    const DiagnosticsFixture m;
    m.person->press(QStringLiteral("Save…"));
    m.pick(QStringLiteral("diagnosticsFile"), QStringLiteral("/proc/report.txt"));
    QTRY_VERIFY(m.words(QStringLiteral("diagnosticsDialog")).contains(QStringLiteral("cannot be written")));
    QVERIFY(!m.text().toPlainText().isEmpty());
}

QTEST_MAIN(DiagnosticsTest)
#include "tst_diagnostics.moc"
