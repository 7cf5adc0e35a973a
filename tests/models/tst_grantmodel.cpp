// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grantmodel.h"
#include "models/tokentext.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace chatelaine;

class TestGrantModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void permissionsStandUnderTheirGroup();
    void aChangeOfGrantsKeepsTheRows();
    void aPermissionNoCatalogueKnowsIsShownToo();
};

static const QVector<PermissionInfo> catalogue{
    {QStringLiteral("a:Read"), QStringLiteral("Alpha"), QStringLiteral("Read alpha."), {}, true},
    {QStringLiteral("a:Write"), QStringLiteral("Alpha"), QStringLiteral("Write alpha."), {}, true},
    {QStringLiteral("b:Read"), QStringLiteral("Beta"), QStringLiteral("Read beta."), {}, true},
};

void TestGrantModel::permissionsStandUnderTheirGroup()
{
    GrantModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setGrants({{QStringLiteral("a:Read"), true, GrantReason::ByRole},
                     {QStringLiteral("a:Write"), false, GrantReason::NotInRole},
                     {QStringLiteral("b:Read"), true, GrantReason::ByRole}},
                    catalogue);
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex alpha = model.index(0, 0);
    QCOMPARE(alpha.data().toString(), QStringLiteral("Alpha"));
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("1 of 2 granted"));
    QCOMPARE(model.rowCount(alpha), 2);
    const QModelIndex write = model.index(1, 0, alpha);
    QCOMPARE(write.data(GrantModel::GrantedRole).toBool(), false);
    QCOMPARE(write.siblingAtColumn(GrantModel::ReasonColumn).data().toString(),
             text::of(GrantReason::NotInRole));
    QCOMPARE(write.data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("a:Write: not granted. %1. Write alpha.").arg(text::of(GrantReason::NotInRole)));
    QCOMPARE(model.grantedCount(), 2);
}

void TestGrantModel::aChangeOfGrantsKeepsTheRows()
{
    GrantModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setGrants({{QStringLiteral("a:Read"), true, GrantReason::ByRole}}, catalogue);
    const QPersistentModelIndex read(model.index(0, 0, model.index(0, 0)));
    model.setGrants({{QStringLiteral("a:Read"), false, GrantReason::TokenNotUsable}}, catalogue);
    QVERIFY(read.isValid());
    QCOMPARE(read.data(GrantModel::GrantedRole).toBool(), false);
    model.setGrants({}, catalogue);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!read.isValid());
}

void TestGrantModel::aPermissionNoCatalogueKnowsIsShownToo()
{
    GrantModel model;
    model.setGrants({{QStringLiteral("z:Odd"), true, GrantReason::ByRole}}, catalogue);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Other permissions"));
    QCOMPARE(model.index(0, 0, model.index(0, 0)).data().toString(), QStringLiteral("z:Odd"));
}

QTEST_GUILESS_MAIN(TestGrantModel)
#include "tst_grantmodel.moc"
