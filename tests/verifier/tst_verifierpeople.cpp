// SPDX-License-Identifier: GPL-3.0-or-later
#include "verifier/verifier.h"

#include <QtTest>

using namespace chatelaine;

namespace {

constexpr Instant noon = fromMillis(1'800'000'000'000);
constexpr RoleId operations{3};
constexpr PrincipalId ada{11};

const QString readTokens = QStringLiteral("teams:ReadAPITokens");
const QString readHubs = QStringLiteral("networking:ReadHubs");
const QStringList berlin{QStringLiteral("Berlin")};
const QStringList paris{QStringLiteral("Paris")};

/// A token with its secret's text, as a person has it.
struct Key
{
    VerifierToken record;
    QByteArray text;
};

Key machine(qint64 id, const QStringList &zones = {})
{
    Key key;
    key.text = makeTokenSecret(SecretKind::ServiceAccount).view().toByteArray();
    key.record.token.id = {id};
    key.record.token.role = operations;
    key.record.token.zones = zones;
    key.record.secrets = {{SecretId{id * 10}, digestOf(key.text), {}}};
    return key;
}

Key personal(qint64 id, PrincipalId user = ada)
{
    Key key = machine(id);
    key.record.token.kind = TokenKind::Personal;
    key.record.token.role = {};
    key.record.token.owner = user;
    key.record.token.scopes = {readTokens, readHubs};
    return key;
}

} // namespace

class TestVerifierPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aServiceAccountHasItsOwnZones();
    void aPersonalTokenHasTheZonesOfItsUser();
    void whoIsTurnedAwayHasNoZones();
    void personalTokensStopAllAtOnceAndComeBack();
    void theTokensOwnReasonComesBeforeThePolicy();
    void aDeletedUserTakesTheirPersonalTokensAlong();
    void aUserWhoIsToldOfAgainIsLetInAgain();

private:
    Verdict judge(const Key &key) { return m_verifier->verify(key.text, noon); }
    VerdictCode codeFor(const Key &key) { return judge(key).code; }

    std::unique_ptr<Verifier> m_verifier;
};

void TestVerifierPeople::init()
{
    m_verifier = std::make_unique<Verifier>();
    m_verifier->setRoles({{operations, {readTokens}}});
    m_verifier->setUser(ada, {readTokens}, UserStatus::Active, berlin);
}

void TestVerifierPeople::aServiceAccountHasItsOwnZones()
{
    Key limited = machine(1, paris);
    const Key unlimited = machine(2);
    m_verifier->apply(limited.record);
    m_verifier->apply(unlimited.record);
    QCOMPARE(*judge(limited).zones, paris);
    QVERIFY(judge(unlimited).zones);
    QVERIFY(judge(unlimited).zones->isEmpty());

    const Verdict before = judge(limited);
    limited.record.token.zones = {};
    m_verifier->apply(limited.record);
    QVERIFY(judge(limited).zones->isEmpty());
    QCOMPARE(*before.zones, paris); // a verdict keeps what it was given
}

void TestVerifierPeople::aPersonalTokenHasTheZonesOfItsUser()
{
    Key key = personal(1);
    key.record.token.zones = paris; // what the record shows does not count, the user does
    m_verifier->apply(key.record);
    QCOMPARE(*judge(key).zones, berlin);
    m_verifier->setUser(ada, {readTokens}, UserStatus::Active, {});
    QVERIFY(judge(key).zones->isEmpty());
    m_verifier->setUser(ada, {readTokens}, UserStatus::Active, paris);
    QCOMPARE(*judge(key).zones, paris);
}

void TestVerifierPeople::whoIsTurnedAwayHasNoZones()
{
    const Key key = personal(1);
    m_verifier->apply(key.record);
    m_verifier->setUser(ada, {readTokens}, UserStatus::Deactivated, berlin);
    QCOMPARE(codeFor(key), VerdictCode::Disabled);
    QVERIFY(!judge(key).zones && !judge(key).permissions);
}

void TestVerifierPeople::personalTokensStopAllAtOnceAndComeBack()
{
    const Key own = personal(1);
    const Key service = machine(2);
    m_verifier->apply(own.record);
    m_verifier->apply(service.record);
    QCOMPARE(codeFor(own), VerdictCode::Valid);

    m_verifier->setPersonalTokens(false);
    QCOMPARE(codeFor(own), VerdictCode::PersonalTokensOff);
    QCOMPARE(judge(own).token, TokenId{1});
    QVERIFY(!judge(own).permissions);
    QCOMPARE(m_verifier->inspect(digestOf(own.text), noon).code, VerdictCode::PersonalTokensOff);
    QCOMPARE(codeFor(service), VerdictCode::Valid);
    const Key late = personal(3); // made while they are off
    m_verifier->apply(late.record);
    QCOMPARE(codeFor(late), VerdictCode::PersonalTokensOff);

    m_verifier->setPersonalTokens(true);
    QCOMPARE(judge(own).permissions->toList(), QStringList{readTokens});
    QCOMPARE(codeFor(late), VerdictCode::Valid);
}

void TestVerifierPeople::theTokensOwnReasonComesBeforeThePolicy()
{
    Key key = personal(1);
    key.record.token.expiresAt = noon;
    key.record.secrets[0].expiresAt = noon;
    m_verifier->setPersonalTokens(false);
    m_verifier->apply(key.record);
    QCOMPARE(codeFor(key), VerdictCode::Expired);
    key.record.token.disabled = true;
    m_verifier->apply(key.record);
    QCOMPARE(codeFor(key), VerdictCode::Disabled);
    key.record.token.disabled = false;
    key.record.token.expiresAt = {};
    m_verifier->apply(key.record);
    QCOMPARE(codeFor(key), VerdictCode::PersonalTokensOff);
}

void TestVerifierPeople::aDeletedUserTakesTheirPersonalTokensAlong()
{
    constexpr PrincipalId grace{12};
    const Key hers = personal(1);
    const Key other = personal(2, grace);
    Key service = machine(3);
    service.record.token.owner = ada;
    m_verifier->setUser(grace, {readTokens}, UserStatus::Active);
    m_verifier->apply(hers.record);
    m_verifier->apply(other.record);
    m_verifier->apply(service.record);

    m_verifier->removeUser(ada);
    m_verifier->removeUser(ada);
    m_verifier->removeUser(PrincipalId{999});
    QCOMPARE(codeFor(hers), VerdictCode::Disabled);
    QCOMPARE(codeFor(other), VerdictCode::Valid);
    QCOMPARE(codeFor(service), VerdictCode::Valid);
    m_verifier->remove(TokenId{1});
    QCOMPARE(codeFor(hers), VerdictCode::Unknown);
}

void TestVerifierPeople::aUserWhoIsToldOfAgainIsLetInAgain()
{
    const Key key = personal(1);
    m_verifier->apply(key.record);
    m_verifier->removeUser(ada);
    QCOMPARE(codeFor(key), VerdictCode::Disabled);
    m_verifier->setUser(ada, {readHubs}, UserStatus::Active, paris);
    QCOMPARE(judge(key).permissions->toList(), QStringList{readHubs});
    QCOMPARE(*judge(key).zones, paris);
}

QTEST_GUILESS_MAIN(TestVerifierPeople)
#include "tst_verifierpeople.moc"
