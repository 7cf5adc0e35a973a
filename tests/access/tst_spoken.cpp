// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and every dialog as somebody meets it who hears it instead of seeing it.
#include "access/spokentree.h"
#include "connections/serverfixture.h"
#include "languages/walk.h"
#include "support/patience.h"

using namespace chatelaine;
using namespace chatelaine::test;

class TestSpoken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsSpoken_data()
    {
        QTest::addColumn<bool>("atServer");
        QTest::newRow("a store") << false;
        QTest::newRow("a server") << true;
    }

    void everythingIsSpoken()
    {
        QFETCH(bool, atServer);
        const NomadDouble server;
        ServerFixture m;
        m.window().resize(1280, 800);
        QVERIFY(QTest::qWaitForWindowExposed(&m.window()));
        QMap<QString, QString> faults; // and where they were met first
        int windows = 0;
        Walk walk(m.window(), [&](QWidget &top, const QString &where) {
            ++windows;
            const QStringList found = unspokenIn(top);
            for (const QString &fault : found)
                faults.insert(fault, where);
        });
        walk.start();
        if (atServer)
            m.enter(server, m.saved(server, QStringLiteral("Harbour"), ConnectionColour::Red));
        else
            m.window().start().openDemo();
        QTRY_VERIFY(m.console());
        walk.console();
        QVERIFY(windows > 40);
        for (auto each = faults.cbegin(); each != faults.cend(); ++each)
            qWarning().noquote() << each.key() << QLatin1String("–") << each.value();
        QCOMPARE(faults.size(), 0);
    }
};

QTEST_MAIN(TestSpoken)
#include "tst_spoken.moc"
