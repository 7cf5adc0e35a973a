// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/plainrequest.h"

namespace chatelaine::plainrequest {

namespace {

QUrl urlOf(const QUrl &base, const HttpRequest &request)
{
    QUrl url = base;
    url.setPath(request.path, QUrl::DecodedMode);
    QString query;
    for (const auto &[name, value] : request.query) {
        query += (query.isEmpty() ? QString() : QStringLiteral("&")) +
                 QString::fromLatin1(QUrl::toPercentEncoding(name)) + u'=' +
                 QString::fromLatin1(QUrl::toPercentEncoding(value));
    }
    if (!query.isEmpty())
        url.setQuery(query, QUrl::StrictMode);
    return url;
}

void keepPlain(QNetworkRequest &request)
{
    using Request = QNetworkRequest;
    request.setAttribute(Request::CacheLoadControlAttribute, Request::AlwaysNetwork);
    request.setAttribute(Request::CacheSaveControlAttribute, false);
    request.setAttribute(Request::CookieLoadControlAttribute, Request::Manual);
    request.setAttribute(Request::CookieSaveControlAttribute, Request::Manual);
    request.setAttribute(Request::AuthenticationReuseAttribute, Request::Manual);
    request.setAttribute(Request::Http2AllowedAttribute, false);
    request.setAttribute(Request::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(Request::RedirectPolicyAttribute, Request::ManualRedirectPolicy);
    request.setAttribute(Request::DoNotBufferUploadDataAttribute, true);
    // How much comes out of a compressed answer is limited here: lists compress far better than Qt allows
    // for.
    request.setDecompressedSafetyCheckThreshold(-1);
    request.setHeader(Request::UserAgentHeader, QStringLiteral("Chatelaine/" CHATELAINE_VERSION));
    request.setRawHeader("Accept", "application/json");
}

} // namespace

const char *nameOf(HttpRequest::Method method)
{
    switch (method) {
    case HttpRequest::Method::Get:
        return "GET";
    case HttpRequest::Method::Post:
        return "POST";
    case HttpRequest::Method::Put:
        return "PUT";
    case HttpRequest::Method::Delete:
        return "DELETE";
    }
    return "";
}

QNetworkRequest to(const QUrl &base, const HttpRequest &request)
{
    QNetworkRequest plain(urlOf(base, request));
    keepPlain(plain);
    return plain;
}

} // namespace chatelaine::plainrequest
