// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

class QAbstractButton;

namespace chatelaine {

class FormField;

/// What a wrong password leads to in a form: its field says so and, if every try is refused for a while,
/// counts down to the next one, before which the button of the deed cannot be pressed.
class RetryCountdown : public QObject
{
    Q_OBJECT

public:
    /// Belongs to \a field. Both live as long as the form.
    RetryCountdown(FormField &field, QAbstractButton &deed);

    /// True if \a error is for the field: a wrong password, or one that was tried too soon.
    static bool concerns(const Error &error);
    void show(const Error &error);
    /// Somebody else is asked: lets them try.
    void stop();
    bool isWaiting() const { return m_tick.isActive(); }

private:
    void tick();
    FormField &m_field;
    QAbstractButton &m_deed;
    QString m_words;
    QTimer m_tick;
    QDeadlineTimer m_open;
};

} // namespace chatelaine
