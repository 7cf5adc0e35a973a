// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/audittrail.h"
#include "backend/directory.h"
#include "backend/groupservice.h"
#include "backend/policyservice.h"
#include "store/dialect.h"
#include "support/storeuser.h"
#include "support/testbackend.h"

using namespace chatelaine;

namespace {

Secret password()
{
    return Secret("a quiet harbour at dawn 7");
}

/// What one statement answers, a line a row.
QStringList rows(const QString &path, const QString &sql)
{
    Database database;
    database.open(path, {});
    Query query(database, sql);
    QStringList lines;
    while (query.next())
        lines << query.text(0);
    return lines;
}

const QString tokenRows = QStringLiteral(
    "SELECT t.id || '|' || t.accessor_id || '|' || t.kind || '|' || t.name || '|' || t.description || '|' || "
    "t.owner_id || '|' || COALESCE(t.role_id, '-') || '|' || t.created_at || '|' || COALESCE(t.expires_at, "
    "'-') || '|' || COALESCE(t.last_used_at, '-') || '|' || COALESCE(t.deleted_at, '-') || '|' || t.disabled "
    "|| '|' || t.version FROM tokens t ORDER BY t.id");
const QString secretRows = QStringLiteral("SELECT id || '|' || token_id || '|' || hex(digest) || '|' || hint "
                                          "|| '|' || COALESCE(expires_at, '-') FROM secrets ORDER BY id");
const QString roleRows = QStringLiteral(
    "SELECT r.name || '|' || p.name FROM role_permissions rp JOIN roles r ON r.id = rp.role_id "
    "JOIN permissions p ON p.id = rp.permission_id ORDER BY 1");
const QString auditRows =
    QStringLiteral("SELECT sequence || '|' || at || '|' || COALESCE(actor_id, '-') || '|' || actor || '|' || "
                   "action || '|' || outcome || '|' || target || '|' || detail || '|' || changes || '|' || "
                   "hex(hash) FROM audit ORDER BY sequence");

} // namespace

/// A store that the first version of the program wrote (its demo, as it left it) goes on where it was.
class UpgradeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_backend.reset(), m_folder.reset(); }

    void everythingIsKept();
    void theAuditChainStaysWhole();
    void everythingNewWorksThere();
    void whatTheConsoleAsksForIsAdded();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("old.chatelaine")); }
    void open()
    {
        m_backend = value(LocalStore::open(path(), testOptions(std::make_shared<SystemClock>())));
        value(m_backend->authenticator()->signIn(m_email, password()));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Backend> m_backend;
    QString m_email;
};

void UpgradeTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile packed(QStringLiteral(CHATELAINE_SOURCE_DIR "/tests/store/data/version1.chatelaine.z"));
    QVERIFY(packed.open(QIODevice::ReadOnly));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(file.write(qUncompress(packed.readAll())) > 0);
    file.close();
    QCOMPARE(rows(path(), dialect::schemaVersion()), QStringList{QStringLiteral("1")});
    // Nobody knows the passwords of the demo: Root gets a new one.
    m_email = rows(path(), QStringLiteral("SELECT u.email FROM users u JOIN principals p ON p.id = "
                                          "u.principal_id JOIN roles r ON r.id = p.role_id WHERE r.name = "
                                          "'Root' AND u.status = 'active' ORDER BY p.id LIMIT 1"))
                  .value(0);
    tamper(path(), QStringLiteral("UPDATE users SET password_hash = ? WHERE email = ?"),
           {QString::fromLatin1(hashPassword(password(), PasswordCost::Test)), m_email});
}

void UpgradeTest::everythingIsKept()
{
    const QStringList before = rows(path(), tokenRows) + rows(path(), secretRows) + rows(path(), roleRows);
    QVERIFY(before.size() > 300);
    open();
    QCOMPARE(rows(path(), tokenRows) + rows(path(), secretRows) + rows(path(), roleRows), before);
    QCOMPARE(rows(path(), dialect::schemaVersion()), QStringList{QStringLiteral("4")});
    QCOMPARE(rows(path() + QStringLiteral(".v1.backup"), dialect::schemaVersion()),
             QStringList{QStringLiteral("1")});

    const auto roles = value(m_backend->roles()->roles());
    QCOMPARE(roles.size(), 5);
    for (const Role &role : roles)
        QVERIFY(role.builtIn && role.version == 1);
    const Policy policy = value(m_backend->policy()->policy());
    QVERIFY(!policy.personalTokens && policy.idleLock == std::chrono::minutes(10) && policy.version == 1);
    QVERIFY(value(m_backend->groups()->groups()).isEmpty());
    const auto tokens = value(m_backend->tokens()->fetch(value(m_backend->tokens()->find({}))));
    for (const Token &token : tokens)
        QVERIFY(token.scopes.isEmpty() && token.zones.isEmpty() && token.disabledBy.isNull());
}

void UpgradeTest::theAuditChainStaysWhole()
{
    const QStringList before = rows(path(), auditRows);
    QVERIFY(before.size() > 50);
    open();
    auto &store = static_cast<LocalStore &>(*m_backend);
    QCOMPARE(rows(path(), auditRows).mid(0, before.size()), before);
    QVERIFY(!value(store.firstBrokenAuditEntry()));
    value(m_backend->roles()->apply({{{}, 0, RoleDraft{QStringLiteral("New"), {}, {}}}}));
    QVERIFY(rows(path(), auditRows).size() > before.size());
    QVERIFY(!value(store.firstBrokenAuditEntry()));

    const auto told = value(m_backend->tokens()->fetch(value(m_backend->tokens()->find({}))));
    const auto history = value(m_backend->audit()->historyOf(told.first().id, 100));
    QVERIFY(!history.isEmpty());
    QCOMPARE(history.first().subject, AuditSubject::Token);
}

void UpgradeTest::everythingNewWorksThere()
{
    open();
    const PrincipalId root = m_backend->authenticator()->identity()->id;
    Policy policy = value(m_backend->policy()->policy());
    policy.personalTokens = true;
    value(m_backend->policy()->update(policy));
    const RevealedToken own = value(m_backend->tokens()->createPersonal(
        {QStringLiteral("mine"), {}, {permissions::readTokens}, std::nullopt}));
    QVERIFY(value(m_backend->tokens()->identify(own.secret.clone())).works);
    const User user = value(m_backend->directory()->user(root));
    TokenDraft draft{QStringLiteral("berlin"), {}, root, user.role, std::nullopt};
    draft.expiresAt = fromMillis(QDateTime::currentMSecsSinceEpoch()) + std::chrono::days(1);
    draft.zones = QStringList{QStringLiteral("Berlin")};
    QCOMPARE(value(m_backend->tokens()->create(draft)).token.zones, draft.zones);
    UserQuery query;
    query.text = user.name.section(u' ', 0, 0);
    QVERIFY(value(m_backend->directory()->find(query)).contains(root));
}

void UpgradeTest::whatTheConsoleAsksForIsAdded()
{
    const QString gone = QStringLiteral("(SELECT id FROM permissions WHERE name LIKE 'teams:%Group%')");
    tamper(path(), QStringLiteral("DELETE FROM role_permissions WHERE permission_id IN ") + gone);
    tamper(path(), QStringLiteral("DELETE FROM permissions WHERE name LIKE 'teams:%Group%'"));
    // The only ones who may do everything have another role than the first.
    tamper(path(),
           QStringLiteral("INSERT INTO role_permissions (role_id, permission_id) SELECT r.id, p.id "
                          "FROM roles r, permissions p WHERE r.name = 'Admin' AND NOT EXISTS (SELECT 1 "
                          "FROM role_permissions rp WHERE rp.role_id = r.id AND rp.permission_id = "
                          "p.id)"));
    open();
    const PermissionSet groups{permissions::readGroups, permissions::createGroup, permissions::updateGroup,
                               permissions::updateGroupMembers, permissions::deleteGroup};
    const auto roles = value(m_backend->roles()->roles());
    QVERIFY(groups.isSubsetOf(roles.first().permissions)); // the first role always holds everything
    for (const Role &role : roles.mid(1))
        QCOMPARE(role.permissions.intersected(groups),
                 role.name == u"Admin" ? groups : PermissionSet()); // they held everything, and still do
    QCOMPARE(rows(path(), QStringLiteral("SELECT actor || target || detail FROM audit WHERE action = "
                                         "'RoleUpdated' ORDER BY sequence")),
             (QStringList{QStringLiteral("Rootnew permissions of the console"),
                          QStringLiteral("Adminnew permissions of the console")}));
    QVERIFY(!value(static_cast<LocalStore &>(*m_backend).firstBrokenAuditEntry()));
    value(m_backend->groups()->create({QStringLiteral("Harbour"), {}, {}}));
    const qsizetype count = value(m_backend->roles()->permissions()).size();
    m_backend.reset();
    open(); // once is enough
    QCOMPARE(value(m_backend->roles()->permissions()).size(), count);
}

QTEST_GUILESS_MAIN(UpgradeTest)
#include "tst_upgrade.moc"
