// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backend.h"
#include "backend/serversignin.h"
#include "domain/connectionprofile.h"

#include <QObject>

#include <memory>

namespace chatelaine {

class ConnectionProfiles;
class SecretKeeper;

/// Brings somebody in at an open server: with what is in the keychain, with what they typed or through an
/// identity provider; and keeps the token when they ask for that. Whatever belongs to a server that was left
/// meanwhile is dropped.
class ServerEntry : public QObject
{
    Q_OBJECT

public:
    ServerEntry(ConnectionProfiles &profiles, SecretKeeper &keeper, QObject *parent = nullptr);

    /// Starts at \a backend: with \a secret, else with what is remembered, else by asking what it offers.
    void begin(const std::shared_ptr<Backend> &backend, std::optional<Secret> secret);
    /// Starts at \a backend by asking, whatever is remembered.
    void beginAsking(const std::shared_ptr<Backend> &backend);
    void useRemembered();
    /// As begin(), after the server could not be reached.
    void retry();
    void leave();

    const std::shared_ptr<Backend> &backend() const { return m_backend; }
    /// As it was opened, whatever has been edited since: what is typed goes there. Only whether the token is
    /// remembered is as it is kept now; never for a connection that leads elsewhere by now, or is gone.
    ConnectionProfile profile() const;
    bool isBusy() const { return m_busy; }

    void signIn(Secret secret, bool oneTime, bool remember);
    void signInWithJwt(const QString &method, Secret jwt);
    void signInWithBrowser(const QString &method, std::function<void(const QUrl &)> openBrowser);
    void cancelBrowser();
    /// Somebody is signed in already (the first token was made): keeps the token if wanted, and enters.
    void enter(bool remember);

    /// True if the two lead to the same server, trusted in the same way.
    static bool leadAlike(const ConnectionProfile &one, const ConnectionProfile &other);

Q_SIGNALS:
    void busyChanged(bool busy, const QString &doing);
    void doorKnown(const chatelaine::ServerDoor &door);
    void unreachable(const chatelaine::Error &error); ///< nothing is known of the door
    void refused(const chatelaine::Error &error);     ///< the way in that was tried
    void browserEnded();                              ///< whichever way
    /// \a notice is what the person has to know besides, empty if nothing.
    void entered(const std::shared_ptr<chatelaine::Backend> &backend, const QString &notice);

private:
    void readRemembered();
    void askDoor();
    /// What becomes of the token in the keychain once somebody is in.
    enum class Kept { ThisOne, AsItIs, None };
    void tryBy(Secret secret, bool remembered);
    void onTried(const Result<Identity> &answer, bool remembered);
    void onEntered(const Result<Identity> &answer, Kept kept);
    void enterWith(Kept kept);
    void keep();
    void onKept(const Result<void> &done);
    void forget();
    void finish(const QString &notice);
    void setBusy(bool busy, const QString &doing = {});
    template <class T, class Then> void await(const Future<T> &future, Then then);

    ConnectionProfiles &m_profiles;
    SecretKeeper &m_keeper;
    std::shared_ptr<Backend> m_backend;
    Secret m_given; ///< with what to sign in without asking; empty: look at what is remembered
    Future<Identity> m_browser;
    quint64 m_visit = 0;
    bool m_asks = false; ///< what is remembered is not looked at
    bool m_busy = false;
};

} // namespace chatelaine
