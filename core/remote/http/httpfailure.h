// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/serverfacts.h"

#include <QNetworkReply>
#include <QUrl>

#include <chrono>

/// What went wrong on the way to a server, in words. \a server is what people call it: host and port.
namespace chatelaine::httpfailure {

/// True if with this failure nothing of the request can have reached the server.
bool isBeforeSending(QNetworkReply::NetworkError error);
Error ofTransport(QNetworkReply::NetworkError error, const QString &server, const QString &detail);
/// Servers that ask for a client certificate do that to whoever has none.
Error closedToStrangers(const QString &server, const QString &detail);
Error silence(const QString &server, std::chrono::milliseconds waited);
/// An answer that goes on and on and does not end.
Error endless(const QString &server, std::chrono::milliseconds waited);
Error redirected(const QString &server, const QUrl &elsewhere);
Error tooLarge(const QString &server, qint64 largest);
Error brokenOff(const QString &server);
Error notUnderstood(const QString &server);
Error untrusted(const QString &server, const QVector<CertificateProblem> &problems);
Error cancelled();
/// \a why the answer to a change did not come back.
Error outcomeUnknown(const QString &server, const Error &why);

} // namespace chatelaine::httpfailure
