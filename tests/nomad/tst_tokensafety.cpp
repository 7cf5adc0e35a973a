// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeclock.h"
#include "support/nomadsession.h"
#include "support/patience.h"

#include "backend/aclpolicyservice.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace chatelaine {

using namespace std::chrono_literals;

namespace {

QJsonObject tokenWith(const QString &name, const QString &roleId)
{
    return {{QStringLiteral("Name"), name},
            {QStringLiteral("Type"), QStringLiteral("client")},
            {QStringLiteral("Policies"), QJsonArray{QStringLiteral("readonly")}},
            {QStringLiteral("Roles"), QJsonArray{QJsonObject{{QStringLiteral("ID"), roleId}}}}};
}

QStringList roleIdsOf(const QJsonObject &token)
{
    QStringList ids;
    const QJsonArray roles = token.value(QStringLiteral("Roles")).toArray();
    for (const QJsonValue &role : roles)
        ids << role.toObject().value(QStringLiteral("ID")).toString();
    return ids;
}

/// What a server answers that made a token without the expiry that was asked for.
QByteArray immortal(const QString &accessor, const QString &name)
{
    return QStringLiteral(R"({"AccessorID":"%1","SecretID":"0badcafe-0000-a000-e000-000000000002","Name":"%2",
        "Type":"client","Policies":["readonly"],"Roles":null,"Global":false,"Hash":"",
        "CreateTime":"2026-01-02T03:04:05Z","ExpirationTime":null,"ExpirationTTL":"","CreateIndex":99,
        "ModifyIndex":99})")
        .arg(accessor, name)
        .toUtf8();
}

} // namespace

/// Nothing is lost, deleted or brought back because something was late, old or wrong.
class TokenSafetyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aRoleThatNoListHasYetIsKept();
    void whileRolesCannotBeReadNothingIsChanged();
    void aSuccessorSaysWhichRolesItGoesWithout();
    void aRoleThatIsGoneIsNotChosen();

    void aWronglyMadeTokenIsTakenBack();
    void anotherTokenIsNotTakenBack();
    void aLocalTokenIsNoSubstituteForTheLastGlobalOne();
    void whatRulesThatCannotBeReadGrantIsNotKnown();

    void whoSignedOutIsNotBroughtBack();
    void policiesWrittenElsewhereStay();
    void anOlderReadingChangesNothing();

private:
    void restart(const NomadDouble::Options &options, const QString &region = {});
    /// From now on the list at \a path is held back; what was on its way has come.
    void holdBack(const QByteArray &path);
    int seen(const QByteArray &method, const QByteArray &path) const;

    std::unique_ptr<NomadDouble> m_server;
    std::unique_ptr<NomadSession> m_session;
};

void TokenSafetyTest::init()
{
    restart({});
}

void TokenSafetyTest::restart(const NomadDouble::Options &options, const QString &region)
{
    m_session.reset();
    m_server = nomadServer(options);
    m_session = std::make_unique<NomadSession>(*m_server, NomadOptions{}, region);
    QTRY_VERIFY(m_session->signIn(m_server->managementSecret()));
    QTRY_VERIFY(m_session->role(QStringLiteral("readonly")).value > 0);
}

void TokenSafetyTest::cleanup()
{
    m_session.reset();
    m_server.reset();
}

int TokenSafetyTest::seen(const QByteArray &method, const QByteArray &path) const
{
    int count = 0;
    for (const SeenRequest &request : m_server->requests())
        count += request.method == method && request.path.startsWith(path) ? 1 : 0;
    return count;
}

void TokenSafetyTest::holdBack(const QByteArray &path)
{
    QTRY_VERIFY(heldQueries(*m_server, path) > 0);
    m_server->addFault({Fault::Kind::Delay, path, "GET", -1, 60s});
    m_server->clearRequests();
    if (path.contains("roles"))
        m_server->addRole(QStringLiteral("wakes the poll"), {QStringLiteral("readonly")});
    else
        m_server->addToken(tokenWith(QStringLiteral("wakes the poll"), {}));
    QTRY_VERIFY(seen("GET", path) > 0);
}

void TokenSafetyTest::aRoleThatNoListHasYetIsKept()
{
    holdBack("/v1/acl/roles");
    const QString role = m_server->addRole(QStringLiteral("deployers"), {QStringLiteral("readonly")});
    const QString accessor = m_server->addToken(tokenWith(QStringLiteral("ci"), role))
                                 .value(QStringLiteral("AccessorID"))
                                 .toString();
    QTRY_VERIFY(m_session->names().contains(QStringLiteral("ci")));
    const Token token = m_session->named(QStringLiteral("ci"));
    TokenDraft renamed = NomadSession::draftOf(token);
    renamed.name = QStringLiteral("ci-two");
    const Token after = value(m_session->tokens().update(token.id, token.version, renamed));
    QCOMPARE(roleIdsOf(m_server->token(accessor)), QStringList{role});
    const RevealedToken next = value(m_session->tokens().regenerate(after.id, after.version, {}));
    QCOMPARE(next.warning, QString());
    QCOMPARE(roleIdsOf(m_server->token(next.token.accessorId)), QStringList{role});
}

void TokenSafetyTest::whileRolesCannotBeReadNothingIsChanged()
{
    m_session.reset();
    const QString role = m_server->addRole(QStringLiteral("deployers"), {QStringLiteral("readonly")});
    const QString accessor = m_server->addToken(tokenWith(QStringLiteral("ci"), role))
                                 .value(QStringLiteral("AccessorID"))
                                 .toString();
    m_server->addFault({Fault::Kind::Status, "/v1/acl/role", "GET", -1, 0ms, 403, "Permission denied"});
    m_session = std::make_unique<NomadSession>(*m_server);
    QVERIFY(m_session->signIn(m_server->managementSecret()));
    const Token token = m_session->named(QStringLiteral("ci"));
    TokenDraft renamed = NomadSession::draftOf(token);
    renamed.name = QStringLiteral("ci-two");
    QVERIFY(!await(m_session->tokens().update(token.id, token.version, renamed)));
    QVERIFY(!await(m_session->tokens().regenerate(token.id, token.version, {})));
    QCOMPARE(roleIdsOf(m_server->token(accessor)), QStringList{role});
    QCOMPARE(seen("POST", "/v1/acl/token"), 0);
}

void TokenSafetyTest::aSuccessorSaysWhichRolesItGoesWithout()
{
    const QString role = m_server->addRole(QStringLiteral("deployers"), {QStringLiteral("readonly")});
    m_server->addToken(tokenWith(QStringLiteral("ci"), role));
    QTRY_VERIFY(m_session->named(QStringLiteral("ci")).attachments.size() == 2);
    m_server->removeRole(role);
    QTRY_VERIFY(m_session->role(QStringLiteral("deployers")).isNull());
    const Token token = m_session->named(QStringLiteral("ci"));
    const RevealedToken next = value(m_session->tokens().regenerate(token.id, token.version, {}));
    QVERIFY(roleIdsOf(m_server->token(next.token.accessorId)).isEmpty());
    QVERIFY2(next.warning.contains(QStringLiteral("do not exist any more")), qPrintable(next.warning));
}

void TokenSafetyTest::aRoleThatIsGoneIsNotChosen()
{
    const QString role = m_server->addRole(QStringLiteral("deployers"), {QStringLiteral("readonly")});
    QTRY_VERIFY(!m_session->role(QStringLiteral("deployers")).isNull());
    TokenDraft draft = m_session->draft(QStringLiteral("ci"));
    draft.attachments << m_session->role(QStringLiteral("deployers"));
    m_server->removeRole(role);
    QTRY_VERIFY(m_session->role(QStringLiteral("deployers")).isNull());
    const auto refused = await(m_session->tokens().create(draft));
    QCOMPARE(codeOf(refused), ErrorCode::Invalid);
    QCOMPARE(refused.error().field, QStringLiteral("attachments"));
    QCOMPARE(seen("POST", "/v1/acl/token"), 0);
}

void TokenSafetyTest::aWronglyMadeTokenIsTakenBack()
{
    holdBack("/v1/acl/tokens");
    const QJsonObject made = m_server->addToken(
        {{QStringLiteral("Name"), QStringLiteral("ci")}, {QStringLiteral("Type"), QStringLiteral("client")}});
    const QString accessor = made.value(QStringLiteral("AccessorID")).toString();
    m_server->addFault({Fault::Kind::Status, "/v1/acl/token", "POST", 1, 0ms, 200,
                        immortal(accessor, QStringLiteral("ci"))});
    TokenDraft draft = m_session->draft(QStringLiteral("ci"));
    draft.expiresAt = SystemClock().now() + 1h;
    const auto refused = await(m_session->tokens().create(draft));
    QCOMPARE(codeOf(refused), ErrorCode::BadAnswer);
    QVERIFY(refused.error().message.contains(QStringLiteral("deleted again")));
    QVERIFY(m_server->token(accessor).isEmpty());
}

void TokenSafetyTest::anotherTokenIsNotTakenBack()
{
    const Token victim = value(m_session->tokens().create(m_session->draft(QStringLiteral("ci")))).token;
    m_server->addFault({Fault::Kind::Status, "/v1/acl/token", "POST", 1, 0ms, 200,
                        immortal(victim.accessorId, QStringLiteral("ci"))});
    TokenDraft draft = m_session->draft(QStringLiteral("ci"));
    draft.expiresAt = SystemClock().now() + 1h;
    const auto refused = await(m_session->tokens().create(draft));
    QCOMPARE(codeOf(refused), ErrorCode::BadAnswer);
    QVERIFY(refused.error().message.contains(victim.accessorId));
    QVERIFY(!m_server->token(victim.accessorId).isEmpty());
}

void TokenSafetyTest::aLocalTokenIsNoSubstituteForTheLastGlobalOne()
{
    const Token global = m_session->named(QStringLiteral("Bootstrap Token"));
    const QJsonObject local = m_server->addToken({{QStringLiteral("Name"), QStringLiteral("local manager")},
                                                  {QStringLiteral("Type"), QStringLiteral("management")},
                                                  {QStringLiteral("Global"), false}});
    QVERIFY(m_session->signIn(local.value(QStringLiteral("SecretID")).toString().toUtf8()));
    const auto refused = await(m_session->tokens().remove(global.id, global.version));
    QCOMPARE(codeOf(refused), ErrorCode::LastAdministrator);
    QVERIFY(!m_server->token(global.accessorId).isEmpty());
}

void TokenSafetyTest::whatRulesThatCannotBeReadGrantIsNotKnown()
{
    const Token token = value(m_session->tokens().create(m_session->draft(QStringLiteral("ci")))).token;
    m_server->addFault({Fault::Kind::Status, "/v1/acl/policy/", "GET", -1, 0ms, 500, "out of order"});
    m_server->addPolicy(QStringLiteral("new"),
                        QStringLiteral("namespace \"default\" { policy = \"write\" }"));
    QTRY_COMPARE(value(m_session->backend->aclPolicies()->policies()).size(), 2);
    const auto unknown = await(m_session->tokens().grants(token.id));
    QVERIFY(!unknown);
    QVERIFY(unknown.error().message.contains(QStringLiteral("could not be read")));
    m_server->clearFaults();
    QVERIFY(!value(m_session->tokens().grants(token.id)).isEmpty());
}

void TokenSafetyTest::whoSignedOutIsNotBroughtBack()
{
    const QString eu = QStringLiteral("eu");
    const QString us = QStringLiteral("us");
    restart({.region = eu, .regions = {eu, us}, .replicationLag = 2s}, us);
    const Token own = m_session->named(QStringLiteral("Bootstrap Token"));
    m_server->clearRequests();
    const auto successor = m_session->tokens().regenerate(own.id, own.version, {});
    QTRY_VERIFY(seen("GET", "/v1/acl/token/self") > 0); // the region does not know the new one yet
    value(m_session->backend->authenticator()->signOut());
    const RevealedToken made = value(successor);
    QCOMPARE(made.secret.size(), 36);
    QVERIFY2(made.warning.contains(QStringLiteral("still there")), qPrintable(made.warning));
    QVERIFY(!m_session->backend->authenticator()->identity());
    QVERIFY(!m_session->backend->serverSignIn()->secretForKeychain());
    QVERIFY(!m_server->token(own.accessorId).isEmpty());
}

void TokenSafetyTest::policiesWrittenElsewhereStay()
{
    const QString eu = QStringLiteral("eu");
    const QString us = QStringLiteral("us");
    restart({.region = eu, .regions = {eu, us}, .replicationLag = 1500ms}, us);
    AclPolicyService &policies = *m_session->backend->aclPolicies();
    AclPolicyDraft draft;
    draft.name = QStringLiteral("deploy");
    draft.rules = QStringLiteral("namespace \"default\" { policy = \"write\" }");
    const AclPolicy made = value(policies.create(draft));
    QCOMPARE(made.rules, draft.rules);
    const auto isListed = [&] {
        const auto all = value(policies.policies());
        return std::any_of(all.cbegin(), all.cend(),
                           [&](const AclPolicy &each) { return each.name == draft.name; });
    };
    QVERIFY(isListed());
    m_session->connection().reconnect(); // lists that do not have it yet
    m_server->clearRequests();
    QTRY_VERIFY(!m_session->role(draft.name).isNull());
    QVERIFY(isListed());
}

void TokenSafetyTest::anOlderReadingChangesNothing()
{
    const Token token = value(m_session->tokens().create(m_session->draft(QStringLiteral("ci")))).token;
    const QByteArray before = QJsonDocument(m_server->token(token.accessorId)).toJson();
    m_server->changeToken(token.accessorId, {{QStringLiteral("Name"), QStringLiteral("theirs")}});
    QTRY_VERIFY(m_session->names().contains(QStringLiteral("theirs")));
    m_server->addFault({Fault::Kind::Status, "/v1/acl/token/", "GET", 1, 0ms, 200, before});
    m_session->fresh(token.id); // something in between answers with what it has kept
    QVERIFY(m_session->names().contains(QStringLiteral("theirs")));
    QVERIFY(!m_session->names().contains(QStringLiteral("ci")));
}

} // namespace chatelaine

QTEST_GUILESS_MAIN(chatelaine::TokenSafetyTest)
#include "tst_tokensafety.moc"
