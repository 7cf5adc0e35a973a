// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/audittrail.h"
#include "backend/directory.h"
#include "store/auditlog.h"
#include "store/storefailure.h"
#include "support/patience.h"
#include "support/storeuser.h"
#include "support/testbackend.h"

#include <QSignalSpy>

using namespace chatelaine;

namespace {

const QString email = QStringLiteral("reader@example.org");

Secret password()
{
    return Secret("another long password");
}

struct Line
{
    QString actor;
    QString action;
    QString outcome;
    QString target;
    QString detail;
};

} // namespace

/// What somebody may not do is not done, is said with the permission's name, and is written down.
class RefusalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }

    void aListRefusedAgainAndAgainIsWrittenDownOnce();
    void aPreviewRefusedAgainAndAgainIsWrittenDownOnce();
    void everyRefusalIsAudited_data();
    void everyRefusalIsAudited();
    void readingIsRefusedAndAuditedToo();
    void theCeilingIsAudited();
    void revivingAboveTheCeilingIsAudited();
    void aPermissionThatIsTakenAwayIsGoneAtOnce();
    void whoIsDeactivatedIsOutAtOnce();
    void failedSignInsAreAuditedWithoutWhatWasTyped();
    void aDeactivatedPersonIsToldOnlyAfterTheRightPassword();
    void theHistoryOfAUserIsNotLookedForInTheWholeTrail();
    void auditEntriesCannotBeChanged();
    void aForgedAuditEntryIsFound_data();
    void aForgedAuditEntryIsFound();

private:
    using Answer = std::optional<Error>;
    Answer attempt(const QString &act);
    void signIn(const QString &address, Secret secret)
    {
        value(m_store->backend->authenticator()->signIn(address, std::move(secret)));
    }
    Line lastLine();

    std::unique_ptr<TestStore> m_store;
    Token m_token;
};

void RefusalsTest::init()
{
    m_store = std::make_unique<TestStore>();
    m_token = m_store->create(QStringLiteral("ci-deploy")).token;
    addUser(m_store->path(), QStringLiteral("Rea Reader"), email, password(), QStringLiteral("Read Only"));
}

Line RefusalsTest::lastLine()
{
    Database database;
    database.open(m_store->path(), {});
    Query query(
        database,
        QStringLiteral(
            "SELECT actor, action, outcome, target, detail FROM audit ORDER BY sequence DESC LIMIT 1"));
    query.first();
    return {query.text(0), query.text(1), query.text(2), query.text(3), query.text(4)};
}

RefusalsTest::Answer RefusalsTest::attempt(const QString &act)
{
    TokenService &tokens = m_store->tokens();
    const auto errorOf = [](const auto &result) { return result ? Answer() : Answer(result.error()); };
    if (act == u"TokenCreated")
        return errorOf(await(tokens.create(m_store->draft(QStringLiteral("new")))));
    if (act == u"TokenUpdated")
        return errorOf(
            await(tokens.update(m_token.id, m_token.version, m_store->draft(QStringLiteral("new")))));
    if (act == u"TokenDisabled")
        return errorOf(await(tokens.setEnabled(m_token.id, m_token.version, false)));
    if (act == u"TokenEnabled")
        return errorOf(await(tokens.setEnabled(m_token.id, m_token.version, true)));
    if (act == u"TokenRegenerated")
        return errorOf(await(tokens.regenerate(m_token.id, m_token.version, {})));
    if (act == u"GraceEnded")
        return errorOf(await(tokens.endGrace(m_token.id, m_token.version)));
    return errorOf(await(tokens.remove(m_token.id, m_token.version)));
}

void RefusalsTest::aListRefusedAgainAndAgainIsWrittenDownOnce()
{
    tamper(m_store->path(),
           QStringLiteral("DELETE FROM role_permissions WHERE permission_id IN (SELECT id FROM permissions "
                          "WHERE name = 'teams:ReadAPITokens')"));
    for (int time = 0; time < 3; ++time)
        QCOMPARE(codeOf(await(m_store->tokens().find({}))), ErrorCode::PermissionDenied);
    Database database;
    database.open(m_store->path(), {});
    QCOMPARE(database.integer(QStringLiteral("SELECT COUNT(*) FROM audit WHERE outcome = 'refused'")), 1);
}

void RefusalsTest::aPreviewRefusedAgainAndAgainIsWrittenDownOnce()
{
    signIn(email, password());
    RoleService &roles = *m_store->backend->roles();
    const RoleChanges changes{RoleEdit{{}, 0, RoleDraft{QStringLiteral("Crew"), {}, {}}}};
    const auto refusals = [this] {
        Database database;
        database.open(m_store->path(), {});
        return database.integer(QStringLiteral("SELECT COUNT(*) FROM audit WHERE outcome = 'refused'"));
    };
    for (int time = 0; time < 3; ++time)
        QCOMPARE(codeOf(await(roles.preview(changes))), ErrorCode::PermissionDenied);
    QCOMPARE(refusals(), 1);
    for (int time = 0; time < 3; ++time)
        QCOMPARE(codeOf(await(roles.previewImport({}, false))), ErrorCode::PermissionDenied);
    QCOMPARE(refusals(), 2);
    QCOMPARE(codeOf(await(roles.apply(changes))), ErrorCode::PermissionDenied); // an attempt, not a look
    QCOMPARE(refusals(), 3);
}

void RefusalsTest::everyRefusalIsAudited_data()
{
    QTest::addColumn<QString>("permission");
    QTest::newRow("TokenCreated") << permissions::createToken;
    QTest::newRow("TokenDeleted") << permissions::deleteToken;
    for (const auto &act :
         {"TokenUpdated", "TokenDisabled", "TokenEnabled", "TokenRegenerated", "GraceEnded"})
        QTest::newRow(act) << permissions::updateTokens;
}

void RefusalsTest::everyRefusalIsAudited()
{
    QFETCH(QString, permission);
    const QString act = QString::fromLatin1(QTest::currentDataTag());
    signIn(email, password());
    const Answer answer = attempt(act);
    QVERIFY(answer);
    QCOMPARE(answer->code, ErrorCode::PermissionDenied);
    QVERIFY2(answer->message.contains(permission), qPrintable(answer->message));
    const Line line = lastLine();
    QCOMPARE(line.actor, QStringLiteral("Rea Reader"));
    QCOMPARE(line.action, act);
    QCOMPARE(line.outcome, QStringLiteral("refused"));
    QCOMPARE(line.target, act == u"TokenCreated" ? QString() : m_token.name);
    QCOMPARE(line.detail, QStringLiteral("lacks ") + permission);

    const auto history = value(m_store->backend->audit()->historyOf(m_token.id, 10));
    QCOMPARE(history.size(), act == u"TokenCreated" ? 1 : 2);
    QCOMPARE(history.first().outcome, act == u"TokenCreated" ? AuditOutcome::Done : AuditOutcome::Refused);
    QCOMPARE(value(m_store->tokens().token(m_token.id)), m_token);
}

void RefusalsTest::readingIsRefusedAndAuditedToo()
{
    tamper(
        m_store->path(),
        QStringLiteral(
            "DELETE FROM role_permissions WHERE role_id = (SELECT id FROM roles WHERE name = 'Read Only')"));
    signIn(email, password());
    QCOMPARE(codeOf(await(m_store->tokens().find({}))), ErrorCode::PermissionDenied);
    QCOMPARE(lastLine().action, QStringLiteral("TokensRead"));
    QCOMPARE(lastLine().outcome, QStringLiteral("refused"));
    QCOMPARE(codeOf(await(m_store->backend->directory()->users())), ErrorCode::PermissionDenied);
    QCOMPARE(lastLine().action, QStringLiteral("UsersRead"));
    QVERIFY(await(m_store->backend->roles()->roles())); // anybody signed in
}

void RefusalsTest::theCeilingIsAudited()
{
    addUser(m_store->path(), QStringLiteral("Ada Admin"), QStringLiteral("ada@example.org"), password(),
            QStringLiteral("Admin"));
    TokenDraft above = m_store->draft(QStringLiteral("above"));
    above.role = m_store->role(QStringLiteral("Root"));
    signIn(QStringLiteral("ada@example.org"), password());
    QCOMPARE(codeOf(await(m_store->tokens().create(above))), ErrorCode::RoleCeiling);
    QCOMPARE(lastLine().action, QStringLiteral("TokenCreated"));
    QCOMPARE(lastLine().outcome, QStringLiteral("refused"));
    QCOMPARE(lastLine().detail, QStringLiteral("role ceiling"));
}

void RefusalsTest::revivingAboveTheCeilingIsAudited()
{
    addUser(m_store->path(), QStringLiteral("Ada Admin"), QStringLiteral("ada@example.org"), password(),
            QStringLiteral("Admin"));
    TokenDraft root = m_store->draft(QStringLiteral("root-token"));
    root.role = m_store->role(QStringLiteral("Root"));
    const Token made = value(m_store->tokens().create(root)).token;
    const Token off = value(m_store->tokens().setEnabled(made.id, made.version, false));
    signIn(QStringLiteral("ada@example.org"), password());
    QCOMPARE(codeOf(await(m_store->tokens().setEnabled(off.id, off.version, true))), ErrorCode::RoleCeiling);
    QCOMPARE(lastLine().action, QStringLiteral("TokenEnabled"));
    QCOMPARE(lastLine().detail, QStringLiteral("role ceiling"));
    root.expiresAt = *root.expiresAt + std::chrono::days(1);
    QCOMPARE(codeOf(await(m_store->tokens().update(off.id, off.version, root))), ErrorCode::RoleCeiling);
    QCOMPARE(lastLine().action, QStringLiteral("TokenUpdated"));
    QCOMPARE(lastLine().target, made.name);
}

void RefusalsTest::aPermissionThatIsTakenAwayIsGoneAtOnce()
{
    QSignalSpy changed(m_store->backend->authenticator(), &Authenticator::identityChanged);
    tamper(m_store->path(), QStringLiteral("DELETE FROM role_permissions WHERE permission_id = (SELECT id "
                                           "FROM permissions WHERE name = '%1')")
                                .arg(permissions::deleteToken));
    QCOMPARE(codeOf(await(m_store->tokens().remove(m_token.id, m_token.version))),
             ErrorCode::PermissionDenied);
    QTRY_VERIFY(!changed.isEmpty());
    QVERIFY(!m_store->backend->authenticator()->identity()->permissions.contains(permissions::deleteToken));
}

void RefusalsTest::whoIsDeactivatedIsOutAtOnce()
{
    signIn(email, password());
    tamper(m_store->path(), QStringLiteral("UPDATE users SET status = 'deactivated' WHERE email = ?"),
           {email});
    QCOMPARE(codeOf(await(m_store->tokens().find({}))), ErrorCode::NotSignedIn);
    QVERIFY(!m_store->backend->authenticator()->identity());
}

void RefusalsTest::failedSignInsAreAuditedWithoutWhatWasTyped()
{
    auto *door = m_store->backend->authenticator();
    const QString typed = QStringLiteral("hunter2-in-the-wrong-field");
    QCOMPARE(codeOf(await(door->signIn(typed, Secret("x")))), ErrorCode::WrongCredentials);
    Line line = lastLine();
    QCOMPARE(line.action, QStringLiteral("SignInFailed"));
    QCOMPARE(line.detail, QStringLiteral("unknown e-mail"));
    QVERIFY(!line.actor.contains(typed) && !line.target.contains(typed));
    QCOMPARE(codeOf(await(door->signIn(email, Secret("wrong")))), ErrorCode::WrongCredentials);
    line = lastLine();
    QCOMPARE(line.actor, QStringLiteral("Rea Reader"));
    QCOMPARE(line.detail, QStringLiteral("wrong password"));
    signIn(email, password());
    QCOMPARE(lastLine().action, QStringLiteral("SignedIn"));
    value(door->signOut());
    QCOMPARE(lastLine().action, QStringLiteral("SignedOut"));
}

void RefusalsTest::aDeactivatedPersonIsToldOnlyAfterTheRightPassword()
{
    const QString gone = QStringLiteral("gone@example.org");
    addUser(m_store->path(), QStringLiteral("Gus Gone"), gone, password(), QStringLiteral("Admin"),
            UserStatus::Deactivated);
    auto *door = m_store->backend->authenticator();
    QCOMPARE(codeOf(await(door->signIn(gone, Secret("wrong")))), ErrorCode::WrongCredentials);
    QCOMPARE(codeOf(await(door->signIn(gone, password()))), ErrorCode::AccountInactive);
    QCOMPARE(lastLine().detail, QStringLiteral("deactivated"));
}

void RefusalsTest::theHistoryOfAUserIsNotLookedForInTheWholeTrail()
{
    Database database;
    database.open(m_store->path(), {});
    Query plan(database, QStringLiteral("EXPLAIN QUERY PLAN ") + AuditLog::statementOfUserHistory(100),
               {1, 1});
    QStringList steps;
    while (plan.next())
        steps << plan.text(3);
    QVERIFY(!steps.isEmpty());
    for (const QString &step : std::as_const(steps))
        QVERIFY2(!step.startsWith(u"SCAN"), qPrintable(step));
}

void RefusalsTest::auditEntriesCannotBeChanged()
{
    QVERIFY_THROWS_EXCEPTION(StoreFailure,
                             tamper(m_store->path(), QStringLiteral("UPDATE audit SET actor = 'nobody'")));
    QVERIFY_THROWS_EXCEPTION(StoreFailure, tamper(m_store->path(), QStringLiteral("DELETE FROM audit")));
    QVERIFY(!value(m_store->store().firstBrokenAuditEntry()));
}

void RefusalsTest::aForgedAuditEntryIsFound_data()
{
    QTest::addColumn<QString>("forgery");
    QTest::newRow("changed") << QStringLiteral("UPDATE audit SET actor = 'nobody' WHERE sequence = 2");
    QTest::newRow("other time") << QStringLiteral("UPDATE audit SET at = at + 1 WHERE sequence = 2");
    QTest::newRow("removed") << QStringLiteral("DELETE FROM audit WHERE sequence = 2");
    QTest::newRow("changes rewritten")
        << QStringLiteral("UPDATE audit SET changes = '[]' WHERE sequence = 2");
}

void RefusalsTest::aForgedAuditEntryIsFound()
{
    QFETCH(QString, forgery);
    m_store->create(QStringLiteral("after it"));
    tamper(m_store->path(), QStringLiteral("DROP TRIGGER audit_is_not_updated"));
    tamper(m_store->path(), QStringLiteral("DROP TRIGGER audit_is_not_deleted"));
    QVERIFY(!value(m_store->store().firstBrokenAuditEntry()));
    tamper(m_store->path(), forgery);
    QCOMPARE(value(m_store->store().firstBrokenAuditEntry()), 2);
}

QTEST_GUILESS_MAIN(RefusalsTest)
#include "tst_refusals.moc"
