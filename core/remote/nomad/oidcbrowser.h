// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"
#include "secrets/secret.h"

#include <QObject>
#include <QTcpServer>
#include <QTimer>
#include <QUrl>

#include <memory>

class QTcpSocket;

namespace chatelaine::nomad {

/// What an identity provider sent to this computer by way of the browser.
struct OidcAnswer
{
    Secret code;
    QString state;
    QString issuer; ///< empty if it did not say (RFC 9207)
};

/// Takes the answer of an identity provider: listens on this computer's loopback addresses, and on no other,
/// until the browser comes to /oidc/callback with the right state. Whoever else comes is sent away and
/// changes nothing; whoever is slow keeps nobody waiting.
class OidcBrowser : public QObject
{
    Q_OBJECT

public:
    static constexpr quint16 usualPort = 4649; ///< of Nomad's own command line: allowed where that one is
    static constexpr std::chrono::milliseconds patience = std::chrono::minutes(5);

    explicit OidcBrowser(std::chrono::milliseconds wait = patience, QObject *parent = nullptr);
    ~OidcBrowser() override;

    /// Begins to listen, at \a port if it is free, else at another: where the browser is to be sent back to.
    Result<QUrl> listen(quint16 port = usualPort);
    /// The first answer with this \a state. PermissionDenied if the person or the provider refused,
    /// Unavailable if nobody came in time, Cancelled by close(). To be called once, after listen().
    Future<OidcAnswer> waitFor(const QString &state);
    /// Stops listening and lets go of everybody.
    void close();
    bool isListening() const { return m_four.isListening() || m_six.isListening(); }

private:
    bool listenAt(quint16 port);
    void take(QTcpServer &server);
    void readFrom(QTcpSocket *socket);
    void answer(QTcpSocket *socket, QByteArray request);
    void end(Result<OidcAnswer> result);

    QTcpServer m_four;
    QTcpServer m_six;
    QTimer m_timeout;
    QVector<QTcpSocket *> m_callers; ///< the oldest first
    std::optional<Secret> m_state;
    std::shared_ptr<QPromise<Result<OidcAnswer>>> m_promise;
};

} // namespace chatelaine::nomad
