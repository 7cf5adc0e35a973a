// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace chatelaine {

namespace {

constexpr Duration longestNap = std::chrono::seconds(30); // a computer may sleep, and its clock may be set
constexpr Duration shortestNap = std::chrono::milliseconds(20);

bool isTouch(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::InputMethod:
        return event.spontaneous(); // by a person, and not by the program
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
    touch();
}

void IdleWatch::setLimit(std::optional<Duration> limit)
{
    if (limit == m_limit)
        return;
    if (!m_limit)
        touch(); // nothing was watched until now
    m_limit = limit;
    QCoreApplication::instance()->removeEventFilter(this);
    m_timer.stop();
    if (!m_limit)
        return;
    QCoreApplication::instance()->installEventFilter(this);
    look();
}

Duration IdleWatch::idleFor() const
{
    return std::max<Duration>(m_clock.now() - m_at, std::chrono::milliseconds(m_since.elapsed()));
}

void IdleWatch::touch()
{
    m_at = m_clock.now();
    m_since.start();
    m_told = false;
}

void IdleWatch::look()
{
    if (!m_limit || m_told)
        return;
    const Duration left = *m_limit - idleFor();
    if (left > Duration::zero()) {
        m_timer.start(std::clamp(left, shortestNap, longestNap));
        return;
    }
    m_timer.stop();
    m_told = true;
    Q_EMIT idle();
}

bool IdleWatch::eventFilter(QObject *object, QEvent *event)
{
    if (!isTouch(*event))
        return QObject::eventFilter(object, event);
    const bool before = m_told;
    look(); // the timer may have slept with the computer
    const bool tooLate = m_told && !before;
    touch();
    if (!m_timer.isActive() && m_limit)
        m_timer.start(std::clamp(*m_limit, shortestNap, longestNap));
    return tooLate;
}

} // namespace chatelaine
