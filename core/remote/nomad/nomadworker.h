// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connectionprofile.h"
#include "domain/serverfacts.h"
#include "domain/user.h"
#include "http/httpclient.h"
#include "nomad/nomadids.h"
#include "nomad/nomadprovider.h"
#include "nomadwire/nomadapi.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace chatelaine::nomad {

class DeletionList;
class LiveWatch;
class PolicyBook;
class TokenActs;
class TokenTable;

using SharedSecret = std::shared_ptr<const Secret>;

/// One session at one server, on a thread of its own: the connection, who is signed in, and what is known of
/// the server. The services on the window's thread ask it through NomadCore::run(); everything here belongs
/// to the worker's thread.
class NomadWorker : public QObject
{
    Q_OBJECT

public:
    NomadWorker(const ConnectionProfile &profile, std::shared_ptr<const TlsTrust> trust,
                const NomadOptions &options);
    ~NomadWorker() override;

    const ConnectionProfile &profile() const { return m_profile; }
    const NomadOptions &options() const { return m_options; }
    /// What time it is at the server: by it everything is judged here that depends on the time. May be read
    /// from any thread.
    const std::shared_ptr<const ServerClock> &serverClock() const { return m_clock; }
    const Clock &clock() const { return *m_clock; }
    HttpClient &http() { return m_http; }
    NomadApi &api() { return m_api; }
    NomadIds &ids() { return m_ids; }
    TokenTable &tokens() { return *m_tokens; }     ///< all tokens that one may see, kept up to date
    PolicyBook &policies() { return *m_policies; } ///< policies with their rules, and roles, kept up to date
    const Capabilities &capabilities() const { return m_capabilities; }
    /// An edit of a token that expires was taken or refused: where the version is hidden, that tells.
    void learnExpiringEditable(bool editable);

    /// Whoever is signed in: their own token as last read; none before.
    const std::optional<FullToken> &own() const { return m_own; }
    bool isManagement() const { return m_own && m_own->stub.management; }
    /// Counts who is signed in, and where. What began in one session neither writes nor keeps anything in
    /// another one.
    int session() const { return m_session; }
    bool isCurrent(int session) const { return session == m_session && m_own; }
    /// Cancelled, in words, unless \a session still lasts.
    Result<void> needSession(int session) const;
    /// PermissionDenied, in words, unless a management token is signed in; NotSignedIn if nobody is.
    Result<void> needManagement() const;
    /// needManagement(), and Unavailable in the connection's words while nothing can be written.
    Result<void> needWrite() const;

    /// Takes \a secret into use after reading whose it is: sets own(), probes what the server can do, begins
    /// to keep tokens(), policies() and roles up to date. WrongCredentials if the server does not know it or
    /// it has expired. What was signed in before is let go of first.
    Future<Identity> enter(Secret secret);
    /// Forgets the secret and everything that was read with it.
    void signOut();
    Identity identityOf(const FullToken &token) const;

    const ServerState &state() const { return m_state; }
    ServerFacts facts() const;

    /// On the worker's thread, once it runs: looks whether the server is there.
    void begin();
    /// Tries again now.
    void reconnect();
    /// See ServerConnection::switchRegion().
    Future<void> switchRegion(const QString &region);
    /// Another token of the same person: its secret is used from now on, what is known stays. Cancelled if
    /// \a session is over.
    Future<void> takeOver(int session, const SharedSecret &secret);
    /// True if what is written about a thing that is the same in all regions comes back to this one later.
    bool lagsBehindWrites(bool global) const;
    /// Reads as the profile says.
    ReadOptions readOptions() const;
    /// For long polls alone: a held query occupies one of the few connections that a client opens.
    NomadApi &pollApi() { return m_pollApi; }
    DeletionList &deletions() { return *m_deletions; } ///< those that wait for their time
    TokenActs &acts() { return *m_acts; }
    /// Looks whether one's own token still works; if not, nobody is signed in any more.
    void checkOwn();
    /// One's own token as just read; of any other one nothing is taken.
    void adoptOwn(const FullToken &own);
    void setState(const ServerState &state);

Q_SIGNALS:
    // Received by the services on the window's thread.
    void stateChanged(const chatelaine::ServerState &state);
    void factsChanged(const chatelaine::ServerFacts &facts);
    /// The secret in use, always told before the identity that it belongs to; null: none. For the keychain.
    void secretChanged(const chatelaine::nomad::SharedSecret &secret);
    void identityChanged(const std::optional<chatelaine::Identity> &identity);
    void tokensChanged(const QVector<chatelaine::TokenId> &ids); ///< empty: all
    void policiesChanged();                                      ///< or roles, or who holds them
    void authMethodsChanged();
    void pendingDeletionsChanged();

private:
    void leave();
    Future<Identity> enterAs(Secret secret);
    Future<Identity> admit(int session, const SharedSecret &secret, const FullToken &own);
    Future<Identity> settle(int session);
    Future<void> moveTo(const QString &region, const SharedSecret &secret, const FullToken &own);
    void goTo(const QString &region);
    void tellEverythingChanged();
    void tellIdentity();
    void useSecret(const Secret &secret);
    void forgetAll();
    void signOutBecause(const QString &reason);
    void knock();
    void onKnocked(Result<QString> leader);
    void onTick();
    void onExpired();
    void tellCorrectedClock();
    Result<void> usable(const FullToken &own) const;

    ConnectionProfile m_profile;
    NomadOptions m_options;
    std::shared_ptr<const ServerClock> m_clock;
    HttpClient m_http;
    HttpClient m_pollHttp;
    NomadApi m_api;
    NomadApi m_pollApi;
    mutable NomadIds m_ids; ///< giving a number to what is asked for changes nothing that is seen
    std::unique_ptr<TokenTable> m_tokens;
    std::unique_ptr<PolicyBook> m_policies;
    Capabilities m_capabilities;
    std::unique_ptr<LiveWatch> m_live;
    std::unique_ptr<DeletionList> m_deletions;
    std::unique_ptr<TokenActs> m_acts;
    std::optional<FullToken> m_own;
    ServerState m_state;
    QStringList m_regions;
    QTimer m_tick;  ///< looks at the clock: one's own token may expire
    QTimer m_retry; ///< while nobody is signed in: until the server is looked for again
    QElapsedTimer m_sinceCorrection;
    Duration m_toldAhead{0}; ///< ServerClock::ahead() as the window knows it
    int m_session = 0;       ///< counts who was signed in: late answers to an earlier one are dropped
    int m_departures = 0;    ///< counts sign-outs; unlike a session, one lasts across regions
    int m_failures = 0;      ///< in a row, of looking for the server
    bool m_checkingOwn = false;
};

} // namespace chatelaine::nomad
