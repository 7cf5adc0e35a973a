// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <QVector>

#include <chrono>
#include <memory>
#include <optional>

namespace chatelaine {

/// A request as the double saw it.
struct SeenRequest
{
    QByteArray method;
    QByteArray path;                       ///< without the query
    QByteArray query;                      ///< raw
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// What goes wrong with answers.
struct Fault
{
    enum class Kind {
        Delay,           ///< answers after \c delay
        Silence,         ///< takes the request and never answers
        CutMidBody,      ///< closes in the middle of the body; a write was carried out
        CloseUnanswered, ///< carries it out and closes without an answer
        Garbage,         ///< bytes that are no HTTP
        NotJson,         ///< status 200 and text
        WrongTypes,      ///< status 200, and every field of another type
        DeepJson,        ///< nested 1,000 deep
        HugeBody,        ///< goes on for as long as it is read, up to 1 GB
        Redirect,        ///< 307 to \c text
        NoLeader,        ///< 500 No cluster leader, X-Nomad-KnownLeader: false
        NoRegion,        ///< 500 No path to region
        TooMany,         ///< raw 429 and closes
        Status,          ///< \c status with \c text
        IndexBackwards,  ///< X-Nomad-Index is smaller than before
        EndlessPaging,   ///< next_token leads back to the first page, as before 1.10.2
        StaleLeader,     ///< reads say X-Nomad-LastContact: 90000
        Late,            ///< carries it out; the answer goes out with letGo()
    };

    Kind kind = Kind::Delay;
    QByteArray path = "/v1/"; ///< requests whose path begins so
    QByteArray method = {};   ///< empty: any
    int times = -1;           ///< how often; -1: until clearFaults()
    std::chrono::milliseconds delay{0};
    int status = 0;
    QByteArray text = {};
    QByteArray query = {}; ///< requests whose query has this
};

/// Certificates in PEM for a double that speaks TLS.
struct DoubleTls
{
    QByteArray certificate;
    QByteArray key;
    QByteArray clientCa = {}; ///< set: clients must show a certificate of this authority
};

/// A server that behaves like a Nomad agent's ACL API, on 127.0.0.1 and on a thread of its own, so that
/// whoever talks to it may block. How it answers was read off real servers: nomad.double compares it with
/// their recordings. Keeps everything in memory. All functions may be called from any thread.
class NomadDouble
{
public:
    enum class Age { V1_0, V1_4_0, V1_5, V1_6_3, Today };
    struct Options
    {
        Age age = Age::Today;
        bool acl = true;
        bool bootstrapped = true;
        QString region = QStringLiteral("global");
        QStringList regions = {QStringLiteral("global")}; ///< the first one is authoritative
        std::optional<DoubleTls> tls = {};
        std::chrono::milliseconds replicationLag{0}; ///< until other regions have what was written
        /// Answers have a Date, as real ones. Otherwise a test may be the clock of the console alone.
        bool tellsTime = false;
    };

    NomadDouble();
    explicit NomadDouble(const Options &options);
    ~NomadDouble();

    QUrl address() const;                ///< http(s)://127.0.0.1:port
    QByteArray managementSecret() const; ///< of the bootstrap token
    QString managementAccessor() const;

    // What others do at the server, without a request. Each moves the index on and wakes blocking queries.
    /// Fields as in the API; what is missing is filled in. Returns the whole token with SecretID.
    QJsonObject addToken(const QJsonObject &token);
    void addTokens(int count); ///< many client tokens, "token 000001" and so on, with the policy "readonly"
    void changeToken(const QString &accessor, const QJsonObject &fields);
    void removeToken(const QString &accessor);
    void addPolicy(const QString &name, const QString &rules, const QString &description = {},
                   const std::optional<QJsonObject> &job = {}); ///< JobACL as in the API
    void removePolicy(const QString &name);
    QString addRole(const QString &name, const QStringList &policies); ///< its ID
    void removeRole(const QString &id);
    QJsonObject token(const QString &accessor) const; ///< empty if there is none
    QVector<QJsonObject> tokens() const;
    /// Lets the server's clock be ahead of the computer's.
    void advanceClock(std::chrono::milliseconds by);
    /// Writes the bootstrap reset file.
    void writeResetFile(const QByteArray &content);
    /// What the made-up OIDC provider knows: whoever comes back with \a code has \a claims.
    void registerOidcCode(const QByteArray &code, const QJsonObject &claims);
    void setOidcProviderReachable(bool reachable);
    /// A JWT that logs in with \a claims; with \a refusal it does not, in those words of the server.
    void registerJwt(const QByteArray &jwt, const QJsonObject &claims, const QString &refusal = {});

    void addFault(const Fault &fault);
    void clearFaults();
    /// Sends the answer that Kind::Late has kept for longest, of those to a request whose query has \a query.
    void letGo(const QByteArray &query = {});
    /// Stops listening and closes every connection; resume() listens on the same port again.
    void stop();
    void resume();

    QVector<SeenRequest> requests() const;
    void clearRequests();
    int openConnections() const;
    /// When the last bytes of an answer went out: of the clock that all processes of a computer share.
    std::chrono::steady_clock::time_point lastSent() const;
    /// Every SecretID that it ever gave out, and every client secret: to look for them elsewhere.
    QVector<QByteArray> secretsGivenOut() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace chatelaine
