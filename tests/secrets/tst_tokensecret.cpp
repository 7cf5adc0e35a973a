// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/tokensecret.h"

#include <QCryptographicHash>
#include <QSet>
#include <QtTest>

using namespace chatelaine;

namespace {

constexpr QByteArrayView digits("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
const std::array kinds{SecretKind::ServiceAccount, SecretKind::Personal, SecretKind::Management};

QByteArray madeText(SecretKind kind = SecretKind::ServiceAccount)
{
    return makeTokenSecret(kind).view().toByteArray();
}

} // namespace

class TestTokenSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsForm();
    void theChecksumIsThatOfZlib();
    void noTwoAreAlikeAndEveryDigitOccurs();
    void everyMistypedCharacterIsCaught();
    void everySwapOfTwoCharactersIsCaught();
    void everyTruncationIsNamed();
    void everyMissingOrDoubledCharacterIsCaught();
    void whatPeoplePasteAroundItIsPassedOver_data();
    void whatPeoplePasteAroundItIsPassedOver();
    void everyTextIsNamed_data();
    void everyTextIsNamed();
    void anyBytesAreSafe();
    void thePrefixNamesTheKind();
    void theHintTellsNoMoreThanItMust();
    void theDigestIsPlainSha256();
    void digestsAreCompared();
};

void TestTokenSecret::everyKindHasItsForm()
{
    const std::array<QByteArrayView, 3> prefixes{"chs_", "chp_", "chm_"};
    for (size_t i = 0; i < kinds.size(); ++i) {
        const QByteArray text = madeText(kinds[i]);
        QCOMPARE(text.size(), secretLength);
        QVERIFY(text.startsWith(prefixes[i]));
        QVERIFY(std::all_of(text.cbegin() + 4, text.cend(), [](char c) { return digits.contains(c); }));
        QCOMPARE(checkForm(text), SecretForm::WellFormed);
        QVERIFY(kindOf(text) == kinds[i]);
    }
}

void TestTokenSecret::theChecksumIsThatOfZlib()
{
    // Worked out with another implementation: Python's zlib.crc32().
    QCOMPARE(checkForm("chs_00000000000000000000000000000000000000000000Bc11L"), SecretForm::WellFormed);
    QCOMPARE(checkForm("chp_zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz1aGCCh"), SecretForm::WellFormed);
    QCOMPARE(checkForm("chm_ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopq0snEbj"), SecretForm::WellFormed);
}

void TestTokenSecret::noTwoAreAlikeAndEveryDigitOccurs()
{
    constexpr int rounds = 2'000;
    QSet<QByteArray> seen;
    QHash<char, int> counts;
    for (int i = 0; i < rounds; ++i) {
        const QByteArray text = madeText();
        seen.insert(text);
        // The first digit carries what is left of 256 bits and is not even by design.
        const QByteArray digits = text.sliced(5, 42);
        for (const char c : digits)
            ++counts[c];
    }
    QCOMPARE(seen.size(), rounds);
    QCOMPARE(counts.size(), 62);
    const double expected = rounds * 42 / 62.0;
    for (const int count : std::as_const(counts))
        QVERIFY2(std::abs(count - expected) < 7 * std::sqrt(expected), qPrintable(QString::number(count)));
}

void TestTokenSecret::everyMistypedCharacterIsCaught()
{
    const QByteArray text = madeText();
    int tried = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        for (int c = 0; c < 256; ++c) {
            QByteArray typo = text;
            typo[i] = static_cast<char>(c);
            if (typo == text)
                continue;
            ++tried;
            QVERIFY2(checkForm(typo) != SecretForm::WellFormed,
                     qPrintable(QStringLiteral("place %1, byte %2").arg(i).arg(c)));
        }
    }
    QCOMPARE(tried, 53 * 255);

    for (const char c : digits) {
        QByteArray typo = text;
        typo[20] = c;
        QCOMPARE(checkForm(typo), typo == text ? SecretForm::WellFormed : SecretForm::BadChecksum);
    }
}

void TestTokenSecret::everySwapOfTwoCharactersIsCaught()
{
    const QByteArray text = madeText();
    for (qsizetype i = 0; i < text.size(); ++i) {
        for (qsizetype j = i + 1; j < text.size(); ++j) {
            QByteArray swapped = text;
            std::swap(swapped[i], swapped[j]);
            if (swapped != text)
                QVERIFY2(checkForm(swapped) != SecretForm::WellFormed,
                         qPrintable(QStringLiteral("%1 and %2").arg(i).arg(j)));
        }
    }
}

void TestTokenSecret::everyTruncationIsNamed()
{
    const QByteArray text = madeText();
    for (qsizetype length = 0; length < text.size(); ++length)
        QCOMPARE(checkForm(text.first(length)), length < 4 ? SecretForm::NotOurs : SecretForm::TooShort);
    for (qsizetype cut = 1; cut < text.size(); ++cut)
        QCOMPARE(checkForm(text.sliced(cut)), SecretForm::NotOurs);
}

void TestTokenSecret::everyMissingOrDoubledCharacterIsCaught()
{
    const QByteArray text = madeText();
    for (qsizetype i = 4; i < text.size(); ++i) {
        QByteArray missing = text;
        QCOMPARE(checkForm(missing.remove(i, 1)), SecretForm::TooShort);
        QByteArray doubled = text;
        QCOMPARE(checkForm(doubled.insert(i, text[i])), SecretForm::TooLong);
    }
}

void TestTokenSecret::whatPeoplePasteAroundItIsPassedOver_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("line end") << QByteArray() << QByteArray("\r\n");
    QTest::newRow("spaces") << QByteArray("\t  ") << QByteArray("  ");
    QTest::newRow("double quotes") << QByteArray("\"") << QByteArray("\"\n");
    QTest::newRow("single quotes") << QByteArray(" '") << QByteArray("' ");
    QTest::newRow("back ticks") << QByteArray("```\n") << QByteArray("\n```");
    QTest::newRow("curly quotes") << QByteArray("\u201C") << QByteArray("\u201D");
    QTest::newRow("guillemets") << QByteArray("\u00AB\u00A0") << QByteArray("\u00A0\u00BB");
    QTest::newRow("byte order mark") << QByteArray("\uFEFF") << QByteArray();
    QTest::newRow("one quote only") << QByteArray("\"") << QByteArray();
}

void TestTokenSecret::whatPeoplePasteAroundItIsPassedOver()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    const QByteArray text = madeText();
    const QByteArray pasted = before + text + after;
    QCOMPARE(checkForm(pasted), SecretForm::WellFormed);
    QCOMPARE(trimmedSecret(pasted), QByteArrayView(text));
    QVERIFY(trimmedSecret(pasted).data() == pasted.constData() + before.size());
}

void TestTokenSecret::everyTextIsNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<SecretForm>("form");
    const QByteArray body(49, 'a');
    QTest::newRow("nothing") << QByteArray() << SecretForm::NotOurs;
    QTest::newRow("quotes only") << QByteArray("\"\"''  \n") << SecretForm::NotOurs;
    QTest::newRow("words") << QByteArray("hello, world") << SecretForm::NotOurs;
    QTest::newRow("another maker's") << QByteArray("ghp_" + QByteArray(36, 'x')) << SecretForm::NotOurs;
    QTest::newRow("unknown kind") << QByteArray("chx_" + body) << SecretForm::NotOurs;
    QTest::newRow("upper case prefix") << QByteArray("CHS_" + body) << SecretForm::NotOurs;
    QTest::newRow("something before") << QByteArray("token=chs_" + body) << SecretForm::NotOurs;
    QTest::newRow("prefix only") << QByteArray("chs_") << SecretForm::TooShort;
    QTest::newRow("hint only") << QByteArray("chs_x7Qa") << SecretForm::TooShort;
    QTest::newRow("wrong checksum") << QByteArray("chs_" + body) << SecretForm::BadChecksum;
    QTest::newRow("two in a row") << QByteArray("chs_" + body + "chs_" + body) << SecretForm::TooLong;
    QTest::newRow("something behind") << QByteArray("chs_" + body + ", and more") << SecretForm::TooLong;
    QTest::newRow("hyphen") << QByteArray("chs_aaaa-aaaa") << SecretForm::BadCharacter;
    QTest::newRow("broken line") << QByteArray("chs_aaaa\naaaa") << SecretForm::BadCharacter;
    QTest::newRow("ellipsis") << QByteArray("chs_x7Qa\u2026") << SecretForm::BadCharacter;
    QTest::newRow("masked") << QByteArray("chs_" + QByteArray(49, '*')) << SecretForm::BadCharacter;
    QTest::newRow("zero inside") << QByteArray("chs_aa\0aa", 9) << SecretForm::BadCharacter;
    QTest::newRow("not UTF-8") << QByteArray("chs_\xff\xfe") << SecretForm::BadCharacter;
}

void TestTokenSecret::everyTextIsNamed()
{
    QFETCH(const QByteArray, text);
    QFETCH(const SecretForm, form);
    QCOMPARE(checkForm(text), form);
    QVERIFY(hintOf(text).isEmpty());
}

void TestTokenSecret::anyBytesAreSafe()
{
    QCOMPARE(checkForm(QByteArrayView()), SecretForm::NotOurs);
    QCOMPARE(checkForm(QByteArray(10'000'000, ' ')), SecretForm::NotOurs);
    QCOMPARE(checkForm(QByteArray("chs_" + QByteArray(10'000'000, 'a'))), SecretForm::TooLong);
    QByteArray all;
    for (int c = 0; c < 256; ++c)
        all += static_cast<char>(c);
    QCOMPARE(checkForm(all), SecretForm::NotOurs);
    QCOMPARE(checkForm(QByteArray("chs_" + all)), SecretForm::BadCharacter);
}

void TestTokenSecret::thePrefixNamesTheKind()
{
    QVERIFY(kindOf("chs_") == SecretKind::ServiceAccount);
    QVERIFY(kindOf("chp_abc") == SecretKind::Personal);
    QVERIFY(kindOf("chm_abc") == SecretKind::Management);
    QVERIFY(!kindOf("chs"));
    QVERIFY(!kindOf(" chs_"));
    QVERIFY(!kindOf(""));
}

void TestTokenSecret::theHintTellsNoMoreThanItMust()
{
    const QByteArray text = madeText(SecretKind::Personal);
    QCOMPARE(hintOf(text), QString::fromLatin1(text.first(8)));
    QCOMPARE(hintOf(QByteArray(' ' + text + '\n')), QString::fromLatin1(text.first(8)));
    QCOMPARE(hintOf(text).size(), secretHintLength);
    QVERIFY(hintOf(text.chopped(1)).isEmpty());
    QVERIFY(hintOf(QByteArray(text + 'x')).isEmpty());
}

void TestTokenSecret::theDigestIsPlainSha256()
{
    const auto hex = [](QByteArrayView text) {
        const SecretDigest digest = digestOf(text);
        return QByteArray(reinterpret_cast<const char *>(digest.data()),
                          static_cast<qsizetype>(digest.size()))
            .toHex();
    };
    // FIPS 180-2, appendix B.1, and the empty message.
    QCOMPARE(hex("abc"), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QCOMPARE(hex(""), QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    const QByteArray text = madeText();
    QCOMPARE(hex(text), QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

void TestTokenSecret::digestsAreCompared()
{
    const SecretDigest digest = digestOf("abc");
    QVERIFY(equalDigests(digest, digestOf("abc")));
    for (size_t i = 0; i < digest.size(); ++i) {
        SecretDigest other = digest;
        other[i] ^= 0x80U;
        QVERIFY(!equalDigests(digest, other));
    }
}

QTEST_GUILESS_MAIN(TestTokenSecret)
#include "tst_tokensecret.moc"
