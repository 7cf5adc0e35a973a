// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/expirydaysmodel.h"
#include "models/expirytext.h"
#include "models/expirytimeline.h"
#include "models/scriptedtokens.h"
#include "support/fakeclock.h"
#include "support/patience.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace chatelaine;
using std::chrono::hours;

namespace {

/// Late on the day that is \a days after the fake clock's.
Instant evening(int days)
{
    return fromDateTime(dayOf(FakeClock().now()).addDays(days).startOfDay().addSecs(23 * 3600));
}

Token dying(qint64 id, int days, const QString &owner = QStringLiteral("Ada"))
{
    Token token;
    token.id = TokenId{id};
    token.name = QStringLiteral("token %1").arg(id);
    token.owner = PrincipalId{owner.isEmpty() ? 0 : owner.at(0).unicode()};
    token.ownerName = owner;
    token.roleName = days % 2 ? QStringLiteral("odd") : QStringLiteral("even");
    token.createdAt = evening(-400);
    token.expiresAt = evening(days);
    return token;
}

QVector<ExpiringToken> expiring(const QVector<Token> &tokens)
{
    QVector<ExpiringToken> all;
    for (const Token &token : tokens)
        all << expiringToken(token);
    return all;
}

QDate startDay()
{
    return dayOf(FakeClock().now()); // Friday, 15 January 2027
}

ExpiryChart chart(const QVector<Token> &tokens, ExpiryStep step = ExpiryStep::Day,
                  ExpiryGrouping grouping = ExpiryGrouping::Owner)
{
    return chartOf(expiring(tokens), grouping, {startDay(), step, Qt::Monday});
}

} // namespace

class TestExpiryTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_tokens = std::make_unique<ScriptedTokens>();
        m_timeline = std::make_unique<ExpiryTimeline>(*m_tokens, m_clock);
    }
    void cleanup()
    {
        m_timeline.reset();
        m_tokens.reset();
        m_clock.set(FakeClock().now());
    }
    void everyDayOfTheNext90HasABar();
    void weeksBeginWhereTheLocaleSaysAndTheFirstIsWhatIsLeft();
    void theLargestOwnersHaveAPartOfTheirOwnAndTheOthersOneTogether();
    void twoPeopleOfOneNameAreTwo();
    void manyOnOneDayAreTenAndAQuarter();
    void theTableSaysTheSameInWords();
    void onlyWhatWorksAndDiesInTimeIsAskedFor();
    void itIsReadInPortions();
    void moreThanAreReadAreSaidToBeThere();
    void theNewestRequestWins();
    void aFailureKeepsWhatIsKnown();
    void whenTokensChangeItAsksAgainOnce();
    void aTokenThatHasExpiredIsNoLongerThere();

private:
    /// Answers the newest question with \a tokens.
    void answer(const QVector<Token> &tokens)
    {
        QVector<TokenId> ids;
        for (const Token &token : tokens) {
            m_tokens->records[token.id.value] = token;
            ids << token.id;
        }
        m_tokens->answer(m_tokens->questions() - 1, ids);
    }
    void read(const QVector<Token> &tokens)
    {
        m_timeline->setActive(true);
        QCOMPARE(m_tokens->questions(), size_t(1));
        answer(tokens);
        QTRY_COMPARE(m_timeline->state(), ExpiryTimeline::State::Ready);
    }

    FakeClock m_clock;
    std::unique_ptr<ScriptedTokens> m_tokens;
    std::unique_ptr<ExpiryTimeline> m_timeline;
};

void TestExpiryTimeline::everyDayOfTheNext90HasABar()
{
    const ExpiryChart shown = chart({dying(1, 0), dying(2, 3), dying(3, 3), dying(4, 90)});
    QCOMPARE(shown.bars.size(), 91);
    QCOMPARE(shown.bars.first().first, startDay());
    QCOMPARE(shown.bars.at(3).total(), 2);
    QCOMPARE(shown.bars.at(3).begin, 1);
    QCOMPARE(shown.bars.last().total(), 1);
    QCOMPARE(shown.highest(), 2);
}

void TestExpiryTimeline::weeksBeginWhereTheLocaleSaysAndTheFirstIsWhatIsLeft()
{
    const QVector<Token> tokens{dying(1, 0), dying(2, 2), dying(3, 3), dying(4, 90)};
    const ExpiryChart monday = chart(tokens, ExpiryStep::Week);
    QCOMPARE(monday.bars.first().last, QDate(2027, 1, 17)); // a Sunday
    QCOMPARE(monday.bars.first().total(), 2);
    QCOMPARE(monday.bars.at(1).first, QDate(2027, 1, 18));
    QCOMPARE(monday.bars.at(1).last, QDate(2027, 1, 24));
    QCOMPARE(monday.bars.last().last, startDay().addDays(90));
    QCOMPARE(monday.bars.last().end, 4);
    const ExpiryChart sunday =
        chartOf(expiring(tokens), ExpiryGrouping::Owner, {startDay(), ExpiryStep::Week, Qt::Sunday});
    QCOMPARE(sunday.bars.first().last, QDate(2027, 1, 16));
    QCOMPARE(sunday.bars.first().total(), 1);
}

void TestExpiryTimeline::theLargestOwnersHaveAPartOfTheirOwnAndTheOthersOneTogether()
{
    QVector<Token> tokens;
    for (int owner = 0; owner < 10; ++owner) {
        for (int count = 0; count <= owner; ++count)
            tokens << dying(tokens.size() + 1, 1, QString(QChar(u'A' + owner)));
    }
    const ExpiryChart shown = chart(tokens);
    QCOMPARE(shown.groups.size(), ExpiryChart::mostGroups + 1);
    QCOMPARE(shown.groups.first(), (ExpiryGroup{QStringLiteral("J"), 10}));
    QCOMPARE(shown.groups.last(), (ExpiryGroup{QString(), 1 + 2 + 3}));
    QCOMPARE(shown.bars.at(1).counts.first(), 10);
    QCOMPARE(shown.bars.at(1).counts.last(), 6);
    QCOMPARE(text::shares(shown.bars.at(1), shown.groups), QStringLiteral("J: 10, I: 9, H: 8, Others: 28"));
    const ExpiryChart roles = chart(tokens, ExpiryStep::Day, ExpiryGrouping::Role);
    QCOMPARE(roles.groups, (QVector<ExpiryGroup>{{QStringLiteral("odd"), 55}}));
}

void TestExpiryTimeline::twoPeopleOfOneNameAreTwo()
{
    Token other = dying(2, 1);
    other.owner = PrincipalId{77};
    QCOMPARE(chart({dying(1, 1), other}).groups.size(), 2);
}

void TestExpiryTimeline::manyOnOneDayAreTenAndAQuarter()
{
    const auto on = [](int day, int count, QVector<Token> tokens = {}) {
        for (int i = 0; i < count; ++i)
            tokens << dying(tokens.size() + 1, day);
        return tokens;
    };
    QVERIFY(chart(on(4, 9)).manyDays.isEmpty());
    QCOMPARE(chart(on(4, 10)).manyDays, (QVector<ExpiryDay>{{startDay().addDays(4), 10}}));
    QVector<Token> spread; // 40 elsewhere, no day with many
    for (int day = 10; day < 50; ++day)
        spread = on(day, 1, spread);
    QVector<Token> hardly = on(4, 13);
    hardly += spread;
    QVERIFY(chart(hardly).manyDays.isEmpty());
    QVector<Token> quarter = on(4, 14);
    quarter += spread;
    QCOMPARE(chart(quarter).manyDays.size(), 1);
    QVERIFY(chart(quarter).bars.at(4).isMany);
    QVERIFY(!chart(quarter).bars.at(10).isMany);
    QVERIFY(chart(quarter, ExpiryStep::Week).bars.at(1).isMany); // 18 to 24 January
    QVERIFY(text::warning(chart(quarter).manyDays, startDay()).contains(QStringLiteral("19 January 2027")));
    QVERIFY(text::warning({}, startDay()).isEmpty());
}

void TestExpiryTimeline::theTableSaysTheSameInWords()
{
    ExpiryDaysModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QVector<Token> tokens{dying(1, 0), dying(2, 1, QStringLiteral("Bob")), dying(3, 1), dying(4, 8)};
    model.setChart(chart(tokens), QStringLiteral("Owners"), startDay());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Today"));
    QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("Tomorrow"));
    QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("2"));
    QCOMPARE(model.index(1, 2).data().toString(), QStringLiteral("Ada: 1, Bob: 1"));
    QVERIFY(model.index(2, 0).data().toString().contains(QStringLiteral("23 January 2027")));
    QCOMPARE(model.barOf(2), 8);
    QCOMPARE(model.rowOf(8), 2);
    QCOMPARE(model.rowOf(2), -1);
    QCOMPARE(model.rowOf(startDay().addDays(1)), 1);
    model.setChart(chart(tokens, ExpiryStep::Week, ExpiryGrouping::Role), QStringLiteral("Roles"),
                   startDay());
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.index(0, 0).data().toString().startsWith(QStringLiteral("This week, until ")));
    QVERIFY(model.index(1, 0).data().toString().contains(QStringLiteral("2027"))); // 18 to 24 January
    QVERIFY(model.index(1, 0).data().toString().size() < 30);
    QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), QStringLiteral("Roles"));
}

void TestExpiryTimeline::onlyWhatWorksAndDiesInTimeIsAskedFor()
{
    Token disabled = dying(2, 5);
    disabled.disabled = true; // meanwhile
    Token never = dying(3, 5);
    never.expiresAt.reset();
    read({dying(1, 5), disabled, never});
    QCOMPARE(m_tokens->queries.front().expiry, ExpiryFilter::Within90Days);
    QCOMPARE(m_tokens->queries.front().sortBy, TokenColumn::Expires);
    QVERIFY(!m_tokens->queries.front().statuses.contains(TokenStatus::Disabled));
    QCOMPARE(m_timeline->tokens().size(), 1);
    QCOMPARE(m_timeline->tokens().first().name, QStringLiteral("token 1"));
    QCOMPARE(m_timeline->countWithin(hours(24 * 7)), 1);
    QCOMPARE(m_timeline->countToday(), 0);
}

void TestExpiryTimeline::itIsReadInPortions()
{
    QVector<Token> tokens;
    for (int id = 1; id <= 1001; ++id)
        tokens << dying(id, id % 90);
    read(tokens);
    QCOMPARE(m_tokens->fetchCount, 3);
    QCOMPARE(m_timeline->tokens().size(), 1001);
    QVERIFY(std::is_sorted(m_timeline->tokens().cbegin(), m_timeline->tokens().cend(),
                           [](const ExpiringToken &a, const ExpiringToken &b) { return a.at < b.at; }));
    QVERIFY(!m_timeline->isCut());
}

void TestExpiryTimeline::moreThanAreReadAreSaidToBeThere()
{
    QVector<Token> tokens;
    for (int id = 1; id <= ExpiryTimeline::most + 1; ++id)
        tokens << dying(id, 2);
    read(tokens);
    QCOMPARE(m_tokens->queries.front().limit, ExpiryTimeline::most + 1);
    QVERIFY(m_timeline->isCut());
    QCOMPARE(m_timeline->tokens().size(), ExpiryTimeline::most);
}

void TestExpiryTimeline::theNewestRequestWins()
{
    m_timeline->setActive(true);
    m_timeline->refresh();
    QCOMPARE(m_tokens->questions(), size_t(2));
    QVERIFY(m_tokens->isCancelled(0));
    answer({dying(1, 5)});
    QTRY_COMPARE(m_timeline->tokens().size(), 1);
    m_tokens->answer(0, {}); // late
    QCoreApplication::processEvents();
    QCOMPARE(m_timeline->tokens().size(), 1);
}

void TestExpiryTimeline::aFailureKeepsWhatIsKnown()
{
    read({dying(1, 5)});
    m_timeline->refresh();
    m_tokens->fail(1, {ErrorCode::Unavailable, QStringLiteral("Gone")});
    QTRY_COMPARE(m_timeline->state(), ExpiryTimeline::State::Failed);
    QCOMPARE(m_timeline->error().message, QStringLiteral("Gone"));
    QCOMPARE(m_timeline->tokens().size(), 1);
}

void TestExpiryTimeline::whenTokensChangeItAsksAgainOnce()
{
    read({dying(1, 5)});
    m_timeline->setActive(false);
    m_tokens->announce({TokenId{1}});
    m_timeline->setActive(true); // what was missed
    QCOMPARE(m_tokens->questions(), size_t(2));
    answer({dying(1, 5), dying(2, 6)});
    QTRY_COMPARE(m_timeline->tokens().size(), 2);
    m_tokens->announce({TokenId{1}});
    m_tokens->announce({TokenId{2}});
    QTRY_COMPARE(m_tokens->questions(), size_t(3));
    m_timeline->setActive(false);
    m_timeline->setActive(true); // nothing was missed
    QCOMPARE(m_tokens->questions(), size_t(3));
}

void TestExpiryTimeline::aTokenThatHasExpiredIsNoLongerThere()
{
    read({dying(1, 1), dying(2, 5)});
    m_clock.set(evening(1));
    m_timeline->setActive(true);
    QCOMPARE(m_tokens->questions(), size_t(2));
    m_tokens->answer(1, {TokenId{1}, TokenId{2}}); // an answer from a moment before
    QTRY_COMPARE(m_timeline->tokens().size(), 1);
    QCOMPARE(m_timeline->tokens().first().id, TokenId{2});
}

QTEST_GUILESS_MAIN(TestExpiryTimeline)
#include "tst_expirytimeline.moc"
