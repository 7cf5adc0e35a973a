// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/roledesk.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace chatelaine;

namespace {

const QString read = QStringLiteral("data:Read");
const QString write = QStringLiteral("data:Write");
const QString erase = QStringLiteral("data:Erase");

QVector<Role> storedRoles()
{
    return {{RoleId{1}, QStringLiteral("Root"), {}, {read, write, erase}, true, 1},
            {RoleId{2}, QStringLiteral("Editors"), QStringLiteral("Write"), {read, write}, false, 3},
            {RoleId{3}, QStringLiteral("Readers"), {}, {read}, false, 1}};
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
    void theSameEditBySomebodyElseLeavesNothingToDo();
    void discardForgetsEverything();
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
    desk.setGranted(readers, {write}, true);
    QVERIFY(desk.role(readers)->draft.permissions.contains(write));
    QCOMPARE(desk.changeCount(), 1);
    QCOMPARE(desk.undoStack().undoText(), QStringLiteral("Give data:Write to Readers"));
    desk.undoStack().undo();
    QVERIFY(desk.isEmpty());
    QVERIFY(!desk.role(readers)->draft.permissions.contains(write));
    desk.undoStack().redo();
    QVERIFY(desk.role(readers)->draft.permissions.contains(write));
    desk.setGranted(readers, {read}, false);
    QCOMPARE(desk.undoStack().undoText(), QStringLiteral("Take data:Read from Readers"));
    QCOMPARE(desk.role(readers)->draft.permissions, PermissionSet{write});
}

void TestRoleDesk::aWholeGroupIsOneStep()
{
    RoleDesk desk;
    desk.setStored(storedRoles());
    const int readers = keyOf(desk, QStringLiteral("Readers"));
    desk.setGranted(readers, {read, write, erase}, true);
    QCOMPARE(desk.undoStack().count(), 1);
    QVERIFY(desk.undoStack().undoText().contains(u'2')); // read was held already
    desk.undoStack().undo();
    QCOMPARE(desk.role(readers)->draft.permissions, PermissionSet{read});
}

void TestRoleDesk::whatChangesNothingIsNoStep()
{
    RoleDesk desk;
    desk.setStored(storedRoles());
    const int readers = keyOf(desk, QStringLiteral("Readers"));
    desk.setGranted(readers, {read}, true);
    desk.setGranted(readers, {write}, false);
    desk.setGranted(readers, {}, true);
    desk.describe(readers, QStringLiteral("Readers"), {});
    desk.setRemoved(readers, false);
    desk.setGranted(4711, {write}, true);
    QCOMPARE(desk.undoStack().count(), 0);
}

void TestRoleDesk::builtInRolesAndRolesToBeDeletedStayAsTheyAre()
{
    RoleDesk desk;
    desk.setStored(storedRoles());
    const int root = keyOf(desk, QStringLiteral("Root"));
    desk.setGranted(root, {read}, false);
    desk.describe(root, QStringLiteral("Boss"), {});
    desk.setRemoved(root, true);
    QVERIFY(desk.isEmpty());
    const int readers = keyOf(desk, QStringLiteral("Readers"));
    desk.setRemoved(readers, true);
    desk.setGranted(readers, {write}, true);
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
    desk.setGranted(readers, {write}, true);
    desk.setGranted(readers, {write}, false);
    QVERIFY(desk.isEmpty());
    QCOMPARE(desk.undoStack().count(), 2); // both can be undone
}

void TestRoleDesk::newRolesStandLastAndComeAndGoWithUndo()
{
    RoleDesk desk;
    desk.setStored(storedRoles());
    const int first = desk.add({QStringLiteral("Night"), {}, {read}});
    const int second = desk.add({QStringLiteral("Day"), {}, {write}});
    QCOMPARE(names(desk).mid(3), (QStringList{QStringLiteral("Night"), QStringLiteral("Day")}));
    QVERIFY(desk.role(first)->isNew());
    desk.undoStack().undo();
    desk.undoStack().undo();
    QVERIFY(!desk.role(first) && !desk.role(second));
    QVERIFY(desk.isEmpty());
    desk.undoStack().redo();
    desk.undoStack().redo();
    QCOMPARE(names(desk).mid(3), (QStringList{QStringLiteral("Night"), QStringLiteral("Day")}));
    QCOMPARE(desk.changes().constFirst(), (RoleEdit{{}, 0, RoleDraft{QStringLiteral("Night"), {}, {read}}}));
    desk.setStored(storedRoles());
    QCOMPARE(desk.role(first)->draft.name, QStringLiteral("Night")); // a new answer does not lose them
}

void TestRoleDesk::aNewRoleThatIsDeletedIsGoneAtOnce()
{
    RoleDesk desk;
    desk.setStored(storedRoles());
    const int first = desk.add({QStringLiteral("Night"), {}, {read}});
    const int second = desk.add({QStringLiteral("Day"), {}, {write}});
    desk.setGranted(first, {write}, true);
    desk.setRemoved(first, true);
    QVERIFY(!desk.role(first));
    QCOMPARE(desk.changeCount(), 1);
    desk.undoStack().undo();
    QCOMPARE(desk.role(first)->draft.permissions, (PermissionSet{read, write}));
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
    desk.setGranted(keyOf(desk, QStringLiteral("Editors")), {erase}, true);
    desk.setRemoved(keyOf(desk, QStringLiteral("Readers")), true);
    desk.add({QStringLiteral("Night"), {}, {read}});
    const RoleChanges expected = {
        {RoleId{2}, 3, RoleDraft{QStringLiteral("Editors"), QStringLiteral("Write"), {read, write, erase}}},
        {RoleId{3}, 1, std::nullopt},
        {RoleId{}, 0, RoleDraft{QStringLiteral("Night"), {}, {read}}}};
    QCOMPARE(desk.changes(), expected);
}

void TestRoleDesk::pendingEditsSurviveANewAnswerOfTheStore()
{
    RoleDesk desk;
    desk.setStored(storedRoles());
    const int editors = keyOf(desk, QStringLiteral("Editors"));
    desk.setGranted(editors, {erase}, true);
    QVector<Role> next = storedRoles();
    next[2].permissions = {read, erase}; // another role
    next[2].version = 2;
    next.append({RoleId{9}, QStringLiteral("Guests"), {}, {}, false, 1});
    desk.setStored(next);
    QVERIFY(desk.role(editors)->draft.permissions.contains(erase));
    QVERIFY(desk.conflicts().isEmpty());
    QCOMPARE(desk.changeCount(), 1);
    QCOMPARE(desk.roles().at(2).draft.permissions, (PermissionSet{read, erase}));
    QCOMPARE(desk.roles().at(2).base, 2);
    QCOMPARE(desk.roles().at(3).draft.name, QStringLiteral("Guests"));
}

void TestRoleDesk::aRoleChangedUnderneathIsAConflictUntilRebased()
{
    RoleDesk desk;
    desk.setStored(storedRoles());
    const int editors = keyOf(desk, QStringLiteral("Editors"));
    desk.setGranted(editors, {erase}, true);
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
    QVERIFY(desk.role(editors)->draft.permissions.contains(erase));
}

void TestRoleDesk::rebasingKeepsBothSidesEdits()
{
    RoleDesk desk;
    desk.setStored(storedRoles());
    const int editors = keyOf(desk, QStringLiteral("Editors"));
    desk.setGranted(editors, {erase}, true);
    desk.setGranted(editors, {read}, false);
    desk.describe(editors, QStringLiteral("Writers"), QStringLiteral("Write"));
    const int readers = keyOf(desk, QStringLiteral("Readers"));
    desk.setRemoved(readers, true);
    QVector<Role> next = storedRoles();
    next[1] = {RoleId{2}, QStringLiteral("Editors"), QStringLiteral("Theirs"), {read}, false, 4};
    next[2].permissions = {read, write};
    next[2].version = 2;
    desk.setStored(next);
    QCOMPARE(desk.conflicts().size(), 2);
    desk.rebase();
    const RoleDraft expected{QStringLiteral("Writers"), QStringLiteral("Theirs"), {erase}};
    QCOMPARE(desk.role(editors)->draft, expected);
    QCOMPARE(desk.role(editors)->original.permissions, PermissionSet{read});
    QVERIFY(desk.role(readers)->removed);
    QCOMPARE(desk.changes().at(1), (RoleEdit{RoleId{3}, 2, std::nullopt}));
}

void TestRoleDesk::undoingAfterSomebodyElsesChangeNeverTakesItBackUnnoticed()
{
    RoleDesk desk;
    desk.setStored(storedRoles());
    const int editors = keyOf(desk, QStringLiteral("Editors"));
    desk.setGranted(editors, {erase}, true);
    QVector<Role> next = storedRoles();
    next[1].permissions = {read, write, erase}; // they had the same idea, and more
    next[1].description = QStringLiteral("Theirs");
    next[1].version = 4;
    desk.setStored(next);
    desk.rebase();
    QVERIFY(desk.isEmpty()); // nothing is left to do
    desk.undoStack().undo();
    QVERIFY(desk.isEmpty()); // and their version stays
    QCOMPARE(desk.role(editors)->draft.permissions, (PermissionSet{read, write, erase}));
    desk.undoStack().redo(); // stands on the old version: refused until rebased again
    QCOMPARE(desk.conflicts(), QStringList{QStringLiteral("Editors")});
}

void TestRoleDesk::editsOfARoleThatIsGoneAreDropped()
{
    RoleDesk desk;
    desk.setStored(storedRoles());
    const int readers = keyOf(desk, QStringLiteral("Readers"));
    desk.setGranted(readers, {write}, true);
    QVector<Role> next = storedRoles();
    next.removeLast();
    desk.setStored(next);
    QVERIFY(desk.isEmpty());
    QVERIFY(!desk.role(readers));
    desk.undoStack().undo();
    QVERIFY(desk.isEmpty());
    QVERIFY(!desk.undoStack().canUndo() && !desk.undoStack().canRedo());
}

void TestRoleDesk::theSameEditBySomebodyElseLeavesNothingToDo()
{
    RoleDesk desk;
    desk.setStored(storedRoles());
    const int readers = keyOf(desk, QStringLiteral("Readers"));
    desk.setGranted(readers, {write}, true);
    QVector<Role> next = storedRoles();
    next[2].permissions = {read, write};
    next[2].version = 2;
    desk.setStored(next);
    QVERIFY(desk.isEmpty());
    QCOMPARE(desk.role(readers)->base, 2);
}

void TestRoleDesk::discardForgetsEverything()
{
    RoleDesk desk;
    desk.setStored(storedRoles());
    desk.setGranted(keyOf(desk, QStringLiteral("Readers")), {write}, true);
    desk.setRemoved(keyOf(desk, QStringLiteral("Editors")), true);
    desk.add({QStringLiteral("Night"), {}, {read}});
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

QTEST_MAIN(TestRoleDesk)
#include "tst_roledesk.moc"
