// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/promised.h"
#include "backend/whenready.h"
#include "nomadwire/nomadapi.h"
#include "nomadwire/nomadcodec.h"
#include "nomadwire/nomaderror.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

/// What the files of NomadApi have in common.
namespace chatelaine::nomad {

struct ApiWords
{
    Q_DECLARE_TR_FUNCTIONS(NomadApi)
};

/// True if \a name can be one step of a path (HttpClient encodes what needs it): an empty one, "." and "..",
/// or one with a slash would lead elsewhere. No name of a real server has these.
inline bool isPathStep(const QString &name)
{
    const auto leadsAway = [](QChar c) { return c == u'/' || c.category() == QChar::Other_Control; };
    return !name.isEmpty() && name != u"." && name != u".." &&
           std::none_of(name.begin(), name.end(), leadsAway);
}

inline Error notNamed(const QString &doing)
{
    return {ErrorCode::NotFound, ApiWords::tr("%1 There is nothing of this name at the server.").arg(doing),
            QStringLiteral("an empty or impossible name")};
}

inline Error unreadable(bool written, const QString &doing)
{
    if (written)
        return {
            ErrorCode::OutcomeUnknown,
            ApiWords::tr("The server took the request, but its answer could not be understood. It may have "
                         "been carried out: look before you try again."),
            QStringLiteral("an unreadable answer to a write")};
    return {ErrorCode::BadAnswer, ApiWords::tr("%1 The server's answer could not be understood.").arg(doing),
            QStringLiteral("an unreadable answer")};
}

/// What \a read makes of the JSON in \a reply, or none. Wipes both.
template <class T, class Read> std::optional<T> readAndWipe(HttpReply &reply, Read &read)
{
    JsonText text;
    std::optional<T> value;
    if (const auto json = text.read(reply.body))
        value = read(*json, metaOf(reply));
    text.wipe();
    wipe(reply.body);
    return value;
}

template <class T, class Read>
Future<T> NomadApi::call(HttpRequest request, const QString &doing, Read reader,
                         std::shared_ptr<const Secret> hidden)
{
    const auto promise = promised<T>();
    const bool writes = request.method != HttpRequest::Method::Get;
    whenReady(exchange(std::move(request), doing, std::move(hidden)), this,
              [promise, writes, doing, reader = std::move(reader)](Result<HttpReply> reply) mutable {
                  if (!reply) {
                      keep<T>(promise, tl::unexpected(reply.error()));
                      return;
                  }
                  auto value = readAndWipe<T>(*reply, reader);
                  keep<T>(promise, value ? Result<T>(std::move(*value))
                                         : Result<T>(tl::unexpected(unreadable(writes, doing))));
              });
    return promise->future();
}

template <class T, class Reader, class Conclude>
Future<T> NomadApi::stream(HttpRequest request, const QString &doing, std::shared_ptr<Reader> reader,
                           Conclude conclude)
{
    const auto promise = promised<T>();
    request.sink = [reader](const QByteArray &piece) { return reader->feed(piece); };
    whenReady(exchange(std::move(request), doing), this,
              [promise, doing, reader, conclude = std::move(conclude)](Result<HttpReply> reply) {
                  if (!reply)
                      keep<T>(promise, tl::unexpected(reply.error()));
                  else if ((reply->body.isEmpty() || reader->feed(reply->body)) && reader->isComplete())
                      keep<T>(promise, conclude(metaOf(*reply)));
                  else
                      keep<T>(promise, tl::unexpected(unreadable(false, doing)));
              });
    return promise->future();
}

} // namespace chatelaine::nomad
