// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tokendraft.h"
#include "domain/zone.h"

#include <QtTest>

using namespace chatelaine;
using namespace std::chrono_literals;
using std::chrono::days;

namespace {

constexpr Instant noon = fromMillis(1'800'000'000'000);

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u'|');
}

/// The field and message, or nothing if the value was taken.
template <class T> QString complaint(const Result<T> &result)
{
    return result ? QString() : result.error().field + u": " + result.error().message;
}

} // namespace

/// Zones, scopes, the life of personal tokens, the policy.
class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zonesAreTidied();
    void zonesAreRefusedInWords_data();
    void zonesAreRefusedInWords();
    void zonesAreTypedWithCommas();
    void scopesComeOutOfTheCatalogue();
    void personalTokensHaveALifeOfTheirOwn();
    void policiesAreTaken_data();
    void policiesAreTaken();
    void policiesAreRefused_data();
    void policiesAreRefused();
};

void TestRules::zonesAreTidied()
{
    QCOMPARE(zones::cleaned({}).value(), QStringList());
    QCOMPARE(zones::cleaned(words(" Paris|Berlin|paris|Paris\t|Cafe\u0301")).value(),
             words("Berlin|Caf\u00E9|Paris|paris"));
    QStringList most;
    for (int i = 0; i < 50; ++i)
        most << QString::number(i);
    QVERIFY(zones::cleaned(most + most));
    QVERIFY(!zones::cleaned(most + words("one more")));
    QVERIFY(zones::cleaned({QString(100, u'z')}));
}

void TestRules::zonesAreRefusedInWords_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QString() << QStringLiteral("needs a name");
    QTest::newRow("blank") << QStringLiteral(" \u200D ") << QStringLiteral("needs a name");
    QTest::newRow("comma") << QStringLiteral("a,b") << QStringLiteral("contains a comma");
    QTest::newRow("too long") << QString(101, u'z') << QStringLiteral("at most 100 characters");
    QTest::newRow("line break") << QStringLiteral("a\nb") << QStringLiteral("U+000A");
    QTest::newRow("turned around") << QStringLiteral("a\u202Eb") << QStringLiteral("U+202E");
}

void TestRules::zonesAreRefusedInWords()
{
    QFETCH(const QString, label);
    QFETCH(const QString, says);
    const QString told = complaint(zones::cleaned({QStringLiteral("Berlin"), label}));
    QVERIFY2(told.startsWith(u"zones: ") && told.contains(says), qPrintable(told));
}

void TestRules::zonesAreTypedWithCommas()
{
    QCOMPARE(zones::fromText(QStringLiteral(" Berlin ,, Paris,")), words("Berlin|Paris"));
    QCOMPARE(zones::fromText(QStringLiteral(" , ")), QStringList());
    QCOMPARE(zones::toText(words("Berlin|Paris")), QStringLiteral("Berlin, Paris"));
    QCOMPARE(zones::fromText(zones::toText(words("Berlin|Paris"))), words("Berlin|Paris"));
}

void TestRules::scopesComeOutOfTheCatalogue()
{
    const QStringList catalogue = words("c:D|a:B|e:F");
    QCOMPARE(validation::scopes(words("e:F|a:B|e:F"), catalogue).value(), words("a:B|e:F"));
    QCOMPARE(complaint(validation::scopes({}, catalogue)),
             QStringLiteral("scopes: Choose at least one scope."));
    QCOMPARE(complaint(validation::scopes(words("a:B|x:\u202EY"), catalogue)),
             QStringLiteral("scopes: The scope “x:\uFFFDY” does not exist here."));
}

void TestRules::personalTokensHaveALifeOfTheirOwn()
{
    Policy policy;
    policy.longestTokenLife = days(10);
    policy.longestPersonalTokenLife = days(5);
    QVERIFY(validation::expiry(noon + days(7), policy, noon));
    QVERIFY(!validation::personalExpiry(noon + days(7), policy, noon));
    QVERIFY(validation::personalExpiry(noon + days(5), policy, noon));
    QVERIFY(!validation::personalExpiry({}, policy, noon));
    policy.longestPersonalTokenLife.reset();
    QVERIFY(validation::personalExpiry(noon + days(700), policy, noon));
    QVERIFY(validation::personalExpiry({}, policy, noon));
    policy.neverExpiresAllowed = false;
    QVERIFY(!validation::personalExpiry({}, policy, noon));
    QVERIFY(!validation::personalExpiry(noon, policy, noon));
}

void TestRules::policiesAreTaken_data()
{
    QTest::addColumn<Policy>("policy");
    const auto row = [](const char *name, auto change) {
        Policy policy;
        change(policy);
        QTest::newRow(name) << policy;
    };
    row("as it comes", [](Policy &) {});
    row("100 years", [](Policy &p) { p.longestTokenLife = days(36'525); });
    row("defaults are the longest", [](Policy &p) {
        p.longestTokenLife = p.defaultTokenLife;
        p.longestGrace = p.defaultGrace;
    });
    row("shortest", [](Policy &p) {
        p.clipboardTime = 5s;
        p.idleLock = 1min;
    });
    row("longest", [](Policy &p) {
        p.clipboardTime = 10min;
        p.idleLock = 24h;
    });
    row("never locks", [](Policy &p) { p.idleLock.reset(); });
}

void TestRules::policiesAreTaken()
{
    QFETCH(const Policy, policy);
    const auto result = validation::policy(policy);
    QVERIFY2(result, qPrintable(complaint(result)));
    QCOMPARE(*result, policy);
}

void TestRules::policiesAreRefused_data()
{
    QTest::addColumn<Policy>("policy");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const char *field, auto change) {
        Policy policy;
        change(policy);
        QTest::newRow(name) << policy << QString::fromUtf8(field);
    };
    row("no life", "longestTokenLife", [](Policy &p) { p.longestTokenLife = 0ms; });
    row("negative life", "longestTokenLife", [](Policy &p) { p.longestTokenLife = -1ms; });
    row("endless life", "longestTokenLife", [](Policy &p) { p.longestTokenLife = Duration::max(); });
    row("no personal life", "longestPersonalTokenLife", [](Policy &p) { p.longestPersonalTokenLife = 0ms; });
    row("101 years", "longestPersonalTokenLife",
        [](Policy &p) { p.longestPersonalTokenLife = days(36'900); });
    row("no default", "defaultTokenLife", [](Policy &p) { p.defaultTokenLife = 0ms; });
    row("default beyond", "defaultTokenLife", [](Policy &p) { p.longestTokenLife = days(30); });
    row("no grace", "longestGrace", [](Policy &p) { p.longestGrace = 0ms; });
    row("no default grace", "defaultGrace", [](Policy &p) { p.defaultGrace = Duration::min(); });
    row("grace beyond", "defaultGrace", [](Policy &p) { p.longestGrace = 1h; });
    row("clipboard too short", "clipboardTime", [](Policy &p) { p.clipboardTime = 4s; });
    row("clipboard too long", "clipboardTime", [](Policy &p) { p.clipboardTime = 601s; });
    row("locks at once", "idleLock", [](Policy &p) { p.idleLock = 0min; });
    row("locks too late", "idleLock", [](Policy &p) { p.idleLock = 24h + 1min; });
}

void TestRules::policiesAreRefused()
{
    QFETCH(const Policy, policy);
    QFETCH(const QString, field);
    const auto result = validation::policy(policy);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Invalid);
    QCOMPARE(result.error().field, field);
    QVERIFY(result.error().message.endsWith(u'.'));
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
