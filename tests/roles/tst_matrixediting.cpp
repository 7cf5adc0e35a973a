// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/matrixfixture.h"
#include "support/patience.h"

#include "widgets/closedialogs.h"

using namespace chatelaine;

namespace {

const QString deleteToken = QStringLiteral("teams:DeleteAPIToken");

} // namespace

/// Who may do what is changed on the matrix, by mouse or by keyboard alone.
class TestMatrixEditing : public QObject, protected MatrixStory
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startStory(); }
    void cleanup() { endStory(); }
    void whoCanDeleteApiTokensAndWhyThenANarrowerRoleByKeyboardAlone();
    void clickingABoxTicksAndUndoTakesBack();
    void severalRolesAreTickedInOneStep();
    void builtInRolesAreCopiedNotChanged();
    void whoMayNotEditIsToldWhy();
    void nobodyGivesWhatTheyLack();
    void aRoleInUseIsNotDeleted();
    void thePendingChangesAreDiscardedAfterAQuestion();
    void whatSomebodyElseChangedMeanwhileIsSaid();
};

void TestMatrixEditing::whoCanDeleteApiTokensAndWhyThenANarrowerRoleByKeyboardAlone()
{
    m->addPerson(QStringLiteral("Ada"), QStringLiteral("ada@example.org"), QStringLiteral("Admin"));
    m->signInAs(QStringLiteral("ada@example.org")); // an invited person can do nothing yet
    value(m->store.backend->authenticator()->signIn(testroot::email, testroot::password()));
    openPage();
    keys(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("delete token"));
    keys(Qt::Key_Return); // on to what was found
    QTRY_VERIFY(view().hasFocus());
    QCOMPARE(model().permissionAt(view().currentIndex().row())->permission, deleteToken);
    QTRY_COMPARE(whoCan(), (QStringList{QStringLiteral("Users"), QStringLiteral("Ada"), testroot::name,
                                        QStringLiteral("Tokens")}));
    QVERIFY(m->person.sees(QStringLiteral("Roles that hold it: Root, Admin.")));
    const auto *who = m_page->findChild<QTreeWidget *>(QStringLiteral("whoCan"));
    QVERIFY(who->topLevelItem(0)
                ->child(0)
                ->data(0, Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("Through the role Admin")));

    view().goTo(-1, columnOf(QStringLiteral("Admin")));
    keys(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier); // copy
    QTRY_VERIFY(dialog(QStringLiteral("role")));
    m->person.typeInto(QStringLiteral("Name"), QStringLiteral("Token reader"));
    keys(Qt::Key_Return);
    QTRY_COMPARE(columnOf(QStringLiteral("Token reader")), model().columnCount() - 1);
    QTRY_VERIFY(!dialog(QStringLiteral("role")));
    m->window.activateWindow(); // a window manager would do that
    QTRY_VERIFY(view().hasFocus());
    QCOMPARE(spoken(), QStringLiteral("Token reader may delete API token. Given, not applied yet."));
    keys(Qt::Key_Space);
    QCOMPARE(spoken(), QStringLiteral("Token reader may not delete API token."));
    QVERIFY(m_page->hasUnsavedChanges());

    keys(Qt::Key_Return, Qt::ControlModifier); // review and apply
    QTRY_VERIFY(dialog(QStringLiteral("reviewRoles")));
    QTRY_VERIFY(m->person.button(QStringLiteral("Apply changes")) &&
                m->person.button(QStringLiteral("Apply changes"))->isEnabled());
    keys(Qt::Key_Return, Qt::ControlModifier);
    if (dialog(QStringLiteral("reviewRoles"))) {
        m->person.button(QStringLiteral("Apply changes"))->setFocus();
        keys(Qt::Key_Space);
    }
    QTRY_VERIFY(!m_page->hasUnsavedChanges());
    const Role made = m->roleNamed(QStringLiteral("Token reader"));
    QVERIFY(!made.id.isNull());
    QVERIFY(!made.permissions.contains(deleteToken));
    QVERIFY(made.permissions.contains(permissions::readTokens));
}

void TestMatrixEditing::clickingABoxTicksAndUndoTakesBack()
{
    m->makeRole(QStringLiteral("Night shift"), {permissions::readTokens});
    openPage();
    goTo(permissions::readUsers, QStringLiteral("Night shift"));
    const QModelIndex cell = view().currentIndex();
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().visualRect(cell).center());
    QVERIFY(cell.data(MatrixModel::GrantedRole).toBool());
    QCOMPARE(cell.data(MatrixModel::ChangeRole).toInt(), 1);
    QVERIFY(m->person.button(QStringLiteral("Review and apply (1)…")));
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {},
                      view().visualRect(cell).topLeft() + QPoint(4, 4));
    QVERIFY(cell.data(MatrixModel::GrantedRole).toBool()); // beside the box nothing is ticked
    keys(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!cell.data(MatrixModel::GrantedRole).toBool());
    QVERIFY(!m_page->hasUnsavedChanges());
    view().goTo(model().rowOfGroup(model().groupAt(cell.row())), -1);
    keys(Qt::Key_Space); // the whole group, for one role
    QVERIFY(cell.data(MatrixModel::GrantedRole).toBool());
    QCOMPARE(view().currentIndex().data(MatrixModel::HeldRole),
             view().currentIndex().data(MatrixModel::SizeRole));
    keys(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!m_page->hasUnsavedChanges());
}

void TestMatrixEditing::severalRolesAreTickedInOneStep()
{
    m->makeRole(QStringLiteral("Night shift"), {permissions::readTokens});
    m->makeRole(QStringLiteral("Day shift"), {permissions::readTokens});
    openPage();
    const int night = columnOf(QStringLiteral("Night shift"));
    const int day = columnOf(QStringLiteral("Day shift"));
    QCOMPARE(std::abs(night - day), 1);
    view().goTo(model().reveal(permissions::readUsers), std::min(night, day));
    const int row = view().currentIndex().row();
    keys(Qt::Key_Right, Qt::ShiftModifier);
    keys(Qt::Key_Space);
    QVERIFY(model().cell(row, night).granted && model().cell(row, day).granted);
    QVERIFY(m->person.button(QStringLiteral("Review and apply (2)…")));
    keys(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!model().cell(row, night).granted && !model().cell(row, day).granted);
    QVERIFY(!m_page->hasUnsavedChanges());
}

void TestMatrixEditing::builtInRolesAreCopiedNotChanged()
{
    openPage();
    goTo(deleteToken, QStringLiteral("Operations"));
    keys(Qt::Key_Space);
    QCOMPARE(m->message(), QStringLiteral("Built-in roles can be copied, not changed."));
    QVERIFY(!m_page->hasUnsavedChanges());
    QVERIFY(!action(QStringLiteral("Rename"))->isEnabled());
    QVERIFY(
        action(QStringLiteral("Rename"))->toolTip().contains(QStringLiteral("Built-in roles can be copied")));
    QVERIFY(!action(QStringLiteral("Delete role"))->isEnabled());
    QVERIFY(action(QStringLiteral("Copy role"))->isEnabled());
    QSignalSpy compare(m_page, &MatrixPage::compareWanted);
    keys(Qt::Key_Right, Qt::ShiftModifier); // two roles side by side
    keys(Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(compare.count(), 1);
    QCOMPARE(compare.at(0).at(0).value<Place>().id, m->roleNamed(QStringLiteral("Operations")).id.value);
    QCOMPARE(compare.at(0).at(1).value<Place>().id, m->roleNamed(QStringLiteral("User")).id.value);
    QVERIFY(!action(QStringLiteral("Review and apply"))->isEnabled());
    QCOMPARE(action(QStringLiteral("Review and apply"))->statusTip(),
             QStringLiteral("Nothing has been changed."));
}

void TestMatrixEditing::whoMayNotEditIsToldWhy()
{
    m->makeRole(QStringLiteral("Night shift"), {permissions::readTokens});
    m->addPerson(QStringLiteral("Rea"), QStringLiteral("rea@example.org"), QStringLiteral("Night shift"));
    m->signInAs(QStringLiteral("rea@example.org"));
    openPage();
    goTo(permissions::readTokens, QStringLiteral("Night shift"));
    keys(Qt::Key_Space);
    QCOMPARE(m->message(), QStringLiteral("You need the permission console:EditRoles."));
    QVERIFY(!action(QStringLiteral("New role"))->isEnabled());
    QCOMPARE(action(QStringLiteral("New role"))->statusTip(),
             QStringLiteral("You need the permission console:EditRoles."));
    QVERIFY(!m_page->hasUnsavedChanges());
    QTRY_VERIFY(
        m->person.sees(QStringLiteral("Users are not shown: you need the permission teams:ReadUsers.")));
}

void TestMatrixEditing::nobodyGivesWhatTheyLack()
{
    m->makeRole(QStringLiteral("Editor"), {permissions::editRoles, permissions::readTokens});
    m->makeRole(QStringLiteral("Small"), {permissions::readTokens});
    m->addPerson(QStringLiteral("Edi"), QStringLiteral("edi@example.org"), QStringLiteral("Editor"));
    m->signInAs(QStringLiteral("edi@example.org"));
    openPage();
    goTo(deleteToken, QStringLiteral("Small"));
    keys(Qt::Key_Space);
    QCOMPARE(m->message(),
             QStringLiteral("You do not hold teams:DeleteAPIToken yourself, so you cannot give it."));
    QVERIFY(!m_page->hasUnsavedChanges());
    goTo(permissions::readTokens, QStringLiteral("Small"));
    keys(Qt::Key_Space);
    QVERIFY(m_page->hasUnsavedChanges());
}

void TestMatrixEditing::aRoleInUseIsNotDeleted()
{
    const Role used = m->makeRole(QStringLiteral("Night shift"), {permissions::readTokens});
    m->makeRole(QStringLiteral("Unused"), {permissions::readTokens});
    m->makeToken(QStringLiteral("deploy"), used);
    openPage();
    goTo(permissions::readTokens, QStringLiteral("Night shift"));
    QTRY_COMPARE(action(QStringLiteral("Delete role"))->statusTip(),
                 QStringLiteral("Users, groups or tokens have this role. Give them another one first."));
    goTo(permissions::readTokens, QStringLiteral("Unused"));
    keys(Qt::Key_Delete);
    QVERIFY(model().columnAt(columnOf(QStringLiteral("Unused"))).removed);
    QVERIFY(action(QStringLiteral("Keep role after all"))->isEnabled());
    keys(Qt::Key_Space);
    QCOMPARE(m->message(), QStringLiteral("This role will be deleted."));
    keys(Qt::Key_Delete);
    QVERIFY(!m_page->hasUnsavedChanges());
}

void TestMatrixEditing::thePendingChangesAreDiscardedAfterAQuestion()
{
    m->makeRole(QStringLiteral("Night shift"), {permissions::readTokens});
    openPage();
    goTo(permissions::readTokens, QStringLiteral("Night shift"));
    keys(Qt::Key_Space);
    QVERIFY(m_page->hasUnsavedChanges());
    action(QStringLiteral("Discard"))->trigger();
    m->person.press(QStringLiteral("Discard"));
    QTRY_VERIFY(!m_page->hasUnsavedChanges());
    QVERIFY(view().currentIndex().data(MatrixModel::GrantedRole).toBool());
    keys(Qt::Key_Space);
    closeDialogs(*m_page);
    QVERIFY(m_page->hasUnsavedChanges());
}

void TestMatrixEditing::whatSomebodyElseChangedMeanwhileIsSaid()
{
    m->makeRole(QStringLiteral("Night shift"), {permissions::readTokens});
    openPage();
    goTo(permissions::readUsers, QStringLiteral("Night shift"));
    keys(Qt::Key_Space);
    m->changeElsewhere(QStringLiteral("Night shift"), {permissions::readTokens, permissions::readGroups});
    QTRY_COMPARE(m->message(),
                 QStringLiteral("Somebody else has changed what you are changing: Night shift."));
    m->person.press(QStringLiteral("Put my changes on top"));
    const int night = columnOf(QStringLiteral("Night shift"));
    QTRY_VERIFY(model().cell(model().rowOf(permissions::readGroups), night).granted);
    QVERIFY(model().cell(model().rowOf(permissions::readUsers), night).granted);
    QCOMPARE(model().cell(model().rowOf(permissions::readGroups), night).change, 0);
}

QTEST_MAIN(TestMatrixEditing)
#include "tst_matrixediting.moc"
