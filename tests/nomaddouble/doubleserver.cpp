// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomaddouble/doubleserver.h"

#include <QSslConfiguration>
#include <QSslKey>

namespace chatelaine::nomaddouble {

namespace {

constexpr int connectionsPerClient = 100; // limits.http_max_conns_per_client

QSslKey keyOf(const QByteArray &pem)
{
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec}) {
        const QSslKey key(pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return {};
}

QSslConfiguration configurationOf(const DoubleTls &tls)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromData(tls.certificate, QSsl::Pem));
    configuration.setPrivateKey(keyOf(tls.key));
    configuration.setPeerVerifyMode(tls.clientCa.isEmpty() ? QSslSocket::VerifyNone : QSslSocket::VerifyPeer);
    if (!tls.clientCa.isEmpty())
        configuration.setCaCertificates(QSslCertificate::fromData(tls.clientCa, QSsl::Pem));
    return configuration;
}

} // namespace

DoubleServer::DoubleServer(const NomadDouble::Options &options)
    : store(
          options, [this] { wakeSoon(); },
          [this](std::chrono::milliseconds lag, const std::function<void()> &write) {
              QTimer::singleShot(lag, this, write);
          })
    , endpoints(store)
{
    tellsTime = options.tellsTime;
    setListenBacklogSize(512);
    open();
}

DoubleServer::~DoubleServer()
{
    stop();
}

void DoubleServer::open()
{
    if (!listen(QHostAddress::LocalHost, m_port))
        qFatal("the double cannot listen: %s", qPrintable(errorString()));
    m_port = serverPort();
}

void DoubleServer::stop()
{
    close();
    const QVector<Connection *> all = std::exchange(m_connections, {});
    for (Connection *connection : all) {
        connection->abort();
        delete connection;
    }
}

std::optional<Fault> DoubleServer::takeFault(const SeenRequest &request)
{
    for (Fault &fault : faults) {
        const bool fits = request.path.startsWith(fault.path) &&
                          (fault.method.isEmpty() || fault.method == request.method) &&
                          request.query.contains(fault.query) && fault.times != 0;
        if (!fits)
            continue;
        if (fault.times > 0)
            --fault.times;
        return fault;
    }
    return std::nullopt;
}

void DoubleServer::keepLate(Connection *connection)
{
    m_late.append(connection);
}

void DoubleServer::letGo(const QByteArray &query)
{
    m_late.removeAll(nullptr);
    const auto first =
        std::find_if(m_late.begin(), m_late.end(), [&query](const auto &each) { return each->letGo(query); });
    if (first != m_late.end())
        m_late.erase(first);
}

void DoubleServer::wakeSoon()
{
    if (std::exchange(m_isWaking, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isWaking = false;
            const QVector<Connection *> all = m_connections;
            for (Connection *connection : all)
                connection->wake();
        },
        Qt::QueuedConnection);
}

QTcpSocket *DoubleServer::makeSocket(qintptr handle)
{
    if (!store.options.tls) {
        auto *plain = new QTcpSocket(this);
        plain->setSocketDescriptor(handle);
        return plain;
    }
    auto *encrypted = new QSslSocket(this);
    encrypted->setSocketDescriptor(handle);
    encrypted->setSslConfiguration(configurationOf(*store.options.tls));
    encrypted->startServerEncryption();
    return encrypted;
}

void DoubleServer::refuseOneMore(QTcpSocket *socket)
{
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    socket->write(
        "HTTP/1.1 429 Too Many Requests\r\nContent-Type: text/plain\r\nContent-Length: 81\r\n"
        "Connection: close\r\n\r\nYour IP is issuing too many concurrent connections, please rate limit "
        "your calls\n");
    socket->disconnectFromHost();
}

void DoubleServer::incomingConnection(qintptr handle)
{
    QTcpSocket *socket = makeSocket(handle);
    if (m_connections.size() >= connectionsPerClient) {
        refuseOneMore(socket);
        return;
    }
    auto *connection = new Connection(*this, socket);
    m_connections.append(connection);
    connect(socket, &QTcpSocket::disconnected, connection, [this, connection] {
        m_connections.removeOne(connection);
        connection->deleteLater();
    });
}

} // namespace chatelaine::nomaddouble
