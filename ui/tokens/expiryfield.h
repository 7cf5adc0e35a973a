// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace chatelaine {

class MomentEdit;

/// When a token dies: 30, 60 or 90 days from now, a date and time, or never. What the policy forbids is shown
/// disabled with the reason.
class ExpiryField : public QWidget
{
    Q_OBJECT

public:
    explicit ExpiryField(const Clock &clock, QWidget *parent = nullptr);

    void setPolicy(const Policy &policy);
    /// Chooses the policy's usual life.
    void chooseDefault();
    void setValue(std::optional<Instant> at);
    /// The chosen moment, counted from now for the presets; none: never.
    std::optional<Instant> value() const;
    /// What was chosen, in words: "Dies on 3 March 2027 14:00 (Europe/Berlin)."
    QString summary() const;

Q_SIGNALS:
    void changed();

private:
    void onChoice();
    int choiceFor(Duration life) const;
    void allow(int index, bool allowed, const QString &label, const QString &reason);

    const Clock &m_clock;
    Policy m_policy;
    QComboBox *m_choice;
    MomentEdit *m_moment;
};

} // namespace chatelaine
