// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backend.h"
#include "backend/future.h"
#include "domain/user.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;

namespace chatelaine {

class FormField;
class MessageBar;
class NewPassword;
class PasswordField;
class RetryCountdown;

/// Whoever was invited, or whose password was reset, sets a password with the code that they were given.
class RedeemPage : public QWidget
{
    Q_OBJECT

public:
    explicit RedeemPage(QWidget *parent = nullptr);

    /// Starts at \a backend with an e-mail address that may have been typed already.
    void setBackend(const std::shared_ptr<Backend> &backend, const QString &email);
    /// Lets go of the back end and of everything that was typed.
    void reset();
    bool isBusy() const; ///< while the password is being set

Q_SIGNALS:
    void signedIn(const std::shared_ptr<chatelaine::Backend> &backend);
    void cancelled();

private:
    void buildForm();
    void wire();
    bool check();
    void submit();
    void setBusy(bool busy);
    void onAnswer(const Result<Identity> &answer);

    std::shared_ptr<Backend> m_backend;
    QLabel *m_heading;
    MessageBar *m_messages;
    QWidget *m_form;
    QLineEdit *m_email;
    PasswordField *m_code;
    NewPassword *m_password;
    FormField *m_emailField = nullptr;
    FormField *m_codeField = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_set = nullptr;
    RetryCountdown *m_retry = nullptr;
};

} // namespace chatelaine
