// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/connectiontest.h"
#include "domain/connectionprofile.h"
#include "http/httpclient.h"
#include "nomad/nomadprovider.h"
#include "nomadwire/nomadapi.h"

#include <QNetworkProxy>
#include <QSslError>
#include <QTimer>

class QSslSocket;
class QTcpSocket;

namespace chatelaine {

class TlsTrust;

namespace nomad {

/// Tries to reach a Nomad server, one step after the other. Each has a time-out of its own, and only the last
/// ones, which need it, send the token.
class NomadConnectionTest final : public ConnectionTest
{
    Q_OBJECT

public:
    NomadConnectionTest(const ConnectionProfile &profile, std::optional<Secret> secret,
                        const NomadOptions &options);
    ~NomadConnectionTest() override;

    void start() override;
    const QVector<ConnectionStep> &steps() const override { return m_steps; }
    bool isFinished() const override { return m_finished; }

private:
    using Kind = ConnectionStep::Kind;
    using State = ConnectionStep::State;

    void run(int index);
    void findProxy();
    void lookUpName();
    void connectToPort();
    void loadTrust();
    void handshake(std::shared_ptr<const TlsTrust> trust);
    void judgeCertificate(const QList<QSslError> &errors);
    void handshakeDone();
    void handshakeFailed();
    void askServer();
    void understand(const Result<HttpReply> &reply);
    void checkRegion(const QStringList &regions);
    void askLeader();
    void notNomad(const QString &summary, bool mayBeTls);
    void askCapabilities();
    void tellVersion();
    void askIdentity();
    void tellIdentity(const FullToken &own);

    /// Calls \a then with true if the port speaks TLS, whatever its certificate; sends nothing else.
    void sniffTls(std::function<void(bool)> then);
    /// Calls \a then with true if the port answers a request without encryption. No token is sent.
    void sniffPlain(std::function<void(bool)> then);

    ConnectionStep &current() { return m_steps[m_current]; }
    bool isEncrypted() const { return m_profile.address.scheme() == QStringLiteral("https"); }
    QString host() const { return m_profile.address.host(); }
    quint16 port() const;
    QString server() const;
    /// Drops an answer that comes after its step has ended.
    template <class Then> auto ifCurrent(Then then)
    {
        return [this, step = m_current, then = std::move(then)](auto &&...values) {
            if (!m_finished && step == m_current)
                then(std::forward<decltype(values)>(values)...);
        };
    }
    void end(State state, const QString &summary, const QString &advice = {});
    void giveUpWaiting();
    void skipRest();

    ConnectionProfile m_profile;
    std::optional<Secret> m_secret;
    NomadOptions m_options;
    std::shared_ptr<ServerClock> m_clock;
    QNetworkProxy m_proxy;
    QVector<ConnectionStep> m_steps;
    int m_current = -1;
    bool m_finished = false;
    QTimer m_patience;
    std::shared_ptr<const TlsTrust> m_trust;
    QSslSocket *m_tls = nullptr;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<NomadApi> m_api;
    Capabilities m_found;
};

} // namespace nomad
} // namespace chatelaine
