// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nomaddouble/endpoints.h"

#include <QPointer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>

namespace chatelaine::nomaddouble {

class Connection;

/// The sockets: requests come in, faults happen to them, blocking queries wait.
class DoubleServer : public QTcpServer
{
    Q_OBJECT

    bool m_isWaking = false; ///< before the store: filling that wakes already

public:
    explicit DoubleServer(const NomadDouble::Options &options);
    ~DoubleServer() override;

    void open();
    void stop();
    std::optional<Fault> takeFault(const SeenRequest &request);
    void keepLate(Connection *connection);
    void letGo(const QByteArray &query);
    int openConnections() const { return int(m_connections.size()); }

    Store store;
    Endpoints endpoints;
    QVector<Fault> faults;
    QVector<SeenRequest> seen;
    std::chrono::steady_clock::time_point lastSent;
    bool tellsTime = false;

protected:
    void incomingConnection(qintptr handle) override;

private:
    void wakeSoon();
    QTcpSocket *makeSocket(qintptr handle);
    void refuseOneMore(QTcpSocket *socket);

    QVector<Connection *> m_connections;
    QVector<QPointer<Connection>> m_late; ///< whose answer waits, the first of them for longest
    quint16 m_port = 0;
};

/// One client's connection: one request after the other.
class Connection : public QObject
{
    Q_OBJECT

public:
    Connection(DoubleServer &server, QTcpSocket *socket);

    /// Looks whether a blocking query has something newer by now.
    void wake();
    /// Sends the answer that waits; false if it is one to another query.
    bool letGo(const QByteArray &query);
    void abort() { m_socket->abort(); }

private:
    void readMore();
    std::optional<SeenRequest> nextRequest();
    void handle(const SeenRequest &request);
    void carryOut();
    bool failEarly(const Fault &fault);
    void answer(Reply reply);
    void bend(Reply &reply) const;
    void send(const Reply &reply, bool cut);
    void sendRaw(const QByteArray &bytes);
    void sendWithoutEnd();

    DoubleServer &m_server;
    QTcpSocket *m_socket;
    QByteArray m_buffer;
    bool m_isBusy = false;
    bool m_isHeld = false;
    Call m_call;
    std::optional<Fault> m_fault;
    std::optional<Reply> m_late;
    QTimer m_timeOut;
    qint64 m_left = 0; ///< of a body without an end
};

} // namespace chatelaine::nomaddouble
