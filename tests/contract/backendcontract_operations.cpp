// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/operationtable.h"

#include <algorithm>

namespace chatelaine {

using std::chrono::days;
using std::chrono::hours;

namespace {

template <class T> Outcome tried(Future<T> future)
{
    return codeOf(await(std::move(future)));
}

} // namespace

bool Operation::isAllowed(const PermissionSet &held, const PermissionSet &all) const
{
    const auto holds = [&](const QString &permission) { return held.contains(permission); };
    if (everything && held != all)
        return false;
    return either ? std::any_of(needs.cbegin(), needs.cend(), holds)
                  : std::all_of(needs.cbegin(), needs.cend(), holds);
}

OperationTable::OperationTable(Backend &backend, const FakeClock &clock,
                               std::function<void(const QString &name, const QString &email)> addActive)
    : m_backend(backend)
    , m_clock(clock)
    , m_addActive(std::move(addActive))
    , m_root(backend.authenticator()->identity()->id)
{
    prepare();
    addReadingTokens();
    addChangingTokens();
    addOwnTokens();
    addForeignPersonalTokens();
    addRoles();
    addPolicy();
    addAudit();
    addReadingPeople();
    addChangingPeople();
    addDirectoryImport();
    addGroups();
    addCatalogue();
}

void OperationTable::prepare()
{
    Policy wanted = value(policy().policy());
    wanted.personalTokens = true;
    value(policy().update(wanted));
    const auto all = value(roles().apply({{{}, 0, RoleDraft{QStringLiteral("Nothing"), {}, {}}}}));
    for (const Role &role : all) {
        if (role.name == u"Nothing")
            m_nothing = role.id;
    }
}

TokenDraft OperationTable::draft(const QString &name) const
{
    return {name, QStringLiteral("For the table"), m_root, m_nothing, m_clock.now() + days(30)};
}

PersonalTokenDraft OperationTable::ownDraft() const
{
    return {QStringLiteral("mine"), {}, {permissions::readTokens}, m_clock.now() + days(30)};
}

Token OperationTable::rootsPersonal(const QString &name) const
{
    PersonalTokenDraft wanted = ownDraft();
    wanted.name = name;
    return value(tokens().createPersonal(wanted)).token;
}

User OperationTable::person(const QString &name) const
{
    return value(people().invite({name, name + QStringLiteral("@example.org"), m_nothing})).user;
}

User OperationTable::active(const QString &name) const
{
    m_addActive(name, name + QStringLiteral("@example.org"));
    const auto ids = value(people().find({name}));
    return value(people().fetch(ids)).value(0);
}

Group OperationTable::group(const QString &name) const
{
    return value(groups().create({name, {}, m_nothing}));
}

void OperationTable::addReadingTokens()
{
    const QStringList needs{permissions::readTokens};
    const RevealedToken target = value(tokens().create(draft(QStringLiteral("read"))));
    const TokenId id = target.token.id;
    const auto secret = std::make_shared<Secret>(target.secret.clone());
    add(QStringLiteral("find tokens"), needs, [this] { return tried(tokens().find({})); });
    add(QStringLiteral("count tokens"), needs, [this] { return tried(tokens().count({})); });
    add(QStringLiteral("fetch tokens"), needs, [this, id] { return tried(tokens().fetch({id})); });
    add(QStringLiteral("read a token"), needs, [this, id] { return tried(tokens().token(id)); });
    add(QStringLiteral("what can it do"), needs, [this, id] { return tried(tokens().grants(id)); });
    add(QStringLiteral("history of a token"), needs,
        [this, id] { return tried(m_backend.audit()->historyOf(id, 10)); });
    add(
        QStringLiteral("identify"), needs,
        [this, secret] { return tried(tokens().identify(secret->clone())); }, AuditAction::TokenIdentified);
}

void OperationTable::addChangingTokens()
{
    const QStringList update{permissions::updateTokens};
    add(
        QStringLiteral("create a token"), {permissions::createToken},
        [this] { return tried(tokens().create(draft(QStringLiteral("new")))); }, AuditAction::TokenCreated);
    const Token edited = token(QStringLiteral("edit"));
    add(
        QStringLiteral("edit a token"), update,
        [=, this] {
            return tried(tokens().update(edited.id, edited.version, draft(QStringLiteral("edited"))));
        },
        AuditAction::TokenUpdated);
    const Token off = token(QStringLiteral("off"));
    add(
        QStringLiteral("disable a token"), update,
        [=, this] { return tried(tokens().setEnabled(off.id, off.version, false)); },
        AuditAction::TokenDisabled);
    Token on = token(QStringLiteral("on"));
    on = value(tokens().setEnabled(on.id, on.version, false));
    add(
        QStringLiteral("enable a token"), update,
        [=, this] { return tried(tokens().setEnabled(on.id, on.version, true)); }, AuditAction::TokenEnabled);
    const Token renewed = token(QStringLiteral("regenerate"));
    add(
        QStringLiteral("regenerate a token"), update,
        [=, this] { return tried(tokens().regenerate(renewed.id, renewed.version, {})); },
        AuditAction::TokenRegenerated);
    Token grace = token(QStringLiteral("grace"));
    grace = value(tokens().regenerate(grace.id, grace.version, {m_clock.now() + hours(1)})).token;
    add(
        QStringLiteral("end a grace"), update,
        [=, this] { return tried(tokens().endGrace(grace.id, grace.version)); }, AuditAction::GraceEnded);
    const Token gone = token(QStringLiteral("delete"));
    add(
        QStringLiteral("delete a token"), {permissions::deleteToken},
        [=, this] { return tried(tokens().remove(gone.id, gone.version)); }, AuditAction::TokenDeleted);
}

void OperationTable::addOwnTokens()
{
    add(QStringLiteral("find own tokens"), {}, [this] {
        TokenQuery mine;
        mine.mine = true;
        return tried(tokens().find(mine));
    });
    add(QStringLiteral("count own tokens"), {}, [this] {
        TokenQuery mine;
        mine.mine = true;
        return tried(tokens().count(mine));
    });
    add(QStringLiteral("a personal token's whole life"), {}, [this]() -> Outcome {
        Token own = value(tokens().createPersonal(ownDraft())).token;
        own = value(tokens().fetch({own.id})).value(0);
        own = value(tokens().token(own.id));
        value(tokens().grants(own.id));
        value(m_backend.audit()->historyOf(own.id, 10));
        PersonalTokenDraft other = ownDraft();
        other.name = QStringLiteral("renamed");
        own = value(tokens().updatePersonal(own.id, own.version, other));
        own = value(tokens().setEnabled(own.id, own.version, false));
        own = value(tokens().setEnabled(own.id, own.version, true));
        own = value(tokens().regenerate(own.id, own.version, {m_clock.now() + hours(1)})).token;
        own = value(tokens().endGrace(own.id, own.version));
        return tried(tokens().remove(own.id, own.version));
    });
}

void OperationTable::addForeignPersonalTokens()
{
    const Token off = rootsPersonal(QStringLiteral("root's, to disable"));
    add(
        QStringLiteral("disable somebody's personal token"), {permissions::updateTokens},
        [=, this] { return tried(tokens().setEnabled(off.id, off.version, false)); },
        AuditAction::TokenDisabled);
    const Token gone = rootsPersonal(QStringLiteral("root's, to delete"));
    add(
        QStringLiteral("delete somebody's personal token"), {permissions::deleteToken},
        [=, this] { return tried(tokens().remove(gone.id, gone.version)); }, AuditAction::TokenDeleted);
}

void OperationTable::addRoles()
{
    const QStringList edit{permissions::editRoles};
    add(QStringLiteral("read roles"), {}, [this] { return tried(roles().roles()); });
    add(QStringLiteral("read permissions"), {}, [this] { return tried(roles().permissions()); });
    add(QStringLiteral("who has which role"), {}, [this] { return tried(roles().usage()); });
    add(QStringLiteral("who can do this"), {},
        [this] { return tried(roles().whoCan(permissions::deleteToken, 10)); });
    const RoleChanges made{{{}, 0, RoleDraft{QStringLiteral("Fresh"), {}, {}}}};
    add(
        QStringLiteral("preview a role"), edit, [=, this] { return tried(roles().preview(made)); },
        AuditAction::RoleCreated);
    add(
        QStringLiteral("make a role"), edit, [=, this] { return tried(roles().apply(made)); },
        AuditAction::RoleCreated);
    const auto named = [this](const QString &name) {
        const auto all = value(roles().apply({{{}, 0, RoleDraft{name, {}, {}}}}));
        return *std::find_if(all.cbegin(), all.cend(), [&](const Role &role) { return role.name == name; });
    };
    const Role changed = named(QStringLiteral("Before"));
    add(
        QStringLiteral("change a role"), edit,
        [=, this] {
            return tried(
                roles().apply({{changed.id, changed.version, RoleDraft{QStringLiteral("After"), {}, {}}}}));
        },
        AuditAction::RoleUpdated);
    const Role gone = named(QStringLiteral("Gone"));
    add(
        QStringLiteral("delete a role"), edit,
        [=, this] { return tried(roles().apply({{gone.id, gone.version, {}}})); }, AuditAction::RoleDeleted);
}

void OperationTable::addCatalogue()
{
    Catalogue extra{QStringLiteral("Extra"), {QStringLiteral("Extra")}, {}};
    extra.permissions.append({QStringLiteral("extra:Do"),
                              QStringLiteral("Extra"),
                              QStringLiteral("Do more."),
                              {QStringLiteral("Extra")}});
    const QStringList edit{permissions::editRoles};
    Operation preview{QStringLiteral("preview a catalogue"), edit,
                      [=, this] { return tried(roles().previewImport(extra, false)); },
                      AuditAction::CatalogueImported};
    preview.everything = true;
    Operation import{QStringLiteral("take a catalogue in"), edit,
                     [=, this] {
                         const auto plan = await(roles().previewImport(extra, false));
                         return tried(roles().importCatalogue(extra, false, plan.value_or(CataloguePlan{})));
                     },
                     AuditAction::CatalogueImported};
    import.everything = true;
    m_operations << preview << import;
}

void OperationTable::addPolicy()
{
    const QStringList edit{permissions::editPolicy};
    const auto wanted = [this] {
        Policy next = value(policy().policy());
        next.clipboardTime += std::chrono::seconds(1);
        return next;
    };
    add(QStringLiteral("read the policy"), {}, [this] { return tried(policy().policy()); });
    add(
        QStringLiteral("preview a policy"), edit, [=, this] { return tried(policy().preview(wanted())); },
        AuditAction::PolicyUpdated);
    add(
        QStringLiteral("change the policy"), edit, [=, this] { return tried(policy().update(wanted())); },
        AuditAction::PolicyUpdated);
}

void OperationTable::addAudit()
{
    const QStringList read{permissions::readAudit}, edit{permissions::editPolicy};
    add(
        QStringLiteral("read the audit trail"), read, [this] { return tried(audit().find({}, {})); },
        AuditAction::AuditRead);
    add(
        QStringLiteral("verify it"), read,
        [this] { return tried(audit().verify(std::make_shared<LongWork>())); }, AuditAction::AuditRead);
    add(
        QStringLiteral("preview a removal"), edit, [this] { return tried(audit().previewShorten({})); },
        AuditAction::AuditShortened);
    add(
        QStringLiteral("remove entries"), edit, [this] { return tried(audit().shorten({})); },
        AuditAction::AuditShortened);
}

void OperationTable::addReadingPeople()
{
    const QStringList needs{permissions::readUsers};
    const PrincipalId id = person(QStringLiteral("read")).id;
    m_operations.append({QStringLiteral("choose an owner"),
                         {permissions::readUsers, permissions::readTokens},
                         [this] { return tried(people().users()); },
                         {},
                         true});
    add(QStringLiteral("find users"), needs, [this] { return tried(people().find({})); });
    add(QStringLiteral("count users"), needs, [this] { return tried(people().count({})); });
    add(QStringLiteral("fetch users"), needs, [=, this] { return tried(people().fetch({id})); });
    add(QStringLiteral("read a user"), needs, [=, this] { return tried(people().user(id)); });
    add(QStringLiteral("what can they do"), needs, [=, this] { return tried(people().grants(id)); });
    add(QStringLiteral("read providers"), needs, [this] { return tried(people().providers()); });
    add(QStringLiteral("read belongings"), needs, [=, this] { return tried(people().belongings(id)); });
    add(QStringLiteral("history of a user"), needs,
        [=, this] { return tried(m_backend.audit()->historyOf(id, 10)); });
    add(QStringLiteral("read zones"), {}, [this] { return tried(people().zones()); });
    add(QStringLiteral("read oneself"), {},
        [this] { return tried(people().user(m_backend.authenticator()->identity()->id)); });
    add(QStringLiteral("what can I do"), {},
        [this] { return tried(people().grants(m_backend.authenticator()->identity()->id)); });
}

void OperationTable::addChangingPeople()
{
    add(
        QStringLiteral("invite"), {permissions::createUser},
        [this] {
            return tried(
                people().invite({QStringLiteral("Guest"), QStringLiteral("guest@example.org"), m_nothing}));
        },
        AuditAction::UserInvited);
    const User again = person(QStringLiteral("again"));
    add(
        QStringLiteral("renew an invitation"), {permissions::createUser},
        [=, this] { return tried(people().renewInvitation(again.id, again.version)); },
        AuditAction::InvitationRenewed);
    const User edited = person(QStringLiteral("edited"));
    add(
        QStringLiteral("edit a user"), {permissions::updateUser},
        [=, this] {
            return tried(people().update(edited.id, edited.version,
                                         {QStringLiteral("Renamed"), edited.email, edited.role}));
        },
        AuditAction::UserUpdated);
    const User off = person(QStringLiteral("off"));
    add(
        QStringLiteral("deactivate a user"), {permissions::updateUser},
        [=, this] { return tried(people().setActive(off.id, off.version, false)); },
        AuditAction::UserDeactivated);
    User on = person(QStringLiteral("on"));
    on = value(people().setActive(on.id, on.version, false));
    add(
        QStringLiteral("activate a user"), {permissions::updateUser},
        [=, this] { return tried(people().setActive(on.id, on.version, true)); }, AuditAction::UserActivated);
    const User gone = person(QStringLiteral("gone"));
    add(
        QStringLiteral("delete a user"), {permissions::deleteUser},
        [=, this] { return tried(people().remove(gone.id, gone.version, {})); }, AuditAction::UserDeleted);
    const User forgetful = active(QStringLiteral("forgetful"));
    add(
        QStringLiteral("reset a password"), {permissions::updateUserPassword},
        [=, this] { return tried(people().resetPassword(forgetful.id, forgetful.version)); },
        AuditAction::PasswordReset);
}

void OperationTable::addDirectoryImport()
{
    const QStringList needs{permissions::createUser, permissions::updateUser};
    const DirectoryFile file{
        QStringLiteral("Provider"),
        {{QStringLiteral("1"), QStringLiteral("Federated"), QStringLiteral("federated@example.org")}}};
    const DirectoryImportOptions options{m_nothing, true};
    add(QStringLiteral("preview a directory"), needs,
        [=, this] { return tried(people().previewImport(file, options)); });
    add(
        QStringLiteral("take a directory in"), needs,
        [=, this] {
            const auto plan = await(people().previewImport(file, options));
            return tried(people().importDirectory(file, options, plan.value_or(DirectoryImportPlan{})));
        },
        AuditAction::DirectoryImported);
}

void OperationTable::addGroups()
{
    add(QStringLiteral("read groups"), {permissions::readGroups},
        [this] { return tried(groups().groups()); });
    add(
        QStringLiteral("make a group"), {permissions::createGroup},
        [this] { return tried(groups().create({QStringLiteral("fresh"), {}, m_nothing})); },
        AuditAction::GroupCreated);
    const Group edited = group(QStringLiteral("before"));
    add(
        QStringLiteral("change a group"), {permissions::updateGroup},
        [=, this] {
            return tried(
                groups().update(edited.id, edited.version, {QStringLiteral("after"), {}, m_nothing}));
        },
        AuditAction::GroupUpdated);
    const Group filled = group(QStringLiteral("filled"));
    const PrincipalId member = person(QStringLiteral("member")).id;
    add(
        QStringLiteral("change members"), {permissions::updateGroupMembers},
        [=, this] { return tried(groups().changeMembers(filled.id, {member}, {})); },
        AuditAction::GroupMembersChanged);
    const Group gone = group(QStringLiteral("gone"));
    add(
        QStringLiteral("delete a group"), {permissions::deleteGroup},
        [=, this] { return tried(groups().remove(gone.id, gone.version)); }, AuditAction::GroupDeleted);
}

} // namespace chatelaine
