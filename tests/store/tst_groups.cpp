// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console.h"
#include "support/patience.h"
#include "support/storeuser.h"

#include <QSignalSpy>

using namespace chatelaine;

namespace {

const QString ada = QStringLiteral("ada@example.org");

} // namespace

/// Groups give their members what their role holds, to nobody more than who fills them may do.
class GroupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = std::make_unique<TestStore>(); }
    void cleanup() { m_store.reset(); }

    void aGroupComesChangesAndGoes();
    void namesAreUniqueWithoutRegardToCase();
    void aDraftIsJudged();
    void aLostRaceIsAConflict();
    void membersComeAndGoTogether();
    void whoeverDecidesAboutAGroupHasSeenItsMembers();
    void whatAGroupHoldsItsMembersMayDoAtOnce();
    void theCeilingHoldsForRoleAndMembers();
    void everyActNeedsItsPermission_data();
    void everyActNeedsItsPermission();
    void deletedPeopleLeaveTheirGroups();
    void whatChangedIsTold();

private:
    GroupService &groups() const { return *m_store->backend->groups(); }
    Directory &directory() const { return *m_store->backend->directory(); }
    RoleId role(const char *name) const { return m_store->role(QString::fromLatin1(name)); }
    PrincipalId person(const QString &name, const char *roleName = "User") const
    {
        const QString email = name.toLower() + QStringLiteral("@example.org");
        return value(directory().invite({name, email, role(roleName), {}})).user.id;
    }
    QString newest() const { return newestEntry(m_store->path()); }
    QVector<AuditChange> newestChanges() const;

    std::unique_ptr<TestStore> m_store;
};

QVector<AuditChange> GroupsTest::newestChanges() const
{
    const auto entries = value(m_store->backend->audit()->historyOf(m_store->rootId(), 1));
    return entries.isEmpty() ? QVector<AuditChange>() : entries.constFirst().changes;
}

void GroupsTest::aGroupComesChangesAndGoes()
{
    const Group made =
        value(groups().create({QStringLiteral(" Night  shift "), QStringLiteral("On call"), role("User")}));
    QCOMPARE(made.name, QStringLiteral("Night shift"));
    QCOMPARE(made.roleName, QStringLiteral("User"));
    QCOMPARE(made.members, 0);
    QCOMPARE(newest(), QStringLiteral("GroupCreated done Night shift "));
    QCOMPARE(newestChanges().size(), 3);
    const Group after = value(groups().update(made.id, made.version, {QStringLiteral("Day shift"), {}, {}}));
    QCOMPARE(after.name, QStringLiteral("Day shift"));
    QVERIFY(after.role.isNull());
    QVERIFY(after.version > made.version);
    QCOMPARE(newestChanges(),
             (QVector<AuditChange>{
                 {QStringLiteral("name"), QStringLiteral("Night shift"), QStringLiteral("Day shift")},
                 {QStringLiteral("description"), QStringLiteral("On call"), {}},
                 {QStringLiteral("role"), QStringLiteral("User"), {}}}));
    QCOMPARE(value(groups().groups()), QVector<Group>{after});
    value(groups().remove(after.id, after.version));
    QCOMPARE(newest(), QStringLiteral("GroupDeleted done Day shift "));
    QVERIFY(value(groups().groups()).isEmpty());
    QCOMPARE(codeOf(await(groups().remove(after.id, after.version))), ErrorCode::NotFound);
    QVERIFY(!value(m_store->store().firstBrokenAuditEntry()));
}

void GroupsTest::namesAreUniqueWithoutRegardToCase()
{
    const Group first = value(groups().create({QStringLiteral("Éclair"), {}}));
    const auto taken = await(groups().create({QStringLiteral("éCLAIR"), {}}));
    QCOMPARE(codeOf(taken), ErrorCode::AlreadyExists);
    QCOMPARE(taken.error().field, QStringLiteral("name"));
    const Group other = value(groups().create({QStringLiteral("Other"), {}}));
    QCOMPARE(codeOf(await(groups().update(other.id, other.version, {QStringLiteral("ÉCLAIR"), {}}))),
             ErrorCode::AlreadyExists);
    QCOMPARE(value(groups().update(first.id, first.version, {QStringLiteral("éclair"), {}})).name,
             QStringLiteral("éclair"));
}

void GroupsTest::aDraftIsJudged()
{
    const auto fieldOf = [&](const GroupDraft &draft) {
        const auto answer = await(groups().create(draft));
        return codeOf(answer) == ErrorCode::Invalid ? answer.error().field : QStringLiteral("accepted");
    };
    QCOMPARE(fieldOf({QStringLiteral("  "), {}}), QStringLiteral("name"));
    QCOMPARE(fieldOf({QStringLiteral("A"), QString(5000, u'x')}), QStringLiteral("description"));
    QCOMPARE(fieldOf({QStringLiteral("A"), {}, RoleId{999}}), QStringLiteral("role"));
    QVERIFY(value(groups().groups()).isEmpty());
}

void GroupsTest::aLostRaceIsAConflict()
{
    const Group seen = value(groups().create({QStringLiteral("Seen"), {}}));
    const auto console = consoleOf(*m_store, testroot::email, testroot::password());
    const Group theirs =
        value(console->groups()->update(seen.id, seen.version, {QStringLiteral("Theirs"), {}}));
    QCOMPARE(codeOf(await(groups().update(seen.id, seen.version, {QStringLiteral("Mine"), {}}))),
             ErrorCode::Conflict);
    QCOMPARE(codeOf(await(groups().remove(seen.id, seen.version))), ErrorCode::Conflict);
    QCOMPARE(value(groups().groups()), QVector<Group>{theirs});
}

void GroupsTest::membersComeAndGoTogether()
{
    const PrincipalId one = person(QStringLiteral("Ada"));
    const PrincipalId two = person(QStringLiteral("Ben"));
    const PrincipalId three = person(QStringLiteral("Cleo"));
    const Group group = value(groups().create({QStringLiteral("Crew"), {}}));
    QCOMPARE(value(groups().changeMembers(group.id, {one, two, two, PrincipalId{999}}, {three})).members, 2);
    QCOMPARE(newestChanges(),
             (QVector<AuditChange>{{QStringLiteral("members"), {}, QStringLiteral("Ada, Ben")}}));
    QCOMPARE(value(groups().changeMembers(group.id, {three, one}, {two})).members, 2);
    QCOMPARE(newestChanges(), (QVector<AuditChange>{{QStringLiteral("members"), QStringLiteral("Ben"),
                                                     QStringLiteral("Cleo")}}));
    const QString before = lookUp(m_store->path(), QStringLiteral("SELECT COUNT(*) FROM audit"));
    QCOMPARE(value(groups().changeMembers(group.id, {one}, {two})).members, 2); // nothing to do
    QCOMPARE(lookUp(m_store->path(), QStringLiteral("SELECT COUNT(*) FROM audit")), before);
    UserQuery members;
    members.groups = {group.id};
    QCOMPARE(value(directory().find(members)), (QVector<PrincipalId>{one, three}));
}

void GroupsTest::whoeverDecidesAboutAGroupHasSeenItsMembers()
{
    const PrincipalId one = person(QStringLiteral("Ada"));
    const PrincipalId two = person(QStringLiteral("Ben"));
    const Group seen = value(groups().create({QStringLiteral("Crew"), {}}));
    value(groups().changeMembers(seen.id, {one}, {}));
    QCOMPARE(codeOf(await(groups().remove(seen.id, seen.version))), ErrorCode::Conflict);
    // Coming and going needs no version: two people do it at once.
    value(groups().changeMembers(seen.id, {two}, {}));
    const Group now = value(groups().changeMembers(seen.id, {}, {one}));
    QCOMPARE(value(groups().changeMembers(seen.id, {two}, {})).version, now.version); // nothing to do
    value(groups().remove(now.id, now.version));
}

void GroupsTest::whatAGroupHoldsItsMembersMayDoAtOnce()
{
    const User user = takenIn(*m_store, QStringLiteral("Ada"), ada, QStringLiteral("Read Only"));
    const auto console = consoleOf(*m_store, ada);
    const auto tryIt = [&] {
        return codeOf(await(console->tokens()->create(m_store->draft(QStringLiteral("t")))));
    };
    QCOMPARE(tryIt(), ErrorCode::PermissionDenied);
    const Group made = value(groups().create({QStringLiteral("Makers"), {}, role("Admin")}));
    const Group group = value(groups().changeMembers(made.id, {user.id}, {}));
    QVERIFY(!tryIt());
    QCOMPARE(console->authenticator()->identity()->groupNames, QStringList{group.name});
    QCOMPARE(console->authenticator()->identity()->roleName, QStringLiteral("Read Only"));
    value(groups().remove(group.id, group.version));
    QCOMPARE(tryIt(), ErrorCode::PermissionDenied);
}

void GroupsTest::theCeilingHoldsForRoleAndMembers()
{
    const User admin = takenIn(*m_store, QStringLiteral("Ada"), ada, QStringLiteral("Admin"));
    const auto console = consoleOf(*m_store, ada);
    GroupService &theirs = *console->groups();
    const Group owners = value(groups().create({QStringLiteral("Owners"), {}, role("Root")}));
    QCOMPARE(codeOf(await(theirs.create({QStringLiteral("Mine"), {}, role("Root")}))),
             ErrorCode::RoleCeiling);
    QCOMPARE(codeOf(await(theirs.changeMembers(owners.id, {admin.id}, {}))), ErrorCode::RoleCeiling);
    QCOMPARE(newest(), QStringLiteral("GroupMembersChanged refused Owners role ceiling"));
    QCOMPARE(codeOf(await(theirs.changeMembers(owners.id, {}, {m_store->rootId()}))), ErrorCode::RoleCeiling);
    QCOMPARE(codeOf(await(theirs.update(owners.id, owners.version, {owners.name, {}, role("User")}))),
             ErrorCode::RoleCeiling);
    QCOMPARE(codeOf(await(theirs.remove(owners.id, owners.version))), ErrorCode::RoleCeiling);
    const Group mine = value(theirs.create({QStringLiteral("Mine"), {}, role("User")}));
    QCOMPARE(codeOf(await(theirs.update(mine.id, mine.version, {mine.name, {}, role("Root")}))),
             ErrorCode::RoleCeiling);
    QCOMPARE(value(groups().groups()), (QVector<Group>{mine, owners}));
}

void GroupsTest::everyActNeedsItsPermission_data()
{
    QTest::addColumn<QString>("permission");
    for (const QString &permission :
         {permissions::readGroups, permissions::createGroup, permissions::updateGroup,
          permissions::updateGroupMembers, permissions::deleteGroup})
        QTest::newRow(qPrintable(permission)) << permission;
}

void GroupsTest::everyActNeedsItsPermission()
{
    QFETCH(QString, permission);
    const Group group = value(groups().create({QStringLiteral("Crew"), {}}));
    takenIn(*m_store, QStringLiteral("Ada"), ada, QStringLiteral("Admin"));
    tamper(
        m_store->path(),
        QStringLiteral("DELETE FROM role_permissions WHERE role_id = ? AND permission_id = (SELECT id FROM "
                       "permissions WHERE name = ?)"),
        {role("Admin").value, permission});
    const auto console = consoleOf(*m_store, ada);
    GroupService &theirs = *console->groups();
    const auto denied = [](const auto &answer) { return codeOf(answer) == ErrorCode::PermissionDenied; };
    QCOMPARE(denied(await(theirs.groups())), permission == permissions::readGroups);
    QCOMPARE(denied(await(theirs.create({QStringLiteral("New"), {}}))),
             permission == permissions::createGroup);
    const auto joined = await(theirs.changeMembers(group.id, {m_store->rootId()}, {}));
    QCOMPARE(denied(joined), permission == permissions::updateGroupMembers);
    const qint64 version = joined ? joined->version : group.version;
    const auto updated = await(theirs.update(group.id, version, {QStringLiteral("Team"), {}}));
    QCOMPARE(denied(updated), permission == permissions::updateGroup);
    QCOMPARE(denied(await(theirs.remove(group.id, updated ? updated->version : version))),
             permission == permissions::deleteGroup);
}

void GroupsTest::deletedPeopleLeaveTheirGroups()
{
    const PrincipalId id = person(QStringLiteral("Ada"));
    QSignalSpy changed(&groups(), &GroupService::changed);
    const Group group = value(groups().create({QStringLiteral("Crew"), {}}));
    value(groups().changeMembers(group.id, {id}, {}));
    QTRY_COMPARE(changed.size(), 2); // of the two acts before
    value(directory().remove(id, value(directory().user(id)).version, {}));
    QCOMPARE(value(groups().groups()).constFirst().members, 0);
    QTRY_COMPARE(changed.size(), 3);
}

void GroupsTest::whatChangedIsTold()
{
    const PrincipalId id = person(QStringLiteral("Ada"));
    QSignalSpy changed(&groups(), &GroupService::changed);
    QSignalSpy people(&directory(), &Directory::changed);
    QSignalSpy usage(m_store->backend->roles(), &RoleService::changed);
    const Group group = value(groups().create({QStringLiteral("Crew"), {}}));
    QTRY_VERIFY(!changed.isEmpty());
    changed.clear();
    people.clear();
    usage.clear();
    value(groups().changeMembers(group.id, {id}, {}));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(people.size(), 1);
    QCOMPARE(people.first().first().value<UserChange>().ids, QVector<PrincipalId>{id});
    QCOMPARE(usage.size(), 1);
}

QTEST_GUILESS_MAIN(GroupsTest)
#include "tst_groups.moc"
