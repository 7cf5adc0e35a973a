// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/deskfixture.h"
#include "support/patience.h"

#include "roles/roledialog.h"

#include <QLineEdit>
#include <QUndoStack>

using namespace chatelaine;

namespace {

const QString nameLabel = QStringLiteral("Name");
const QString add = QStringLiteral("Add role");

} // namespace

/// New roles, copies and new names are laid on the desk.
class TestRoleDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewRoleWaitsOnTheDesk();
    void aNameIsNeededAndMustBeFree();
    void aCopyHasEverythingItsOriginalHas();
    void ofACopyWhatIsAboveOnesOwnIsLeftOutAndNamed();
    void aRoleIsRenamedAndDescribedInOneStep();
    void aRoleDeletedMeanwhileIsSaid();
    void escapeAsksBeforeItLosesWhatWasTyped();
};

void TestRoleDialog::aNewRoleWaitsOnTheDesk()
{
    DeskFixture m;
    m.loadFacts();
    auto *dialog = new RoleDialog(m.desk, {}, {}, m.context(), &m.window);
    QSignalSpy made(dialog, &RoleDialog::finishedRole);
    dialog->open();
    m.person.typeInto(nameLabel, QStringLiteral("  Night   shift "));
    m.person.typeInto(QStringLiteral("Description"), QStringLiteral("From ten to six"));
    m.person.press(add);
    QCOMPARE(made.count(), 1);
    const DeskRole *role = m.desk.role(made.constFirst().constFirst().toInt());
    QVERIFY(role && role->isNew());
    QCOMPARE(role->draft, (RoleDraft{QStringLiteral("Night shift"), QStringLiteral("From ten to six"), {}}));
    QVERIFY(m.roleNamed(QStringLiteral("Night shift")).id.isNull()); // nothing is stored
    QTRY_VERIFY(!m.person.button(add));
}

void TestRoleDialog::aNameIsNeededAndMustBeFree()
{
    DeskFixture m;
    m.loadFacts();
    (new RoleDialog(m.desk, {}, {}, m.context(), &m.window))->open();
    m.person.press(add);
    QVERIFY(m.person.field(nameLabel)->hasError());
    m.person.typeInto(nameLabel, QStringLiteral("oPERATIONS"));
    QVERIFY(m.person.field(nameLabel)->error().contains(QStringLiteral("There is a role of this name")));
    m.person.press(add);
    QVERIFY(m.desk.isEmpty());
    auto *input = qobject_cast<QLineEdit *>(m.person.input(nameLabel));
    input->selectAll();
    input->insert(QStringLiteral("Night\u202Eshift"));
    QVERIFY(m.person.field(nameLabel)->hasError());
    m.person.typeInto(nameLabel, QStringLiteral("Night shift"));
    QVERIFY(!m.person.field(nameLabel)->hasError());
}

void TestRoleDialog::aCopyHasEverythingItsOriginalHas()
{
    DeskFixture m;
    m.loadFacts();
    const RoleDraft original = m.desk.role(m.keyOf(QStringLiteral("Operations")))->draft;
    (new RoleDialog(m.desk, {}, original, m.context(), &m.window))->open();
    m.person.press(add);
    const DeskRole *copy = m.desk.role(m.keyOf(QStringLiteral("Copy of Operations")));
    QVERIFY(copy);
    QCOMPARE(copy->draft.permissions, original.permissions);
    QVERIFY(!copy->builtIn);
    (new RoleDialog(m.desk, {}, original, m.context(), &m.window))->open();
    QTRY_VERIFY(m.shown<RoleDialog>());
    m.person.press(add); // the name that it offers is free
    QVERIFY(m.keyOf(QStringLiteral("Copy of Operations 2")) > 0);
}

void TestRoleDialog::ofACopyWhatIsAboveOnesOwnIsLeftOutAndNamed()
{
    DeskFixture m;
    m.makeRole(QStringLiteral("Editors"), {permissions::readTokens, permissions::editRoles});
    m.makeRole(QStringLiteral("Guards"),
               {permissions::readTokens, permissions::readUsers, permissions::readGroups});
    m.addPerson(QStringLiteral("Nora"), QStringLiteral("nora@example.org"), QStringLiteral("Editors"));
    m.signInAs(QStringLiteral("nora@example.org"));
    const RoleDraft original = m.desk.role(m.keyOf(QStringLiteral("Guards")))->draft;
    (new RoleDialog(m.desk, {}, original, m.context(), &m.window))->open();
    QVERIFY(m.person.sees(QStringLiteral("teams:ReadGroups, teams:ReadUsers")));
    m.person.press(add);
    QCOMPARE(m.desk.role(m.keyOf(QStringLiteral("Copy of Guards")))->draft.permissions,
             PermissionSet{permissions::readTokens});
}

void TestRoleDialog::aRoleIsRenamedAndDescribedInOneStep()
{
    DeskFixture m;
    m.makeRole(QStringLiteral("Editors"), {permissions::readTokens});
    m.loadFacts();
    const int key = m.keyOf(QStringLiteral("Editors"));
    (new RoleDialog(m.desk, key, {}, m.context(), &m.window))->open();
    m.person.typeInto(nameLabel, QStringLiteral("editors")); // its own name in other letters
    QVERIFY(!m.person.field(nameLabel)->hasError());
    m.person.typeInto(QStringLiteral("Description"), QStringLiteral("They edit"));
    m.person.press(QStringLiteral("Keep the changes"));
    QCOMPARE(m.desk.role(key)->draft.name, QStringLiteral("editors"));
    QCOMPARE(m.desk.role(key)->draft.description, QStringLiteral("They edit"));
    QCOMPARE(m.desk.undoStack().count(), 1);
}

void TestRoleDialog::aRoleDeletedMeanwhileIsSaid()
{
    DeskFixture m;
    const Role role = m.makeRole(QStringLiteral("Editors"), {permissions::readTokens});
    m.loadFacts();
    (new RoleDialog(m.desk, m.keyOf(role.name), {}, m.context(), &m.window))->open();
    m.person.typeInto(nameLabel, QStringLiteral("Writers"));
    m.desk.setStored(value(m.service().apply({{role.id, role.version, std::nullopt}})));
    m.person.press(QStringLiteral("Keep the changes"));
    QVERIFY(m.message().contains(QStringLiteral("deleted this role")));
    QVERIFY(m.desk.isEmpty());
}

void TestRoleDialog::escapeAsksBeforeItLosesWhatWasTyped()
{
    DeskFixture m;
    m.loadFacts();
    auto *dialog = new RoleDialog(m.desk, {}, {}, m.context(), &m.window);
    dialog->open();
    m.person.typeInto(nameLabel, QStringLiteral("Night"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    QVERIFY(m.message().contains(QStringLiteral("unsaved changes")));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    QVERIFY(m.desk.isEmpty());
}

QTEST_MAIN(TestRoleDialog)
#include "tst_roledialog.moc"
