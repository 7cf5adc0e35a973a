// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/userlistmodel.h"
#include "scriptedpeople.h"
#include "support/fakeclock.h"
#include "support/patience.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace chatelaine;

class TestUserListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theNewestQuestionWins();
    void recordsAreFetchedInWindowsAroundWhatIsLookedAt();
    void everyColumnIsDrawnAndSpoken();
    void selectionSurvivesAnyChangeOfTheList();
    void anErrorKeepsTheRowsAndIsTold();
    void aChangedUserIsFetchedAnew();
    void clickingAHeaderAsksForThatOrder();

private:
    static QVector<PrincipalId> ids(std::initializer_list<int> numbers);
    void fill(int count);
    QString shown(int row, UserColumn column, int role = Qt::DisplayRole) const;
    std::unique_ptr<ScriptedDirectory> m_directory;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<UserListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestUserListModel::init()
{
    m_tester.reset();
    m_model.reset();
    m_directory = std::make_unique<ScriptedDirectory>();
    m_clock = std::make_unique<FakeClock>();
    m_model = std::make_unique<UserListModel>(*m_directory, *m_clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

QVector<PrincipalId> TestUserListModel::ids(std::initializer_list<int> numbers)
{
    QVector<PrincipalId> result;
    for (int number : numbers)
        result.append(PrincipalId{number});
    return result;
}

void TestUserListModel::fill(int count)
{
    for (int i = 1; i <= count; ++i) {
        User user;
        user.id = PrincipalId{i};
        user.name = QStringLiteral("user %1").arg(i);
        user.email = QStringLiteral("user%1@example.org").arg(i);
        user.roleName = QStringLiteral("Admin");
        m_directory->records[i] = user;
    }
}

QString TestUserListModel::shown(int row, UserColumn column, int role) const
{
    return m_model->index(row, int(column)).data(role).toString();
}

void TestUserListModel::theNewestQuestionWins()
{
    UserQuery first;
    first.text = QStringLiteral("a");
    UserQuery second;
    second.text = QStringLiteral("ab");
    m_model->setQuery(first);
    m_model->setQuery(second);
    QCOMPARE(m_directory->questions(), size_t(2));
    QVERIFY(m_directory->isCancelled(0));
    m_directory->answer(1, ids({2}));
    QTRY_COMPARE(m_model->rowCount(), 1);
    m_directory->answer(0, ids({1, 2, 3}));
    QSignalSpy late(m_model.get(), &WindowedList::refreshed);
    QVERIFY(!late.wait(50));
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->idAt(0), PrincipalId{2});
    QCOMPARE(m_model->state(), WindowedList::State::Ready);
}

void TestUserListModel::recordsAreFetchedInWindowsAroundWhatIsLookedAt()
{
    fill(10'000);
    QVector<PrincipalId> all;
    for (int i = 1; i <= 10'000; ++i)
        all.append(PrincipalId{i});
    m_tester.reset(); // it reads every row, and this is about not doing that
    m_model->refresh();
    m_directory->answer(0, all);
    QTRY_COMPARE(m_model->rowCount(), 10'000);
    QVERIFY(!m_model->index(5'000, 0).data().isValid());
    QTRY_COMPARE(shown(5'000, UserColumn::Name), QStringLiteral("user 5001"));
    QCOMPARE(shown(5'010, UserColumn::Name), QStringLiteral("user 5011"));
    QCOMPARE(m_directory->fetchCount, 1);
    QVERIFY(!m_model->userAt(10).has_value());
}

void TestUserListModel::everyColumnIsDrawnAndSpoken()
{
    using namespace std::chrono_literals;
    fill(2);
    User &user = m_directory->records[1];
    user.groups = {{GroupId{1}, QStringLiteral("Night shift")}, {GroupId{2}, QStringLiteral("Support")}};
    user.provider = QStringLiteral("Okta");
    user.status = UserStatus::Deactivated;
    user.lastSignInAt = m_clock->now() - 72h;
    m_model->refresh();
    m_directory->answer(0, ids({1, 2}));
    QTRY_COMPARE(shown(0, UserColumn::Name), QStringLiteral("user 1"));
    QCOMPARE(shown(0, UserColumn::Email), QStringLiteral("user1@example.org"));
    QCOMPARE(shown(0, UserColumn::Role), QStringLiteral("Admin"));
    QCOMPARE(shown(0, UserColumn::Groups), QStringLiteral("Night shift, Support"));
    QCOMPARE(shown(0, UserColumn::Source), QStringLiteral("Okta"));
    QCOMPARE(shown(0, UserColumn::Status), QStringLiteral("Deactivated"));
    QCOMPARE(m_model->index(0, 0).data(UserListModel::StatusRole).toInt(), int(UserStatus::Deactivated));
    QCOMPARE(shown(0, UserColumn::LastSignIn, Qt::AccessibleTextRole),
             QStringLiteral("3 day(s) ago, %1").arg(shown(0, UserColumn::LastSignIn)));
    QCOMPARE(shown(1, UserColumn::Source), QStringLiteral("Local"));
    QCOMPARE(shown(1, UserColumn::LastSignIn), QStringLiteral("Never"));
    QCOMPARE(shown(1, UserColumn::Groups, Qt::AccessibleTextRole), QStringLiteral("None"));
}

void TestUserListModel::selectionSurvivesAnyChangeOfTheList()
{
    fill(60);
    QRandomGenerator random(7);
    QItemSelectionModel selection(m_model.get());
    m_model->refresh();
    m_directory->answer(0, ids({1, 2, 3, 4, 5, 6, 7}));
    QTRY_COMPARE(m_model->rowCount(), 7);
    const QPersistentModelIndex five(m_model->index(m_model->rowOf(PrincipalId{5}), 0));
    selection.select(five, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    for (size_t round = 1; round <= 60; ++round) {
        QVector<PrincipalId> list = ids({5});
        for (int i = 1; i <= 60; ++i) {
            if (i != 5 && random.bounded(2))
                list.append(PrincipalId{i});
        }
        if (round % 2)
            std::shuffle(list.begin(), list.end(), random);
        m_model->refresh();
        m_directory->answer(round, list);
        QTRY_COMPARE(m_model->state(), WindowedList::State::Ready);
        for (int row = 0; row < int(list.size()); ++row)
            QCOMPARE(m_model->idAt(row), list[row]);
        QVERIFY(five.isValid());
        QCOMPARE(m_model->idAt(five.row()), PrincipalId{5});
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(selection.selectedRows().first().row(), five.row());
    }
}

void TestUserListModel::anErrorKeepsTheRowsAndIsTold()
{
    fill(3);
    m_model->refresh();
    m_directory->answer(0, ids({1, 2, 3}));
    QTRY_COMPARE(m_model->rowCount(), 3);
    m_model->refresh();
    m_directory->fail(1, Error{ErrorCode::Unavailable, QStringLiteral("The drive is gone.")});
    QTRY_COMPARE(m_model->state(), WindowedList::State::Failed);
    QCOMPARE(m_model->error().message, QStringLiteral("The drive is gone."));
    QCOMPARE(m_model->rowCount(), 3);
    m_model->refresh();
    m_directory->answer(2, ids({1}));
    QTRY_COMPARE(m_model->state(), WindowedList::State::Ready);
    QCOMPARE(m_model->rowCount(), 1);
}

void TestUserListModel::aChangedUserIsFetchedAnew()
{
    fill(2);
    m_model->refresh();
    m_directory->answer(0, ids({1, 2}));
    QTRY_COMPARE(shown(0, UserColumn::Name), QStringLiteral("user 1"));
    m_directory->records[1].name = QStringLiteral("renamed");
    m_directory->announce(ids({1}));
    QTRY_COMPARE(shown(0, UserColumn::Name), QStringLiteral("renamed"));
    QTRY_COMPARE(m_directory->questions(), size_t(2)); // the place in the order may have changed
    QCOMPARE(shown(1, UserColumn::Name), QStringLiteral("user 2"));
}

void TestUserListModel::clickingAHeaderAsksForThatOrder()
{
    m_model->refresh();
    for (int column = 0; column < userColumnCount; ++column) {
        m_model->sort(column, Qt::DescendingOrder);
        QCOMPARE(m_directory->queries.back().sortBy, UserColumn(column));
        QCOMPARE(m_directory->queries.back().order, Qt::DescendingOrder);
        QVERIFY(!m_model->headerData(column, Qt::Horizontal).toString().isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestUserListModel)
#include "tst_userlistmodel.moc"
