// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console.h"
#include "support/storeuser.h"

#include "store/tokenrepository.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace chatelaine;
using std::chrono::days;

namespace {

const QString hubs = QStringLiteral("networking:ReadHubs");
const QString dnsRules = QStringLiteral("networking:ReadDnsRules");

/// What \a before loses and gains when it becomes \a after.
RoleChanges changed(const Role &role, const PermissionSet &after)
{
    return {{role.id, role.version, RoleDraft{role.name, role.description, after}}};
}

} // namespace

/// What the local store adds to the contract of roles: the figures of an impact, the audit, other consoles.
class RolesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = std::make_unique<TestStore>(); }
    void cleanup() { m_store.reset(); }

    void anImpactCountsEverybodyOnce();
    void personalTokensCountOnlyWhereTheirScopesAre();
    void namesStopAtAHundredNumbersDoNot();
    void namesOfWhomOneMayNotReadAreLeftOut();
    void aLargeOrganisationIsQuick();
    void whoCanNamesPersonalTokens();
    void everyActIsAuditedInWords();
    void aRefusalNamesTheRole();
    void aPreviewWritesNothing();
    void nobodyLocksEverybodyOut();
    void theOtherConsoleLearnsOfRoles();
    void theVerifierKnowsANewRoleAtOnce();
    void anImportIsAuditedWithItsNumbers();
    void anImportAboveOnesOwnIsRefusedAndAudited();
    void importedPermissionsStandWithTheirGroup();
    void aHostileCatalogueChangesNothing();

private:
    RoleService &roles() { return *m_store->backend->roles(); }
    Role make(const QString &name, const PermissionSet &permissions)
    {
        return value(roles().apply({{{}, 0, RoleDraft{name, {}, permissions}}})).constLast();
    }
    PrincipalId person(const QString &name, const Role &role, UserStatus status = UserStatus::Active)
    {
        return addUser(m_store->path(), name, name.toLower() + QStringLiteral("@example.org"), newPassword(),
                       role.name, status);
    }
    TokenId service(const QString &name, const Role &role);
    /// A personal token of anybody, as if they had made it.
    TokenId personal(const QString &name, PrincipalId user, const QStringList &scopes);
    void fill(int people, int tokensEach, int services, const Role &role);
    void signIn(const QString &name)
    {
        value(m_store->backend->authenticator()->signIn(name.toLower() + QStringLiteral("@example.org"),
                                                        newPassword()));
    }

    std::unique_ptr<TestStore> m_store;
};

TokenId RolesTest::service(const QString &name, const Role &role)
{
    TokenDraft draft = m_store->draft(name);
    draft.role = role.id;
    return value(m_store->tokens().create(draft)).token.id;
}

TokenId RolesTest::personal(const QString &name, PrincipalId user, const QStringList &scopes)
{
    Database database;
    database.open(m_store->path(), {});
    WriteTransaction transaction(database);
    Token token;
    token.accessorId = name + QString::number(user.value);
    token.kind = TokenKind::Personal;
    token.name = name;
    token.owner = user;
    token.createdAt = m_store->clock->now();
    const TokenId id = TokenRepository::insert(transaction, token, user);
    TokenRepository::setScopes(transaction, id, scopes);
    TokenRepository::index(transaction, id);
    transaction.commit();
    return id;
}

void RolesTest::fill(int people, int tokensEach, int services, const Role &role)
{
    Database database;
    database.open(m_store->path(), {});
    WriteTransaction transaction(database);
    Token token;
    token.createdAt = m_store->clock->now();
    for (int i = 0; i < people; ++i) {
        const QString name = QStringLiteral("person-%1").arg(i, 6, 10, QChar(u'0'));
        token.owner = UserRepository::add(
            transaction, {name, name + QStringLiteral("@example.org"), role.id, UserStatus::Active, {}, {}});
        token.kind = TokenKind::Personal;
        for (int each = 0; each < tokensEach; ++each) {
            token.name = QStringLiteral("own-%1-%2").arg(name).arg(each);
            token.accessorId = token.name;
            TokenRepository::setScopes(transaction, TokenRepository::insert(transaction, token, token.owner),
                                       {each % 2 ? hubs : dnsRules});
        }
    }
    token.kind = TokenKind::ServiceAccount;
    token.role = role.id;
    token.owner = m_store->rootId();
    for (int i = 0; i < services; ++i) {
        token.name = QStringLiteral("service-%1").arg(i, 6, 10, QChar(u'0'));
        token.accessorId = token.name;
        TokenRepository::insert(transaction, token, token.owner);
    }
    transaction.commit();
}

void RolesTest::anImpactCountsEverybodyOnce()
{
    const Role role = make(QStringLiteral("Reader"), {hubs, dnsRules});
    const PrincipalId ada = person(QStringLiteral("Ada"), role);
    person(QStringLiteral("Ben"), role, UserStatus::Invited);
    const PrincipalId cem = person(QStringLiteral("Cem"), role, UserStatus::Deactivated);
    service(QStringLiteral("machine"), role);
    const TokenId gone = service(QStringLiteral("gone"), role);
    value(m_store->tokens().remove(gone, value(m_store->tokens().token(gone)).version));
    const TokenId off = service(QStringLiteral("off"), role);
    value(m_store->tokens().setEnabled(off, value(m_store->tokens().token(off)).version, false));
    personal(QStringLiteral("ada's"), ada, {hubs, dnsRules});
    personal(QStringLiteral("cem's"), cem, {dnsRules});
    GroupService &groups = *m_store->backend->groups();
    // A member twice over is one person.
    const Group group = value(groups.create({QStringLiteral("Both"), {}, role.id}));
    value(groups.changeMembers(group.id, {ada}, {}));

    const RoleImpact impact = value(roles().preview(changed(role, {hubs, permissions::readAudit})));
    QCOMPARE(impact.lines.size(), 2);
    const ImpactLine &all = impact.lines.at(0); // people and the tokens that have the role
    QCOMPARE(all.gains, PermissionSet{permissions::readAudit});
    QCOMPARE(all.loses, PermissionSet{dnsRules});
    QCOMPARE(all.userNames, QStringList({QStringLiteral("Ada"), QStringLiteral("Ben")}));
    QCOMPARE(all.users, 2);
    QCOMPARE(all.tokenNames, QStringList({QStringLiteral("machine"), QStringLiteral("off")}));
    QCOMPARE(all.tokens, 2);
    const ImpactLine &own = impact.lines.at(1); // nobody has chosen the new one
    QVERIFY(own.gains.isEmpty());
    QCOMPARE(own.loses, PermissionSet{dnsRules});
    QCOMPARE(own.users, 0);
    QCOMPARE(own.tokenNames, QStringList({QStringLiteral("ada's"), QStringLiteral("cem's")}));
}

void RolesTest::personalTokensCountOnlyWhereTheirScopesAre()
{
    const Role role = make(QStringLiteral("Reader"), {hubs});
    const PrincipalId ada = person(QStringLiteral("Ada"), role);
    personal(QStringLiteral("touched"), ada, {permissions::readAudit, permissions::deleteToken});
    personal(QStringLiteral("untouched"), ada, {permissions::deleteToken, hubs});
    const RoleImpact impact = value(roles().preview(changed(role, {hubs, permissions::readAudit, dnsRules})));
    QCOMPARE(impact.lines.size(), 2);
    for (const ImpactLine &line : impact.lines) {
        if (line.users == 1)
            QCOMPARE(line.tokens, 0);
        else
            QCOMPARE(line.tokenNames, QStringList{QStringLiteral("touched")});
    }
}

void RolesTest::namesStopAtAHundredNumbersDoNot()
{
    const Role role = make(QStringLiteral("Reader"), {hubs, dnsRules});
    fill(150, 2, 150, role);
    const RoleImpact impact = value(roles().preview(changed(role, {})));
    QCOMPARE(impact.lines.size(), 3);
    qsizetype users = 0, tokens = 0;
    for (const ImpactLine &line : impact.lines) {
        users += line.users;
        tokens += line.tokens;
        QVERIFY(line.userNames.size() <= RoleImpact::namesShown);
        QVERIFY(line.tokenNames.size() <= RoleImpact::namesShown);
        QVERIFY(std::is_sorted(line.userNames.cbegin(), line.userNames.cend()));
        QVERIFY(std::is_sorted(line.tokenNames.cbegin(), line.tokenNames.cend()));
    }
    QCOMPARE(users, 150);
    QCOMPARE(tokens, 150 + 300);
    QCOMPARE(impact.lines.first().userNames.size(), RoleImpact::namesShown);
    QCOMPARE(impact.lines.first().userNames.first(), QStringLiteral("person-000000"));
    QCOMPARE(impact.lines.first().tokenNames.first(), QStringLiteral("service-000000"));
}

void RolesTest::namesOfWhomOneMayNotReadAreLeftOut()
{
    const Role editor = make(QStringLiteral("Editor"), {hubs, permissions::editRoles});
    const Role role = make(QStringLiteral("Reader"), {hubs});
    person(QStringLiteral("Ada"), role);
    service(QStringLiteral("machine"), role);
    person(QStringLiteral("Eve"), editor);
    signIn(QStringLiteral("Eve"));
    const RoleImpact impact = value(roles().preview(changed(role, {})));
    QCOMPARE(impact.lines.size(), 1);
    QCOMPARE(impact.lines.first().users + impact.lines.first().tokens, 2);
    QVERIFY(impact.lines.first().userNames.isEmpty() && impact.lines.first().tokenNames.isEmpty());
}

void RolesTest::aLargeOrganisationIsQuick()
{
    const Role role = make(QStringLiteral("Reader"), {hubs, dnsRules});
    fill(2'000, 2, 20'000, role);
    QElapsedTimer timer;
    timer.start();
    const RoleImpact impact = value(roles().preview(changed(role, {hubs})));
    const qint64 preview = timer.restart();
    const auto usage = value(roles().usage());
    const qint64 counting = timer.restart();
    const Holders holders = value(roles().whoCan(dnsRules, 100));
    const qint64 asking = timer.elapsed();
    QCOMPARE(usage.value(role.id), (RoleUsage{2'000, 0, 20'000}));
    QCOMPARE(holders.userCount, 2'001);
    QCOMPARE(holders.tokenCount, 20'000);
    qsizetype tokens = 0;
    for (const ImpactLine &line : impact.lines)
        tokens += line.tokens;
    QCOMPARE(tokens, 22'000);
    // Generous, for a busy machine without optimisation: work for each token would take many times as long.
    QVERIFY2(preview < 2'000 && counting < 1'000 && asking < 2'000,
             qPrintable(QStringLiteral("%1 %2 %3 ms").arg(preview).arg(counting).arg(asking)));
}

void RolesTest::whoCanNamesPersonalTokens()
{
    const Role role = make(QStringLiteral("Reader"), {hubs});
    const PrincipalId ada = person(QStringLiteral("Ada"), role);
    const PrincipalId cem = person(QStringLiteral("Cem"), role, UserStatus::Deactivated);
    const TokenId works = personal(QStringLiteral("works"), ada, {hubs, dnsRules});
    personal(QStringLiteral("not chosen"), ada, {dnsRules});
    personal(QStringLiteral("inactive"), cem, {hubs});
    QCOMPARE(value(roles().whoCan(hubs, 10)).tokenCount, 0); // they are off
    Policy policy = value(m_store->backend->policy()->policy());
    policy.personalTokens = true;
    value(m_store->backend->policy()->update(policy));
    const Holders holders = value(roles().whoCan(hubs, 10));
    QCOMPARE(holders.tokens, (QVector<Holder>{{{}, works, QStringLiteral("works"), {{role.name}}}}));
    QCOMPARE(holders.tokenCount, 1);
    QCOMPARE(value(roles().whoCan(dnsRules, 10)).tokenCount, 0); // chosen, but its user may not
}

void RolesTest::everyActIsAuditedInWords()
{
    const auto newest = [this] {
        return lookUp(
            m_store->path(),
            QStringLiteral("SELECT action || ' ' || target || ' ' || subject || ' ' || subject_id || "
                           "' ' || changes FROM audit ORDER BY sequence DESC LIMIT 1"));
    };
    Role role = make(QStringLiteral("Reader"), {hubs, dnsRules});
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
    const Role role = make(QStringLiteral("Reader"), {hubs});
    person(QStringLiteral("Ada"), role);
    signIn(QStringLiteral("Ada"));
    QCOMPARE(codeOf(await(roles().apply(changed(role, {})))), ErrorCode::PermissionDenied);
    QCOMPARE(newestEntry(m_store->path()),
             QStringLiteral("RoleUpdated refused Reader lacks ") + permissions::editRoles);
    QCOMPARE(codeOf(await(roles().preview({{role.id, role.version, {}}}))), ErrorCode::PermissionDenied);
    QCOMPARE(newestEntry(m_store->path()),
             QStringLiteral("RoleDeleted refused Reader lacks ") + permissions::editRoles);
}

void RolesTest::aPreviewWritesNothing()
{
    QSignalSpy told(&roles(), &RoleService::changed);
    const Role role = make(QStringLiteral("Reader"), {hubs});
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
    const Role super = make(QStringLiteral("Super"), everything);
    person(QStringLiteral("Ada"), super);
    tamper(m_store->path(), QStringLiteral("UPDATE users SET status = 'deactivated' WHERE principal_id = ?"),
           {m_store->rootId().value});
    signIn(QStringLiteral("Ada"));
    const RoleChanges changes = changed(super, everything.without({hubs}));
    QCOMPARE(codeOf(await(roles().preview(changes))), ErrorCode::LastAdministrator);
    QCOMPARE(codeOf(await(roles().apply(changes))), ErrorCode::LastAdministrator);
    QCOMPARE(newestEntry(m_store->path()), QStringLiteral("RoleUpdated refused Super last administrator"));
    QCOMPARE(value(roles().roles()).constLast(), super);
}

void RolesTest::theOtherConsoleLearnsOfRoles()
{
    const Role role = make(QStringLiteral("Reader"), {hubs, permissions::readTokens});
    person(QStringLiteral("Ada"), role);
    const auto other = consoleOf(*m_store, QStringLiteral("ada@example.org"));
    QSignalSpy told(other->roles(), &RoleService::changed);
    QSignalSpy identity(other->authenticator(), &Authenticator::identityChanged);
    value(roles().apply(changed(role, {hubs})));
    // Judged in the very transaction of the act, long before it is noticed.
    QCOMPARE(codeOf(await(other->tokens()->find({}))), ErrorCode::PermissionDenied);
    QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty() && !identity.isEmpty(), 20'000);
    QCOMPARE(other->authenticator()->identity()->permissions, PermissionSet{hubs});
    const auto late = await(other->roles()->preview(changed(role, {})));
    QCOMPARE(codeOf(late), ErrorCode::PermissionDenied);
}

void RolesTest::theVerifierKnowsANewRoleAtOnce()
{
    const auto verifier = std::make_shared<Verifier>();
    value(m_store->store().attachVerifier(verifier));
    Role role = make(QStringLiteral("Reader"), {hubs});
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
    QTRY_VERIFY(!shown.isEmpty()); // its name may stand in every row
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
    QVERIFY(!value(m_store->store().firstBrokenAuditEntry()));
}

void RolesTest::anImportAboveOnesOwnIsRefusedAndAudited()
{
    const PermissionSet everything = m_store->backend->authenticator()->identity()->permissions;
    person(QStringLiteral("Ada"), make(QStringLiteral("Nearly all"), everything.without({hubs})));
    signIn(QStringLiteral("Ada"));
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
