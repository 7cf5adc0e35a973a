// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/password.h"

#include <QtTest>

using namespace chatelaine;

namespace {

Secret secret(const char *text)
{
    return Secret(QByteArrayView(text));
}

} // namespace

class TestPassword : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRightPasswordOpens();
    void theWrongPasswordDoesNot();
    void equalPasswordsHaveDifferentHashes();
    void theHashNamesItsCost();
    void aBrokenHashOpensNothing_data();
    void aBrokenHashOpensNothing();
    void strengthGrowsWithThePassword();
    void ownWordsMakeItWeaker();
};

void TestPassword::theRightPasswordOpens()
{
    for (const char *text :
         {"correct horse battery", "пароль из двенадцати", "\xF0\x9F\x94\x91 key", "", " "}) {
        const QByteArray hash = hashPassword(secret(text), PasswordCost::Test);
        QVERIFY(!hash.isEmpty());
        QVERIFY(verifyPassword(hash, secret(text)));
    }
    const Secret longest(QByteArray(1024 * 4, 'x'));
    QVERIFY(verifyPassword(hashPassword(longest, PasswordCost::Test), longest));
}

void TestPassword::theWrongPasswordDoesNot()
{
    const QByteArray hash = hashPassword(secret("correct horse battery"), PasswordCost::Test);
    for (const char *text :
         {"correct horse batterz", "correct horse battery ", "Correct horse battery", "correct horse", ""})
        QVERIFY2(!verifyPassword(hash, secret(text)), text);
}

void TestPassword::equalPasswordsHaveDifferentHashes()
{
    QVERIFY(hashPassword(secret("same"), PasswordCost::Test) !=
            hashPassword(secret("same"), PasswordCost::Test));
}

void TestPassword::theHashNamesItsCost()
{
    const QByteArray cheap = hashPassword(secret("password"), PasswordCost::Test);
    QVERIFY2(cheap.startsWith("$argon2id$v=19$m=8,t=1,p=1$"), cheap.constData());
    const QByteArray real = hashPassword(secret("password"));
    QVERIFY2(real.startsWith("$argon2id$v=19$m=65536,t=2,p=1$"), real.constData());
    QVERIFY(verifyPassword(real, secret("password")));
    QVERIFY(!verifyPassword(real, secret("Password")));
    QVERIFY(!real.contains("password"));
}

void TestPassword::aBrokenHashOpensNothing_data()
{
    QTest::addColumn<QByteArray>("hash");
    const QByteArray good = hashPassword(secret("password"), PasswordCost::Test);
    QTest::newRow("none") << QByteArray();
    QTest::newRow("the password itself") << QByteArray("password");
    QTest::newRow("truncated") << good.chopped(1);
    QTest::newRow("half") << good.first(good.size() / 2);
    QTest::newRow("another algorithm") << QByteArray(good).replace("argon2id", "argon2xx");
    QTest::newRow("too long") << good + QByteArray(1'000, 'A');
    QTest::newRow("noise") << QByteArray(127, '\xff');
}

void TestPassword::aBrokenHashOpensNothing()
{
    QFETCH(const QByteArray, hash);
    QVERIFY(!verifyPassword(hash, secret("password")));
    QVERIFY(!verifyPassword(hash, Secret()));
}

void TestPassword::strengthGrowsWithThePassword()
{
    QCOMPARE(estimateStrength(Secret(), {}).score, 0);
    QCOMPARE(estimateStrength(secret("password"), {}).score, 0);
    QCOMPARE(estimateStrength(secret("aaaaaaaaaaaa"), {}).score, 0);
    QCOMPARE(estimateStrength(secret("tabby vexing quorum sled"), {}).score, 4);

    double previous = -1;
    for (const char *text : {"pass", "pass7", "pass7#kd", "pass7#kdWq0!", "pass7#kdWq0!mZ4(t"}) {
        const PasswordStrength strength = estimateStrength(secret(text), {});
        QVERIFY(strength.bits > previous);
        QVERIFY(strength.score >= 0 && strength.score <= 4);
        previous = strength.bits;
    }
}

void TestPassword::ownWordsMakeItWeaker()
{
    const QStringList own{QStringLiteral("Ada Quixwell"), QStringLiteral("ada.quixwell@vexora.example"),
                          QString(), QStringLiteral("x")};
    const Secret guessable = secret("quixwell vexora");
    QVERIFY(estimateStrength(guessable, own).bits < estimateStrength(guessable, {}).bits / 2);
    const Secret unrelated = secret("tabby vexing quorum sled");
    QCOMPARE(estimateStrength(unrelated, own).score, 4);
}

QTEST_GUILESS_MAIN(TestPassword)
#include "tst_password.moc"
