// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backend.h"
#include "backend/future.h"
#include "domain/user.h"
#include "session/stayingsignedin.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace chatelaine {

class FactLabel;
class FormField;
class MessageBar;
class PasswordField;
class RetryCountdown;

/// Asks who is there: e-mail and password for one open back end. Whoever stays signed in on this machine is
/// let in without.
class SignInPage : public QWidget
{
    Q_OBJECT

public:
    /// \a keeper outlives the page.
    explicit SignInPage(SecretKeeper &keeper, QWidget *parent = nullptr);

    /// Shows whose door this is, empties the password and puts the cursor where it is wanted.
    void setBackend(const std::shared_ptr<Backend> &backend);
    /// As setBackend(), after a look whether somebody stays signed in there.
    void enterRemembered(const std::shared_ptr<Backend> &backend);
    /// Lets go of the back end.
    void reset();
    bool isBusy() const { return m_busy; } ///< while somebody is being signed in

Q_SIGNALS:
    /// \a notice is what the person has to know besides; empty if nothing.
    void signedIn(const std::shared_ptr<chatelaine::Backend> &backend, const QString &notice);
    void otherStoreWanted();
    /// The person has an invitation or a reset code; \a email is what they typed so far.
    void codeWanted(const QString &email);

private:
    void buildForm();
    void wire();
    void showKeychain();
    void submit();
    void setBusy(bool busy, const QString &doing = {});
    void onAnswer(const Result<Identity> &answer);
    void recall();
    void onRecalled(const Result<Identity> &answer);
    void settle();
    void finish(const QString &notice);
    /// Calls \a then with the answer, unless another store has been opened meanwhile, or none.
    template <class T, class Then> void await(const Future<T> &future, Then then);

    StayingSignedIn m_staying;
    SecretKeeper &m_keeper;
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
    QCheckBox *m_stay = nullptr;
    FactLabel *m_noKeychain = nullptr;
    RetryCountdown *m_retry = nullptr;
    bool m_busy = false;
    bool m_recalling = false; ///< whether somebody stays signed in is being looked up
    bool m_submits = false;   ///< somebody typed a password meanwhile: that counts
};

} // namespace chatelaine
