// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backendprovider.h"
#include "domain/connectionprofile.h"

#include <QStackedWidget>

namespace chatelaine {

class ClipboardGuard;
class ConnectionFlow;
class ConnectionProfiles;
class CreateStorePage;
class MessageBar;
class RedeemPage;
class SecretKeeper;
class ServerSignInPage;
class Settings;
class SignInPage;
class WelcomePage;

/// What the start pages work with. All of it outlives them.
struct StartContext
{
    BackendProvider &provider;
    Settings &settings;
    ClipboardGuard &clipboard;
    ConnectionProfiles &connections;
    SecretKeeper &keeper;
};

/// The way from "nothing open" to "somebody is signed in": welcome, create a store, sign in at a store or at
/// a server.
class StartFlow : public QWidget
{
    Q_OBJECT

public:
    explicit StartFlow(const StartContext &context, QWidget *parent = nullptr);

    void showWelcome();
    void showCreate();
    /// Asks who is there, at a back end that is open.
    void showSignIn(const std::shared_ptr<Backend> &backend);
    /// As showSignIn(), after somebody signed out there: nobody is signed in by what is remembered. A
    /// \a reason tells why they were put out. A connection that was changed meanwhile is opened anew.
    void showSignedOut(const std::shared_ptr<Backend> &backend, const QString &reason = {});
    /// Asks for a one-time code and a new password, at the back end of the sign-in page.
    void showRedeem(const QString &email);
    /// Lets the person choose a store file.
    void chooseStore();
    /// Opens the store at \a path and goes on to signing in; an error is shown on the welcome page.
    void openStore(const QString &path);
    /// Opens the throw-away organisation; its Root user is signed in.
    void openDemo();
    /// Sets up a connection to a server, and opens it.
    void addConnection();
    /// Opens a connection and goes on to signing in; an error is shown on the welcome page.
    void openConnection(const ConnectionProfile &profile);
    /// As openConnection(), and asks who is there, whatever is remembered. \a reason as in showSignedOut().
    void openAsking(const ConnectionProfile &profile, const QString &reason = {});
    void openConnectionNamed(const QString &name);
    /// Opens the server that the environment names, with the token that it holds, if any.
    void openEnvironment();
    /// Where somebody is about to sign in; null on the other pages.
    const std::shared_ptr<Backend> &door() const { return m_door; }
    /// True if something goes on here that showing another page would end.
    bool isInUse() const;
    bool isMakingFirstToken() const;
    /// True while something is being opened or made, or somebody signed in: with these pages that would be
    /// lost, or nobody be there for whom it was opened.
    bool isBusy() const;
    /// Goes on where \a other is, which is to be replaced; what was typed there is left behind.
    void takeOver(const StartFlow &other);
    /// Does \a deed, which leaves the present page; asks first if a token that is being made could be lost.
    void leave(const std::function<void()> &deed);
    /// What is to be told while these pages are in front.
    MessageBar &messages() { return *m_messages; }

Q_SIGNALS:
    /// Something was chosen and is about to be opened: time to show these pages.
    void opening();
    /// A connection was chosen on the welcome page. Nothing is opened by that alone.
    void connectionChosen(const chatelaine::ConnectionProfile &profile);
    /// Something went wrong that nobody looks at here any more.
    void failedUnseen(const QString &words);
    void firstTokenLost(const QString &words, bool signedIn); ///< BootstrapDoor::lostToLock()
    void connectionEdited(const chatelaine::ConnectionProfile &profile);
    /// Somebody is signed in at \a backend. \a notice is what they have to know besides; empty if nothing.
    void ready(const std::shared_ptr<chatelaine::Backend> &backend, const QString &notice);

private:
    void addPages();
    void wire();
    void wireServers();
    void beginOpening(const QString &text);
    void endOpening();
    void enter(const std::shared_ptr<Backend> &backend, const QString &notice);
    void onOpened(const Result<std::shared_ptr<Backend>> &opened, const QString &path);
    /// Offers to restore a backup where that helps.
    void tellNotOpened(const Error &error, const QString &path);
    void recover(const QString &path);
    void onServerOpened(const std::shared_ptr<Backend> &backend);
    void remember(const Backend &backend);
    void showConnections();
    void onEdited(const ConnectionProfile &profile);
    void giveUp();
    void askForStore();

    BackendProvider &m_provider;
    Settings &m_settings;
    ConnectionProfiles &m_connections;
    MessageBar *m_messages;
    QStackedWidget *m_pages;
    WelcomePage *m_welcome;
    CreateStorePage *m_create;
    SignInPage *m_signIn;
    RedeemPage *m_redeem;
    ServerSignInPage *m_server;
    ConnectionFlow *m_flow;
    std::shared_ptr<Backend> m_door; ///< where somebody is about to sign in
    std::optional<QString> m_asking; ///< what is being opened asks who is there, and says this
    /// What is to be told of a backup that was restored, and of which store, once that is open.
    QString m_recovered;
    QString m_recoveredStore;
    quint64 m_newestOpen = 0;
};

} // namespace chatelaine
