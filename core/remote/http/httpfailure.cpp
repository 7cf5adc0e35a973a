// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/httpfailure.h"

#include "domain/textrules.h"
#include "http/tlstrust.h"

#include <QCoreApplication>

namespace chatelaine::httpfailure {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::HttpFailure)
};

QString unreachable(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return Words::tr("Nothing listens at %1. Check the address and port, and whether the server runs.");
    case QNetworkReply::HostNotFoundError:
        return Words::tr("No computer with the name in %1 was found. Check the address and the network.");
    case QNetworkReply::TimeoutError:
        return Words::tr(
            "%1 did not answer in time. Check the network and whether a firewall is in between.");
    case QNetworkReply::SslHandshakeFailedError:
        return Words::tr(
            "No encrypted connection to %1 came about. Check that it speaks HTTPS, and whether it "
            "asks for a client certificate.");
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return Words::tr("%1 closed the connection without an answer that can be understood.");
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
        return Words::tr(
            "The proxy between this computer and %1 cannot be reached. Check the proxy settings.");
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return Words::tr("The proxy between this computer and %1 asks for a password, which is never sent. "
                         "Use a proxy that needs none.");
    default:
        return Words::tr("%1 cannot be reached. Check the network.");
    }
}

bool isBadAnswer(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ProtocolFailure || error == QNetworkReply::UnknownContentError ||
           error == QNetworkReply::ProtocolUnknownError;
}

} // namespace

bool isBeforeSending(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return true;
    default:
        return false;
    }
}

Error ofTransport(QNetworkReply::NetworkError error, const QString &server, const QString &detail)
{
    if (isBadAnswer(error))
        return {ErrorCode::BadAnswer, notUnderstood(server).message, detail};
    return {ErrorCode::Unavailable, unreachable(error).arg(server), detail};
}

Error closedToStrangers(const QString &server, const QString &detail)
{
    return {ErrorCode::Unavailable,
            Words::tr(
                "%1 closed the encrypted connection without an answer. If it asks for a client certificate, "
                "choose yours in the settings of this connection.")
                .arg(server),
            detail};
}

Error silence(const QString &server, std::chrono::milliseconds waited)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(waited).count();
    return {ErrorCode::Unavailable,
            Words::tr("%1 has not answered for %n second(s). Check the network and the server.", nullptr,
                      static_cast<int>(seconds))
                .arg(server)};
}

Error endless(const QString &server, std::chrono::milliseconds waited)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(waited).count();
    return {ErrorCode::Unavailable,
            Words::tr("The answer of %1 had not ended after %n second(s). Check the network and the server.",
                      nullptr, static_cast<int>(seconds))
                .arg(server)};
}

Error redirected(const QString &server, const QUrl &elsewhere)
{
    if (elsewhere.host().isEmpty())
        return {ErrorCode::BadAnswer, Words::tr("%1 sent the request elsewhere instead of answering it. The "
                                                "token was sent nowhere else. Check the address.")
                                          .arg(server)};
    return {ErrorCode::BadAnswer,
            Words::tr("%1 sent the request on to %2. The token was not sent there. If "
                      "that is the right server, enter its address.")
                .arg(server, textrules::excerpt(elsewhere.adjusted(QUrl::RemoveUserInfo).authority()))};
}

Error tooLarge(const QString &server, qint64 largest)
{
    return {ErrorCode::BadAnswer, Words::tr("The answer of %1 is larger than %2 MB and was not read.")
                                      .arg(server)
                                      .arg(largest / (1024 * 1024))};
}

Error brokenOff(const QString &server)
{
    return {ErrorCode::BadAnswer, Words::tr("The answer of %1 broke off. Try again.").arg(server)};
}

Error notUnderstood(const QString &server)
{
    return {ErrorCode::BadAnswer,
            Words::tr("What %1 answered cannot be understood. Check that the address is that of the server.")
                .arg(server)};
}

Error untrusted(const QString &server, const QVector<CertificateProblem> &problems)
{
    QString message = Words::tr("The certificate of %1 is not trusted, and nothing was sent.").arg(server);
    for (const CertificateProblem problem : problems)
        message += u' ' + wordsOf(problem);
    return {ErrorCode::Untrusted, message};
}

Error cancelled()
{
    return {ErrorCode::Cancelled, Words::tr("The connection was closed before this was done. Try again.")};
}

Error outcomeUnknown(const QString &server, const Error &why)
{
    return {ErrorCode::OutcomeUnknown,
            Words::tr("The change was sent to %1 and its answer was lost: it may have been carried out. Look "
                      "before you try again.")
                .arg(server),
            why.detail.isEmpty() ? why.message : why.detail};
}

} // namespace chatelaine::httpfailure
