// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tokenrepository.h"
#include "support/patience.h"
#include "support/peoplefixture.h"

#include <QSignalSpy>

using namespace chatelaine;

/// Whoever leaves takes nothing along that others need: neither tokens nor the last power over everything.
class PeopleLeaveTest : public QObject, protected PeopleFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = std::make_unique<TestStore>(); }
    void cleanup() { m_store.reset(); }

    void theHeirGetsTheTokens();
    void anHeirIsNeededAndMustBeActive();
    void handingOverStaysWithinTheCeiling();
    void thousandsOfTokensAreHandedOver();
    void personalTokensDieWithTheirUser();
    void theLastAdministratorStays();
    void aFederatedOrResetAdministratorDoesNotCount();
};

void PeopleLeaveTest::theHeirGetsTheTokens()
{
    const User user = takenIn(*m_store, QStringLiteral("Ada"), ada, QStringLiteral("User"));
    const User heir = takenIn(*m_store, QStringLiteral("Ben"), ben, QStringLiteral("User"));
    TokenDraft draft = m_store->draft(QStringLiteral("ci"));
    draft.owner = user.id;
    const RevealedToken owned = value(m_store->tokens().create(draft));
    const auto verifier = std::make_shared<Verifier>();
    value(m_store->store().attachVerifier(verifier));
    Belongings belongings = value(directory().belongings(user.id));
    QCOMPARE(belongings.tokens, 1);
    QCOMPARE(belongings.tokenNames, QStringList{QStringLiteral("ci")});
    QSignalSpy changed(&m_store->tokens(), &TokenService::changed);
    value(directory().remove(user.id, user.version, heir.id));
    const Token token = value(m_store->tokens().token(owned.token.id));
    QCOMPARE(token.owner, heir.id);
    QCOMPARE(token.ownerName, heir.name);
    QVERIFY(token.version > owned.token.version);
    QVERIFY(verifier->verify(owned.secret.view(), m_store->clock->now()).isValid());
    const auto entry = value(m_store->backend->audit()->historyOf(token.id, 1)).first();
    QCOMPARE(entry.action, AuditAction::TokenUpdated);
    QCOMPARE(entry.changes, (QVector<AuditChange>{{QStringLiteral("owner"), user.name, heir.name}}));
    QTRY_VERIFY(!changed.isEmpty());
}

void PeopleLeaveTest::anHeirIsNeededAndMustBeActive()
{
    const User user = takenIn(*m_store, QStringLiteral("Ada"), ada, QStringLiteral("User"));
    const User waiting = invited(QStringLiteral("Ben"), ben, "User");
    TokenDraft draft = m_store->draft(QStringLiteral("ci"));
    draft.owner = user.id;
    const Token token = value(m_store->tokens().create(draft)).token;
    for (const PrincipalId heir : {PrincipalId{}, waiting.id, user.id, PrincipalId{12345}}) {
        const auto answer = await(directory().remove(user.id, user.version, heir));
        QCOMPARE(codeOf(answer), ErrorCode::Invalid);
        QCOMPARE(answer.error().field, QStringLiteral("heir"));
    }
    QCOMPARE(fresh(user.id), user);
    QCOMPARE(value(m_store->tokens().token(token.id)), token);
}

void PeopleLeaveTest::handingOverStaysWithinTheCeiling()
{
    const User user = takenIn(*m_store, QStringLiteral("Ada"), ada, QStringLiteral("User"));
    takenIn(*m_store, QStringLiteral("Ben"), ben, QStringLiteral("Admin"));
    TokenDraft draft = m_store->draft(QStringLiteral("powerful"));
    draft.owner = user.id;
    draft.role = role("Root");
    value(m_store->tokens().create(draft));
    const auto console = consoleOf(*m_store, ben);
    const PrincipalId self = console->authenticator()->identity()->id;
    QCOMPARE(codeOf(await(console->directory()->remove(user.id, user.version, self))),
             ErrorCode::RoleCeiling);
    QCOMPARE(fresh(user.id), user);
}

void PeopleLeaveTest::thousandsOfTokensAreHandedOver()
{
    const User user = takenIn(*m_store, QStringLiteral("Ada"), ada, QStringLiteral("User"));
    const User heir = takenIn(*m_store, QStringLiteral("Ben"), ben, QStringLiteral("User"));
    const RoleId root = role("Root");
    const RoleId plain = role("User");
    {
        Database database;
        database.open(m_store->path(), {});
        WriteTransaction transaction(database);
        Token token;
        token.kind = TokenKind::ServiceAccount;
        token.owner = user.id;
        token.createdAt = m_store->clock->now();
        for (int i = 0; i < 5'000; ++i) {
            token.role = i % 2 == 0 ? root : plain;
            token.name = QStringLiteral("service-%1").arg(i);
            token.accessorId = token.name;
            TokenRepository::insert(transaction, token, user.id);
        }
        transaction.commit();
    }
    value(directory().remove(user.id, user.version, heir.id));
    QCOMPARE(value(directory().belongings(heir.id)).tokens, 5'000);
    QCOMPARE(
        lookUp(m_store->path(), QStringLiteral("SELECT COUNT(*) FROM audit WHERE action = 'TokenUpdated'")),
        QStringLiteral("5000"));
}

void PeopleLeaveTest::personalTokensDieWithTheirUser()
{
    const User user = takenIn(*m_store, QStringLiteral("Ada"), ada, QStringLiteral("User"));
    Policy policy = value(m_store->backend->policy()->policy());
    policy.personalTokens = true;
    value(m_store->backend->policy()->update(policy));
    const auto verifier = std::make_shared<Verifier>();
    value(m_store->store().attachVerifier(verifier));
    const auto console = consoleOf(*m_store, ada);
    const auto made =
        value(console->tokens()->createPersonal({QStringLiteral("mine"),
                                                 {},
                                                 {permissions::readTokens},
                                                 m_store->clock->now() + std::chrono::days(7)}));
    QTRY_VERIFY(verifier->verify(made.secret.view(), m_store->clock->now()).isValid());
    QCOMPARE(value(directory().belongings(user.id)).personalTokens, 1);
    const User now = fresh(user.id);
    value(directory().remove(now.id, now.version, {}));
    QVERIFY(!verifier->verify(made.secret.view(), m_store->clock->now()).isValid());
    QVERIFY(value(m_store->tokens().token(made.token.id)).deletedAt);
    QCOMPARE(lookUp(m_store->path(), QStringLiteral("SELECT COUNT(*) FROM secrets WHERE token_id = ?"),
                    {made.token.id.value}),
             QStringLiteral("0"));
}

void PeopleLeaveTest::theLastAdministratorStays()
{
    GroupService &groups = *m_store->backend->groups();
    const User root = fresh(m_store->rootId());
    QVERIFY(!await(directory().setActive(root.id, root.version, false)));
    QVERIFY(!await(directory().remove(root.id, root.version, {})));
    UserDraft weaker = draftOf(root);
    weaker.role = role("User");
    QVERIFY(!await(directory().update(root.id, root.version, weaker)));
    QVERIFY(!await(directory().resetPassword(root.id, root.version)));
    QCOMPARE(fresh(root.id), root);

    // Their power may also hang on a group.
    const Group group = value(groups.create({QStringLiteral("Owners"), {}, role("Root")}));
    const Group owners = value(groups.changeMembers(group.id, {root.id}, {}));
    const User helper = takenIn(*m_store, QStringLiteral("Ada"), ada, QStringLiteral("Root"));
    const auto console = consoleOf(*m_store, ada);
    const User before = fresh(root.id);
    value(console->directory()->update(root.id, before.version, weaker)); // the group still holds everything
    QVERIFY(await(directory().setActive(helper.id, fresh(helper.id).version, false)));
    QCOMPARE(codeOf(await(groups.remove(owners.id, owners.version))), ErrorCode::LastAdministrator);
    QCOMPARE(codeOf(await(groups.update(owners.id, owners.version, {owners.name, {}, role("Admin")}))),
             ErrorCode::LastAdministrator);
    QCOMPARE(codeOf(await(groups.changeMembers(group.id, {}, {root.id}))), ErrorCode::LastAdministrator);
    QVERIFY(newest().endsWith(QStringLiteral("Owners last administrator")));
    QCOMPARE(m_store->backend->authenticator()->identity()->permissions.size(),
             value(m_store->backend->roles()->permissions()).size());
}

void PeopleLeaveTest::aFederatedOrResetAdministratorDoesNotCount()
{
    federated(QStringLiteral("Fay"), QStringLiteral("fay@example.org"), "Root");
    invited(QStringLiteral("Ben"), ben, "Root");
    const User ready = takenIn(*m_store, QStringLiteral("Ada"), ada, QStringLiteral("Root"));
    // What Root may do hangs on a group, which they may leave.
    GroupService &groups = *m_store->backend->groups();
    const Group owners = value(groups.create({QStringLiteral("Owners"), {}, role("Root")}));
    value(groups.changeMembers(owners.id, {m_store->rootId()}, {}));
    const User root = fresh(m_store->rootId());
    UserDraft weaker = draftOf(root);
    weaker.role = role("User");
    value(consoleOf(*m_store, ada)->directory()->update(root.id, root.version, weaker));
    value(directory().resetPassword(ready.id, fresh(ready.id).version)); // Ada may never sign in again
    QCOMPARE(codeOf(await(groups.changeMembers(owners.id, {}, {root.id}))), ErrorCode::LastAdministrator);
}

QTEST_GUILESS_MAIN(PeopleLeaveTest)
#include "tst_peopleleave.moc"
