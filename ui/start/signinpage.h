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
class PasswordField;

/// Asks who is there: e-mail and password for one open back end.
class SignInPage : public QWidget
{
    Q_OBJECT

public:
    explicit SignInPage(QWidget *parent = nullptr);

    /// Shows whose door this is, empties the password and puts the cursor where it is wanted.
    void setBackend(const std::shared_ptr<Backend> &backend);
    /// Lets go of the back end.
    void reset();

Q_SIGNALS:
    void signedIn(const std::shared_ptr<chatelaine::Backend> &backend);
    void otherStoreWanted();
    /// The person has an invitation or a reset code; \a email is what they typed so far.
    void codeWanted(const QString &email);

private:
    void buildForm();
    void submit();
    void setBusy(bool busy);
    void onAnswer(const Result<Identity> &answer);

    std::shared_ptr<Backend> m_backend;
    QLabel *m_heading;
    QLabel *m_location;
    MessageBar *m_messages;
    QLineEdit *m_email;
    PasswordField *m_password;
    FormField *m_emailField = nullptr;
    FormField *m_passwordField = nullptr;
    QPushButton *m_signIn = nullptr;
    QPushButton *m_other = nullptr;
    QPushButton *m_code = nullptr;
};

} // namespace chatelaine
