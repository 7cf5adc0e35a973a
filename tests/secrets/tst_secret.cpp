// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secret.h"

#include <QDebug>
#include <QVariant>
#include <QtTest>

#include <algorithm>
#include <functional>
#include <type_traits>

using namespace chatelaine;

namespace {

template <class T>
concept Streamable = requires(QDebug debug, const T &value) { debug << value; };

// Whoever makes one of these compile opens a way by which a secret can slip out unseen.
static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret> && std::is_nothrow_move_assignable_v<Secret>);
static_assert(!std::is_convertible_v<Secret, QString> && !std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_convertible_v<Secret, QVariant> && !std::is_convertible_v<Secret, std::string>);
static_assert(!std::is_convertible_v<QByteArray, Secret> && !std::is_convertible_v<QString, Secret>);
static_assert(!std::equality_comparable<Secret>, "== would not be in constant time");

} // namespace

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatItWasGiven();
    void movesAndLeavesNothingBehind();
    void clonesOnlyWhenAskedTo();
    void comparesWholeTexts();
    void forgetsAtOnce();
    void textBecomesUtf8();
    void wipingOverwritesTheBuffer();
    void wipingReachesWhatEditingLeftBehind();
    void wipingLeavesSharedTextsToTheirOtherOwner();
};

void TestSecret::holdsWhatItWasGiven()
{
    const Secret secret(QByteArrayView("s3cret"));
    QCOMPARE(secret.view(), QByteArrayView("s3cret"));
    QCOMPARE(secret.size(), 6);
    QVERIFY(!secret.isEmpty());

    const QByteArray zeros("a\0b", 3);
    QCOMPARE(Secret(zeros).view(), QByteArrayView(zeros));
    QVERIFY(Secret().isEmpty() && Secret().view().isEmpty());
    QVERIFY(Secret(QByteArrayView()).isEmpty());

    const QByteArray large(1'000'000, 'x');
    QCOMPARE(Secret(large).view(), QByteArrayView(large));
}

void TestSecret::movesAndLeavesNothingBehind()
{
    Secret first(QByteArrayView("one"));
    const void *place = first.view().data();
    Secret second(std::move(first));
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): this is what is tested
    QVERIFY(first.view().isEmpty());
    QCOMPARE(static_cast<const void *>(second.view().data()), place);

    Secret third(QByteArrayView("three"));
    third = std::move(second);
    QVERIFY(second.isEmpty()); // NOLINT(bugprone-use-after-move)
    QCOMPARE(third.view(), QByteArrayView("one"));

    Secret &itself = third;
    third = std::move(itself);
    QCOMPARE(third.view(), QByteArrayView("one"));
}

void TestSecret::clonesOnlyWhenAskedTo()
{
    const Secret secret(QByteArrayView("one"));
    const Secret clone = secret.clone();
    QVERIFY(clone.equals(secret));
    QVERIFY(clone.view().data() != secret.view().data());
    QVERIFY(Secret().clone().isEmpty());
}

void TestSecret::comparesWholeTexts()
{
    const Secret secret(QByteArrayView("one"));
    QVERIFY(secret.equals(Secret(QByteArrayView("one"))));
    QVERIFY(!secret.equals(Secret(QByteArrayView("onf"))));
    QVERIFY(!secret.equals(Secret(QByteArrayView("on"))));
    QVERIFY(!secret.equals(Secret(QByteArrayView("one "))));
    QVERIFY(!secret.equals(Secret()));
    QVERIFY(Secret().equals(Secret()));
}

void TestSecret::forgetsAtOnce()
{
    Secret secret(QByteArrayView("one"));
    secret.clear();
    QVERIFY(secret.isEmpty() && secret.view().isEmpty());
    secret.clear();
}

void TestSecret::textBecomesUtf8()
{
    const QString text = QStringLiteral("pä\u00DFw\u00F6rd \U0001F511 \u0627");
    QCOMPARE(Secret::fromText(text).view(), QByteArrayView(text.toUtf8()));
    QVERIFY(Secret::fromText(u"").isEmpty());
    const QString halves = QString(QChar(u'\xD83D'));
    QVERIFY(!Secret::fromText(halves).isEmpty());
    const QString large(100'000, u'\u20AC');
    QCOMPARE(Secret::fromText(large).size(), 300'000);
}

void TestSecret::wipingOverwritesTheBuffer()
{
    QString text = QStringLiteral("top ") + QStringLiteral("secret");
    const QChar *buffer = text.constData();
    wipe(text);
    QVERIFY(text.isEmpty());
    QCOMPARE(text.constData(), buffer); // still the text's own, so that it may be looked at
    QVERIFY(std::all_of(buffer, buffer + 10, std::mem_fn(&QChar::isNull)));

    QByteArray bytes("top secret");
    const char *octets = bytes.constData();
    wipe(bytes);
    QVERIFY(bytes.isEmpty());
    QCOMPARE(static_cast<const void *>(bytes.constData()), static_cast<const void *>(octets));
    QVERIFY(std::all_of(octets, octets + 10, [](char c) { return c == '\0'; }));
}

void TestSecret::wipingReachesWhatEditingLeftBehind()
{
    QByteArray bytes("front: middle: back");
    bytes.remove(0, 7); // leaves room at the front
    bytes.chop(6);      // and characters at the end
    QCOMPARE(bytes, QByteArray("middle"));
    const char *buffer = bytes.constData();
    wipe(bytes);
    QVERIFY(std::all_of(buffer, buffer + 12, [](char c) { return c == '\0'; }));
}

void TestSecret::wipingLeavesSharedTextsToTheirOtherOwner()
{
    QString text = QStringLiteral("shared").repeated(2);
    const QString other = text;
    wipe(text);
    QVERIFY(text.isNull());
    QCOMPARE(other, QStringLiteral("sharedshared"));

    QString literal = QStringLiteral("in read-only memory");
    wipe(literal);
    QVERIFY(literal.isEmpty());
    QString nothing;
    wipe(nothing);
    QVERIFY(nothing.isEmpty());
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
