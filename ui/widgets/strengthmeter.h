// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/password.h"
#include "widgets/theme.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace chatelaine {

/// Five steps and a word for how hard a password is to guess. The caller estimates; this only shows, in words
/// as well as in colour.
class StrengthMeter : public QWidget
{
    Q_OBJECT

public:
    explicit StrengthMeter(QWidget *parent = nullptr);

    void setStrength(const PasswordStrength &strength);
    void clear(); ///< nothing typed yet
    QString word() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    class Steps;
    void refresh();
    Steps *m_steps;
    QLabel *m_word;
    std::optional<int> m_score;
};

} // namespace chatelaine
