// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/nomadsession.h"
#include "support/patience.h"

#include <QJsonArray>

namespace chatelaine {

using namespace std::chrono_literals;

namespace {

QJsonObject client(const QString &name, const QStringList &policies = {QStringLiteral("readonly")})
{
    return {{QStringLiteral("Name"), name},
            {QStringLiteral("Type"), QStringLiteral("client")},
            {QStringLiteral("Policies"), QJsonArray::fromStringList(policies)}};
}

QString accessorOf(const QJsonObject &token)
{
    return token.value(QStringLiteral("AccessorID")).toString();
}

QByteArray secretOf(const QJsonObject &token)
{
    return token.value(QStringLiteral("SecretID")).toString().toUtf8();
}

int requestsOf(const NomadDouble &server, const QByteArray &method, const QByteArray &path)
{
    int count = 0;
    for (const SeenRequest &request : server.requests())
        count += request.method == method && request.path.startsWith(path) ? 1 : 0;
    return count;
}

} // namespace

/// A token's life at a Nomad server.
class TokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aTokenIsMadeAndItsSecretShownOnce();
    void impossibleDraftsAreRefusedBeforeAnythingIsSent_data();
    void impossibleDraftsAreRefusedBeforeAnythingIsSent();
    void onAWrongAnswersWordNothingIsDeleted();
    void aLostAnswerIsNotTriedAgain();

    void aTokenIsRenamedAndKeepsEverythingElse();
    void aLostRaceIsTold();
    void whatCannotChangeLaterIsRefused();
    void anExpiryThatTheServerDroppedIsToldLoudly();
    void oldServersGetASuccessorInstead();
    void aRoleThatIsGoneIsLeftOut();

    void onesOwnAndTheLastManagementTokenStay();
    void aDeletionWhoseAnswerWasLostIsLookedAt();
    void whatIsGoneIsNotFound();

    void aSuccessorTakesOver();
    void aSecretIsShownAlthoughTheOldTokenStays();
    void whoReplacesTheirOwnTokenGoesOnWithTheNewOne();

    void pastedSecretsAreIdentified();
    void clientsSeeThemselvesAlone();
    void anExpiredTokenDoesNotSignIn();
    void theServersRulesAreThePolicy();

private:
    std::unique_ptr<NomadDouble> m_server;
    std::unique_ptr<NomadSession> m_session;
};

void TokensTest::init()
{
    m_server = nomadServer();
    m_session = std::make_unique<NomadSession>(*m_server);
    QVERIFY(m_session->signIn(m_server->managementSecret()));
}

void TokensTest::cleanup()
{
    m_session.reset();
    m_server.reset();
}

void TokensTest::aTokenIsMadeAndItsSecretShownOnce()
{
    TokenDraft wanted = m_session->draft(QStringLiteral("ci"));
    wanted.expiresAt = SystemClock().now() + 1h;
    wanted.reach = TokenReach::Everywhere;
    const RevealedToken made = value(m_session->tokens().create(wanted));
    QCOMPARE(made.secret.size(), 36);
    const Token token = m_session->fresh(made.token.id);
    QCOMPARE(token, made.token);
    QCOMPARE(token.name, QStringLiteral("ci"));
    QCOMPARE(token.kind, TokenKind::Client);
    QCOMPARE(token.reach, TokenReach::Everywhere);
    QCOMPARE(token.roleName, QStringLiteral("readonly"));
    QCOMPARE(token.attachments.size(), 1);
    QVERIFY(token.expiresAt && std::chrono::abs(*token.expiresAt - *wanted.expiresAt) < 1min);
    QVERIFY(m_session->names().contains(QStringLiteral("ci")));
    const QJsonObject there = m_server->token(token.accessorId);
    QCOMPARE(secretOf(there), made.secret.view().toByteArray());
    QVERIFY(there.value(QStringLiteral("Global")).toBool());
}

void TokensTest::impossibleDraftsAreRefusedBeforeAnythingIsSent_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<TokenKind>("kind");
    QTest::addColumn<bool>("withPolicy");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("field");
    const QString ci = QStringLiteral("ci");
    QTest::newRow("name of 258 bytes")
        << QString(129, QChar(0xe9)) << TokenKind::Client << true << qint64(0) << QStringLiteral("name");
    QTest::newRow("nothing to hold") << ci << TokenKind::Client << false << qint64(0)
                                     << QStringLiteral("attachments");
    QTest::newRow("management with a policy")
        << ci << TokenKind::Management << true << qint64(0) << QStringLiteral("attachments");
    QTest::newRow("in the past") << ci << TokenKind::Client << true << qint64(-5)
                                 << QStringLiteral("expiresAt");
    QTest::newRow("too short") << ci << TokenKind::Client << true << qint64(30)
                               << QStringLiteral("expiresAt");
    QTest::newRow("personal") << ci << TokenKind::Personal << true << qint64(0) << QStringLiteral("kind");
}

void TokensTest::impossibleDraftsAreRefusedBeforeAnythingIsSent()
{
    QFETCH(QString, name);
    QFETCH(TokenKind, kind);
    QFETCH(bool, withPolicy);
    QFETCH(qint64, seconds);
    QFETCH(QString, field);
    TokenDraft draft = m_session->draft(name);
    draft.kind = kind;
    if (!withPolicy)
        draft.attachments.clear();
    if (seconds != 0)
        draft.expiresAt = SystemClock().now() + std::chrono::seconds(seconds);
    const auto refused = await(m_session->tokens().create(draft));
    QCOMPARE(codeOf(refused), ErrorCode::Invalid);
    QCOMPARE(refused.error().field, field);
    QCOMPARE(requestsOf(*m_server, "POST", "/v1/acl/token"), 0);
}

void TokensTest::onAWrongAnswersWordNothingIsDeleted()
{
    // The answer tells of a token without an expiry, which the server does not have.
    const QByteArray immortal = R"({"AccessorID":"0badcafe-0000-a000-e000-000000000001",
        "SecretID":"0badcafe-0000-a000-e000-000000000002","Name":"ci","Type":"client","Policies":["readonly"],
        "Roles":null,"Global":false,"Hash":"","CreateTime":"2026-01-02T03:04:05Z","ExpirationTime":null,
        "ExpirationTTL":"","CreateIndex":99,"ModifyIndex":99})";
    m_server->addFault({Fault::Kind::Status, "/v1/acl/token", "POST", 1, 0ms, 200, immortal});
    TokenDraft draft = m_session->draft(QStringLiteral("ci"));
    draft.expiresAt = SystemClock().now() + 1h;
    const auto refused = await(m_session->tokens().create(draft));
    QCOMPARE(codeOf(refused), ErrorCode::BadAnswer);
    QVERIFY(refused.error().message.contains(QStringLiteral("0badcafe-0000-a000-e000-000000000001")));
    QCOMPARE(requestsOf(*m_server, "DELETE", "/v1/acl/token/"), 0);
}

void TokensTest::aLostAnswerIsNotTriedAgain()
{
    m_server->addFault({Fault::Kind::CloseUnanswered, "/v1/acl/token", "POST"});
    const auto lost = await(m_session->tokens().create(m_session->draft(QStringLiteral("ci"))));
    QCOMPARE(codeOf(lost), ErrorCode::OutcomeUnknown);
    QCOMPARE(requestsOf(*m_server, "POST", "/v1/acl/token"), 1);
    QTRY_VERIFY(m_session->names().contains(QStringLiteral("ci"))); // the list tells the truth
    QCOMPARE(requestsOf(*m_server, "POST", "/v1/acl/token"), 1);
}

void TokensTest::aTokenIsRenamedAndKeepsEverythingElse()
{
    QJsonObject given = client(QStringLiteral("ci"));
    given.insert(QStringLiteral("ExpirationTTL"), QStringLiteral("8h"));
    const QJsonObject before = m_server->addToken(given);
    QTRY_VERIFY(m_session->names().contains(QStringLiteral("ci")));
    const Token token = m_session->named(QStringLiteral("ci"));
    TokenDraft draft = NomadSession::draftOf(token);
    draft.name = QStringLiteral("ci-two");
    const Token after = value(m_session->tokens().update(token.id, token.version, draft));
    QCOMPARE(after.name, QStringLiteral("ci-two"));
    QVERIFY(after.version > token.version);
    const QJsonObject there = m_server->token(token.accessorId);
    for (const char16_t *kept :
         {u"SecretID", u"ExpirationTime", u"ExpirationTTL", u"CreateTime", u"Policies", u"Type"})
        QCOMPARE(there.value(QString::fromUtf16(kept)), before.value(QString::fromUtf16(kept)));
    // Nothing to change: nothing is written.
    m_server->clearRequests();
    QCOMPARE(value(m_session->tokens().update(after.id, after.version, NomadSession::draftOf(after))).version,
             after.version);
    QCOMPARE(requestsOf(*m_server, "POST", "/v1/acl/token"), 0);
}

void TokensTest::aLostRaceIsTold()
{
    const Token token = value(m_session->tokens().create(m_session->draft(QStringLiteral("ci")))).token;
    m_server->changeToken(token.accessorId, {{QStringLiteral("Name"), QStringLiteral("theirs")}});
    TokenDraft mine = NomadSession::draftOf(token);
    mine.name = QStringLiteral("mine");
    for (const auto &late : {await(m_session->tokens().update(token.id, token.version, mine)),
                             await(m_session->tokens().remove(token.id, token.version))}) {
        QCOMPARE(codeOf(late), ErrorCode::Conflict);
        QVERIFY(late.error().message.contains(QStringLiteral("changed by someone else since you opened it")));
    }
    QCOMPARE(codeOf(await(m_session->tokens().regenerate(token.id, token.version, {}))), ErrorCode::Conflict);
    QCOMPARE(m_session->fresh(token.id).name, QStringLiteral("theirs"));
}

void TokensTest::whatCannotChangeLaterIsRefused()
{
    const Token token = value(m_session->tokens().create(m_session->draft(QStringLiteral("ci")))).token;
    const auto fieldOf = [&](const TokenDraft &draft) {
        const auto refused = await(m_session->tokens().update(token.id, token.version, draft));
        return refused ? QStringLiteral("it was changed") : refused.error().field;
    };
    TokenDraft draft = NomadSession::draftOf(token);
    draft.kind = TokenKind::Management;
    QCOMPARE(fieldOf(draft), QStringLiteral("kind"));
    draft = NomadSession::draftOf(token);
    draft.reach = TokenReach::Everywhere;
    QCOMPARE(fieldOf(draft), QStringLiteral("reach"));
    draft = NomadSession::draftOf(token);
    draft.expiresAt = SystemClock().now() + 1h;
    QCOMPARE(fieldOf(draft), QStringLiteral("expiresAt"));
    QCOMPARE(codeOf(await(m_session->tokens().setEnabled(token.id, token.version, false))),
             ErrorCode::Unsupported);
    QCOMPARE(codeOf(await(m_session->tokens().endGrace(token.id, token.version))), ErrorCode::Unsupported);
}

void TokensTest::anExpiryThatTheServerDroppedIsToldLoudly()
{
    TokenDraft draft = m_session->draft(QStringLiteral("ci"));
    draft.expiresAt = SystemClock().now() + 1h;
    const Token token = value(m_session->tokens().create(draft)).token;
    const QByteArray answer =
        QStringLiteral(R"({"AccessorID":"%1","SecretID":"","Name":"ci-two","Type":"client",
        "Policies":["readonly"],"Roles":null,"Global":false,"Hash":"","CreateTime":"2026-01-02T03:04:05Z",
        "ExpirationTime":null,"ExpirationTTL":"1h0m0s","CreateIndex":%2,"ModifyIndex":%3})")
            .arg(token.accessorId)
            .arg(token.version)
            .arg(token.version + 1)
            .toUtf8();
    m_server->addFault({Fault::Kind::Status, "/v1/acl/token/", "POST", 1, 0ms, 200, answer});
    TokenDraft renamed = NomadSession::draftOf(token);
    renamed.name = QStringLiteral("ci-two");
    const auto told = await(m_session->tokens().update(token.id, token.version, renamed));
    QVERIFY(!told);
    QVERIFY(told.error().message.contains(QStringLiteral("lost its expiry")));
}

void TokensTest::oldServersGetASuccessorInstead()
{
    cleanup();
    m_server = nomadServer({.age = NomadDouble::Age::V1_5});
    m_session = std::make_unique<NomadSession>(*m_server);
    QVERIFY(m_session->signIn(m_server->managementSecret()));
    QVERIFY(m_session->tokens().traits().expiry);
    QVERIFY(!m_session->tokens().traits().expiringEditable);
    TokenDraft draft = m_session->draft(QStringLiteral("ci"));
    draft.expiresAt = SystemClock().now() + 1h;
    const Token token = value(m_session->tokens().create(draft)).token;
    TokenDraft renamed = NomadSession::draftOf(token);
    renamed.name = QStringLiteral("ci-two");
    const auto refused = await(m_session->tokens().update(token.id, token.version, renamed));
    QCOMPARE(codeOf(refused), ErrorCode::Unsupported);
    QVERIFY(refused.error().message.contains(QStringLiteral("successor instead")));
    const RevealedToken next =
        value(m_session->tokens().regenerate(token.id, token.version, {{}, SystemClock().now() + 2h}));
    QVERIFY(next.warning.isEmpty());
    QVERIFY(m_server->token(token.accessorId).isEmpty());
}

void TokensTest::aRoleThatIsGoneIsLeftOut()
{
    const QString gone = m_server->addRole(QStringLiteral("gone"), {QStringLiteral("readonly")});
    QJsonObject given = client(QStringLiteral("ci"));
    given.insert(QStringLiteral("Roles"), QJsonArray{QJsonObject{{QStringLiteral("ID"), gone}}});
    const QString accessor = accessorOf(m_server->addToken(given));
    QTRY_COMPARE(m_session->named(QStringLiteral("ci")).roleName, QStringLiteral("readonly, gone"));
    m_server->removeRole(gone);
    QTRY_VERIFY(m_session->named(QStringLiteral("ci")).attachments.last().dangling ||
                m_session->named(QStringLiteral("ci")).attachments.size() == 1);
    const Token token = m_session->named(QStringLiteral("ci"));
    TokenDraft renamed = NomadSession::draftOf(token);
    renamed.name = QStringLiteral("ci-two");
    QCOMPARE(value(m_session->tokens().update(token.id, token.version, renamed)).name,
             QStringLiteral("ci-two"));
    TokenDraft nothing = NomadSession::draftOf(token);
    nothing.attachments = {token.attachments.last().id};
    if (token.attachments.last().dangling) {
        const auto refused =
            await(m_session->tokens().update(token.id, m_session->fresh(token.id).version, nothing));
        QCOMPARE(codeOf(refused), ErrorCode::Invalid);
        QCOMPARE(refused.error().field, QStringLiteral("attachments"));
    }
    QVERIFY(!m_server->token(accessor).isEmpty());
}

void TokensTest::onesOwnAndTheLastManagementTokenStay()
{
    const Token own = m_session->named(QStringLiteral("Bootstrap Token"));
    const auto refused = await(m_session->tokens().remove(own.id, own.version));
    QCOMPARE(codeOf(refused), ErrorCode::LastAdministrator);
    QVERIFY(refused.error().message.contains(QStringLiteral("signed in with this token")));

    // Whoever is in with a token that dies soon does not delete the only one that stays.
    TokenDraft draft;
    draft.name = QStringLiteral("for an hour");
    draft.kind = TokenKind::Management;
    draft.expiresAt = SystemClock().now() + 1h;
    const RevealedToken shortLived = value(m_session->tokens().create(draft));
    QVERIFY(m_session->signIn(shortLived.secret.view().toByteArray()));
    const auto last = await(m_session->tokens().remove(own.id, own.version));
    QCOMPARE(codeOf(last), ErrorCode::LastAdministrator);
    QVERIFY(last.error().message.contains(QStringLiteral("last management token")));
    QVERIFY(!m_server->token(own.accessorId).isEmpty());
}

void TokensTest::aDeletionWhoseAnswerWasLostIsLookedAt()
{
    const Token token = value(m_session->tokens().create(m_session->draft(QStringLiteral("ci")))).token;
    m_server->addFault({Fault::Kind::CloseUnanswered, "/v1/acl/token/", "DELETE"});
    const Token gone = value(m_session->tokens().remove(token.id, token.version));
    QVERIFY(gone.deletedAt);
    QCOMPARE(requestsOf(*m_server, "DELETE", "/v1/acl/token/"), 1);
    QVERIFY(!m_session->names().contains(QStringLiteral("ci")));
}

void TokensTest::whatIsGoneIsNotFound()
{
    const Token token = value(m_session->tokens().create(m_session->draft(QStringLiteral("ci")))).token;
    value(m_session->tokens().remove(token.id, token.version));
    QCOMPARE(codeOf(await(m_session->tokens().remove(token.id, token.version))), ErrorCode::NotFound);
    QCOMPARE(codeOf(await(m_session->tokens().token(token.id))), ErrorCode::NotFound);
    QCOMPARE(codeOf(await(m_session->tokens().token(TokenId{987654}))), ErrorCode::NotFound);
}

void TokensTest::aSuccessorTakesOver()
{
    const QString role = m_server->addRole(QStringLiteral("deployers"), {QStringLiteral("readonly")});
    QTRY_VERIFY(!role.isEmpty() && m_session->role(QStringLiteral("deployers")).value > 0);
    TokenDraft draft = m_session->draft(QStringLiteral("ci"));
    draft.attachments << m_session->role(QStringLiteral("deployers"));
    draft.reach = TokenReach::Everywhere;
    const RevealedToken first = value(m_session->tokens().create(draft));
    const RevealedToken second = value(
        m_session->tokens().regenerate(first.token.id, first.token.version, {{}, SystemClock().now() + 2h}));
    QVERIFY(second.warning.isEmpty());
    QVERIFY(second.token.id != first.token.id);
    QVERIFY(!second.secret.equals(first.secret));
    QCOMPARE(second.token.name, first.token.name);
    QCOMPARE(second.token.attachments, first.token.attachments);
    QCOMPARE(second.token.reach, TokenReach::Everywhere);
    QVERIFY(second.token.expiresAt);
    QVERIFY(m_server->token(first.token.accessorId).isEmpty());
    QCOMPARE(m_session->namesWith(QStringLiteral("ci")).size(), 1);
}

void TokensTest::aSecretIsShownAlthoughTheOldTokenStays()
{
    const RevealedToken first = value(m_session->tokens().create(m_session->draft(QStringLiteral("ci"))));
    m_server->addFault({Fault::Kind::Status, "/v1/acl/token/", "DELETE", -1, 0ms, 500, "out of order"});
    const RevealedToken second =
        value(m_session->tokens().regenerate(first.token.id, first.token.version, {}));
    QCOMPARE(second.secret.size(), 36);
    QVERIFY(second.warning.contains(QStringLiteral("still there")));
    QVERIFY(!m_server->token(first.token.accessorId).isEmpty());
}

void TokensTest::whoReplacesTheirOwnTokenGoesOnWithTheNewOne()
{
    const Token own = m_session->named(QStringLiteral("Bootstrap Token"));
    std::optional<Secret> keptWithIdentity;
    QObject listener;
    connect(m_session->backend->authenticator(), &Authenticator::identityChanged, &listener,
            [&] { keptWithIdentity = m_session->backend->serverSignIn()->secretForKeychain(); });
    const RevealedToken next = value(m_session->tokens().regenerate(own.id, own.version, {}));
    QCOMPARE(next.warning, QString());
    QVERIFY(m_server->token(own.accessorId).isEmpty());
    // Whoever hears that somebody else is in finds their secret already.
    QTRY_COMPARE(m_session->backend->authenticator()->identity()->token, next.token.id);
    const auto kept = m_session->backend->serverSignIn()->secretForKeychain();
    QVERIFY(kept && kept->equals(next.secret));
    QVERIFY(keptWithIdentity && keptWithIdentity->equals(next.secret));
    // And can go on working.
    value(m_session->tokens().create(m_session->draft(QStringLiteral("ci"))));
}

void TokensTest::pastedSecretsAreIdentified()
{
    const RevealedToken made = value(m_session->tokens().create(m_session->draft(QStringLiteral("ci"))));
    const QByteArray secret = made.secret.view().toByteArray();
    const Identification found =
        value(m_session->tokens().identify(Secret(QByteArray(" \"" + secret + "\"\n"))));
    QCOMPARE(found.form, SecretForm::WellFormed);
    QVERIFY(found.token && found.token->id == made.token.id);
    QVERIFY(found.works);
    QCOMPARE(found.grants, value(m_session->tokens().grants(made.token.id)));
    m_server->clearRequests();
    QCOMPARE(value(m_session->tokens().identify(Secret("ghp_something"))).form, SecretForm::NotOurs);
    QCOMPARE(requestsOf(*m_server, "GET", "/v1/acl/token/self"), 0); // it is sent nowhere
    const auto unknown = value(m_session->tokens().identify(Secret("00000000-0000-a000-e000-000000000001")));
    QVERIFY(!unknown.token && !unknown.works);
    m_server->advanceClock(0ms);
}

void TokensTest::clientsSeeThemselvesAlone()
{
    const QJsonObject other = m_server->addToken(client(QStringLiteral("other")));
    const QJsonObject me = m_server->addToken(client(QStringLiteral("me")));
    QTRY_VERIFY(m_session->names().contains(QStringLiteral("other")));
    const TokenId otherId = m_session->named(QStringLiteral("other")).id;
    const Identity identity = value(m_session->backend->serverSignIn()->signIn(Secret(secretOf(me))));
    QVERIFY(identity.permissions.isEmpty());
    QCOMPARE(identity.refusal, QStringLiteral("This takes a management token."));
    QCOMPARE(codeOf(await(m_session->tokens().find({}))), ErrorCode::PermissionDenied);
    TokenQuery mine;
    mine.mine = true;
    QCOMPARE(m_session->names(mine), QStringList{QStringLiteral("me")});
    QCOMPARE(m_session->fresh(identity.token).name, QStringLiteral("me"));
    QCOMPARE(codeOf(await(m_session->tokens().token(otherId))), ErrorCode::PermissionDenied);
    QCOMPARE(codeOf(await(m_session->tokens().remove(otherId, 1))), ErrorCode::PermissionDenied);
    QVERIFY(!m_server->token(accessorOf(other)).isEmpty());
}

void TokensTest::anExpiredTokenDoesNotSignIn()
{
    QJsonObject given = client(QStringLiteral("old"));
    given.insert(QStringLiteral("CreateTime"), QStringLiteral("2020-01-01T00:00:00Z"));
    given.insert(QStringLiteral("ExpirationTime"), QStringLiteral("2020-01-01T01:00:00Z"));
    const QJsonObject old = m_server->addToken(given);
    const auto refused = m_session->signIn(secretOf(old));
    QCOMPARE(codeOf(refused), ErrorCode::WrongCredentials);
    QVERIFY2(refused.error().message.contains(QStringLiteral("expired")),
             qPrintable(refused.error().message));
    QVERIFY(!m_session->backend->authenticator()->identity());
}

void TokensTest::theServersRulesAreThePolicy()
{
    QVERIFY(!m_session->backend->policy()->traits().organisation);
    const Policy policy = value(m_session->backend->policy()->policy());
    QVERIFY(!policy.personalTokens);
    QVERIFY(policy.shortestTokenLife);
    QCOMPARE(codeOf(await(m_session->backend->policy()->update(policy))), ErrorCode::Unsupported);
}

} // namespace chatelaine

QTEST_GUILESS_MAIN(chatelaine::TokensTest)
#include "tst_tokens.moc"
