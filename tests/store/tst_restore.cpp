// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/keptstore.h"
#include "support/patience.h"

#include <QSignalSpy>

using namespace chatelaine;

/// Somebody puts a backup in the place of all that is in a store, after they saw what that would lose.
class RestoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<KeptStore>(); }
    void cleanup() { m.reset(); }

    void thePlanSaysWhatWouldBeLost();
    void thePlanSaysWhatBecomesOfGroupsAndThePolicy();
    void thePlanNamesAFewAndCountsAll();
    void anotherOrganisationIsSaid();
    void everythingIsAsItWas();
    void whatWasThereIsKept();
    void theTrailGoesOnAndTellsOfIt();
    void secretsFollow();
    void anotherConsoleSeesItAnew();
    void aConsoleThatLooksLateSeesItNevertheless();
    void whoHasAnotherPasswordThereIsSignedOut();
    void whoIsAnotherPersonThereIsSignedOut();
    void whoStaysSignedInFollows();
    void noNumberOfASecretIsGivenAgain();

private:
    std::unique_ptr<KeptStore> m;
};

void RestoreTest::thePlanSaysWhatWouldBeLost()
{
    const Token back = m->create(QStringLiteral("deleted since")).token;
    const Token older = m->create(QStringLiteral("changed since")).token;
    const Token renewed = m->create(QStringLiteral("regenerated since")).token;
    m->create(QStringLiteral("the same"));
    const QString backup = m->backUp();
    value(m->tokens().remove(back.id, back.version));
    TokenDraft changed = m->draft(older.name);
    changed.description = QStringLiteral("new words");
    value(m->tokens().update(older.id, older.version, changed));
    value(m->tokens().regenerate(renewed.id, renewed.version, {}));
    m->create(QStringLiteral("made since"));
    takenIn(*m, QStringLiteral("Ada"), QStringLiteral("ada@example.org"), QStringLiteral("Read Only"));
    value(m->backend->roles()->apply({{{}, 0, RoleDraft{QStringLiteral("Night shift"), {}, {}}}}));

    const RestorePlan plan = m->plan(backup);
    QVERIFY(!plan.otherOrganisation);
    QVERIFY(plan.staysSignedIn);
    QCOMPARE(plan.tokens.gone.first, QStringList{QStringLiteral("made since")});
    QCOMPARE(plan.tokens.back.first, QStringList{QStringLiteral("deleted since")});
    QCOMPARE(plan.tokens.older.first,
             (QStringList{QStringLiteral("changed since"), QStringLiteral("regenerated since")}));
    QCOMPARE(plan.newSecrets.first, QStringList{QStringLiteral("regenerated since")});
    QCOMPARE(plan.users.gone.first, QStringList{QStringLiteral("Ada")});
    QCOMPARE(plan.users.back.count, 0);
    QCOMPARE(plan.roles.gone.first, QStringList{QStringLiteral("Night shift")});
    QCOMPARE(plan.backup.tokens, 4);
    QCOMPARE(plan.now.tokens, 4);
    QCOMPARE(plan.lostEntries, plan.now.auditEntries - plan.backup.auditEntries);
    QVERIFY(plan.lostEntries >= 7);
    QCOMPARE(m->tokenNames().size(), 4); // nothing has changed by looking
}

void RestoreTest::thePlanSaysWhatBecomesOfGroupsAndThePolicy()
{
    GroupService &groups = *m->backend->groups();
    const auto group = [](const QString &name) {
        GroupDraft draft;
        draft.name = name;
        return draft;
    };
    const Group back = value(groups.create(group(QStringLiteral("deleted since"))));
    const Group older = value(groups.create(group(QStringLiteral("Changed since"))));
    value(groups.create(group(QStringLiteral("the same"))));
    const QString backup = m->backUp();
    value(groups.remove(back.id, back.version));
    value(groups.changeMembers(older.id, {m->rootId()}, {}));
    value(groups.create(group(QStringLiteral("made since"))));
    Policy policy = value(m->backend->policy()->policy());
    policy.personalTokens = true;
    value(m->backend->policy()->update(policy));

    const RestorePlan plan = m->plan(backup);
    QCOMPARE(plan.groups.gone.first, QStringList{QStringLiteral("made since")});
    QCOMPARE(plan.groups.back.first, QStringList{QStringLiteral("deleted since")});
    QCOMPARE(plan.groups.older.first, QStringList{QStringLiteral("Changed since")});
    QVERIFY(plan.policyNow.personalTokens);
    QVERIFY(!plan.policyThen.personalTokens);
}

void RestoreTest::thePlanNamesAFewAndCountsAll()
{
    const QString backup = m->backUp();
    for (int i = 0; i < 12; ++i)
        m->create(QStringLiteral("token %1").arg(i, 2, 10, QLatin1Char('0')));
    const RestorePlan plan = m->plan(backup);
    QCOMPARE(plan.tokens.gone.count, 12);
    QCOMPARE(plan.tokens.gone.first.size(), 5);
    QCOMPARE(plan.tokens.gone.first.constFirst(), QStringLiteral("token 00"));
}

void RestoreTest::anotherOrganisationIsSaid()
{
    NewOrganisation other = testOrganisation();
    other.organisation = QStringLiteral("Somebody else");
    m->clock->advance(std::chrono::minutes(1));
    value(LocalStore::create(m->at(QStringLiteral("other")), std::move(other), testOptions(m->clock)));
    const RestorePlan plan = m->plan(m->at(QStringLiteral("other")));
    QVERIFY(plan.otherOrganisation);
    QVERIFY(!plan.staysSignedIn);
    QCOMPARE(plan.backup.organisation, QStringLiteral("Somebody else"));
    QCOMPARE(plan.lostEntries, plan.now.auditEntries);
    m->restore(m->at(QStringLiteral("other")));
    QTRY_VERIFY(!m->backend->authenticator()->identity());
    QTRY_COMPARE(m->backend->organisation(), QStringLiteral("Somebody else"));
}

void RestoreTest::everythingIsAsItWas()
{
    const Token deleted = m->create(QStringLiteral("before")).token;
    const QString backup = m->backUp();
    value(m->tokens().remove(deleted.id, deleted.version));
    m->create(QStringLiteral("after"));
    QSignalSpy changes(&m->tokens(), &TokenService::changed);
    m->restore(backup);
    QCOMPARE(m->tokenNames(), QStringList{QStringLiteral("before")});
    QVERIFY(m->backend->authenticator()->identity());
    QTRY_VERIFY(!changes.isEmpty());
    m->create(QStringLiteral("works on"));
    QCOMPARE(lookUp(m->path(), QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
    QCOMPARE(lookUp(m->path(), QStringLiteral("PRAGMA foreign_key_check")), QString());
    QCOMPARE(lookUp(m->path(), QStringLiteral("SELECT COUNT(*) FROM sqlite_master WHERE type <> 'table'")),
             lookUp(backup, QStringLiteral("SELECT COUNT(*) FROM sqlite_master WHERE type <> 'table'")));
    QVERIFY(lookUp(m->path(), QStringLiteral("SELECT COUNT(*) FROM sqlite_master WHERE type = 'trigger'"))
                .toInt() >= 4);
}

void RestoreTest::whatWasThereIsKept()
{
    const QString backup = m->backUp();
    m->create(QStringLiteral("after"));
    const QString kept = m->restore(backup);
    QCOMPARE(kept, m->at(QStringLiteral("test-before-restore-2027-01-15T080000Z.chatelaine")));
    auto opened = value(LocalStore::open(kept, testOptions(m->clock)));
    value(opened->authenticator()->signIn(testroot::email, testroot::password()));
    QCOMPARE(value(opened->tokens()->find({})).size(), 1);
    opened.reset();
    QVERIFY(m->restore(kept) != kept); // and back again
    QCOMPARE(m->tokenNames(), QStringList{QStringLiteral("after")});
}

void RestoreTest::theTrailGoesOnAndTellsOfIt()
{
    const QString backup = m->backUp();
    m->create(QStringLiteral("after"));
    m->clock->advance(std::chrono::hours(5));
    m->restore(backup);
    QCOMPARE(newestEntry(m->path()),
             QStringLiteral("Restored done copy as of 2027-01-15T08:00:00Z; what was there is kept in "
                            "test-before-restore-2027-01-15T130000Z.chatelaine"));
    QCOMPARE(lookUp(m->path(), QStringLiteral("SELECT actor || actor_id FROM audit ORDER BY sequence DESC")),
             QString(testroot::name + QString::number(m->rootId().value)));
    QVERIFY(!value(m->store().firstBrokenAuditEntry()));
    value(m->keeping().check(KeptStore::work()));
}

void RestoreTest::secretsFollow()
{
    const auto verifier = std::make_shared<Verifier>();
    const auto works = [&](const RevealedToken &made) {
        return verifier->verify(made.secret.view(), m->clock->now()).isValid();
    };
    value(m->store().attachVerifier(verifier));
    const RevealedToken before = m->create(QStringLiteral("ci"));
    const QString backup = m->backUp();
    const RevealedToken after = value(m->tokens().regenerate(before.token.id, before.token.version, {}));
    const RevealedToken since = m->create(QStringLiteral("since"));
    QVERIFY(!works(before));
    m->restore(backup);
    QVERIFY(works(before));
    QVERIFY(!works(after));
    QVERIFY(!works(since));
}

void RestoreTest::anotherConsoleSeesItAnew()
{
    m->create(QStringLiteral("before"));
    const QString backup = m->backUp();
    m->create(QStringLiteral("after"));
    const auto other = consoleOf(*m, testroot::email, testroot::password());
    QCOMPARE(value(other->tokens()->find({})).size(), 2);
    QSignalSpy changes(other->tokens(), &TokenService::changed);
    QSignalSpy roles(other->roles(), &RoleService::changed);
    m->restore(backup);
    QTRY_VERIFY(!changes.isEmpty() && !roles.isEmpty());
    QVERIFY(other->authenticator()->identity());
    QCOMPARE(value(other->tokens()->find({})).size(), 1);
    value(other->tokens()->create(m->draft(QStringLiteral("from there"))));
    QCOMPARE(m->tokenNames(), (QStringList{QStringLiteral("before"), QStringLiteral("from there")}));
}

/// Between two of its looks there may be a restore and more acts than the restore took away.
void RestoreTest::aConsoleThatLooksLateSeesItNevertheless()
{
    const QString backup = m->backUp();
    const auto other = consoleOf(*m, testroot::email, testroot::password());
    const auto verifier = std::make_shared<Verifier>();
    value(static_cast<LocalStore &>(*other).attachVerifier(verifier));
    const RevealedToken since = m->create(QStringLiteral("since"));
    const auto works = [&] { return verifier->verify(since.secret.view(), m->clock->now()).isValid(); };
    QTRY_VERIFY(works());
    m->plan(backup);
    const TokenDraft draft = m->draft(QStringLiteral("later"));
    // No events meanwhile: the other console does not look.
    auto restoring = m->keeping().restore(KeptStore::work());
    restoring.waitForFinished();
    QVERIFY(restoring.takeResult());
    for (int i = 0; i < 20; ++i) {
        auto making = m->tokens().create(draft);
        making.waitForFinished();
        QVERIFY(making.takeResult());
    }
    QTRY_VERIFY(!works());
}

void RestoreTest::whoHasAnotherPasswordThereIsSignedOut()
{
    const QString backup = m->backUp();
    value(m->backend->authenticator()->changePassword(testroot::password(), newPassword()));
    QVERIFY(!m->plan(backup).staysSignedIn);
    value(m->backend->authenticator()->confirm(newPassword()));
    value(m->keeping().restore(KeptStore::work()));
    QTRY_VERIFY(!m->backend->authenticator()->identity());
    QCOMPARE(codeOf(await(m->backend->authenticator()->signIn(testroot::email, newPassword()))),
             ErrorCode::WrongCredentials);
    value(m->backend->authenticator()->signIn(testroot::email, testroot::password()));
}

/// Two stores give the same numbers to different people: nobody becomes another by a restore.
void RestoreTest::whoIsAnotherPersonThereIsSignedOut()
{
    NewOrganisation other = testOrganisation();
    other.userName = QStringLiteral("Grace");
    other.email = QStringLiteral("grace@example.org");
    value(LocalStore::create(m->at(QStringLiteral("other")), std::move(other), testOptions(m->clock)));
    const auto console = consoleOf(*m, testroot::email, testroot::password());
    m->restore(m->at(QStringLiteral("other")));
    QTRY_VERIFY(!m->backend->authenticator()->identity());
    QTRY_VERIFY(!console->authenticator()->identity());
    QCOMPARE(codeOf(await(console->tokens()->create(TokenDraft{}))), ErrorCode::NotSignedIn);
    QCOMPARE(lookUp(m->path(), QStringLiteral("SELECT actor_id IS NULL FROM audit ORDER BY sequence DESC")),
             QStringLiteral("1"));
}

void RestoreTest::whoStaysSignedInFollows()
{
    Authenticator &person = *m->backend->authenticator();
    const Secret before = value(person.staySignedIn());
    const QString backup = m->backUp();
    value(person.changePassword(testroot::password(), newPassword()));
    QCOMPARE(codeOf(await(openConsole(*m)->authenticator()->signInRemembered(before.clone()))),
             ErrorCode::WrongCredentials);
    m->plan(backup);
    value(person.confirm(newPassword()));
    value(m->keeping().restore(KeptStore::work()));
    QCOMPARE(value(openConsole(*m)->authenticator()->signInRemembered(before.clone())).email,
             testroot::email);
}

/// A late note of the use of a secret must not land on another.
void RestoreTest::noNumberOfASecretIsGivenAgain()
{
    const QString backup = m->backUp();
    m->create(QStringLiteral("after"));
    const QString newest = QStringLiteral("SELECT MAX(id) FROM secrets");
    const int used = lookUp(m->path(), newest).toInt();
    m->restore(backup);
    m->create(QStringLiteral("again"));
    QVERIFY(lookUp(m->path(), newest).toInt() > used);
}

QTEST_GUILESS_MAIN(RestoreTest)
#include "tst_restore.moc"
