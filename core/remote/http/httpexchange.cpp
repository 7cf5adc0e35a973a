// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/httpexchange.h"

#include "http/httpfailure.h"
#include "http/onetimebody.h"
#include "http/plainrequest.h"
#include "http/tlstrust.h"

#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QThread>

#include <algorithm>

namespace chatelaine {
namespace {

Q_LOGGING_CATEGORY(httpLog, "chatelaine.http", QtWarningMsg)

constexpr qint64 pieceSize = 256LL * 1024;
constexpr qint64 largestReservation = 4LL * 1024 * 1024;
constexpr int silenceGrains = 100;
const QByteArray contentLength = QByteArrayLiteral("content-length");
const QByteArray contentEncoding = QByteArrayLiteral("content-encoding");

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

/// False if Qt hands the body on as it came.
bool isReadable(const QByteArray &encoding)
{
    static const QByteArrayList known{"", "identity", "gzip", "x-gzip", "deflate", "br", "zstd"};
    return known.contains(encoding.toLower());
}

/// True for the errors by which Qt tells of a status that is none of success.
bool tellsStatus(QNetworkReply::NetworkError error)
{
    return (error > QNetworkReply::ProxyAuthenticationRequiredError &&
            error != QNetworkReply::ContentReSendError && error <= QNetworkReply::UnknownContentError) ||
           error == QNetworkReply::ProtocolInvalidOperationError ||
           error >= QNetworkReply::InternalServerError;
}

} // namespace

HttpExchange::HttpExchange(HttpRequest request, const HttpOptions &options, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_options(options)
{
    m_promise.start();
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, &HttpExchange::cancel);
    m_watcher.setFuture(m_promise.future());
    m_silence.setSingleShot(true);
    m_silence.setInterval(m_request.timeout);
    connect(&m_silence, &QTimer::timeout, this, &HttpExchange::giveUpWaiting);
    m_whole.setSingleShot(true);
    m_whole.setInterval(std::max(m_request.whole, m_request.timeout));
    connect(&m_whole, &QTimer::timeout, this,
            [this] { failWith(httpfailure::endless(server(), m_whole.intervalAsDuration())); });
}

HttpExchange::~HttpExchange()
{
    wipe(m_request.body);
}

void HttpExchange::start(QNetworkAccessManager &network, const Secret *secret)
{
    m_network = &network;
    m_sinceStart.start();
    m_silence.start();
    if (!m_request.sink) // a long list may take as long as it goes on
        m_whole.start();
    m_reply = begin(network, networkRequest(secret));
    watchTls();
    watchProgress();
}

void HttpExchange::cancel()
{
    // Qt tells later, from a thread of its own, that a request without a body has gone out.
    m_wasSent = m_wasSent || (isChange() && m_hasNoBody && !m_waitsForTls);
    failWith(httpfailure::cancelled());
}

QNetworkRequest HttpExchange::networkRequest(const Secret *secret) const
{
    QNetworkRequest request = plainrequest::to(m_options.base, m_request);
    if (isChange()) {
        request.setRawHeader("Connection", "close");
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    }
    if (secret) {
        QByteArray text = secret->view().toByteArray();
        request.setRawHeader(m_options.secretHeader, text);
        wipe(text);
    }
    if (m_options.trust) {
        request.setSslConfiguration(m_options.trust->configuration());
        request.setPeerVerifyName(m_options.trust->serverName());
    }
    return request;
}

QNetworkReply *HttpExchange::begin(QNetworkAccessManager &network, const QNetworkRequest &request)
{
    if (!isChange())
        return network.get(request);
    m_hasNoBody = m_request.body.isEmpty();
    m_waitsForTls = m_options.trust != nullptr;
    m_body = new OneTimeBody(std::exchange(m_request.body, {}));
    QNetworkReply *reply = network.sendCustomRequest(request, plainrequest::nameOf(m_request.method), m_body);
    m_body->setParent(reply);
    return reply;
}

void HttpExchange::watchTls()
{
    connect(m_reply, &QNetworkReply::sslErrors, this, &HttpExchange::judge);
    connect(m_reply, &QNetworkReply::encrypted, this, &HttpExchange::checkPin);
}

void HttpExchange::watchProgress()
{
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, &HttpExchange::progressed);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        m_wasSent = true;
        progressed();
    });
    connect(m_reply, &QNetworkReply::uploadProgress, this, &HttpExchange::progressed);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::takeHead);
    connect(m_reply, &QIODevice::readyRead, this, &HttpExchange::takeBody);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::conclude);
}

void HttpExchange::progressed()
{
    // Where an answer comes in thousands of pieces, starting the timer for each would cost as much as reading
    // it.
    if (!m_ended && m_silence.interval() - m_silence.remainingTime() >= m_silence.interval() / silenceGrains)
        m_silence.start();
}

void HttpExchange::judge(const QList<QSslError> &errors)
{
    const QSslCertificate peer = m_reply->sslConfiguration().peerCertificate();
    m_problems = m_options.trust ? m_options.trust->judge(peer, errors)
                                 : QVector<CertificateProblem>{CertificateProblem::UnknownIssuer};
    if (m_problems.isEmpty())
        m_reply->ignoreSslErrors(errors);
}

/// Qt may find no fault with a certificate that is another than the one that the person trusts. It sends the
/// request only after this.
void HttpExchange::checkPin()
{
    if (!m_options.trust)
        return;
    m_problems = m_options.trust->judge(m_reply->sslConfiguration().peerCertificate(), {});
    if (!m_problems.isEmpty())
        return finish(tl::unexpected(httpfailure::untrusted(server(), m_problems)));
    m_waitsForTls = false;
    progressed();
}

void HttpExchange::takeHead()
{
    if (m_ended)
        return;
    m_wasSent = true;
    progressed();
    m_answer.status = statusOf(*m_reply);
    const auto pairs = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : pairs)
        m_answer.headers.insert(name.toLower(), value);
    if (m_answer.status >= 300 && m_answer.status < 400) {
        const QUrl elsewhere = m_reply->header(QNetworkRequest::LocationHeader).toUrl();
        finish(tl::unexpected(httpfailure::redirected(server(), elsewhere)));
        return;
    }
    const auto length =
        static_cast<qint64>(std::min<quint64>(m_answer.number(contentLength).value_or(0),
                                              static_cast<quint64>(std::numeric_limits<qint64>::max())));
    if (length > largest())
        failWith(httpfailure::tooLarge(server(), largest()));
    else if (!isHandedOn())
        m_answer.body.reserve(std::min(length, largestReservation));
}

void HttpExchange::takeBody()
{
    while (!m_ended && m_reply->bytesAvailable() > 0) {
        QByteArray piece = m_reply->read(pieceSize);
        if (piece.isEmpty())
            return;
        progressed();
        if (QThread::currentThread()->isInterruptionRequested()) {
            wipe(piece);
            return failWith(httpfailure::cancelled());
        }
        takePiece(std::move(piece));
    }
}

void HttpExchange::takePiece(QByteArray piece)
{
    m_received += piece.size();
    if (m_received > largest())
        failWith(httpfailure::tooLarge(server(), largest()));
    else if (!isHandedOn())
        keep(piece);
    else if (!m_request.sink(piece))
        failWith(httpfailure::notUnderstood(server()));
    wipe(piece);
}

/// As QByteArray::append(), but what may be a secret does not stay behind in a buffer that became too small.
void HttpExchange::keep(const QByteArray &piece)
{
    QByteArray &body = m_answer.body;
    const qsizetype size = body.size() + piece.size();
    if (size > body.capacity()) {
        QByteArray larger;
        larger.reserve(std::max(size, 2 * body.capacity()));
        larger.append(body);
        body.swap(larger);
        wipe(larger);
    }
    body.append(piece);
}

void HttpExchange::conclude()
{
    takeBody();
    if (m_ended)
        return;
    if (!hasWholeAnswer())
        failWith(failure());
    else if (isCutOff())
        failWith(httpfailure::brokenOff(server()));
    else
        answer();
}

void HttpExchange::giveUpWaiting()
{
    failWith(httpfailure::silence(server(), m_request.timeout));
}

bool HttpExchange::mayHaveBeenSent() const
{
    if (m_wasSent || (m_body && m_body->wasRead()))
        return true;
    if (!m_reply->isFinished() || httpfailure::isBeforeSending(m_reply->error()))
        return false;
    return m_problems.isEmpty() && m_reply->error() != QNetworkReply::SslHandshakeFailedError;
}

bool HttpExchange::hasWholeAnswer() const
{
    const QNetworkReply::NetworkError error = m_reply->error();
    if (error == QNetworkReply::NoError)
        return m_answer.status > 0 && isReadable(m_answer.header(contentEncoding));
    return m_answer.status >= 400 && tellsStatus(error);
}

/// What is held in memory as a whole, and read as a whole, is less than what passes through.
qint64 HttpExchange::largest() const
{
    return isHandedOn() ? m_options.largestBody : std::min(m_options.largestBody, HttpClient::largestHeld);
}

bool HttpExchange::isHandedOn() const
{
    return m_request.sink && statusOf(*m_reply) == 200;
}

/// Qt takes a closed connection for the end of the body, whatever length was announced.
bool HttpExchange::isCutOff() const
{
    const auto length = m_answer.number(contentLength);
    return length && m_answer.header(contentEncoding).isEmpty() &&
           static_cast<quint64>(m_received) != *length;
}

QString HttpExchange::server() const
{
    return m_options.base.authority();
}

/// True over TLS without a client certificate.
bool HttpExchange::isStranger() const
{
    return m_options.trust && m_options.trust->configuration().localCertificate().isNull();
}

Error HttpExchange::failure() const
{
    if (!m_problems.isEmpty())
        return httpfailure::untrusted(server(), m_problems);
    if (m_answer.status > 0 && m_reply->error() == QNetworkReply::RemoteHostClosedError)
        return httpfailure::brokenOff(server());
    if (m_reply->error() == QNetworkReply::NoError)
        return httpfailure::notUnderstood(server());
    if (m_reply->error() == QNetworkReply::RemoteHostClosedError && isStranger())
        return httpfailure::closedToStrangers(server(), m_reply->errorString());
    return httpfailure::ofTransport(m_reply->error(), server(), m_reply->errorString());
}

void HttpExchange::answer()
{
    finish(std::exchange(m_answer, {}));
}

void HttpExchange::failWith(const Error &error)
{
    if (m_ended)
        return;
    if (isChange() && mayHaveBeenSent())
        finish(tl::unexpected(httpfailure::outcomeUnknown(server(), error)));
    else
        finish(tl::unexpected(error));
}

void HttpExchange::finish(Result<HttpReply> result)
{
    if (m_ended)
        return;
    m_ended = true;
    m_silence.stop();
    m_whole.stop();
    qCDebug(httpLog).noquote() << plainrequest::nameOf(m_request.method)
                               << m_reply->url().path(QUrl::FullyEncoded)
                               << (result ? result->status : m_answer.status) << m_sinceStart.elapsed()
                               << "ms";
    wipe(m_answer.body);
    m_reply->disconnect(this);
    m_reply->abort();
    if (m_body)
        m_body->wipe();
    m_reply->deleteLater();
    m_promise.addResult(std::move(result));
    m_promise.finish();
    Q_EMIT ended();
}

} // namespace chatelaine
