// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/oidcbrowser.h"

#include "nomad/oidcrequest.h"

#include <QTcpSocket>

#include <utility>

namespace chatelaine::nomad {

namespace {

constexpr qsizetype mostCallers = 16;
constexpr int portsTried = 5;

/// What the person decided, or what went wrong at the provider.
Error refusalOf(const OidcCallback &callback)
{
    if (callback.error == u"access_denied")
        return {ErrorCode::PermissionDenied,
                OidcBrowser::tr("The identity provider did not let you in, or you declined there."),
                QStringLiteral("access_denied")};
    const QString said = callback.description.isEmpty() ? callback.error : callback.description;
    return {ErrorCode::PermissionDenied,
            OidcBrowser::tr("The identity provider refused the sign-in. It says: “%1”.").arg(said),
            callback.error};
}

Error late()
{
    return {ErrorCode::Unavailable,
            OidcBrowser::tr("Nobody came back from the browser in time. Start signing in again."),
            QStringLiteral("no callback in time")};
}

QByteArray pageFor(int status)
{
    if (status == 200)
        return callbackPage(status, OidcBrowser::tr("Back to Chatelaine"),
                            OidcBrowser::tr("The answer has arrived. You can close this page."));
    return callbackPage(status, OidcBrowser::tr("Not what is waited for"),
                        OidcBrowser::tr("Start signing in from Chatelaine again."));
}

} // namespace

OidcBrowser::OidcBrowser(std::chrono::milliseconds wait, QObject *parent)
    : QObject(parent)
{
    m_timeout.setSingleShot(true);
    m_timeout.setInterval(wait);
    connect(&m_timeout, &QTimer::timeout, this, [this] { end(tl::unexpected(late())); });
    for (QTcpServer *server : {&m_four, &m_six})
        connect(server, &QTcpServer::newConnection, this, [this, server] { take(*server); });
}

OidcBrowser::~OidcBrowser()
{
    close();
}

// Browsers take "localhost" for either address: on a port where the other one is somebody else's, the code
// could go to them.
bool OidcBrowser::listenAt(quint16 port)
{
    m_four.close();
    m_six.close();
    if (!m_four.listen(QHostAddress(QHostAddress::LocalHost), port))
        return false;
    if (m_six.listen(QHostAddress(QHostAddress::LocalHostIPv6), m_four.serverPort()))
        return true;
    const auto error = m_six.serverError();
    return error == QAbstractSocket::UnsupportedSocketOperationError ||
           error == QAbstractSocket::SocketAddressNotAvailableError;
}

Result<QUrl> OidcBrowser::listen(quint16 port)
{
    bool listening = listenAt(port);
    for (int i = 0; i < portsTried && !listening; ++i)
        listening = listenAt(0);
    if (!listening) {
        close();
        return fail(
            ErrorCode::Unavailable,
            tr("This computer lets nobody listen for the browser's answer. Sign in with a token instead."),
            m_four.errorString());
    }
    m_timeout.start();
    return QUrl(QStringLiteral("http://localhost:%1/oidc/callback").arg(m_four.serverPort()));
}

Future<OidcAnswer> OidcBrowser::waitFor(const QString &state)
{
    m_promise = std::make_shared<QPromise<Result<OidcAnswer>>>();
    m_promise->start();
    const Future<OidcAnswer> answer = m_promise->future();
    if (isListening())
        m_state = Secret::fromText(state);
    else // the time was over before the server said where to go
        end(tl::unexpected(late()));
    return answer;
}

void OidcBrowser::take(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        socket->setReadBufferSize(longestCallback + 1);
        if (m_callers.size() >= mostCallers) // whoever says nothing makes room
            m_callers.takeFirst()->abort();
        m_callers.append(socket);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readFrom(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_callers.removeOne(socket);
            socket->deleteLater();
        });
        readFrom(socket);
    }
}

void OidcBrowser::readFrom(QTcpSocket *socket)
{
    QByteArray head = socket->peek(longestCallback + 1);
    if (isWholeHead(head)) {
        wipe(head);
        answer(socket, socket->readAll());
    } else if (head.size() > longestCallback) {
        socket->write(pageFor(431));
        socket->disconnectFromHost();
    }
    wipe(head);
}

void OidcBrowser::answer(QTcpSocket *socket, QByteArray request)
{
    CallbackRequest read = readCallback(request, m_four.serverPort());
    wipe(request);
    if (read.status == 200 && !(m_state && m_promise && read.callback.state.equals(*m_state)))
        read.status = 400;
    socket->write(pageFor(read.status));
    socket->disconnectFromHost();
    if (read.status != 200)
        return;
    if (!read.callback.error.isEmpty())
        return end(tl::unexpected(refusalOf(read.callback)));
    const QString state = QString::fromUtf8(m_state->view());
    end(OidcAnswer{std::move(read.callback.code), state, read.callback.issuer});
}

void OidcBrowser::close()
{
    end(fail(ErrorCode::Cancelled, tr("Signing in was given up.")));
}

void OidcBrowser::end(Result<OidcAnswer> result)
{
    m_timeout.stop();
    m_four.close();
    m_six.close();
    m_state.reset();
    const QVector<QTcpSocket *> callers = std::exchange(m_callers, {});
    for (QTcpSocket *caller : callers) {
        caller->disconnect(this);
        // A page that is still on its way arrives; whoever has not asked anything is let go of.
        if (caller->bytesToWrite() == 0)
            caller->abort();
        else
            connect(caller, &QTcpSocket::disconnected, caller, &QObject::deleteLater);
        if (caller->bytesToWrite() == 0)
            caller->deleteLater();
    }
    if (const auto promise = std::exchange(m_promise, nullptr)) {
        promise->addResult(std::move(result));
        promise->finish();
    }
}

} // namespace chatelaine::nomad
