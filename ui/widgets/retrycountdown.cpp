// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/retrycountdown.h"

#include "widgets/formfield.h"
#include "widgets/theme.h"

#include <QAbstractButton>

namespace chatelaine {

namespace {

constexpr qint64 aMinute = 60; // seconds

QString wordsFor(qint64 seconds)
{
    if (seconds < aMinute)
        return RetryCountdown::tr("Try again in %n second(s).", nullptr, static_cast<int>(seconds));
    return RetryCountdown::tr("Try again in %1:%2 minutes.", "minutes and seconds, like 4:05")
        .arg(seconds / aMinute)
        .arg(seconds % aMinute, 2, 10, QLatin1Char('0'));
}

} // namespace

RetryCountdown::RetryCountdown(FormField &field, QAbstractButton &deed)
    : QObject(&field)
    , m_field(field)
    , m_deed(deed)
{
    m_tick.setInterval(std::chrono::milliseconds(200)); // so that no second is passed over
    connect(&m_tick, &QTimer::timeout, this, &RetryCountdown::tick);
}

bool RetryCountdown::concerns(const Error &error)
{
    return error.code == ErrorCode::WrongCredentials || error.code == ErrorCode::TooSoon;
}

void RetryCountdown::show(const Error &error)
{
    stop();
    m_words = error.message;
    m_field.setError(m_words);
    if (error.wait == std::chrono::seconds(0))
        return;
    m_open = QDeadlineTimer(error.wait);
    m_tick.start();
    tick();
}

void RetryCountdown::stop()
{
    if (!isWaiting())
        return;
    m_tick.stop();
    m_field.setError({});
    m_deed.setEnabled(true);
    m_deed.setToolTip({});
}

void RetryCountdown::tick()
{
    if (m_open.hasExpired())
        return stop();
    const qint64 left = (m_open.remainingTime() + 999) / 1000;
    const QString next = wordsFor(left);
    m_field.setError(tr("%1 %2", "two sentences").arg(m_words, next));
    m_deed.setEnabled(false);
    m_deed.setToolTip(look::toolTip(next));
}

} // namespace chatelaine
