// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/grouprepository.h"
#include "support/console.h"
#include "support/storeuser.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace chatelaine;

namespace {

const QString ada = QStringLiteral("ada@example.org");
const QString ben = QStringLiteral("ben@example.org");

UserDraft draftOf(const User &user)
{
    return {user.name, user.email, user.role, user.zones};
}

} // namespace

/// People come, change, go away, and nobody gets power over somebody who may do more.
class PeopleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = std::make_unique<TestStore>(); }
    void cleanup() { m_store.reset(); }

    void aLifeFromInvitationToDeletion();
    void aDraftIsJudgedFieldByField_data();
    void aDraftIsJudgedFieldByField();
    void anAddressIsTakenOnlyWhileItsOwnerIsThere();
    void aLostRaceIsAConflictAndOverwritesNothing();
    void federatedPeopleAreOnlySwitchedAndDeleted();
    void nobodyDoesThisToThemselves();
    void peopleRenameThemselvesAndReadTheirOwn();
    void actsOnTheMorePowerfulAreRefused();
    void theHeirGetsTheTokens();
    void anHeirIsNeededAndMustBeActive();
    void handingOverStaysWithinTheCeiling();
    void personalTokensDieWithTheirUser();
    void theLastAdministratorStays();
    void aFederatedOrResetAdministratorDoesNotCount();
    void theListIsFilteredAndSortedByTheStore_data();
    void theListIsFilteredAndSortedByTheStore();
    void aRowOfTheFirstSchemaIsFoundToo();
    void whatTheyCanDoIsTold();
    void zonesAndProvidersAreListed();
    void whatChangedIsTold();
    void anotherConsoleIsNoticed();
    void ownPermissionsThatChangeAreNoticedAtOnce();
    void tenThousandPeopleAreQuick();

private:
    Directory &directory() const { return *m_store->backend->directory(); }
    RoleId role(const char *name) const { return m_store->role(QString::fromLatin1(name)); }
    User invited(const QString &name, const QString &email, const char *roleName) const
    {
        return value(directory().invite({name, email, role(roleName), {}})).user;
    }
    User federated(const QString &name, const QString &email, const char *roleName) const;
    User fresh(PrincipalId id) const { return value(directory().user(id)); }
    QString newest() const { return newestEntry(m_store->path()); }
    QStringList namesOf(const UserQuery &query) const;

    std::unique_ptr<TestStore> m_store;
};

User PeopleTest::federated(const QString &name, const QString &email, const char *roleName) const
{
    Database database;
    database.open(m_store->path(), {});
    WriteTransaction transaction(database);
    const PrincipalId id = UserRepository::add(transaction, {name,
                                                             email,
                                                             role(roleName),
                                                             UserStatus::Active,
                                                             {},
                                                             m_store->clock->now(),
                                                             QStringLiteral("Okta"),
                                                             email});
    transaction.commit();
    return fresh(id);
}

QStringList PeopleTest::namesOf(const UserQuery &query) const
{
    QStringList names;
    const auto ids = value(directory().find(query));
    if (value(directory().count(query)) != ids.size())
        return {QStringLiteral("the count differs")};
    for (const User &user : value(directory().fetch(ids)))
        names << user.name.section(u' ', 0, 0);
    return names;
}

void PeopleTest::aLifeFromInvitationToDeletion()
{
    OneTimeCode code = value(directory().invite({QStringLiteral("  Ada   Example "),
                                                 ada,
                                                 role("User"),
                                                 {QStringLiteral("Paris"), QStringLiteral("Berlin")}}));
    User user = code.user;
    QCOMPARE(user.name, QStringLiteral("Ada Example"));
    QCOMPARE(user.status, UserStatus::Invited);
    QCOMPARE(user.roleName, QStringLiteral("User"));
    QCOMPARE(user.zones, (QStringList{QStringLiteral("Berlin"), QStringLiteral("Paris")}));
    QCOMPARE(user.createdAt, m_store->clock->now());

    const auto console = openConsole(*m_store);
    value(console->authenticator()->redeem(ada, std::move(code.code), newPassword()));
    QCOMPARE(console->authenticator()->identity()->zones, user.zones);
    user = fresh(user.id);
    QCOMPARE(user.status, UserStatus::Active);

    UserDraft draft = draftOf(user);
    draft.name = QStringLiteral("Ada Beispiel");
    draft.role = role("Operations");
    draft.zones.clear();
    user = value(directory().update(user.id, user.version, draft));
    QCOMPARE(draftOf(user), draft);
    const auto entry = value(m_store->backend->audit()->historyOf(user.id, 1)).first();
    QCOMPARE(entry.action, AuditAction::UserUpdated);
    QCOMPARE(entry.subject, AuditSubject::User);
    QCOMPARE(entry.subjectId, user.id.value);
    QCOMPARE(
        entry.changes,
        (QVector<AuditChange>{{QStringLiteral("name"), QStringLiteral("Ada Example"), draft.name},
                              {QStringLiteral("role"), QStringLiteral("User"), QStringLiteral("Operations")},
                              {QStringLiteral("zones"), QStringLiteral("Berlin, Paris"), {}}}));

    user = value(directory().setActive(user.id, user.version, false));
    QCOMPARE(user.status, UserStatus::Deactivated);
    QCOMPARE(codeOf(await(console->roles()->roles())), ErrorCode::NotSignedIn);
    QCOMPARE(codeOf(await(console->authenticator()->signIn(ada, newPassword()))), ErrorCode::AccountInactive);
    user = value(directory().setActive(user.id, user.version, true));
    QCOMPARE(user.status, UserStatus::Active);
    QVERIFY(await(console->authenticator()->signIn(ada, newPassword())));

    user = fresh(user.id);
    QVERIFY(await(directory().remove(user.id, user.version, {})));
    QCOMPARE(newest(), QStringLiteral("UserDeleted done Ada Beispiel "));
    QCOMPARE(codeOf(await(directory().user(user.id))), ErrorCode::NotFound);
    QCOMPARE(codeOf(await(console->roles()->roles())), ErrorCode::NotSignedIn);
    QCOMPARE(codeOf(await(console->authenticator()->signIn(ada, newPassword()))),
             ErrorCode::WrongCredentials);
    QCOMPARE(lookUp(m_store->path(), QStringLiteral("SELECT COUNT(*) FROM users WHERE principal_id = ?"),
                    {user.id.value}),
             QStringLiteral("0"));
    QVERIFY(!value(m_store->store().firstBrokenAuditEntry()));
}

void PeopleTest::aDraftIsJudgedFieldByField_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<bool>("withRole");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("field");
    const QString good = QStringLiteral("Ada");
    QTest::newRow("no name") << QString() << ada << QString() << true << ErrorCode::Invalid
                             << QStringLiteral("name");
    QTest::newRow("no address") << good << QStringLiteral("ada") << QString() << true << ErrorCode::Invalid
                                << QStringLiteral("email");
    QTest::newRow("address taken") << good << QStringLiteral(" ROOT@Example.org ") << QString() << true
                                   << ErrorCode::AlreadyExists << QStringLiteral("email");
    QTest::newRow("no role") << good << ada << QString() << false << ErrorCode::Invalid
                             << QStringLiteral("role");
    QTest::newRow("comma in a zone") << good << ada << QStringLiteral("a,b") << true << ErrorCode::Invalid
                                     << QStringLiteral("zones");
}

void PeopleTest::aDraftIsJudgedFieldByField()
{
    QFETCH(QString, name);
    QFETCH(QString, email);
    QFETCH(QString, zone);
    QFETCH(bool, withRole);
    QFETCH(ErrorCode, code);
    QFETCH(QString, field);
    const UserDraft draft{name, email, withRole ? role("User") : RoleId(),
                          zone.isEmpty() ? QStringList() : QStringList{zone}};
    const auto refused = await(directory().invite(draft));
    QCOMPARE(codeOf(refused), code);
    QCOMPARE(refused.error().field, field);
    const User user = invited(QStringLiteral("Ben"), ben, "User");
    const auto edit = await(directory().update(user.id, user.version, draft));
    QCOMPARE(codeOf(edit), code);
    QCOMPARE(edit.error().field, field);
    QCOMPARE(fresh(user.id), user);
    QCOMPARE(value(directory().count({})), 2);
}

void PeopleTest::anAddressIsTakenOnlyWhileItsOwnerIsThere()
{
    const User first = invited(QStringLiteral("Ada"), ada, "User");
    QCOMPARE(codeOf(await(directory().invite({QStringLiteral("Ada"), ada.toUpper(), role("User"), {}}))),
             ErrorCode::AlreadyExists);
    UserDraft louder = draftOf(first);
    louder.email = ada.toUpper(); // one's own address in other letters
    const User same = value(directory().update(first.id, first.version, louder));
    value(directory().remove(same.id, same.version, {}));
    QVERIFY(invited(QStringLiteral("Ada"), ada, "User").id != first.id);
}

void PeopleTest::aLostRaceIsAConflictAndOverwritesNothing()
{
    const User seen = invited(QStringLiteral("Ada"), ada, "User");
    const auto console = consoleOf(*m_store, testroot::email, testroot::password());
    UserDraft theirs = draftOf(seen);
    theirs.name = QStringLiteral("Theirs");
    const User now = value(console->directory()->update(seen.id, seen.version, theirs));
    QCOMPARE(codeOf(await(directory().update(seen.id, seen.version, draftOf(seen)))), ErrorCode::Conflict);
    QCOMPARE(codeOf(await(directory().setActive(seen.id, seen.version, false))), ErrorCode::Conflict);
    QCOMPARE(codeOf(await(directory().renewInvitation(seen.id, seen.version))), ErrorCode::Conflict);
    QCOMPARE(codeOf(await(directory().resetPassword(seen.id, seen.version))), ErrorCode::Conflict);
    QCOMPARE(codeOf(await(directory().remove(seen.id, seen.version, {}))), ErrorCode::Conflict);
    QCOMPARE(fresh(seen.id), now);
}

void PeopleTest::federatedPeopleAreOnlySwitchedAndDeleted()
{
    User user = federated(QStringLiteral("Fay"), QStringLiteral("fay@example.org"), "User");
    UserDraft draft = draftOf(user);
    draft.name = QStringLiteral("Other");
    const auto refused = await(directory().update(user.id, user.version, draft));
    QCOMPARE(codeOf(refused), ErrorCode::Invalid);
    QVERIFY(refused.error().message.contains(QStringLiteral("Okta")));
    QCOMPARE(codeOf(await(directory().resetPassword(user.id, user.version))), ErrorCode::Invalid);
    QCOMPARE(codeOf(await(directory().renewInvitation(user.id, user.version))), ErrorCode::Invalid);
    QCOMPARE(codeOf(await(openConsole(*m_store)->authenticator()->signIn(user.email, Secret()))),
             ErrorCode::WrongCredentials);
    user = value(directory().setActive(user.id, user.version, false));
    QCOMPARE(user.status, UserStatus::Deactivated);
    user = value(directory().setActive(user.id, user.version, true));
    QCOMPARE(user.status, UserStatus::Active); // never invited
    QVERIFY(await(directory().remove(user.id, user.version, {})));
}

void PeopleTest::nobodyDoesThisToThemselves()
{
    takenIn(*m_store, QStringLiteral("Ada"), ada, QStringLiteral("Root")); // so that one would be left
    const User self = fresh(m_store->rootId());
    const auto refused = [&](const auto &answer) {
        return codeOf(answer) == ErrorCode::PermissionDenied &&
               newest().contains(QStringLiteral("own account"));
    };
    QVERIFY(refused(await(directory().setActive(self.id, self.version, false))));
    QVERIFY(refused(await(directory().remove(self.id, self.version, {}))));
    UserDraft weaker = draftOf(self);
    weaker.role = role("User");
    QVERIFY(refused(await(directory().update(self.id, self.version, weaker))));
    QCOMPARE(fresh(self.id), self);
}

void PeopleTest::peopleRenameThemselvesAndReadTheirOwn()
{
    const User user = takenIn(*m_store, QStringLiteral("Ada"), ada, QStringLiteral("User"));
    tamper(m_store->path(), QStringLiteral("DELETE FROM role_permissions WHERE role_id = ?"),
           {user.role.value});
    const auto console = consoleOf(*m_store, ada);
    Directory &theirs = *console->directory();
    const User self = value(theirs.user(user.id));
    QVERIFY(await(theirs.grants(user.id)));
    QVERIFY(await(theirs.zones()));
    QCOMPARE(codeOf(await(theirs.user(m_store->rootId()))), ErrorCode::PermissionDenied);
    QVERIFY(newest().endsWith(QStringLiteral("lacks teams:ReadUsers")));
    UserDraft renamed = draftOf(self);
    renamed.name = QStringLiteral("Ada Lange");
    const User after = value(theirs.update(self.id, self.version, renamed));
    QCOMPARE(after.name, renamed.name);
    QTRY_COMPARE(console->authenticator()->identity()->name, renamed.name);
    renamed.email = QStringLiteral("other@example.org");
    QCOMPARE(codeOf(await(theirs.update(self.id, after.version, renamed))), ErrorCode::PermissionDenied);
    QVERIFY(newest().endsWith(QStringLiteral("lacks teams:UpdateUser")));
    QCOMPARE(codeOf(await(theirs.update(m_store->rootId(), 1, renamed))), ErrorCode::PermissionDenied);
}

void PeopleTest::actsOnTheMorePowerfulAreRefused()
{
    takenIn(*m_store, QStringLiteral("Ada"), ada, QStringLiteral("Admin"));
    const User boss = takenIn(*m_store, QStringLiteral("Ben"), ben, QStringLiteral("Root"));
    const auto console = consoleOf(*m_store, ada);
    Directory &theirs = *console->directory();
    UserDraft draft = draftOf(boss);
    draft.email = QStringLiteral("mine@example.org");
    const auto refused = [&](const auto &answer) {
        return codeOf(answer) == ErrorCode::RoleCeiling &&
               newest().endsWith(QStringLiteral("Ben role ceiling"));
    };
    QVERIFY(refused(await(theirs.update(boss.id, boss.version, draft))));
    QVERIFY(refused(await(theirs.setActive(boss.id, boss.version, false))));
    QVERIFY(refused(await(theirs.resetPassword(boss.id, boss.version))));
    QVERIFY(refused(await(theirs.remove(boss.id, boss.version, {}))));
    const User out = value(directory().setActive(boss.id, boss.version, false));
    QVERIFY(refused(await(theirs.setActive(out.id, out.version, true)))); // as if they were active
    const auto above =
        await(theirs.invite({QStringLiteral("Eve"), QStringLiteral("eve@example.org"), role("Root"), {}}));
    QCOMPARE(codeOf(above), ErrorCode::RoleCeiling);
    QCOMPARE(above.error().field, QStringLiteral("role"));
    const User low = invited(QStringLiteral("Lou"), QStringLiteral("lou@example.org"), "User");
    UserDraft raised = draftOf(low);
    raised.role = role("Root");
    QCOMPARE(codeOf(await(theirs.update(low.id, low.version, raised))), ErrorCode::RoleCeiling);
    // What a group adds counts as well.
    const Group group =
        value(m_store->backend->groups()->create({QStringLiteral("Owners"), {}, role("Root")}));
    value(m_store->backend->groups()->changeMembers(group.id, {low.id}, {}));
    QCOMPARE(codeOf(await(theirs.setActive(low.id, low.version, false))), ErrorCode::RoleCeiling);
}

void PeopleTest::theHeirGetsTheTokens()
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

void PeopleTest::anHeirIsNeededAndMustBeActive()
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

void PeopleTest::handingOverStaysWithinTheCeiling()
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

void PeopleTest::personalTokensDieWithTheirUser()
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
    QTRY_VERIFY_WITH_TIMEOUT(verifier->verify(made.secret.view(), m_store->clock->now()).isValid(), 20'000);
    QCOMPARE(value(directory().belongings(user.id)).personalTokens, 1);
    const User now = fresh(user.id);
    value(directory().remove(now.id, now.version, {}));
    QVERIFY(!verifier->verify(made.secret.view(), m_store->clock->now()).isValid());
    QVERIFY(value(m_store->tokens().token(made.token.id)).deletedAt);
    QCOMPARE(lookUp(m_store->path(), QStringLiteral("SELECT COUNT(*) FROM secrets WHERE token_id = ?"),
                    {made.token.id.value}),
             QStringLiteral("0"));
}

void PeopleTest::theLastAdministratorStays()
{
    GroupService &groups = *m_store->backend->groups();
    const User root = fresh(m_store->rootId());
    QVERIFY(!await(directory().setActive(root.id, root.version, false)));
    QVERIFY(!await(directory().remove(root.id, root.version, {})));
    UserDraft weaker = draftOf(root);
    weaker.role = role("User");
    QVERIFY(!await(directory().update(root.id, root.version, weaker)));
    QCOMPARE(codeOf(await(directory().resetPassword(root.id, root.version))), ErrorCode::LastAdministrator);
    QVERIFY(newest().endsWith(QStringLiteral("Robin Root last administrator")));
    QCOMPARE(fresh(root.id), root);

    // Their power may also hang on a group.
    const Group group = value(groups.create({QStringLiteral("Owners"), {}, role("Root")}));
    value(groups.changeMembers(group.id, {root.id}, {}));
    const User helper = takenIn(*m_store, QStringLiteral("Ada"), ada, QStringLiteral("Root"));
    const auto console = consoleOf(*m_store, ada);
    const User before = fresh(root.id);
    value(console->directory()->update(root.id, before.version, weaker)); // the group still holds everything
    QVERIFY(await(directory().setActive(helper.id, fresh(helper.id).version, false)));
    QCOMPARE(codeOf(await(groups.remove(group.id, group.version))), ErrorCode::LastAdministrator);
    QCOMPARE(codeOf(await(groups.update(group.id, group.version, {group.name, {}, role("Admin")}))),
             ErrorCode::LastAdministrator);
    QCOMPARE(codeOf(await(groups.changeMembers(group.id, {}, {root.id}))), ErrorCode::LastAdministrator);
    QVERIFY(newest().endsWith(QStringLiteral("Owners last administrator")));
    QCOMPARE(m_store->backend->authenticator()->identity()->permissions.size(),
             value(m_store->backend->roles()->permissions()).size());
}

void PeopleTest::aFederatedOrResetAdministratorDoesNotCount()
{
    federated(QStringLiteral("Fay"), QStringLiteral("fay@example.org"), "Root");
    invited(QStringLiteral("Ben"), ben, "Root");
    const User root = fresh(m_store->rootId());
    QCOMPARE(codeOf(await(directory().resetPassword(root.id, root.version))), ErrorCode::LastAdministrator);
    const User ready = takenIn(*m_store, QStringLiteral("Ada"), ada, QStringLiteral("Root"));
    value(directory().resetPassword(ready.id, ready.version)); // Ada may never sign in again
    QCOMPARE(codeOf(await(directory().resetPassword(root.id, root.version))), ErrorCode::LastAdministrator);
}

void PeopleTest::theListIsFilteredAndSortedByTheStore_data()
{
    QTest::addColumn<UserQuery>("query");
    QTest::addColumn<QString>("names");
    const auto sorted = [](UserColumn column, Qt::SortOrder order = Qt::AscendingOrder) {
        UserQuery query;
        query.sortBy = column;
        query.order = order;
        return query;
    };
    QTest::newRow("by name") << sorted(UserColumn::Name) << "Ada Ben Élan Fay Robin";
    QTest::newRow("backwards") << sorted(UserColumn::Name, Qt::DescendingOrder) << "Robin Fay Élan Ben Ada";
    QTest::newRow("by e-mail") << sorted(UserColumn::Email) << "Ada Élan Fay Robin Ben";
    QTest::newRow("by role, then name") << sorted(UserColumn::Role) << "Ben Fay Robin Ada Élan";
    QTest::newRow("by groups, most first")
        << sorted(UserColumn::Groups, Qt::DescendingOrder) << "Ben Ada Robin Fay Élan";
    QTest::newRow("by source") << sorted(UserColumn::Source) << "Ada Ben Élan Robin Fay";
    QTest::newRow("by status") << sorted(UserColumn::Status) << "Ada Élan Fay Robin Ben";
    QTest::newRow("by last sign-in") << sorted(UserColumn::LastSignIn, Qt::DescendingOrder)
                                     << "Ben Robin Fay Élan Ada";
    const auto worded = [](const QString &text) {
        UserQuery query;
        query.text = text;
        return query;
    };
    QTest::newRow("word") << worded(QStringLiteral("ADA")) << "Ada";
    QTest::newRow("word of the e-mail") << worded(QStringLiteral("@example.org")) << "Ada Élan Fay Robin";
    QTest::newRow("both words") << worded(QStringLiteral("élan EXAMPLE")) << "Élan";
    QTest::newRow("a percent sign is one") << worded(QStringLiteral("%")) << "";
    UserQuery query;
    query.statuses = {UserStatus::Invited, UserStatus::Deactivated};
    QTest::newRow("statuses") << query << "Ada Ben Élan";
    query = {};
    query.providers = QStringList{QStringLiteral("Okta")};
    QTest::newRow("provider") << query << "Fay";
    query.providers << QString();
    QTest::newRow("local or provider") << query << "Ada Ben Élan Fay Robin";
}

void PeopleTest::theListIsFilteredAndSortedByTheStore()
{
    QFETCH(UserQuery, query);
    QFETCH(QString, names);
    const User first = invited(QStringLiteral("Ada"), QStringLiteral("a@example.org"), "User");
    invited(QStringLiteral("Élan"), QStringLiteral("b@example.org"), "User");
    federated(QStringLiteral("Fay"), QStringLiteral("c@example.org"), "Read Only");
    m_store->clock->advance(std::chrono::hours(1));
    const User last =
        takenIn(*m_store, QStringLiteral("Ben"), QStringLiteral("zoe@example.com"), QStringLiteral("Admin"));
    value(directory().setActive(last.id, last.version, false));
    GroupService &groups = *m_store->backend->groups();
    const Group one = value(groups.create({QStringLiteral("One"), {}}));
    const Group two = value(groups.create({QStringLiteral("Two"), {}}));
    value(groups.changeMembers(one.id, {first.id, last.id}, {}));
    value(groups.changeMembers(two.id, {last.id}, {}));
    QCOMPARE(namesOf(query).join(u' '), names);
    query = {};
    query.groups = {one.id, two.id};
    QCOMPARE(namesOf(query).join(u' '), QStringLiteral("Ada Ben"));
    query = {};
    query.roles = {role("User")};
    QCOMPARE(namesOf(query).join(u' '), QStringLiteral("Ada Élan"));
    const User full = fresh(last.id);
    QCOMPARE(full.groups, (QVector<GroupRef>{{one.id, one.name}, {two.id, two.name}}));
}

void PeopleTest::aRowOfTheFirstSchemaIsFoundToo()
{
    tamper(m_store->path(), QStringLiteral("UPDATE users SET search_text = ''"));
    UserQuery query;
    query.text = QStringLiteral("ROBIN root@EXAMPLE");
    QCOMPARE(namesOf(query), QStringList{QStringLiteral("Robin")});
}

void PeopleTest::whatTheyCanDoIsTold()
{
    const User user = takenIn(*m_store, QStringLiteral("Ada"), ada, QStringLiteral("Read Only"));
    const Group group =
        value(m_store->backend->groups()->create({QStringLiteral("Keepers"), {}, role("Admin")}));
    value(m_store->backend->groups()->changeMembers(group.id, {user.id}, {}));
    const auto grantOf = [&](const QString &permission) {
        const auto grants = value(directory().grants(user.id));
        return *std::find_if(grants.cbegin(), grants.cend(),
                             [&](const Grant &grant) { return grant.permission == permission; });
    };
    const Grant grant = grantOf(permissions::deleteToken);
    QVERIFY(grant.granted);
    QCOMPARE(grant.reason, GrantReason::ByGroup);
    QCOMPARE(grant.sources, (QVector<GrantSource>{{QStringLiteral("Admin"), QStringLiteral("Keepers")}}));
    QCOMPARE(grantOf(permissions::readTokens).reason, GrantReason::ByRole);
    value(directory().setActive(user.id, fresh(user.id).version, false));
    QVERIFY(!grantOf(permissions::deleteToken).granted);
    QCOMPARE(grantOf(permissions::deleteToken).reason, GrantReason::UserInactive);
}

void PeopleTest::zonesAndProvidersAreListed()
{
    value(directory().invite(
        {QStringLiteral("Ada"), ada, role("User"), {QStringLiteral("Paris"), QStringLiteral("Berlin")}}));
    const User gone =
        value(directory().invite({QStringLiteral("Ben"), ben, role("User"), {QStringLiteral("Oslo")}})).user;
    value(directory().remove(gone.id, gone.version, {}));
    QCOMPARE(value(directory().zones()), (QStringList{QStringLiteral("Berlin"), QStringLiteral("Paris")}));
    QCOMPARE(value(directory().providers()), QStringList());
    federated(QStringLiteral("Fay"), QStringLiteral("fay@example.org"), "User");
    QCOMPARE(value(directory().providers()), QStringList{QStringLiteral("Okta")});
}

void PeopleTest::whatChangedIsTold()
{
    QSignalSpy people(&directory(), &Directory::changed);
    QSignalSpy usage(m_store->backend->roles(), &RoleService::changed);
    const User user = invited(QStringLiteral("Ada"), ada, "User");
    QTRY_COMPARE(people.size(), 1);
    QCOMPARE(people.first().first().value<UserChange>().ids, QVector<PrincipalId>{user.id});
    QCOMPARE(usage.size(), 1);
    value(directory().remove(user.id, user.version, {}));
    QTRY_COMPARE(people.size(), 2);
}

void PeopleTest::anotherConsoleIsNoticed()
{
    const auto console = consoleOf(*m_store, testroot::email, testroot::password());
    QSignalSpy people(console->directory(), &Directory::changed);
    QSignalSpy groups(console->groups(), &GroupService::changed);
    invited(QStringLiteral("Ada"), ada, "User");
    QTRY_VERIFY_WITH_TIMEOUT(!people.isEmpty() && !groups.isEmpty(), 20'000);
    QVERIFY(people.first().first().value<UserChange>().ids.isEmpty()); // who it was is not known
}

void PeopleTest::ownPermissionsThatChangeAreNoticedAtOnce()
{
    const Group group =
        value(m_store->backend->groups()->create({QStringLiteral("Readers"), {}, role("Read Only")}));
    QSignalSpy changed(m_store->backend->authenticator(), &Authenticator::identityChanged);
    value(m_store->backend->groups()->changeMembers(group.id, {m_store->rootId()}, {}));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(m_store->backend->authenticator()->identity()->groupNames, QStringList{group.name});
}

void PeopleTest::tenThousandPeopleAreQuick()
{
    {
        Database database;
        database.open(m_store->path(), {});
        WriteTransaction transaction(database);
        const RoleId user = role("User");
        for (int i = 0; i < 10'000; ++i)
            UserRepository::add(transaction, {QStringLiteral("Person %1").arg(i),
                                              QStringLiteral("p%1@example.org").arg(i),
                                              user,
                                              UserStatus::Active,
                                              {},
                                              m_store->clock->now()});
        for (int i = 0; i < 1'000; ++i)
            GroupRepository::add(transaction, {QStringLiteral("Group %1").arg(i), {}, {}},
                                 m_store->clock->now());
        database.execute(
            QStringLiteral("INSERT INTO group_members SELECT 1 + (principal_id * 7 + n) % 1000, "
                           "principal_id FROM users, (SELECT 1 AS n UNION SELECT 2 UNION SELECT 3)"));
        transaction.commit();
    }
    QElapsedTimer timer;
    for (int column = 0; column < userColumnCount; ++column) {
        UserQuery query;
        query.sortBy = UserColumn(column);
        query.text = QStringLiteral("person");
        timer.start();
        const auto ids = value(directory().find(query));
        QCOMPARE(ids.size(), 10'000);
        const auto page = value(directory().fetch(ids.mid(5'000, 200)));
        QCOMPARE(page.size(), 200);
        QCOMPARE(page.first().groups.size(), 3);
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    }
    timer.start();
    QCOMPARE(value(directory().fetch(value(directory().find({})))).size(), 10'001);
    QCOMPARE(value(m_store->backend->groups()->groups()).size(), 1'000);
    QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(PeopleTest)
#include "tst_people.moc"
