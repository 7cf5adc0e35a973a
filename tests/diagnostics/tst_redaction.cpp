// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics/logring.h"
#include "diagnostics/redaction.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>

#include <thread>

using namespace chatelaine;

/// What is nobody's business is not in what people send around.
class RedactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOut_data();
    void takesOut();
    void leaves_data();
    void leaves();
    void takesOutWhatIsKnown();
    void theRingKeepsTheNewestAndNoSecret();
    void nothingPrivateIsLeftOfALongMessageThatIsCut_data();
    void nothingPrivateIsLeftOfALongMessageThatIsCut();
    void theRingHearsAllThreads();
};

void RedactionTest::takesOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("private_");
    const auto row = [](const char *text, const char *secret) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(secret);
    };
    row("secret chs_x7QaPqLm3 found", "x7Qa");
    row("a chp_AbCdEfGh0123456789 and more", "AbCd");
    row("X-Nomad-Token: 8f14e45f-ceea", "8f14");
    row("password: correct horse battery", "horse");
    row("Password = 'correct horse'", "horse");
    row("{\"secretId\":\"hunter2\"}", "hunter2");
    row("Authorization: Bearer abc.def", "abc.def");
    row("using bearer abcdef", "abcdef");
    row("callback?code=Zx81&state=77aa", "Zx81");
    row("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln", "hbGci");
    row("code 3K9QX-7HJ2M-PPW4T-0A1BC-9ZZ8Y given", "7HJ2M");
    row("token 5db4f3f5-3997-4fad-bc7b-7346baf8e9fd left", "3997");
    row("mail to anna.berg@example.org failed", "anna");
    row("an jürgen@müller.example gesendet", "müller");
    row("https://vault.acme.example:4646/v1/acl/token/x", "acme");
    row("cannot reach nomad.acme.example", "acme");
    row("cannot reach nomad-prod:4646", "prod");
    row("cannot reach chatelaine.acme.example", "acme");
    row("connect to 10.20.30.40:4646", "10.20");
    row("connect to [2001:db8::1]:4646", "2001");
    row("connect to fe80::1ff:fe23:4567:890a", "fe80");
    row("open /home/anna/acme.chatelaine", "anna");
    row("open /home/anna/My stores/acme store.chatelaine", "store");
    row("open ~/stores/acme", "acme");
    row("open C:\\Users\\anna\\acme.db", "anna");
    row("open file=/srv/acme/x", "acme");
    row("open /usr/../home/anna", "anna");
    row("\"a b\"/anna", "anna");
    row("cannot rename \"Anna Berg\" now", "Anna");
    row("cannot rename “backup-nightly” now", "nightly");
    row("cannot rename 'backup nightly' now", "nightly");
    row("„Anna Berg“ kann nicht umbenannt werden", "Anna");
    row("impossible de renommer « Anna Berg »", "Anna");
    row("「Anna Berg」の名前を変更できません", "Anna");
    row("digest 9e107d9d372bb6826bd81d3542a419d6", "9e10");
    row("blob kG9vN2xRw8pTz0aB1cD2", "kG9v");
    row("-----BEGIN PRIVATE KEY-----\nMIIabc\n-----END PRIVATE KEY-----", "MIIabc");
}

void RedactionTest::takesOut()
{
    QFETCH(QString, text);
    QFETCH(QString, private_);
    const QString redacted = Redaction::byLook(text);
    QVERIFY2(!redacted.contains(private_), qPrintable(redacted));
    QCOMPARE(Redaction::byLook(redacted), redacted); // what stands instead is left alone
}

void RedactionTest::leaves_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"SQLite 5: database is locked", "Qt 6.4.2, SQLite 3.40.1",
          "the chain could not be read after 25 ms", "started at 20:43:08", "GET 404 12 ms",
          "can't and won't", "/usr/lib/x86_64-linux-gnu/qt6/plugins/platforms is missing",
          "QFont::setPointSizeF: Point size <= 0"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void RedactionTest::leaves()
{
    QFETCH(QString, text);
    QCOMPARE(Redaction::byLook(text), text);
}

void RedactionTest::takesOutWhatIsKnown()
{
    Redaction redaction;
    redaction.hide(QStringLiteral("Robin Root"), QStringLiteral("name"));
    redaction.hide(QStringLiteral("acme"), QStringLiteral("name"));
    redaction.hide(QStringLiteral("acme tools"), QStringLiteral("path"));
    redaction.hide(QStringLiteral("of"), QStringLiteral("name"));
    QCOMPARE(redaction.of(QStringLiteral("robin root of ACME opened acme tools, not acmes")),
             QStringLiteral("<name> of <name> opened <path>, not acmes"));
}

void RedactionTest::theRingKeepsTheNewestAndNoSecret()
{
    LogRing ring;
    const LogKeeping keeping(ring);
    static const QLoggingCategory category("chatelaine.test");
    QTest::ignoreMessage(QtWarningMsg, "chs_x7QaPqLm3");
    qCWarning(category, "chs_x7QaPqLm3");
    QCOMPARE(ring.lines().size(), 1);
    QCOMPARE(ring.lines().constFirst().category, QStringLiteral("chatelaine.test"));
    QCOMPARE(ring.lines().constFirst().message, QStringLiteral("<secret>"));
    for (size_t number = 0; number < 2 * LogRing::most; ++number)
        ring.add({Instant(), QtDebugMsg, {}, QStringLiteral("line %1").arg(number)});
    QCOMPARE(ring.lines().size(), qsizetype(LogRing::most));
    QCOMPARE(ring.lines().constLast().message, QStringLiteral("line %1").arg(2 * LogRing::most - 1));
    ring.add({Instant(), QtDebugMsg, {}, QString(10'000, u' ') + QStringLiteral("end")});
    QVERIFY(ring.lines().constLast().message.size() <= LogRing::longestLine);
}

void RedactionTest::nothingPrivateIsLeftOfALongMessageThatIsCut_data()
{
    QTest::addColumn<QString>("end");
    QTest::newRow("in a quotation") << QStringLiteral("cannot rename \"Anna Berg of the night shift\"");
    QTest::newRow("in a curly one") << QStringLiteral("cannot rename “Anna Berg of the night shift”");
    QTest::newRow("in a simple one") << QStringLiteral("cannot rename 'Anna Berg of the night shift'");
    QTest::newRow("in a German one") << QStringLiteral("cannot rename „Anna Berg of the night shift“");
    QTest::newRow("in a Japanese one") << QStringLiteral("cannot rename 「Anna Berg of the night shift」");
    QTest::newRow("in an accessor") << QStringLiteral("cannot renew Anna1234-3997-4fad-bc7b-7346baf8e9fd");
    QTest::newRow("in an address") << QStringLiteral("cannot reach all of Anna-berg.acme.example");
}

void RedactionTest::nothingPrivateIsLeftOfALongMessageThatIsCut()
{
    QFETCH(const QString, end);
    constexpr qsizetype seen = 5; // characters of what is private, before the cut
    const qsizetype before = LogRing::longestLine - end.indexOf(QStringLiteral("Anna")) - seen;
    QString message = QStringLiteral("so it is ").repeated(before);
    message = message.first(before) + end + QString(100, u'.');
    LogRing ring;
    ring.add({Instant(), QtWarningMsg, {}, message});
    const QString kept = ring.lines().constFirst().message;
    QVERIFY2(kept.startsWith(QStringLiteral("so it is so it is")) && kept.contains(QStringLiteral("cannot")),
             qPrintable(kept));
    QVERIFY2(!kept.contains(QStringLiteral("Anna")), qPrintable(kept));
}

void RedactionTest::theRingHearsAllThreads()
{
    LogRing ring;
    const auto write = [&ring] {
        for (int number = 0; number < 100; ++number)
            ring.add({Instant(), QtInfoMsg, {}, QStringLiteral("said by one of them")});
    };
    std::thread other(write);
    write();
    other.join();
    QCOMPARE(ring.lines().size(), 200);
}

QTEST_GUILESS_MAIN(RedactionTest)
#include "tst_redaction.moc"
