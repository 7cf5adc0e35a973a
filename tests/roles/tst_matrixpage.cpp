// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/matrixfixture.h"
#include "support/patience.h"

#include <QAccessible>
#include <QClipboard>
#include <QHeaderView>
#include <QListWidget>
#include <QMimeData>
#include <QMouseEvent>

using namespace chatelaine;

namespace {

const QString deleteToken = QStringLiteral("teams:DeleteAPIToken");

} // namespace

/// The place where somebody sees who may do what.
class TestMatrixPage : public QObject, protected MatrixStory
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startStory(); }
    void cleanup() { endStory(); }
    void groupsCloseAndOpenByKeyAndByClick();
    void arrowsGoCellByCellAndAreSpoken();
    void searchLeadsToThePermissionAndNothingFoundSaysSo();
    void onlyDifferencesOfTheRolesThatAreShown();
    void theFirstColumnKeepsItsWidth();
    void placesAreRevealed();
    void whatIsShownIsCopiedAsATable();
    void changesOfAnotherConsoleAppear();
};

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

QTEST_MAIN(TestMatrixPage)
#include "tst_matrixpage.moc"
