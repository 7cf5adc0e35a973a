// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace chatelaine {

/// An authority of the test's own with certificates of many kinds, made by the program openssl. Paths of PEM
/// files; a key lies beside its certificate.
class TestCertificates
{
public:
    TestCertificates()
    {
        write(
            QStringLiteral("ca.cnf"),
            "[ca]\ndefault_ca=d\n[d]\ndatabase=index.txt\nnew_certs_dir=.\nserial=serial\ndefault_md=sha256\n"
            "policy=p\nunique_subject=no\n[p]\ncommonName=supplied\n");
        write(QStringLiteral("index.txt"), {});
        write(QStringLiteral("serial"), "1000\n");
        authority(QStringLiteral("ca"));
        authority(QStringLiteral("otherca"));
    }

    QString path(const QString &file) const { return m_folder.filePath(file); }
    QString certificate(const QString &name) const { return path(name + QStringLiteral(".pem")); }
    QString key(const QString &name) const { return path(name + QStringLiteral(".key")); }
    QByteArray pem(const QString &name) const { return contentOf(certificate(name)); }
    QByteArray keyPem(const QString &name) const { return contentOf(key(name)); }
    QByteArray contentOf(const QString &file) const
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    void write(const QString &file, const QByteArray &content) const
    {
        QFile out(path(file));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("a certificate's file cannot be written");
    }

    void authority(const QString &name) const { selfSigned(name, QStringLiteral("Authority ") + name, {}); }
    void selfSigned(const QString &name, const QString &subject, const QString &alternative) const
    {
        QStringList arguments = request(name, subject);
        arguments << QStringLiteral("-x509") << QStringLiteral("-days") << QStringLiteral("30")
                  << QStringLiteral("-out") << certificate(name);
        if (!alternative.isEmpty())
            arguments << QStringLiteral("-addext") << QStringLiteral("subjectAltName=") + alternative;
        openssl(arguments);
    }
    /// For the names \a alternative, for example "DNS:localhost,IP:127.0.0.1", signed by \a authority. \a
    /// from and \a until as "20200101000000Z".
    void issued(const QString &name, const QString &alternative,
                const QString &authority = QStringLiteral("ca"),
                const QString &from = QStringLiteral("20200101000000Z"),
                const QString &until = QStringLiteral("20491231000000Z")) const
    {
        const QString csr = path(name + QStringLiteral(".csr"));
        openssl(request(name, name) << QStringLiteral("-out") << csr);
        write(name + QStringLiteral(".ext"),
              "basicConstraints=CA:false\nsubjectAltName=" + alternative.toUtf8() + '\n');
        openssl({QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-notext"),
                 QStringLiteral("-config"), path(QStringLiteral("ca.cnf")), QStringLiteral("-in"), csr,
                 QStringLiteral("-cert"), certificate(authority), QStringLiteral("-keyfile"), key(authority),
                 QStringLiteral("-startdate"), from, QStringLiteral("-enddate"), until,
                 QStringLiteral("-extfile"), path(name + QStringLiteral(".ext")), QStringLiteral("-out"),
                 certificate(name)});
    }
    void openssl(const QStringList &arguments) const
    {
        QProcess program;
        program.setWorkingDirectory(m_folder.path());
        program.start(QStringLiteral("openssl"), arguments);
        if (!program.waitForFinished() || program.exitCode() != 0)
            qFatal("openssl %s: %s", qPrintable(arguments.value(0)),
                   program.readAllStandardError().constData());
    }

private:
    QStringList request(const QString &name, const QString &subject) const
    {
        return {QStringLiteral("req"),
                QStringLiteral("-newkey"),
                QStringLiteral("ec"),
                QStringLiteral("-pkeyopt"),
                QStringLiteral("ec_paramgen_curve:prime256v1"),
                QStringLiteral("-nodes"),
                QStringLiteral("-subj"),
                QStringLiteral("/CN=") + subject,
                QStringLiteral("-keyout"),
                key(name)};
    }

    QTemporaryDir m_folder;
};

} // namespace chatelaine
