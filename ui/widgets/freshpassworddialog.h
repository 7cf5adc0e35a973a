// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"
#include "widgets/taskdialog.h"

namespace chatelaine {

class Authenticator;
class FormField;
class PasswordField;
class RetryCountdown;

/// Asks whoever is signed in for their password once more. Accepted when it was right. See
/// withFreshPassword().
class FreshPasswordDialog : public TaskDialog
{
    Q_OBJECT

public:
    FreshPasswordDialog(Authenticator &authenticator, Settings &settings, QWidget *parent = nullptr);

protected:
    void submit() override;

private:
    void onChecked(const Result<void> &checked);

    Authenticator &m_authenticator;
    PasswordField *m_password;
    FormField *m_field;
    RetryCountdown *m_retry;
};

} // namespace chatelaine
