// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/tlstrust.h"

#include "backend/inbackground.h"

#include "http/pemfiles.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSsl>
#include <QSslSocket>

#include <algorithm>

namespace chatelaine {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::TlsTrust)
};

QByteArray fingerprint(const QSslCertificate &certificate)
{
    return certificate.digest(QCryptographicHash::Sha256);
}

CertificateProblem problemOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::HostNameMismatch:
        return CertificateProblem::WrongName;
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::CertificateUntrusted:
        return CertificateProblem::UnknownIssuer;
    case QSslError::SelfSignedCertificate:
        return CertificateProblem::SelfSigned;
    case QSslError::CertificateExpired:
        return CertificateProblem::Expired;
    case QSslError::CertificateNotYetValid:
        return CertificateProblem::NotYetValid;
    default:
        return CertificateProblem::Other;
    }
}

Result<QList<QSslCertificate>> authorities(const ConnectionProfile &profile)
{
    if (!profile.caFile.isEmpty())
        return pemfiles::certificates(profile.caFile, QStringLiteral("caFile"));
    if (!profile.caFolder.isEmpty())
        return pemfiles::certificatesIn(profile.caFolder, QStringLiteral("caFolder"));
    return QSslConfiguration::systemCaCertificates();
}

/// With a pinned certificate nobody is an authority: Qt then finds fault with every certificate, and the
/// fingerprint alone decides.
Result<void> addAuthorities(QSslConfiguration &configuration, const ConnectionProfile &profile)
{
    if (!profile.pinnedCertificate.isEmpty()) {
        configuration.setCaCertificates({});
        return {};
    }
    const auto trusted = authorities(profile);
    if (!trusted)
        return tl::unexpected(trusted.error());
    configuration.setCaCertificates(*trusted);
    return {};
}

Result<void> addClient(QSslConfiguration &configuration, const ConnectionProfile &profile)
{
    if (profile.clientCertificate.isEmpty())
        return {};
    const auto chain = pemfiles::certificates(profile.clientCertificate, QStringLiteral("clientCertificate"));
    if (!chain)
        return tl::unexpected(chain.error());
    const auto key = pemfiles::privateKey(profile.clientKey, QStringLiteral("clientKey"));
    if (!key)
        return tl::unexpected(key.error());
    if (!pemfiles::belongTogether(chain->first(), *key)) {
        return fail(
            ErrorCode::Invalid,
            Words::tr(
                "This key is not that of the client certificate. Choose the one that was made with it."),
            {}, QStringLiteral("clientKey"));
    }
    configuration.setLocalCertificateChain(*chain);
    configuration.setPrivateKey(*key);
    return {};
}

QStringList namesIn(const QSslCertificate &certificate)
{
    const auto alternative = certificate.subjectAlternativeNames();
    QStringList names(alternative.cbegin(), alternative.cend());
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    names.sort();
    return names;
}

std::optional<Instant> instant(const QDateTime &at)
{
    return at.isValid() ? std::optional(fromDateTime(at)) : std::nullopt;
}

/// Qt 6.4 takes two locks, in either order, when TLS is first used: two threads that do so at once may wait
/// for each other for ever.
void ensureTls()
{
    [[maybe_unused]] static const bool isSupported = QSslSocket::supportsSsl();
}

} // namespace

Result<std::shared_ptr<const TlsTrust>> TlsTrust::of(const ConnectionProfile &profile)
{
    ensureTls();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
    const auto done =
        addAuthorities(configuration, profile).and_then([&] { return addClient(configuration, profile); });
    if (!done)
        return tl::unexpected(done.error());
    auto trust = std::make_shared<TlsTrust>();
    trust->m_configuration = configuration;
    trust->m_serverName = profile.tlsServerName;
    trust->m_pinned = profile.pinnedCertificate;
    return trust;
}

Future<std::shared_ptr<const TlsTrust>> TlsTrust::load(const ConnectionProfile &profile)
{
    return inBackground([profile] { return of(profile); });
}

QSslConfiguration TlsTrust::configuration() const
{
    return m_configuration;
}

QVector<CertificateProblem> TlsTrust::judge(const QSslCertificate &peer, const QList<QSslError> &errors) const
{
    if (!m_pinned.isEmpty()) {
        const bool same = !peer.isNull() && fingerprint(peer) == m_pinned;
        if (same)
            return {};
        return {CertificateProblem::OtherThanPinned};
    }
    QVector<CertificateProblem> problems;
    for (const QSslError &error : errors) {
        if (error.error() != QSslError::NoError)
            problems.append(problemOf(error.error()));
    }
    if (peer.isNull() && problems.isEmpty())
        problems.append(CertificateProblem::Other);
    // Qt tells of one fault several times when the issuer is not known.
    std::sort(problems.begin(), problems.end());
    problems.erase(std::unique(problems.begin(), problems.end()), problems.end());
    if (problems.contains(CertificateProblem::SelfSigned))
        problems.removeAll(CertificateProblem::UnknownIssuer);
    return problems;
}

CertificateInfo TlsTrust::describe(const QSslCertificate &certificate)
{
    return {certificate.subjectDisplayName(),
            certificate.issuerDisplayName(),
            namesIn(certificate),
            instant(certificate.effectiveDate()),
            instant(certificate.expiryDate()),
            certificate.isNull() ? QByteArray() : fingerprint(certificate),
            {},
            {}};
}

QString wordsOf(CertificateProblem problem)
{
    switch (problem) {
    case CertificateProblem::WrongName:
        return Words::tr("The certificate is for other names than the one that was asked for.");
    case CertificateProblem::UnknownIssuer:
        return Words::tr("The certificate was signed by an authority that is not trusted.");
    case CertificateProblem::SelfSigned:
        return Words::tr("The certificate is signed by itself and not by an authority.");
    case CertificateProblem::Expired:
        return Words::tr("The certificate has expired.");
    case CertificateProblem::NotYetValid:
        return Words::tr("The certificate is not valid yet, by this computer's clock.");
    case CertificateProblem::OtherThanPinned:
        return Words::tr("The server shows another certificate than the one that was trusted.");
    case CertificateProblem::Other:
        break;
    }
    return Words::tr("The certificate cannot be checked.");
}

} // namespace chatelaine
