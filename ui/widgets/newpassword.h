// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secret.h"

#include <QWidget>

namespace chatelaine {

class FormField;
class PasswordField;
class StrengthMeter;

/// A new password, typed twice, with a meter of how hard it is to guess.
class NewPassword : public QWidget
{
    Q_OBJECT

public:
    explicit NewPassword(QWidget *parent = nullptr);

    /// What is easily guessed here: names and addresses of the person and the organisation.
    void setGuessable(const QStringList &words) { m_guessable = words; }
    bool isEmpty() const;
    Secret secret() const;
    void clear();
    /// Shows what is wrong beside the fields and puts the keyboard there. True if all is well.
    bool check();
    /// Shows \a message at the password.
    void showError(const QString &message);

Q_SIGNALS:
    void edited();
    void submitted(); ///< Enter

private:
    QString problemOf(const FormField *field) const;
    void onEdited();
    void judge(FormField *field);

    PasswordField *m_password;
    PasswordField *m_repeat;
    StrengthMeter *m_strength;
    FormField *m_passwordField;
    FormField *m_repeatField;
    QStringList m_guessable;
};

} // namespace chatelaine
