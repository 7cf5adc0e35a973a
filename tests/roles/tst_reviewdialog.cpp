// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/deskfixture.h"
#include "support/patience.h"

#include "roles/reviewdialog.h"
#include "widgets/reviewimpact.h"

#include <QPushButton>
#include <QUndoStack>

using namespace chatelaine;

namespace {

const QString night = QStringLiteral("Night shift");
const QString changesTree = QStringLiteral("changesTree");
const QString impactTree = QStringLiteral("impactTree");
const QString apply = QStringLiteral("Apply changes");

} // namespace

/// Before roles are changed it is shown what changes and for whom.
class TestReviewDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatChangesAndForWhomIsShownAndThenApplied();
    void nobodyAffectedIsSaidAsWell();
    void moreThanAHundredNamesAreCounted();
    void aConflictKeepsTheEditsOnTopOfTheNewerVersion();
    void aRoleInUseIsNotDeletedAndNothingIsLost();
    void whoeverLacksAPermissionIsToldBeforeApplying();
    void namesThatMayNotBeReadAreCountedOnly();
    void whatSomebodyElseDidMeanwhileIsReviewedAgain();
    void anEmptyDeskHasNothingToApply();
    void thousandsOfLinesAreShownAtOnceAndFilledWhenOpened();
};

void TestReviewDialog::whatChangesAndForWhomIsShownAndThenApplied()
{
    DeskFixture m;
    const Role role = m.makeRole(night, {permissions::readTokens, permissions::readGroups});
    m.makeToken(QStringLiteral("deploy"), role);
    m.addPerson(QStringLiteral("Nora"), QStringLiteral("nora@example.org"), night);
    m.loadFacts();
    m.desk.setGranted(m.keyOf(night), {permissions::readUsers}, true);
    m.desk.setGranted(m.keyOf(night), {permissions::readGroups}, false);
    m.desk.add({QStringLiteral("Day shift"), {}, {permissions::readTokens}});
    auto *dialog = new ReviewDialog(m.desk, m.context(), &m.window);
    QSignalSpy applied(dialog, &ReviewDialog::applied);
    dialog->open();
    const QStringList changes = m.lines(changesTree);
    QVERIFY2(changes.contains(QStringLiteral("The role Night shift changes")),
             qPrintable(changes.join(u'\n')));
    QVERIFY(changes.contains(QStringLiteral("The role Day shift is new")));
    QVERIFY(!changes.filter(QStringLiteral("Gains teams:ReadUsers: ")).isEmpty());
    QVERIFY(!changes.filter(QStringLiteral("Loses teams:ReadGroups: ")).isEmpty());
    QTRY_VERIFY(m.tree(impactTree));
    const QStringList affected = m.lines(impactTree);
    QCOMPARE(affected.size(), 3);
    QVERIFY2(
        affected.at(0).startsWith(QStringLiteral("Gains teams:ReadUsers; loses teams:ReadGroups|1 user")),
        qPrintable(affected.at(0)));
    QCOMPARE(affected.mid(1), (QStringList{QStringLiteral("Nora"), QStringLiteral("deploy")}));
    m.person.press(apply);
    QTRY_COMPARE(applied.count(), 1);
    QVERIFY(m.desk.isEmpty());
    QVERIFY(!m.desk.undoStack().canUndo());
    QCOMPARE(m.roleNamed(night).permissions,
             (PermissionSet{permissions::readTokens, permissions::readUsers}));
    QVERIFY(!m.roleNamed(QStringLiteral("Day shift")).id.isNull());
    QVERIFY(m.keyOf(QStringLiteral("Day shift")) > 0); // the desk shows it as stored
}

void TestReviewDialog::nobodyAffectedIsSaidAsWell()
{
    DeskFixture m;
    m.makeRole(night, {permissions::readTokens});
    m.loadFacts();
    m.desk.setGranted(m.keyOf(night), {permissions::readUsers}, true);
    (new ReviewDialog(m.desk, m.context(), &m.window))->open();
    QTRY_VERIFY(m.person.sees(QStringLiteral("Nobody is affected")));
    QVERIFY(!m.tree(impactTree));
    QVERIFY(m.person.button(apply)->isEnabled());
}

void TestReviewDialog::moreThanAHundredNamesAreCounted()
{
    DeskFixture m;
    const Role role = m.makeRole(night, {permissions::readTokens});
    for (int i = 0; i < 123; ++i)
        m.makeToken(QStringLiteral("job %1").arg(i, 3, 10, QLatin1Char('0')), role);
    m.loadFacts();
    m.desk.setGranted(m.keyOf(night), {permissions::readUsers}, true);
    (new ReviewDialog(m.desk, m.context(), &m.window))->open();
    QTRY_VERIFY(m.tree(impactTree));
    const QStringList lines = m.lines(impactTree);
    QVERIFY2(lines.at(0).contains(QStringLiteral("123 token")), qPrintable(lines.at(0)));
    QCOMPARE(lines.at(1), QStringLiteral("job 000"));
    QCOMPARE(lines.size(), 1 + 100 + 1);
    QVERIFY2(lines.last().startsWith(QStringLiteral("and 23 more")), qPrintable(lines.last()));
    QVERIFY(m.person.sees(QStringLiteral("123 token")));
}

void TestReviewDialog::aConflictKeepsTheEditsOnTopOfTheNewerVersion()
{
    DeskFixture m;
    m.makeRole(night, {permissions::readTokens});
    m.loadFacts();
    m.desk.setGranted(m.keyOf(night), {permissions::readUsers}, true);
    m.changeElsewhere(night, {permissions::readTokens, permissions::readGroups});
    auto *dialog = new ReviewDialog(m.desk, m.context(), &m.window);
    QSignalSpy applied(dialog, &ReviewDialog::applied);
    dialog->open();
    const QString take = QStringLiteral("Take the newer version and keep my changes");
    QTRY_VERIFY(m.person.button(take));
    QVERIFY(!m.person.button(apply)->isEnabled());
    QVERIFY(!m.person.button(apply)->toolTip().isEmpty());
    QCOMPARE(m.desk.changeCount(), 1);
    m.person.press(take);
    QTRY_VERIFY(m.person.sees(QStringLiteral("Nobody is affected")));
    QVERIFY(!m.person.button(take));
    m.person.press(apply);
    QTRY_COMPARE(applied.count(), 1);
    QCOMPARE(m.roleNamed(night).permissions,
             (PermissionSet{permissions::readTokens, permissions::readGroups, permissions::readUsers}));
}

void TestReviewDialog::aRoleInUseIsNotDeletedAndNothingIsLost()
{
    DeskFixture m;
    const Role role = m.makeRole(night, {permissions::readTokens});
    m.makeRole(QStringLiteral("Unused"), {permissions::readTokens});
    m.makeToken(QStringLiteral("deploy"), role);
    m.loadFacts();
    m.desk.setRemoved(m.keyOf(night), true);
    m.desk.setRemoved(m.keyOf(QStringLiteral("Unused")), true);
    (new ReviewDialog(m.desk, m.context(), &m.window))->open();
    QVERIFY(m.lines(changesTree).contains(QStringLiteral("The role Night shift is deleted")));
    QTRY_VERIFY(!m.message().isEmpty());
    QVERIFY2(m.message().contains(night), qPrintable(m.message()));
    QVERIFY(!m.person.button(apply)->isEnabled());
    QCOMPARE(m.desk.changeCount(), 2);
    m.desk.setRemoved(m.keyOf(night), false); // the page's undo, while the dialog is open
    QTRY_VERIFY(m.person.button(apply)->isEnabled());
    QVERIFY(m.message().isEmpty());
    m.person.press(apply);
    QTRY_VERIFY(m.desk.isEmpty());
    QVERIFY(m.roleNamed(QStringLiteral("Unused")).id.isNull());
    QVERIFY(!m.roleNamed(night).id.isNull());
}

void TestReviewDialog::whoeverLacksAPermissionIsToldBeforeApplying()
{
    DeskFixture m;
    m.makeRole(night, {permissions::readTokens});
    m.makeRole(QStringLiteral("Editors"), {permissions::readTokens, permissions::editRoles});
    m.addPerson(QStringLiteral("Nora"), QStringLiteral("nora@example.org"), QStringLiteral("Editors"));
    m.signInAs(QStringLiteral("nora@example.org"));
    m.desk.setGranted(m.keyOf(night), {permissions::readUsers}, true); // she does not have it herself
    (new ReviewDialog(m.desk, m.context(), &m.window))->open();
    QTRY_VERIFY(!m.message().isEmpty());
    QVERIFY2(m.message().contains(permissions::readUsers) ||
                 m.message().contains(QStringLiteral("permission")),
             qPrintable(m.message()));
    QVERIFY(!m.person.button(apply)->isEnabled());
    QCOMPARE(m.desk.changeCount(), 1);
    QCOMPARE(m.roleNamed(night).permissions, PermissionSet{permissions::readTokens});
}

void TestReviewDialog::namesThatMayNotBeReadAreCountedOnly()
{
    DeskFixture m;
    m.makeRole(night, {permissions::readTokens, permissions::editRoles});
    m.makeRole(QStringLiteral("Editors"), {permissions::readTokens, permissions::editRoles});
    m.addPerson(QStringLiteral("Nora"), QStringLiteral("nora@example.org"), QStringLiteral("Editors"));
    m.addPerson(QStringLiteral("Otto"), QStringLiteral("otto@example.org"), night);
    m.signInAs(QStringLiteral("nora@example.org"));
    m.desk.setGranted(m.keyOf(night), {permissions::editRoles}, false);
    (new ReviewDialog(m.desk, m.context(), &m.window))->open();
    QTRY_VERIFY(m.tree(impactTree));
    const QStringList lines = m.lines(impactTree);
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.at(0).startsWith(QStringLiteral("Loses console:EditRoles|1 user")),
             qPrintable(lines.at(0)));
    QVERIFY2(lines.at(1).contains(QStringLiteral("you need the permission teams:ReadUsers")),
             qPrintable(lines.at(1)));
    QVERIFY(m.person.button(apply)->isEnabled());
}

void TestReviewDialog::whatSomebodyElseDidMeanwhileIsReviewedAgain()
{
    DeskFixture m;
    const Role role = m.makeRole(night, {permissions::readTokens});
    m.loadFacts();
    m.desk.setGranted(m.keyOf(night), {permissions::readUsers}, true);
    (new ReviewDialog(m.desk, m.context(), &m.window))->open();
    QTRY_VERIFY(m.person.sees(QStringLiteral("Nobody is affected")));
    m.makeToken(QStringLiteral("late"), role); // somebody hands the role out
    QTRY_VERIFY(m.lines(impactTree).contains(QStringLiteral("late")));
}

void TestReviewDialog::anEmptyDeskHasNothingToApply()
{
    DeskFixture m;
    m.loadFacts();
    (new ReviewDialog(m.desk, m.context(), &m.window))->open();
    QVERIFY(m.person.sees(QStringLiteral("There is nothing to apply")));
    QVERIFY(!m.person.button(apply)->isEnabled());
}

void TestReviewDialog::thousandsOfLinesAreShownAtOnceAndFilledWhenOpened()
{
    DeskFixture m;
    QStringList names;
    for (int i = 0; i < 100; ++i)
        names.append(QStringLiteral("name %1").arg(i));
    RoleImpact impact;
    for (int i = 0; i < 5000; ++i)
        impact.lines.append({{QStringLiteral("data:Act%1").arg(i)}, {}, 150, 100, names, names});
    ReviewImpact view(*m.facts);
    view.resize(600, 400);
    view.show();
    view.setImpact(impact);
    auto *tree = view.findChild<QTreeView *>(impactTree);
    QCOMPARE(tree->model()->rowCount(), 5000);
    const QModelIndex third = tree->model()->index(2, 0);
    tree->setCurrentIndex(third);
    QTest::keyClick(tree, Qt::Key_Right);
    QCOMPARE(tree->model()->rowCount(third), 100 + 1 + 100);
    QCOMPARE(tree->model()->index(100, 0, third).data().toString(), QStringLiteral("and 50 more user(s)"));
    QTest::keyClick(tree, Qt::Key_Left);
    QTest::keyClick(tree, Qt::Key_Right);
    QCOMPARE(tree->model()->rowCount(third), 100 + 1 + 100); // only once
}

QTEST_MAIN(TestReviewDialog)
#include "tst_reviewdialog.moc"
