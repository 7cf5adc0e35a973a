// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "support/rolestore.h"

#include <QSignalSpy>

using namespace chatelaine;

namespace {

const QString hubs = QStringLiteral("networking:ReadHubs");
const QString dnsRules = QStringLiteral("networking:ReadDnsRules");

} // namespace

/// What the local store adds to the contract of roles: the figures of an impact, the audit, other consoles.
class RolesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = std::make_unique<RoleStore>(); }
    void cleanup() { m_store.reset(); }

    void everyActIsAuditedInWords();
    void aRefusalNamesTheRole();
    void aPreviewWritesNothing();
    void nothingIsAppliedButWhatWasShown();
    void nobodyLocksEverybodyOut();
    void theOtherConsoleLearnsOfRoles();
    void theVerifierKnowsANewRoleAtOnce();
    void anImportIsAuditedWithItsNumbers();
    void anImportDoesNotTakeOverARoleOfOnesOwn();
    void anImportAboveOnesOwnIsRefusedAndAudited();
    void importedPermissionsStandWithTheirGroup();
    void aHostileCatalogueChangesNothing();

private:
    RoleService &roles() { return m_store->roles(); }

    std::unique_ptr<RoleStore> m_store;
};

void RolesTest::everyActIsAuditedInWords()
{
    const auto newest = [this] {
        return lookUp(
            m_store->path(),
            QStringLiteral("SELECT action || ' ' || target || ' ' || subject || ' ' || subject_id || "
                           "' ' || changes FROM audit ORDER BY sequence DESC LIMIT 1"));
    };
    Role role = m_store->make(QStringLiteral("Reader"), {hubs, dnsRules});
    const QString id = QString::number(role.id.value);
    QCOMPARE(newest(), QStringLiteral("RoleCreated Reader role ") + id +
                           QStringLiteral(R"( [{"after":"Reader","before":"","field":"name"},)"
                                          R"({"after":"networking:ReadDnsRules, networking:ReadHubs",)"
                                          R"("before":"","field":"permissions"}])"));
    role = value(roles().apply(changed(role, {hubs, permissions::readAudit}))).constLast();
    QCOMPARE(newest(), QStringLiteral("RoleUpdated Reader role ") + id +
                           QStringLiteral(R"( [{"after":"console:ReadAudit",)"
                                          R"("before":"networking:ReadDnsRules","field":"permissions"}])"));
    value(roles().apply({{role.id, role.version, {}}}));
    QVERIFY(newest().startsWith(QStringLiteral("RoleDeleted Reader role ") + id));
    QVERIFY(!value(m_store->store().firstBrokenAuditEntry()));
}

void RolesTest::aRefusalNamesTheRole()
{
    const Role role = m_store->make(QStringLiteral("Reader"), {hubs});
    m_store->person(QStringLiteral("Ada"), role);
    m_store->signIn(QStringLiteral("Ada"));
    QCOMPARE(codeOf(await(roles().apply(changed(role, {})))), ErrorCode::PermissionDenied);
    QCOMPARE(newestEntry(m_store->path()),
             QStringLiteral("RoleUpdated refused Reader lacks ") + permissions::editRoles);
    QCOMPARE(codeOf(await(roles().preview({{role.id, role.version, {}}}))), ErrorCode::PermissionDenied);
    QCOMPARE(newestEntry(m_store->path()),
             QStringLiteral("RoleDeleted refused Reader lacks ") + permissions::editRoles);
}

void RolesTest::nothingIsAppliedButWhatWasShown()
{
    const Role role = m_store->make(QStringLiteral("Reader"), {hubs});
    const RoleChanges changes = changed(role, {});
    const RoleImpact shown = value(roles().preview(changes));
    m_store->service(QStringLiteral("late"), role);
    QCOMPARE(codeOf(await(roles().apply(changes, shown))), ErrorCode::Conflict);
    QCOMPARE(value(roles().roles()).constLast(), role);
    const RoleImpact anew = value(roles().preview(changes));
    QVERIFY(anew != shown);
    QCOMPARE(value(roles().apply(changes, anew)).constLast().permissions, PermissionSet());
}

void RolesTest::aPreviewWritesNothing()
{
    QSignalSpy told(&roles(), &RoleService::changed);
    const Role role = m_store->make(QStringLiteral("Reader"), {hubs});
    QTRY_COMPARE(told.size(), 1);
    const QString entries = QStringLiteral("SELECT COUNT(*) FROM audit");
    const QString before = lookUp(m_store->path(), entries);
    const Catalogue extra{QStringLiteral("Extra"),
                          {QStringLiteral("Hand")},
                          {{QStringLiteral("extra:Do"), QStringLiteral("Extra"), QStringLiteral("Do."), {}}}};
    value(roles().preview(changed(role, {})));
    value(roles().previewImport(extra, true));
    QCOMPARE(lookUp(m_store->path(), entries), before);
    QCOMPARE(value(roles().roles()).constLast(), role);
    value(roles().apply(changed(role, {})));
    QTRY_VERIFY(told.size() > 1);
    QCOMPARE(told.size(), 2); // nothing was told between
}

void RolesTest::nobodyLocksEverybodyOut()
{
    // The only one who may do everything may so through a role that people made.
    const PermissionSet everything = m_store->backend->authenticator()->identity()->permissions;
    const Role super = m_store->make(QStringLiteral("Super"), everything);
    m_store->person(QStringLiteral("Ada"), super);
    tamper(m_store->path(), QStringLiteral("UPDATE users SET status = 'deactivated' WHERE principal_id = ?"),
           {m_store->rootId().value});
    m_store->signIn(QStringLiteral("Ada"));
    const RoleChanges changes = changed(super, everything.without({hubs}));
    QCOMPARE(codeOf(await(roles().preview(changes))), ErrorCode::LastAdministrator);
    QCOMPARE(codeOf(await(roles().apply(changes))), ErrorCode::LastAdministrator);
    QCOMPARE(newestEntry(m_store->path()), QStringLiteral("RoleUpdated refused Super last administrator"));
    QCOMPARE(value(roles().roles()).constLast(), super);
}

void RolesTest::theOtherConsoleLearnsOfRoles()
{
    const Role role = m_store->make(QStringLiteral("Reader"), {hubs, permissions::readTokens});
    m_store->person(QStringLiteral("Ada"), role);
    const auto other = consoleOf(*m_store, QStringLiteral("ada@example.org"));
    QSignalSpy told(other->roles(), &RoleService::changed);
    QSignalSpy identity(other->authenticator(), &Authenticator::identityChanged);
    value(roles().apply(changed(role, {hubs})));
    // Judged in the very transaction of the act, long before it is noticed.
    QCOMPARE(codeOf(await(other->tokens()->find({}))), ErrorCode::PermissionDenied);
    QTRY_VERIFY(!told.isEmpty() && !identity.isEmpty());
    QCOMPARE(other->authenticator()->identity()->permissions, PermissionSet{hubs});
    const auto late = await(other->roles()->preview(changed(role, {})));
    QCOMPARE(codeOf(late), ErrorCode::PermissionDenied);
}

void RolesTest::theVerifierKnowsANewRoleAtOnce()
{
    const auto verifier = std::make_shared<Verifier>();
    value(m_store->store().attachVerifier(verifier));
    Role role = m_store->make(QStringLiteral("Reader"), {hubs});
    TokenDraft draft = m_store->draft(QStringLiteral("machine"));
    draft.role = role.id;
    const RevealedToken made = value(m_store->tokens().create(draft));
    const auto may = [&] {
        return verifier->verify(made.secret.view(), m_store->clock->now()).permissions->toList();
    };
    QCOMPARE(may(), QStringList{hubs});
    QSignalSpy shown(&m_store->tokens(), &TokenService::changed);
    role = value(roles().apply(changed(role, {dnsRules}))).constLast();
    QCOMPARE(may(), QStringList{dnsRules});
    const auto everyRow = [&] {
        return std::any_of(shown.cbegin(), shown.cend(), [](const QList<QVariant> &each) {
            return each.first().value<TokenChange>().ids.isEmpty();
        });
    };
    QTRY_VERIFY(everyRow()); // its name may stand in each
}

void RolesTest::anImportIsAuditedWithItsNumbers()
{
    Catalogue extra{QStringLiteral("Extra"), {QStringLiteral("Hand")}, {}};
    for (int i = 0; i < 3; ++i)
        extra.permissions.append({QStringLiteral("extra:Do%1").arg(i), QStringLiteral("Extra"),
                                  QStringLiteral("Do."), extra.roles, i > 0, QStringLiteral("Title"),
                                  i > 0 ? QString() : QStringLiteral("Nobody is sure.")});
    const auto take = [&](bool removeGone) {
        const auto plan = value(roles().previewImport(extra, removeGone));
        value(roles().importCatalogue(extra, removeGone, plan));
    };
    take(false);
    QCOMPARE(newestEntry(m_store->path()),
             QStringLiteral("CatalogueImported done Extra 3 added, 0 changed, 0 removed, 1 new roles"));
    const auto roleEntries = [&](const QString &what) {
        return lookUp(m_store->path(),
                      QStringLiteral("SELECT COUNT(*) FROM audit WHERE action || ' ' || target "
                                     "= ? AND changes LIKE '%extra:Do0%'"),
                      {what});
    };
    QCOMPARE(roleEntries(QStringLiteral("RoleCreated Hand")), QStringLiteral("1"));
    QCOMPARE(roleEntries(QStringLiteral("RoleUpdated Root")), QStringLiteral("1"));
    auto infos = value(roles().permissions());
    const PermissionInfo first = infos.at(infos.size() - 3);
    QCOMPARE(first.title, QStringLiteral("Title"));
    QCOMPARE(first.note, QStringLiteral("Nobody is sure."));
    QVERIFY(!first.certain);
    QCOMPARE(first.grantedTo, QStringList({QStringLiteral("Root"), QStringLiteral("Hand")}));

    extra.permissions.removeLast();
    extra.permissions[0].grantedTo.clear();
    take(true);
    QCOMPARE(newestEntry(m_store->path()),
             QStringLiteral("CatalogueImported done Extra 0 added, 1 changed, 1 removed, 0 new roles"));
    infos = value(roles().permissions());
    QCOMPARE(infos.at(infos.size() - 2).grantedTo, QStringList{QStringLiteral("Root")});
    QCOMPARE(roleEntries(QStringLiteral("RoleUpdated Hand")), QStringLiteral("1"));
    QVERIFY(!value(m_store->store().firstBrokenAuditEntry()));
}

void RolesTest::anImportDoesNotTakeOverARoleOfOnesOwn()
{
    m_store->make(QStringLiteral("Hand"), {hubs});
    const auto before = value(roles().roles());
    const Catalogue extra{QStringLiteral("Extra"),
                          {QStringLiteral("Hand")},
                          {{QStringLiteral("extra:Do"), QStringLiteral("Extra"), QStringLiteral("Do."), {}}}};
    QCOMPARE(codeOf(await(roles().previewImport(extra, false))), ErrorCode::AlreadyExists);
    QCOMPARE(codeOf(await(roles().importCatalogue(extra, false, {}))), ErrorCode::AlreadyExists);
    QCOMPARE(value(roles().roles()), before);
}

void RolesTest::anImportAboveOnesOwnIsRefusedAndAudited()
{
    const PermissionSet everything = m_store->backend->authenticator()->identity()->permissions;
    m_store->person(QStringLiteral("Ada"),
                    m_store->make(QStringLiteral("Nearly all"), everything.without({hubs})));
    m_store->signIn(QStringLiteral("Ada"));
    const Catalogue extra{QStringLiteral("Extra"), {}, {}};
    QCOMPARE(codeOf(await(roles().importCatalogue(extra, false, {}))), ErrorCode::RoleCeiling);
    QCOMPARE(newestEntry(m_store->path()), QStringLiteral("CatalogueImported refused  role ceiling"));
}

void RolesTest::importedPermissionsStandWithTheirGroup()
{
    const auto before = value(roles().permissions());
    const QString group = before.first().group;
    const Catalogue extra{
        QStringLiteral("Extra"),
        {},
        {{QStringLiteral("extra:Other"), QStringLiteral("Other"), QStringLiteral("Other."), {}},
         {QStringLiteral("extra:Same"), group, QStringLiteral("Same."), {}}}};
    value(roles().importCatalogue(extra, false, value(roles().previewImport(extra, false))));
    QStringList groups;
    const auto after = value(roles().permissions());
    for (const PermissionInfo &info : after) {
        if (groups.isEmpty() || groups.constLast() != info.group)
            groups << info.group;
    }
    QStringList once = groups;
    QCOMPARE(once.removeDuplicates(), 0);
    QCOMPARE(after.constLast().permission, QStringLiteral("extra:Other"));
    QCOMPARE(after.first().permission, before.first().permission);
}

void RolesTest::aHostileCatalogueChangesNothing()
{
    const auto before = value(roles().permissions());
    const auto rolesBefore = value(roles().roles());
    const PermissionInfo good{QStringLiteral("extra:Do"), QStringLiteral("Extra"), QStringLiteral("Do."), {}};
    PermissionInfo unreadable = good, nameless = good;
    unreadable.description = QStringLiteral("a\u202eb");
    nameless.permission = QStringLiteral("no colon");
    const QVector<std::pair<Catalogue, ErrorCode>> cases{
        {{QStringLiteral("Extra"), {}, {unreadable}}, ErrorCode::Invalid},
        {{QStringLiteral("Extra"), {}, {nameless}}, ErrorCode::Invalid},
        {{QStringLiteral("Extra"), {}, {good, good}}, ErrorCode::Invalid},
        {{QString(), {}, {good}}, ErrorCode::Invalid},
        {{QStringLiteral("Extra"), {QStringLiteral("ROOT")}, {good}}, ErrorCode::AlreadyExists},
        {{QStringLiteral("Extra"), {QStringLiteral("a"), QStringLiteral("A")}, {good}},
         ErrorCode::AlreadyExists}};
    for (const auto &[catalogue, code] : cases) {
        QCOMPARE(codeOf(await(roles().previewImport(catalogue, true))), code);
        QCOMPARE(codeOf(await(roles().importCatalogue(catalogue, true, {}))), code);
    }
    QCOMPARE(value(roles().permissions()), before);
    QCOMPARE(value(roles().roles()), rolesBefore);
}

QTEST_GUILESS_MAIN(RolesTest)
#include "tst_roles.moc"
