// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/httpfixture.h"
#include "http/tlstrust.h"
#include "support/patience.h"
#include "support/testcertificates.h"

#include <QSslKey>

using namespace chatelaine;
using Method = HttpRequest::Method;

class TestTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCertificateOfAKnownAuthorityIsTrusted();
    void authoritiesOfAFolderAreTrusted();
    void whatIsWrongIsToldInWordsAndNothingIsSent_data();
    void whatIsWrongIsToldInWordsAndNothingIsSent();
    void theServerNameMayBeAnother();
    void aPinnedCertificateIsTrustedWhateverElseIsSaid_data();
    void aPinnedCertificateIsTrustedWhateverElseIsSaid();
    void anotherThanThePinnedOneIsRefusedEvenIfItsAuthorityIsKnown();
    void theServerIsLeftWhenItsCertificateChanges();
    void oldTlsIsRefused();
    void mutualTls();
    void mutualTlsWithoutACertificateIsToldInWords();
    void aServerWithoutTls();
    void filesThatCannotBeUsed_data();
    void filesThatCannotBeUsed();
    void keysOfOtherKindsFit_data();
    void keysOfOtherKindsFit();
    void aCertificateIsDescribedForPeople();
    void filesAreReadAside();

private:
    QSslConfiguration serverWith(const QString &name) const;
    ConnectionProfile profile(const QString &caFile = {}) const;
    ConnectionProfile pinned(const QString &name) const;
    HttpOptions optionsWith(const RawServer &server, const ConnectionProfile &profile,
                            const QString &host = QStringLiteral("127.0.0.1")) const;
    QSslCertificate certificate(const QString &name) const { return QSslCertificate(m_files->pem(name)); }

    std::unique_ptr<TestCertificates> m_files;
};

namespace {
void answerFine(QTcpSocket &socket, const QByteArray &)
{
    RawServer::reply(socket, "[]");
}
QString messageOf(const Result<HttpReply> &reply)
{
    return reply ? QStringLiteral("an answer") : reply.error().message + u'|' + reply.error().detail;
}
const QString loopback = QStringLiteral("DNS:localhost,IP:127.0.0.1");
} // namespace

void TestTls::initTestCase()
{
    m_files = std::make_unique<TestCertificates>();
    m_files->issued(QStringLiteral("good"), loopback);
    m_files->issued(QStringLiteral("renewed"), loopback);
    m_files->issued(QStringLiteral("wrongname"), QStringLiteral("DNS:server.global.nomad"));
    m_files->issued(QStringLiteral("foreign"), loopback, QStringLiteral("otherca"));
    m_files->issued(QStringLiteral("expired"), loopback, QStringLiteral("ca"),
                    QStringLiteral("20200101000000Z"), QStringLiteral("20210101000000Z"));
    m_files->issued(QStringLiteral("early"), loopback, QStringLiteral("ca"),
                    QStringLiteral("20480101000000Z"));
    m_files->issued(QStringLiteral("worst"), QStringLiteral("DNS:elsewhere"), QStringLiteral("otherca"),
                    QStringLiteral("20200101000000Z"), QStringLiteral("20210101000000Z"));
    m_files->selfSigned(QStringLiteral("alone"), QStringLiteral("localhost"), loopback);
    m_files->issued(QStringLiteral("client"), QStringLiteral("DNS:console"));
}

QSslConfiguration TestTls::serverWith(const QString &name) const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(certificate(name));
    tls.setPrivateKey(QSslKey(m_files->keyPem(name), QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

ConnectionProfile TestTls::profile(const QString &caFile) const
{
    ConnectionProfile profile;
    profile.caFile = caFile.isEmpty() ? m_files->certificate(QStringLiteral("ca")) : caFile;
    return profile;
}

ConnectionProfile TestTls::pinned(const QString &name) const
{
    ConnectionProfile pinning = profile();
    pinning.pinnedCertificate = certificate(name).digest(QCryptographicHash::Sha256);
    return pinning;
}

HttpOptions TestTls::optionsWith(const RawServer &server, const ConnectionProfile &profile,
                                 const QString &host) const
{
    HttpOptions options = optionsFor(server);
    options.base = server.address(host);
    options.trust = TlsTrust::of(profile).value();
    return options;
}

void TestTls::aCertificateOfAKnownAuthorityIsTrusted()
{
    RawServer server(serverWith(QStringLiteral("good")), answerFine);
    HttpClient client(optionsWith(server, profile()));
    client.setSecret(Secret("s3cret"));
    for (const HttpRequest &request : {get(), change(Method::Post, "{}"), get()}) {
        const auto reply = answerOf(client.send(request));
        QVERIFY2(reply, qPrintable(messageOf(reply)));
    }
    QCOMPARE(server.requests.size(), 3);
    QVERIFY(server.requests.last().contains("X-Nomad-Token: s3cret"));
    HttpClient byName(optionsWith(server, profile(), QStringLiteral("localhost")));
    QVERIFY(answerOf(byName.send(get())));
}

void TestTls::authoritiesOfAFolderAreTrusted()
{
    QTemporaryDir folder;
    for (const char *name : {"otherca", "ca"})
        QVERIFY(QFile::copy(m_files->certificate(QLatin1StringView(name)),
                            folder.filePath(QLatin1StringView(name) + QStringLiteral(".crt"))));
    QFile note(folder.filePath(QStringLiteral("README")));
    QVERIFY(note.open(QIODevice::WriteOnly));
    note.write("no certificate");
    note.close();
    ConnectionProfile wanted;
    wanted.caFolder = folder.path();
    for (const char *name : {"good", "foreign"}) {
        RawServer server(serverWith(QLatin1StringView(name)), answerFine);
        HttpClient client(optionsWith(server, wanted));
        QVERIFY(answerOf(client.send(get())));
    }
}

void TestTls::whatIsWrongIsToldInWordsAndNothingIsSent_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QVector<CertificateProblem>>("problems");
    using Problem = CertificateProblem;
    QTest::newRow("wrong name") << QStringLiteral("wrongname") << QVector{Problem::WrongName};
    QTest::newRow("unknown issuer") << QStringLiteral("foreign") << QVector{Problem::UnknownIssuer};
    QTest::newRow("expired") << QStringLiteral("expired") << QVector{Problem::Expired};
    QTest::newRow("not yet valid") << QStringLiteral("early") << QVector{Problem::NotYetValid};
    QTest::newRow("self-signed") << QStringLiteral("alone") << QVector{Problem::SelfSigned};
    QTest::newRow("everything") << QStringLiteral("worst")
                                << QVector{Problem::WrongName, Problem::UnknownIssuer, Problem::Expired};
}

void TestTls::whatIsWrongIsToldInWordsAndNothingIsSent()
{
    QFETCH(const QString, name);
    QFETCH(const QVector<CertificateProblem>, problems);
    RawServer server(serverWith(name), answerFine);
    HttpClient client(optionsWith(server, profile()));
    client.setSecret(Secret("s3cret"));
    for (const HttpRequest &request : {get(), change(Method::Post, "{}"), change(Method::Delete)}) {
        const auto reply = answerOf(client.send(request));
        QCOMPARE(codeOf(reply), ErrorCode::Untrusted);
        const QString message = reply.error().message;
        for (const CertificateProblem each : problems)
            QVERIFY2(message.contains(wordsOf(each)), qPrintable(message));
        QCOMPARE(message.count(QStringLiteral(". ")), problems.size());
    }
    QVERIFY(server.received.isEmpty());
}

void TestTls::theServerNameMayBeAnother()
{
    RawServer server(serverWith(QStringLiteral("wrongname")), answerFine);
    ConnectionProfile wanted = profile();
    wanted.tlsServerName = QStringLiteral("server.global.nomad");
    HttpClient client(optionsWith(server, wanted));
    const auto reply = answerOf(client.send(get()));
    QVERIFY2(reply, qPrintable(messageOf(reply)));

    RawServer usual(serverWith(QStringLiteral("good")), answerFine);
    HttpClient strict(optionsWith(usual, wanted));
    QCOMPARE(codeOf(answerOf(strict.send(get()))), ErrorCode::Untrusted);
    QVERIFY(usual.received.isEmpty());
}

void TestTls::aPinnedCertificateIsTrustedWhateverElseIsSaid_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"good", "wrongname", "foreign", "expired", "early", "alone", "worst"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestTls::aPinnedCertificateIsTrustedWhateverElseIsSaid()
{
    QFETCH(const QString, name);
    RawServer server(serverWith(name), answerFine);
    HttpClient client(optionsWith(server, pinned(name)));
    for (const HttpRequest &request : {get(), change(Method::Post, "{}"), get()}) {
        const auto reply = answerOf(client.send(request));
        QVERIFY2(reply, qPrintable(messageOf(reply)));
    }
}

void TestTls::anotherThanThePinnedOneIsRefusedEvenIfItsAuthorityIsKnown()
{
    RawServer server(serverWith(QStringLiteral("good")), answerFine);
    HttpClient client(optionsWith(server, pinned(QStringLiteral("renewed"))));
    client.setSecret(Secret("s3cret"));
    for (const HttpRequest &request : {get(), change(Method::Post, "{}"), change(Method::Delete)}) {
        const auto reply = answerOf(client.send(request));
        QCOMPARE(codeOf(reply), ErrorCode::Untrusted);
        QVERIFY(reply.error().message.contains(wordsOf(CertificateProblem::OtherThanPinned)));
    }
    QVERIFY(server.received.isEmpty());

    // Also if nobody is asked to look at errors, because Qt finds none.
    const auto trust = TlsTrust::of(pinned(QStringLiteral("renewed"))).value();
    QCOMPARE(trust->judge(certificate(QStringLiteral("good")), {}),
             QVector{CertificateProblem::OtherThanPinned});
    QCOMPARE(trust->judge(QSslCertificate(), {}), QVector{CertificateProblem::OtherThanPinned});
    QVERIFY(trust->configuration().caCertificates().isEmpty());
}

void TestTls::theServerIsLeftWhenItsCertificateChanges()
{
    auto before = std::make_unique<RawServer>(serverWith(QStringLiteral("alone")), answerFine);
    const quint16 port = static_cast<quint16>(before->address().port());
    HttpClient client(optionsWith(*before, pinned(QStringLiteral("alone"))));
    QVERIFY(answerOf(client.send(get())));
    before.reset();
    RawServer after(serverWith(QStringLiteral("good")), answerFine, port);
    QCOMPARE(codeOf(answerOf(client.send(get()))), ErrorCode::Untrusted);
    QVERIFY(after.received.isEmpty());
}

void TestTls::oldTlsIsRefused()
{
    QCOMPARE(TlsTrust::of(profile()).value()->configuration().protocol(), QSsl::TlsV1_2OrLater);
    QCOMPARE(TlsTrust::of(profile()).value()->configuration().peerVerifyMode(), QSslSocket::VerifyPeer);
}

void TestTls::mutualTls()
{
    QSslConfiguration tls = serverWith(QStringLiteral("good"));
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setCaCertificates({certificate(QStringLiteral("ca"))});
    RawServer server(tls, answerFine);
    ConnectionProfile wanted = profile();
    wanted.clientCertificate = m_files->certificate(QStringLiteral("client"));
    wanted.clientKey = m_files->key(QStringLiteral("client"));
    HttpClient client(optionsWith(server, wanted));
    for (const HttpRequest &request : {get(), change(Method::Post, "{}")}) {
        const auto reply = answerOf(client.send(request));
        QVERIFY2(reply, qPrintable(messageOf(reply)));
    }
}

void TestTls::mutualTlsWithoutACertificateIsToldInWords()
{
    QSslConfiguration tls = serverWith(QStringLiteral("good"));
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setCaCertificates({certificate(QStringLiteral("ca"))});
    RawServer server(tls, answerFine);
    HttpClient client(optionsWith(server, profile()));
    const auto reply = answerOf(client.send(get()));
    QCOMPARE(codeOf(reply), ErrorCode::Unavailable);
    QVERIFY2(reply.error().message.contains(QStringLiteral("client certificate")),
             qPrintable(messageOf(reply)));
    const auto change1 = answerOf(client.send(change(Method::Post, "{}")));
    QVERIFY(codeOf(change1) == ErrorCode::Unavailable || codeOf(change1) == ErrorCode::OutcomeUnknown);
    QVERIFY(server.received.isEmpty());
}

void TestTls::aServerWithoutTls()
{
    RawServer server(answerFine);
    HttpOptions options = optionsWith(server, profile());
    options.base.setScheme(QStringLiteral("https"));
    HttpClient client(options);
    HttpRequest request = get();
    request.timeout = std::chrono::milliseconds(300); // it waits for more, as it does not understand
    QCOMPARE(codeOf(answerOf(client.send(request))), ErrorCode::Unavailable);
    HttpRequest write = change(Method::Post, "{}");
    write.timeout = std::chrono::milliseconds(300);
    QCOMPARE(codeOf(answerOf(client.send(write))), ErrorCode::Unavailable); // nothing was sent
    QVERIFY(!server.received.contains("HTTP"));
}

void TestTls::filesThatCannotBeUsed_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("words");
    const QString none = QStringLiteral("does-not-exist.pem");
    QTest::newRow("no CA file") << QStringLiteral("caFile") << none << QStringLiteral("cannot be read");
    QTest::newRow("CA file without certificate")
        << QStringLiteral("caFile") << QStringLiteral("ca.key") << QStringLiteral("no certificate");
    QTest::newRow("CA file is a folder")
        << QStringLiteral("caFile") << QStringLiteral(".") << QStringLiteral("cannot be read");
    QTest::newRow("no CA folder") << QStringLiteral("caFolder") << QStringLiteral("nowhere")
                                  << QStringLiteral("cannot be read");
    QTest::newRow("empty CA folder") << QStringLiteral("caFolder") << QStringLiteral("empty")
                                     << QStringLiteral("no certificate");
    QTest::newRow("no client certificate")
        << QStringLiteral("clientCertificate") << none << QStringLiteral("cannot be read");
    QTest::newRow("no key") << QStringLiteral("clientKey") << none << QStringLiteral("cannot be read");
    QTest::newRow("a certificate as key")
        << QStringLiteral("clientKey") << QStringLiteral("client.pem") << QStringLiteral("no private key");
    QTest::newRow("another's key") << QStringLiteral("clientKey") << QStringLiteral("good.key")
                                   << QStringLiteral("not that of the client certificate");
    QTest::newRow("a key with a pass phrase")
        << QStringLiteral("clientKey") << QStringLiteral("locked.key") << QStringLiteral("pass phrase");
    QTest::newRow("a huge file") << QStringLiteral("caFile") << QStringLiteral("huge.pem")
                                 << QStringLiteral("too large");
}

void TestTls::filesThatCannotBeUsed()
{
    QFETCH(const QString, field);
    QFETCH(const QString, file);
    QFETCH(const QString, words);
    QDir(m_files->path(QString())).mkdir(QStringLiteral("empty"));
    m_files->write(QStringLiteral("huge.pem"), QByteArray(5'000'000, 'x'));
    m_files->openssl({QStringLiteral("pkcs8"), QStringLiteral("-topk8"), QStringLiteral("-in"),
                      m_files->key(QStringLiteral("client")), QStringLiteral("-out"),
                      m_files->path(QStringLiteral("locked.key")), QStringLiteral("-passout"),
                      QStringLiteral("pass:secret")});
    ConnectionProfile wanted;
    wanted.clientCertificate = m_files->certificate(QStringLiteral("client"));
    wanted.clientKey = m_files->key(QStringLiteral("client"));
    const QString path = m_files->path(file);
    (field == QStringLiteral("caFile")              ? wanted.caFile
     : field == QStringLiteral("caFolder")          ? wanted.caFolder
     : field == QStringLiteral("clientCertificate") ? wanted.clientCertificate
                                                    : wanted.clientKey) = path;
    const auto trust = TlsTrust::of(wanted);
    QVERIFY(!trust);
    QCOMPARE(trust.error().code, ErrorCode::Invalid);
    QCOMPARE(trust.error().field, field);
    QVERIFY2(trust.error().message.contains(words), qPrintable(trust.error().message));
}

void TestTls::keysOfOtherKindsFit_data()
{
    QTest::addColumn<QStringList>("kind");
    QTest::newRow("RSA") << QStringList{QStringLiteral("rsa:2048")};
    QTest::newRow("P-384") << QStringList{QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                                          QStringLiteral("ec_paramgen_curve:secp384r1")};
    QTest::newRow("P-521") << QStringList{QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                                          QStringLiteral("ec_paramgen_curve:secp521r1")};
}

void TestTls::keysOfOtherKindsFit()
{
    QFETCH(const QStringList, kind);
    const QString other = m_files->path(QStringLiteral("second.key"));
    for (const char *name : {"first", "second"}) {
        const QString title = QString::fromLatin1(name);
        m_files->openssl(QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-nodes"),
                                     QStringLiteral("-subj"), QStringLiteral("/CN=k"),
                                     QStringLiteral("-keyout"), m_files->key(title), QStringLiteral("-out"),
                                     m_files->certificate(title), QStringLiteral("-newkey")} +
                         kind);
    }
    ConnectionProfile wanted;
    wanted.clientCertificate = m_files->certificate(QStringLiteral("first"));
    wanted.clientKey = m_files->key(QStringLiteral("first"));
    QVERIFY(TlsTrust::of(wanted));
    wanted.clientKey = other;
    QVERIFY(!TlsTrust::of(wanted));
}

void TestTls::aCertificateIsDescribedForPeople()
{
    const CertificateInfo info = TlsTrust::describe(certificate(QStringLiteral("expired")));
    QCOMPARE(info.subject, QStringLiteral("expired"));
    QCOMPARE(info.issuer, QStringLiteral("Authority ca"));
    QCOMPARE(info.names, (QStringList{QStringLiteral("127.0.0.1"), QStringLiteral("localhost")}));
    QCOMPARE(toDateTime(*info.validUntil).date(), QDate(2021, 1, 1));
    QCOMPARE(info.sha256.size(), 32);
    QVERIFY(TlsTrust::describe(QSslCertificate()).sha256.isEmpty());
}

void TestTls::filesAreReadAside()
{
    auto loading = TlsTrust::load(profile());
    QTRY_VERIFY(loading.isFinished());
    QVERIFY(loading.takeResult().has_value());
    auto failing = TlsTrust::load(profile(QStringLiteral("/nowhere/ca.pem")));
    QTRY_VERIFY(failing.isFinished());
    QCOMPARE(failing.takeResult().error().field, QStringLiteral("caFile"));
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
