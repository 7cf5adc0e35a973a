// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/pemfiles.h"

#include "secrets/secret.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace chatelaine::pemfiles {
namespace {

constexpr qint64 largestFile = 4LL * 1024 * 1024; // the bundles of systems have a few hundred kB
constexpr qsizetype mostFiles = 1000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::PemFiles)
};

tl::unexpected<Error> invalid(const QString &field, const QString &message)
{
    return fail(ErrorCode::Invalid, message, {}, field);
}

Result<QByteArray> contentOf(const QString &path, const QString &field)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return invalid(field, Words::tr("The file “%1” cannot be read.").arg(name));
    QByteArray content = file.read(largestFile + 1);
    if (content.size() <= largestFile)
        return content;
    wipe(content);
    return invalid(field, Words::tr("The file “%1” is too large to be a certificate or key.").arg(name));
}

QList<QSslCertificate> withoutNull(QList<QSslCertificate> certificates)
{
    certificates.removeIf([](const QSslCertificate &each) { return each.isNull(); });
    return certificates;
}

bool hasPassPhrase(const QByteArray &pem)
{
    return pem.contains("BEGIN ENCRYPTED PRIVATE KEY") || pem.contains("Proc-Type: 4,ENCRYPTED");
}

QSslKey keyIn(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa, QSsl::Dsa}) {
        QSslKey key(pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return {};
}

/// Both forms of an RSA key hold its modulus and exponent, both forms of an EC key its point, at the end of
/// the public one.
qsizetype sharedBytes(const QSslKey &key)
{
    const qsizetype bytes = (key.length() + 7) / 8;
    return key.algorithm() == QSsl::Ec ? 2 * bytes : bytes;
}

} // namespace

Result<QList<QSslCertificate>> certificates(const QString &path, const QString &field)
{
    auto content = contentOf(path, field);
    if (!content)
        return tl::unexpected(content.error());
    QList<QSslCertificate> found = withoutNull(QSslCertificate::fromData(*content, QSsl::Pem));
    wipe(*content); // some files hold the key, too
    if (found.isEmpty()) {
        return invalid(
            field,
            Words::tr("The file “%1” holds no certificate in PEM form.").arg(QFileInfo(path).fileName()));
    }
    return found;
}

Result<QList<QSslCertificate>> certificatesIn(const QString &folder, const QString &field)
{
    const QDir dir(folder);
    if (!dir.exists() || !dir.isReadable())
        return invalid(field, Words::tr("The folder “%1” cannot be read.").arg(dir.dirName()));
    QList<QSslCertificate> found;
    const QFileInfoList files = dir.entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &file : files.mid(0, mostFiles)) {
        const auto some = certificates(file.filePath(), field);
        found += some.value_or(QList<QSslCertificate>());
    }
    if (found.isEmpty()) {
        return invalid(field,
                       Words::tr("The folder “%1” holds no certificate in PEM form.").arg(dir.dirName()));
    }
    return found;
}

Result<QSslKey> privateKey(const QString &path, const QString &field)
{
    auto content = contentOf(path, field);
    if (!content)
        return tl::unexpected(content.error());
    const bool locked = hasPassPhrase(*content);
    QSslKey key = locked ? QSslKey() : keyIn(*content);
    wipe(*content);
    const QString name = QFileInfo(path).fileName();
    if (locked) {
        return invalid(field,
                       Words::tr("The key in “%1” has a pass phrase, which cannot be used here. Choose a "
                                 "key without one that only you can read.")
                           .arg(name));
    }
    if (key.isNull())
        return invalid(field, Words::tr("The file “%1” holds no private key in PEM form.").arg(name));
    return key;
}

bool belongTogether(const QSslCertificate &certificate, const QSslKey &key)
{
    const QSslKey publicKey = certificate.publicKey();
    if (publicKey.algorithm() != key.algorithm() || publicKey.length() != key.length())
        return false;
    const QByteArray shared = publicKey.toDer().right(sharedBytes(key));
    QByteArray secret = key.toDer();
    const bool holdsPublicPart = secret.size() > sharedBytes(key); // an EC key may come without
    const bool fits = !holdsPublicPart || secret.contains(shared);
    wipe(secret);
    return fits;
}

} // namespace chatelaine::pemfiles
