// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/idlewatch.h"
#include "support/fakeclock.h"
#include "support/patience.h"

#include <QSignalSpy>
#include <QTest>
#include <QtTest/qtestspontaneevent.h>

using namespace chatelaine;
using namespace std::chrono_literals;

namespace {

/// Takes whatever reaches it.
class Thing : public QObject
{
public:
    int presses = 0;

protected:
    bool event(QEvent *event) override
    {
        presses += event->type() == QEvent::KeyPress ? 1 : 0;
        return true;
    }
};

/// Presses a key, as a person does.
void touch(QObject &thing)
{
    QEvent press(QEvent::KeyPress);
    QSpontaneKeyEvent::setSpontaneous(&press);
    QCoreApplication::instance()->notify(&thing, &press);
}

} // namespace

/// Nobody touches the program for a while, or somebody does.
class IdleWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyThereForAWhileIsNoticed();
    void whoIsThereIsLeftInPeace();
    void whatTheProgramDoesByItselfIsNoTouch();
    void theTouchThatWakesTheMachineComesTooLate();
    void aClockThatIsSetBackDoesNotMakeItLonger();
    void withoutALimitNothingIsWatched();
    void aShorterLimitCountsFromTheLastTouch();

private:
    FakeClock m_clock;
};

void IdleWatchTest::nobodyThereForAWhileIsNoticed()
{
    IdleWatch watch(m_clock);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setLimit(100ms);
    QTRY_COMPARE(idle.size(), 1);
    watch.look();
    QCOMPARE(idle.size(), 1); // told once
}

void IdleWatchTest::whoIsThereIsLeftInPeace()
{
    IdleWatch watch(m_clock);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setLimit(10min);
    Thing thing;
    for (int i = 0; i < 5; ++i) {
        m_clock.advance(9min);
        touch(thing);
    }
    QCOMPARE(idle.size(), 0);
    QCOMPARE(thing.presses, 5);
}

void IdleWatchTest::whatTheProgramDoesByItselfIsNoTouch()
{
    IdleWatch watch(m_clock);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setLimit(10min);
    Thing thing;
    m_clock.advance(9min);
    QEvent press(QEvent::KeyPress);
    QCoreApplication::sendEvent(&thing, &press);
    m_clock.advance(1min);
    watch.look();
    QCOMPARE(idle.size(), 1);
}

void IdleWatchTest::theTouchThatWakesTheMachineComesTooLate()
{
    IdleWatch watch(m_clock);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setLimit(10min);
    Thing thing;
    m_clock.advance(8h); // no timer has noticed
    touch(thing);
    QCOMPARE(idle.size(), 1);
    QCOMPARE(thing.presses, 0); // it was meant to wake the machine, and nothing else
    touch(thing);
    QCOMPARE(thing.presses, 1);
    m_clock.advance(10min);
    watch.look();
    QCOMPARE(idle.size(), 2);
}

void IdleWatchTest::aClockThatIsSetBackDoesNotMakeItLonger()
{
    IdleWatch watch(m_clock);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setLimit(100ms);
    m_clock.advance(-3h);
    QTRY_COMPARE(idle.size(), 1);
}

void IdleWatchTest::withoutALimitNothingIsWatched()
{
    IdleWatch watch(m_clock);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setLimit(10min);
    watch.setLimit(std::nullopt);
    m_clock.advance(24h);
    Thing thing;
    touch(thing);
    watch.look();
    QCOMPARE(idle.size(), 0);
    QCOMPARE(thing.presses, 1);
    watch.setLimit(10min); // the day before does not count
    QCOMPARE(idle.size(), 0);
}

void IdleWatchTest::aShorterLimitCountsFromTheLastTouch()
{
    IdleWatch watch(m_clock);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setLimit(10min);
    m_clock.advance(3min);
    watch.setLimit(5min);
    QCOMPARE(idle.size(), 0);
    m_clock.advance(2min);
    watch.look();
    QCOMPARE(idle.size(), 1);
}

QTEST_GUILESS_MAIN(IdleWatchTest)
#include "tst_idlewatch.moc"
