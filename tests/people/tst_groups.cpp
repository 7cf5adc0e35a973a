// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/peoplefixture.h"
#include "support/patience.h"

using namespace chatelaine;

/// Groups as people work with them: made, changed, filled and emptied, deleted.
class TestGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<PeopleFixture>(); }
    void cleanup() { m.reset(); }
    void theFirstGroupIsMadeFromTheEmptyPage();
    void aNameThatIsTakenIsSaidBesideTheField();
    void anEditIsSavedAndTheRoleCanBeTakenAway();
    void anEditOfAnOldVersionShowsBothVersions();
    void manyJoinAtOnce();
    void everybodyFoundIsTickedAtOnce();
    void manyLeaveAtOnce();
    void deletingSaysWhoLosesWhat();
    void theGroupThatMakesTheLastAdministratorStays();
    void groupsAreSearchedAndFiltered();
    void aMemberLeadsToTheUsersPage();
    void makingAGroupByKeyboardAlone();

private:
    std::unique_ptr<PeopleFixture> m;
};

void TestGroups::theFirstGroupIsMadeFromTheEmptyPage()
{
    m->openGroups();
    QTRY_VERIFY(m->person->sees(QStringLiteral("No groups yet")));
    m->person->press(QStringLiteral("New group"));
    QTRY_VERIFY(m->dialog(QStringLiteral("newGroup")));
    m->person->typeInto(QStringLiteral("Name"), QStringLiteral(" Night  shift "));
    m->person->typeInto(QStringLiteral("Description"), QStringLiteral("Who is awake"));
    m->pick(QStringLiteral("Role"), QStringLiteral("Operations"));
    m->pressIn(m->dialog(QStringLiteral("newGroup")), QStringLiteral("Create group"));
    QTRY_COMPARE(m->selectedName(), QStringLiteral("Night shift"));
    const Group made = m->freshGroup(QStringLiteral("Night shift"));
    QCOMPARE(made.roleName, QStringLiteral("Operations"));
    QCOMPARE(made.description, QStringLiteral("Who is awake"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("No members yet")));
}

void TestGroups::aNameThatIsTakenIsSaidBesideTheField()
{
    m->addGroup(QStringLiteral("Support"));
    m->openGroups();
    m->person->press(QStringLiteral("New group"));
    QTRY_VERIFY(m->dialog(QStringLiteral("newGroup")));
    m->pressIn(m->dialog(QStringLiteral("newGroup")), QStringLiteral("Create group"));
    QVERIFY(m->person->field(QStringLiteral("Name"))->hasError());
    m->person->typeInto(QStringLiteral("Name"), QStringLiteral("support"));
    m->pressIn(m->dialog(QStringLiteral("newGroup")), QStringLiteral("Create group"));
    QTRY_VERIFY(m->person->field(QStringLiteral("Name"))->hasError());
    QVERIFY(m->dialog(QStringLiteral("newGroup"))->isVisible());
}

void TestGroups::anEditIsSavedAndTheRoleCanBeTakenAway()
{
    m->addGroup(QStringLiteral("Support"), QStringLiteral("Admin"));
    m->openGroups();
    m->clickRow(QStringLiteral("Support"));
    m->person->press(QStringLiteral("Edit…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("editGroup")));
    m->person->typeInto(QStringLiteral("Name"), QStringLiteral("Help desk"));
    m->pick(QStringLiteral("Role"), QStringLiteral("None"));
    m->pressIn(m->dialog(QStringLiteral("editGroup")), QStringLiteral("Save"));
    QTRY_COMPARE(m->selectedName(), QStringLiteral("Help desk"));
    QVERIFY(m->freshGroup(QStringLiteral("Help desk")).role.isNull());
}

void TestGroups::anEditOfAnOldVersionShowsBothVersions()
{
    const Group group = m->addGroup(QStringLiteral("Support"));
    m->openGroups();
    m->clickRow(QStringLiteral("Support"));
    m->person->press(QStringLiteral("Edit…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("editGroup")));
    QDialog *dialog = m->dialog(QStringLiteral("editGroup"));
    value(m->groups().update(group.id, group.version, {QStringLiteral("Theirs"), {}, {}}));
    m->person->typeInto(QStringLiteral("Name"), QStringLiteral("Mine"));
    m->pressIn(dialog, QStringLiteral("Save"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("Somebody has changed this group since you opened it.")));
    m->person->press(QStringLiteral("Take their values"));
    QTRY_VERIFY(m->person->input(QStringLiteral("Name")));
    QCOMPARE(qobject_cast<QLineEdit *>(m->person->input(QStringLiteral("Name")))->text(),
             QStringLiteral("Theirs"));
    m->pressIn(dialog, QStringLiteral("Save"));
    QTRY_VERIFY(!m->dialog(QStringLiteral("editGroup")));
    QCOMPARE(m->freshGroup(QStringLiteral("Theirs")).id, group.id);
}

void TestGroups::manyJoinAtOnce()
{
    const User kim = m->invite(QStringLiteral("Kim"));
    m->invite(QStringLiteral("Lee"));
    m->invite(QStringLiteral("Max"));
    const Group group = m->addGroup(QStringLiteral("Support"), {}, {kim.id});
    m->openGroups();
    m->clickRow(QStringLiteral("Support"));
    m->person->press(QStringLiteral("Add members…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("addMembers")));
    QDialog *dialog = m->dialog(QStringLiteral("addMembers"));
    auto *choices = dialog->findChild<QTableView *>(QStringLiteral("memberChoices"));
    QTRY_COMPARE(PeopleFixture::namesIn(*choices).size(), 4);
    QTRY_VERIFY(!(choices->model()->index(0, 0).flags() & Qt::ItemIsEnabled)); // Kim is in already
    QTRY_VERIFY(dialog->focusWidget() &&
                dialog->focusWidget()->accessibleName() == QStringLiteral("Search users"));
    QTest::keyClicks(dialog->focusWidget(), QStringLiteral("lee"));
    QTRY_COMPARE(PeopleFixture::namesIn(*choices), QStringList{QStringLiteral("Lee")});
    m->keys(Qt::Key_Down);
    m->keys(Qt::Key_Space);
    QTRY_VERIFY(m->person->sees(QStringLiteral("1 user(s) ticked")));
    auto *search = dialog->findChild<QLineEdit *>();
    search->clear();
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("max"));
    QTRY_COMPARE(PeopleFixture::namesIn(*choices), QStringList{QStringLiteral("Max")});
    m->keys(Qt::Key_Down);
    m->keys(Qt::Key_Space);
    QTRY_VERIFY(m->person->sees(QStringLiteral("2 user(s) ticked"))); // Lee stays ticked while hidden
    m->pressIn(dialog, QStringLiteral("Add"));
    QTRY_COMPARE(m->membersOf(group.id),
                 (QStringList{QStringLiteral("Kim"), QStringLiteral("Lee"), QStringLiteral("Max")}));
    QTRY_COMPARE(PeopleFixture::namesIn(m->members()).size(), 3);
    QTRY_COMPARE(m->message(), QStringLiteral("2 user(s) joined “Support”."));
}

void TestGroups::everybodyFoundIsTickedAtOnce()
{
    for (int i = 0; i < 12; ++i)
        m->invite(QStringLiteral("Helper %1").arg(i));
    const Group group = m->addGroup(QStringLiteral("Support"));
    m->openGroups();
    m->clickRow(QStringLiteral("Support"));
    m->person->press(QStringLiteral("Add members…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("addMembers")));
    QDialog *dialog = m->dialog(QStringLiteral("addMembers"));
    QTRY_VERIFY(dialog->focusWidget());
    QTest::keyClicks(dialog->focusWidget(), QStringLiteral("helper"));
    QTRY_VERIFY(m->person->button(QStringLiteral("Tick all 12 found")));
    m->invite(QStringLiteral("Lee"));
    QTest::keyClicks(dialog->focusWidget(), QStringLiteral(" 1")); // 1, 10 and 11
    QVERIFY(!m->person->button(QStringLiteral("Tick all 12 found"))->isEnabled());
    QTRY_VERIFY(m->person->button(QStringLiteral("Tick all 3 found")));
    QVERIFY(m->person->button(QStringLiteral("Tick all 3 found"))->isEnabled());
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Backspace);
    QTRY_VERIFY(m->person->button(QStringLiteral("Tick all 12 found")));
    m->person->press(QStringLiteral("Tick all 12 found"));
    m->pressIn(dialog, QStringLiteral("Add"));
    QTRY_COMPARE(m->membersOf(group.id).size(), 12);
}

void TestGroups::manyLeaveAtOnce()
{
    const User kim = m->invite(QStringLiteral("Kim"));
    const User lee = m->invite(QStringLiteral("Lee"));
    const User max = m->invite(QStringLiteral("Max"));
    const Group group =
        m->addGroup(QStringLiteral("Support"), QStringLiteral("Operations"), {kim.id, lee.id, max.id});
    m->openGroups();
    m->clickRow(QStringLiteral("Support"));
    QTRY_COMPARE(PeopleFixture::namesIn(m->members()).size(), 3);
    QCOMPARE(m->whyNot(QStringLiteral("Remove members…")),
             QStringLiteral("Select members in the details first."));
    PeopleFixture::clickIn(m->members(), QStringLiteral("Kim"));
    PeopleFixture::clickIn(m->members(), QStringLiteral("Max"), Qt::ControlModifier);
    m->person->press(QStringLiteral("Remove members…"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("2 member(s) lose(s) what the role Operations holds")));
    m->person->press(QStringLiteral("Yes, remove"));
    QTRY_COMPARE(m->membersOf(group.id), QStringList{QStringLiteral("Lee")});
    QTRY_COMPARE(PeopleFixture::namesIn(m->members()), QStringList{QStringLiteral("Lee")});
    QVERIFY(m->fresh(kim.id).groups.isEmpty());
}

void TestGroups::deletingSaysWhoLosesWhat()
{
    const User kim = m->invite(QStringLiteral("Kim"));
    m->addGroup(QStringLiteral("Support"), QStringLiteral("Operations"), {kim.id});
    m->openGroups();
    m->clickRow(QStringLiteral("Support"));
    m->person->press(QStringLiteral("Delete…"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("1 member(s) lose(s) what the role Operations holds")));
    m->person->press(QStringLiteral("Yes, delete"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("No groups yet")));
    QCOMPARE(m->fresh(kim.id).name, QStringLiteral("Kim"));
}

void TestGroups::theGroupThatMakesTheLastAdministratorStays()
{
    const User ruth = m->add(QStringLiteral("Ruth"));
    const Group keepers = m->addGroup(QStringLiteral("Keepers"), QStringLiteral("Root"), {ruth.id});
    value(m->secondConsole().signIn(ruth.email, Secret("correct horse battery")));
    Directory &directory = *m->second().directory();
    const User robin = value(directory.user(m->store.rootId()));
    value(directory.update(robin.id, robin.version,
                           {robin.name, robin.email, m->role(QStringLiteral("User")), {}}));
    m->openGroups(&m->second()); // Ruth, who may do everything only through the group
    m->clickRow(QStringLiteral("Keepers"));
    m->person->press(QStringLiteral("Delete…"));
    m->person->press(QStringLiteral("Yes, delete"));
    const auto refused = await(m->second().groups()->remove(keepers.id, keepers.version));
    QCOMPARE(codeOf(refused), ErrorCode::LastAdministrator);
    QTRY_COMPARE(m->message(), refused.error().message);
    QCOMPARE(m->names(), QStringList{QStringLiteral("Keepers")});
}

void TestGroups::groupsAreSearchedAndFiltered()
{
    for (int i = 0; i < 30; ++i)
        m->addGroup(QStringLiteral("Team %1").arg(i));
    m->openGroups();
    QTRY_COMPARE(m->names().size(), 30);
    QTRY_VERIFY(m->person->sees(QStringLiteral("30 group(s)")));
    auto *search = m->page->findChild<QLineEdit *>(QStringLiteral("groupSearch"));
    QTest::keyClicks(search, QStringLiteral("team 29"));
    QTRY_COMPARE(m->names(), QStringList{QStringLiteral("Team 29")});
    QTRY_VERIFY(m->person->sees(QStringLiteral("1 of 30 match")));
    QTest::keyClicks(search, QStringLiteral("x"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("No group matches")));
    m->person->press(QStringLiteral("Clear all filters"));
    QTRY_COMPARE(m->names().size(), 30);
}

void TestGroups::aMemberLeadsToTheUsersPage()
{
    const User kim = m->invite(QStringLiteral("Kim"));
    const Group group = m->addGroup(QStringLiteral("Support"), QStringLiteral("Operations"), {kim.id});
    GroupsPage *page = m->openGroups();
    QVERIFY(page->reveal({Place::Kind::Group, group.id.value, {}}));
    QTRY_COMPARE(m->selectedName(), QStringLiteral("Support"));
    QSignalSpy wanted(page, &Page::placeWanted);
    PeopleFixture::clickIn(m->members(), QStringLiteral("Kim"));
    m->members().setFocus();
    m->keys(Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<Place>().kind, Place::Kind::User);
    QCOMPARE(wanted.first().first().value<Place>().id, kim.id.value);
    m->person->press(QStringLiteral("Operations"));
    QCOMPARE(wanted.last().first().value<Place>().kind, Place::Kind::Role);
}

void TestGroups::makingAGroupByKeyboardAlone()
{
    m->openGroups();
    QTRY_VERIFY(m->person->sees(QStringLiteral("No groups yet")));
    m->keys(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m->dialog(QStringLiteral("newGroup")));
    QTRY_VERIFY(m->person->input(QStringLiteral("Name"))->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Support"));
    m->keys(Qt::Key_Return);
    QTRY_COMPARE(m->selectedName(), QStringLiteral("Support"));
    m->table().setFocus();
    m->keys(Qt::Key_F2);
    QTRY_VERIFY(m->dialog(QStringLiteral("editGroup")));
    m->keys(Qt::Key_Escape);
    QTRY_VERIFY(!m->dialog(QStringLiteral("editGroup")));
    m->table().setFocus();
    m->keys(Qt::Key_Delete);
    QTRY_VERIFY(m->person->sees(QStringLiteral("Delete “Support”?")));
    m->keys(Qt::Key_Escape);
    QTRY_COMPARE(m->names().size(), 1);
}

QTEST_MAIN(TestGroups)
#include "tst_groups.moc"
