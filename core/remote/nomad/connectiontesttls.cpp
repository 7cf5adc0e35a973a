// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/nomadconnectiontest.h"

#include "backend/whenready.h"
#include "http/tlstrust.h"

#include <QSslCipher>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>

#include <utility>

namespace chatelaine::nomad {

namespace {

QString inWords(const QVector<CertificateProblem> &problems)
{
    QStringList words;
    for (const CertificateProblem problem : problems)
        words.append(wordsOf(problem));
    return words.join(u' ');
}

QString adviceFor(const QVector<CertificateProblem> &problems)
{
    if (problems.contains(CertificateProblem::OtherThanPinned)) {
        return NomadConnectionTest::tr(
            "Ask whoever runs the server whether the certificate was renewed. If so, compare the "
            "fingerprint with them and trust the new one.");
    }
    if (problems.contains(CertificateProblem::WrongName)) {
        return NomadConnectionTest::tr(
            "Enter one of the names above as the TLS server name if it is the right server, or trust "
            "this very certificate after comparing its fingerprint.");
    }
    return NomadConnectionTest::tr(
        "Choose the file of the authority that signed it, or trust this very certificate after "
        "comparing its fingerprint with whoever runs the server.");
}

QString nameOf(QSsl::SslProtocol protocol)
{
    return protocol == QSsl::TlsV1_3 ? QStringLiteral("TLS 1.3") : QStringLiteral("TLS 1.2");
}

} // namespace

void NomadConnectionTest::loadTrust()
{
    if (!isEncrypted()) {
        m_patience.stop();
        return end(State::Skipped,
                   tr("The connection is not encrypted: whoever is in between reads the token."),
                   tr("Use https:// unless the server is on this computer."));
    }
    whenReady(TlsTrust::load(m_profile), this,
              ifCurrent([this](const Result<std::shared_ptr<const TlsTrust>> &trust) {
                  if (trust)
                      handshake(*trust);
                  else
                      end(State::Failed, trust.error().message, tr("Choose another file."));
              }));
}

void NomadConnectionTest::handshake(std::shared_ptr<const TlsTrust> trust)
{
    m_trust = std::move(trust);
    m_tls = new QSslSocket(this);
    m_tls->setProxy(m_proxy);
    m_tls->setSslConfiguration(m_trust->configuration());
    connect(m_tls, &QSslSocket::sslErrors, this, &NomadConnectionTest::judgeCertificate);
    connect(m_tls, &QSslSocket::encrypted, this, ifCurrent([this] { handshakeDone(); }));
    connect(m_tls, &QSslSocket::errorOccurred, this, ifCurrent([this](auto) { handshakeFailed(); }));
    // Some servers wait for more when they do not understand: there is time left to find out why.
    QTimer::singleShot(m_patience.intervalAsDuration() / 2, m_tls, ifCurrent([this] { handshakeFailed(); }));
    m_tls->connectToHostEncrypted(host(), port(), m_trust->serverName());
}

void NomadConnectionTest::judgeCertificate(const QList<QSslError> &errors)
{
    const QSslCertificate peer = m_tls->peerCertificate();
    CertificateInfo info = TlsTrust::describe(peer);
    info.problems = m_trust->judge(peer, errors);
    for (const QSslError &error : errors) {
        if (info.problems.contains(CertificateProblem::Other))
            info.detail = error.errorString();
    }
    const bool trusted = info.problems.isEmpty();
    current().certificate = info;
    if (trusted)
        m_tls->ignoreSslErrors(errors);
}

void NomadConnectionTest::handshakeDone()
{
    if (!current().certificate)
        judgeCertificate({});
    if (!current().certificate->problems.isEmpty())
        return handshakeFailed();
    const QString protocol = nameOf(m_tls->sessionProtocol());
    std::exchange(m_tls, nullptr)->deleteLater();
    end(State::Passed,
        m_profile.pinnedCertificate.isEmpty()
            ? tr("The connection is encrypted with %1, and the certificate is trusted.").arg(protocol)
            : tr("The connection is encrypted with %1, and the certificate is the one that you "
                 "trust.")
                  .arg(protocol));
}

void NomadConnectionTest::handshakeFailed()
{
    QSslSocket *socket = std::exchange(m_tls, nullptr);
    if (!socket)
        return;
    socket->disconnect(this);
    socket->deleteLater();
    if (current().certificate && !current().certificate->problems.isEmpty()) {
        const auto problems = current().certificate->problems;
        return end(State::Failed, inWords(problems), adviceFor(problems));
    }
    const bool isSilent = socket->error() == QAbstractSocket::UnknownSocketError;
    sniffPlain([this, isSilent, reason = socket->errorString()](bool plain) {
        if (plain)
            end(State::Failed, tr("The server answers without encryption at this port."),
                tr("Change https:// to http:// in the address, or ask for the port that is encrypted."));
        else if (isSilent)
            giveUpWaiting();
        else
            end(State::Failed, tr("No encrypted connection came about: %1.").arg(reason),
                tr("If the server asks for a client certificate, choose it and its key. Otherwise check the "
                   "port."));
    });
}

void NomadConnectionTest::sniffTls(std::function<void(bool)> then)
{
    auto *socket = new QSslSocket(this);
    socket->setProxy(m_proxy);
    socket->setPeerVerifyMode(QSslSocket::VerifyNone); // it is only asked whether it speaks TLS at all
    const auto told = ifCurrent([socket, then = std::move(then)](bool speaks) {
        socket->disconnect();
        socket->deleteLater();
        then(speaks);
    });
    connect(socket, &QSslSocket::encrypted, this, [told] { told(true); });
    connect(socket, &QSslSocket::errorOccurred, this,
            [told, socket] { told(!socket->peerCertificate().isNull()); });
    QTimer::singleShot(m_patience.intervalAsDuration() / 3, socket, [told] { told(false); });
    socket->connectToHostEncrypted(host(), port());
}

void NomadConnectionTest::sniffPlain(std::function<void(bool)> then)
{
    auto *socket = new QTcpSocket(this);
    socket->setProxy(m_proxy);
    const auto told = ifCurrent([socket, then = std::move(then)](bool speaks) {
        socket->disconnect();
        socket->deleteLater();
        then(speaks);
    });
    connect(socket, &QTcpSocket::connected, socket, [this, socket] {
        socket->write("GET /v1/regions HTTP/1.0\r\nHost: " + host().toUtf8() + "\r\n\r\n");
    });
    connect(socket, &QTcpSocket::readyRead, this, [told, socket] {
        if (socket->bytesAvailable() >= 5)
            told(socket->peek(5) == "HTTP/");
    });
    connect(socket, &QTcpSocket::errorOccurred, this, [told] { told(false); });
    QTimer::singleShot(m_patience.intervalAsDuration() / 3, socket, [told] { told(false); });
    socket->connectToHost(host(), port());
}

} // namespace chatelaine::nomad
