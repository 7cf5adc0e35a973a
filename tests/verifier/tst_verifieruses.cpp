// SPDX-License-Identifier: GPL-3.0-or-later
#include "verifier/verifier.h"

#include <QtTest>

using namespace chatelaine;
using namespace std::chrono_literals;

namespace {

constexpr Instant noon = fromMillis(1'800'000'000'000);

/// A token with its secret's text, as a person has it.
struct Key
{
    VerifierToken record;
    QByteArray text;
};

Key serviceAccount(qint64 id)
{
    Key key;
    key.text = makeTokenSecret(SecretKind::ServiceAccount).view().toByteArray();
    key.record.token.id = {id};
    key.record.secrets = {{SecretId{id * 10}, digestOf(key.text), {}}};
    return key;
}

} // namespace

class TestVerifierUses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_verifier = std::make_unique<Verifier>(); }
    void cleanup() { m_verifier.reset(); }
    void inspectingIsNotAUse();
    void usesAreHandedOverOnceNewestOnly();
    void usesSurviveChangesOfTheToken();
    void refusedSecretsLeaveNoUse();

private:
    std::unique_ptr<Verifier> m_verifier;
};

void TestVerifierUses::inspectingIsNotAUse()
{
    const Key key = serviceAccount(1);
    m_verifier->apply(key.record);
    QVERIFY(m_verifier->inspect(digestOf(key.text), noon).isValid());
    QCOMPARE(m_verifier->inspect(digestOf("other"), noon).code, VerdictCode::Unknown);
    QCOMPARE(m_verifier->inspect(SecretDigest{}, noon).code, VerdictCode::Unknown);
    QVERIFY(m_verifier->takeUses().empty());
}

void TestVerifierUses::usesAreHandedOverOnceNewestOnly()
{
    const Key first = serviceAccount(1);
    const Key second = serviceAccount(2);
    m_verifier->apply(first.record);
    m_verifier->apply(second.record);
    for (const Duration after : {1s, 5s, 3s})
        m_verifier->verify(first.text, noon + after);
    m_verifier->verify(second.text, noon + 2s);

    const auto uses = m_verifier->takeUses();
    QCOMPARE(uses.size(), size_t{2});
    QCOMPARE(uses[0].token, TokenId{1});
    QCOMPARE(uses[0].secret, SecretId{10});
    QVERIFY(uses[0].at == noon + 5s);
    QVERIFY(uses[1].at == noon + 2s);
    QVERIFY(m_verifier->takeUses().empty());

    m_verifier->verify(first.text, noon - 1h); // the clock was set back since
    const auto later = m_verifier->takeUses();
    QCOMPARE(later.size(), size_t{1});
    QVERIFY(later[0].at == noon - 1h);
}

void TestVerifierUses::usesSurviveChangesOfTheToken()
{
    Key key = serviceAccount(1);
    m_verifier->apply(key.record);
    m_verifier->verify(key.text, noon + 1s);
    key.record.token.name = QStringLiteral("renamed");
    m_verifier->apply(key.record);
    m_verifier->verify(key.text, noon + 2s);
    m_verifier->remove(TokenId{1});

    const auto uses = m_verifier->takeUses();
    QCOMPARE(uses.size(), size_t{1});
    QCOMPARE(uses[0].secret, SecretId{10});
    QCOMPARE(uses[0].token, TokenId{1});
    QVERIFY(uses[0].at == noon + 2s);
}

void TestVerifierUses::refusedSecretsLeaveNoUse()
{
    Key key = serviceAccount(1);
    key.record.token.disabled = true;
    m_verifier->apply(key.record);
    m_verifier->verify(key.text, noon);
    m_verifier->verify(serviceAccount(2).text, noon);
    QVERIFY(m_verifier->takeUses().empty());
}

QTEST_GUILESS_MAIN(TestVerifierUses)
#include "tst_verifieruses.moc"
