// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/whenready.h"
#include "store/verifierfeed.h"
#include "support/patience.h"
#include "support/storeuser.h"
#include "support/testbackend.h"

using namespace chatelaine;
using namespace std::chrono_literals;

/// A verifier beside the store sees every change before the call that made it is answered.
class FeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }

    void whatWasThereIsLoaded();
    void aNewSecretWorksAtOnce();
    void aSwitchedOffTokenIsTurnedAwayAtOnce();
    void aDeletedTokenIsUnknownAtOnce();
    void graceIsKeptAndEnded();
    void aNewRoleCountsAtOnce();
    void usesAreWrittenDown();
    void usesNeverGoBackwards();
    void aLateUseOfADeadSecretIsNotTheNewOnes();
    void nobodyMayDoAnythingWhileItIsNotKnownWhatTheyMay();
    void othersHaveTheirTurnWhileManyAreLoaded();
    void whatIsRevokedWhileTheyAreLoadedIsNotMissed();

private:
    VerdictCode verdict(const Secret &secret)
    {
        return m_verifier->verify(secret.view(), m_store->clock->now()).code;
    }
    /// More than one slice of them, without secrets.
    void addMany() const
    {
        tamper(
            m_store->path(),
            QStringLiteral("WITH RECURSIVE numbers(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM numbers WHERE "
                           "i < %1) INSERT INTO tokens (accessor_id, kind, principal_id, name, sort_name, "
                           "description, owner_id, role_id, created_at, created_by, search_text) SELECT "
                           "'many' || i, kind, principal_id, name, sort_name, '', owner_id, role_id, "
                           "created_at, created_by, search_text FROM tokens, numbers")
                .arg(VerifierFeed::usualSlice));
    }
    Token fresh(TokenId id) { return value(m_store->tokens().token(id)); }

    std::unique_ptr<TestStore> m_store;
    std::shared_ptr<Verifier> m_verifier;
};

void FeedTest::init()
{
    m_store = std::make_unique<TestStore>();
    m_verifier = std::make_shared<Verifier>();
    value(m_store->store().attachVerifier(m_verifier));
}

void FeedTest::whatWasThereIsLoaded()
{
    const RevealedToken made = m_store->create(QStringLiteral("ci"));
    const auto late = std::make_shared<Verifier>();
    value(m_store->store().attachVerifier(late));
    const Verdict verdict = late->verify(made.secret.view(), m_store->clock->now());
    QVERIFY(verdict.isValid());
    QCOMPARE(verdict.token, made.token.id);
    QCOMPARE(verdict.secret, made.token.secrets.first().id);
    QVERIFY(verdict.permissions && !verdict.permissions->isEmpty());
}

void FeedTest::aNewSecretWorksAtOnce()
{
    QCOMPARE(verdict(m_store->create(QStringLiteral("ci")).secret), VerdictCode::Valid);
    QCOMPARE(verdict(makeTokenSecret(SecretKind::ServiceAccount)), VerdictCode::Unknown);
}

void FeedTest::aSwitchedOffTokenIsTurnedAwayAtOnce()
{
    const RevealedToken made = m_store->create(QStringLiteral("ci"));
    const Token off = value(m_store->tokens().setEnabled(made.token.id, made.token.version, false));
    QCOMPARE(verdict(made.secret), VerdictCode::Disabled);
    value(m_store->tokens().setEnabled(off.id, off.version, true));
    QCOMPARE(verdict(made.secret), VerdictCode::Valid);
    m_store->clock->set(*made.token.expiresAt);
    QCOMPARE(verdict(made.secret), VerdictCode::Expired);
}

void FeedTest::aDeletedTokenIsUnknownAtOnce()
{
    const RevealedToken made = m_store->create(QStringLiteral("ci"));
    value(m_store->tokens().remove(made.token.id, made.token.version));
    QCOMPARE(verdict(made.secret), VerdictCode::Unknown);
    QCOMPARE(m_verifier->size(), 0);
}

void FeedTest::graceIsKeptAndEnded()
{
    const RevealedToken first = m_store->create(QStringLiteral("ci"));
    const RevealedToken second = value(
        m_store->tokens().regenerate(first.token.id, first.token.version, {m_store->clock->now() + 24h}));
    QCOMPARE(verdict(first.secret), VerdictCode::Valid);
    QCOMPARE(verdict(second.secret), VerdictCode::Valid);
    m_store->clock->advance(24h);
    QCOMPARE(verdict(first.secret), VerdictCode::SecretExpired);
    m_store->clock->advance(-1h);
    value(m_store->tokens().endGrace(second.token.id, second.token.version));
    QCOMPARE(verdict(first.secret), VerdictCode::Unknown);
    QCOMPARE(verdict(second.secret), VerdictCode::Valid);
    const RevealedToken third =
        value(m_store->tokens().regenerate(first.token.id, fresh(first.token.id).version, {}));
    QCOMPARE(verdict(second.secret), VerdictCode::Unknown);
    QCOMPARE(verdict(third.secret), VerdictCode::Valid);
}

void FeedTest::aNewRoleCountsAtOnce()
{
    const RevealedToken made = m_store->create(QStringLiteral("ci"));
    const auto permissionsNow = [&] {
        return *m_verifier->verify(made.secret.view(), m_store->clock->now()).permissions;
    };
    QVERIFY(!permissionsNow().contains(permissions::deleteToken));
    TokenDraft more = m_store->draft(QStringLiteral("ci"));
    more.role = m_store->role(QStringLiteral("Root"));
    value(m_store->tokens().update(made.token.id, made.token.version, more));
    QVERIFY(permissionsNow().contains(permissions::deleteToken));
}

void FeedTest::usesAreWrittenDown()
{
    const RevealedToken first = m_store->create(QStringLiteral("ci"));
    QCOMPARE(verdict(first.secret), VerdictCode::Valid);
    const Instant used = m_store->clock->now();
    value(m_store->store().recordUses(m_verifier->takeUses()));
    QCOMPARE(fresh(first.token.id).lastUsedAt, used);
    QCOMPARE(fresh(first.token.id).secrets.first().lastUsedAt, used);

    const RevealedToken second =
        value(m_store->tokens().regenerate(first.token.id, fresh(first.token.id).version, {used + 24h}));
    m_store->clock->advance(1h);
    QCOMPARE(verdict(second.secret), VerdictCode::Valid);
    value(m_store->store().recordUses(m_verifier->takeUses()));
    const Token token = fresh(first.token.id);
    QCOMPARE(token.secrets.first().lastUsedAt, used + 1h);
    QCOMPARE(token.secrets.last().lastUsedAt, used);
    QCOMPARE(token.lastUsedAt, used + 1h);
    QCOMPARE(token.version, second.token.version); // a use is no edit
    TokenQuery lately;
    lately.lastUse = LastUseFilter::Within24Hours;
    QCOMPARE(value(m_store->tokens().find(lately)), QVector<TokenId>{token.id});
}

void FeedTest::usesNeverGoBackwards()
{
    const Token token = m_store->create(QStringLiteral("ci")).token;
    const Instant used = m_store->clock->now();
    const SecretId secret = token.secrets.first().id;
    value(m_store->store().recordUses({{token.id, secret, used}, {token.id, secret, used - 1h}}));
    value(m_store->store().recordUses({{token.id, secret, used - 2h}, {TokenId{4711}, secret, used}}));
    QCOMPARE(fresh(token.id).lastUsedAt, used);
    QCOMPARE(fresh(token.id).secrets.first().lastUsedAt, used);
}

void FeedTest::aLateUseOfADeadSecretIsNotTheNewOnes()
{
    const RevealedToken first = m_store->create(QStringLiteral("ci"));
    QCOMPARE(verdict(first.secret), VerdictCode::Valid);
    const RevealedToken second = value(m_store->tokens().regenerate(first.token.id, first.token.version, {}));
    QVERIFY(second.token.secrets.first().id != first.token.secrets.first().id);
    value(m_store->store().recordUses(m_verifier->takeUses()));
    const Token token = fresh(first.token.id);
    QVERIFY(!token.secrets.first().lastUsedAt);
    QCOMPARE(token.lastUsedAt, m_store->clock->now());
}

void FeedTest::nobodyMayDoAnythingWhileItIsNotKnownWhatTheyMay()
{
    const RevealedToken made = m_store->create(QStringLiteral("ci"));
    const auto mayAnything = [&] {
        const Verdict now = m_verifier->verify(made.secret.view(), m_store->clock->now());
        return now.permissions && !now.permissions->isEmpty();
    };
    QVERIFY(mayAnything());
    // The change of a role is committed, and then it cannot be read back.
    tamper(m_store->path(), QStringLiteral("ALTER TABLE policy RENAME COLUMN personal_tokens TO lost"));
    value(m_store->backend->roles()->apply({{{}, 0, RoleDraft{QStringLiteral("New"), {}, {}}}}));
    QVERIFY(!mayAnything());
    tamper(m_store->path(), QStringLiteral("ALTER TABLE policy RENAME COLUMN lost TO personal_tokens"));
    QTRY_VERIFY(mayAnything());
}

void FeedTest::othersHaveTheirTurnWhileManyAreLoaded()
{
    m_store->create(QStringLiteral("ci"));
    addMany();
    const auto late = std::make_shared<Verifier>();
    QStringList order;
    whenReady(m_store->store().attachVerifier(late), this,
              [&](const Result<void> &) { order << QStringLiteral("loaded"); });
    whenReady(m_store->tokens().find({}), this,
              [&](const Result<QVector<TokenId>> &) { order << QStringLiteral("found"); });
    QTRY_COMPARE(order, (QStringList{QStringLiteral("found"), QStringLiteral("loaded")}));
    QCOMPARE(late->ids().size(), VerifierFeed::usualSlice + 1);
}

void FeedTest::whatIsRevokedWhileTheyAreLoadedIsNotMissed()
{
    QVector<TokenDraft> drafts;
    for (int i = 0; i < 8; ++i)
        drafts << m_store->draft(QStringLiteral("robot %1").arg(i));
    const CreationReport made = value(m_store->tokens().createMany(drafts, std::make_shared<LongWork>()));
    Database database;
    database.open(m_store->path(), {});
    const auto late = std::make_shared<Verifier>();
    const auto lateVerdict = [&](qsizetype number) {
        return late->verify(made.secrets.at(number), m_store->clock->now()).code;
    };
    VerifierFeed feed(*m_store->clock, 5);
    VerifierToken gone; // it was known, and died while nobody looked
    gone.token = *made.creations[7].token;
    gone.token.id = TokenId{1'000'000};
    const Secret dead = makeTokenSecret(SecretKind::ServiceAccount);
    gone.secrets.push_back({SecretId{1'000'000}, digestOf(dead.view()), {}});
    late->apply(gone);
    feed.attach(database, late);
    QVERIFY(!feed.loadOn(database));
    QCOMPARE(lateVerdict(3), VerdictCode::Valid);
    QCOMPARE(lateVerdict(7), VerdictCode::Unknown); // not yet

    QVector<TokenId> revoked;
    for (const qsizetype number : {qsizetype(3), qsizetype(6)}) {
        const Token &token = *made.creations[number].token;
        value(m_store->tokens().remove(token.id, token.version));
        revoked << token.id;
    }
    const Token &disabled = *made.creations[4].token;
    value(m_store->tokens().setEnabled(disabled.id, disabled.version, false));
    feed.apply(database, revoked + QVector<TokenId>{disabled.id});
    QCOMPARE(lateVerdict(3), VerdictCode::Unknown); // at once
    QCOMPARE(lateVerdict(4), VerdictCode::Disabled);
    while (!feed.loadOn(database)) {
    }
    QCOMPARE(lateVerdict(3), VerdictCode::Unknown);
    QCOMPARE(lateVerdict(4), VerdictCode::Disabled);
    QCOMPARE(lateVerdict(6), VerdictCode::Unknown);
    QCOMPARE(lateVerdict(7), VerdictCode::Valid);
    QCOMPARE(late->size(), 6);
    QVERIFY(!late->ids().contains(gone.token.id));
}

QTEST_GUILESS_MAIN(FeedTest)
#include "tst_feed.moc"
