// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grouplistmodel.h"
#include "scriptedpeople.h"
#include "support/patience.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace chatelaine;

class TestGroupListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void changesArePatchedInAndTheSelectionSurvives();
    void aLateAnswerIsDropped();
    void anErrorKeepsTheRows();
    void aBurstOfChangesIsOneQuestion();
    void filteredByEveryWordAndByRole();
    void sortedByNumberAndByName();

private:
    static Group group(int id, const QString &name, int members = 0, RoleId role = {});
    QStringList names() const;
    std::unique_ptr<ScriptedGroups> m_service;
    std::unique_ptr<GroupListModel> m_model;
    std::unique_ptr<GroupFilterModel> m_shown;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QAbstractItemModelTester> m_shownTester;
};

void TestGroupListModel::init()
{
    m_shownTester.reset();
    m_tester.reset();
    m_shown.reset();
    m_model.reset();
    m_service = std::make_unique<ScriptedGroups>();
    m_model = std::make_unique<GroupListModel>(*m_service);
    m_shown = std::make_unique<GroupFilterModel>();
    m_shown->setSourceModel(m_model.get());
    m_shown->sort(GroupListModel::NameColumn);
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), Mode::QtTest);
    m_shownTester = std::make_unique<QAbstractItemModelTester>(m_shown.get(), Mode::QtTest);
    m_model->refresh();
}

Group TestGroupListModel::group(int id, const QString &name, int members, RoleId role)
{
    Group made;
    made.id = GroupId{id};
    made.name = name;
    made.description = QStringLiteral("What %1 is for").arg(name);
    made.members = members;
    made.role = role;
    made.roleName = role.isNull() ? QString() : QStringLiteral("role %1").arg(role.value);
    return made;
}

QStringList TestGroupListModel::names() const
{
    QStringList names;
    for (int row = 0; row < m_shown->rowCount(); ++row)
        names << m_shown->index(row, 0).data().toString();
    return names;
}

void TestGroupListModel::changesArePatchedInAndTheSelectionSurvives()
{
    m_service->answer(0, {group(1, QStringLiteral("Alpha")), group(2, QStringLiteral("Beta")),
                          group(3, QStringLiteral("Gamma"))});
    QTRY_COMPARE(m_shown->rowCount(), 3);
    QItemSelectionModel selection(m_shown.get());
    selection.select(m_shown->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m_model->refresh();
    m_service->answer(1, {group(4, QStringLiteral("Aardvark")), group(2, QStringLiteral("Zebra"), 7),
                          group(3, QStringLiteral("Gamma"))});
    QTRY_COMPARE(names(),
                 (QStringList{QStringLiteral("Aardvark"), QStringLiteral("Gamma"), QStringLiteral("Zebra")}));
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(selection.selectedRows().first().row(), 2);
    QCOMPARE(m_shown->idAt(2), GroupId{2});
    QCOMPARE(m_shown->rowOf(GroupId{2}), 2);
    QCOMPARE(m_shown->rowOf(GroupId{1}), -1);
    QCOMPARE(m_model->group(GroupId{2})->members, 7);
}

void TestGroupListModel::aLateAnswerIsDropped()
{
    m_model->refresh();
    m_service->answer(1, {group(1, QStringLiteral("new"))});
    QTRY_COMPARE(m_model->state(), GroupListModel::State::Ready);
    m_service->answer(0, {group(1, QStringLiteral("old")), group(2, QStringLiteral("older"))});
    QSignalSpy late(m_model.get(), &GroupListModel::refreshed);
    QVERIFY(!late.wait(50));
    QCOMPARE(names(), QStringList{QStringLiteral("new")});
}

void TestGroupListModel::anErrorKeepsTheRows()
{
    m_service->answer(0, {group(1, QStringLiteral("Alpha"))});
    QTRY_COMPARE(m_shown->rowCount(), 1);
    m_model->refresh();
    m_service->fail(1, {ErrorCode::Unavailable, QStringLiteral("The drive is gone.")});
    QTRY_COMPARE(m_model->state(), GroupListModel::State::Failed);
    QCOMPARE(m_model->error().message, QStringLiteral("The drive is gone."));
    QCOMPARE(m_shown->rowCount(), 1);
}

void TestGroupListModel::aBurstOfChangesIsOneQuestion()
{
    m_service->answer(0, {});
    QTRY_COMPARE(m_model->state(), GroupListModel::State::Ready);
    for (int i = 0; i < 20; ++i)
        m_service->announce();
    QTRY_COMPARE(m_service->questions(), size_t(2));
}

void TestGroupListModel::filteredByEveryWordAndByRole()
{
    m_service->answer(0, {group(1, QStringLiteral("Night shift"), 1, RoleId{5}),
                          group(2, QStringLiteral("Day shift"), 1, RoleId{6}),
                          group(3, QStringLiteral("Night watch"))});
    QTRY_COMPARE(m_shown->rowCount(), 3);
    m_shown->setText(QStringLiteral("  SHIFT  night"));
    QCOMPARE(names(), QStringList{QStringLiteral("Night shift")});
    m_shown->setText({});
    m_shown->setRoles({RoleId{}, RoleId{6}});
    QCOMPARE(names(), (QStringList{QStringLiteral("Day shift"), QStringLiteral("Night watch")}));
    QVERIFY(m_shown->isFiltered());
    m_shown->setRoles({});
    QVERIFY(!m_shown->isFiltered());
    QCOMPARE(m_shown->rowCount(), 3);
}

void TestGroupListModel::sortedByNumberAndByName()
{
    m_service->answer(0, {group(1, QStringLiteral("b"), 9), group(2, QStringLiteral("C"), 10),
                          group(3, QStringLiteral("a"), 100)});
    QTRY_COMPARE(m_shown->rowCount(), 3);
    m_shown->sort(GroupListModel::MembersColumn, Qt::DescendingOrder);
    QCOMPARE(names(), (QStringList{QStringLiteral("a"), QStringLiteral("C"), QStringLiteral("b")}));
    m_shown->sort(GroupListModel::MembersColumn, Qt::AscendingOrder);
    QCOMPARE(names(), (QStringList{QStringLiteral("b"), QStringLiteral("C"), QStringLiteral("a")}));
    QCOMPARE(m_shown->index(0, GroupListModel::RoleColumn).data().toString(), QStringLiteral("None"));
}

QTEST_GUILESS_MAIN(TestGroupListModel)
#include "tst_grouplistmodel.moc"
