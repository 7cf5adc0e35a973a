// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console.h"
#include "support/patience.h"
#include "support/storeuser.h"

#include <QSignalSpy>

using namespace chatelaine;
using std::chrono::days;
using namespace std::chrono_literals;

namespace {

const QString hubs = QStringLiteral("networking:ReadHubs");
const QString berlin = QStringLiteral("Berlin");
const QString email = QStringLiteral("ada@example.org");

} // namespace

/// What people and the policy change is in force at the verifier when the act is answered.
class PersonalTokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aNewPersonalTokenIsLetInWithItsUsersZones();
    void offStopsThemAllAtOnceAndOnBringsThemBack();
    void aChangedRoleCountsAtOnce();
    void aGroupGivesAndTakesAtOnce();
    void aDeactivatedUsersTokensStopAtOnce();
    void aDeletedUsersTokensAreForgotten();
    void aLateVerifierLearnsTheSame();
    void theOtherConsoleLearnsThatTheyAreOff();
    void thePolicysAuditNamesEachChange();
    void aPolicyThatNobodyMayChangeIsAudited();
    void secretsAreNowhereInTheFile();

private:
    Verdict judge(const Secret &secret) { return m_verifier->verify(secret.view(), m_store->clock->now()); }
    QStringList may(const Secret &secret)
    {
        const Verdict verdict = judge(secret);
        return verdict.permissions ? verdict.permissions->toList() : QStringList{QStringLiteral("nothing")};
    }
    RevealedToken make(const QStringList &scopes)
    {
        return value(m_ada->tokens()->createPersonal(
            {QStringLiteral("ada's"), {}, scopes, m_store->clock->now() + days(9)}));
    }
    void allow(bool allowed)
    {
        Policy policy = value(m_store->backend->policy()->policy());
        policy.personalTokens = allowed;
        value(m_store->backend->policy()->update(policy));
    }
    void applyRole(const PermissionSet &permissions);
    User ada() { return value(m_store->backend->directory()->user(m_adaId)); }

    std::unique_ptr<TestStore> m_store;
    std::shared_ptr<Verifier> m_verifier;
    std::shared_ptr<Backend> m_ada;
    PrincipalId m_adaId;
    Role m_role;
};

void PersonalTokensTest::init()
{
    m_store = std::make_unique<TestStore>();
    m_verifier = std::make_shared<Verifier>();
    value(m_store->store().attachVerifier(m_verifier));
    m_role = value(m_store->backend->roles()->apply({{{}, 0, RoleDraft{QStringLiteral("Hubs"), {}, {hubs}}}}))
                 .constLast();
    m_adaId = addUser(m_store->path(), QStringLiteral("Ada"), email, newPassword(), m_role.name);
    tamper(m_store->path(), QStringLiteral("INSERT INTO principal_zones VALUES (?, ?)"),
           {m_adaId.value, berlin});
    QSignalSpy told(m_store->backend->policy(), &PolicyService::changed);
    allow(true);
    QTRY_COMPARE(told.size(), 1);
    // The same console: what is written through it is in force when it is answered.
    m_ada = m_store->backend;
    value(m_ada->authenticator()->signIn(email, newPassword()));
}

void PersonalTokensTest::cleanup()
{
    m_ada.reset();
    m_store.reset();
    m_verifier.reset();
}

void PersonalTokensTest::applyRole(const PermissionSet &permissions)
{
    m_role = value(m_store->backend->roles()->apply(
                       {{m_role.id, m_role.version, RoleDraft{m_role.name, {}, permissions}}}))
                 .constLast();
}

void PersonalTokensTest::aNewPersonalTokenIsLetInWithItsUsersZones()
{
    const RevealedToken made = make({hubs, permissions::deleteToken});
    QCOMPARE(may(made.secret), QStringList{hubs});
    QCOMPARE(*judge(made.secret).zones, QStringList{berlin});
    const Token off = value(m_ada->tokens()->setEnabled(made.token.id, made.token.version, false));
    QCOMPARE(judge(made.secret).code, VerdictCode::Disabled);
    const Token on = value(m_ada->tokens()->setEnabled(off.id, off.version, true));
    const RevealedToken next = value(m_ada->tokens()->regenerate(on.id, on.version, {}));
    QCOMPARE(judge(made.secret).code, VerdictCode::Unknown);
    QCOMPARE(may(next.secret), QStringList{hubs});
}

void PersonalTokensTest::offStopsThemAllAtOnceAndOnBringsThemBack()
{
    std::vector<RevealedToken> made;
    for (int i = 0; i < 5; ++i)
        made.push_back(make({hubs}));
    value(m_ada->authenticator()->signIn(testroot::email, testroot::password()));
    Policy off = value(m_store->backend->policy()->policy());
    off.personalTokens = false;
    QCOMPARE(value(m_store->backend->policy()->preview(off)).personalTokensStopped, 5);
    allow(false);
    for (const RevealedToken &token : made)
        QCOMPARE(judge(token.secret).code, VerdictCode::PersonalTokensOff);
    allow(true);
    for (const RevealedToken &token : made)
        QCOMPARE(may(token.secret), QStringList{hubs});
}

void PersonalTokensTest::aChangedRoleCountsAtOnce()
{
    const RevealedToken made = make({hubs, permissions::readTokens});
    value(m_ada->authenticator()->signIn(testroot::email, testroot::password()));
    applyRole({hubs, permissions::readTokens});
    QCOMPARE(may(made.secret), QStringList({hubs, permissions::readTokens}));
    applyRole({});
    QVERIFY(may(made.secret).isEmpty());
    applyRole({hubs});
    QCOMPARE(may(made.secret), QStringList{hubs});
}

void PersonalTokensTest::aGroupGivesAndTakesAtOnce()
{
    const RevealedToken made = make({permissions::readTokens});
    QVERIFY(may(made.secret).isEmpty());
    value(m_ada->authenticator()->signIn(testroot::email, testroot::password()));
    GroupService &groups = *m_store->backend->groups();
    const Group group =
        value(groups.create({QStringLiteral("Readers"), {}, m_store->role(QStringLiteral("Root"))}));
    value(groups.changeMembers(group.id, {m_adaId}, {}));
    QCOMPARE(may(made.secret), QStringList{permissions::readTokens});
    const auto grants = value(m_store->tokens().grants(made.token.id));
    for (const Grant &grant : grants) {
        if (grant.permission == permissions::readTokens)
            QCOMPARE(grant.sources, (QVector<GrantSource>{{QStringLiteral("Root"), group.name}}));
    }
    value(groups.changeMembers(group.id, {}, {m_adaId}));
    QVERIFY(may(made.secret).isEmpty());
}

void PersonalTokensTest::aDeactivatedUsersTokensStopAtOnce()
{
    const RevealedToken made = make({hubs});
    value(m_ada->authenticator()->signIn(testroot::email, testroot::password()));
    User user = ada();
    user = value(m_store->backend->directory()->setActive(user.id, user.version, false));
    QCOMPARE(judge(made.secret).code, VerdictCode::Disabled);
    value(m_store->backend->directory()->setActive(user.id, user.version, true));
    QCOMPARE(may(made.secret), QStringList{hubs});
}

void PersonalTokensTest::aDeletedUsersTokensAreForgotten()
{
    const RevealedToken made = make({hubs});
    value(m_ada->authenticator()->signIn(testroot::email, testroot::password()));
    value(m_store->backend->directory()->remove(m_adaId, ada().version, {}));
    QCOMPARE(judge(made.secret).code, VerdictCode::Unknown);
    QVERIFY(value(m_store->tokens().token(made.token.id)).deletedAt);
}

void PersonalTokensTest::aLateVerifierLearnsTheSame()
{
    const RevealedToken made = make({hubs, permissions::deleteToken});
    m_verifier = std::make_shared<Verifier>();
    value(m_store->store().attachVerifier(m_verifier));
    QCOMPARE(may(made.secret), QStringList{hubs});
    QCOMPARE(*judge(made.secret).zones, QStringList{berlin});
    value(m_ada->authenticator()->signIn(testroot::email, testroot::password()));
    allow(false);
    m_verifier = std::make_shared<Verifier>();
    value(m_store->store().attachVerifier(m_verifier));
    QCOMPARE(judge(made.secret).code, VerdictCode::PersonalTokensOff);
}

void PersonalTokensTest::theOtherConsoleLearnsThatTheyAreOff()
{
    const RevealedToken made = make({hubs});
    QSignalSpy changed(m_store->backend->policy(), &PolicyService::changed);
    const auto other = consoleOf(*m_store, testroot::email, testroot::password());
    Policy off = value(other->policy()->policy());
    off.personalTokens = false;
    value(other->policy()->update(off));
    QTRY_COMPARE(judge(made.secret).code, VerdictCode::PersonalTokensOff);
    QTRY_VERIFY(!changed.isEmpty());
}

void PersonalTokensTest::thePolicysAuditNamesEachChange()
{
    value(m_ada->authenticator()->signIn(testroot::email, testroot::password()));
    Policy policy = value(m_store->backend->policy()->policy());
    policy.longestTokenLife = days(90);
    policy.longestGrace = 36h;
    policy.defaultGrace = 90min;
    policy.idleLock = std::nullopt;
    policy.personalTokens = false;
    value(m_store->backend->policy()->update(policy));
    QCOMPARE(newestEntry(m_store->path()), QStringLiteral("PolicyUpdated done  "));
    const QString changes =
        lookUp(m_store->path(), QStringLiteral("SELECT changes FROM audit ORDER BY sequence DESC LIMIT 1"));
    for (const QString &change :
         {QStringLiteral(R"({"after":"P90D","before":"none","field":"longestTokenLife"})"),
          QStringLiteral(R"({"after":"P1DT12H","before":"P30D","field":"longestGrace"})"),
          QStringLiteral(R"({"after":"PT1H30M","before":"P1D","field":"defaultGrace"})"),
          QStringLiteral(R"({"after":"none","before":"PT10M","field":"idleLock"})"),
          QStringLiteral(R"({"after":"no","before":"yes","field":"personalTokens"})")})
        QVERIFY2(changes.contains(change), qPrintable(changes));
    QVERIFY(!changes.contains(QStringLiteral("clipboardTime")));
    QVERIFY(!value(m_store->store().firstBrokenAuditEntry()));
}

void PersonalTokensTest::aPolicyThatNobodyMayChangeIsAudited()
{
    Policy policy = value(m_ada->policy()->policy());
    policy.personalTokens = false;
    QCOMPARE(codeOf(await(m_ada->policy()->update(policy))), ErrorCode::PermissionDenied);
    QCOMPARE(newestEntry(m_store->path()),
             QStringLiteral("PolicyUpdated refused  lacks ") + permissions::editPolicy);
}

void PersonalTokensTest::secretsAreNowhereInTheFile()
{
    const RevealedToken made = make({hubs});
    const QByteArray bytes = everyByteOf(m_store->path());
    QVERIFY(bytes.contains(made.token.secrets.first().hint.toUtf8()));
    QVERIFY(!bytes.contains(made.secret.view().toByteArray().mid(8)));
}

QTEST_GUILESS_MAIN(PersonalTokensTest)
#include "tst_personaltokens.moc"
