// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console.h"
#include "support/patience.h"

#include <QSignalSpy>

using namespace chatelaine;

namespace {

DirectoryPerson person(const QString &name, const QStringList &groups = {})
{
    const QString id = name.toLower();
    return {id, name, id + QStringLiteral("@example.com"), {}, groups, QStringList(), true};
}

const QString ada = QStringLiteral("Ada");
const QString ben = QStringLiteral("Ben");

} // namespace

/// A directory comes in as its preview said, all of it or nothing.
class DirectoryImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }

    void aFirstImportBringsPeopleAndGroups();
    void theSameFileAgainChangesNothing();
    void whatChangedIsShownAndDone();
    void whatTheFileDoesNotTellStays();
    void whoIsGoneIsDeactivatedIfAskedFor();
    void groupsAreThoseOfTheFile();
    void refusedEntriesSayWhyAndStayAsTheyAre_data();
    void refusedEntriesSayWhyAndStayAsTheyAre();
    void nobodyAboveTheCeilingIsTouched();
    void aPreviewThatIsOutOfDateIsAConflict();
    void bothPermissionsAreNeeded();
    void groupsNeedPermissionsOfTheirOwn();
    void whoIsRefusedIsAudited();
    void zonesBeyondOnesOwnAreRefused();
    void aChangeBeyondTheHundredthGroupCounts();
    void providersDoNotMix();
    void addressesMoveOnWithinAFile();
    void tenThousandPeopleComeIn();

private:
    Directory &directory() const { return *m_store->backend->directory(); }
    DirectoryFile file(const QVector<DirectoryPerson> &people) const
    {
        return {QStringLiteral("Okta"), people};
    }
    DirectoryImportPlan preview(const DirectoryFile &wanted) const
    {
        return value(directory().previewImport(wanted, m_options));
    }
    DirectoryImportPlan import(const DirectoryFile &wanted) const
    {
        return value(directory().importDirectory(wanted, m_options, preview(wanted)));
    }
    User user(const QString &name) const;
    QString entries(const char *action) const
    {
        return lookUp(m_store->path(), QStringLiteral("SELECT COUNT(*) FROM audit WHERE action = ?"),
                      {QString::fromLatin1(action)});
    }

    QString newestRefusal() const
    {
        return lookUp(m_store->path(),
                      QStringLiteral("SELECT action || ' ' || detail FROM audit WHERE outcome "
                                     "= 'refused' ORDER BY sequence DESC LIMIT 1"));
    }
    void takeAway(RoleId role, const QString &permission) const
    {
        Database database;
        database.open(m_store->path(), {});
        Query(database,
              QStringLiteral("DELETE FROM role_permissions WHERE role_id = ? AND permission_id = (SELECT id "
                             "FROM permissions WHERE name = ?)"),
              {role.value, permission});
    }

    std::unique_ptr<TestStore> m_store;
    DirectoryImportOptions m_options;
};

void DirectoryImportTest::init()
{
    m_store = std::make_unique<TestStore>();
    m_options = {m_store->role(QStringLiteral("User")), true};
}

User DirectoryImportTest::user(const QString &name) const
{
    UserQuery query;
    query.text = name;
    const auto found = value(directory().fetch(value(directory().find(query))));
    return found.size() == 1 ? found.constFirst() : User();
}

void DirectoryImportTest::aFirstImportBringsPeopleAndGroups()
{
    DirectoryPerson special = person(ben, {QStringLiteral("crew"), QStringLiteral("Night shift")});
    special.role = QStringLiteral("Operations");
    special.zones = QStringList{QStringLiteral("Berlin")};
    special.active = false;
    const DirectoryFile wanted = file({person(ada, {QStringLiteral("Crew")}), special});
    const DirectoryImportPlan plan = preview(wanted);
    QCOMPARE(plan.provider, QStringLiteral("Okta"));
    QCOMPARE(plan.added, wanted.people);
    QCOMPARE(plan.newGroups, (QStringList{QStringLiteral("Crew"), QStringLiteral("Night shift")}));
    QCOMPARE(value(directory().count({})), 1); // a preview changes nothing
    QSignalSpy changed(&directory(), &Directory::changed);
    QCOMPARE(value(directory().importDirectory(wanted, m_options, plan)), plan);
    QTRY_VERIFY(!changed.isEmpty());
    const User first = user(ada);
    QCOMPARE(first.provider, QStringLiteral("Okta"));
    QCOMPARE(first.externalId, QStringLiteral("ada"));
    QCOMPARE(first.roleName, QStringLiteral("User"));
    QCOMPARE(first.status, UserStatus::Active);
    const User second = user(ben);
    QCOMPARE(second.roleName, QStringLiteral("Operations"));
    QCOMPARE(second.status, UserStatus::Deactivated);
    QCOMPARE(second.zones, *special.zones);
    QCOMPARE(second.groups.size(), 2);
    QCOMPARE(second.groups.constFirst(), first.groups.constFirst()); // "crew" is "Crew"
    QCOMPARE(
        newestEntry(m_store->path()),
        QStringLiteral("DirectoryImported done Okta added 2, changed 0, deactivated 0, refused 0, unchanged "
                       "0, new groups 2"));
    QCOMPARE(entries("UserInvited"), QStringLiteral("2"));
    QCOMPARE(entries("GroupCreated"), QStringLiteral("2"));
    QVERIFY(!value(m_store->store().firstBrokenAuditEntry()));
}

void DirectoryImportTest::theSameFileAgainChangesNothing()
{
    const DirectoryFile wanted =
        file({person(ada, {QStringLiteral("Zulu"), QStringLiteral("élan"), QStringLiteral("Alpha")}),
              person(ben)});
    import(wanted);
    const User before = user(ada);
    const DirectoryImportPlan again = import(wanted);
    QVERIFY(again.isEmpty());
    QCOMPARE(again.same, 2);
    QCOMPARE(user(ada), before);
}

void DirectoryImportTest::whatChangedIsShownAndDone()
{
    import(file({person(ada), person(ben)}));
    DirectoryPerson changed = person(ada);
    changed.name = QStringLiteral("Ada Lange");
    changed.role = QStringLiteral("Operations");
    changed.active = false;
    const DirectoryImportPlan plan = import(file({changed, person(ben)}));
    QCOMPARE(plan.same, 1);
    QCOMPARE(plan.changed.size(), 1);
    QCOMPARE(plan.changed.constFirst().name, ada);
    QCOMPARE(plan.changed.constFirst().changes,
             (QVector<AuditChange>{
                 {QStringLiteral("name"), ada, changed.name},
                 {QStringLiteral("role"), QStringLiteral("User"), QStringLiteral("Operations")},
                 {QStringLiteral("status"), QStringLiteral("active"), QStringLiteral("deactivated")}}));
    const User after = user(ada);
    QCOMPARE(after.name, changed.name);
    QCOMPARE(after.status, UserStatus::Deactivated);
    QCOMPARE(value(m_store->backend->audit()->historyOf(after.id, 1)).constFirst().action,
             AuditAction::UserDeactivated);
    changed.active = true;
    changed.role.clear(); // an entry without a role leaves the one there is
    import(file({changed, person(ben)}));
    QCOMPARE(user(ada).status, UserStatus::Active);
    QCOMPARE(user(ada).roleName, QStringLiteral("Operations"));
}

void DirectoryImportTest::whatTheFileDoesNotTellStays()
{
    DirectoryPerson told = person(ada, {QStringLiteral("Crew")});
    told.zones = QStringList{QStringLiteral("Berlin")};
    import(file({told}));
    const User active = user(ada);
    value(directory().setActive(active.id, active.version, false));
    const User before = user(ada);
    DirectoryPerson silent{told.externalId, told.name, told.email};
    const DirectoryImportPlan nothing = import(file({silent}));
    QVERIFY(nothing.isEmpty() && nothing.refused.isEmpty());
    QCOMPARE(user(ada), before); // with groups and zones, and still kept out
    silent.active = true;
    const DirectoryImportPlan plan =
        import(file({silent, {QStringLiteral("b"), ben, testroot::email + u'x'}}));
    QCOMPARE(plan.changed.constFirst().changes,
             (QVector<AuditChange>{
                 {QStringLiteral("status"), QStringLiteral("deactivated"), QStringLiteral("active")}}));
    QCOMPARE(user(ben).status, UserStatus::Active);
    silent.groups = QStringList();
    silent.zones = QStringList();
    import(file({silent}));
    QVERIFY(user(ada).groups.isEmpty() && user(ada).zones.isEmpty());
}

void DirectoryImportTest::whoIsGoneIsDeactivatedIfAskedFor()
{
    import(file({person(ada), person(ben)}));
    m_options.deactivateGone = false;
    QVERIFY(import(file({person(ada)})).isEmpty());
    QCOMPARE(user(ben).status, UserStatus::Active);
    m_options.deactivateGone = true;
    const DirectoryImportPlan plan = import(file({person(ada)}));
    QCOMPARE(plan.gone.size(), 1);
    QCOMPARE(plan.gone.constFirst().name, ben);
    QCOMPARE(user(ben).status, UserStatus::Deactivated);
    QVERIFY(import(file({person(ada)})).isEmpty()); // only once
    QCOMPARE(m_store->backend->authenticator()->identity()->name, testroot::name);
}

void DirectoryImportTest::groupsAreThoseOfTheFile()
{
    import(file({person(ada, {QStringLiteral("One"), QStringLiteral("Two")})}));
    const DirectoryImportPlan plan =
        import(file({person(ada, {QStringLiteral("two"), QStringLiteral("Three")})}));
    QCOMPARE(plan.newGroups, QStringList{QStringLiteral("Three")});
    QCOMPARE(plan.changed.constFirst().changes,
             (QVector<AuditChange>{
                 {QStringLiteral("groups"), QStringLiteral("One, Two"), QStringLiteral("Three, Two")}}));
    QStringList names;
    for (const GroupRef &group : user(ada).groups)
        names << group.name;
    QCOMPARE(names, (QStringList{QStringLiteral("Three"), QStringLiteral("Two")}));
}

void DirectoryImportTest::refusedEntriesSayWhyAndStayAsTheyAre_data()
{
    QTest::addColumn<DirectoryPerson>("entry");
    QTest::addColumn<QString>("why");
    DirectoryPerson entry = person(QStringLiteral("Cleo"));
    entry.email = testroot::email;
    QTest::newRow("address of somebody else") << entry << "Somebody else";
    entry = person(QStringLiteral("Cleo"));
    entry.role = QStringLiteral("Emperor");
    QTest::newRow("unknown role") << entry << "Emperor";
    entry = person(QStringLiteral("Cleo"));
    entry.email = QStringLiteral("nowhere");
    QTest::newRow("no address") << entry << "e-mail address";
    entry = person(QStringLiteral("Cleo"));
    entry.name = QStringLiteral("Cl\u202Eeo");
    QTest::newRow("invisible character") << entry << "U+202E";
    entry = person(QStringLiteral("Cleo"));
    entry.zones = QStringList{QStringLiteral("a,b")};
    QTest::newRow("comma in a zone") << entry << "";
    entry = person(QStringLiteral("Cleo"), {QStringLiteral(" ")});
    QTest::newRow("group without a name") << entry << "";
    entry = person(ada);
    entry.email = QStringLiteral("second@example.com");
    QTest::newRow("the same person twice") << entry << "twice";
    entry = person(QStringLiteral("Cleo"));
    entry.externalId.clear();
    QTest::newRow("no identity") << entry << "externalId";
}

void DirectoryImportTest::refusedEntriesSayWhyAndStayAsTheyAre()
{
    QFETCH(DirectoryPerson, entry);
    QFETCH(QString, why);
    const DirectoryImportPlan plan = import(file({person(ada), entry}));
    QCOMPARE(plan.added.size(), 1);
    QCOMPARE(plan.refused.size(), 1);
    QCOMPARE(plan.refused.constFirst().name, entry.name);
    QVERIFY(!plan.refused.constFirst().reason.isEmpty());
    QVERIFY2(plan.refused.constFirst().reason.contains(why), qPrintable(plan.refused.constFirst().reason));
    QVERIFY(plan.newGroups.isEmpty());
    QCOMPARE(value(directory().count({})), 2);
}

void DirectoryImportTest::nobodyAboveTheCeilingIsTouched()
{
    const Group owners = value(m_store->backend->groups()->create(
        {QStringLiteral("Owners"), {}, m_store->role(QStringLiteral("Root"))}));
    DirectoryPerson boss = person(ben);
    boss.role = QStringLiteral("Root");
    import(file({boss}));
    takenIn(*m_store, QStringLiteral("Moss"), QStringLiteral("moss@example.org"), QStringLiteral("Admin"));
    const auto console = consoleOf(*m_store, QStringLiteral("moss@example.org"));
    Directory &theirs = *console->directory();
    const auto refusedBy = [&](const DirectoryFile &wanted) {
        const auto plan = value(theirs.previewImport(wanted, m_options));
        return value(theirs.importDirectory(wanted, m_options, plan)).refused.size();
    };
    QCOMPARE(refusedBy(file({})), 1); // gone, but more powerful
    boss.role = QStringLiteral("User");
    QCOMPARE(refusedBy(file({boss})), 1); // to be demoted
    DirectoryPerson raised = person(ada);
    raised.role = QStringLiteral("Root");
    QCOMPARE(refusedBy(file({raised})), 2);
    QCOMPARE(refusedBy(file({person(ada, {QStringLiteral("OWNERS")})})), 2);
    m_options.defaultRole = m_store->role(QStringLiteral("Root"));
    QCOMPARE(refusedBy(file({person(ada)})), 2);
    QCOMPARE(value(directory().count({})), 3);
    QCOMPARE(user(ben).status, UserStatus::Active);
    QCOMPARE(value(m_store->backend->groups()->groups()), QVector<Group>{owners});
}

void DirectoryImportTest::aPreviewThatIsOutOfDateIsAConflict()
{
    const DirectoryFile wanted = file({person(ada)});
    const DirectoryImportPlan plan = preview(wanted);
    value(directory().invite({ada, QStringLiteral("ada@example.com"), m_options.defaultRole, {}}));
    const QString before = lookUp(m_store->path(), QStringLiteral("SELECT COUNT(*) FROM audit"));
    QCOMPARE(codeOf(await(directory().importDirectory(wanted, m_options, plan))), ErrorCode::Conflict);
    QCOMPARE(lookUp(m_store->path(), QStringLiteral("SELECT COUNT(*) FROM audit")), before);
    QVERIFY(!user(ada).isFederated());
}

void DirectoryImportTest::bothPermissionsAreNeeded()
{
    const User keeper = takenIn(*m_store, QStringLiteral("Moss"), QStringLiteral("moss@example.org"),
                                QStringLiteral("Admin"));
    const auto console = consoleOf(*m_store, keeper.email);
    for (const QString &permission : {permissions::createUser, permissions::updateUser}) {
        const QString sql =
            QStringLiteral("role_permissions WHERE role_id = ? AND permission_id = (SELECT id FROM "
                           "permissions WHERE name = ?)");
        QVERIFY(await(console->directory()->previewImport(file({}), m_options)));
        {
            Database database;
            database.open(m_store->path(), {});
            Query(database, QStringLiteral("DELETE FROM ") + sql, {keeper.role.value, permission});
        }
        const auto answer = await(console->directory()->previewImport(file({}), m_options));
        QCOMPARE(codeOf(answer), ErrorCode::PermissionDenied);
        QVERIFY(answer.error().message.contains(permission));
        Database database;
        database.open(m_store->path(), {});
        Query(database,
              QStringLiteral("INSERT INTO role_permissions SELECT ?, id FROM permissions WHERE name = ?"),
              {keeper.role.value, permission});
    }
}

void DirectoryImportTest::groupsNeedPermissionsOfTheirOwn()
{
    value(m_store->backend->groups()->create({QStringLiteral("Crew"), {}, {}}));
    const User keeper = takenIn(*m_store, QStringLiteral("Moss"), QStringLiteral("moss@example.org"),
                                QStringLiteral("Admin"));
    const auto console = consoleOf(*m_store, keeper.email);
    Directory &theirs = *console->directory();
    const DirectoryFile joining = file({person(ada, {QStringLiteral("crew")})});
    const DirectoryFile founding = file({person(ada, {QStringLiteral("New")})});
    for (const auto &[permission, wanted] : {std::pair(permissions::createGroup, founding),
                                             std::pair(permissions::updateGroupMembers, joining)}) {
        const DirectoryImportPlan plan = value(theirs.previewImport(wanted, m_options));
        takeAway(keeper.role, permission);
        const auto answer = await(theirs.previewImport(wanted, m_options));
        QCOMPARE(codeOf(answer), ErrorCode::PermissionDenied);
        QVERIFY2(answer.error().message.contains(permission), qPrintable(answer.error().message));
        QCOMPARE(codeOf(await(theirs.importDirectory(wanted, m_options, plan))), ErrorCode::PermissionDenied);
        QCOMPARE(newestRefusal(), QStringLiteral("DirectoryImported lacks ") + permission);
    }
    QVERIFY(user(ada).id.isNull());
    const DirectoryFile alone = file({person(ada)});
    const auto plan = value(theirs.previewImport(alone, m_options));
    QVERIFY(await(theirs.importDirectory(alone, m_options, plan))); // nothing about groups
}

void DirectoryImportTest::whoIsRefusedIsAudited()
{
    DirectoryPerson boss = person(ben);
    boss.role = QStringLiteral("Root");
    import(file({boss}));
    takenIn(*m_store, QStringLiteral("Moss"), QStringLiteral("moss@example.org"), QStringLiteral("Admin"));
    const auto console = consoleOf(*m_store, QStringLiteral("moss@example.org"));
    DirectoryPerson raised = person(ada);
    raised.role = QStringLiteral("Root");
    const DirectoryFile wanted = file({raised});
    const auto plan = value(console->directory()->previewImport(wanted, m_options));
    QCOMPARE(newestRefusal(), QString()); // only looked at
    value(console->directory()->importDirectory(wanted, m_options, plan));
    const QString refusals = QStringLiteral(
        "SELECT GROUP_CONCAT(action || ' ' || target || ' ' || detail || ' ' || subject, '; ') FROM "
        "(SELECT * FROM audit WHERE outcome = 'refused' ORDER BY sequence)");
    QCOMPARE(lookUp(m_store->path(), refusals),
             QStringLiteral("UserInvited Ada role ceiling user; UserDeactivated Ben role ceiling user"));
    QCOMPARE(value(m_store->backend->audit()->historyOf(user(ben).id, 1)).constFirst().outcome,
             AuditOutcome::Refused);
}

void DirectoryImportTest::zonesBeyondOnesOwnAreRefused()
{
    const auto inZones = [](const QString &name, const QStringList &zones) {
        DirectoryPerson made = person(name);
        made.zones = zones;
        return made;
    };
    const QString berlin = QStringLiteral("Berlin");
    const QString paris = QStringLiteral("Paris");
    const DirectoryPerson elsewhere = inZones(ben, {paris});
    import(file({elsewhere}));
    User keeper = takenIn(*m_store, QStringLiteral("Moss"), QStringLiteral("moss@example.org"),
                          QStringLiteral("Admin"));
    keeper = value(
        directory().update(keeper.id, keeper.version, {keeper.name, keeper.email, keeper.role, {berlin}}));
    const auto console = consoleOf(*m_store, keeper.email);
    const auto plan = value(console->directory()->previewImport(
        file({elsewhere, inZones(ada, {berlin}), inZones(QStringLiteral("Cleo"), {berlin, paris}),
              inZones(QStringLiteral("Dora"), {})}),
        m_options));
    QCOMPARE(plan.added.size(), 1);
    QCOMPARE(plan.added.constFirst().name, ada);
    QCOMPARE(plan.refused.size(), 3); // Ben too: he acts where Moss may not
    QVERIFY2(plan.refused.constFirst().reason.contains(paris), qPrintable(plan.refused.constFirst().reason));
}

void DirectoryImportTest::aChangeBeyondTheHundredthGroupCounts()
{
    QStringList groups;
    for (int i = 1; i <= 101; ++i)
        groups << QStringLiteral("Group %1").arg(i, 3, 10, QLatin1Char('0'));
    import(file({person(ada, groups)}));
    groups.last() = QStringLiteral("Group 999");
    const DirectoryImportPlan plan = import(file({person(ada, groups)}));
    QCOMPARE(plan.changed.size(), 1);
    QCOMPARE(plan.changed.constFirst().changes,
             (QVector<AuditChange>{
                 {QStringLiteral("groups"), QStringLiteral("Group 101"), QStringLiteral("Group 999")}}));
    QCOMPARE(user(ada).groups.constLast().name, QStringLiteral("Group 999"));
}

void DirectoryImportTest::providersDoNotMix()
{
    import(file({person(ada)}));
    const DirectoryFile other{QStringLiteral("Entra"), {person(ben)}};
    const DirectoryImportPlan plan = import(other);
    QVERIFY(plan.gone.isEmpty());
    DirectoryPerson namesake = person(ada);
    namesake.email = QStringLiteral("other@example.com");
    import({QStringLiteral("Entra"), {person(ben), namesake}}); // the same id at another provider
    QCOMPARE(value(directory().count({})), 4);
    QCOMPARE(value(directory().providers()), (QStringList{QStringLiteral("Entra"), QStringLiteral("Okta")}));
    QCOMPARE(codeOf(await(directory().previewImport({{}, {person(ada)}}, m_options))), ErrorCode::Invalid);
}

void DirectoryImportTest::addressesMoveOnWithinAFile()
{
    import(file({person(ada)}));
    DirectoryPerson renamed = person(ada);
    renamed.email = QStringLiteral("lange@example.com");
    DirectoryPerson successor = person(ben);
    successor.email = QStringLiteral("ADA@example.com");
    const DirectoryImportPlan plan = import(file({renamed, successor}));
    QVERIFY(plan.refused.isEmpty());
    QCOMPARE(user(ben).email, successor.email);
}

void DirectoryImportTest::tenThousandPeopleComeIn()
{
    QVector<DirectoryPerson> people;
    for (int i = 0; i < 10'000; ++i)
        people << person(QStringLiteral("Person %1").arg(i),
                         {QStringLiteral("Group %1").arg(i % 1'000), QStringLiteral("Everybody")});
    for (DirectoryPerson &each : people)
        each.email.remove(u' ');
    const DirectoryImportPlan plan = import(file(people));
    QCOMPARE(plan.added.size(), 10'000);
    QCOMPARE(preview(file(people)).same, 10'000);
    QCOMPARE(value(directory().count({})), 10'001);
}

QTEST_GUILESS_MAIN(DirectoryImportTest)
#include "tst_directoryimport.moc"
