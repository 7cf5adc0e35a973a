// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backendprovider.h"

#include <QStackedWidget>

namespace chatelaine {

class CreateStorePage;
class MessageBar;
class RedeemPage;
class Settings;
class SignInPage;
class WelcomePage;

/// The way from "nothing open" to "somebody is signed in": welcome, create a store, sign in.
class StartFlow : public QWidget
{
    Q_OBJECT

public:
    StartFlow(BackendProvider &provider, Settings &settings, QWidget *parent = nullptr);

    void showWelcome();
    void showCreate();
    /// Asks who is there, at a back end that is open.
    void showSignIn(const std::shared_ptr<Backend> &backend);
    /// Asks for a one-time code and a new password, at the back end of the sign-in page.
    void showRedeem(const QString &email);
    /// Lets the person choose a store file.
    void chooseStore();
    /// Opens the store at \a path and goes on to signing in; an error is shown on the welcome page.
    void openStore(const QString &path);
    /// Opens the throw-away organisation; its Root user is signed in.
    void openDemo();

Q_SIGNALS:
    /// A store or the demo was chosen and is about to be opened: time to leave the present one.
    void opening();
    /// Somebody is signed in at \a backend.
    void ready(const std::shared_ptr<chatelaine::Backend> &backend);

private:
    void wire();
    void beginOpening(const QString &text);
    void onOpened(const Result<std::shared_ptr<Backend>> &opened, const QString &path);
    void remember(const Backend &backend);

    BackendProvider &m_provider;
    Settings &m_settings;
    MessageBar *m_messages;
    QStackedWidget *m_pages;
    WelcomePage *m_welcome;
    CreateStorePage *m_create;
    SignInPage *m_signIn;
    RedeemPage *m_redeem;
    std::shared_ptr<Backend> m_door; ///< where somebody is about to sign in
    quint64 m_newestOpen = 0;
};

} // namespace chatelaine
