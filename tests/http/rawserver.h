// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>

namespace chatelaine {

/// A server that says exactly what a test wants it to say, byte by byte.
class RawServer : public QObject
{
public:
    using Answer = std::function<void(QTcpSocket &, const QByteArray &request)>;

    explicit RawServer(Answer answer)
        : m_answer(std::move(answer))
        , m_server(std::make_unique<QTcpServer>())
    {
        listen();
    }
    /// At any free \a port if it is 0.
    RawServer(const QSslConfiguration &tls, Answer answer, quint16 port = 0)
        : m_answer(std::move(answer))
        , m_encrypted(true)
    {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(tls);
        m_server = std::move(server);
        listen(port);
    }

    QUrl address(const QString &host = QStringLiteral("127.0.0.1")) const
    {
        QUrl url;
        url.setScheme(m_encrypted ? QStringLiteral("https") : QStringLiteral("http"));
        url.setHost(host);
        url.setPort(m_server->serverPort());
        return url;
    }
    void stop() { m_server->close(); }

    QList<QByteArray> requests; ///< whole ones, head and body
    QByteArray received;        ///< every byte, of all connections
    int connections = 0;

    static void reply(QTcpSocket &socket, const QByteArray &body, const QByteArray &status = "200 OK",
                      const QByteArray &headers = {})
    {
        socket.write("HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) +
                     "\r\n" + headers + "\r\n" + body);
    }

private:
    void listen(quint16 port = 0)
    {
        connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *socket = m_server->nextPendingConnection())
                serve(*socket);
        });
        if (!m_server->listen(QHostAddress::LocalHost, port))
            qFatal("no port to listen at");
    }

    void serve(QTcpSocket &socket)
    {
        ++connections;
        const auto pending = std::make_shared<QByteArray>();
        connect(&socket, &QTcpSocket::readyRead, this, [this, &socket, pending] { take(socket, *pending); });
        connect(&socket, &QTcpSocket::disconnected, &socket, &QObject::deleteLater);
        take(socket, *pending);
    }

    void take(QTcpSocket &socket, QByteArray &pending)
    {
        const QByteArray bytes = socket.readAll();
        received += bytes;
        pending += bytes;
        while (const qsizetype size = sizeOfFirst(pending)) {
            const QByteArray request = pending.left(size);
            pending.remove(0, size);
            requests.append(request);
            m_answer(socket, request);
        }
    }

    /// 0 while it is not whole.
    static qsizetype sizeOfFirst(const QByteArray &bytes)
    {
        const qsizetype head = bytes.indexOf("\r\n\r\n");
        if (head < 0)
            return 0;
        const qsizetype at = bytes.left(head + 2).toLower().indexOf("\r\ncontent-length:");
        const qsizetype body =
            at < 0 ? 0 : bytes.mid(at + 17, bytes.indexOf("\r\n", at + 2) - at - 17).trimmed().toLongLong();
        const qsizetype size = head + 4 + body;
        return bytes.size() >= size ? size : 0;
    }

    Answer m_answer;
    bool m_encrypted = false;
    std::unique_ptr<QTcpServer> m_server;
};

} // namespace chatelaine
