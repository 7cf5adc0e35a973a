// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QWidget>

class QDateTimeEdit;

namespace chatelaine {

/// What a local date and time mean.
struct LocalMoment
{
    Instant at;
    bool adjusted = false; ///< the clocks skip this time on that day; `at` is the moment after the gap
    bool twice = false;    ///< the clocks go back and this time comes twice; `at` is the first of the two
};
/// The moment that \a date and \a time name on this computer's clock.
LocalMoment localMoment(QDate date, QTime time);
/// "3 March 2027 14:00 (Europe/Berlin)".
QString momentWithZone(Instant at);

/// A date and a time in local time. A moment that was set and not changed by hand comes back to the
/// millisecond.
class MomentEdit : public QWidget
{
    Q_OBJECT

public:
    explicit MomentEdit(QWidget *parent = nullptr);

    Instant moment() const;
    void setMoment(Instant at);
    /// What the change of the clocks did to the time in the field, in words; empty on all other days.
    QString adjustment() const;
    QDateTimeEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void changed();

private:
    LocalMoment typed() const;
    QDateTimeEdit *m_edit;
    Instant m_given{};
    bool m_touched = false;
};

} // namespace chatelaine
