// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/grouprepository.h"
#include "support/patience.h"
#include "support/peoplefixture.h"

#include <QSignalSpy>

using namespace chatelaine;

/// The list of people, what is told of them, and of what becomes of them.
class PeopleListTest : public QObject, protected PeopleFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = std::make_unique<TestStore>(); }
    void cleanup() { m_store.reset(); }

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
    QStringList namesOf(const UserQuery &query) const;
};

QStringList PeopleListTest::namesOf(const UserQuery &query) const
{
    QStringList names;
    const auto ids = value(directory().find(query));
    if (value(directory().count(query)) != ids.size())
        return {QStringLiteral("the count differs")};
    for (const User &user : value(directory().fetch(ids)))
        names << user.name.section(u' ', 0, 0);
    return names;
}

void PeopleListTest::theListIsFilteredAndSortedByTheStore_data()
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

void PeopleListTest::theListIsFilteredAndSortedByTheStore()
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

void PeopleListTest::aRowOfTheFirstSchemaIsFoundToo()
{
    tamper(m_store->path(), QStringLiteral("UPDATE users SET search_text = ''"));
    UserQuery query;
    query.text = QStringLiteral("ROBIN root@EXAMPLE");
    QCOMPARE(namesOf(query), QStringList{QStringLiteral("Robin")});
}

void PeopleListTest::whatTheyCanDoIsTold()
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

void PeopleListTest::zonesAndProvidersAreListed()
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

void PeopleListTest::whatChangedIsTold()
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

void PeopleListTest::anotherConsoleIsNoticed()
{
    const auto console = consoleOf(*m_store, testroot::email, testroot::password());
    QSignalSpy people(console->directory(), &Directory::changed);
    QSignalSpy groups(console->groups(), &GroupService::changed);
    invited(QStringLiteral("Ada"), ada, "User");
    QTRY_VERIFY(!people.isEmpty() && !groups.isEmpty());
    QVERIFY(people.first().first().value<UserChange>().ids.isEmpty()); // who it was is not known
}

void PeopleListTest::ownPermissionsThatChangeAreNoticedAtOnce()
{
    const Group group =
        value(m_store->backend->groups()->create({QStringLiteral("Readers"), {}, role("Read Only")}));
    QSignalSpy changed(m_store->backend->authenticator(), &Authenticator::identityChanged);
    value(m_store->backend->groups()->changeMembers(group.id, {m_store->rootId()}, {}));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(m_store->backend->authenticator()->identity()->groupNames, QStringList{group.name});
}

void PeopleListTest::tenThousandPeopleAreQuick()
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
    for (int column = 0; column < userColumnCount; ++column) {
        UserQuery query;
        query.sortBy = UserColumn(column);
        query.text = QStringLiteral("person");
        const auto ids = value(directory().find(query));
        QCOMPARE(ids.size(), 10'000);
        const auto page = value(directory().fetch(ids.mid(5'000, 200)));
        QCOMPARE(page.size(), 200);
        QCOMPARE(page.first().groups.size(), 3);
    }
    QCOMPARE(value(directory().fetch(value(directory().find({})))).size(), 10'001);
    QCOMPARE(value(m_store->backend->groups()->groups()).size(), 1'000);
}

QTEST_GUILESS_MAIN(PeopleListTest)
#include "tst_peoplelist.moc"
