// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/messagebar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace chatelaine;
using namespace std::chrono_literals;

class MessageBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void good_news_leave_by_themselves_but_not_while_somebody_is_at_them()
    {
        QWidget page;
        auto *edit = new QLineEdit;
        auto *bar = new MessageBar;
        auto *column = new QVBoxLayout(&page);
        column->addWidget(edit);
        column->addStretch();
        column->addWidget(bar);
        page.resize(400, 400);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTest::mouseMove(edit);
        bar->setGoodNewsTime(20ms);
        bar->show(Tone::Good, QStringLiteral("Saved."));
        QCOMPARE(bar->text(), QStringLiteral("Saved."));
        bar->findChild<QToolButton *>()->setFocus();
        QSignalSpy dismissed(bar, &MessageBar::dismissed);
        QVERIFY(!dismissed.wait(100));
        edit->setFocus();
        QTRY_VERIFY(bar->isHidden());
        QVERIFY(bar->text().isEmpty());
    }

    void an_error_stays_until_it_is_closed()
    {
        MessageBar bar;
        bar.setGoodNewsTime(1ms);
        bar.show(Tone::Good, QStringLiteral("Saved."));
        bar.showError(
            {ErrorCode::DiskFull, QStringLiteral("The disk is full."), QStringLiteral("ENOSPC"), {}});
        QSignalSpy dismissed(&bar, &MessageBar::dismissed);
        QVERIFY(!dismissed.wait(50));
        QCOMPARE(bar.text(), QStringLiteral("The disk is full."));
        QTest::mouseClick(bar.findChild<QToolButton *>(), Qt::LeftButton);
        QVERIFY(bar.isHidden());
    }

    void the_offer_is_carried_out_once_and_goes_with_its_message()
    {
        MessageBar bar;
        int tried = 0;
        bar.show(Tone::Warning, QStringLiteral("The store is busy."));
        bar.offer(QStringLiteral("Try again"), [&tried] { ++tried; });
        auto *button = bar.findChild<QPushButton *>();
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(tried, 1);
        bar.show(Tone::Warning, QStringLiteral("Something else."));
        QVERIFY(!button->isVisible());
    }

    void an_action_may_show_the_next_message()
    {
        MessageBar bar;
        bar.show(Tone::Bad, QStringLiteral("First."));
        bar.offer(QStringLiteral("Go on"), [&bar] { bar.show(Tone::Neutral, QStringLiteral("Second.")); });
        QTest::mouseClick(bar.findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(bar.text(), QStringLiteral("Second."));
    }

    void it_is_spoken_and_never_taken_for_markup()
    {
        MessageBar bar;
        bar.show(Tone::Bad, QStringLiteral("<h1>hello</h1>"));
        QCOMPARE(bar.accessibleName(), QStringLiteral("<h1>hello</h1>"));
        const QList<QLabel *> labels = bar.findChildren<QLabel *>();
        const auto words = std::find_if(labels.begin(), labels.end(),
                                        [](const QLabel *label) { return !label->text().isEmpty(); });
        QVERIFY(words != labels.end());
        QCOMPARE((*words)->textFormat(), Qt::PlainText);
    }
};

QTEST_MAIN(MessageBarTest)
#include "tst_messagebar.moc"
