// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"
#include "domain/instant.h"
#include "secrets/secret.h"

#include <QByteArray>
#include <QHash>
#include <QNetworkProxy>
#include <QObject>
#include <QUrl>
#include <QVector>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace chatelaine {

class HttpExchange;
class TlsTrust;

/// One request. Its path never holds a secret: secrets go into the header or the body.
struct HttpRequest
{
    enum class Method { Get, Post, Put, Delete };

    Method method = Method::Get;
    QString path;                                    ///< from the root, without a query: "/v1/acl/tokens"
    QVector<std::pair<QString, QString>> query = {}; ///< percent-encoded here
    QByteArray body = {};                            ///< JSON; wiped after it was sent
    std::chrono::milliseconds timeout{30'000};       ///< without any progress
    /// All in all, and never less than timeout; what is taken in pieces may take longer.
    std::chrono::milliseconds whole{120'000};
    bool authenticated = true; ///< the secret is sent along, if there is one
    /// Sent instead of the client's own secret, for instance to find out whose it is.
    std::shared_ptr<const Secret> otherSecret = {};
    /// Takes the body of an answer with status 200 as it arrives, piece by piece, instead of HttpReply::body.
    /// Returning false ends the request as a BadAnswer.
    std::function<bool(const QByteArray &piece)> sink = {};
};

/// An answer of any status; what it means is the protocol's affair.
struct HttpReply
{
    int status = 0;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;                       ///< at most HttpClient::largestHeld

    QByteArray header(const QByteArray &lowerCaseName) const { return headers.value(lowerCaseName); }
    std::optional<quint64> number(const QByteArray &lowerCaseName) const; ///< none if absent or no number
};

/// How a server is reached.
struct HttpOptions
{
    QUrl base;                               ///< scheme, host, port
    QByteArray secretHeader;                 ///< for example "X-Nomad-Token"
    std::shared_ptr<const TlsTrust> trust;   ///< null for http
    qint64 largestBody = 0;                  ///< bytes after decompression; 0: HttpClient::largestBody
    std::optional<QNetworkProxy> proxy = {}; ///< none: the system is asked, which may take its time
};

/// Requests to one server, on the thread that this object lives on. Follows no redirect, keeps no cookie,
/// caches nothing, uses no proxy credentials, sends no change twice, and logs method, path, status and time
/// only: no header, no query, no body. (Qt repeats a read when the connection that it had kept open turns out
/// to be closed.) Ends every request with an answer or an error: Unavailable (with what failed in words),
/// Untrusted (the certificate; nothing was sent), BadAnswer (too large, cut off, redirected, not to be
/// unpacked), Cancelled; cancelling the future ends the request, too. A POST, PUT or DELETE whose request may
/// have reached the server and whose answer did not come back ends with OutcomeUnknown.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 largestBody = 256LL * 1024 * 1024; ///< that is handed on as it arrives
    static constexpr qint64 largestHeld = 16LL * 1024 * 1024;  ///< that is held as a whole

    explicit HttpClient(const HttpOptions &options, QObject *parent = nullptr);
    ~HttpClient() override;

    /// Another client with these goes the same way.
    const HttpOptions &options() const { return m_options; }

    /// Sent with every authenticated request from now on; none: nothing is sent.
    void setSecret(std::optional<Secret> secret);
    const std::optional<Secret> &secret() const { return m_secret; }

    Future<HttpReply> send(HttpRequest request);
    /// Ends every request that is under way with Cancelled, or with OutcomeUnknown if it is a change that may
    /// have reached the server.
    void abortAll();

private:
    /// One of its own for each change: its connection is new, so that it cannot be dead already.
    QNetworkAccessManager *makeNetwork(QObject *parent) const;
    QNetworkAccessManager *leastBusy();
    qsizetype loadOf(const QNetworkAccessManager *network) const;
    const Secret *secretFor(const HttpRequest &request) const;

    HttpOptions m_options;
    std::optional<Secret> m_secret;
    /// Each keeps at most six connections to a host: reads that are held for minutes must not stop others.
    QVector<QNetworkAccessManager *> m_readers;
    QVector<HttpExchange *> m_exchanges;
};

} // namespace chatelaine
