// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/deskfixture.h"

#include "models/matrixmodel.h"
#include "roles/matrixpage.h"
#include "roles/matrixview.h"
#include "widgets/emptystate.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QHeaderView>
#include <QListWidget>
#include <QMimeData>
#include <QTreeWidget>

using namespace chatelaine;

namespace {

const QString deleteToken = QStringLiteral("teams:DeleteAPIToken");

} // namespace

/// The place where somebody sees who may do what, and why, and changes it.
class TestMatrixPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whoCanDeleteApiTokensAndWhyThenANarrowerRoleByKeyboardAlone();
    void groupsCloseAndOpenByKeyAndByClick();
    void arrowsGoCellByCellAndAreSpoken();
    void searchLeadsToThePermissionAndNothingFoundSaysSo();
    void onlyDifferencesOfTheRolesThatAreShown();
    void clickingABoxTicksAndUndoTakesBack();
    void severalRolesAreTickedInOneStep();
    void theFirstColumnKeepsItsWidth();
    void builtInRolesAreCopiedNotChanged();
    void whoMayNotEditIsToldWhy();
    void nobodyGivesWhatTheyLack();
    void aRoleInUseIsNotDeleted();
    void placesAreRevealed();
    void whatIsShownIsCopiedAsATable();
    void changesOfAnotherConsoleAppear();
    void thePendingChangesAreDiscardedAfterAQuestion();

private:
    void openPage();
    void keys(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);
    void goTo(const QString &permission, const QString &role);
    int columnOf(const QString &role) const;
    QString spoken() const;
    QAction *action(const QString &text) const;
    QDialog *dialog(const QString &name) const;
    QStringList whoCan() const;
    MatrixModel &model() const { return *m_page->findChild<MatrixModel *>(); }
    MatrixView &view() const { return *m_page->findChild<MatrixView *>(); }

    std::unique_ptr<DeskFixture> m;
    MatrixPage *m_page = nullptr;
};

void TestMatrixPage::init()
{
    m = std::make_unique<DeskFixture>();
    m->window.resize(1280, 800);
}

void TestMatrixPage::cleanup()
{
    delete m_page;
    m_page = nullptr;
    m.reset();
}

void TestMatrixPage::openPage()
{
    m->loadFacts();
    m_page = new MatrixPage(m->context(), &m->window);
    m_page->resize(m->window.size());
    m_page->show();
    m->window.activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), &m->window);
    QTRY_VERIFY(model().total() > 0 && model().columnCount() > 0);
    m_page->setFocus();
}

/// Presses a key where the keyboard is.
void TestMatrixPage::keys(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *modal = QApplication::activeModalWidget();
    QWidget *front = modal ? modal : &m->window;
    front->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), front);
    QWidget *target = QApplication::focusWidget();
    QTest::keyClick(target ? target : m_page, key, modifiers);
}

void TestMatrixPage::type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

int TestMatrixPage::columnOf(const QString &role) const
{
    for (int column = 0; column < model().columnCount(); ++column) {
        if (model().columnAt(column).name == role)
            return column;
    }
    return -1;
}

void TestMatrixPage::goTo(const QString &permission, const QString &role)
{
    const int row = model().reveal(permission);
    QVERIFY2(row >= 0 && columnOf(role) >= 0, qPrintable(permission + u' ' + role));
    view().goTo(row, columnOf(role));
}

QString TestMatrixPage::spoken() const
{
    return view().currentIndex().data(Qt::AccessibleTextRole).toString();
}

QAction *TestMatrixPage::action(const QString &text) const
{
    for (QAction *candidate : m_page->menuActions() + m_page->viewActions()) {
        if (candidate->text().remove(u'&').startsWith(text))
            return candidate;
    }
    return nullptr;
}

QDialog *TestMatrixPage::dialog(const QString &name) const
{
    for (QDialog *candidate : m->person.visible<QDialog>()) {
        if (candidate->objectName() == name)
            return candidate;
    }
    return nullptr;
}

QStringList TestMatrixPage::whoCan() const
{
    const auto *tree = m_page->findChild<QTreeWidget *>(QStringLiteral("whoCan"));
    return tree && tree->isVisible() ? DeskFixture::linesOf(*tree) : QStringList();
}

void TestMatrixPage::whoCanDeleteApiTokensAndWhyThenANarrowerRoleByKeyboardAlone()
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

void TestMatrixPage::groupsCloseAndOpenByKeyAndByClick()
{
    openPage();
    view().goTo(0, 0);
    const int all = model().rowCount();
    QVERIFY(model().isGroup(0));
    keys(Qt::Key_Return);
    QVERIFY(!model().isExpanded(0));
    QVERIFY(model().rowCount() < all);
    keys(Qt::Key_Plus);
    QCOMPARE(model().rowCount(), all);
    keys(Qt::Key_Down);
    keys(Qt::Key_Minus); // from within the group
    QCOMPARE(view().currentIndex().row(), 0);
    QVERIFY(!model().isExpanded(0));
    const QHeaderView &header = *view().verticalHeader();
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
                      {20, header.sectionViewportPosition(0) + header.sectionSize(0) / 2});
    QCOMPARE(model().rowCount(), all);
    keys(Qt::Key_Minus, Qt::ControlModifier);
    for (int row = 0; row < model().rowCount(); ++row)
        QVERIFY(model().isGroup(row));
}

void TestMatrixPage::arrowsGoCellByCellAndAreSpoken()
{
    openPage();
    goTo(QStringLiteral("accounts:CreateAccountType"), QStringLiteral("Operations"));
    QCOMPARE(spoken(), QStringLiteral("Operations may create account type."));
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&view());
    QVERIFY(table && table->tableInterface());
    const QModelIndex cell = view().currentIndex();
    QCOMPARE(table->tableInterface()->cellAt(cell.row(), cell.column())->text(QAccessible::Name), spoken());
    keys(Qt::Key_Right);
    QCOMPARE(spoken(), QStringLiteral("User may not create account type."));
    keys(Qt::Key_Up);
    QCOMPARE(spoken(), QStringLiteral("User may not create account."));
    keys(Qt::Key_Home);
    QCOMPARE(spoken(), QStringLiteral("Root may create account."));
    keys(Qt::Key_End);
    QCOMPARE(view().currentIndex().column(), model().columnCount() - 1);
    keys(Qt::Key_Down, Qt::ControlModifier);
    QVERIFY(model().isGroup(view().currentIndex().row()));
    QVERIFY(view().currentIndex().row() > 0);
    keys(Qt::Key_Left, Qt::ControlModifier);
    QVERIFY2(spoken().startsWith(QStringLiteral("Root: ")), qPrintable(spoken()));
    keys(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(view().currentIndex().row(), 0);
}

void TestMatrixPage::searchLeadsToThePermissionAndNothingFoundSaysSo()
{
    openPage();
    view().goTo(0, 0);
    keys(Qt::Key_Slash);
    type(QStringLiteral("kind of account"));
    QTRY_VERIFY(model().matching() < 10);
    QVERIFY(m->person.sees(QStringLiteral("%1 of ").arg(model().matching())));
    keys(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("no such thing"));
    QTRY_VERIFY(m->person.sees(QStringLiteral("No permission matches")));
    m->person.press(QStringLiteral("Show all permissions"));
    QTRY_COMPARE(model().matching(), model().total());
    QVERIFY(view().isVisible());
}

void TestMatrixPage::onlyDifferencesOfTheRolesThatAreShown()
{
    openPage();
    m->person.press(QStringLiteral("Only differences"));
    QTRY_VERIFY(model().matching() < model().total());
    QVERIFY(model().rowOf(QStringLiteral("accounts:CreateAccount")) >= 0);
    QCOMPARE(model().rowOf(QStringLiteral("accounts:ReadAccounts")), -1);
    QVERIFY(action(QStringLiteral("Choose roles")));
    action(QStringLiteral("Choose roles"))->trigger();
    QTRY_VERIFY(dialog(QStringLiteral("choicePicker")));
    auto *list = dialog(QStringLiteral("choicePicker"))->findChild<QListWidget *>();
    for (int row = 2; row < list->count(); ++row)
        list->item(row)->setCheckState(Qt::Unchecked);
    m->person.press(QStringLiteral("OK"));
    QTRY_COMPARE(model().columnCount(), 2);
    QCOMPARE(model().rowOf(QStringLiteral("accounts:CreateAccount")), -1);
}

void TestMatrixPage::clickingABoxTicksAndUndoTakesBack()
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

void TestMatrixPage::severalRolesAreTickedInOneStep()
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

void TestMatrixPage::theFirstColumnKeepsItsWidth()
{
    openPage();
    QWidget *header = view().verticalHeader()->viewport();
    const int before = view().verticalHeader()->width();
    QTest::mousePress(header, Qt::LeftButton, {}, {before - 2, 40});
    QTest::mouseMove(header, {before + 58, 40});
    QMouseEvent drag(QEvent::MouseMove, QPointF(before + 58, 40),
                     header->mapToGlobal(QPointF(before + 58, 40)), Qt::LeftButton, Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(header, &drag);
    QTest::mouseRelease(header, Qt::LeftButton, {}, {before + 58, 40});
    QTRY_COMPARE(view().verticalHeader()->width(), before + 58);
    delete m_page;
    openPage();
    QTRY_COMPARE(view().verticalHeader()->width(), before + 58);
}

void TestMatrixPage::builtInRolesAreCopiedNotChanged()
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

void TestMatrixPage::whoMayNotEditIsToldWhy()
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

void TestMatrixPage::nobodyGivesWhatTheyLack()
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

void TestMatrixPage::aRoleInUseIsNotDeleted()
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

void TestMatrixPage::placesAreRevealed()
{
    openPage();
    model().setAllExpanded(false);
    QVERIFY(m_page->reveal({Place::Kind::Permission, 0, deleteToken}));
    QCOMPARE(model().permissionAt(view().currentIndex().row())->permission, deleteToken);
    QVERIFY(m_page->reveal({Place::Kind::Role, m->roleNamed(QStringLiteral("User")).id.value}));
    QCOMPARE(view().currentIndex().column(), columnOf(QStringLiteral("User")));
    QVERIFY(m->person.sees(QStringLiteral("Copy role…")));
    keys(Qt::Key_Slash);
    type(QStringLiteral("accounts"));
    QTRY_VERIFY(model().rowOf(deleteToken) < 0);
    QVERIFY(m_page->reveal({Place::Kind::Permission, 0, deleteToken})); // the filter gives way
    QCOMPARE(model().permissionAt(view().currentIndex().row())->permission, deleteToken);
    QVERIFY(m_page->reveal({Place::Kind::Permission, 0, QStringLiteral("no:Such")}));
    QCOMPARE(m->message(), QStringLiteral("What you are looking for does not exist any more."));
    QVERIFY(!m_page->reveal({Place::Kind::Token, 1}));
}

void TestMatrixPage::whatIsShownIsCopiedAsATable()
{
    openPage();
    keys(Qt::Key_Slash);
    type(QStringLiteral("delete token"));
    QTRY_COMPARE(model().matching(), 1);
    action(QStringLiteral("Copy as table"))->trigger();
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const QStringList lines = data->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.at(0).contains(QStringLiteral("Root\tAdmin\tOperations")), qPrintable(lines.at(0)));
    QVERIFY2(lines.at(1).contains(deleteToken), qPrintable(lines.at(1)));
    QVERIFY(data->html().contains(QStringLiteral("<table")));
}

void TestMatrixPage::changesOfAnotherConsoleAppear()
{
    m->makeRole(QStringLiteral("Night shift"), {permissions::readTokens});
    openPage();
    goTo(permissions::readUsers, QStringLiteral("Night shift"));
    const QPersistentModelIndex cell = view().currentIndex();
    m->changeElsewhere(QStringLiteral("Night shift"), {permissions::readTokens, permissions::readUsers});
    QTRY_VERIFY(cell.data(MatrixModel::GrantedRole).toBool());
    QCOMPARE(QModelIndex(cell), view().currentIndex());
    m->makeRole(QStringLiteral("Day shift"), {permissions::readTokens});
    QTRY_VERIFY(columnOf(QStringLiteral("Day shift")) >= 0);
}

void TestMatrixPage::thePendingChangesAreDiscardedAfterAQuestion()
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
    m_page->closeDialogs();
    QVERIFY(m_page->hasUnsavedChanges());
}

QTEST_MAIN(TestMatrixPage)
#include "tst_matrixpage.moc"
