// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomadwire/nomadapi.h"

#include "nomadwire/nomadapicall.h"
#include "nomadwire/nomadvalues.h"
#include "nomadwire/quotes.h"

#include <limits>

namespace chatelaine::nomad {

namespace {

constexpr std::chrono::seconds identityProvider{60}; // the server waits for one so long

constexpr qsizetype longestError = 32 * 1024;

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

/// What is shown of an error is far shorter, and blackening takes its time.
void cutLong(QByteArray &body)
{
    if (body.size() <= longestError)
        return;
    QByteArray start = body.left(longestError);
    wipe(body);
    body = std::move(start);
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
    meta.size = reply.body.size();
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
    request.whole += request.timeout;
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
    const auto promise = promised<HttpReply>();
    const auto kind = request.method == HttpRequest::Method::Get ? RequestKind::Read : RequestKind::Change;
    const QVector<std::shared_ptr<const Secret>> sent{request.otherSecret, std::move(hidden)};
    const Instant asked = m_clock ? m_clock->local() : Instant();
    whenReady(m_http.send(std::move(request)), this,
              [this, promise, kind, sent, doing, asked](Result<HttpReply> reply) {
                  if (reply)
                      hearTime(asked, *reply);
                  if (!reply || isSuccess(reply->status))
                      return keep<HttpReply>(promise, std::move(reply));
                  hideSecrets(reply->body, sent);
                  keep<HttpReply>(promise, tl::unexpected(errorOf(*reply, doing, kind)));
                  wipe(reply->body);
              });
    return promise->future();
}

/// Only the server itself tells an index, with everything that it answers about access control. What stands
/// in between writes its own time into its pages.
void NomadApi::hearTime(Instant asked, const HttpReply &reply)
{
    if (!m_clock || !isSuccess(reply.status) || !reply.number("x-nomad-index"))
        return;
    if (const auto date = readHttpDate(reply.header("date")))
        m_clock->hear(asked, *date);
}

void NomadApi::hideSecrets(QByteArray &body, const QVector<std::shared_ptr<const Secret>> &sent) const
{
    cutLong(body);
    if (m_http.secret())
        blacken(body, *m_http.secret());
    for (const auto &secret : sent) {
        if (!secret)
            continue;
        blacken(body, *secret);
        blackenSuspects(body); // a part of it, or what was made of it
    }
}

Future<void> NomadApi::act(HttpRequest request, const QString &doing)
{
    const auto promise = promised<void>();
    whenReady(exchange(std::move(request), doing), this, [promise, doing](Result<HttpReply> reply) {
        if (!reply)
            keep<void>(promise, tl::unexpected(reply.error()));
        else if (!reply->body.trimmed().isEmpty()) // Nomad says nothing: this is somebody else
            keep<void>(promise, tl::unexpected(unreadable(true, doing)));
        else
            keep<void>(promise, {});
    });
    return promise->future();
}

} // namespace chatelaine::nomad
