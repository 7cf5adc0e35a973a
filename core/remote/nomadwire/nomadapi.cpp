// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomadwire/nomadapi.h"

#include "nomadwire/nomadapicall.h"

#include <limits>

namespace chatelaine::nomad {

namespace {

constexpr std::chrono::seconds identityProvider{60}; // the server waits for one so long

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

/// A gateway gave up on the server, which may well have carried the request out.
bool leavesOpen(int status)
{
    return status == 502 || status == 504;
}

/// Servers have been seen to quote what they were sent.
void blacken(QByteArray &body, const Secret &secret)
{
    if (secret.isEmpty())
        return;
    for (qsizetype at = body.indexOf(secret.view()); at >= 0; at = body.indexOf(secret.view(), at))
        body.replace(at, secret.size(), "***");
}

Error gaveUp()
{
    return {ErrorCode::OutcomeUnknown,
            ApiWords::tr("Something between here and the server gave up waiting for it. The request may have "
                         "been carried out: look before you try again."),
            QStringLiteral("a gateway gave up on a write")};
}

} // namespace

Meta metaOf(const HttpReply &reply)
{
    Meta meta;
    meta.index = reply.number("x-nomad-index").value_or(0);
    const QByteArray leader = reply.header("x-nomad-knownleader");
    if (leader == "true" || leader == "false")
        meta.knownLeader = leader == "true";
    const auto contact = reply.number("x-nomad-lastcontact");
    if (contact && *contact < std::numeric_limits<quint32>::max())
        meta.lastContact = Duration(static_cast<qint64>(*contact));
    meta.nextToken = QString::fromUtf8(reply.header("x-nomad-nexttoken"));
    return meta;
}

NomadApi::NomadApi(HttpClient &http, QObject *parent)
    : QObject(parent)
    , m_http(http)
{
}

HttpRequest NomadApi::plain(HttpRequest::Method method, const QString &path) const
{
    HttpRequest request{method, path};
    request.timeout = m_timeout;
    return request;
}

HttpRequest NomadApi::read(const QString &path, const ReadOptions &options) const
{
    HttpRequest request = plain(HttpRequest::Method::Get, path);
    const QString region = options.region.isEmpty() ? m_region : options.region;
    if (!region.isEmpty())
        request.query.append({QStringLiteral("region"), region});
    if (options.stale) // 1.0 looks at whether it is there, not at its value
        request.query.append({QStringLiteral("stale"), QStringLiteral("true")});
    if (options.index == 0)
        return request;
    request.query.append({QStringLiteral("index"), QString::number(options.index)});
    request.query.append({QStringLiteral("wait"), QStringLiteral("%1s").arg(options.wait.count())});
    request.timeout = options.wait + options.wait / 16 + m_timeout;
    return request;
}

HttpRequest NomadApi::write(HttpRequest::Method method, const QString &path, QByteArray body) const
{
    HttpRequest request = plain(method, path);
    if (!m_region.isEmpty())
        request.query.append({QStringLiteral("region"), m_region});
    request.body = std::move(body);
    return request;
}

HttpRequest NomadApi::requestForSecret(const QString &path, QByteArray body) const
{
    HttpRequest request = write(HttpRequest::Method::Post, path, std::move(body));
    request.authenticated = false;
    return request;
}

HttpRequest NomadApi::requestByProvider(const QString &path, QByteArray body) const
{
    HttpRequest request = requestForSecret(path, std::move(body));
    request.timeout += identityProvider;
    return request;
}

Future<HttpReply> NomadApi::exchange(HttpRequest request, const QString &doing,
                                     std::shared_ptr<const Secret> hidden)
{
    const auto promise = startedPromise<HttpReply>();
    const bool writes = request.method != HttpRequest::Method::Get;
    const QVector<std::shared_ptr<const Secret>> sent{request.otherSecret, std::move(hidden)};
    whenReady(m_http.send(std::move(request)), this,
              [this, promise, writes, sent, doing](Result<HttpReply> reply) {
                  if (!reply || isSuccess(reply->status)) {
                      settle<HttpReply>(*promise, std::move(reply));
                      return;
                  }
                  for (const auto &secret : sent) {
                      if (secret)
                          blacken(reply->body, *secret);
                  }
                  if (m_http.secret())
                      blacken(reply->body, *m_http.secret());
                  const bool open = writes && leavesOpen(reply->status);
                  settle<HttpReply>(*promise, tl::unexpected(open ? gaveUp() : errorOf(*reply, doing)));
              });
    return promise->future();
}

Future<void> NomadApi::act(HttpRequest request, const QString &doing)
{
    const auto promise = startedPromise<void>();
    whenReady(exchange(std::move(request), doing), this, [promise, doing](Result<HttpReply> reply) {
        if (!reply)
            settle<void>(*promise, tl::unexpected(reply.error()));
        else if (!reply->body.trimmed().isEmpty()) // Nomad says nothing: this is somebody else
            settle<void>(*promise, tl::unexpected(unreadable(true, doing)));
        else
            settle<void>(*promise, {});
    });
    return promise->future();
}

} // namespace chatelaine::nomad
