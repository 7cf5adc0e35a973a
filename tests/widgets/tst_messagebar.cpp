// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "widgets/messagebar.h"

#include <QApplication>
#include <QDialog>
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

    void return_presses_the_button_that_has_the_keyboard()
    {
        QDialog dialog;
        auto *bar = new MessageBar;
        auto *deed = new QPushButton(QStringLiteral("Do it again"));
        auto *column = new QVBoxLayout(&dialog);
        column->addWidget(bar);
        column->addWidget(deed);
        deed->setDefault(true);
        bool looked = false;
        bool done = false;
        connect(deed, &QPushButton::clicked, &dialog, [&done] { done = true; });
        bar->show(Tone::Warning, QStringLiteral("It may have been made."));
        bar->offer(QStringLiteral("Look"), [&looked] { looked = true; });
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        bar->focusOffer();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(looked && !done);
    }

    void a_long_text_is_short_at_first()
    {
        MessageBar bar;
        const QString said = QStringLiteral("The server said: ") + QString(2'000, u'z') + u'.';
        bar.show(Tone::Bad, said);
        QCOMPARE(bar.text(), said); // and spoken as a whole
        const auto shown = [&bar] {
            qsizetype longest = 0;
            for (const QLabel *label : bar.findChildren<QLabel *>())
                longest = std::max(longest, label->text().size());
            return longest;
        };
        QVERIFY(shown() < 300);
        QPushButton *more = nullptr;
        for (QPushButton *button : bar.findChildren<QPushButton *>())
            more = button->text() == QStringLiteral("More…") ? button : more;
        QVERIFY(more && more->isVisible());
        QTest::mouseClick(more, Qt::LeftButton);
        QVERIFY(shown() > 2'000);
        QVERIFY(!more->isVisible());
        bar.show(Tone::Bad, QStringLiteral("Short."));
        QVERIFY(!more->isVisible());
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
