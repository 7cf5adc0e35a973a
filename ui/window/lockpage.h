// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backend.h"
#include "backend/future.h"
#include "secrets/secret.h"

#include <QWidget>

#include <memory>

class QPushButton;

namespace chatelaine {

class FormField;
class MessageBar;
class PasswordField;
class RetryCountdown;
class SecretKeeper;

/// What stands in place of a console that is locked: who is asked for what, and the way out.
class LockPage : public QWidget
{
    Q_OBJECT

public:
    /// \a remembered: the keychain has the token that is signed in.
    LockPage(const std::shared_ptr<Backend> &backend, const QString &title, SecretKeeper &keeper,
             bool remembered, QWidget *parent = nullptr);

    void focusFirst();

Q_SIGNALS:
    void unlocked();
    void signOutWanted();

private:
    void build(const QString &title, bool remembered);
    QWidget *buttons(bool remembered);
    void submit();
    void unlockFromKeychain();
    void unlockWith(Secret secret);
    void onAnswer(const Result<void> &answer);
    void setBusy(bool busy);

    std::shared_ptr<Backend> m_backend;
    SecretKeeper &m_keeper;
    MessageBar *m_messages;
    PasswordField *m_secret;
    FormField *m_field;
    QPushButton *m_signOut;
    QPushButton *m_keychain;
    QPushButton *m_unlock;
    RetryCountdown *m_retry;
    bool m_asks;
    bool m_busy = false;
};

} // namespace chatelaine
