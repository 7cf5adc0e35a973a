// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tokenlistmodel.h"
#include "scriptedtokens.h"
#include "support/fakeclock.h"
#include "support/patience.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace chatelaine;

class TestTokenListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theNewestQuestionWins();
    void recordsAreFetchedInWindowsAroundWhatIsLookedAt();
    void theFirstRowsComeBeforeAllOthers();
    void aListThatChangesAllTheTimeIsShownNevertheless();
    void whatIsSelectedBehindTheFirstRowsStaysSo();
    void aRecordThatIsGoneIsNotAskedForAgainAndAgain();
    void whatIsDrawnIsAlsoSpoken();
    void selectionSurvivesAnyChangeOfTheList();
    void anErrorKeepsTheRowsAndIsTold();
    void aChangedTokenIsFetchedAnew();
    void aStatusChangesOnTheScreenWhenItsMomentComes();
    void clickingAHeaderAsksForThatOrder();

private:
    static QVector<TokenId> ids(std::initializer_list<int> numbers);
    static QVector<TokenId> span(int first, int last);
    void fill(int count);
    std::unique_ptr<ScriptedTokens> m_service;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<TokenListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestTokenListModel::init()
{
    m_tester.reset();
    m_model.reset();
    m_service = std::make_unique<ScriptedTokens>();
    m_clock = std::make_unique<FakeClock>();
    m_model = std::make_unique<TokenListModel>(*m_service, *m_clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

QVector<TokenId> TestTokenListModel::ids(std::initializer_list<int> numbers)
{
    QVector<TokenId> result;
    for (int number : numbers)
        result.append(TokenId{number});
    return result;
}

void TestTokenListModel::fill(int count)
{
    for (int i = 1; i <= count; ++i) {
        Token token;
        token.id = TokenId{i};
        token.name = QStringLiteral("token %1").arg(i);
        token.createdAt = m_clock->now();
        m_service->records[i] = token;
    }
}

QVector<TokenId> TestTokenListModel::span(int first, int last)
{
    QVector<TokenId> ids;
    for (int i = first; i <= last; ++i)
        ids.append(TokenId{i});
    return ids;
}

void TestTokenListModel::theNewestQuestionWins()
{
    TokenQuery first;
    first.text = QStringLiteral("a");
    TokenQuery second;
    second.text = QStringLiteral("ab");
    m_model->setQuery(first);
    m_model->setQuery(second);
    QCOMPARE(m_service->questions(), size_t(2));
    QVERIFY(m_service->isCancelled(0));
    QVERIFY(!m_service->isCancelled(1));

    m_service->answer(1, ids({2}));
    QTRY_COMPARE(m_model->rowCount(), 1);
    m_service->answer(0, ids({1, 2, 3}));
    QCoreApplication::sendPostedEvents();
    QSignalSpy late(m_model.get(), &TokenListModel::refreshed);
    QVERIFY(!late.wait(50));
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->idAt(0), TokenId{2});
    QCOMPARE(m_model->state(), TokenListModel::State::Ready);
}

void TestTokenListModel::recordsAreFetchedInWindowsAroundWhatIsLookedAt()
{
    fill(100'000);
    QVector<TokenId> all;
    for (int i = 1; i <= 100'000; ++i)
        all.append(TokenId{i});
    m_tester.reset(); // it reads every row, and this is about not doing that
    m_model->refresh();
    m_service->answer(0, all);
    QTRY_COMPARE(m_model->rowCount(), 100'000);
    QVERIFY(!m_model->index(50'000, 0).data().isValid());
    QTRY_COMPARE(m_model->index(50'000, 0).data().toString(), QStringLiteral("token 50001"));
    QCOMPARE(m_model->index(50'010, 0).data().toString(), QStringLiteral("token 50011"));
    QCOMPARE(m_service->fetchCount, 1);
    QVERIFY(!m_model->tokenAt(10).has_value());
}

void TestTokenListModel::theFirstRowsComeBeforeAllOthers()
{
    fill(1000);
    m_model->setQuery({});
    QCOMPARE(m_service->queries.back().limit, 256);
    m_service->answer(0, span(1, 256));
    QTRY_COMPARE(m_model->rowCount(), 256);
    QCOMPARE(m_model->state(), TokenListModel::State::Filling);
    QTRY_COMPARE(m_model->index(0, 0).data().toString(),
                 QStringLiteral("token 1")); // asked for before the rest
    QCOMPARE(m_service->questions(), size_t(2));
    QCOMPARE(m_service->queries.back().limit, 0);
    m_service->answer(1, span(1, 1000));
    QTRY_COMPARE(m_model->rowCount(), 1000);
    QCOMPARE(m_model->state(), TokenListModel::State::Ready);

    m_service->announce(ids({7})); // the same question once more: all is there, so all is asked for
    QTRY_COMPARE(m_service->questions(), size_t(3));
    QCOMPARE(m_service->queries.back().limit, 0);
    m_service->answer(2, span(2, 1000));
    QTRY_COMPARE(m_model->rowCount(), 999);
}

void TestTokenListModel::aListThatChangesAllTheTimeIsShownNevertheless()
{
    m_model->setQuery({});
    m_service->answer(0, span(1, 256));
    QTRY_COMPARE(m_service->questions(), size_t(2));
    QSignalSpy refreshed(m_model.get(), &TokenListModel::refreshed);
    m_service->announce(ids({1}));
    QVERIFY(!refreshed.wait(100));
    QVERIFY(!m_service->isCancelled(1));
    m_service->answer(1, span(1, 1000));
    QTRY_COMPARE(m_model->rowCount(), 1000);
    QTRY_COMPARE(m_service->questions(), size_t(3)); // for what has changed meanwhile
    QVERIFY(refreshed.isEmpty());
    QCOMPARE(m_model->state(), TokenListModel::State::Loading);
    m_service->announce(ids({2}));
    QVERIFY(!refreshed.wait(100));
    m_service->fail(2, Error{ErrorCode::Busy, QStringLiteral("Another program is writing.")});
    QTRY_COMPARE(m_service->questions(), size_t(4));
    m_service->answer(3, span(2, 1000));
    QTRY_COMPARE(m_model->state(), TokenListModel::State::Ready);
    QCOMPARE(m_model->rowCount(), 999);
    QCOMPARE(refreshed.size(), 1);
    QCOMPARE(m_service->questions(), size_t(4));
}

void TestTokenListModel::whatIsSelectedBehindTheFirstRowsStaysSo()
{
    m_model->setQuery({});
    m_service->answer(0, span(1, 256));
    QTRY_COMPARE(m_service->questions(), size_t(2));
    m_service->answer(1, span(1, 1000));
    QTRY_COMPARE(m_model->rowCount(), 1000);
    const QPersistentModelIndex behind = m_model->index(899, 0);
    const QPersistentModelIndex leaving = m_model->index(949, 0);

    TokenQuery search;
    search.text = QStringLiteral("token");
    m_model->setQuery(search);
    m_service->answer(2, span(601, 856));
    QTRY_COMPARE(m_model->state(), TokenListModel::State::Filling);
    QCOMPARE(m_model->idAt(0), TokenId{601});
    QCOMPARE(m_model->idAt(behind.row()), TokenId{900});
    m_service->answer(3, span(601, 930));
    QTRY_COMPARE(m_model->state(), TokenListModel::State::Ready);
    QCOMPARE(m_model->rowCount(), 330);
    QCOMPARE(m_model->idAt(behind.row()), TokenId{900});
    QVERIFY(!leaving.isValid());
}

void TestTokenListModel::aRecordThatIsGoneIsNotAskedForAgainAndAgain()
{
    fill(3);
    m_service->records.erase(2);
    m_tester.reset();
    m_model->refresh();
    m_service->answer(0, ids({1, 2, 3}));
    QTRY_COMPARE(m_model->rowCount(), 3);
    connect(m_model.get(), &QAbstractItemModel::dataChanged, this, // as a view repaints
            [this] { QVERIFY(!m_model->index(1, 0).data().isValid()); });
    QVERIFY(!m_model->index(1, 0).data().isValid());
    QTRY_COMPARE(m_model->index(0, 0).data().toString(), QStringLiteral("token 1"));
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(!changes.wait(50));
    QCOMPARE(m_service->fetchCount, 1);

    fill(3);
    m_service->announce(ids({2})); // it is back
    m_model->disconnect(this);
    QVERIFY(!m_model->index(1, 0).data().isValid());
    QTRY_COMPARE(m_model->index(1, 0).data().toString(), QStringLiteral("token 2"));
}

void TestTokenListModel::whatIsDrawnIsAlsoSpoken()
{
    using namespace std::chrono_literals;
    fill(1);
    Token &token = m_service->records[1];
    token.expiresAt = m_clock->now() + 24h * 30;
    token.secrets = {SecretInfo{}, SecretInfo{}};
    token.secrets.last().current = false;
    token.secrets.last().expiresAt = m_clock->now() + 26h;
    m_model->refresh();
    m_service->answer(0, ids({1}));
    QTRY_COMPARE(m_model->rowCount(), 1);
    const auto spoken = [this](TokenColumn column) {
        return m_model->index(0, int(column)).data(Qt::AccessibleTextRole).toString();
    };
    QTRY_COMPARE(spoken(TokenColumn::Name), QStringLiteral("token 1"));
    QCOMPARE(spoken(TokenColumn::Status),
             QStringLiteral("Active, previous secret works for another 1 day(s) 2 hour(s)"));
    QCOMPARE(spoken(TokenColumn::Expires),
             QStringLiteral("in 30 day(s), %1")
                 .arg(m_model->index(0, int(TokenColumn::Expires)).data(Qt::DisplayRole).toString()));
    QCOMPARE(spoken(TokenColumn::LastUsed), QStringLiteral("Never"));
}

void TestTokenListModel::selectionSurvivesAnyChangeOfTheList()
{
    fill(60);
    QRandomGenerator random(7);
    QItemSelectionModel selection(m_model.get());
    m_model->refresh();
    m_service->answer(0, ids({1, 2, 3, 4, 5, 6, 7}));
    QTRY_COMPARE(m_model->rowCount(), 7);
    const QPersistentModelIndex five(m_model->index(m_model->rowOf(TokenId{5}), 0));
    selection.select(five, QItemSelectionModel::Select | QItemSelectionModel::Rows);

    for (size_t round = 1; round <= 200; ++round) {
        QVector<TokenId> list = ids({5});
        for (int i = 1; i <= 60; ++i) {
            if (i != 5 && random.bounded(2))
                list.append(TokenId{i});
        }
        if (round % 2)
            std::shuffle(list.begin(), list.end(), random);
        else
            std::sort(list.begin(), list.end());
        m_model->refresh();
        m_service->answer(round, list);
        QTRY_COMPARE(m_model->state(), TokenListModel::State::Ready);
        QCOMPARE(m_model->rowCount(), int(list.size()));
        for (int row = 0; row < int(list.size()); ++row)
            QCOMPARE(m_model->idAt(row), list[row]);
        QVERIFY(five.isValid());
        QCOMPARE(m_model->idAt(five.row()), TokenId{5});
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(selection.selectedRows().first().row(), five.row());
    }
}

void TestTokenListModel::anErrorKeepsTheRowsAndIsTold()
{
    fill(3);
    m_model->refresh();
    m_service->answer(0, ids({1, 2, 3}));
    QTRY_COMPARE(m_model->rowCount(), 3);
    m_model->refresh();
    m_service->fail(1, Error{ErrorCode::Unavailable, QStringLiteral("The drive is gone.")});
    QTRY_COMPARE(m_model->state(), TokenListModel::State::Failed);
    QCOMPARE(m_model->error().message, QStringLiteral("The drive is gone."));
    QCOMPARE(m_model->rowCount(), 3);
    m_model->refresh();
    m_service->answer(2, ids({1}));
    QTRY_COMPARE(m_model->state(), TokenListModel::State::Ready);
    QCOMPARE(m_model->rowCount(), 1);
}

void TestTokenListModel::aChangedTokenIsFetchedAnew()
{
    fill(2);
    m_model->refresh();
    m_service->answer(0, ids({1, 2}));
    QTRY_COMPARE(m_model->index(0, 0).data().toString(), QStringLiteral("token 1"));
    m_service->records[1].name = QStringLiteral("renamed");
    m_service->announce(ids({1}));
    QTRY_COMPARE(m_model->index(0, 0).data().toString(), QStringLiteral("renamed"));
    QTRY_COMPARE(m_service->questions(), size_t(2)); // its place in the order may have changed
    QCOMPARE(m_model->index(1, 0).data().toString(), QStringLiteral("token 2"));
}

void TestTokenListModel::aStatusChangesOnTheScreenWhenItsMomentComes()
{
    using namespace std::chrono_literals;
    fill(1);
    m_service->records[1].createdAt = m_clock->now() - 24h;
    m_service->records[1].expiresAt = m_clock->now() + 30min;
    m_model->refresh();
    m_service->answer(0, ids({1}));
    QTRY_COMPARE(m_model->rowCount(), 1);
    const QModelIndex cell = m_model->index(0, int(TokenColumn::Status));
    QTRY_COMPARE(cell.data(TokenListModel::StatusRole).toInt(), int(TokenStatus::Expiring));
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    m_clock->advance(30min);
    QTRY_VERIFY_WITH_TIMEOUT(!changes.isEmpty(), 15000);
    QCOMPARE(cell.data(TokenListModel::StatusRole).toInt(), int(TokenStatus::Expired));
}

void TestTokenListModel::clickingAHeaderAsksForThatOrder()
{
    m_model->refresh();
    for (int column = 0; column < tokenColumnCount; ++column) {
        m_model->sort(column, Qt::DescendingOrder);
        QCOMPARE(m_service->queries.back().sortBy, TokenColumn(column));
        QCOMPARE(m_service->queries.back().order, Qt::DescendingOrder);
    }
}

QTEST_GUILESS_MAIN(TestTokenListModel)
#include "tst_tokenlistmodel.moc"
