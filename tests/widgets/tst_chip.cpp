// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chip.h"
#include "widgets/flowlayout.h"

#include <QSignalSpy>
#include <QTest>

using namespace chatelaine;

class ChipTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_way_to_remove_it_works_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Delete") << Qt::Key_Delete;
        QTest::newRow("Backspace") << Qt::Key_Backspace;
        QTest::newRow("Enter") << Qt::Key_Return;
        QTest::newRow("Space") << Qt::Key_Space;
    }

    void every_way_to_remove_it_works()
    {
        QFETCH(Qt::Key, key);
        Chip chip(QStringLiteral("Status: Active"));
        QSignalSpy removed(&chip, &Chip::removed);
        QTest::keyClick(&chip, key);
        QCOMPARE(removed.count(), 1);
        QTest::mouseClick(&chip, Qt::LeftButton);
        QCOMPARE(removed.count(), 2);
    }

    void it_is_named_for_what_it_does()
    {
        const Chip chip(QStringLiteral("Owner: Ada & Sons <b>"));
        QCOMPARE(chip.accessibleName(), QStringLiteral("Remove filter: Owner: Ada & Sons <b>"));
        QVERIFY(!chip.toolTip().contains(QStringLiteral("<b>")));
        QVERIFY((chip.focusPolicy() & Qt::TabFocus) != 0);
    }

    void a_name_of_ten_thousand_characters_does_not_burst_the_window()
    {
        const Chip chip(QString(10000, u'x'));
        QVERIFY(chip.sizeHint().width() < 1000);
    }

    void chips_flow_onto_a_second_line_where_the_first_ends()
    {
        QWidget page;
        auto *flow = new FlowLayout(&page);
        for (int i = 0; i < 6; ++i)
            flow->addWidget(new Chip(QStringLiteral("Filter %1").arg(i)));
        const int one = flow->heightForWidth(5000);
        const int narrow = flow->heightForWidth(flow->sizeHint().width() / 2);
        QVERIFY(narrow > one);
        QVERIFY(flow->heightForWidth(flow->minimumSize().width()) >= 6 * one);
    }
};

QTEST_MAIN(ChipTest)
#include "tst_chip.moc"
