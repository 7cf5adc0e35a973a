// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"
#include "domain/connectionprofile.h"
#include "domain/serverfacts.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

namespace chatelaine {

/// Whom a profile trusts, with its files read. Immutable; may be shared between threads.
class TlsTrust
{
public:
    /// Reads the files of \a profile. Invalid with the field's name if one cannot be read, holds no
    /// certificate, or the key does not fit (a key with a pass phrase is refused in words).
    static Result<std::shared_ptr<const TlsTrust>> of(const ConnectionProfile &profile);

    /// The same on a thread of the pool: the files may be on a slow disk, and there may be many.
    static Future<std::shared_ptr<const TlsTrust>> load(const ConnectionProfile &profile);

    /// TLS 1.2 and newer, verifying the peer.
    QSslConfiguration configuration() const;
    QString serverName() const { return m_serverName; } ///< to ask and to verify for; empty: the host
    /// What is wrong with the \a peer's certificate chain, given what Qt found; empty: trusted. With a pinned
    /// certificate only its fingerprint counts.
    QVector<CertificateProblem> judge(const QSslCertificate &peer, const QList<QSslError> &errors) const;

    static CertificateInfo describe(const QSslCertificate &certificate);

private:
    QSslConfiguration m_configuration;
    QString m_serverName;
    QByteArray m_pinned;
};

/// "The certificate is for other names than the one asked for …", for people.
QString wordsOf(CertificateProblem problem);

} // namespace chatelaine
