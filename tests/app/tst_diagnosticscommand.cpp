// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programfixture.h"

using namespace chatelaine;

/// chatelaine --diagnostics, on a machine without a display.
class DiagnosticsCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsVersionsAndNothingOfThePerson();
};

void DiagnosticsCommandTest::printsVersionsAndNothingOfThePerson()
{
    const ProgramFixture f;
    QDir(f.home()).mkdir(QStringLiteral("chatelaine"));
    QFile settings(f.home() + QStringLiteral("/chatelaine/chatelaine.conf"));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[stores]\nrecent=/srv/acme/harbour.chatelaine\n[appearance]\ntheme=light\n");
    settings.close();
    const Said said = f.run({QStringLiteral("--diagnostics")});
    QCOMPARE(said.code, 0);
    QCOMPARE(said.err, QByteArray());
    for (const char *line : {"\nChatelaine: ", "\nQt: 6.", "\nSQLite: 3.", "\nTLS: ", "\nlibsodium: ",
                             "\nkernel: ", "\nappearance/theme: light\n", "\nstores opened lately: 1\n"})
        QVERIFY2(said.out.contains(line), line);
    for (const QByteArray &word : {QByteArray("acme"), QByteArray("harbour"), f.home().toUtf8()})
        QVERIFY2(!said.out.contains(word), word.constData());
}

QTEST_GUILESS_MAIN(DiagnosticsCommandTest)
#include "tst_diagnosticscommand.moc"
