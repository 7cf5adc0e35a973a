// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audittext.h"
#include "models/tokentext.h"

#include <QTest>
#include <QTimeZone>

using namespace chatelaine;
using namespace std::chrono_literals;

class TestTokenText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void distancesAreRoundedDown_data();
    void distancesAreRoundedDown();
    void lengthsHaveAtMostTwoUnits();
    void yearsHaveFourDigits();
    void namesCannotHideAnything();
    void aRightToLeftNameCannotPullWhatStandsAround();
    void whatOneMayNotDoIsSaidInTheWordsOfTheBackEnd();
    void aTokenWithoutANameIsToldByItsAccessorId();
    void aRuleIsNamedWithItsPolicyAndLine();
    void aPendingDeletionSaysWhenOrThatItIsOverdue();
    void aRestoreSaysOfWhichMoment();
};

void TestTokenText::distancesAreRoundedDown_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("now") << qint64(0) << QStringLiteral("just now");
    QTest::newRow("59 s ago") << qint64(-59) << QStringLiteral("just now");
    QTest::newRow("in 59 s") << qint64(59) << QStringLiteral("in 59 second(s)");
    QTest::newRow("a minute ago") << qint64(-119) << QStringLiteral("1 minute(s) ago");
    QTest::newRow("two hours ago") << qint64(-3 * 3600 + 1) << QStringLiteral("2 hour(s) ago");
    QTest::newRow("in 7 days") << qint64(7 * 86400) << QStringLiteral("in 7 day(s)");
    QTest::newRow("in a year and a half") << qint64(500 * 86400LL) << QStringLiteral("in 500 day(s)");
    QTest::newRow("three years ago") << qint64(-3 * 366 * 86400LL) << QStringLiteral("3 year(s) ago");
    QTest::newRow("in 8000 years") << qint64(8000LL * 365 * 86400) << QStringLiteral("in 8000 year(s)");
}

void TestTokenText::distancesAreRoundedDown()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, words);
    const Instant now = fromMillis(1'700'000'000'000);
    QCOMPARE(text::relative(now + std::chrono::seconds(seconds), now), words);
}

void TestTokenText::lengthsHaveAtMostTwoUnits()
{
    QCOMPARE(text::duration(26h + 59s), QStringLiteral("1 day(s) 2 hour(s)"));
    QCOMPARE(text::duration(24h), QStringLiteral("1 day(s)"));
    QCOMPARE(text::duration(61s), QStringLiteral("1 minute(s) 1 second(s)"));
    QCOMPARE(text::duration(0s), QStringLiteral("0 second(s)"));
    QCOMPARE(text::duration(-5s), QStringLiteral("0 second(s)"));
}

void TestTokenText::yearsHaveFourDigits()
{
    const auto moment = [](int year) {
        return fromDateTime(QDateTime(QDate(year, 6, 15), QTime(12, 0), Qt::UTC));
    };
    QVERIFY2(text::dateTime(moment(1900)).contains(QStringLiteral("1900")),
             qPrintable(text::dateTime(moment(1900))));
    QVERIFY(text::dateTime(moment(9999)).contains(QStringLiteral("9999")));
    QVERIFY(text::dateTime(moment(2027)).contains(QStringLiteral("2027")));
}

void TestTokenText::namesCannotHideAnything()
{
    QCOMPARE(text::oneLine(QStringLiteral("a\u202Eb\nc")), QStringLiteral("a\uFFFDb\u240Ac"));
    const QString family = QStringLiteral("👩\u200D👩\u200D👧");
    QCOMPARE(text::oneLine(family), family);
    QCOMPARE(text::oneLine(QStringLiteral("<b>x</b>")), QStringLiteral("<b>x</b>"));
}

void TestTokenText::aRightToLeftNameCannotPullWhatStandsAround()
{
    const QString hebrew = QStringLiteral("שלום 1");
    QCOMPARE(text::oneLine(hebrew), QString(QChar(0x2068) + hebrew + QChar(0x2069)));
    QCOMPARE(text::cell(hebrew), hebrew);                         // alone, there is nothing to pull
    const QString adlam = QStringLiteral("\U0001E900\U0001E901"); // outside the first plane
    QCOMPARE(text::oneLine(adlam), QString(QChar(0x2068) + adlam + QChar(0x2069)));
    QCOMPARE(text::oneLine(QStringLiteral("plain é 名")), QStringLiteral("plain é 名"));
    // An isolate that the name brings along cannot end ours.
    QCOMPARE(text::oneLine(QStringLiteral("ש\u2069")), QStringLiteral("\u2068ש\uFFFD\u2069"));
}

void TestTokenText::whatOneMayNotDoIsSaidInTheWordsOfTheBackEnd()
{
    Identity identity;
    QCOMPARE(text::missing(identity, permissions::createToken),
             QStringLiteral("You need the permission teams:CreateAPIToken."));
    identity.refusal = QStringLiteral("This takes a management token.");
    QCOMPARE(text::missing(identity, permissions::createToken), identity.refusal);
}

void TestTokenText::aTokenWithoutANameIsToldByItsAccessorId()
{
    Token token;
    token.accessorId = QStringLiteral("1f9d2a3b-0000-4000-8000-000000000001");
    QCOMPARE(text::nameOf(token), QStringLiteral("Unnamed (1f9d2a3b)"));
    token.name = QStringLiteral("ci");
    QCOMPARE(text::nameOf(token), QStringLiteral("ci"));
}

void TestTokenText::aRuleIsNamedWithItsPolicyAndLine()
{
    GrantSource source;
    source.policy = QStringLiteral("readonly");
    source.line = 3;
    source.rule = QStringLiteral("namespace \"default\"");
    QCOMPARE(text::of(source), QStringLiteral("Policy “readonly”, line 3: namespace \"default\""));
    source.role = QStringLiteral("ops");
    QCOMPARE(text::of(source),
             QStringLiteral("Policy “readonly”, line 3: namespace \"default\", through the role ops"));
    const Grant denied{QStringLiteral("node:read"), false, GrantReason::DeniedByPolicy, {source}};
    QVERIFY(text::of(denied).startsWith(QStringLiteral("Denied, whatever others grant: Policy “readonly”")));
    const Grant all{QStringLiteral("node:read"), true, GrantReason::ByManagement, {{QStringLiteral("M")}}};
    QCOMPARE(text::of(all), QStringLiteral("A management token may do everything"));
}

void TestTokenText::aPendingDeletionSaysWhenOrThatItIsOverdue()
{
    const Instant now = fromMillis(1'700'000'000'000);
    QCOMPARE(text::pendingDeletion({now + 23h + 1min, {}}, now),
             QStringLiteral("Deletion pending: in 23 hour(s)"));
    QCOMPARE(text::pendingDeletion({now, {}}, now), QStringLiteral("Deletion pending: overdue"));
}

void TestTokenText::aRestoreSaysOfWhichMoment()
{
    AuditEntry entry;
    entry.action = AuditAction::Restored;
    entry.detail = QStringLiteral("as of 2027-01-15T08:00:00Z");
    const QString when = text::dateTime(
        fromDateTime(QDateTime::fromString(QStringLiteral("2027-01-15T08:00:00Z"), Qt::ISODate)));
    QCOMPARE(text::detailOf(entry), QStringLiteral("As it was on %1.").arg(when));
    entry.detail += QStringLiteral("; what was there is kept in a.chatelaine");
    QCOMPARE(text::detailOf(entry),
             QStringLiteral("As it was on %1. What was there before is kept in a.chatelaine.").arg(when));
    entry.detail = QStringLiteral("as of an unknown time");
    QCOMPARE(text::detailOf(entry), entry.detail);
    entry.action = AuditAction::BackedUp;
    entry.detail = QStringLiteral("automatic");
    QCOMPARE(text::detailOf(entry), QStringLiteral("Automatically"));
}

QTEST_GUILESS_MAIN(TestTokenText)
#include "tst_tokentext.moc"
