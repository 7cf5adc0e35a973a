// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matrixmodel.h"
#include "models/matrixtext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace chatelaine;

namespace {

PermissionInfo permission(const QString &name, const QString &group, const QString &description)
{
    PermissionInfo info;
    info.permission = name;
    info.group = group;
    info.description = description;
    return info;
}

QVector<PermissionInfo> catalogue()
{
    PermissionInfo uncertain = permission(QStringLiteral("teams:DeleteAPIToken"), QStringLiteral("Team"),
                                          QStringLiteral("Delete API tokens."));
    uncertain.certain = false;
    uncertain.note = QStringLiteral("The page names two roles, the API a third.");
    return {
        permission(QStringLiteral("accounts:CreateAccountType"), QStringLiteral("Accounts"),
                   QStringLiteral("Define a new kind of account.")),
        permission(QStringLiteral("accounts:ReadAccounts"), QStringLiteral("Accounts"),
                   QStringLiteral("See the accounts.")),
        permission(QStringLiteral("teams:ReadUsers"), QStringLiteral("Team"), QStringLiteral("See people.")),
        uncertain};
}

MatrixColumn column(int key, const QString &name, const PermissionSet &granted)
{
    MatrixColumn made;
    made.key = key;
    made.name = name;
    made.granted = granted;
    made.stored = granted;
    return made;
}

const PermissionSet everything{QStringLiteral("accounts:CreateAccountType"),
                               QStringLiteral("accounts:ReadAccounts"), QStringLiteral("teams:ReadUsers"),
                               QStringLiteral("teams:DeleteAPIToken")};

} // namespace

/// The matrix as data: what is shown, what is counted, what is said.
class TestMatrixModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }
    void groupsStandAboveTheirPermissions();
    void aCollapsedGroupKeepsItsCounts();
    void searchFindsEveryWordAndOpensGroups();
    void onlyDifferencesHidesWhatAllHoldAlike();
    void aRowWithAPendingChangeStaysWhenNothingDiffersAnyMore();
    void theCurrentCellSurvivesEveryFilter();
    void rolesComeGoAndMoveWithoutAReset();
    void newPermissionsAreTakenIn();
    void cellsAreSpoken();
    void wordsOfAnApiNameAreTakenApart_data();
    void wordsOfAnApiNameAreTakenApart();
    void tickingGivesThenTakes();
    void nobodyGivesWhatTheyLack();
    void aLockedRoleSaysWhy();

private:
    QStringList rows() const;
    QString said(const QString &permission, int column) const;
    std::unique_ptr<MatrixModel> m;
};

void TestMatrixModel::init()
{
    m = std::make_unique<MatrixModel>();
    new QAbstractItemModelTester(m.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m.get());
    m->setOwnPermissions(everything);
    m->setContent(catalogue());
    MatrixColumn root = column(1, QStringLiteral("Root"), everything);
    root.builtIn = true;
    m->setColumns(
        {root, column(2, QStringLiteral("Operations"),
                      {QStringLiteral("accounts:CreateAccountType"), QStringLiteral("teams:ReadUsers")})});
}

QStringList TestMatrixModel::rows() const
{
    QStringList names;
    for (int row = 0; row < m->rowCount(); ++row)
        names << m->headerData(row, Qt::Vertical).toString();
    return names;
}

QString TestMatrixModel::said(const QString &permission, int column) const
{
    return m->index(m->rowOf(permission), column).data(Qt::AccessibleTextRole).toString();
}

void TestMatrixModel::groupsStandAboveTheirPermissions()
{
    QCOMPARE(rows(),
             (QStringList{QStringLiteral("Accounts"), QStringLiteral("accounts:CreateAccountType"),
                          QStringLiteral("accounts:ReadAccounts"), QStringLiteral("Team"),
                          QStringLiteral("teams:ReadUsers"), QStringLiteral("teams:DeleteAPIToken")}));
    QVERIFY(m->isGroup(0));
    QCOMPARE(m->index(0, 1).data().toString(), QStringLiteral("1/2"));
    QCOMPARE(m->index(0, 1).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::PartiallyChecked));
    QCOMPARE(m->index(0, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
    QVERIFY(m->index(1, 1).data(MatrixModel::GrantedRole).toBool());
    QVERIFY(!m->index(2, 1).data(MatrixModel::GrantedRole).toBool());
    QCOMPARE(m->held(1), 2);
    QCOMPARE(m->total(), 4);
}

void TestMatrixModel::aCollapsedGroupKeepsItsCounts()
{
    QSignalSpy changed(m.get(), &QAbstractItemModel::dataChanged); // what a screen reader is told of
    m->setExpanded(0, false);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(changed.last().at(0).toModelIndex(), m->index(0, 0));
    QCOMPARE(m->index(0, 1).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Operations: 1 of 2 in Accounts. Collapsed."));
    QCOMPARE(m->rowCount(), 4);
    QCOMPARE(m->index(0, 1).data().toString(), QStringLiteral("1/2"));
    m->setAllExpanded(false);
    QCOMPARE(rows(), (QStringList{QStringLiteral("Accounts"), QStringLiteral("Team")}));
    QCOMPARE(m->reveal(QStringLiteral("teams:ReadUsers")), 2);
    m->setAllExpanded(true);
    QCOMPARE(m->rowCount(), 6);
}

void TestMatrixModel::searchFindsEveryWordAndOpensGroups()
{
    m->setAllExpanded(false);
    m->setSearch(QStringLiteral("  DELETE  api "));
    QCOMPARE(rows(), (QStringList{QStringLiteral("Team"), QStringLiteral("teams:DeleteAPIToken")}));
    QCOMPARE(m->index(0, 1).data().toString(), QStringLiteral("0/1"));
    m->setSearch(QStringLiteral("kind of account")); // in the description
    QCOMPARE(m->rowOf(QStringLiteral("accounts:CreateAccountType")), 1);
    m->setSearch(QStringLiteral("nothing like it"));
    QCOMPARE(m->rowCount(), 0);
    QCOMPARE(m->reveal(QStringLiteral("teams:ReadUsers")), -1);
    m->setSearch({});
    QCOMPARE(m->rowCount(), 2); // closed again, as they were
}

void TestMatrixModel::onlyDifferencesHidesWhatAllHoldAlike()
{
    m->setOnlyDifferences(true);
    QCOMPARE(rows(), (QStringList{QStringLiteral("Accounts"), QStringLiteral("accounts:ReadAccounts"),
                                  QStringLiteral("Team"), QStringLiteral("teams:DeleteAPIToken")}));
    m->setColumns({column(2, QStringLiteral("Operations"), {})});
    QCOMPARE(m->rowCount(), 0);
    m->setOnlyDifferences(false);
    QCOMPARE(m->rowCount(), 6);
}

void TestMatrixModel::aRowWithAPendingChangeStaysWhenNothingDiffersAnyMore()
{
    m->setOnlyDifferences(true);
    MatrixColumn changed = column(2, QStringLiteral("Operations"), m->columnAt(1).stored);
    changed.granted = everything;
    m->setColumns({m->columnAt(0), changed});
    QVERIFY(m->rowOf(QStringLiteral("accounts:ReadAccounts")) >= 0);
    QCOMPARE(
        m->index(m->rowOf(QStringLiteral("accounts:ReadAccounts")), 1).data(MatrixModel::ChangeRole).toInt(),
        1);
    changed.stored = everything;
    m->setColumns({m->columnAt(0), changed});
    QCOMPARE(m->rowCount(), 0);
}

void TestMatrixModel::theCurrentCellSurvivesEveryFilter()
{
    const QPersistentModelIndex cell = m->index(5, 1);
    m->setSearch(QStringLiteral("api"));
    QCOMPARE(cell.row(), 1);
    m->setSearch({});
    m->setExpanded(0, false);
    QCOMPARE(cell.row(), 3);
    QVector<PermissionInfo> turned = catalogue();
    std::rotate(turned.begin(), turned.begin() + 2, turned.end());
    m->setContent(turned);
    QCOMPARE(cell.row(), 2);
    QCOMPARE(m->permissionAt(cell.row())->permission, QStringLiteral("teams:DeleteAPIToken"));
    m->setExpanded(0, false);
    QVERIFY(!cell.isValid());
}

void TestMatrixModel::rolesComeGoAndMoveWithoutAReset()
{
    QSignalSpy resets(m.get(), &QAbstractItemModel::modelReset);
    const QPersistentModelIndex cell = m->index(1, 1);
    const MatrixColumn root = m->columnAt(0);
    const MatrixColumn operations = m->columnAt(1);
    m->setColumns({operations, column(3, QStringLiteral("Guest"), {}), root});
    QCOMPARE(cell.column(), 0);
    QCOMPARE(m->columnOf(3), 1);
    m->setColumns({root});
    QVERIFY(!cell.isValid());
    QCOMPARE(m->columnCount(), 1);
    m->setColumns({});
    m->setColumns({root, operations});
    QCOMPARE(m->headerData(1, Qt::Horizontal).toString(), QStringLiteral("Operations"));
    QCOMPARE(resets.count(), 0);
}

void TestMatrixModel::newPermissionsAreTakenIn()
{
    QVector<PermissionInfo> more = catalogue();
    more.removeFirst();
    more.append(
        permission(QStringLiteral("accounts:Close"), QStringLiteral("Accounts"), QStringLiteral("Close.")));
    m->setColumns({column(1, QStringLiteral("Root"), everything.united({QStringLiteral("accounts:Close")}))});
    QCOMPARE(m->held(0), 4);
    m->setContent(more);
    QCOMPARE(m->total(), 4);
    QVERIFY(!m->isKnown(QStringLiteral("accounts:CreateAccountType")));
    QVERIFY(m->index(m->rowOf(QStringLiteral("accounts:Close")), 0).data(MatrixModel::GrantedRole).toBool());
    QCOMPARE(m->held(0), 4);
}

void TestMatrixModel::cellsAreSpoken()
{
    QCOMPARE(said(QStringLiteral("accounts:CreateAccountType"), 1),
             QStringLiteral("Operations may create account type."));
    QCOMPARE(said(QStringLiteral("accounts:ReadAccounts"), 1),
             QStringLiteral("Operations may not read accounts."));
    QCOMPARE(
        said(QStringLiteral("teams:DeleteAPIToken"), 0),
        QStringLiteral("Root may delete API token. Uncertain: The page names two roles, the API a third."));
    QCOMPARE(said(QStringLiteral("teams:DeleteAPIToken"), 1), // no source tells of a role of their own
             QStringLiteral("Operations may not delete API token."));
    QCOMPARE(m->index(0, 1).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Operations: 1 of 2 in Accounts."));
    MatrixColumn changed = m->columnAt(1);
    changed.granted = changed.granted.united({QStringLiteral("accounts:ReadAccounts")});
    changed.changed = true;
    m->setColumns({m->columnAt(0), changed});
    QCOMPARE(said(QStringLiteral("accounts:ReadAccounts"), 1),
             QStringLiteral("Operations may read accounts. Given, not applied yet."));
    QVector<PermissionInfo> titled = catalogue();
    titled[1].title = QStringLiteral("Read accounts");
    m->setContent(titled);
    QCOMPARE(said(QStringLiteral("accounts:ReadAccounts"), 0), QStringLiteral("Root may: Read accounts."));
    QVERIFY(m->headerData(1, Qt::Horizontal, Qt::AccessibleTextRole)
                .toString()
                .startsWith(QStringLiteral("Operations. Changed, not applied yet. Holds 3 of 4 ")));
}

void TestMatrixModel::wordsOfAnApiNameAreTakenApart_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words");
    QTest::newRow("simple") << QStringLiteral("teams:ReadUsers") << QStringLiteral("read users");
    QTest::newRow("abbreviation") << QStringLiteral("teams:CreateAPIToken")
                                  << QStringLiteral("create API token");
    QTest::newRow("at the end") << QStringLiteral("networking:CreateVPC") << QStringLiteral("create VPC");
    QTest::newRow("at the start") << QStringLiteral("x:VPCRead") << QStringLiteral("VPC read");
    QTest::newRow("no service") << QStringLiteral("apiTokens.read") << QStringLiteral("api tokens.read");
    QTest::newRow("empty") << QStringLiteral("x:") << QString();
}

void TestMatrixModel::wordsOfAnApiNameAreTakenApart()
{
    QFETCH(QString, name);
    QFETCH(QString, words);
    QCOMPARE(matrixtext::words(name), words);
}

void TestMatrixModel::tickingGivesThenTakes()
{
    MatrixToggle toggle = m->toggle({0}, 1);
    QVERIFY(toggle.give);
    QCOMPARE(toggle.permissions, QStringList{QStringLiteral("accounts:ReadAccounts")});
    toggle = m->toggle({0}, 0);
    QVERIFY(!toggle.give);
    QCOMPARE(toggle.permissions.size(), 2);
    toggle = m->toggle({1, 2}, 1);
    QVERIFY(toggle.give);
    QCOMPARE(toggle.permissions, QStringList{QStringLiteral("accounts:ReadAccounts")});
    m->setSearch(QStringLiteral("create"));
    toggle = m->toggle({0}, 1); // of a group only what is shown
    QVERIFY(!toggle.give);
    QCOMPARE(toggle.permissions, QStringList{QStringLiteral("accounts:CreateAccountType")});
}

void TestMatrixModel::nobodyGivesWhatTheyLack()
{
    m->setOwnPermissions({QStringLiteral("teams:ReadUsers")});
    const MatrixToggle refused = m->toggle({m->rowOf(QStringLiteral("accounts:ReadAccounts"))}, 1);
    QVERIFY(refused.permissions.isEmpty());
    QCOMPARE(refused.refusal,
             QStringLiteral("You do not hold accounts:ReadAccounts yourself, so you cannot give it."));
    const MatrixToggle taken = m->toggle({m->rowOf(QStringLiteral("accounts:CreateAccountType"))}, 1);
    QVERIFY(!taken.give);
    QVERIFY(taken.refusal.isEmpty());
}

void TestMatrixModel::aLockedRoleSaysWhy()
{
    MatrixColumn locked = m->columnAt(1);
    locked.builtIn = true;
    locked.locked = QStringLiteral("Built-in roles can be copied, not changed.");
    m->setColumns({m->columnAt(0), locked});
    QVERIFY(m->index(1, 0).flags().testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(!m->index(1, 1).flags().testFlag(Qt::ItemIsUserCheckable));
    QCOMPARE(m->index(1, 1).data(MatrixModel::RefusalRole).toString(), locked.locked);
    QVERIFY(m->index(1, 1).data(Qt::ToolTipRole).toString().contains(locked.locked));
}

QTEST_GUILESS_MAIN(TestMatrixModel)
#include "tst_matrixmodel.moc"
