// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparisonmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace chatelaine;

namespace {

PermissionInfo info(const QString &permission, const QString &description)
{
    PermissionInfo made;
    made.permission = permission;
    made.description = description;
    return made;
}

QVector<PermissionInfo> catalogue()
{
    return {info(QStringLiteral("data:Read"), QStringLiteral("See data")),
            info(QStringLiteral("data:Write"), QStringLiteral("Change data")),
            info(QStringLiteral("data:Erase"), QStringLiteral("Erase data"))};
}

ComparedSide editors()
{
    return {QStringLiteral("Editors"), {QStringLiteral("data:Read"), QStringLiteral("data:Write")}};
}

ComparedSide nora()
{
    return {QStringLiteral("Nora"),
            {QStringLiteral("data:Read"), QStringLiteral("old:Thing")},
            {{QStringLiteral("data:Read"), QStringLiteral("Through the role Readers")},
             {QStringLiteral("data:Write"), QStringLiteral("Not in the role")}},
            {QStringLiteral("Active"), QStringLiteral("Zones: Berlin")}};
}

} // namespace

/// Two sides and what each may do that the other may not.
class TestComparisonModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyUntilThereIsSomethingToCompare();
    void sortsPermissionsIntoFourGroups();
    void everyLineIsSpokenAsASentence();
    void rowsArePatchedWhileTheGroupsStayTheSame();
    void theTableTakesReasonsAndFactsAlong();
};

void TestComparisonModel::isEmptyUntilThereIsSomethingToCompare()
{
    ComparisonModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.compare(editors(), nora(), catalogue());
    QCOMPARE(model.rowCount(), 4);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    model.compare(editors(), editors(), {});
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(model.isEqual());
}

void TestComparisonModel::sortsPermissionsIntoFourGroups()
{
    ComparisonModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.compare(editors(), nora(), catalogue());
    const auto group = [&model](int row) {
        const QModelIndex top = model.index(row, 0);
        QStringList lines = {top.data().toString()};
        for (int i = 0; i < model.rowCount(top); ++i)
            lines.append(model.index(i, 0, top).data().toString());
        return lines;
    };
    QCOMPARE(group(0), (QStringList{QStringLiteral("Only Editors may (1)"), QStringLiteral("data:Write")}));
    QCOMPARE(group(1), (QStringList{QStringLiteral("Only Nora may (1)"), QStringLiteral("old:Thing")}));
    QCOMPARE(group(2), (QStringList{QStringLiteral("Both may (1)"), QStringLiteral("data:Read")}));
    QCOMPARE(group(3), (QStringList{QStringLiteral("Neither may (1)"), QStringLiteral("data:Erase")}));
    QVERIFY(!model.isEqual());
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("Editors"));
    QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), QStringLiteral("Nora"));
}

void TestComparisonModel::everyLineIsSpokenAsASentence()
{
    ComparisonModel model;
    model.compare(editors(), nora(), catalogue());
    const QModelIndex write = model.index(0, 0, model.index(0, 0));
    QCOMPARE(write.data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("data:Write Editors may. Nora may not. Not in the role. Change data"));
    QCOMPARE(write.siblingAtColumn(1).data().toString(), QStringLiteral("Yes"));
    QCOMPARE(write.siblingAtColumn(1).data(ComparisonModel::GrantedRole).toBool(), true);
    QCOMPARE(write.siblingAtColumn(2).data().toString(), QStringLiteral("Not in the role"));
    QCOMPARE(write.siblingAtColumn(2).data(ComparisonModel::GrantedRole).toBool(), false);
}

void TestComparisonModel::rowsArePatchedWhileTheGroupsStayTheSame()
{
    ComparisonModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.compare(editors(), nora(), catalogue());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy patched(&model, &QAbstractItemModel::dataChanged);
    ComparedSide other = nora();
    other.reasons[QStringLiteral("data:Write")] = QStringLiteral("Nobody gave it to her");
    model.compare(editors(), other, catalogue());
    QCOMPARE(reset.count(), 0);
    QVERIFY(patched.count() > 0);
    QCOMPARE(model.index(0, 2, model.index(0, 0)).data().toString(), QStringLiteral("Nobody gave it to her"));
    other.granted = {};
    model.compare(editors(), other, catalogue());
    QCOMPARE(reset.count(), 1);
}

void TestComparisonModel::theTableTakesReasonsAndFactsAlong()
{
    ComparisonModel model;
    model.compare(editors(), nora(), catalogue());
    const MatrixTable table = model.table();
    QCOMPARE(table.title, QStringLiteral("Editors and Nora compared"));
    QCOMPARE(table.roles, (QStringList{QStringLiteral("Editors"), QStringLiteral("Nora")}));
    QCOMPARE(table.facts, QStringList{QStringLiteral("Nora: Active; Zones: Berlin")});
    QCOMPARE(table.noteTitles.size(), 2);
    QCOMPARE(table.rows.size(), 4);
    QCOMPARE(table.rows.at(0).group, QStringLiteral("Only Editors may"));
    QCOMPARE(table.rows.at(0).granted, (QVector<bool>{true, false}));
    QCOMPARE(table.rows.at(0).notes, (QStringList{QString(), QStringLiteral("Not in the role")}));
    model.compare(editors(), editors(), catalogue());
    QVERIFY(model.table().noteTitles.isEmpty()); // roles need no reason
}

QTEST_GUILESS_MAIN(TestComparisonModel)
#include "tst_comparisonmodel.moc"
