// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and every dialog as somebody meets it who has no mouse.
#include "access/tabtour.h"
#include "connections/serverfixture.h"
#include "languages/walk.h"
#include "support/patience.h"
#include "widgets/language.h"

using namespace chatelaine;
using namespace chatelaine::test;

class TestTabOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tabGoesEverywhereAndBack_data()
    {
        QTest::addColumn<bool>("atServer");
        QTest::addColumn<QString>("code");
        QTest::newRow("a store") << false << QStringLiteral("en");
        QTest::newRow("a store, in Arabic") << false << QStringLiteral("ar");
        QTest::newRow("a server") << true << QStringLiteral("en");
    }

    void tabGoesEverywhereAndBack()
    {
        QFETCH(bool, atServer);
        QFETCH(QString, code);
        const NomadDouble server;
        ServerFixture m;
        const Language language(m.m->settings);
        m.m->settings.setLanguage(code);
        m.window().resize(1280, 800);
        QVERIFY(QTest::qWaitForWindowExposed(&m.window()));
        QMap<QString, QString> faults; // and where they were met first
        TabTour tour;
        Walk walk(m.window(), [&](QWidget &top, const QString &where) {
            if (!top.isActiveWindow()) // behind a dialog
                return;
            const QStringList found = tour.faultsIn(top);
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
        QVERIFY(tour.stops() > 200);
        for (auto each = faults.cbegin(); each != faults.cend(); ++each)
            qWarning().noquote() << each.key() << QLatin1String("–") << each.value();
        QCOMPARE(faults.size(), 0);
    }
};

QTEST_MAIN(TestTabOrder)
#include "tst_taborder.moc"
