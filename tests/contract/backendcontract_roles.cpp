// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/backendcontract.h"
#include "support/patience.h"

#include <algorithm>

namespace chatelaine {

namespace {

const QString hubs = QStringLiteral("networking:ReadHubs");
const PermissionSet readers{permissions::readTokens, permissions::readUsers};

RoleDraft draftOf(const Role &role)
{
    return {role.name, role.description, role.permissions};
}

} // namespace

Role BackendContract::roleNamed(const QString &name) const
{
    const auto all = value(m_backend->roles()->roles());
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&](const Role &each) { return each.name == name; });
    return found == all.cend() ? Role{} : *found;
}

Role BackendContract::makeRole(const QString &name, const PermissionSet &permissions)
{
    value(m_backend->roles()->apply({{{}, 0, RoleDraft{name, {}, permissions}}}));
    const Role made = roleNamed(name);
    m_roles.insert(name, made.id);
    return made;
}

User BackendContract::personNamed(const QString &name) const
{
    const auto ids = value(m_backend->directory()->find({name}));
    return value(m_backend->directory()->fetch(ids)).value(0);
}

// Roles

void BackendContract::aRoleIsMadeChangedAndDeleted()
{
    NEEDS(m_backend->roles()->traits().edit, "roles are not edited here");
    QSignalSpy changed(m_backend->roles(), &RoleService::changed);
    const RoleDraft wanted{QStringLiteral("  Token   reader "), QStringLiteral("Looks only."), readers};
    const qsizetype before = m_roles.size();
    const auto all = value(m_backend->roles()->apply({{{}, 0, wanted}}));
    QCOMPARE(all.size(), before + 1);
    QCOMPARE(all, value(m_backend->roles()->roles()));
    const Role made = all.constLast();
    QCOMPARE(made.name, QStringLiteral("Token reader"));
    QCOMPARE(made.description, wanted.description);
    QCOMPARE(made.permissions, readers);
    QVERIFY(!made.builtIn);
    QTRY_VERIFY(!changed.isEmpty());

    const RoleDraft narrower{QStringLiteral("Reader"), {}, {permissions::readTokens}};
    value(m_backend->roles()->apply({{made.id, made.version, narrower}}));
    const Role after = roleNamed(QStringLiteral("Reader"));
    QCOMPARE(after.id, made.id);
    QCOMPARE(draftOf(after), narrower);
    QVERIFY(after.version > made.version);

    value(m_backend->roles()->apply({{after.id, after.version, draftOf(after)}}));
    QCOMPARE(roleNamed(after.name).version, after.version); // nothing to do

    value(m_backend->roles()->apply({{after.id, after.version, {}}}));
    QCOMPARE(value(m_backend->roles()->roles()).size(), before);
    QCOMPARE(codeOf(await(m_backend->roles()->apply({{after.id, after.version, {}}}))), ErrorCode::NotFound);
}

void BackendContract::builtInRolesStayAsTheyAre()
{
    NEEDS(m_backend->roles()->traits().edit, "roles are not edited here");
    const Role admin = roleNamed(QStringLiteral("Admin"));
    QVERIFY(admin.builtIn);
    for (const std::optional<RoleDraft> &draft :
         {std::optional<RoleDraft>(), std::optional(RoleDraft{QStringLiteral("Boss"), {}, {}})}) {
        const RoleChanges changes{{admin.id, admin.version, draft}};
        QCOMPARE(codeOf(await(m_backend->roles()->preview(changes))), ErrorCode::Invalid);
        QCOMPARE(codeOf(await(m_backend->roles()->apply(changes))), ErrorCode::Invalid);
    }
    QCOMPARE(roleNamed(QStringLiteral("Admin")), admin);
}

void BackendContract::onlyUnusedRolesAreDeleted()
{
    NEEDS(m_backend->roles()->traits().edit, "roles are not edited here");
    const Role role = makeRole(QStringLiteral("In use"), readers);
    const auto refused = [&](const QString &holder) {
        const auto answer = await(m_backend->roles()->apply({{role.id, role.version, {}}}));
        QCOMPARE(codeOf(answer), ErrorCode::Invalid);
        QVERIFY2(answer.error().message.contains(holder), qPrintable(answer.error().message));
    };
    addPerson(QStringLiteral("Holder"), QStringLiteral("holder@example.org"), role.name);
    refused(QStringLiteral("1 user"));
    const User holder = personNamed(QStringLiteral("Holder"));
    value(m_backend->directory()->remove(holder.id, holder.version, {}));

    Group group = value(m_backend->groups()->create({QStringLiteral("Holders"), {}, role.id}));
    refused(QStringLiteral("1 group"));
    value(m_backend->groups()->remove(group.id, group.version));

    TokenDraft token = draft(QStringLiteral("holder"));
    token.role = role.id;
    const Token made = value(tokens().create(token)).token;
    refused(QStringLiteral("1 token"));
    value(tokens().remove(made.id, made.version));

    // Who is deleted does not count, and does not stand in the way.
    QVERIFY(value(m_backend->roles()->usage()).value(role.id).isUnused());
    value(m_backend->roles()->apply({{role.id, role.version, {}}}));
    QVERIFY(roleNamed(role.name).id.isNull());
    QVERIFY(fresh(made.id).deletedAt);
}

void BackendContract::rolesHaveNamesOfTheirOwn()
{
    NEEDS(m_backend->roles()->traits().edit, "roles are not edited here");
    makeRole(QStringLiteral("Émile"), {});
    for (const QString &name : {QStringLiteral("Émile"), QStringLiteral("émile"), QStringLiteral("ADMIN"),
                                QStringLiteral("Ａdmin")}) {
        const auto answer = await(m_backend->roles()->apply({{{}, 0, RoleDraft{name, {}, {}}}}));
        QCOMPARE(codeOf(answer), ErrorCode::AlreadyExists);
        QCOMPARE(answer.error().field, QStringLiteral("name"));
    }
    const auto twins = await(m_backend->roles()->apply({{{}, 0, RoleDraft{QStringLiteral("Twin"), {}, {}}},
                                                        {{}, 0, RoleDraft{QStringLiteral("twin"), {}, {}}}}));
    QCOMPARE(codeOf(twins), ErrorCode::AlreadyExists);
    for (const QString &name : {QString(), QStringLiteral("  "), QString(1000, u'x')})
        QCOMPARE(codeOf(await(m_backend->roles()->apply({{{}, 0, RoleDraft{name, {}, {}}}}))),
                 ErrorCode::Invalid);
    const PermissionSet unknown{QStringLiteral("nothing:Real")};
    QCOMPARE(
        codeOf(await(m_backend->roles()->apply({{{}, 0, RoleDraft{QStringLiteral("New"), {}, unknown}}}))),
        ErrorCode::Invalid);
}

void BackendContract::twoRolesSwapTheirNames()
{
    NEEDS(m_backend->roles()->traits().edit, "roles are not edited here");
    const Role a = makeRole(QStringLiteral("Port"), readers);
    const Role b = makeRole(QStringLiteral("Starboard"), {});
    value(m_backend->roles()->apply({{a.id, a.version, RoleDraft{b.name, {}, a.permissions}},
                                     {b.id, b.version, RoleDraft{a.name, {}, b.permissions}}}));
    QCOMPARE(roleNamed(QStringLiteral("Port")).id, b.id);
    QCOMPARE(roleNamed(QStringLiteral("Starboard")).id, a.id);
    QCOMPARE(roleNamed(QStringLiteral("Starboard")).permissions, readers);
}

void BackendContract::changesOfRolesAreAllOrNothing()
{
    NEEDS(m_backend->roles()->traits().edit, "roles are not edited here");
    const Role kept = makeRole(QStringLiteral("Kept"), readers);
    const auto before = value(m_backend->roles()->roles());
    const RoleChanges changes{{{}, 0, RoleDraft{QStringLiteral("Good"), {}, {}}},
                              {kept.id, kept.version, RoleDraft{QStringLiteral("Admin"), {}, {}}}};
    QCOMPARE(codeOf(await(m_backend->roles()->apply(changes))), ErrorCode::AlreadyExists);
    QCOMPARE(value(m_backend->roles()->roles()), before);
    const RoleChanges twice{{kept.id, kept.version, {}}, {kept.id, kept.version, {}}};
    QCOMPARE(codeOf(await(m_backend->roles()->apply(twice))), ErrorCode::Invalid);
    QCOMPARE(value(m_backend->roles()->roles()), before);
}

void BackendContract::aRoleOfAnOldVersionIsRefused()
{
    NEEDS(m_backend->roles()->traits().edit, "roles are not edited here");
    const Role old = makeRole(QStringLiteral("Old"), readers);
    value(m_backend->roles()->apply({{old.id, old.version, RoleDraft{QStringLiteral("New"), {}, readers}}}));
    const RoleChanges late{{old.id, old.version, RoleDraft{QStringLiteral("Mine"), {}, readers}}};
    QCOMPARE(codeOf(await(m_backend->roles()->preview(late))), ErrorCode::Conflict);
    QCOMPARE(codeOf(await(m_backend->roles()->apply(late))), ErrorCode::Conflict);
    QCOMPARE(codeOf(await(m_backend->roles()->apply({{old.id, old.version, {}}}))), ErrorCode::Conflict);
    QVERIFY(!roleNamed(QStringLiteral("New")).id.isNull());
}

void BackendContract::nobodyMakesARoleAboveTheirOwn()
{
    NEEDS(m_backend->roles()->traits().edit, "roles are not edited here");
    const PermissionSet own = readers.united({permissions::editRoles});
    const Role above = makeRole(QStringLiteral("Above"), {permissions::deleteToken});
    const Role within = makeRole(QStringLiteral("Within"), readers);
    makeRole(QStringLiteral("Editor"), own);
    signInAs(QStringLiteral("Editor"));
    const auto tried = [&](const RoleEdit &edit) { return codeOf(await(m_backend->roles()->apply({edit}))); };
    const RoleDraft more{QStringLiteral("More"), {}, {permissions::deleteToken}};
    QCOMPARE(tried({{}, 0, more}), ErrorCode::RoleCeiling);
    QCOMPARE(tried({within.id, within.version, more}), ErrorCode::RoleCeiling);
    QCOMPARE(tried({above.id, above.version, RoleDraft{above.name, {}, {}}}), ErrorCode::RoleCeiling);
    QCOMPARE(tried({above.id, above.version, {}}), ErrorCode::RoleCeiling);
    QCOMPARE(tried({within.id, within.version, RoleDraft{within.name, {}, own}}), std::nullopt);
    const Catalogue catalogue{QStringLiteral("Extra"), {}, {}};
    QCOMPARE(codeOf(await(m_backend->roles()->previewImport(catalogue, false))), ErrorCode::RoleCeiling);
    QCOMPARE(codeOf(await(m_backend->roles()->importCatalogue(catalogue, false, {}))),
             ErrorCode::RoleCeiling);
}

void BackendContract::aPreviewTellsWhoGainsAndLosesAndChangesNothing()
{
    NEEDS(m_backend->roles()->traits().edit, "roles are not edited here");
    const Role role = makeRole(QStringLiteral("Reader"), readers);
    addPerson(QStringLiteral("Ada"), QStringLiteral("ada@example.org"), role.name);
    TokenDraft token = draft(QStringLiteral("machine"));
    token.role = role.id;
    value(tokens().create(token));
    const auto before = value(m_backend->roles()->roles());
    const RoleChanges changes{
        {role.id, role.version, RoleDraft{role.name, {}, {permissions::readUsers, hubs}}}};

    const RoleImpact impact = value(m_backend->roles()->preview(changes));
    const RoleImpact expected{
        {{{hubs}, {permissions::readTokens}, 1, 1, {QStringLiteral("Ada")}, {QStringLiteral("machine")}}}};
    QCOMPARE(impact, expected);
    QCOMPARE(value(m_backend->roles()->roles()), before);
    // A name is no gain, and nobody has a new role.
    QVERIFY(value(m_backend->roles()->preview(
                      {{role.id, role.version, RoleDraft{QStringLiteral("Other"), {}, readers}}}))
                .lines.isEmpty());
    QVERIFY(value(m_backend->roles()->preview({{{}, 0, RoleDraft{QStringLiteral("New"), {}, readers}}}))
                .lines.isEmpty());
}

void BackendContract::whoHasItThroughAGroupDoesNotLoseIt()
{
    NEEDS(m_backend->roles()->traits().edit, "roles are not edited here");
    const Role role = makeRole(QStringLiteral("Reader"), readers);
    const Role second = makeRole(QStringLiteral("Second"), {permissions::readTokens});
    addPerson(QStringLiteral("Ada"), QStringLiteral("ada@example.org"), role.name);
    addPerson(QStringLiteral("Ben"), QStringLiteral("ben@example.org"), role.name);
    const Group group = value(m_backend->groups()->create({QStringLiteral("Both"), {}, second.id}));
    value(m_backend->groups()->changeMembers(group.id, {personNamed(QStringLiteral("Ada")).id}, {}));
    const RoleImpact impact =
        value(m_backend->roles()->preview({{role.id, role.version, RoleDraft{role.name, {}, {}}}}));
    QCOMPARE(impact.lines.size(), 2);
    for (const ImpactLine &line : impact.lines) {
        QCOMPARE(line.users, 1);
        const bool ada = line.userNames == QStringList{QStringLiteral("Ada")};
        QCOMPARE(line.loses, ada ? PermissionSet{permissions::readUsers} : readers);
    }
}

void BackendContract::oneSeesOnesOwnPermissionsChangeAtOnce()
{
    NEEDS(m_backend->roles()->traits().edit, "roles are not edited here");
    const Role role = makeRole(QStringLiteral("Editor"), readers.united({permissions::editRoles}));
    signInAs(role.name);
    QSignalSpy changed(m_backend->authenticator(), &Authenticator::identityChanged);
    value(m_backend->roles()->apply(
        {{role.id, role.version, RoleDraft{role.name, {}, {permissions::editRoles}}}}));
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(m_backend->authenticator()->identity()->permissions, PermissionSet{permissions::editRoles});
    QCOMPARE(codeOf(await(tokens().find({}))), ErrorCode::PermissionDenied);
}

void BackendContract::rolesAreCountedByWhoHasThem()
{
    NEEDS(m_backend->roles()->traits().edit, "roles are not edited here");
    const Role role = makeRole(QStringLiteral("Counted"), readers);
    QVERIFY(!value(m_backend->roles()->usage()).contains(role.id));
    addPerson(QStringLiteral("Ada"), QStringLiteral("ada@example.org"), role.name);
    addPerson(QStringLiteral("Ben"), QStringLiteral("ben@example.org"), role.name);
    value(m_backend->groups()->create({QStringLiteral("Group"), {}, role.id}));
    TokenDraft token = draft(QStringLiteral("machine"));
    token.role = role.id;
    for (int i = 0; i < 3; ++i)
        value(tokens().create(token));
    QCOMPARE(value(m_backend->roles()->usage()).value(role.id), (RoleUsage{2, 1, 3}));
}

void BackendContract::whoCanNamesEverybodyAndWhy()
{
    NEEDS(m_backend->roles()->traits().edit, "roles are not edited here");
    const Role role = makeRole(QStringLiteral("Hubs"), {hubs});
    makeRole(QStringLiteral("Nothing"), {});
    addPerson(QStringLiteral("Ada"), QStringLiteral("ada@example.org"), role.name);
    addPerson(QStringLiteral("Ben"), QStringLiteral("ben@example.org"), QStringLiteral("Nothing"));
    addPerson(QStringLiteral("Cem"), QStringLiteral("cem@example.org"), QStringLiteral("Nothing"));
    const Group group = value(m_backend->groups()->create({QStringLiteral("Harbour"), {}, role.id}));
    const User ada = personNamed(QStringLiteral("Ada")), ben = personNamed(QStringLiteral("Ben"));
    value(m_backend->groups()->changeMembers(group.id, {ada.id, ben.id}, {}));
    TokenDraft wanted = draft(QStringLiteral("machine"));
    wanted.role = role.id;
    const Token machine = value(tokens().create(wanted)).token;
    const Token off = value(tokens().create(wanted)).token;
    value(tokens().setEnabled(off.id, off.version, false));

    const Holders holders = value(m_backend->roles()->whoCan(hubs, 100));
    QVERIFY(holders.roles.contains(role.name) && !holders.roles.contains(QStringLiteral("Nothing")));
    const GrantSource own{role.name}, through{role.name, group.name};
    QVERIFY(holders.users.contains(Holder{ada.id, {}, ada.name, {own, through}}));
    QVERIFY(holders.users.contains(Holder{ben.id, {}, ben.name, {through}}));
    QCOMPARE(holders.userCount, 3); // Root as well
    QCOMPARE(holders.users.size(), 3);
    QCOMPARE(holders.tokens, (QVector<Holder>{{{}, machine.id, machine.name, {own}}}));
    QCOMPARE(holders.tokenCount, 1);

    value(m_backend->directory()->setActive(ada.id, personNamed(QStringLiteral("Ada")).version, false));
    const Holders fewer = value(m_backend->roles()->whoCan(hubs, 1));
    QCOMPARE(fewer.userCount, 2);
    QCOMPARE(fewer.users.size(), 1);
    QCOMPARE(value(m_backend->roles()->whoCan(QStringLiteral("nothing:Real"), 10)), Holders{});
}

void BackendContract::whoCanHidesWhatOneMayNotRead()
{
    NEEDS(m_backend->roles()->traits().edit, "roles are not edited here");
    makeRole(QStringLiteral("Users"), {permissions::readUsers});
    makeRole(QStringLiteral("Nothing"), {});
    create(QStringLiteral("machine"));
    addPerson(QStringLiteral("Reader"), QStringLiteral("reader@example.org"), QStringLiteral("Users"));
    signInAs(QStringLiteral("Nothing"));
    const Holders nothing = value(m_backend->roles()->whoCan(hubs, 10));
    QVERIFY(nothing.usersHidden && nothing.tokensHidden);
    QVERIFY(nothing.users.isEmpty() && nothing.tokens.isEmpty());
    QCOMPARE(nothing.userCount + nothing.tokenCount, 0);
    QVERIFY(!nothing.roles.isEmpty());
    value(m_backend->authenticator()->signOut());
    value(m_backend->authenticator()->signIn(QStringLiteral("reader@example.org"), personsPassword()));
    const Holders users = value(m_backend->roles()->whoCan(hubs, 10));
    QVERIFY(!users.usersHidden && users.tokensHidden);
    QCOMPARE(users.userCount, 1);
}

} // namespace chatelaine
