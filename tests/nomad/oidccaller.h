// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

namespace chatelaine {

/// Somebody who comes to the port by hand.
class Caller
{
public:
    explicit Caller(quint16 port, const QHostAddress &address = QHostAddress(QHostAddress::LocalHost))
    {
        m_socket.connectToHost(address, port);
        m_connected = QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::ConnectedState; });
    }
    bool isConnected() const { return m_connected; }
    void say(const QByteArray &text)
    {
        m_socket.write(text);
        m_socket.flush();
    }
    /// The status of the answer; 0: none before the connection was closed.
    int status()
    {
        if (!QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; },
                             20'000))
            return -1;
        m_answer = m_socket.readAll();
        return m_answer.mid(9, 3).toInt();
    }
    QByteArray answer() const { return m_answer; }
    bool wasLetGo()
    {
        return QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; },
                               20'000);
    }

private:
    QTcpSocket m_socket;
    bool m_connected = false;
    QByteArray m_answer;
};

inline QByteArray request(const QByteArray &target, quint16 port, const QByteArray &host = "localhost",
                          const QByteArray &verb = "GET")
{
    return verb + ' ' + target + " HTTP/1.1\r\nHost: " + host + ':' + QByteArray::number(port) +
           "\r\nUser-Agent: a browser\r\n\r\n";
}

inline QByteArray callback(const QByteArray &query)
{
    return "/oidc/callback?" + query;
}

inline quint16 portOf(const QUrl &redirect)
{
    return static_cast<quint16>(redirect.port());
}

inline bool isClosed(quint16 port)
{
    QTcpServer server;
    return server.listen(QHostAddress(QHostAddress::LocalHost), port);
}

} // namespace chatelaine
