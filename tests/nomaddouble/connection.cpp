// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomaddouble/doubleserver.h"

#include <QRandomGenerator>
#include <QUrl>

namespace chatelaine::nomaddouble {

namespace {

constexpr qint64 hugeBody = qint64(1) << 30;

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 307:
        return "Temporary Redirect";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 429:
        return "Too Many Requests";
    default:
        return "Internal Server Error";
    }
}

QString decoded(QByteArray text)
{
    return QUrl::fromPercentEncoding(text.replace('+', ' '));
}

/// Go drops what it cannot read of a query, and the first of two wins.
QHash<QString, QString> parametersOf(const QByteArray &query)
{
    QHash<QString, QString> parameters;
    const QList<QByteArray> pairs = query.split('&');
    for (const QByteArray &pair : pairs) {
        const auto equals = pair.indexOf('=');
        const QString name = decoded(equals < 0 ? pair : pair.left(equals));
        if (!name.isEmpty() && !parameters.contains(name))
            parameters.insert(name, equals < 0 ? QString() : decoded(pair.mid(equals + 1)));
    }
    return parameters;
}

QJsonValue otherType(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return 7;
    case QJsonValue::Double:
        return QStringLiteral("seven");
    case QJsonValue::Bool:
        return QJsonArray();
    case QJsonValue::Array:
        return QJsonObject{{QStringLiteral("x"), 1}};
    case QJsonValue::Object:
        return QStringLiteral("object");
    default:
        return QJsonObject();
    }
}

QJsonValue wrongTypesOf(const QJsonValue &value, int depth)
{
    if (depth == 0 && value.isArray()) {
        QJsonArray out;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &each : array)
            out.append(each.isObject() ? wrongTypesOf(each, 1) : otherType(each));
        return out;
    }
    if (!value.isObject())
        return otherType(value);
    QJsonObject out;
    const QJsonObject object = value.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        out.insert(it.key(), otherType(*it));
    return out;
}

QByteArray withWrongTypes(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isArray())
        return compact(wrongTypesOf(document.array(), 0).toArray());
    return compact(wrongTypesOf(document.object(), 0).toObject());
}

void setHeader(Reply &reply, const QByteArray &name, const QByteArray &value)
{
    for (auto &[key, old] : reply.headers) {
        if (key == name)
            old = value;
    }
}

} // namespace

Connection::Connection(DoubleServer &server, QTcpSocket *socket)
    : QObject(&server)
    , m_server(server)
    , m_socket(socket)
{
    socket->setParent(this);
    m_timeOut.setSingleShot(true);
    connect(socket, &QTcpSocket::readyRead, this, &Connection::readMore);
    connect(socket, &QTcpSocket::bytesWritten, this, [this] {
        if (m_left > 0)
            sendWithoutEnd();
    });
    connect(&m_timeOut, &QTimer::timeout, this, [this] {
        m_call.minIndex = 0;
        m_isHeld = false;
        carryOut();
    });
    readMore();
    connect(m_socket, &QIODevice::bytesWritten, this,
            [this] { m_server.lastSent = std::chrono::steady_clock::now(); });
}

void Connection::wake()
{
    if (std::exchange(m_isHeld, false))
        carryOut();
}

void Connection::readMore()
{
    m_buffer += m_socket->readAll();
    if (m_isBusy)
        return;
    if (const auto request = nextRequest())
        handle(*request);
}

std::optional<SeenRequest> Connection::nextRequest()
{
    const auto end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    QList<QByteArray> lines = m_buffer.left(end).replace("\r\n", "\n").split('\n');
    const QList<QByteArray> first = lines.takeFirst().split(' ');
    SeenRequest request;
    request.method = first.value(0);
    const QByteArray target = first.value(1);
    const auto question = target.indexOf('?');
    request.path = question < 0 ? target : target.left(question);
    request.query = question < 0 ? QByteArray() : target.mid(question + 1);
    for (const QByteArray &line : std::as_const(lines)) {
        const auto colon = line.indexOf(':');
        // Only the one blank after the colon: a server before 1.4 took a token with the rest.
        QByteArray value = line.mid(colon + 1);
        if (value.startsWith(' '))
            value.remove(0, 1);
        request.headers.insert(line.left(colon).toLower(), value);
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (m_buffer.size() < end + 4 + length)
        return std::nullopt;
    request.body = m_buffer.mid(end + 4, length);
    m_buffer.remove(0, end + 4 + length);
    return request;
}

void Connection::handle(const SeenRequest &request)
{
    m_isBusy = true;
    m_server.seen.append(request);
    m_call = {};
    m_call.seen = request;
    m_call.path = QUrl::fromPercentEncoding(request.path);
    m_call.parameters = parametersOf(request.query);
    m_call.minIndex = m_call.isGet() ? m_call.parameters.value(QStringLiteral("index")).toULongLong() : 0;
    const auto wait = parseGoDuration(m_call.parameters.value(QStringLiteral("wait")).toUtf8());
    if (wait && *wait > 0)
        m_call.wait =
            std::min(m_call.wait,
                     std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::nanoseconds(*wait)));
    m_call.wait +=
        std::chrono::milliseconds(QRandomGenerator::global()->bounded(int(m_call.wait.count() / 16) + 1));
    m_fault = m_server.takeFault(request);
    if (m_fault && failEarly(*m_fault))
        return;
    if (m_fault && m_fault->kind == Fault::Kind::Delay)
        QTimer::singleShot(m_fault->delay, this, &Connection::carryOut);
    else
        carryOut();
}

void Connection::carryOut()
{
    if (m_fault && m_fault->kind == Fault::Kind::EndlessPaging)
        m_call.parameters.remove(QStringLiteral("next_token"));
    const Reply reply = m_server.endpoints.answer(m_call);
    if (reply.isHeld) {
        m_isHeld = true;
        if (!m_timeOut.isActive())
            m_timeOut.start(m_call.wait);
        return;
    }
    m_timeOut.stop();
    answer(reply);
}

/// What happens before anything is carried out.
bool Connection::failEarly(const Fault &fault)
{
    switch (fault.kind) {
    case Fault::Kind::Silence:
        return true;
    case Fault::Kind::Garbage:
        sendRaw(QByteArray("\x16\x03\x01\x00garbage\r\n\x00\xff\xfe", 16));
        return true;
    case Fault::Kind::TooMany:
        sendRaw(
            "HTTP/1.1 429 Too Many Requests\r\nContent-Type: text/plain\r\nContent-Length: 81\r\n"
            "Connection: close\r\n\r\nYour IP is issuing too many concurrent connections, please rate limit "
            "your calls\n");
        return true;
    case Fault::Kind::NotJson:
        send(json("this is text, and no JSON"), false);
        return true;
    case Fault::Kind::DeepJson:
        send(json(QByteArray(1'000, '[') + QByteArray(1'000, ']')), false);
        return true;
    case Fault::Kind::HugeBody:
        m_left = hugeBody;
        m_socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX-Nomad-Index: 9\r\n"
                        "Connection: close\r\n\r\n[\"");
        return true;
    case Fault::Kind::Redirect: {
        Reply reply{307};
        reply.headers.emplace_back("Location", fault.text);
        send(reply, false);
        return true;
    }
    case Fault::Kind::NoLeader: {
        Reply reply = refused(500, QStringLiteral("No cluster leader"));
        reply.headers.emplace_back("X-Nomad-Knownleader", "false");
        send(reply, false);
        return true;
    }
    case Fault::Kind::NoRegion:
        send(refused(500, QStringLiteral("No path to region")), false);
        return true;
    case Fault::Kind::Status:
        send(refused(fault.status, QString::fromUtf8(fault.text)), false);
        return true;
    default:
        return false;
    }
}

void Connection::answer(Reply reply)
{
    const bool closes = m_fault && m_fault->kind == Fault::Kind::CloseUnanswered;
    if (reply.isUnanswered || closes) {
        m_socket->abort();
        return;
    }
    bend(reply);
    if (m_fault && m_fault->kind == Fault::Kind::Late) {
        m_late = std::move(reply);
        return m_server.keepLate(this);
    }
    send(reply, m_fault && m_fault->kind == Fault::Kind::CutMidBody);
}

bool Connection::letGo(const QByteArray &query)
{
    if (!m_call.seen.query.contains(query))
        return false;
    send(*std::exchange(m_late, std::nullopt), false);
    return true;
}

void Connection::bend(Reply &reply) const
{
    if (!m_fault)
        return;
    if (m_fault->kind == Fault::Kind::WrongTypes && reply.status == 200)
        reply.body = withWrongTypes(reply.body);
    if (m_fault->kind == Fault::Kind::IndexBackwards)
        setHeader(reply, "X-Nomad-Index", "1");
    if (m_fault->kind == Fault::Kind::StaleLeader)
        setHeader(reply, "X-Nomad-Lastcontact", "90000");
}

void Connection::send(const Reply &reply, bool cut)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reasonOf(reply.status) + "\r\n";
    if (!reply.contentType.isEmpty())
        bytes += "Content-Type: " + reply.contentType + "\r\n";
    for (const auto &[name, value] : reply.headers)
        bytes += name + ": " + value + "\r\n";
    if (m_server.tellsTime)
        bytes += "Date: " + formatHttpDate(m_server.store.now()) + "\r\n";
    const qsizetype length = cut ? reply.body.size() + 16 : reply.body.size();
    bytes += "Content-Length: " + QByteArray::number(length) + "\r\n\r\n";
    if (cut) {
        sendRaw(bytes + reply.body.left(reply.body.size() / 2));
        return;
    }
    const bool closes = m_call.seen.headers.value("connection").toLower() == "close";
    m_socket->write(bytes + reply.body);
    if (closes)
        m_socket->disconnectFromHost();
    m_isBusy = false;
    m_fault.reset();
    // What is in the buffer already comes once this one is through.
    QMetaObject::invokeMethod(this, &Connection::readMore, Qt::QueuedConnection);
}

void Connection::sendRaw(const QByteArray &bytes)
{
    m_socket->write(bytes);
    m_socket->disconnectFromHost();
}

void Connection::sendWithoutEnd()
{
    static const QByteArray some(256 * 1024, 'x');
    if (m_socket->bytesToWrite() > some.size())
        return;
    m_left -= m_socket->write(some);
    if (m_left <= 0)
        m_socket->disconnectFromHost();
}

} // namespace chatelaine::nomaddouble
