// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/demopeople.h"

#include "domain/zone.h"
#include "store/auditlog.h"
#include "store/directoryimport.h"
#include "store/groupoperations.h"
#include "store/policyoperations.h"
#include "store/policyrepository.h"
#include "store/roleoperations.h"
#include "store/rolerepository.h"
#include "store/useroperations.h"
#include "store/userrepository.h"

namespace chatelaine::demo {

namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

const QString provider = QStringLiteral("Okta");

DirectoryPerson personOf(const Outsider &outsider, const Stage &stage)
{
    DirectoryPerson person;
    person.externalId = outsider.externalId.toString();
    person.name = outsider.name.toString();
    person.email = outsider.email.toString();
    person.role = RoleRepository(stage.database()).find(stage.role(outsider.role))->name;
    person.groups = zones::fromText(outsider.groups.toString());
    person.zones = zones::fromText(outsider.zones.toString());
    return person;
}

} // namespace

PeopleReplay::PeopleReplay(Stage &stage)
    : m_stage(stage)
{
}

void PeopleReplay::plan()
{
    planRoles();
    for (int i = 1; i < int(people().size()); ++i)
        planPerson(i);
    planPolicy();
    planGroups();
    planDirectory();
}

void PeopleReplay::planRoles()
{
    m_stage.at(m_stage.now() - days(419) - hours(6), [this](Instant at) {
        RoleChanges changes;
        for (const OwnRole &role : ownRoles())
            changes << RoleEdit{{},
                                0,
                                RoleDraft{role.name.toString(), role.description.toString(),
                                          PermissionSet(m_stage.known(role.permissions))}};
        RoleOperations(m_stage.transaction(), m_stage.actor(0), at).apply(changes);
    });
    m_stage.at(m_stage.now() - days(61), [this](Instant at) {
        RoleChanges changes;
        for (size_t i = 0; i < ownRoles().size(); ++i) {
            const PermissionSet more(m_stage.known(ownRoles()[i].later));
            const auto role = RoleRepository(m_stage.database()).find(m_stage.role(ownRole + int(i)));
            if (!more.isEmpty() && !role->builtIn)
                changes << RoleEdit{role->id, role->version,
                                    RoleDraft{role->name, role->description, role->permissions.united(more)}};
        }
        RoleOperations(m_stage.transaction(), m_stage.actor(0), at).apply(changes);
    });
}

void PeopleReplay::planPerson(int index)
{
    const Person &person = people()[size_t(index)];
    const Instant invited = m_stage.now() - days(person.joinedDaysAgo) - minutes(11 * index);
    m_stage.at(invited, [this, index, &person](Instant at) {
        UserOperations operations(m_stage.transaction(), m_stage.actor(0), at);
        const auto invitation =
            operations.invite({person.name.toString(), person.email.toString(), m_stage.role(person.role),
                               zones::fromText(person.zones.toString())});
        m_stage.arrived(index, invitation.user.id);
    });
    if (person.turn != Turn::Invited && person.turn != Turn::InvitedAgain) {
        m_stage.at(invited + hours(2), [this, index](Instant at) { takeUp(index, at); });
        m_stage.at(
            m_stage.now() - hours(person.seenHoursAgo) - minutes(3 * index),
            [this, index](Instant at) { signIn(m_stage.actor(index).id, m_stage.actor(index).name, at); });
    }
    planTurn(index);
}

void PeopleReplay::planTurn(int index)
{
    const auto act = [this, index](Instant moment, auto deed) {
        m_stage.at(moment, [this, index, deed](Instant at) {
            const PrincipalId id = m_stage.actor(index).id;
            UserOperations operations(m_stage.transaction(), m_stage.actor(1), at);
            deed(operations, id, UserRepository(m_stage.database()).find(id)->version);
        });
    };
    switch (people()[size_t(index)].turn) {
    case Turn::Stayed:
    case Turn::Invited:
        return;
    case Turn::InvitedAgain:
        return act(m_stage.now() - days(1), [](UserOperations &operations, PrincipalId id, qint64 version) {
            operations.renewInvitation(id, version);
        });
    case Turn::Deactivated:
        return act(m_stage.now() - days(33), [](UserOperations &operations, PrincipalId id, qint64 version) {
            operations.setActive(id, version, false);
        });
    case Turn::ForgotPassword:
        return act(m_stage.now() - hours(3), [](UserOperations &operations, PrincipalId id, qint64 version) {
            operations.resetPassword(id, version);
        });
    }
}

/// What happens when somebody sets a password with their code; only that nobody knows this one.
void PeopleReplay::takeUp(int index, Instant at)
{
    const Identity &who = m_stage.actor(index);
    UserRepository::dropCode(m_stage.transaction(), who.id);
    chatelaine::User user = *UserRepository(m_stage.database()).find(who.id);
    user.status = UserStatus::Active;
    UserRepository::update(m_stage.transaction(), user);
    AuditLog::append(m_stage.transaction(), {at,
                                             who.id,
                                             who.name,
                                             auditName(AuditAction::PasswordSet),
                                             AuditOutcome::Done,
                                             {},
                                             who.name,
                                             {},
                                             {},
                                             AuditSubject::User,
                                             who.id.value});
    signIn(who.id, who.name, at);
}

void PeopleReplay::signIn(PrincipalId id, const QString &name, Instant at)
{
    UserRepository::noteSignIn(m_stage.transaction(), id, at);
    AuditLog::append(m_stage.transaction(),
                     {at, id, name, auditName(AuditAction::SignedIn), AuditOutcome::Done, {}, {}, {}, {}});
}

/// Everybody came with the first import; the second one was without those who had left.
void PeopleReplay::planDirectory()
{
    m_stage.at(m_stage.now() - days(95), [this](Instant at) { importDirectory(true, at); });
    m_stage.at(m_stage.now() - days(20), [this](Instant at) { importDirectory(false, at); });
    for (const Outsider &outsider : outsiders()) {
        if (outsider.seenHoursAgo == never)
            continue;
        m_stage.at(m_stage.now() - hours(outsider.seenHoursAgo) - minutes(17), [this, &outsider](Instant at) {
            const auto id = UserRepository(m_stage.database()).idOf(outsider.email.toString());
            signIn(*id, outsider.name.toString(), at);
        });
    }
}

void PeopleReplay::importDirectory(bool all, Instant at)
{
    DirectoryFile file{provider, {}};
    for (const Outsider &outsider : outsiders()) {
        if (all || !outsider.left)
            file.people << personOf(outsider, m_stage);
    }
    const DirectoryImport import(m_stage.database(), m_stage.actor(1));
    const DirectoryImportOptions options{m_stage.role(3), true};
    import.apply(m_stage.transaction(), file, options, import.plan(file, options), at);
}

void PeopleReplay::planGroups()
{
    for (const DemoGroup &group : groups()) {
        m_stage.at(m_stage.now() - days(75), [this, &group](Instant at) {
            GroupOperations operations(m_stage.transaction(), m_stage.actor(1), at);
            const RoleId role = group.role == noRole ? RoleId() : m_stage.role(group.role);
            const auto made = operations.create({group.name.toString(), group.description.toString(), role});
            QVector<PrincipalId> members;
            for (const int person : group.members)
                members << m_stage.actor(person).id;
            operations.changeMembers(made.id, members, {});
        });
    }
}

void PeopleReplay::planPolicy()
{
    m_stage.at(m_stage.now() - days(190), [this](Instant at) {
        Policy policy = PolicyRepository(m_stage.database()).read();
        policy.personalTokens = true;
        policy.longestPersonalTokenLife = days(180);
        PolicyOperations::update(m_stage.transaction(), m_stage.actor(0), policy, at);
    });
}

} // namespace chatelaine::demo
