// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/httpclient.h"

#include "http/httpexchange.h"
#include "http/serverproxy.h"

#include <QNetworkAccessManager>

#include <algorithm>

namespace chatelaine {
namespace {

constexpr qsizetype connectionsOfOne = 6; // QNetworkAccessManager's limit for one host
constexpr qsizetype mostReaders = 4;

/// What goes into a header line: anything else could end the line and begin another.
bool fitsIntoHeader(const Secret &secret)
{
    const QByteArrayView text = secret.view();
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7F; });
}

} // namespace

std::optional<quint64> HttpReply::number(const QByteArray &lowerCaseName) const
{
    bool ok = false;
    const quint64 value = header(lowerCaseName).toULongLong(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

HttpClient::HttpClient(const HttpOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_readers{makeNetwork(this)}
{
    if (m_options.largestBody <= 0)
        m_options.largestBody = largestBody;
}

HttpClient::~HttpClient()
{
    abortAll();
}

void HttpClient::setSecret(std::optional<Secret> secret)
{
    m_secret = std::move(secret);
}

Future<HttpReply> HttpClient::send(HttpRequest request)
{
    const Secret *secret = secretFor(request);
    if (secret && !fitsIntoHeader(*secret))
        return ready<HttpReply>(fail(ErrorCode::Invalid, tr("The token holds a character that no token has. "
                                                            "Copy it again, without anything around it.")));
    const std::shared_ptr<const Secret> other = request.otherSecret; // lives until the header is written
    const bool reads = request.method == HttpRequest::Method::Get;
    auto *exchange = new HttpExchange(std::move(request), m_options, this);
    m_exchanges.append(exchange);
    connect(exchange, &HttpExchange::ended, this, [this, exchange] {
        m_exchanges.removeOne(exchange);
        exchange->deleteLater();
    });
    const Future<HttpReply> answer = exchange->future();
    exchange->start(reads ? *leastBusy() : *makeNetwork(exchange), secret);
    return answer;
}

void HttpClient::abortAll()
{
    const QVector<HttpExchange *> underWay = m_exchanges;
    for (HttpExchange *exchange : underWay)
        exchange->cancel();
}

QNetworkAccessManager *HttpClient::makeNetwork(QObject *parent) const
{
    auto *network = new QNetworkAccessManager(parent);
    if (m_options.proxy)
        network->setProxy(*m_options.proxy);
    else
        network->setProxyFactory(new ServerProxy); // owned by the manager
    network->setAutoDeleteReplies(false);
    return network;
}

QNetworkAccessManager *HttpClient::leastBusy()
{
    const auto lessBusy = [this](const QNetworkAccessManager *a, const QNetworkAccessManager *b) {
        return loadOf(a) < loadOf(b);
    };
    for (QNetworkAccessManager *reader : std::as_const(m_readers)) {
        if (loadOf(reader) < connectionsOfOne)
            return reader;
    }
    if (m_readers.size() < mostReaders)
        m_readers.append(makeNetwork(this));
    return *std::min_element(m_readers.cbegin(), m_readers.cend(), lessBusy);
}

qsizetype HttpClient::loadOf(const QNetworkAccessManager *network) const
{
    return std::count_if(m_exchanges.begin(), m_exchanges.end(),
                         [&](const HttpExchange *each) { return each->network() == network; });
}

const Secret *HttpClient::secretFor(const HttpRequest &request) const
{
    if (!request.authenticated)
        return nullptr;
    if (request.otherSecret)
        return request.otherSecret.get();
    return m_secret && !m_secret->isEmpty() ? &*m_secret : nullptr;
}

} // namespace chatelaine
