// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace chatelaine {

/// A length of time: a number, its unit and, where that makes sense, a tick for "none".
class DurationField : public QWidget
{
    Q_OBJECT

public:
    enum class Unit { Second, Minute, Hour, Day };

    /// \a units to choose from, the smallest first. \a noneLabel, if any, names the tick for no length at
    /// all, with a mnemonic: "No &limit".
    explicit DurationField(const QVector<Unit> &units, const QString &noneLabel = {},
                           QWidget *parent = nullptr);

    /// What is in the field; none while the tick is set. A length that was set and not changed by hand comes
    /// back to the millisecond.
    std::optional<Duration> value() const;
    /// What stands in the field while there is no length, for whoever takes the tick away.
    void setProposal(Duration proposal) { m_proposal = proposal; }
    /// Shows \a length in the largest unit that tells it exactly. None sets the tick.
    void setValue(std::optional<Duration> length);
    QSpinBox *number() const { return m_number; }
    QComboBox *unit() const { return m_unit; }
    QCheckBox *none() const { return m_none; } ///< null where there is always a length

Q_SIGNALS:
    void changed();

private:
    void onTyped();
    void onNone(bool none);
    void show(Duration length);

    QVector<Unit> m_units;
    QSpinBox *m_number;
    QComboBox *m_unit;
    QCheckBox *m_none = nullptr;
    Duration m_proposal = std::chrono::days(1);
    std::optional<Duration> m_given; ///< what was set, until something is typed
};

} // namespace chatelaine
