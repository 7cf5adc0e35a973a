// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/oidcrequest.h"

#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QString>

namespace chatelaine::nomad {

namespace {

constexpr QByteArrayView callbackPath = "/oidc/callback";
constexpr qsizetype longestWords = 500;

/// The value of the header \a name; none if it is missing or there are several.
std::optional<QByteArray> headerOf(const QList<QByteArray> &lines, QByteArrayView name)
{
    std::optional<QByteArray> value;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray &line = lines.at(i);
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || line.first(colon).toLower() != name)
            continue;
        if (value)
            return std::nullopt;
        value = line.sliced(colon + 1).trimmed();
    }
    return value;
}

bool namesThisComputer(const QByteArray &host, quint16 port)
{
    const QByteArray end = ':' + QByteArray::number(port);
    const QByteArray name = host.toLower();
    return name == "localhost" + end || name == "127.0.0.1" + end || name == "[::1]" + end;
}

/// One value of a query, decoded; none if it is missing or given twice. The caller wipes it.
std::optional<QByteArray> valueOf(QByteArrayView query, QByteArrayView key)
{
    std::optional<QByteArray> value;
    for (qsizetype start = 0; start <= query.size();) {
        const qsizetype stop = query.indexOf('&', start) < 0 ? query.size() : query.indexOf('&', start);
        const QByteArrayView item = query.sliced(start, stop - start);
        start = stop + 1;
        if (item.indexOf('=') != key.size() || !item.startsWith(key))
            continue;
        if (value) {
            wipe(*value);
            return std::nullopt;
        }
        QByteArray raw = item.sliced(key.size() + 1).toByteArray();
        raw.replace('+', ' ');
        value = QByteArray::fromPercentEncoding(raw);
        wipe(raw);
    }
    return value;
}

Secret secretOf(QByteArrayView query, QByteArrayView key)
{
    auto value = valueOf(query, key);
    if (!value)
        return {};
    Secret secret(*value);
    wipe(*value);
    return secret;
}

QString wordsOf(QByteArrayView query, QByteArrayView key)
{
    return QString::fromUtf8(valueOf(query, key).value_or(QByteArray())).simplified().left(longestWords);
}

OidcCallback readQuery(QByteArrayView query)
{
    OidcCallback callback;
    callback.state = secretOf(query, "state");
    callback.code = secretOf(query, "code");
    callback.issuer = wordsOf(query, "iss");
    callback.error = wordsOf(query, "error");
    callback.description = wordsOf(query, "error_description");
    return callback;
}

/// 0: it is what is waited for, as far as its line and its host go.
int refusalOf(const QList<QByteArray> &line, const QList<QByteArray> &lines, quint16 port)
{
    if (line.size() != 3 || !line.at(2).startsWith("HTTP/1."))
        return 400;
    const auto host = headerOf(lines, "host");
    if (!host || !namesThisComputer(*host, port))
        return 400;
    if (line.at(0) != "GET")
        return 405;
    const QByteArray &target = line.at(1);
    const qsizetype question = target.indexOf('?');
    return QByteArrayView(target).first(question < 0 ? target.size() : question) == callbackPath ? 0 : 404;
}

QByteArray reasonOf(int status)
{
    const QHash<int, QByteArray> reasons{{200, "OK"},
                                         {404, "Not Found"},
                                         {405, "Method Not Allowed"},
                                         {431, "Request Header Fields Too Large"}};
    return reasons.value(status, "Bad Request");
}

void wipeAll(QList<QByteArray> &texts)
{
    for (QByteArray &text : texts)
        wipe(text);
}

} // namespace

bool isWholeHead(const QByteArray &bytes)
{
    return bytes.contains("\r\n\r\n");
}

CallbackRequest readCallback(const QByteArray &head, quint16 port)
{
    CallbackRequest request;
    QList<QByteArray> lines = head.left(head.indexOf("\r\n\r\n")).split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    QList<QByteArray> words = lines.constFirst().split(' ');
    if (const int refusal = refusalOf(words, lines, port); refusal != 0) {
        request.status = refusal;
    } else {
        const QByteArrayView target(words.at(1));
        const qsizetype question = target.indexOf('?');
        request.callback = readQuery(question < 0 ? QByteArrayView() : target.sliced(question + 1));
        const bool complete = !request.callback.state.isEmpty() &&
                              (!request.callback.code.isEmpty() || !request.callback.error.isEmpty());
        request.status = complete ? 200 : 400;
    }
    wipeAll(words);
    wipeAll(lines);
    return request;
}

QByteArray callbackPage(int status, const QString &title, const QString &text)
{
    const QString page = QStringLiteral("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>%1</title>"
                                        "</head><body><h1>%1</h1><p>%2</p></body></html>\n")
                             .arg(title.toHtmlEscaped(), text.toHtmlEscaped());
    const QByteArray body = page.toUtf8();
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status) +
           "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " +
           QByteArray::number(body.size()) +
           "\r\nConnection: close\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer"
           "\r\nX-Content-Type-Options: nosniff\r\nContent-Security-Policy: default-src 'none'\r\n\r\n" +
           body;
}

} // namespace chatelaine::nomad
