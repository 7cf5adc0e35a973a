// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/serverfixture.h"
#include "support/patience.h"

#include <QDesktopServices>
#include <QDirIterator>
#include <QJsonArray>
#include <QTreeWidget>
#include <QUrlQuery>

using namespace chatelaine;

namespace {

const QString remember = QStringLiteral("Remember the token in the keychain of this computer");

QJsonObject ruleFor(const QString &method)
{
    return {{QStringLiteral("AuthMethod"), method},
            {QStringLiteral("BindType"), QStringLiteral("policy")},
            {QStringLiteral("BindName"), QStringLiteral("readonly")},
            {QStringLiteral("Selector"), QString()}};
}

} // namespace

/// Whoever stands at the door of a server: every way in, and what is said where there is none.
class TestServerSignIn : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void browse(const QUrl &where) { m_browsed = where; }

private Q_SLOTS:
    void init();
    void cleanup();
    void aTokenLetsIn();
    void aWrongTokenIsSaidInWords();
    void anEmptyFieldIsSaidBesideIt();
    void aRememberedTokenSignsInByItself();
    void aRememberedTokenThatIsGoneIsSaidAndAsksAnew();
    void takingTheTickAwayForgetsTheToken();
    void afterSigningOutNobodyIsSignedInByItself();
    void aOneTimeSecretLetsInOnce();
    void aWebTokenLetsIn();
    void theBrowserLetsIn();
    void theBrowserIsGivenUp();
    void theFirstTokenIsMadeAndSeenOnce();
    void theFirstTokenIsKeptWhenAsked();
    void theFirstTokenIsMadeAnewAndOldOnesGo();
    void withoutAccessControlItSaysHowToSwitchItOn();
    void aServerThatIsAwayIsWaitedFor();
    void theEnvironmentLeadsIn();
    void noFileHoldsASecret();
    void aConnectionIsOpenedByItsName();

private:
    void addBrowserMethod(const NomadDouble &server) const;
    QByteArray copyAndClose() const;

    std::unique_ptr<ServerFixture> m;
    QUrl m_browsed;
};

void TestServerSignIn::init()
{
    m = std::make_unique<ServerFixture>();
    QVERIFY(QTest::qWaitForWindowExposed(&m->window()));
    QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "browse");
    m_browsed.clear();
}

void TestServerSignIn::cleanup()
{
    QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
    m.reset();
}

QByteArray TestServerSignIn::copyAndClose() const
{
    if (!QTest::qWaitFor([this] { return m->m->dialog(QStringLiteral("secretDialog")) != nullptr; }, 20'000))
        return {};
    m->person().press(QStringLiteral("Copy"));
    const QByteArray secret = QGuiApplication::clipboard()->text().toUtf8();
    m->person().press(QStringLiteral("Close"));
    return QTest::qWaitFor([this] { return !m->m->dialog(QStringLiteral("secretDialog")); }) ? secret
                                                                                             : QByteArray();
}

void TestServerSignIn::aTokenLetsIn()
{
    const NomadDouble server;
    m->enter(server, m->saved(server, QStringLiteral("Harbour"), ConnectionColour::Red));
    QCOMPARE(m->window().windowTitle(), QStringLiteral("Harbour – Chatelaine"));
    const std::optional<Identity> identity = m->console()->backend()->authenticator()->identity();
    QVERIFY(identity && identity->permissions.contains(permissions::createToken));
    QCOMPARE(m->m->keeper.count(), 0);
}

void TestServerSignIn::aWrongTokenIsSaidInWords()
{
    const NomadDouble server;
    m->goTo(m->saved(server, QStringLiteral("Harbour")));
    m->signIn("00000000-0000-4000-8000-000000000000");
    QTRY_VERIFY(!m->m->message().isEmpty());
    QVERIFY(!m->console());
    QVERIFY(m->person().input(QStringLiteral("Token"))->property("text").toString().isEmpty());
    m->signIn(server.managementSecret());
    QTRY_VERIFY(m->console());
}

void TestServerSignIn::anEmptyFieldIsSaidBesideIt()
{
    const NomadDouble server;
    m->goTo(m->saved(server, QStringLiteral("Harbour")));
    m->person().press(QStringLiteral("Sign in"));
    QVERIFY(m->person().field(QStringLiteral("Token"))->hasError());
    QVERIFY(m->person().input(QStringLiteral("Token"))->hasFocus());
}

void TestServerSignIn::aRememberedTokenSignsInByItself()
{
    const NomadDouble server;
    const ConnectionProfile profile = m->saved(server, QStringLiteral("Harbour"));
    m->goTo(profile);
    m->person().press(remember);
    m->signIn(server.managementSecret());
    QTRY_VERIFY(m->console());
    QCOMPARE(m->m->keeper.kept(secretKey(profile)), server.managementSecret());
    m->m->restart();
    m->window().start().openConnectionNamed(QStringLiteral("harbour"));
    QTRY_VERIFY(m->console());
}

void TestServerSignIn::aRememberedTokenThatIsGoneIsSaidAndAsksAnew()
{
    NomadDouble server;
    const QJsonObject token = server.addToken({{QStringLiteral("Name"), QStringLiteral("mine")},
                                               {QStringLiteral("Type"), QStringLiteral("management")}});
    ConnectionProfile profile = m->saved(server, QStringLiteral("Harbour"));
    profile.rememberSecret = true;
    m->m->connections.save(profile);
    value(m->m->keeper.write(secretKey(profile), Secret(token.value(u"SecretID").toString().toLatin1())));
    server.removeToken(token.value(u"AccessorID").toString());
    m->window().start().openConnection(profile);
    QTRY_VERIFY(m->person().field(QStringLiteral("Token")));
    QVERIFY(!m->m->message().isEmpty());
    QVERIFY(!m->console());
    QVERIFY(m->person().button(remember)->isChecked());
    QTRY_COMPARE(m->m->keeper.count(), 0); // it is of no use to anybody
}

void TestServerSignIn::takingTheTickAwayForgetsTheToken()
{
    const NomadDouble server;
    ConnectionProfile profile = m->saved(server, QStringLiteral("Harbour"));
    profile.rememberSecret = true; // but nothing is kept: another computer
    m->m->connections.save(profile);
    value(m->m->keeper.write(secretKey(profile), Secret("00000000-0000-4000-8000-000000000000")));
    m->goTo(profile);
    m->person().press(remember);
    m->signIn(server.managementSecret());
    QTRY_VERIFY(m->console());
    QTRY_COMPARE(m->m->keeper.count(), 0);
    QVERIFY(!m->m->connections.all().first().rememberSecret);
}

void TestServerSignIn::afterSigningOutNobodyIsSignedInByItself()
{
    const NomadDouble server;
    const ConnectionProfile profile = m->saved(server, QStringLiteral("Harbour"));
    m->goTo(profile);
    m->person().press(remember);
    m->signIn(server.managementSecret());
    QTRY_VERIFY(m->console());
    m->person().choose(QStringLiteral("File"), QStringLiteral("Sign out"));
    QTRY_VERIFY(m->person().field(QStringLiteral("Token")));
    QVERIFY(!m->console());
    QVERIFY(m->isTold(QStringLiteral("still in the keychain")));
    m->person().press(QStringLiteral("Sign in with it"));
    QTRY_VERIFY(m->console());
}

void TestServerSignIn::aOneTimeSecretLetsInOnce()
{
    const NomadDouble server;
    m->enter(server, m->saved(server, QStringLiteral("Harbour")));
    QTRY_VERIFY(m->personAction(QStringLiteral("one-time")));
    m->personAction(QStringLiteral("one-time"))->trigger();
    QTRY_VERIFY(m->m->dialog(QStringLiteral("secretDialog")));
    QVERIFY(m->person().sees(QStringLiteral("minutes")) || m->person().sees(QStringLiteral("within")));
    const QByteArray secret = copyAndClose();
    QCOMPARE(secret.size(), 36);
    m->person().choose(QStringLiteral("File"), QStringLiteral("Sign out"));
    QTRY_VERIFY(m->person().button(QStringLiteral("I have a one-time secret…")));
    m->person().press(QStringLiteral("I have a one-time secret…"));
    m->person().typeInto(QStringLiteral("One-time secret"), QString::fromLatin1(secret));
    m->person().press(QStringLiteral("Sign in"));
    QTRY_VERIFY(m->console());
    m->person().choose(QStringLiteral("File"), QStringLiteral("Sign out"));
    QTRY_VERIFY(m->person().button(QStringLiteral("I have a one-time secret…")));
    m->person().press(QStringLiteral("I have a one-time secret…"));
    m->person().typeInto(QStringLiteral("One-time secret"), QString::fromLatin1(secret));
    m->person().press(QStringLiteral("Sign in"));
    QTRY_VERIFY(m->isTold(QStringLiteral("one-time")));
    QVERIFY(!m->console());
}

void TestServerSignIn::aWebTokenLetsIn()
{
    NomadDouble server;
    server.addPolicy(QStringLiteral("readonly"),
                     QStringLiteral("namespace \"default\" { policy = \"read\" }"));
    ServerFixture::write(
        server, QStringLiteral("/v1/acl/auth-method"),
        {{QStringLiteral("Name"), QStringLiteral("ci")},
         {QStringLiteral("Type"), QStringLiteral("JWT")},
         {QStringLiteral("TokenLocality"), QStringLiteral("local")},
         {QStringLiteral("MaxTokenTTL"), QStringLiteral("1h0m0s")},
         {QStringLiteral("Config"),
          QJsonObject{{QStringLiteral("JWKSURL"), QStringLiteral("https://identity.example/keys")}}}});
    ServerFixture::write(server, QStringLiteral("/v1/acl/binding-rule"), ruleFor(QStringLiteral("ci")));
    server.registerJwt("aaa.bbb.ccc", {});
    ConnectionProfile profile = m->saved(server, QStringLiteral("Harbour"));
    profile.rememberSecret = true;
    m->m->connections.save(profile);
    value(m->m->keeper.write(secretKey(profile), Secret(server.managementSecret())));
    m->window().start().openAsking(profile);
    QTRY_VERIFY(m->person().field(QStringLiteral("Token")));
    m->person().press(QStringLiteral("Sign in with a web token for “ci”…"));
    m->person().typeInto(QStringLiteral("JSON web token"), QStringLiteral("not.a.token"));
    m->person().press(QStringLiteral("Sign in with this web token"));
    QTRY_VERIFY(!m->m->message().isEmpty());
    QVERIFY(!m->console());
    m->person().typeInto(QStringLiteral("JSON web token"), QStringLiteral("aaa.bbb.ccc"));
    m->person().press(QStringLiteral("Sign in with this web token"));
    QTRY_VERIFY(m->console());
    QVERIFY(m->personAction(QStringLiteral("Your token expires")));
    QCOMPARE(m->m->keeper.kept(secretKey(profile)),
             server.managementSecret()); // nobody said that it should go
}

void TestServerSignIn::addBrowserMethod(const NomadDouble &server) const
{
    QJsonArray redirects;
    for (const char *host : {"127.0.0.1", "localhost"})
        redirects << QStringLiteral("http://%1:4649/oidc/callback").arg(QLatin1String(host));
    ServerFixture::write(
        server, QStringLiteral("/v1/acl/auth-method"),
        {{QStringLiteral("Name"), QStringLiteral("sso")},
         {QStringLiteral("Type"), QStringLiteral("OIDC")},
         {QStringLiteral("TokenLocality"), QStringLiteral("local")},
         {QStringLiteral("MaxTokenTTL"), QStringLiteral("1h0m0s")},
         {QStringLiteral("Config"),
          QJsonObject{{QStringLiteral("OIDCDiscoveryURL"), QStringLiteral("https://identity.example")},
                      {QStringLiteral("OIDCClientID"), QStringLiteral("console")},
                      {QStringLiteral("OIDCClientSecret"), QStringLiteral("s3cret")},
                      {QStringLiteral("AllowedRedirectURIs"), redirects}}}});
    ServerFixture::write(server, QStringLiteral("/v1/acl/binding-rule"), ruleFor(QStringLiteral("sso")));
}

void TestServerSignIn::theBrowserLetsIn()
{
    NomadDouble server;
    server.addPolicy(QStringLiteral("readonly"),
                     QStringLiteral("namespace \"default\" { policy = \"read\" }"));
    addBrowserMethod(server);
    server.registerOidcCode("thecode", {});
    m->goTo(m->saved(server, QStringLiteral("Harbour")));
    m->person().press(QStringLiteral("Sign in through “sso” in your browser"));
    QVERIFY(m->person().sees(QStringLiteral("then come back here")));
    QTRY_VERIFY(m_browsed.isValid());
    QCOMPARE(m_browsed.host(), QStringLiteral("identity.example"));
    const QUrlQuery asked(m_browsed);
    QUrl back(asked.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
    QUrlQuery answer;
    answer.addQueryItem(QStringLiteral("code"), QStringLiteral("thecode"));
    answer.addQueryItem(QStringLiteral("state"), asked.queryItemValue(QStringLiteral("state")));
    back.setQuery(answer);
    QNetworkAccessManager browser;
    const std::unique_ptr<QNetworkReply> page(browser.get(QNetworkRequest(back)));
    QTRY_VERIFY(m->console());
    QTRY_VERIFY(page->isFinished());
}

void TestServerSignIn::theBrowserIsGivenUp()
{
    const NomadDouble server;
    addBrowserMethod(server);
    m->goTo(m->saved(server, QStringLiteral("Harbour")));
    m->person().press(QStringLiteral("Sign in through “sso” in your browser"));
    QTRY_VERIFY(m_browsed.isValid());
    m->person().press(QStringLiteral("Cancel"));
    QTRY_VERIFY(!m->person().sees(QStringLiteral("then come back here")));
    m->signIn(server.managementSecret()); // the other ways are open again
    QTRY_VERIFY(m->console());
}

void TestServerSignIn::theFirstTokenIsMadeAndSeenOnce()
{
    NomadDouble::Options options;
    options.bootstrapped = false;
    const NomadDouble server(options);
    m->goTo(m->saved(server, QStringLiteral("Harbour")));
    m->person().press(QStringLiteral("This cluster has no first token yet?"));
    m->person().press(QStringLiteral("Make the first token…"));
    QTRY_VERIFY(m->person().button(QStringLiteral("Yes, make it")));
    m->person().press(QStringLiteral("Yes, make it"));
    const QByteArray secret = copyAndClose();
    QCOMPARE(secret.size(), 36);
    QVERIFY(server.secretsGivenOut().contains(secret));
    QTRY_VERIFY(m->console());
    QCOMPARE(m->m->keeper.count(), 0);
}

void TestServerSignIn::theFirstTokenIsKeptWhenAsked()
{
    NomadDouble::Options options;
    options.bootstrapped = false;
    const NomadDouble server(options);
    const ConnectionProfile profile = m->saved(server, QStringLiteral("Harbour"));
    m->goTo(profile);
    m->person().press(QStringLiteral("This cluster has no first token yet?"));
    m->person().press(QStringLiteral("Keep this token in the keychain of this computer"));
    m->person().press(QStringLiteral("Make the first token…"));
    QTRY_VERIFY(m->person().button(QStringLiteral("Yes, make it")));
    m->person().press(QStringLiteral("Yes, make it"));
    const QByteArray secret = copyAndClose();
    QTRY_VERIFY(m->console());
    QCOMPARE(m->m->keeper.kept(secretKey(profile)), secret);
}

void TestServerSignIn::theFirstTokenIsMadeAnewAndOldOnesGo()
{
    NomadDouble server;
    m->goTo(m->saved(server, QStringLiteral("Harbour")));
    m->person().press(QStringLiteral("This cluster has no first token yet?"));
    m->person().press(QStringLiteral("Make the first token…"));
    QTRY_VERIFY(m->person().button(QStringLiteral("Yes, make it")));
    m->person().press(QStringLiteral("Yes, make it"));
    QTRY_VERIFY(m->person().button(QStringLiteral("Try again")));
    QVERIFY(m->person().sees(QStringLiteral("acl-bootstrap-reset")));
    QByteArray index;
    for (const QLabel *label : m->person().visible<QLabel>()) {
        bool isNumber = false;
        label->text().toULongLong(&isNumber);
        if (isNumber)
            index = label->text().toLatin1();
    }
    QVERIFY(!index.isEmpty());
    server.writeResetFile(index);
    m->person().press(QStringLiteral("Try again"));
    QCOMPARE(copyAndClose().size(), 36);
    QTRY_VERIFY(m->m->dialog(QStringLiteral("managementTokens")));
    auto *list = m->window().findChild<QTreeWidget *>(QStringLiteral("managementTokenList"));
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    list->topLevelItem(0)->setCheckState(0, Qt::Checked);
    m->person().press(QStringLiteral("Delete the ticked…"));
    QTRY_VERIFY(m->person().button(QStringLiteral("Yes, delete")));
    m->person().press(QStringLiteral("Yes, delete"));
    QTRY_VERIFY(m->console());
    QVERIFY(server.token(server.managementAccessor()).isEmpty());
}

void TestServerSignIn::withoutAccessControlItSaysHowToSwitchItOn()
{
    NomadDouble::Options options;
    options.acl = false;
    const NomadDouble server(options);
    m->window().start().openConnection(m->saved(server, QStringLiteral("Harbour")));
    QTRY_VERIFY(m->person().sees(QStringLiteral("Access control is switched off")));
    QVERIFY(m->person().sees(QStringLiteral("enabled = true")));
    QVERIFY(m->person().button(QStringLiteral("Try again")));
    QVERIFY(!m->person().field(QStringLiteral("Token")));
}

void TestServerSignIn::aServerThatIsAwayIsWaitedFor()
{
    NomadDouble server;
    server.stop();
    m->window().start().openConnection(m->saved(server, QStringLiteral("Harbour")));
    QTRY_VERIFY(m->person().sees(QStringLiteral("The server cannot be asked")));
    QVERIFY(m->person().button(QStringLiteral("Edit connection…")));
    server.resume();
    m->person().press(QStringLiteral("Try again"));
    QTRY_VERIFY(m->person().field(QStringLiteral("Token")));
}

void TestServerSignIn::theEnvironmentLeadsIn()
{
    const NomadDouble server;
    qputenv("NOMAD_ADDR", server.address().toString().toUtf8());
    qputenv("NOMAD_TOKEN", server.managementSecret());
    m->window().start().openEnvironment();
    qunsetenv("NOMAD_ADDR");
    qunsetenv("NOMAD_TOKEN");
    QTRY_VERIFY(m->console());
    QVERIFY(m->m->connections.all().isEmpty()); // nothing is kept that nobody asked to keep
    QCOMPARE(m->m->keeper.count(), 0);
}

void TestServerSignIn::noFileHoldsASecret()
{
    const NomadDouble server;
    const ConnectionProfile profile = m->saved(server, QStringLiteral("Harbour"));
    m->goTo(profile);
    m->person().press(remember);
    m->signIn(server.managementSecret());
    QTRY_VERIFY(m->console());
    QTRY_VERIFY(m->personAction(QStringLiteral("one-time")));
    m->personAction(QStringLiteral("one-time"))->trigger();
    QVERIFY(!copyAndClose().isEmpty());
    m->m->closeWindow();
    m->m->storage.sync();
    QByteArray files;
    for (const QString &folder : {m->m->folder.path(), m->folder.path()}) {
        QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            files += file.readAll();
        }
    }
    QVERIFY(files.contains("Harbour")); // the settings were looked at
    for (const QByteArray &secret : server.secretsGivenOut()) {
        QVERIFY(!files.contains(secret));
        QVERIFY(!files.contains(secret.toBase64()));
    }
}

void TestServerSignIn::aConnectionIsOpenedByItsName()
{
    m->window().start().openConnectionNamed(QStringLiteral("Nowhere"));
    QTRY_VERIFY(m->isTold(QStringLiteral("Nowhere")));
    const NomadDouble server;
    m->saved(server, QStringLiteral("Somewhere"));
    m->window().start().openConnectionNamed(QStringLiteral("Somewhere"));
    QTRY_VERIFY(m->person().field(QStringLiteral("Token")));
}

QTEST_MAIN(TestServerSignIn)
#include "tst_serversignin.moc"
