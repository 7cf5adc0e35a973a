// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "support/peoplefixture.h"

using namespace chatelaine;

/// People come, change, go away, and nobody gets power over somebody who may do more.
class PeopleTest : public QObject, protected PeopleFixture
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
    void whoMayOnlyReadPeopleLearnsNothingOfTokensAndActs();
};

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

void PeopleTest::whoMayOnlyReadPeopleLearnsNothingOfTokensAndActs()
{
    value(m_store->backend->roles()->apply(
        {{{}, 0, RoleDraft{QStringLiteral("Desk"), {}, {permissions::readUsers}}}}));
    RoleId desk;
    for (const Role &each : value(m_store->backend->roles()->roles()))
        desk = each.name == u"Desk" ? each.id : desk;
    value(m_store->tokens().create(m_store->draft(QStringLiteral("ci"))));
    OneTimeCode code = value(directory().invite({QStringLiteral("Ada"), ada, desk, {}}));
    const auto console = openConsole(*m_store);
    value(console->authenticator()->redeem(ada, std::move(code.code), newPassword()));

    const PrincipalId root = m_store->rootId();
    const auto told = value(console->audit()->historyOf(code.user.id, 100));
    QCOMPARE(told.size(), 2); // invited, and the password set
    for (const AuditEntry &entry : told)
        QCOMPARE(entry.subjectId, code.user.id.value);
    QVERIFY(value(console->audit()->historyOf(root, 100)).isEmpty());
    QVERIFY(!value(m_store->backend->audit()->historyOf(root, 100)).isEmpty());

    const Belongings hidden = value(console->directory()->belongings(root));
    QCOMPARE(hidden.tokens, 1);
    QVERIFY(hidden.tokenNames.isEmpty());
    QCOMPARE(value(directory().belongings(root)).tokenNames, QStringList{QStringLiteral("ci")});
}

QTEST_GUILESS_MAIN(PeopleTest)
#include "tst_people.moc"
