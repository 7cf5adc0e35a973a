// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditrow.h"
#include "store/dialect.h"
#include "store/knownrules.h"
#include "store/policyrepository.h"
#include "store/rolerepository.h"
#include "store/transaction.h"
#include "store/userrepository.h"
#include "support/testbackend.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace chatelaine;

/// What a console remembers of people, roles and policy is at every moment what the store holds.
class KnownRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_ours.reset(), m_theirs.reset(), m_store.reset(); }

    void aChangeOfAnotherProgramIsSeenAtOnce_data();
    void aChangeOfAnotherProgramIsSeenAtOnce();
    void everyColumnThatCountsIsWatched_data();
    void everyColumnThatCountsIsWatched();
    void aChangeThatIsTakenBackLeavesNothing();
    void aChangeInOnesOwnTransactionIsSeen();
    void whatChangesOftenForgetsNothing_data();
    void whatChangesOftenForgetsNothing();
    void changesAreWrittenAsJsonWouldBe();

private:
    void lookAround();
    void compareWithTheStore();
    qint64 stamp() { return m_theirs->integer(QStringLiteral("SELECT stamp FROM rules_stamp")); }
    void elsewhere(const QString &sql);

    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<Database> m_ours;
    std::unique_ptr<Database> m_theirs;
    PrincipalId m_user;
    RoleId m_role;
};

void KnownRulesTest::init()
{
    m_store = std::make_unique<TestStore>();
    m_user = m_store->rootId();
    m_role = m_store->role(QStringLiteral("Read Only"));
    m_ours = std::make_unique<Database>();
    m_ours->open(m_store->path(), {});
    m_theirs = std::make_unique<Database>();
    m_theirs->open(m_store->path(), {});
    // Somebody whose rights come from everywhere.
    elsewhere(QStringLiteral("INSERT INTO groups (id, name, folded_name, sort_name, description, role_id, "
                             "created_at) VALUES (7, 'Ops', 'ops', 'ops', '', %1, 0)")
                  .arg(m_role.value));
    elsewhere(QStringLiteral("INSERT INTO group_members (group_id, principal_id) VALUES (7, %1)")
                  .arg(m_user.value));
    elsewhere(QStringLiteral("INSERT INTO principal_zones (principal_id, zone) VALUES (%1, 'east')")
                  .arg(m_user.value));
}

void KnownRulesTest::elsewhere(const QString &sql)
{
    m_theirs->execute(sql);
}

void KnownRulesTest::lookAround()
{
    const ReadTransaction transaction(*m_ours);
    KnownRules known(*m_ours);
    known.account(m_user);
    known.user(m_user);
    known.role(m_role);
    known.policy();
}

void KnownRulesTest::compareWithTheStore()
{
    KnownRules known(*m_ours);
    UserRepository users(*m_ours);
    const auto account = known.account(m_user);
    const auto identity = users.activeIdentity(m_user);
    QCOMPARE(account.has_value(), identity.has_value());
    if (account) {
        QCOMPARE(account->identity, *identity);
        QCOMPARE(std::optional(account->credentialVersion), users.credentialVersion(m_user));
    }
    const auto user = known.user(m_user);
    auto stored = users.find(m_user);
    QCOMPARE(user.has_value(), stored.has_value());
    if (user) {
        stored->createdAt = {};
        stored->lastSignInAt.reset();
        stored->codeExpiresAt.reset();
        stored->version = 0;
        QCOMPARE(*user, *stored);
    }
    QCOMPARE(known.role(m_role), RoleRepository(*m_ours).find(m_role));
    QCOMPARE(known.policy(), PolicyRepository(*m_ours).read());
}

void KnownRulesTest::aChangeOfAnotherProgramIsSeenAtOnce_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char *name, const QString &sql) { QTest::newRow(name) << sql; };
    row("deactivated", QStringLiteral("UPDATE users SET status = 'deactivated' WHERE principal_id = %1"));
    row("another password",
        QStringLiteral("UPDATE users SET credential_version = credential_version + 1 WHERE principal_id = "
                       "%1"));
    row("another address",
        QStringLiteral("UPDATE users SET email = 'new@example.org' WHERE principal_id = %1"));
    row("another name", QStringLiteral("UPDATE principals SET name = 'Robin R.' WHERE id = %1"));
    row("another role", QStringLiteral("UPDATE principals SET role_id = %2 WHERE id = %1"));
    row("deleted", QStringLiteral("UPDATE principals SET deleted_at = 1 WHERE id = %1"));
    row("account removed", QStringLiteral("DELETE FROM users WHERE principal_id = %1"));
    row("out of a group", QStringLiteral("DELETE FROM group_members WHERE principal_id = %1"));
    row("a group's role", QStringLiteral("UPDATE groups SET role_id = NULL WHERE id = 7"));
    row("a group's name", QStringLiteral("UPDATE groups SET name = 'Operations' WHERE id = 7"));
    row("a zone more",
        QStringLiteral("INSERT INTO principal_zones (principal_id, zone) VALUES (%1, 'west')"));
    row("a zone less", QStringLiteral("DELETE FROM principal_zones WHERE principal_id = %1"));
    row("another zone", QStringLiteral("UPDATE principal_zones SET zone = 'north' WHERE principal_id = %1"));
    row("a permission less", QStringLiteral("DELETE FROM role_permissions WHERE role_id = %2"));
    row("a permission more",
        QStringLiteral("INSERT INTO role_permissions (role_id, permission_id) SELECT %2, id FROM permissions "
                       "WHERE id NOT IN (SELECT permission_id FROM role_permissions WHERE role_id = %2) "
                       "LIMIT 1"));
    row("a permission's name", QStringLiteral("UPDATE permissions SET name = 'x:' || name"));
    row("a role's name", QStringLiteral("UPDATE roles SET name = 'Reader' WHERE id = %2"));
    row("a role's version", QStringLiteral("UPDATE roles SET version = version + 1 WHERE id = %2"));
    row("the policy", QStringLiteral("UPDATE policy SET longest_grace = 1"));
}

void KnownRulesTest::aChangeOfAnotherProgramIsSeenAtOnce()
{
    QFETCH(const QString, sql);
    lookAround();
    const qint64 before = stamp();
    QString change = sql;
    change.replace(QStringLiteral("%1"), QString::number(m_user.value));
    elsewhere(change.replace(QStringLiteral("%2"), QString::number(m_role.value)));
    QVERIFY(stamp() != before);
    const ReadTransaction transaction(*m_ours);
    compareWithTheStore();
}

void KnownRulesTest::everyColumnThatCountsIsWatched_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QStringList>("passedOver");
    const auto row = [](const char *table, const QStringList &passedOver) {
        QTest::newRow(table) << QString::fromLatin1(table) << passedOver;
    };
    row("users",
        {QStringLiteral("folded_email"), QStringLiteral("version"), QStringLiteral("last_sign_in_at"),
         QStringLiteral("code_digest"), QStringLiteral("code_expires_at"), QStringLiteral("code_giver"),
         QStringLiteral("search_text")});
    row("principals", {QStringLiteral("id"), QStringLiteral("sort_name"), QStringLiteral("search_name"),
                       QStringLiteral("created_at")});
    for (const char *table :
         {"permissions", "roles", "role_permissions", "groups", "group_members", "principal_zones", "policy"})
        row(table, {});
}

// Whoever adds a column that identities are read from finds here that nobody would notice its changes.
void KnownRulesTest::everyColumnThatCountsIsWatched()
{
    QFETCH(const QString, table);
    QFETCH(const QStringList, passedOver);
    QStringList columns;
    Query listed(*m_theirs, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table));
    while (listed.next())
        columns << listed.text(0);
    QVERIFY(columns.size() > 1);
    for (const QString &column : std::as_const(columns)) {
        const qint64 before = stamp();
        elsewhere(QStringLiteral("UPDATE %1 SET %2 = %2").arg(table, column));
        QVERIFY2((stamp() != before) != passedOver.contains(column), qPrintable(column));
    }
    const WriteTransaction takenBack(*m_theirs);
    const qint64 before = stamp();
    elsewhere(QStringLiteral("PRAGMA defer_foreign_keys = on"));
    elsewhere(QStringLiteral("DELETE FROM %1").arg(table));
    QVERIFY(stamp() != before);
}

void KnownRulesTest::aChangeThatIsTakenBackLeavesNothing()
{
    const QString demoted = QStringLiteral("UPDATE principals SET role_id = %2 WHERE id = %1")
                                .arg(m_user.value)
                                .arg(m_role.value);
    lookAround();
    {
        const WriteTransaction transaction(*m_ours);
        m_ours->execute(demoted);
        compareWithTheStore();
    }
    {
        const ReadTransaction transaction(*m_ours);
        compareWithTheStore();
    }
    elsewhere(QStringLiteral("UPDATE users SET status = 'deactivated'"));
    const ReadTransaction transaction(*m_ours);
    compareWithTheStore();
}

void KnownRulesTest::aChangeInOnesOwnTransactionIsSeen()
{
    lookAround();
    const WriteTransaction transaction(*m_ours);
    compareWithTheStore();
    m_ours->execute(QStringLiteral("DELETE FROM role_permissions"));
    compareWithTheStore();
    m_ours->execute(QStringLiteral("UPDATE policy SET personal_tokens = 1 - personal_tokens"));
    compareWithTheStore();
}

void KnownRulesTest::whatChangesOftenForgetsNothing_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("a sign-in") << QStringLiteral("UPDATE users SET last_sign_in_at = 5");
    QTest::newRow("a one-time code") << QStringLiteral("UPDATE users SET code_expires_at = 5");
    QTest::newRow("a service account")
        << QStringLiteral("INSERT INTO principals (kind, name, sort_name, search_name, created_at) VALUES "
                          "('service_account', 'ci', 'ci', 'ci', 0)");
}

void KnownRulesTest::whatChangesOftenForgetsNothing()
{
    QFETCH(const QString, sql);
    const qint64 before = stamp();
    elsewhere(sql);
    QCOMPARE(stamp(), before);
}

void KnownRulesTest::changesAreWrittenAsJsonWouldBe()
{
    const QVector<AuditChange> changes{
        {QStringLiteral("name"), {}, QStringLiteral("plain text, 100 % of it")},
        {QStringLiteral("quotes \" and \\"), QStringLiteral("tab\tline\nbell\a"), QString(QChar(0x7F))},
        {QStringLiteral("Zoë 🔑"), QString(QChar(0xD83D)), QStringLiteral("\u2028 </script>")}};
    QJsonArray expected;
    for (const AuditChange &change : changes)
        expected.append(QJsonObject{{QStringLiteral("field"), change.field},
                                    {QStringLiteral("before"), change.before},
                                    {QStringLiteral("after"), change.after}});
    QCOMPARE(auditform::toJson(changes),
             QString::fromUtf8(QJsonDocument(expected).toJson(QJsonDocument::Compact)));
    QCOMPARE(auditform::toJson({}), QStringLiteral("[]"));
}

QTEST_GUILESS_MAIN(KnownRulesTest)
#include "tst_knownrules.moc"
