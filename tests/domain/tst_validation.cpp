// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tokendraft.h"

#include <QTimeZone>
#include <QtTest>

using namespace chatelaine;
using namespace std::chrono_literals;

namespace {

constexpr Instant noon = fromMillis(1'800'000'000'000);

Instant utc(int year, int month, int day)
{
    return fromDateTime(QDateTime(QDate(year, month, day), QTime(0, 0), Qt::UTC));
}

Policy policyWithLongestLife(Duration life)
{
    Policy policy;
    policy.longestTokenLife = life;
    return policy;
}

/// The message, or nothing if the value was taken.
template <class T> QString complaint(const Result<T> &result, const char *field)
{
    if (result)
        return {};
    if (result.error().code != ErrorCode::Invalid || result.error().field != QLatin1String(field))
        return QStringLiteral("wrong code or field: ") + result.error().field;
    return result.error().message;
}

} // namespace

class TestValidation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreKeptAsTyped_data();
    void namesAreKeptAsTyped();
    void namesAreTidied_data();
    void namesAreTidied();
    void namesAreRefusedInWords_data();
    void namesAreRefusedInWords();
    void theNamesLengthIsExact();
    void displayNamesBlameTheirOwnField();
    void descriptionsKeepTheirLines();
    void descriptionsAreRefusedInWords();
    void expiryFollowsThePolicy_data();
    void expiryFollowsThePolicy();
    void policiesAreToldInTheirOwnUnit();
    void dstGapsAndFoldsAreJustMoments();
    void graceStaysWithinTokenAndPolicy_data();
    void graceStaysWithinTokenAndPolicy();
    void addresses_data();
    void addresses();
    void passwordsAreJudgedByLength();
};

void TestValidation::namesAreKeptAsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QStringLiteral("Nightly backup");
    QTest::newRow("one letter") << QStringLiteral("x");
    QTest::newRow("arabic") << QStringLiteral("نسخ احتياطي ليلي");
    QTest::newRow("hebrew and latin") << QStringLiteral("גיבוי backup 2");
    QTest::newRow("persian with a non-joiner") << QStringLiteral("می\u200Cخواهم");
    QTest::newRow("emoji family") << QStringLiteral(
        "\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466");
    QTest::newRow("emoji with a variation selector") << QStringLiteral("\u2764\uFE0F");
    QTest::newRow("flag") << QStringLiteral("\U0001F1EB\U0001F1F7 deploy");
    QTest::newRow("marks that have no single form") << QStringLiteral("q\u0323\u0307");
    QTest::newRow("arabic number sign") << QStringLiteral("\u0600\u0661");
    QTest::newRow("sql") << QStringLiteral("Robert'); DROP TABLE tokens;--");
    QTest::newRow("html") << QStringLiteral("<b onmouseover=\"alert(1)\">bold</b> &amp; <!-- -->");
    QTest::newRow("format strings") << QStringLiteral("%s %n %1 %2 %L1 {0} ${x} %%");
    QTest::newRow("path") << QStringLiteral("../../etc/passwd");
    QTest::newRow("formula") << QStringLiteral("=cmd|' /C calc'!A0");
    QTest::newRow("only punctuation") << QStringLiteral("-");
}

void TestValidation::namesAreKeptAsTyped()
{
    QFETCH(const QString, text);
    const auto result = validation::name(text);
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QCOMPARE(*result, text);
}

void TestValidation::namesAreTidied_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("around") << QStringLiteral("  backup \n") << QStringLiteral("backup");
    QTest::newRow("inside") << QStringLiteral("night\t\r\n  backup") << QStringLiteral("night backup");
    QTest::newRow("wide spaces") << QStringLiteral("a\u00A0\u2003b\u3000") << QStringLiteral("a b");
    QTest::newRow("composed") << QStringLiteral("Cafe\u0301") << QStringLiteral("Caf\u00E9");
}

void TestValidation::namesAreTidied()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    const auto result = validation::name(text);
    QVERIFY(result);
    QCOMPARE(*result, expected);
    QCOMPARE(*validation::name(*result), expected);
}

void TestValidation::namesAreRefusedInWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    const QString empty = QStringLiteral("Give the token a name.");
    QTest::newRow("nothing") << QString() << empty;
    QTest::newRow("spaces") << QStringLiteral(" \t\n\u00A0") << empty;
    QTest::newRow("only a joiner") << QStringLiteral("\u200D\u200C") << empty;
    QTest::newRow("only an accent") << QStringLiteral("\u0301") << empty;
    QTest::newRow("only a variation selector") << QStringLiteral("\uFE0F") << empty;
    QTest::newRow("10,000 characters") << QString(10'000, u'n') << QStringLiteral("9800 ");

    const std::array<char32_t, 29> refused{
        0x0000,  0x0007, 0x001B, 0x007F, 0x0085, 0x009F,                                         // controls
        0x202A,  0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0x200E, 0x200F, // direction
        0x2028,  0x2029,                                                                         // separators
        0xFEFF,  0x200B, 0x2060, 0x00AD, 0x180E, // invisible formatting
        0x3164,  0x115F, 0x2800,                 // blank letters
        0xE0041, 0xFFF9,                         // tags, annotations
    };
    for (const char32_t c : refused) {
        const QString code = QStringLiteral("U+%1").arg(QString::number(c, 16).toUpper(), 4, u'0');
        const QString text =
            QStringLiteral("pay") + QStringView(QChar::fromUcs4(c)).toString() + QStringLiteral("load");
        QTest::newRow(qPrintable(code)) << text << QStringLiteral("an invisible character (%1)").arg(code);
    }
    const QString broken = QStringLiteral("a broken character (%1)");
    QTest::newRow("high half") << (QStringLiteral("a") + QChar(u'\xD83D'))
                               << broken.arg(QStringLiteral("U+D83D"));
    QTest::newRow("low half") << (QChar(u'\xDE00') + QStringLiteral("a"))
                              << broken.arg(QStringLiteral("U+DE00"));
    QTest::newRow("noncharacter") << (QStringLiteral("a") + QChar(u'\xFFFF'))
                                  << broken.arg(QStringLiteral("U+FFFF"));
}

void TestValidation::namesAreRefusedInWords()
{
    QFETCH(const QString, text);
    QFETCH(const QString, says);
    const QString message = complaint(validation::name(text), "name");
    QVERIFY2(message.contains(says), qPrintable(message));
}

void TestValidation::theNamesLengthIsExact()
{
    QVERIFY(validation::name(QString(longestName, u'n')));
    QVERIFY(validation::name(QStringLiteral("  ") + QString(longestName, u'n') + QStringLiteral("  ")));
    const QString message = complaint(validation::name(QString(longestName + 1, u'n')), "name");
    QVERIFY2(message.contains(QStringLiteral("1 character")), qPrintable(message));
    QVERIFY2(message.contains(QStringLiteral("200")), qPrintable(message));
}

void TestValidation::displayNamesBlameTheirOwnField()
{
    QCOMPARE(*validation::displayName(QStringLiteral(" Ada  Lovelace "), QStringLiteral("person")),
             QStringLiteral("Ada Lovelace"));
    QCOMPARE(complaint(validation::displayName(QString(), QStringLiteral("person")), "person"),
             QStringLiteral("Enter a name."));
}

void TestValidation::descriptionsKeepTheirLines()
{
    const QString text = QStringLiteral("  Runs at night.\n\tAsk <ops> & 100% of \u202Fpeople\r\n");
    QCOMPARE(*validation::description(text), text);
    QCOMPARE(*validation::description(QString()), QString());
    QCOMPARE(*validation::description(QStringLiteral("e\u0301")), QStringLiteral("\u00E9"));
    QVERIFY(validation::description(QString(longestDescription, u'd')));
}

void TestValidation::descriptionsAreRefusedInWords()
{
    const QString tooLong =
        complaint(validation::description(QString(longestDescription + 7, u'd')), "description");
    QVERIFY2(tooLong.contains(QStringLiteral("7 character")) && tooLong.contains(QStringLiteral("4000")),
             qPrintable(tooLong));
    const QString hidden = complaint(validation::description(QStringLiteral("a\u202Eb")), "description");
    QVERIFY2(hidden.contains(QStringLiteral("U+202E")), qPrintable(hidden));
    QVERIFY(!validation::description(QStringLiteral("a\u2028b")));
    QVERIFY(!validation::description(QString(QChar(u'\0'))));
}

void TestValidation::expiryFollowsThePolicy_data()
{
    QTest::addColumn<qint64>("at");       // 0: never
    QTest::addColumn<int>("longestDays"); // 0: no limit
    QTest::addColumn<bool>("neverAllowed");
    QTest::addColumn<QString>("says");

    const QString future = QStringLiteral("future");
    const QString days90 = QStringLiteral("90 day");
    QTest::newRow("never") << 0LL << 0 << true << QString();
    QTest::newRow("never, not allowed") << 0LL << 0 << false << QStringLiteral("every token expires");
    QTest::newRow("never, against a limit") << 0LL << 90 << true << days90;
    QTest::newRow("now") << toMillis(noon) << 0 << true << future;
    QTest::newRow("next millisecond") << toMillis(noon + 1ms) << 0 << true << QString();
    QTest::newRow("yesterday") << toMillis(noon - 24h) << 0 << true << future;
    QTest::newRow("1900") << toMillis(utc(1900, 1, 1)) << 0 << true << future;
    QTest::newRow("9999") << toMillis(utc(9999, 12, 31)) << 0 << true << QString();
    QTest::newRow("last of 9999") << toMillis(utc(10000, 1, 1) - 1ms) << 0 << true << QString();
    QTest::newRow("10000") << toMillis(utc(10000, 1, 1)) << 0 << true << QStringLiteral("10000");
    QTest::newRow("end of all time") << std::numeric_limits<qint64>::max() << 90 << true
                                     << QStringLiteral("10000");
    QTest::newRow("begin of all time") << std::numeric_limits<qint64>::min() << 90 << true << future;
    QTest::newRow("at the limit") << toMillis(noon + 90 * 24h) << 90 << true << QString();
    QTest::newRow("1 ms over the limit") << toMillis(noon + 90 * 24h + 1ms) << 90 << true << days90;
}

void TestValidation::expiryFollowsThePolicy()
{
    QFETCH(const qint64, at);
    QFETCH(const int, longestDays);
    QFETCH(const bool, neverAllowed);
    QFETCH(const QString, says);

    Policy policy;
    policy.neverExpiresAllowed = neverAllowed;
    if (longestDays > 0)
        policy.longestTokenLife = std::chrono::days(longestDays);
    const std::optional<Instant> wanted = at == 0 ? std::nullopt : std::optional(fromMillis(at));
    const auto result = validation::expiry(wanted, policy, noon);
    if (says.isEmpty()) {
        QVERIFY2(result, result ? "" : qPrintable(result.error().message));
        QVERIFY(*result == wanted);
    } else {
        const QString message = complaint(result, "expiresAt");
        QVERIFY2(message.contains(says), qPrintable(message));
    }
}

void TestValidation::policiesAreToldInTheirOwnUnit()
{
    const auto said = [](Duration life) {
        return complaint(validation::expiry(noon + 24h * 999, policyWithLongestLife(life), noon),
                         "expiresAt");
    };
    QVERIFY2(said(48h).contains(QStringLiteral("2 day")), qPrintable(said(48h)));
    QVERIFY2(said(36h).contains(QStringLiteral("36 hour")), qPrintable(said(36h)));
    QVERIFY2(said(90min).contains(QStringLiteral("90 minute")), qPrintable(said(90min)));
}

void TestValidation::dstGapsAndFoldsAreJustMoments()
{
    const QTimeZone berlin("Europe/Berlin");
    QVERIFY(berlin.isValid());
    // 02:30 on 2027-03-28 does not exist there, and 02:30 on 2027-10-31 exists twice.
    for (const QDate day : {QDate(2027, 3, 28), QDate(2027, 10, 31)}) {
        const Instant at = fromDateTime(QDateTime(day, QTime(2, 30), berlin));
        const Instant midnight = fromDateTime(QDateTime(day, QTime(0, 0), berlin));
        QVERIFY(at > midnight && at - midnight <= 4h);
        const auto result = validation::expiry(at, Policy(), noon);
        QVERIFY(result);
        QVERIFY(*result == at);
        QVERIFY(!validation::expiry(at, Policy(), at));
    }
    // A limit in days is a length of time: the clocks' change neither adds nor takes an hour.
    const Instant before = fromDateTime(QDateTime(QDate(2027, 3, 27), QTime(12, 0), berlin));
    QVERIFY(validation::expiry(before + 24h, policyWithLongestLife(24h), before));
    QVERIFY(!validation::expiry(before + 24h + 1ms, policyWithLongestLife(24h), before));
}

void TestValidation::graceStaysWithinTokenAndPolicy_data()
{
    QTest::addColumn<qint64>("after");      // milliseconds from now; min: at once
    QTest::addColumn<qint64>("tokenAfter"); // 0: never
    QTest::addColumn<QString>("says");

    const qint64 hour = 3'600'000;
    const qint64 day = 24 * hour;
    const qint64 none = std::numeric_limits<qint64>::min();
    QTest::newRow("at once") << none << 0LL << QString();
    QTest::newRow("now") << 0LL << 0LL << QStringLiteral("future");
    QTest::newRow("past") << -1LL << 0LL << QStringLiteral("future");
    QTest::newRow("an hour") << hour << 0LL << QString();
    QTest::newRow("30 days") << 30 * day << 0LL << QString();
    QTest::newRow("30 days and 1 ms") << 30 * day + 1 << 0LL << QStringLiteral("30 day");
    QTest::newRow("with the token") << hour << hour << QString();
    QTest::newRow("after the token") << hour + 1 << hour << QStringLiteral("expires before");
    QTest::newRow("after both") << 31 * day << day << QStringLiteral("expires before");
}

void TestValidation::graceStaysWithinTokenAndPolicy()
{
    QFETCH(const qint64, after);
    QFETCH(const qint64, tokenAfter);
    QFETCH(const QString, says);

    Token token;
    if (tokenAfter > 0)
        token.expiresAt = noon + Duration(tokenAfter);
    Regeneration wanted;
    if (after != std::numeric_limits<qint64>::min())
        wanted.previousUntil = noon + Duration(after);
    const auto result = validation::grace(wanted, token, Policy(), noon);
    if (says.isEmpty()) {
        QVERIFY2(result, result ? "" : qPrintable(result.error().message));
        QVERIFY(result->previousUntil == wanted.previousUntil);
    } else {
        const QString message = complaint(result, "previousUntil");
        QVERIFY2(message.contains(says), qPrintable(message));
    }
}

void TestValidation::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("plain") << QStringLiteral("ada@example.org") << true;
    QTest::newRow("spaces around") << QStringLiteral(" ada@example.org\n") << true;
    QTest::newRow("plus and dots") << QStringLiteral("a.b+c@mail.example.org") << true;
    QTest::newRow("international") << QStringLiteral("jörg@müller.example") << true;
    QTest::newRow("254") << (QString(242, u'a') + QStringLiteral("@example.org")) << true;
    QTest::newRow("255") << (QString(243, u'a') + QStringLiteral("@example.org")) << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("no at") << QStringLiteral("ada.example.org") << false;
    QTest::newRow("two at") << QStringLiteral("a@b@c") << false;
    QTest::newRow("nothing before") << QStringLiteral("@example.org") << false;
    QTest::newRow("nothing behind") << QStringLiteral("ada@") << false;
    QTest::newRow("space inside") << QStringLiteral("ada l@example.org") << false;
    QTest::newRow("header injection") << QStringLiteral("ada@example.org\r\nBcc: x") << false;
    QTest::newRow("bidi override") << QStringLiteral("ada\u202E@example.org") << false;
    QTest::newRow("zero") << (QStringLiteral("ada@example.org") + QChar(u'\0')) << false;
}

void TestValidation::addresses()
{
    QFETCH(const QString, text);
    QFETCH(const bool, good);
    const auto result = validation::email(text);
    if (good)
        QCOMPARE(*result, text.trimmed());
    else
        QVERIFY(!complaint(result, "email").isEmpty());
}

void TestValidation::passwordsAreJudgedByLength()
{
    QVERIFY(validation::newPassword(u"aaaaaaaaaaaa"));
    QVERIFY(validation::newPassword(u"            "));
    QVERIFY(validation::newPassword(QString(1024, u'x')));
    QVERIFY(validation::newPassword(QStringLiteral("\U0001F511").repeated(12)));

    const QString tooShort = complaint(validation::newPassword(u"hunter2hunt"), "password");
    QVERIFY2(tooShort.contains(QStringLiteral("12")) && !tooShort.contains(QStringLiteral("hunter")),
             qPrintable(tooShort));
    QVERIFY(!validation::newPassword(QStringLiteral("\U0001F511").repeated(11)));
    QVERIFY(!validation::newPassword(QString(1025, u'x')));
    QVERIFY(!validation::newPassword(u""));
}

QTEST_GUILESS_MAIN(TestValidation)
#include "tst_validation.moc"
