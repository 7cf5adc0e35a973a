// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/momentedit.h"

#include "models/tokentext.h"

#include <QCalendarWidget>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QTimeZone>

namespace chatelaine {

LocalMoment localMoment(QDate date, QTime time)
{
    const Instant at = fromDateTime(QDateTime(date, time, Qt::LocalTime));
    const QDateTime back = toDateTime(at).toLocalTime();
    return {at, back.date() != date || back.time() != time};
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
    m_edit->setAccessibleName(tr("Date and time"));
    m_edit->setToolTip(tr("Year-month-day hour:minute, on this computer's clock"));
    connect(m_edit, &QDateTimeEdit::dateTimeChanged, this, [this] {
        m_touched = true;
        Q_EMIT changed();
    });
}

Instant MomentEdit::moment() const
{
    return m_touched ? localMoment(m_edit->date(), m_edit->time()).at : m_given;
}

void MomentEdit::setMoment(Instant at)
{
    const QSignalBlocker quiet(m_edit);
    m_edit->setDateTime(toDateTime(at).toLocalTime());
    m_given = at;
    m_touched = false;
}

QString MomentEdit::adjustment() const
{
    if (!m_touched)
        return {};
    const LocalMoment local = localMoment(m_edit->date(), m_edit->time());
    if (!local.adjusted)
        return {};
    const QLocale locale;
    return tr("The clocks go forward on that day and skip %1; %2 is taken instead.")
        .arg(locale.toString(m_edit->time(), QLocale::ShortFormat),
             locale.toString(toDateTime(local.at).toLocalTime().time(), QLocale::ShortFormat));
}

} // namespace chatelaine
