// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rolestore.h"

using namespace chatelaine;

namespace {

const QString hubs = QStringLiteral("networking:ReadHubs");
const QString dnsRules = QStringLiteral("networking:ReadDnsRules");

} // namespace

/// The figures behind "who gains and loses what?" and "who can do this?".
class RoleImpactTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = std::make_unique<RoleStore>(); }
    void cleanup() { m_store.reset(); }

    void anImpactCountsEverybodyOnce();
    void personalTokensCountOnlyWhereTheirScopesAre();
    void namesStopAtAHundredNumbersDoNot();
    void namesOfWhomOneMayNotReadAreLeftOut();
    void aLargeOrganisationIsCountedRight();
    void whoCanNamesPersonalTokens();
    void whoCanCountsMoreThanItNames();

private:
    RoleService &roles() { return m_store->roles(); }

    std::unique_ptr<RoleStore> m_store;
};

void RoleImpactTest::anImpactCountsEverybodyOnce()
{
    const Role role = m_store->make(QStringLiteral("Reader"), {hubs, dnsRules});
    const PrincipalId ada = m_store->person(QStringLiteral("Ada"), role);
    m_store->person(QStringLiteral("Ben"), role, UserStatus::Invited);
    const PrincipalId cem = m_store->person(QStringLiteral("Cem"), role, UserStatus::Deactivated);
    m_store->service(QStringLiteral("machine"), role);
    const TokenId gone = m_store->service(QStringLiteral("gone"), role);
    value(m_store->tokens().remove(gone, value(m_store->tokens().token(gone)).version));
    const TokenId off = m_store->service(QStringLiteral("off"), role);
    value(m_store->tokens().setEnabled(off, value(m_store->tokens().token(off)).version, false));
    m_store->personal(QStringLiteral("ada's"), ada, {hubs, dnsRules});
    m_store->personal(QStringLiteral("cem's"), cem, {dnsRules});
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

void RoleImpactTest::personalTokensCountOnlyWhereTheirScopesAre()
{
    const Role role = m_store->make(QStringLiteral("Reader"), {hubs});
    const PrincipalId ada = m_store->person(QStringLiteral("Ada"), role);
    m_store->personal(QStringLiteral("touched"), ada, {permissions::readAudit, permissions::deleteToken});
    m_store->personal(QStringLiteral("untouched"), ada, {permissions::deleteToken, hubs});
    const RoleImpact impact = value(roles().preview(changed(role, {hubs, permissions::readAudit, dnsRules})));
    QCOMPARE(impact.lines.size(), 2);
    for (const ImpactLine &line : impact.lines) {
        if (line.users == 1)
            QCOMPARE(line.tokens, 0);
        else
            QCOMPARE(line.tokenNames, QStringList{QStringLiteral("touched")});
    }
}

void RoleImpactTest::namesStopAtAHundredNumbersDoNot()
{
    const Role role = m_store->make(QStringLiteral("Reader"), {hubs, dnsRules});
    m_store->fill(150, 2, 150, role, {dnsRules, hubs});
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

void RoleImpactTest::namesOfWhomOneMayNotReadAreLeftOut()
{
    const Role editor = m_store->make(QStringLiteral("Editor"), {hubs, permissions::editRoles});
    const Role role = m_store->make(QStringLiteral("Reader"), {hubs});
    m_store->person(QStringLiteral("Ada"), role);
    m_store->service(QStringLiteral("machine"), role);
    m_store->person(QStringLiteral("Eve"), editor);
    m_store->signIn(QStringLiteral("Eve"));
    const RoleImpact impact = value(roles().preview(changed(role, {})));
    QCOMPARE(impact.lines.size(), 1);
    QCOMPARE(impact.lines.first().users + impact.lines.first().tokens, 2);
    QVERIFY(impact.lines.first().userNames.isEmpty() && impact.lines.first().tokenNames.isEmpty());
}

void RoleImpactTest::aLargeOrganisationIsCountedRight()
{
    const Role role = m_store->make(QStringLiteral("Reader"), {hubs, dnsRules});
    m_store->fill(2'000, 2, 20'000, role, {dnsRules, hubs});
    const RoleImpact impact = value(roles().preview(changed(role, {hubs})));
    const auto usage = value(roles().usage());
    const Holders holders = value(roles().whoCan(dnsRules, 100));
    QCOMPARE(usage.value(role.id), (RoleUsage{2'000, 0, 20'000}));
    QCOMPARE(holders.userCount, 2'001);
    QCOMPARE(holders.tokenCount, 20'000);
    qsizetype tokens = 0;
    for (const ImpactLine &line : impact.lines)
        tokens += line.tokens;
    QCOMPARE(tokens, 22'000);
}

void RoleImpactTest::whoCanNamesPersonalTokens()
{
    const Role role = m_store->make(QStringLiteral("Reader"), {hubs});
    const PrincipalId ada = m_store->person(QStringLiteral("Ada"), role);
    const PrincipalId cem = m_store->person(QStringLiteral("Cem"), role, UserStatus::Deactivated);
    const TokenId works = m_store->personal(QStringLiteral("works"), ada, {hubs, dnsRules});
    m_store->personal(QStringLiteral("not chosen"), ada, {dnsRules});
    m_store->personal(QStringLiteral("inactive"), cem, {hubs});
    QCOMPARE(value(roles().whoCan(hubs, 10)).tokenCount, 0); // they are off
    Policy policy = value(m_store->backend->policy()->policy());
    policy.personalTokens = true;
    value(m_store->backend->policy()->update(policy));
    const Holders holders = value(roles().whoCan(hubs, 10));
    QCOMPARE(holders.tokens, (QVector<Holder>{{{}, works, QStringLiteral("works"), {{role.name}}}}));
    QCOMPARE(holders.tokenCount, 1);
    QCOMPARE(value(roles().whoCan(dnsRules, 10)).tokenCount, 0); // chosen, but its user may not
}

void RoleImpactTest::whoCanCountsMoreThanItNames()
{
    Policy policy = value(m_store->backend->policy()->policy());
    policy.personalTokens = true;
    value(m_store->backend->policy()->update(policy));
    const Role reader = m_store->make(QStringLiteral("Reader"), {hubs});
    const Role nothing = m_store->make(QStringLiteral("Nothing"), {});
    const PrincipalId ada = m_store->person(QStringLiteral("Ada"), reader);
    const PrincipalId ben = m_store->person(QStringLiteral("Ben"), nothing);
    const PrincipalId cem = m_store->person(QStringLiteral("Cem"), nothing);
    const Group crew = value(m_store->backend->groups()->create({QStringLiteral("Crew"), {}, reader.id}));
    value(m_store->backend->groups()->changeMembers(crew.id, {ada, ben}, {}));
    for (const PrincipalId user : {ada, ben, cem}) {
        m_store->personal(QStringLiteral("one"), user, {hubs});
        m_store->personal(QStringLiteral("two"), user, {hubs, dnsRules});
    }
    m_store->service(QStringLiteral("a service"), reader);
    const Holders holders = value(roles().whoCan(hubs, 2));
    QCOMPARE(holders.tokenCount, 5); // Cem's do not work, and Ada's count once though she holds it twice
    QCOMPARE(holders.tokens.size(), 2);
    QCOMPARE(holders.tokens.first().name, QStringLiteral("a service"));
    QCOMPARE(value(roles().whoCan(hubs, 0)).tokenCount, 5);
}

QTEST_GUILESS_MAIN(RoleImpactTest)
#include "tst_roleimpact.moc"
