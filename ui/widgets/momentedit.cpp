// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/momentedit.h"

#include "models/tokentext.h"

#include <QCalendarWidget>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QTimeZone>

using namespace std::chrono_literals;

namespace chatelaine {

LocalMoment localMoment(QDate date, QTime time)
{
    const auto shows = [date, time](Instant at) {
        const QDateTime local = toDateTime(at).toLocalTime();
        return local.date() == date && local.time() == time;
    };
    const Instant at = fromDateTime(QDateTime(date, time, Qt::LocalTime));
    // Zones move their clocks by half an hour (Lord Howe) to two hours (Troll).
    for (const Duration change : {Duration(30min), Duration(1h), Duration(2h)}) {
        if (shows(at) && (shows(at - change) || shows(at + change)))
            return {shows(at - change) ? at - change : at, false, true};
    }
    return {at, !shows(at), false};
}

QString momentWithZone(Instant at)
{
    const QString zone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    return zone.isEmpty() ? text::dateTime(at) : MomentEdit::tr("%1 (%2)").arg(text::dateTime(at), zone);
}

MomentEdit::MomentEdit(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QDateTimeEdit)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit);
    setFocusProxy(m_edit);
    m_edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_edit->setCalendarPopup(true);
    // The field holds plain wall clock numbers. In local time it would refuse those that a day skips, and
    // keep older ones behind what it shows.
    m_edit->setTimeSpec(Qt::UTC);
    m_edit->setAccessibleName(tr("Date and time"));
    m_edit->setToolTip(tr("Year-month-day hour:minute, on this computer's clock"));
    connect(m_edit, &QDateTimeEdit::dateTimeChanged, this, [this] {
        m_touched = true;
        Q_EMIT changed();
    });
}

Instant MomentEdit::moment() const
{
    return m_touched ? typed().at : m_given;
}

LocalMoment MomentEdit::typed() const
{
    const QTime time = m_edit->time(); // seconds are not shown and so not meant
    return localMoment(m_edit->date(), QTime(time.hour(), time.minute()));
}

void MomentEdit::setMoment(Instant at)
{
    const QSignalBlocker quiet(m_edit);
    const QDateTime local = toDateTime(at).toLocalTime();
    m_edit->setDateTime(QDateTime(local.date(), local.time(), Qt::UTC));
    m_given = at;
    m_touched = false;
}

QString MomentEdit::adjustment() const
{
    if (!m_touched)
        return {};
    const LocalMoment local = typed();
    const QLocale locale;
    const QString shown = locale.toString(m_edit->time(), QLocale::ShortFormat);
    if (local.twice)
        return tr("The clocks go back on that day and %1 comes twice; the first one is taken.").arg(shown);
    if (!local.adjusted)
        return {};
    return tr("The clocks go forward on that day and skip %1; %2 is taken instead.")
        .arg(shown, locale.toString(toDateTime(local.at).toLocalTime().time(), QLocale::ShortFormat));
}

} // namespace chatelaine
