// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/token.h"

#include <QtTest>

using namespace chatelaine;
using namespace std::chrono_literals;

namespace {

constexpr Instant noon = fromMillis(1'800'000'000'000);
constexpr Duration week = std::chrono::days(7);

Token tokenDyingAt(std::optional<Instant> expiry)
{
    Token token;
    token.id = {1};
    token.createdAt = noon - 10 * week; // long ago: the last week counts as expiring
    token.expiresAt = expiry;
    token.secrets = {SecretInfo{{1}, QStringLiteral("chs_new1"), true, noon - 1h, {}, {}}};
    return token;
}

Token tokenInGraceUntil(Instant end)
{
    Token token = tokenDyingAt(std::nullopt);
    token.secrets << SecretInfo{{2}, QStringLiteral("chs_old1"), false, noon - 24h, end, {}};
    return token;
}

/// Walks from change to change, as a window's timer does.
QVector<Instant> changesOf(const Token &token, Instant from)
{
    QVector<Instant> changes;
    for (auto next = nextChangeOf(token, from); next && changes.size() < 10;
         next = nextChangeOf(token, *next))
        changes << *next;
    return changes;
}

} // namespace

class TestTokenStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theClockAndTheSwitchesDecide_data();
    void theClockAndTheSwitchesDecide();
    void aShortLifeIsExpiringOnlyInItsLastQuarter_data();
    void aShortLifeIsExpiringOnlyInItsLastQuarter();
    void aTokenWithoutExpiryIsActiveInEveryAge();
    void graceEndsWithItsMillisecond();
    void graceEndsWithTheToken();
    void aDisabledTokenKeepsItsGrace();
    void aDeletedTokenHasNoSecrets();
    void theNewSecretIsTheCurrentOne();
    void theClockFindsEveryChangeAndNoOther();
    void aDisabledTokenOnlyChangesWithItsGrace();
    void nothingChangesForTheDead();
    void aClockThatJumpsGivesTheSameAnswers();
};

void TestTokenStatus::theClockAndTheSwitchesDecide_data()
{
    QTest::addColumn<qint64>("untilDeath");
    QTest::addColumn<bool>("disabled");
    QTest::addColumn<bool>("deleted");
    QTest::addColumn<TokenStatus>("expected");

    const qint64 w = week.count();
    QTest::newRow("a year before") << 365 * 86'400'000LL << false << false << TokenStatus::Active;
    QTest::newRow("a week and 1 ms before") << w + 1 << false << false << TokenStatus::Active;
    QTest::newRow("a week before") << w << false << false << TokenStatus::Expiring;
    QTest::newRow("1 ms less than a week before") << w - 1 << false << false << TokenStatus::Expiring;
    QTest::newRow("1 ms before") << 1LL << false << false << TokenStatus::Expiring;
    QTest::newRow("at its expiry") << 0LL << false << false << TokenStatus::Expired;
    QTest::newRow("1 ms after") << -1LL << false << false << TokenStatus::Expired;
    QTest::newRow("disabled, alive") << w + 1 << true << false << TokenStatus::Disabled;
    QTest::newRow("disabled, expiring") << 1LL << true << false << TokenStatus::Disabled;
    QTest::newRow("disabled, expired") << -1LL << true << false << TokenStatus::Disabled;
    QTest::newRow("deleted, alive") << w + 1 << false << true << TokenStatus::Deleted;
    QTest::newRow("deleted, disabled, expired") << -1LL << true << true << TokenStatus::Deleted;
}

void TestTokenStatus::theClockAndTheSwitchesDecide()
{
    QFETCH(const qint64, untilDeath);
    QFETCH(const bool, disabled);
    QFETCH(const bool, deleted);
    QFETCH(const TokenStatus, expected);

    Token token = tokenDyingAt(noon + Duration(untilDeath));
    token.disabled = disabled;
    if (deleted)
        token.deletedAt = noon - 1h;
    QCOMPARE(statusOf(token, noon), expected);
}

void TestTokenStatus::aShortLifeIsExpiringOnlyInItsLastQuarter_data()
{
    QTest::addColumn<Duration>("life");
    QTest::addColumn<Duration>("before"); // its death
    QTest::newRow("eight hours") << Duration(8h) << Duration(2h);
    QTest::newRow("a week") << week << Duration(42h);
    QTest::newRow("four weeks") << 4 * week << week;
    QTest::newRow("a year") << 52 * week << week;
}

void TestTokenStatus::aShortLifeIsExpiringOnlyInItsLastQuarter()
{
    QFETCH(const Duration, life);
    QFETCH(const Duration, before);
    Token token = tokenDyingAt(noon + life);
    token.createdAt = noon;
    QCOMPARE(statusOf(token, noon), TokenStatus::Active);
    QCOMPARE(statusOf(token, noon + life - before - 1ms), TokenStatus::Active);
    QCOMPARE(statusOf(token, noon + life - before), TokenStatus::Expiring);
    QCOMPARE(*nextChangeOf(token, noon), noon + life - before);
}

void TestTokenStatus::aTokenWithoutExpiryIsActiveInEveryAge()
{
    const Token token = tokenDyingAt(std::nullopt);
    for (const int year : {1900, 1970, 2026, 9999}) {
        const Instant then = fromDateTime(QDateTime(QDate(year, 12, 31), QTime(23, 59, 59, 999), Qt::UTC));
        QCOMPARE(statusOf(token, then), TokenStatus::Active);
    }
    QVERIFY(!nextChangeOf(token, noon));
}

void TestTokenStatus::graceEndsWithItsMillisecond()
{
    const Token token = tokenInGraceUntil(noon + 24h);
    const SecretInfo *previous = secretInGrace(token, noon + 24h - 1ms);
    QVERIFY(previous);
    QCOMPARE(previous->hint, QStringLiteral("chs_old1"));
    QVERIFY(!secretInGrace(token, noon + 24h));
    QVERIFY(!secretInGrace(token, noon + 24h + 1ms));
}

void TestTokenStatus::graceEndsWithTheToken()
{
    Token token = tokenInGraceUntil(noon + 24h);
    token.expiresAt = noon + 1h;
    QVERIFY(secretInGrace(token, noon + 1h - 1ms));
    QVERIFY(!secretInGrace(token, noon + 1h));
}

void TestTokenStatus::aDisabledTokenKeepsItsGrace()
{
    Token token = tokenInGraceUntil(noon + 24h);
    token.disabled = true;
    QVERIFY(secretInGrace(token, noon));
}

void TestTokenStatus::aDeletedTokenHasNoSecrets()
{
    Token token = tokenInGraceUntil(noon + 24h);
    token.deletedAt = noon;
    QVERIFY(!secretInGrace(token, noon));
    QVERIFY(!currentSecret(token));
}

void TestTokenStatus::theNewSecretIsTheCurrentOne()
{
    const Token token = tokenInGraceUntil(noon + 24h);
    QVERIFY(currentSecret(token));
    QCOMPARE(currentSecret(token)->hint, QStringLiteral("chs_new1"));
    QVERIFY(!currentSecret(Token()));
}

void TestTokenStatus::theClockFindsEveryChangeAndNoOther()
{
    Token token = tokenInGraceUntil(noon + 24h);
    token.expiresAt = noon + week + 48h;
    const QVector<Instant> expected{noon + 24h, noon + 48h, noon + week + 48h};
    QCOMPARE(changesOf(token, noon), expected);
    QCOMPARE(changesOf(token, noon + 24h - 1ms).constFirst(), noon + 24h);
    QCOMPARE(changesOf(token, noon + 24h).constFirst(), noon + 48h);
}

void TestTokenStatus::aDisabledTokenOnlyChangesWithItsGrace()
{
    Token token = tokenInGraceUntil(noon + 24h);
    token.expiresAt = noon + week + 48h;
    token.disabled = true;
    QCOMPARE(changesOf(token, noon), QVector<Instant>{noon + 24h});
}

void TestTokenStatus::nothingChangesForTheDead()
{
    Token token = tokenInGraceUntil(noon + 24h);
    token.deletedAt = noon;
    QVERIFY(!nextChangeOf(token, noon));

    QVERIFY(!nextChangeOf(tokenDyingAt(noon), noon));
}

void TestTokenStatus::aClockThatJumpsGivesTheSameAnswers()
{
    const Token token = tokenDyingAt(noon + week + 1h);
    QCOMPARE(statusOf(token, noon + week + 2h), TokenStatus::Expired);
    QCOMPARE(statusOf(token, noon - 24h * 365 * 100), TokenStatus::Active);
    QCOMPARE(statusOf(token, noon + 2h), TokenStatus::Expiring);
    QCOMPARE(changesOf(token, noon - 24h * 365 * 100).size(), 2);
}

QTEST_GUILESS_MAIN(TestTokenStatus)
#include "tst_tokenstatus.moc"
