// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/backendcontract.h"
#include "support/patience.h"

namespace chatelaine {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using namespace std::chrono_literals;

void BackendContract::init()
{
    m_clock = std::make_shared<FakeClock>(startTime());
    m_backend = value(make(m_clock));
    QVERIFY(m_backend);
    m_root = m_backend->authenticator()->identity()->id;
    for (const Role &each : value(m_backend->roles()->roles()))
        m_roles.insert(each.name, each.id);
}

void BackendContract::cleanup()
{
    m_backend.reset();
    m_roles.clear();
    cleanUp();
}

RoleId BackendContract::role(const QString &name) const
{
    return m_roles.value(name);
}

TokenDraft BackendContract::draft(const QString &name) const
{
    return wanted(name);
}

TokenDraft BackendContract::wanted(const QString &name) const
{
    return {name, QStringLiteral("What it is for"), m_root, role(QStringLiteral("Operations")),
            m_clock->now() + days(90)};
}

QStringList BackendContract::namesFound(const TokenQuery &query) const
{
    QStringList names;
    const auto ids = value(tokens().find(query));
    if (value(tokens().count(query)) != ids.size())
        return {QStringLiteral("as many as count() says")};
    for (const Token &token : value(tokens().fetch(ids)))
        names << token.name;
    return names;
}

void BackendContract::signInAs(const QString &role)
{
    const QString email = QStringLiteral("person@example.org");
    addPerson(QStringLiteral("Person"), email, role);
    value(m_backend->authenticator()->signOut());
    value(m_backend->authenticator()->signIn(email, personsPassword()));
    QCOMPARE(m_backend->authenticator()->identity()->roleName, role);
}

// One token

void BackendContract::aTokenIsMadeAndItsSecretShownOnce()
{
    const TokenTraits traits = tokens().traits();
    const TokenDraft wish = draft(QStringLiteral("ci-deploy"));
    const RevealedToken made = value(tokens().create(wish));
    const Token token = fresh(made.token.id);
    QCOMPARE(token, made.token);
    QCOMPARE(token.name, wish.name);
    QCOMPARE(token.expiresAt, wish.expiresAt);
    QCOMPARE(token.kind, wish.kind);
    QVERIFY(!token.accessorId.isEmpty());
    QVERIFY(!token.lastUsedAt && !token.deletedAt && !token.disabled);
    QVERIFY(!made.secret.isEmpty() && works(made.secret));
    if (traits.hints) {
        QCOMPARE(checkForm(made.secret.view()), SecretForm::WellFormed);
        QCOMPARE(token.secrets.size(), 1);
        QCOMPARE(token.secrets.first().hint, hintOf(made.secret.view()));
    }
    if (traits.owner) {
        QCOMPARE(token.description, wish.description);
        QCOMPARE(token.ownerName, testroot::name);
        QCOMPARE(token.roleName, QStringLiteral("Operations"));
        QCOMPARE(token.createdBy, testroot::name);
        QCOMPARE(token.createdAt, m_clock->now());
    }
    if (traits.attachments) {
        QCOMPARE(token.attachments.size(), wish.attachments.size());
        QCOMPARE(token.attachments.first().id, wish.attachments.first());
        QVERIFY(!token.attachments.first().dangling);
    }
    QVERIFY(create(QStringLiteral("another")).token.accessorId != token.accessorId);
}

void BackendContract::aTokenIsChanged()
{
    const TokenTraits traits = tokens().traits();
    const RevealedToken made = create(QStringLiteral("before"));
    const Token before = made.token;
    TokenDraft wish = draft(QStringLiteral("after"));
    if (traits.owner) {
        wish.description = QStringLiteral("new words");
        wish.role = role(QStringLiteral("Read Only"));
        wish.expiresAt = std::nullopt;
    }
    const Token after = value(tokens().update(before.id, before.version, wish));
    QCOMPARE(after, fresh(before.id));
    QCOMPARE(after.name, wish.name);
    QCOMPARE(after.expiresAt, wish.expiresAt);
    QVERIFY(after.version > before.version);
    QCOMPARE(after.accessorId, before.accessorId);
    QVERIFY(works(made.secret));
    if (!traits.owner)
        return;
    QCOMPARE(after.description, wish.description);
    QCOMPARE(after.roleName, QStringLiteral("Read Only"));
    const Token same = value(tokens().update(after.id, after.version, wish));
    QCOMPARE(same.version, after.version);
}

void BackendContract::anEditOfAnOldVersionIsRefused()
{
    const TokenTraits traits = tokens().traits();
    const Token token = create(QStringLiteral("ci")).token;
    const TokenDraft mine = draft(QStringLiteral("mine"));
    const Token newer = value(tokens().update(token.id, token.version, draft(QStringLiteral("theirs"))));
    const auto base = token.version;

    const auto late = await(tokens().update(token.id, base, mine));
    QCOMPARE(codeOf(late), ErrorCode::Conflict);
    QVERIFY2(late.error().message.contains(QStringLiteral("changed by someone else since you opened it")),
             qPrintable(late.error().message));
    if (traits.disable)
        QCOMPARE(codeOf(await(tokens().setEnabled(token.id, base, false))), ErrorCode::Conflict);
    if (traits.grace)
        QCOMPARE(codeOf(await(tokens().endGrace(token.id, base))), ErrorCode::Conflict);
    QCOMPARE(codeOf(await(tokens().regenerate(token.id, base, {}))), ErrorCode::Conflict);
    QCOMPARE(codeOf(await(tokens().remove(token.id, base))), ErrorCode::Conflict);
    QCOMPARE(fresh(token.id), newer);
}

void BackendContract::aTokenIsSwitchedOffAndOnAgain()
{
    NEEDS(tokens().traits().disable, "tokens cannot be switched off here");
    const RevealedToken made = create(QStringLiteral("ci"));
    const Token off = value(tokens().setEnabled(made.token.id, made.token.version, false));
    QVERIFY(off.disabled);
    QVERIFY(!works(made.secret));
    const Token on = value(tokens().setEnabled(off.id, off.version, true));
    QVERIFY(!on.disabled);
    QVERIFY(works(made.secret));
}

void BackendContract::aDeletedTokenKeepsItsRecordAndLosesItsSecrets()
{
    NEEDS(tokens().traits().keepsDeleted, "nothing is kept of deleted tokens here");
    const RevealedToken made = create(QStringLiteral("ci"));
    const Token gone = value(tokens().remove(made.token.id, made.token.version));
    QCOMPARE(gone.deletedAt, m_clock->now());
    QVERIFY(gone.secrets.isEmpty());
    QCOMPARE(fresh(gone.id), gone);
    QVERIFY(!identify(made.secret).token);
    QCOMPARE(codeOf(await(tokens().regenerate(gone.id, gone.version, {}))), ErrorCode::NotFound);
    QCOMPARE(codeOf(await(tokens().remove(gone.id, gone.version))), ErrorCode::NotFound);
    QCOMPARE(codeOf(await(tokens().token(TokenId{987654}))), ErrorCode::NotFound);
}

void BackendContract::everyActTellsWhichTokenChanged()
{
    NEEDS(tokens().traits().disable && tokens().traits().grace,
          "a token has neither a switch nor grace here");
    QSignalSpy changed(&tokens(), &TokenService::changed);
    Token token = create(QStringLiteral("ci")).token;
    QTRY_COMPARE(changed.size(), 1);
    token = value(tokens().setEnabled(token.id, token.version, false));
    QTRY_COMPARE(changed.size(), 2);
    token = value(tokens().regenerate(token.id, token.version, {m_clock->now() + 1h})).token;
    QTRY_COMPARE(changed.size(), 3);
    token = value(tokens().endGrace(token.id, token.version));
    QTRY_COMPARE(changed.size(), 4);
    token = value(tokens().remove(token.id, token.version));
    QTRY_COMPARE(changed.size(), 5);
    for (const QList<QVariant> &each : changed)
        QCOMPARE(each.first().value<TokenChange>().ids, QVector<TokenId>{token.id});
}

void BackendContract::historyTellsWhoDidWhat()
{
    NEEDS(m_backend->audit(), "no history is kept here");
    Token token = create(QStringLiteral("ci")).token;
    m_clock->advance(1h);
    token = value(tokens().update(token.id, token.version, draft(QStringLiteral("ci-two"))));
    token = value(tokens().setEnabled(token.id, token.version, false));
    value(tokens().remove(token.id, token.version));

    const auto history = value(m_backend->audit()->historyOf(token.id, 100));
    QCOMPARE(history.size(), 4);
    QCOMPARE(history.at(0).action, AuditAction::TokenDeleted);
    QCOMPARE(history.at(1).action, AuditAction::TokenDisabled);
    QCOMPARE(history.at(2).action, AuditAction::TokenUpdated);
    QCOMPARE(history.at(3).action, AuditAction::TokenCreated);
    QCOMPARE(history.at(3).at + 1h, history.at(2).at);
    for (const AuditEntry &entry : history)
        QCOMPARE(entry.actor, testroot::name);
    const AuditChange renamed{QStringLiteral("name"), QStringLiteral("ci"), QStringLiteral("ci-two")};
    QVERIFY(history.at(2).changes.contains(renamed));
    QCOMPARE(history.at(2).target, QStringLiteral("ci-two"));
    QCOMPARE(value(m_backend->audit()->historyOf(token.id, 2)).size(), 2);
}

// Secrets

void BackendContract::graceLetsBothSecretsWorkUntilItsEnd()
{
    NEEDS(tokens().traits().grace, "there is no grace here");
    const RevealedToken first = create(QStringLiteral("ci"));
    m_clock->advance(days(3));
    const Instant end = m_clock->now() + 24h;
    const RevealedToken second = value(tokens().regenerate(first.token.id, first.token.version, {end}));
    QVERIFY(!first.secret.equals(second.secret));
    QCOMPARE(second.token.secrets.size(), 2);
    QVERIFY(second.token.secrets.first().current);
    QCOMPARE(second.token.secrets.last().expiresAt, end);

    m_clock->set(end - 1min); // 23:59
    QVERIFY(works(first.secret));
    QVERIFY(works(second.secret));
    QVERIFY(!identify(first.secret).isCurrent);
    QCOMPARE(identify(first.secret).secretExpiresAt, end);

    m_clock->set(end + 1min); // 24:01
    QVERIFY(!works(first.secret));
    QVERIFY(works(second.secret));
    QCOMPARE(fresh(first.token.id).secrets.size(), 1);
}

void BackendContract::withoutGraceThePreviousSecretDiesAtOnce()
{
    NEEDS(!tokens().traits().successor, "regenerating makes another token here");
    const RevealedToken first = create(QStringLiteral("ci"));
    const RevealedToken second = value(tokens().regenerate(first.token.id, first.token.version, {}));
    QVERIFY(!works(first.secret));
    QVERIFY(works(second.secret));
    QCOMPARE(second.token.secrets.size(), 1);
    QVERIFY(second.token.version > first.token.version);
}

void BackendContract::atMostTwoSecretsLive()
{
    NEEDS(tokens().traits().grace, "there is no grace here");
    const RevealedToken first = create(QStringLiteral("ci"));
    const RevealedToken second =
        value(tokens().regenerate(first.token.id, first.token.version, {m_clock->now() + 24h}));
    const RevealedToken third =
        value(tokens().regenerate(first.token.id, second.token.version, {m_clock->now() + 24h}));
    QVERIFY(!works(first.secret));
    QVERIFY(works(second.secret));
    QVERIFY(works(third.secret));
    QCOMPARE(third.token.secrets.size(), 2);
}

void BackendContract::graceIsEndedByHand()
{
    NEEDS(tokens().traits().grace, "there is no grace here");
    const RevealedToken first = create(QStringLiteral("ci"));
    const RevealedToken second =
        value(tokens().regenerate(first.token.id, first.token.version, {m_clock->now() + 24h}));
    const Token ended = value(tokens().endGrace(first.token.id, second.token.version));
    QCOMPARE(ended.secrets.size(), 1);
    QVERIFY(!works(first.secret));
    QVERIFY(works(second.secret));
    // A second time there is nothing to end.
    QCOMPARE(value(tokens().endGrace(ended.id, ended.version)).version, ended.version);
}

void BackendContract::graceNeverOutlivesTheToken()
{
    NEEDS(tokens().traits().grace, "there is no grace here");
    const RevealedToken made = create(QStringLiteral("ci"));
    const Instant death = *made.token.expiresAt;
    const auto late = await(tokens().regenerate(made.token.id, made.token.version, {death + 1ms}));
    QCOMPARE(codeOf(late), ErrorCode::Invalid);
    QVERIFY(!late.error().field.isEmpty());
    QCOMPARE(codeOf(await(tokens().regenerate(made.token.id, made.token.version, {m_clock->now() - 1ms}))),
             ErrorCode::Invalid);
    QVERIFY(works(made.secret));

    const RevealedToken second =
        value(tokens().regenerate(made.token.id, made.token.version, {m_clock->now() + days(20)}));
    TokenDraft shorter = draft(made.token.name);
    shorter.expiresAt = m_clock->now() + days(2);
    const Token cut = value(tokens().update(made.token.id, second.token.version, shorter));
    QVERIFY(*cut.secrets.last().expiresAt <= *cut.expiresAt);
}

void BackendContract::anExpiredTokenIsNotRegenerated()
{
    NEEDS(!tokens().traits().successor, "regenerating makes another token here");
    const RevealedToken made = create(QStringLiteral("ci"));
    m_clock->set(*made.token.expiresAt);
    QVERIFY(!works(made.secret));
    QCOMPARE(codeOf(await(tokens().regenerate(made.token.id, made.token.version, {}))), ErrorCode::Invalid);
    // An edit that leaves the expiry alone is possible, and it does not bring the token back.
    TokenDraft words = draft(QStringLiteral("ci"));
    words.description = QStringLiteral("dead");
    words.expiresAt = made.token.expiresAt;
    const Token edited = value(tokens().update(made.token.id, made.token.version, words));
    QCOMPARE(statusOf(edited, m_clock->now()), TokenStatus::Expired);
}

void BackendContract::pastedTextIsIdentified_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<qsizetype>("kept");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<SecretForm>("form");
    QTest::newRow("as it is") << QByteArray() << secretLength << QByteArray() << SecretForm::WellFormed;
    QTest::newRow("with spaces and quotes")
        << QByteArray(" \"") << secretLength << QByteArray("\"\n") << SecretForm::WellFormed;
    QTest::newRow("truncated") << QByteArray() << secretLength - 9 << QByteArray() << SecretForm::TooShort;
    QTest::newRow("too long") << QByteArray() << secretLength << QByteArray("abc") << SecretForm::TooLong;
    QTest::newRow("nothing") << QByteArray() << qsizetype(0) << QByteArray() << SecretForm::NotOurs;
    QTest::newRow("something else") << QByteArray("ghp_") << qsizetype(10) << QByteArray()
                                    << SecretForm::NotOurs;
}

void BackendContract::pastedTextIsIdentified()
{
    NEEDS(tokens().traits().hints, "secrets have the server's own form here");
    QFETCH(QByteArray, before);
    QFETCH(qsizetype, kept);
    QFETCH(QByteArray, after);
    QFETCH(SecretForm, form);
    const RevealedToken made = create(QStringLiteral("ci"));
    const QByteArray text = before + made.secret.view().first(kept).toByteArray() + after;

    const Identification found = value(tokens().identify(Secret(text)));
    QCOMPARE(found.form, form);
    QCOMPARE(found.token.has_value(), form == SecretForm::WellFormed);
    QCOMPARE(found.works, form == SecretForm::WellFormed);
    if (!found.token)
        return;
    QCOMPARE(found.token->id, made.token.id);
    QVERIFY(found.isCurrent);
    const auto granted = std::count_if(found.grants.cbegin(), found.grants.cend(),
                                       [](const Grant &grant) { return grant.granted; });
    QVERIFY(granted > 0 && granted < found.grants.size());
    QCOMPARE(found.grants, value(tokens().grants(made.token.id)));
    QVERIFY(!value(tokens().identify(makeTokenSecret(SecretKind::ServiceAccount))).token);
    QVERIFY(!fresh(made.token.id).lastUsedAt); // not a use
}

} // namespace chatelaine
