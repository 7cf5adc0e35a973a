// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "widgets/clipboardguard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace chatelaine;
using namespace std::chrono_literals;
using State = ClipboardGuard::State;

class ClipboardGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_clipboard->clear(); }

    void a_copied_secret_can_be_pasted_and_is_marked_as_secret();
    void it_counts_down_and_is_taken_off_when_the_time_is_over();
    void clearing_by_hand_does_not_wait();
    void what_somebody_else_copied_is_left_alone();
    void a_second_secret_starts_the_time_anew();
    void quitting_takes_it_off();
    void a_guard_that_goes_takes_it_along();
    void a_text_that_comes_back_is_taken_off_again();

private:
    const Secret m_secret{"chs_the-secret-of-this-test"};
    QClipboard *m_clipboard = QGuiApplication::clipboard();
};

void ClipboardGuardTest::a_copied_secret_can_be_pasted_and_is_marked_as_secret()
{
    ClipboardGuard guard(*m_clipboard);
    guard.copy(m_secret);
    QCOMPARE(m_clipboard->text(), QStringLiteral("chs_the-secret-of-this-test"));
    const QMimeData *data = m_clipboard->mimeData();
    QCOMPARE(data->data(QStringLiteral("text/plain")), QByteArray("chs_the-secret-of-this-test"));
    QCOMPARE(data->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
    const QByteArray no(4, '\0');
    for (const char *name : {"ExcludeClipboardContentFromMonitorProcessing", "CanIncludeInClipboardHistory",
                             "CanUploadToCloudClipboard"})
        QCOMPARE(
            data->data(
                QStringLiteral("application/x-qt-windows-mime;value=\"%1\"").arg(QString::fromLatin1(name))),
            no);
    QVERIFY(data->hasFormat(QStringLiteral("org.nspasteboard.ConcealedType")));
    QCOMPARE(guard.remaining(), 30s);
}

void ClipboardGuardTest::it_counts_down_and_is_taken_off_when_the_time_is_over()
{
    ClipboardGuard guard(*m_clipboard);
    guard.setTime(2s);
    QSignalSpy ticked(&guard, &ClipboardGuard::ticked);
    guard.copy(m_secret);
    QCOMPARE(guard.state(), State::Holding);
    QCOMPARE(guard.remaining(), 2s);
    QTRY_VERIFY(guard.remaining() <= 1s); // not "is": a busy machine may sleep through that second
    QTRY_COMPARE(guard.state(), State::Cleared);
    QVERIFY(!ticked.isEmpty());
    QVERIFY(m_clipboard->text().isEmpty());
    QCOMPARE(guard.remaining(), 0s);
}

void ClipboardGuardTest::clearing_by_hand_does_not_wait()
{
    ClipboardGuard guard(*m_clipboard);
    guard.copy(m_secret);
    QSignalSpy changed(&guard, &ClipboardGuard::stateChanged);
    guard.clearNow();
    QCOMPARE(guard.state(), State::Cleared);
    QCOMPARE(changed.count(), 1);
    QVERIFY(m_clipboard->text().isEmpty());
}

void ClipboardGuardTest::what_somebody_else_copied_is_left_alone()
{
    ClipboardGuard guard(*m_clipboard);
    guard.copy(m_secret);
    m_clipboard->setText(QStringLiteral("a shopping list"));
    QCOMPARE(guard.state(), State::Replaced);
    guard.clearNow();
    QCOMPARE(m_clipboard->text(), QStringLiteral("a shopping list"));
}

void ClipboardGuardTest::a_second_secret_starts_the_time_anew()
{
    ClipboardGuard guard(*m_clipboard);
    guard.setTime(60s); // so long that no stall of the machine ends it
    guard.copy(m_secret);
    QTRY_VERIFY(guard.remaining() < 60s);
    const auto before = guard.remaining();
    guard.copy(Secret("another"));
    QVERIFY(guard.remaining() > before);
    QCOMPARE(guard.state(), State::Holding);
    QCOMPARE(m_clipboard->text(), QStringLiteral("another"));
}

void ClipboardGuardTest::quitting_takes_it_off()
{
    ClipboardGuard guard(*m_clipboard);
    guard.copy(m_secret);
    Q_EMIT qGuiApp->aboutToQuit({});
    QVERIFY(m_clipboard->text().isEmpty());
}

void ClipboardGuardTest::a_guard_that_goes_takes_it_along()
{
    {
        ClipboardGuard guard(*m_clipboard);
        guard.copy(m_secret);
    }
    QVERIFY(m_clipboard->text().isEmpty());
}

void ClipboardGuardTest::a_text_that_comes_back_is_taken_off_again()
{
    ClipboardGuard guard(*m_clipboard);
    guard.copy(m_secret);
    guard.clearNow();
    m_clipboard->setText(QStringLiteral("chs_the-secret-of-this-test")); // as an eager clipboard manager does
    QTRY_VERIFY(m_clipboard->text().isEmpty());
    QCOMPARE(guard.state(), State::Cleared);
}

QTEST_MAIN(ClipboardGuardTest)
#include "tst_clipboardguard.moc"
