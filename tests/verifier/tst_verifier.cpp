// SPDX-License-Identifier: GPL-3.0-or-later
#include "verifier/verifier.h"

#include <QtTest>

using namespace chatelaine;
using namespace std::chrono_literals;

namespace {

constexpr Instant noon = fromMillis(1'800'000'000'000);
constexpr RoleId operations{3};
constexpr RoleId guest{5};
constexpr PrincipalId ada{11};

const QString readTokens = QStringLiteral("teams:ReadAPITokens");
const QString readHubs = QStringLiteral("networking:ReadHubs");
const QString readAudit = QStringLiteral("console:ReadAudit");

/// A token with its secret's text, as a person has it.
struct Key
{
    VerifierToken record;
    QByteArray text;
};

VerifierSecret recordOf(const QByteArray &text, qint64 id, std::optional<Instant> end = {})
{
    return {SecretId{id}, digestOf(text), end};
}

Key serviceAccount(qint64 id, RoleId role = operations)
{
    Key key;
    key.text = makeTokenSecret(SecretKind::ServiceAccount).view().toByteArray();
    key.record.token.id = {id};
    key.record.token.role = role;
    key.record.secrets = {recordOf(key.text, id * 10)};
    return key;
}

Key personal(qint64 id, const QStringList &scopes)
{
    Key key = serviceAccount(id, {});
    key.record.token.kind = TokenKind::Personal;
    key.record.token.owner = ada;
    key.record.token.scopes = scopes;
    return key;
}

QStringList permissionsOf(const Verdict &verdict)
{
    return verdict.permissions ? verdict.permissions->toList() : QStringList();
}

} // namespace

class TestVerifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aKnownSecretIsLetIn();
    void unknownAndMistypedSecretsAreTurnedAway();
    void nothingMayStandAroundASecret();
    void aDisabledTokenIsTurnedAwayAtOnce();
    void aTokenDiesWithItsMillisecond();
    void bothSecretsWorkUntilGraceEnds();
    void theReasonOfTheTokenComesFirst();
    void aDeletedTokenIsForgotten();
    void regeneratedAtOnceMeansTheOldOneIsUnknown();
    void aChangedRoleIsSeenByTheNextCall();
    void aRoleThatIsGoneGrantsNothing();
    void personalTokensHaveScopesThatTheirUserHolds();
    void aDeactivatedUserLocksTheirPersonalTokensOnly();
    void theOrderOfTellingDoesNotMatter();
    void aVerdictKeepsItsPermissions();
    void looksLikeTheRule();
    void placesAreUsedAgain();
    void clearingForgetsEverything();

private:
    VerdictCode codeFor(const Key &key, Instant at) { return m_verifier->verify(key.text, at).code; }

    std::unique_ptr<Verifier> m_verifier;
};

void TestVerifier::init()
{
    m_verifier = std::make_unique<Verifier>();
    m_verifier->setRoles({{operations, {readTokens, readHubs}}, {guest, {readHubs}}});
}

void TestVerifier::cleanup()
{
    m_verifier.reset();
}

void TestVerifier::aKnownSecretIsLetIn()
{
    const Key key = serviceAccount(1);
    m_verifier->apply(key.record);
    const Verdict verdict = m_verifier->verify(key.text, noon);
    QVERIFY(verdict.isValid());
    QCOMPARE(verdict.token, TokenId{1});
    QCOMPARE(verdict.secret, SecretId{10});
    QCOMPARE(permissionsOf(verdict), QStringList({readHubs, readTokens}));
    QCOMPARE(m_verifier->size(), 1);
}

void TestVerifier::unknownAndMistypedSecretsAreTurnedAway()
{
    m_verifier->apply(serviceAccount(1).record);
    const Key stranger = serviceAccount(2);
    const Verdict unknown = m_verifier->verify(stranger.text, noon);
    QCOMPARE(unknown.code, VerdictCode::Unknown);
    QVERIFY(unknown.token.isNull() && unknown.secret.isNull() && !unknown.permissions);

    QByteArray typo = stranger.text;
    typo[30] = typo[30] == 'a' ? 'b' : 'a';
    for (const QByteArray &text :
         {typo, stranger.text.chopped(1), QByteArray(), QByteArray("hello"), QByteArray(1'000'000, 'c')}) {
        const Verdict verdict = m_verifier->verify(text, noon);
        QCOMPARE(verdict.code, VerdictCode::Malformed);
        QVERIFY(verdict.token.isNull() && !verdict.permissions);
    }
}

void TestVerifier::nothingMayStandAroundASecret()
{
    const Key key = serviceAccount(1);
    m_verifier->apply(key.record);
    const QByteArray spaced = ' ' + key.text;
    const QByteArray quoted = '"' + key.text + '"';
    QCOMPARE(m_verifier->verify(spaced, noon).code, VerdictCode::Malformed);
    QCOMPARE(m_verifier->verify(quoted, noon).code, VerdictCode::Malformed);
}

void TestVerifier::aDisabledTokenIsTurnedAwayAtOnce()
{
    Key key = serviceAccount(1);
    m_verifier->apply(key.record);
    QCOMPARE(codeFor(key, noon), VerdictCode::Valid);
    key.record.token.disabled = true;
    m_verifier->apply(key.record);
    const Verdict verdict = m_verifier->verify(key.text, noon);
    QCOMPARE(verdict.code, VerdictCode::Disabled);
    QCOMPARE(verdict.token, TokenId{1});
    QVERIFY(!verdict.permissions);
    key.record.token.disabled = false;
    m_verifier->apply(key.record);
    QCOMPARE(codeFor(key, noon), VerdictCode::Valid);
}

void TestVerifier::aTokenDiesWithItsMillisecond()
{
    Key key = serviceAccount(1);
    key.record.token.expiresAt = noon;
    m_verifier->apply(key.record);
    QCOMPARE(codeFor(key, noon - 1ms), VerdictCode::Valid);
    QCOMPARE(codeFor(key, noon), VerdictCode::Expired);
    QCOMPARE(codeFor(key, noon + 24h), VerdictCode::Expired);
    QCOMPARE(codeFor(key, noon - 1ms), VerdictCode::Valid); // the clock was set back
}

void TestVerifier::bothSecretsWorkUntilGraceEnds()
{
    Key key = serviceAccount(1);
    const QByteArray previous = key.text;
    key.text = makeTokenSecret(SecretKind::ServiceAccount).view().toByteArray();
    key.record.secrets = {recordOf(key.text, 20), recordOf(previous, 10, noon + 24h)};
    m_verifier->apply(key.record);
    QCOMPARE(m_verifier->size(), 2);

    QCOMPARE(m_verifier->verify(previous, noon + 24h - 1ms).secret, SecretId{10});
    QCOMPARE(m_verifier->verify(key.text, noon + 24h - 1ms).secret, SecretId{20});
    QCOMPARE(m_verifier->verify(previous, noon + 24h).code, VerdictCode::SecretExpired);
    QCOMPARE(m_verifier->verify(key.text, noon + 24h).code, VerdictCode::Valid);
}

void TestVerifier::theReasonOfTheTokenComesFirst()
{
    Key key = serviceAccount(1);
    key.record.secrets[0].expiresAt = noon - 2h;
    key.record.token.expiresAt = noon - 1h;
    m_verifier->apply(key.record);
    QCOMPARE(codeFor(key, noon), VerdictCode::Expired);
    key.record.token.disabled = true;
    m_verifier->apply(key.record);
    QCOMPARE(codeFor(key, noon), VerdictCode::Disabled);
}

void TestVerifier::aDeletedTokenIsForgotten()
{
    Key key = serviceAccount(1);
    const Key other = serviceAccount(2);
    m_verifier->apply(key.record);
    m_verifier->apply(other.record);
    m_verifier->remove(TokenId{1});
    QCOMPARE(codeFor(key, noon), VerdictCode::Unknown);
    QCOMPARE(codeFor(other, noon), VerdictCode::Valid);
    m_verifier->remove(TokenId{1});
    m_verifier->remove(TokenId{999});

    Key deleted = other;
    deleted.record.token.deletedAt = noon;
    m_verifier->apply(deleted.record);
    QCOMPARE(codeFor(other, noon), VerdictCode::Unknown);
    QCOMPARE(m_verifier->size(), 0);
}

void TestVerifier::regeneratedAtOnceMeansTheOldOneIsUnknown()
{
    Key key = serviceAccount(1);
    m_verifier->apply(key.record);
    const QByteArray previous = key.text;
    key.text = makeTokenSecret(SecretKind::ServiceAccount).view().toByteArray();
    key.record.secrets = {recordOf(key.text, 20)};
    m_verifier->apply(key.record);
    QCOMPARE(m_verifier->verify(previous, noon).code, VerdictCode::Unknown);
    QCOMPARE(codeFor(key, noon), VerdictCode::Valid);
    QCOMPARE(m_verifier->size(), 1);
}

void TestVerifier::aChangedRoleIsSeenByTheNextCall()
{
    const Key key = serviceAccount(1, guest);
    m_verifier->apply(key.record);
    QCOMPARE(permissionsOf(m_verifier->verify(key.text, noon)), QStringList{readHubs});
    m_verifier->setRoles({{guest, {readAudit}}});
    QCOMPARE(permissionsOf(m_verifier->verify(key.text, noon)), QStringList{readAudit});

    Key moved = key;
    moved.record.token.role = RoleId{9};
    m_verifier->apply(moved.record);
    QCOMPARE(permissionsOf(m_verifier->verify(key.text, noon)), QStringList());
    m_verifier->setRoles({{guest, {readAudit}}, {RoleId{9}, {readTokens}}});
    QCOMPARE(permissionsOf(m_verifier->verify(key.text, noon)), QStringList{readTokens});
}

void TestVerifier::aRoleThatIsGoneGrantsNothing()
{
    const Key key = serviceAccount(1, guest);
    m_verifier->apply(key.record);
    m_verifier->setRoles({});
    const Verdict verdict = m_verifier->verify(key.text, noon);
    QVERIFY(verdict.isValid() && verdict.permissions && verdict.permissions->isEmpty());
}

void TestVerifier::personalTokensHaveScopesThatTheirUserHolds()
{
    const Key key = personal(1, {readTokens, readAudit});
    m_verifier->setUser(ada, {readTokens, readHubs}, UserStatus::Active);
    m_verifier->apply(key.record);
    QCOMPARE(permissionsOf(m_verifier->verify(key.text, noon)), QStringList{readTokens});

    m_verifier->setUser(ada, {readHubs}, UserStatus::Active);
    QCOMPARE(permissionsOf(m_verifier->verify(key.text, noon)), QStringList());
    m_verifier->setUser(ada, {readAudit, readHubs, readTokens}, UserStatus::Active);
    QCOMPARE(permissionsOf(m_verifier->verify(key.text, noon)), QStringList({readAudit, readTokens}));
}

void TestVerifier::aDeactivatedUserLocksTheirPersonalTokensOnly()
{
    const Key own = personal(1, {readTokens});
    Key machine = serviceAccount(2);
    machine.record.token.owner = ada;
    m_verifier->setUser(ada, {readTokens}, UserStatus::Active);
    m_verifier->apply(own.record);
    m_verifier->apply(machine.record);

    for (const UserStatus status : {UserStatus::Deactivated, UserStatus::Invited}) {
        m_verifier->setUser(ada, {readTokens}, status);
        QCOMPARE(codeFor(own, noon), VerdictCode::Disabled);
        QCOMPARE(codeFor(machine, noon), VerdictCode::Valid);
    }
    m_verifier->setUser(ada, {readTokens}, UserStatus::Active);
    QCOMPARE(codeFor(own, noon), VerdictCode::Valid);
}

void TestVerifier::theOrderOfTellingDoesNotMatter()
{
    Verifier verifier;
    const Key own = personal(1, {readTokens});
    const Key machine = serviceAccount(2);
    verifier.apply(own.record);
    verifier.apply(machine.record);
    QCOMPARE(verifier.verify(own.text, noon).code, VerdictCode::Disabled);
    QCOMPARE(permissionsOf(verifier.verify(machine.text, noon)), QStringList());

    verifier.setUser(ada, {readTokens}, UserStatus::Active);
    verifier.setRoles({{operations, {readHubs}}});
    QCOMPARE(permissionsOf(verifier.verify(own.text, noon)), QStringList{readTokens});
    QCOMPARE(permissionsOf(verifier.verify(machine.text, noon)), QStringList{readHubs});
}

void TestVerifier::aVerdictKeepsItsPermissions()
{
    const Key key = serviceAccount(1);
    m_verifier->apply(key.record);
    const Verdict verdict = m_verifier->verify(key.text, noon);
    m_verifier->setRoles({});
    m_verifier->clear();
    QCOMPARE(permissionsOf(verdict), QStringList({readHubs, readTokens}));
}

void TestVerifier::looksLikeTheRule()
{
    // Every combination of switches, held against the function that explains grants to people.
    for (const bool isPersonal : {false, true}) {
        for (const bool disabled : {false, true}) {
            for (const Duration untilDeath : {-1ms, 0ms, 1ms, Duration(24h * 30)}) {
                for (const UserStatus status : {UserStatus::Active, UserStatus::Deactivated}) {
                    Key key = isPersonal ? personal(1, {readTokens, readAudit}) : serviceAccount(1);
                    key.record.token.disabled = disabled;
                    key.record.token.expiresAt = noon + untilDeath;
                    const PermissionSet held{readTokens};
                    m_verifier->setUser(ada, held, status);
                    m_verifier->apply(key.record);

                    const PermissionSet expected = effectivePermissions({key.record.token,
                                                                         statusOf(key.record.token, noon),
                                                                         {readTokens, readHubs},
                                                                         held,
                                                                         status});
                    QCOMPARE(permissionsOf(m_verifier->verify(key.text, noon)), expected.toList());
                }
            }
        }
    }
}

void TestVerifier::placesAreUsedAgain()
{
    std::vector<Key> keys;
    for (int round = 0; round < 5; ++round) {
        keys.clear();
        for (qint64 id = 1; id <= 300; ++id) {
            keys.push_back(id % 3 ? serviceAccount(id) : personal(id, {readTokens}));
            m_verifier->apply(keys.back().record);
        }
        m_verifier->setUser(ada, {readTokens}, UserStatus::Active);
        for (qint64 id = 1; id <= 300; id += 2)
            m_verifier->remove(TokenId{id});
        QCOMPARE(m_verifier->size(), 150);
        for (const Key &key : keys) {
            const Verdict verdict = m_verifier->verify(key.text, noon);
            QCOMPARE(verdict.isValid(), key.record.token.id.value % 2 == 0);
            QVERIFY(!verdict.isValid() || verdict.token == key.record.token.id);
        }
    }
}

void TestVerifier::clearingForgetsEverything()
{
    const Key key = serviceAccount(1);
    m_verifier->apply(key.record);
    m_verifier->verify(key.text, noon);
    m_verifier->clear();
    QCOMPARE(m_verifier->size(), 0);
    QCOMPARE(codeFor(key, noon), VerdictCode::Unknown);
    QVERIFY(m_verifier->takeUses().empty());
    m_verifier->apply(key.record);
    QVERIFY(m_verifier->verify(key.text, noon).permissions->isEmpty());
}

QTEST_GUILESS_MAIN(TestVerifier)
#include "tst_verifier.moc"
