// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/roledesk.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace chatelaine;

namespace {

const QString reading = QStringLiteral("data:Read");
const QString writing = QStringLiteral("data:Write");
const QString erasing = QStringLiteral("data:Erase");

QVector<Role> storedRoles()
{
    return {{RoleId{1}, QStringLiteral("Root"), {}, {reading, writing, erasing}, true, 1},
            {RoleId{2}, QStringLiteral("Editors"), QStringLiteral("Write"), {reading, writing}, false, 3},
            {RoleId{3}, QStringLiteral("Readers"), {}, {reading}, false, 1}};
}

int keyOf(const RoleDesk &desk, const QString &name)
{
    for (const DeskRole &role : desk.roles()) {
        if (role.draft.name == name)
            return role.key;
    }
    return 0;
}

QStringList names(const RoleDesk &desk)
{
    QStringList found;
    for (const DeskRole &role : desk.roles())
        found.append(role.draft.name);
    return found;
}

} // namespace

/// The desk on which an administrator lays out changes of roles before anything is stored.
class TestRoleDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsPendingAtFirst();
    void oneCellIsOneStepThatCanBeUndoneAndRedone();
    void aWholeGroupIsOneStep();
    void whatChangesNothingIsNoStep();
    void builtInRolesAndRolesToBeDeletedStayAsTheyAre();
    void goingBackToWhatIsStoredLeavesNothingPending();
    void newRolesStandLastAndComeAndGoWithUndo();
    void aNewRoleThatIsDeletedIsGoneAtOnce();
    void renamingAndDescribingAreNamedForTheMenu();
    void theChangesNameTheVersionTheyStandOn();
    void pendingEditsSurviveANewAnswerOfTheStore();
    void aRoleChangedUnderneathIsAConflictUntilRebased();
    void rebasingKeepsBothSidesEdits();
    void undoingAfterSomebodyElsesChangeNeverTakesItBackUnnoticed();
    void editsOfARoleThatIsGoneAreDropped();
    void lostEditsAreToldOnce();
    void theSameEditBySomebodyElseLeavesNothingToDo();
    void discardForgetsEverything();
    void whatWasAppliedKeepsItsPlace();
};

void TestRoleDesk::nothingIsPendingAtFirst()
{
    RoleDesk desk;
    QSignalSpy changed(&desk, &RoleDesk::changed);
    desk.setStored(storedRoles());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(names(desk),
             (QStringList{QStringLiteral("Root"), QStringLiteral("Editors"), QStringLiteral("Readers")}));
    QVERIFY(desk.isEmpty());
    QVERIFY(desk.changes().isEmpty());
    QVERIFY(!desk.undoStack().canUndo());
    desk.setStored(storedRoles());
    QCOMPARE(changed.count(), 1); // nothing new
}

void TestRoleDesk::oneCellIsOneStepThatCanBeUndoneAndRedone()
{
    RoleDesk desk;
    desk.setStored(storedRoles());
    const int readers = keyOf(desk, QStringLiteral("Readers"));
    desk.setGranted(readers, {writing}, true);
    QVERIFY(desk.role(readers)->draft.permissions.contains(writing));
    QCOMPARE(desk.changeCount(), 1);
    QCOMPARE(desk.undoStack().undoText(), QStringLiteral("Give data:Write to Readers"));
    desk.undoStack().undo();
    QVERIFY(desk.isEmpty());
    QVERIFY(!desk.role(readers)->draft.permissions.contains(writing));
    desk.undoStack().redo();
    QVERIFY(desk.role(readers)->draft.permissions.contains(writing));
    desk.setGranted(readers, {reading}, false);
    QCOMPARE(desk.undoStack().undoText(), QStringLiteral("Take data:Read from Readers"));
    QCOMPARE(desk.role(readers)->draft.permissions, PermissionSet{writing});
}

void TestRoleDesk::aWholeGroupIsOneStep()
{
    RoleDesk desk;
    desk.setStored(storedRoles());
    const int readers = keyOf(desk, QStringLiteral("Readers"));
    desk.setGranted(readers, {reading, writing, erasing}, true);
    QCOMPARE(desk.undoStack().count(), 1);
    QVERIFY(desk.undoStack().undoText().contains(u'2')); // one was held already
    desk.undoStack().undo();
    QCOMPARE(desk.role(readers)->draft.permissions, PermissionSet{reading});
}

void TestRoleDesk::whatChangesNothingIsNoStep()
{
    RoleDesk desk;
    desk.setStored(storedRoles());
    const int readers = keyOf(desk, QStringLiteral("Readers"));
    desk.setGranted(readers, {reading}, true);
    desk.setGranted(readers, {writing}, false);
    desk.setGranted(readers, {}, true);
    desk.describe(readers, QStringLiteral("Readers"), {});
    desk.setRemoved(readers, false);
    desk.setGranted(4711, {writing}, true);
    QCOMPARE(desk.undoStack().count(), 0);
}

void TestRoleDesk::builtInRolesAndRolesToBeDeletedStayAsTheyAre()
{
    RoleDesk desk;
    desk.setStored(storedRoles());
    const int root = keyOf(desk, QStringLiteral("Root"));
    desk.setGranted(root, {reading}, false);
    desk.describe(root, QStringLiteral("Boss"), {});
    desk.setRemoved(root, true);
    QVERIFY(desk.isEmpty());
    const int readers = keyOf(desk, QStringLiteral("Readers"));
    desk.setRemoved(readers, true);
    desk.setGranted(readers, {writing}, true);
    desk.describe(readers, QStringLiteral("Writers"), {});
    QCOMPARE(desk.undoStack().count(), 1);
    QCOMPARE(desk.changes(), (RoleChanges{{RoleId{3}, 1, std::nullopt}}));
    desk.setRemoved(readers, false);
    QVERIFY(desk.isEmpty());
}

void TestRoleDesk::goingBackToWhatIsStoredLeavesNothingPending()
{
    RoleDesk desk;
    desk.setStored(storedRoles());
    const int readers = keyOf(desk, QStringLiteral("Readers"));
    desk.setGranted(readers, {writing}, true);
    desk.setGranted(readers, {writing}, false);
    QVERIFY(desk.isEmpty());
    QCOMPARE(desk.undoStack().count(), 2); // both can be undone
}

void TestRoleDesk::newRolesStandLastAndComeAndGoWithUndo()
{
    RoleDesk desk;
    desk.setStored(storedRoles());
    const int first = desk.add({QStringLiteral("Night"), {}, {reading}});
    const int second = desk.add({QStringLiteral("Day"), {}, {writing}});
    QCOMPARE(names(desk).mid(3), (QStringList{QStringLiteral("Night"), QStringLiteral("Day")}));
    QVERIFY(desk.role(first)->isNew());
    desk.undoStack().undo();
    desk.undoStack().undo();
    QVERIFY(!desk.role(first) && !desk.role(second));
    QVERIFY(desk.isEmpty());
    desk.undoStack().redo();
    desk.undoStack().redo();
    QCOMPARE(names(desk).mid(3), (QStringList{QStringLiteral("Night"), QStringLiteral("Day")}));
    QCOMPARE(desk.changes().constFirst(),
             (RoleEdit{{}, 0, RoleDraft{QStringLiteral("Night"), {}, {reading}}}));
    desk.setStored(storedRoles());
    QCOMPARE(desk.role(first)->draft.name, QStringLiteral("Night")); // a new answer does not lose them
}

void TestRoleDesk::aNewRoleThatIsDeletedIsGoneAtOnce()
{
    RoleDesk desk;
    desk.setStored(storedRoles());
    const int first = desk.add({QStringLiteral("Night"), {}, {reading}});
    const int second = desk.add({QStringLiteral("Day"), {}, {writing}});
    desk.setGranted(first, {writing}, true);
    desk.setRemoved(first, true);
    QVERIFY(!desk.role(first));
    QCOMPARE(desk.changeCount(), 1);
    desk.undoStack().undo();
    QCOMPARE(desk.role(first)->draft.permissions, (PermissionSet{reading, writing}));
    QCOMPARE(desk.roles().at(3).key, first); // where it was
    QCOMPARE(desk.roles().at(4).key, second);
}

void TestRoleDesk::renamingAndDescribingAreNamedForTheMenu()
{
    RoleDesk desk;
    desk.setStored(storedRoles());
    const int editors = keyOf(desk, QStringLiteral("Editors"));
    desk.describe(editors, QStringLiteral("Writers"), QStringLiteral("Write"));
    QCOMPARE(desk.undoStack().undoText(), QStringLiteral("Rename Editors to Writers"));
    desk.describe(editors, QStringLiteral("Writers"), QStringLiteral("Write and read"));
    QCOMPARE(desk.undoStack().undoText(), QStringLiteral("Describe Writers"));
    QCOMPARE(desk.role(editors)->draft.description, QStringLiteral("Write and read"));
    desk.undoStack().setIndex(0);
    QVERIFY(desk.isEmpty());
}

void TestRoleDesk::theChangesNameTheVersionTheyStandOn()
{
    RoleDesk desk;
    desk.setStored(storedRoles());
    desk.setGranted(keyOf(desk, QStringLiteral("Editors")), {erasing}, true);
    desk.setRemoved(keyOf(desk, QStringLiteral("Readers")), true);
    desk.add({QStringLiteral("Night"), {}, {reading}});
    const RoleChanges expected = {
        {RoleId{2}, 3,
         RoleDraft{QStringLiteral("Editors"), QStringLiteral("Write"), {reading, writing, erasing}}},
        {RoleId{3}, 1, std::nullopt},
        {RoleId{}, 0, RoleDraft{QStringLiteral("Night"), {}, {reading}}}};
    QCOMPARE(desk.changes(), expected);
}

void TestRoleDesk::pendingEditsSurviveANewAnswerOfTheStore()
{
    RoleDesk desk;
    desk.setStored(storedRoles());
    const int editors = keyOf(desk, QStringLiteral("Editors"));
    desk.setGranted(editors, {erasing}, true);
    QVector<Role> next = storedRoles();
    next[2].permissions = {reading, erasing}; // another role
    next[2].version = 2;
    next.append({RoleId{9}, QStringLiteral("Guests"), {}, {}, false, 1});
    desk.setStored(next);
    QVERIFY(desk.role(editors)->draft.permissions.contains(erasing));
    QVERIFY(desk.conflicts().isEmpty());
    QCOMPARE(desk.changeCount(), 1);
    QCOMPARE(desk.roles().at(2).draft.permissions, (PermissionSet{reading, erasing}));
    QCOMPARE(desk.roles().at(2).base, 2);
    QCOMPARE(desk.roles().at(3).draft.name, QStringLiteral("Guests"));
}

void TestRoleDesk::aRoleChangedUnderneathIsAConflictUntilRebased()
{
    RoleDesk desk;
    desk.setStored(storedRoles());
    const int editors = keyOf(desk, QStringLiteral("Editors"));
    desk.setGranted(editors, {erasing}, true);
    QVector<Role> next = storedRoles();
    next[1].description = QStringLiteral("Theirs");
    next[1].version = 4;
    desk.setStored(next);
    QCOMPARE(desk.conflicts(), QStringList{QStringLiteral("Editors")});
    QCOMPARE(desk.changes().constFirst().base, 3); // so that applying is refused
    desk.rebase();
    QVERIFY(desk.conflicts().isEmpty());
    QCOMPARE(desk.changes().constFirst().base, 4);
    QCOMPARE(desk.role(editors)->draft.description, QStringLiteral("Theirs"));
    QVERIFY(desk.role(editors)->draft.permissions.contains(erasing));
}

void TestRoleDesk::rebasingKeepsBothSidesEdits()
{
    RoleDesk desk;
    desk.setStored(storedRoles());
    const int editors = keyOf(desk, QStringLiteral("Editors"));
    desk.setGranted(editors, {erasing}, true);
    desk.setGranted(editors, {reading}, false);
    desk.describe(editors, QStringLiteral("Writers"), QStringLiteral("Write"));
    const int readers = keyOf(desk, QStringLiteral("Readers"));
    desk.setRemoved(readers, true);
    QVector<Role> next = storedRoles();
    next[1] = {RoleId{2}, QStringLiteral("Editors"), QStringLiteral("Theirs"), {reading}, false, 4};
    next[2].permissions = {reading, writing};
    next[2].version = 2;
    desk.setStored(next);
    QCOMPARE(desk.conflicts().size(), 2);
    desk.rebase();
    const RoleDraft expected{QStringLiteral("Writers"), QStringLiteral("Theirs"), {erasing}};
    QCOMPARE(desk.role(editors)->draft, expected);
    QCOMPARE(desk.role(editors)->original.permissions, PermissionSet{reading});
    QVERIFY(desk.role(readers)->removed);
    QCOMPARE(desk.changes().at(1), (RoleEdit{RoleId{3}, 2, std::nullopt}));
}

void TestRoleDesk::undoingAfterSomebodyElsesChangeNeverTakesItBackUnnoticed()
{
    RoleDesk desk;
    desk.setStored(storedRoles());
    const int editors = keyOf(desk, QStringLiteral("Editors"));
    desk.setGranted(editors, {erasing}, true);
    QVector<Role> next = storedRoles();
    next[1].permissions = {reading, writing, erasing}; // they had the same idea, and more
    next[1].description = QStringLiteral("Theirs");
    next[1].version = 4;
    desk.setStored(next);
    desk.rebase();
    QVERIFY(desk.isEmpty()); // nothing is left to do
    desk.undoStack().undo();
    QVERIFY(desk.isEmpty()); // and their version stays
    QCOMPARE(desk.role(editors)->draft.permissions, (PermissionSet{reading, writing, erasing}));
    desk.undoStack().redo(); // stands on the old version: refused until rebased again
    QCOMPARE(desk.conflicts(), QStringList{QStringLiteral("Editors")});
}

void TestRoleDesk::editsOfARoleThatIsGoneAreDropped()
{
    RoleDesk desk;
    desk.setStored(storedRoles());
    const int readers = keyOf(desk, QStringLiteral("Readers"));
    desk.setGranted(readers, {writing}, true);
    QVector<Role> next = storedRoles();
    next.removeLast();
    desk.setStored(next);
    QVERIFY(desk.isEmpty());
    QVERIFY(!desk.role(readers));
    desk.undoStack().undo();
    QVERIFY(desk.isEmpty());
    QVERIFY(!desk.undoStack().canUndo() && !desk.undoStack().canRedo());
}

void TestRoleDesk::lostEditsAreToldOnce()
{
    RoleDesk desk;
    desk.setStored(storedRoles());
    desk.setGranted(keyOf(desk, QStringLiteral("Readers")), {writing}, true);
    desk.setGranted(keyOf(desk, QStringLiteral("Editors")), {erasing}, true);
    QVector<Role> next = storedRoles();
    next.removeLast();
    next[1].builtIn = true;
    next[1].version = 4;
    desk.setStored(next);
    QCOMPARE(
        desk.takeLosses(),
        (QStringList{
            QStringLiteral("The role Editors is built in now; your changes to it are gone."),
            QStringLiteral("The role Readers was deleted by somebody else; your changes to it are gone.")}));
    QVERIFY(desk.takeLosses().isEmpty());

    RoleDesk other; // whoever meant to delete it anyway misses nothing
    other.setStored(storedRoles());
    other.setRemoved(keyOf(other, QStringLiteral("Readers")), true);
    other.setStored(next);
    QVERIFY(other.takeLosses().isEmpty());
}

void TestRoleDesk::theSameEditBySomebodyElseLeavesNothingToDo()
{
    RoleDesk desk;
    desk.setStored(storedRoles());
    const int readers = keyOf(desk, QStringLiteral("Readers"));
    desk.setGranted(readers, {writing}, true);
    QVector<Role> next = storedRoles();
    next[2].permissions = {reading, writing};
    next[2].version = 2;
    desk.setStored(next);
    QVERIFY(desk.isEmpty());
    QCOMPARE(desk.role(readers)->base, 2);
}

void TestRoleDesk::discardForgetsEverything()
{
    RoleDesk desk;
    desk.setStored(storedRoles());
    desk.setGranted(keyOf(desk, QStringLiteral("Readers")), {writing}, true);
    desk.setRemoved(keyOf(desk, QStringLiteral("Editors")), true);
    desk.add({QStringLiteral("Night"), {}, {reading}});
    QVector<Role> next = storedRoles();
    next[2].description = QStringLiteral("Theirs");
    next[2].version = 2;
    desk.setStored(next);
    desk.discard();
    QVERIFY(desk.isEmpty());
    QVERIFY(!desk.undoStack().canUndo());
    QCOMPARE(desk.roles().size(), 3);
    QCOMPARE(desk.roles().at(2).draft.description, QStringLiteral("Theirs")); // what is stored now
}

void TestRoleDesk::whatWasAppliedKeepsItsPlace()
{
    RoleDesk desk;
    desk.setStored(storedRoles());
    const int made = desk.add({QStringLiteral("Night shift"), {}, {reading}});
    desk.setRemoved(keyOf(desk, QStringLiteral("Readers")), true);
    QVector<Role> stored = storedRoles();
    stored.removeLast();
    stored.append({RoleId{9}, QStringLiteral("Night shift"), {}, {reading}, false, 1});
    desk.settle(stored);
    QVERIFY(desk.isEmpty());
    QVERIFY(!desk.undoStack().canUndo());
    QVERIFY(desk.role(made));
    QCOMPARE(desk.role(made)->id, RoleId{9});
    QCOMPARE(keyOf(desk, QStringLiteral("Readers")), 0);
}

QTEST_MAIN(TestRoleDesk)
#include "tst_roledesk.moc"
