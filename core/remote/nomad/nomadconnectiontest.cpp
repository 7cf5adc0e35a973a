// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/nomadconnectiontest.h"

#include "backend/chain.h"
#include "backend/inbackground.h"
#include "backend/whenready.h"
#include "domain/lists.h"
#include "domain/textrules.h"
#include "http/serverproxy.h"
#include "nomad/serverfeatures.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QNetworkProxyQuery>
#include <QTcpSocket>

#include <algorithm>

namespace chatelaine::nomad {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds patience = 10s; // for one step: somebody sits and waits

/// Asked in the background: the system may have to fetch a script that knows, from somewhere that is away.
Future<QNetworkProxy> proxyFor(const QUrl &address)
{
    return inBackground([address] {
        const QList<QNetworkProxy> proxies = ServerProxy().queryProxy(QNetworkProxyQuery(address));
        return Result<QNetworkProxy>(proxies.value(0, QNetworkProxy(QNetworkProxy::NoProxy)));
    });
}

QVector<ConnectionStep> waitingSteps()
{
    using Kind = ConnectionStep::Kind;
    QVector<ConnectionStep> steps;
    for (const Kind kind :
         {Kind::Name, Kind::Tcp, Kind::Tls, Kind::Http, Kind::Acl, Kind::Version, Kind::Identity})
        steps.append(ConnectionStep{kind});
    return steps;
}

} // namespace

NomadConnectionTest::NomadConnectionTest(const ConnectionProfile &profile, std::optional<Secret> secret,
                                         const NomadOptions &options)
    : m_profile(profile)
    , m_secret(std::move(secret))
    , m_options(options)
    , m_clock(std::make_shared<ServerClock>(options.clock))
    , m_steps(waitingSteps())
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(std::min(patience, m_options.timeout));
    connect(&m_patience, &QTimer::timeout, this, &NomadConnectionTest::giveUpWaiting);
}

NomadConnectionTest::~NomadConnectionTest() = default;

void NomadConnectionTest::start()
{
    run(0);
}

void NomadConnectionTest::run(int index)
{
    m_current = index;
    current().state = State::Running;
    m_patience.start();
    Q_EMIT stepChanged(index);
    switch (current().kind) {
    case Kind::Name:
        return findProxy();
    case Kind::Tcp:
        return connectToPort();
    case Kind::Tls:
        return loadTrust();
    case Kind::Http:
        return askServer();
    case Kind::Acl:
        return askCapabilities();
    case Kind::Version:
        return tellVersion();
    case Kind::Identity:
        return askIdentity();
    }
}

void NomadConnectionTest::end(State state, const QString &summary, const QString &advice)
{
    m_patience.stop();
    current().state = state;
    current().summary = summary;
    current().advice = advice;
    const int ended = m_current;
    const bool isLast = state == State::Failed || ended + 1 == m_steps.size();
    if (isLast)
        skipRest();
    Q_EMIT stepChanged(ended);
    // Not at once: whoever listens may delete the test, in the middle of a socket's own signal.
    if (isLast)
        QMetaObject::invokeMethod(this, &ConnectionTest::finished, Qt::QueuedConnection);
    else
        QMetaObject::invokeMethod(this, [this, ended] { run(ended + 1); }, Qt::QueuedConnection);
}

void NomadConnectionTest::skipRest()
{
    m_finished = true;
    for (int i = m_current + 1; i < m_steps.size(); ++i) {
        m_steps[i].state = State::Skipped;
        Q_EMIT stepChanged(i);
    }
}

void NomadConnectionTest::giveUpWaiting()
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_patience.intervalAsDuration()).count();
    end(State::Failed, tr("There was no answer within %n second(s).", nullptr, static_cast<int>(seconds)),
        tr("Check the address, the network, and whether a firewall drops what it does not let through."));
}

quint16 NomadConnectionTest::port() const
{
    return static_cast<quint16>(m_profile.address.port(isEncrypted() ? 443 : 80));
}

QString NomadConnectionTest::server() const
{
    return m_profile.address.authority();
}

void NomadConnectionTest::findProxy()
{
    whenReady(proxyFor(m_profile.address), this, ifCurrent([this](const Result<QNetworkProxy> &proxy) {
                  m_proxy = proxy.value_or(QNetworkProxy(QNetworkProxy::NoProxy));
                  lookUpName();
              }));
}

void NomadConnectionTest::lookUpName()
{
    if (!QHostAddress(host()).isNull())
        return end(State::Passed, tr("The address is a number: no name has to be looked up."));
    if (m_proxy.type() != QNetworkProxy::NoProxy)
        return end(State::Passed,
                   tr("The proxy %1 looks the name up.").arg(textrules::excerpt(m_proxy.hostName())));
    QHostInfo::lookupHost(
        host(), this, ifCurrent([this](const QHostInfo &info) {
            QStringList numbers;
            const QList<QHostAddress> addresses = info.addresses();
            for (const QHostAddress &each : addresses)
                numbers.append(each.toString());
            if (!numbers.isEmpty())
                end(State::Passed, tr("%1 is %2.").arg(host(), listed(numbers)));
            else
                end(State::Failed, tr("No computer is called %1.").arg(host()),
                    tr("Check how it is spelt, and whether this computer is in the right network "
                       "or needs a VPN."));
        }));
}

void NomadConnectionTest::connectToPort()
{
    auto *socket = new QTcpSocket(this);
    socket->setProxy(m_proxy);
    connect(socket, &QTcpSocket::connected, this, ifCurrent([this, socket] {
                socket->deleteLater();
                end(State::Passed, tr("Something listens at %1.").arg(server()));
            }));
    connect(socket, &QTcpSocket::errorOccurred, this,
            ifCurrent([this, socket](QAbstractSocket::SocketError error) {
                socket->deleteLater();
                if (error == QAbstractSocket::ConnectionRefusedError)
                    end(State::Failed, tr("Nothing listens at %1.").arg(server()),
                        tr("Check the port, and whether the server runs. Nomad's own port is 4646."));
                else
                    end(State::Failed, tr("%1 cannot be reached: %2.").arg(server(), socket->errorString()),
                        tr("Check the network and whether a firewall is in between."));
            }));
    socket->connectToHost(host(), port());
}

} // namespace chatelaine::nomad
