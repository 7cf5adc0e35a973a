// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"
#include "widgets/taskdialog.h"

namespace chatelaine {

class Authenticator;
class FormField;
class NewPassword;
class PasswordField;
class RetryCountdown;

/// Whoever is signed in changes their own password.
class ChangePasswordDialog : public TaskDialog
{
    Q_OBJECT

public:
    ChangePasswordDialog(Authenticator &authenticator, Settings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void passwordChanged();

protected:
    void submit() override;
    bool hasUnsavedChanges() const override;

private:
    void onChanged(const Result<void> &changed);

    Authenticator &m_authenticator;
    PasswordField *m_current;
    FormField *m_currentField;
    NewPassword *m_next;
    RetryCountdown *m_retry;
};

} // namespace chatelaine
