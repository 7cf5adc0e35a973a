// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/httpclient.h"
#include "http/rawserver.h"

#include <QTest>

namespace chatelaine {

inline Result<HttpReply> answerOf(Future<HttpReply> future)
{
    constexpr int aHang = 120'000; // ms
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, aHang))
        return fail(ErrorCode::Internal, QStringLiteral("no answer in time"));
    if (future.resultCount() == 0)
        return fail(ErrorCode::Internal, QStringLiteral("a future without a result"));
    return future.takeResult();
}

inline HttpRequest get(const QString &path = QStringLiteral("/v1/acl/tokens"))
{
    HttpRequest request;
    request.path = path;
    return request;
}

inline HttpRequest change(HttpRequest::Method method, const QByteArray &body = {})
{
    HttpRequest request = get(QStringLiteral("/v1/acl/token"));
    request.method = method;
    request.body = body;
    return request;
}

inline HttpOptions optionsFor(const RawServer &server)
{
    HttpOptions options;
    options.base = server.address();
    options.secretHeader = QByteArrayLiteral("X-Nomad-Token");
    return options;
}

inline std::optional<ErrorCode> codeOf(const Result<HttpReply> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

} // namespace chatelaine
