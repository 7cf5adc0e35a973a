// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"

#include <QVector>
#include <QWidget>

#include <optional>

class QComboBox;

namespace chatelaine {

class MomentEdit;

/// What an ExpiryField offers, and whose rules it is about.
struct ExpirySetup
{
    QVector<Duration> presets; ///< lengths of life, the shortest first
    bool serverRules = false;  ///< the rules are a server's own, not an organisation's
    std::optional<Duration> lifeBefore =
        {}; ///< of a token that this one follows: offered, and chosen at first

    static ExpirySetup ofOrganisation(); ///< 30, 60 and 90 days
    static ExpirySetup ofServer();       ///< 10 minutes, 1, 8 and 24 hours
};

/// When a token dies: after one of a few lengths of life, at a date and time, or never. What the policy
/// forbids is shown disabled with the reason.
class ExpiryField : public QWidget
{
    Q_OBJECT

public:
    explicit ExpiryField(const Clock &clock, QWidget *parent = nullptr);
    ExpiryField(const ExpirySetup &setup, const Clock &clock, QWidget *parent = nullptr);

    void setPolicy(const Policy &policy);
    /// Chooses the usual life.
    void chooseDefault();
    void setValue(std::optional<Instant> at);
    /// The chosen moment, counted from now for the presets; none: never.
    std::optional<Instant> value() const;
    /// What was chosen, in words: "Dies on 3 March 2027 14:00 (Europe/Berlin)."
    QString summary() const;
    /// What is wrong with value(), in words; empty if nothing is.
    QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void onChoice();
    int momentChoice() const { return static_cast<int>(m_setup.presets.size()); }
    int neverChoice() const { return momentChoice() + 1; }
    int choiceFor(Duration life) const;
    QString labelOf(Duration life) const;
    QString refusalOf(Duration life) const;
    bool neverAllowed() const;
    Duration usualLife() const;
    QString limits() const;
    QString serverProblem() const;
    void allow(int index, const QString &label, const QString &reason);

    ExpirySetup m_setup;
    const Clock &m_clock;
    Policy m_policy;
    QComboBox *m_choice;
    MomentEdit *m_moment;
};

} // namespace chatelaine
