// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/authmethodservice.h"
#include "support/nomadsession.h"
#include "support/patience.h"

#include <QDirIterator>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QMutex>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QUrlQuery>

using namespace chatelaine;
using namespace std::chrono_literals;

namespace {

const QByteArray jwt = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhbGljZSJ9.c2lnbmF0dXJlLW9mLWFsaWNl";
const QByteArray code = "authorization-code-of-alice";
const QByteArray clientSecret = "client-secret-of-the-console";

QMutex logLock;        // NOLINT: a message handler has no other place to write to
QByteArray everything; // NOLINT

void keep(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    const QMutexLocker lock(&logLock);
    everything += QByteArray(context.category) + ": " + message.toUtf8() + '\n';
}

QByteArray utf16(const QByteArray &text)
{
    const QString wide = QString::fromUtf8(text);
    return {reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2};
}

/// As it is, and as it would stand in other places.
QVector<QByteArray> formsOf(const QByteArray &secret)
{
    return {secret,
            secret.toBase64(QByteArray::OmitTrailingEquals),
            secret.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals),
            secret.toHex(),
            secret.toPercentEncoding(),
            QByteArray(secret).replace("-", ""),
            utf16(secret)};
}

/// The form of one of \a secrets that stands in \a text; empty if there is none.
QByteArray found(const QByteArray &text, const QVector<QByteArray> &secrets)
{
    const QByteArray lower = text.toLower();
    for (const QByteArray &secret : secrets) {
        for (const QByteArray &form : formsOf(secret)) {
            if (text.contains(form) || lower.contains(form.toLower()))
                return form;
        }
    }
    return {};
}

/// Everything under \a folder, names included.
QByteArray contentsOf(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        all += file.fileName().toUtf8() + '\n';
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll() + '\n';
    }
    return all;
}

AuthMethodDraft method(const QString &name, AuthMethodType type)
{
    AuthMethodDraft draft;
    draft.name = name;
    draft.type = type;
    draft.longestTokenLife = 1h;
    draft.config.claimMappings = {{QStringLiteral("sub"), QStringLiteral("user")}};
    draft.config.discoveryUrl = QStringLiteral("https://id.example.org");
    if (type == AuthMethodType::Oidc) {
        draft.config.clientId = QStringLiteral("nomad");
        draft.config.allowedRedirectUris = {QStringLiteral("http://localhost:4649/oidc/callback")};
    }
    return draft;
}

} // namespace

/// Where secrets go: into one header, into the bodies that hand them over, and nowhere else.
class SecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void aWholeLifeLeavesNoSecretBehind();
    void aRedirectNeverTakesTheTokenAlong();
    void theSearchFindsWhatIsThere();

private:
    void live(NomadDouble &server);
    void goThroughTheBrowser(NomadSession &session, NomadDouble &server);
    void verifyNothingLeaked(const NomadDouble &server);

    QTemporaryDir m_home;
    QtMessageHandler m_before = nullptr;
    NomadOptions m_options;
};

void SecretsTest::initTestCase()
{
    for (const auto *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qputenv(name, m_home.path().toUtf8());
    m_options.stateFolder = m_home.filePath(QStringLiteral("state"));
    QLoggingCategory::setFilterRules(QStringLiteral("*=true\nqt.core.qobject*=false"));
    m_before = qInstallMessageHandler(keep);
}

void SecretsTest::cleanupTestCase()
{
    qInstallMessageHandler(m_before);
}

void SecretsTest::init()
{
    const QMutexLocker lock(&logLock);
    everything.clear();
}

void SecretsTest::goThroughTheBrowser(NomadSession &session, NomadDouble &server)
{
    server.registerOidcCode(code, {{QStringLiteral("sub"), QStringLiteral("alice")}});
    QUrl opened;
    auto answer = session.backend->serverSignIn()->signInWithBrowser(
        QStringLiteral("sso"), [&opened](const QUrl &url) { opened = url; });
    QTRY_VERIFY(!opened.isEmpty() || answer.isFinished());
    if (opened.isEmpty()) // the port that methods allow is somebody else's on this computer
        return;
    const QUrlQuery asked(opened);
    const QUrl redirect(asked.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
    const QByteArray state = asked.queryItemValue(QStringLiteral("state"), QUrl::FullyDecoded).toUtf8();
    QTcpSocket browser;
    browser.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(redirect.port()));
    QTRY_COMPARE(browser.state(), QAbstractSocket::ConnectedState);
    browser.write("GET /oidc/callback?code=" + code + "&state=" + state +
                  " HTTP/1.1\r\nHost: localhost:" + QByteArray::number(redirect.port()) + "\r\n\r\n");
    QVERIFY(await(answer));
    QTRY_COMPARE(browser.state(), QAbstractSocket::UnconnectedState);
    const QByteArray page = browser.readAll();
    QVERIFY(page.startsWith("HTTP/1.1 200"));
    QVERIFY(!page.contains(code));
}

/// Every way in, every act, and every one of them in trouble as well.
void SecretsTest::live(NomadDouble &server)
{
    NomadSession session(server, m_options);
    QVERIFY(session.signIn(server.managementSecret()));
    QVERIFY(!session.signIn("8c3b1ee6-5f9e-4a41-9a42-1d2b3c4d5e6f"));
    QVERIFY(session.signIn(server.managementSecret()));
    AuthMethodService &methods = *session.backend->authMethods();
    value(methods.create(method(QStringLiteral("sso"), AuthMethodType::Oidc), Secret(clientSecret)));
    value(methods.create(method(QStringLiteral("ci"), AuthMethodType::Jwt), {}));
    for (const auto *name : {"sso", "ci"})
        value(methods.createRule({{}, QLatin1String(name), {}, BindType::Management, {}}));
    value(methods.method(QStringLiteral("sso")));

    const RevealedToken made = value(session.tokens().create(session.draft(QStringLiteral("ci"))));
    value(
        session.tokens().update(made.token.id, made.token.version, session.draft(QStringLiteral("renamed"))));
    QVERIFY(value(session.tokens().identify(made.secret.clone())).token);
    const Token now = session.fresh(made.token.id);
    const RevealedToken next =
        value(session.tokens().regenerate(now.id, now.version, {SystemClock().now() + 1h}));
    QVERIFY(!value(session.tokens().find({})).isEmpty());
    for (const auto kind : {Fault::Kind::CutMidBody, Fault::Kind::CloseUnanswered, Fault::Kind::NotJson,
                            Fault::Kind::WrongTypes, Fault::Kind::Garbage}) {
        for (const QByteArray &verb : {QByteArray("POST"), QByteArray("PUT")})
            server.addFault({kind, "/v1/acl/token", verb});
        QVERIFY(!await(session.tokens().create(session.draft(QStringLiteral("lost")))));
        server.clearFaults();
    }
    OneTimeSecret oneTime = value(session.backend->serverSignIn()->makeOneTimeSecret());
    QVERIFY(await(session.backend->serverSignIn()->exchange(std::move(oneTime.secret))));
    server.registerJwt(jwt, {{QStringLiteral("sub"), QStringLiteral("alice")}});
    QVERIFY(await(session.backend->serverSignIn()->signInWithJwt(QStringLiteral("ci"), Secret(jwt))));
    server.registerJwt(jwt, {}, QStringLiteral("invalid expiration time (exp) claim: token is expired"));
    QVERIFY(!await(session.backend->serverSignIn()->signInWithJwt(QStringLiteral("ci"), Secret(jwt))));
    goThroughTheBrowser(session, server);
    QVERIFY(session.signIn(server.managementSecret()));
    const Token last = session.fresh(next.token.id);
    value(session.tokens().remove(last.id, last.version));
    value(session.backend->authenticator()->signOut());
}

void SecretsTest::verifyNothingLeaked(const NomadDouble &server)
{
    const QVector<QByteArray> secrets =
        server.secretsGivenOut() + QVector<QByteArray>{jwt, code, clientSecret};
    QVERIFY(secrets.size() > 8);
    for (const SeenRequest &request : server.requests()) {
        const QByteArray target = request.path + '?' + request.query;
        QVERIFY2(found(target, secrets).isEmpty(), target.constData());
        for (auto it = request.headers.constBegin(); it != request.headers.constEnd(); ++it) {
            if (it.key() != "x-nomad-token")
                QVERIFY2(found(*it, secrets).isEmpty(), it.key().constData());
        }
    }
    {
        const QMutexLocker lock(&logLock);
        QVERIFY(!everything.isEmpty()); // it was listening
        const QByteArray leaked = found(everything, secrets);
        QVERIFY2(leaked.isEmpty(), leaked.constData());
    }
    const QByteArray files = contentsOf(m_home.path());
    QVERIFY(files.contains("state")); // the pending deletion is kept there
    const QByteArray leaked = found(files, secrets);
    QVERIFY2(leaked.isEmpty(), leaked.constData());
}

void SecretsTest::aWholeLifeLeavesNoSecretBehind()
{
    const auto server = nomadServer();
    live(*server);
    verifyNothingLeaked(*server);
}

void SecretsTest::aRedirectNeverTakesTheTokenAlong()
{
    const auto server = nomadServer();
    const auto other = nomadServer();
    NomadSession session(*server, m_options);
    QVERIFY(session.signIn(server->managementSecret()));
    const Token token = value(session.tokens().create(session.draft(QStringLiteral("ci")))).token;
    QUrl elsewhere = other->address();
    elsewhere.setPath(QStringLiteral("/v1/acl/tokens"));
    server->addFault({Fault::Kind::Redirect, "/v1/", {}, -1, 0ms, 0, elsewhere.toEncoded()});
    (void)await(session.tokens().token(token.id)); // what was read before may be shown
    QVERIFY(!await(session.tokens().create(session.draft(QStringLiteral("lost")))));
    QVERIFY(!await(session.tokens().remove(token.id, token.version)));
    QVERIFY(!session.signIn(server->managementSecret()));
    session.connection().reconnect();
    QTRY_VERIFY(server->requests().size() > 6);
    for (const SeenRequest &request : other->requests())
        QVERIFY2(!request.headers.contains("x-nomad-token"), request.path.constData());
    QVERIFY(other->requests().isEmpty()); // redirects are not followed at all
}

/// The search itself: it would see a secret in each of its forms.
void SecretsTest::theSearchFindsWhatIsThere()
{
    const QByteArray secret = "8c3b1ee6-5f9e-4a41-9a42-1d2b3c4d5e6f";
    for (const QByteArray &form : formsOf(secret))
        QVERIFY(!found("before " + form + " after", {secret}).isEmpty());
    QVERIFY(!found(secret.toUpper(), {secret}).isEmpty());
    QVERIFY(found("8c3b1ee6-5f9e-4a41-9a42-1d2b3c4d5e6e", {secret}).isEmpty());
}

QTEST_GUILESS_MAIN(SecretsTest)
#include "tst_secrets.moc"
