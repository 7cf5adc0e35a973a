// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/directoryjudge.h"

#include "domain/tokendraft.h"
#include "domain/zone.h"
#include "store/folding.h"
#include "store/grouprepository.h"
#include "store/peoplechanges.h"
#include "store/rolerepository.h"
#include "store/storefailure.h"
#include "store/userrepository.h"

#include <algorithm>

namespace chatelaine {

namespace {

Result<QString> cleanName(const QString &text)
{
    return validation::displayName(text, QStringLiteral("name"));
}

void sortByName(QVector<GroupRef> &groups)
{
    std::sort(groups.begin(), groups.end(), [](const GroupRef &a, const GroupRef &b) {
        return std::pair(folding::forSort(a.name), a.id.value) <
               std::pair(folding::forSort(b.name), b.id.value);
    });
}

/// In one and the same order on both sides.
QVector<AuditChange> changesBetween(User before, User after)
{
    sortByName(before.groups);
    sortByName(after.groups);
    before.zones.sort();
    after.zones.sort();
    return peoplechanges::between(before, after);
}

bool haveDifferentGroups(User before, User after)
{
    sortByName(before.groups);
    sortByName(after.groups);
    return before.groups != after.groups;
}

} // namespace

AuditAction actionOn(const std::optional<User> &before, const User &after)
{
    if (!before)
        return AuditAction::UserInvited;
    if (before->status == after.status)
        return AuditAction::UserUpdated;
    return after.status == UserStatus::Deactivated ? AuditAction::UserDeactivated
                                                   : AuditAction::UserActivated;
}

DirectoryJudge::DirectoryJudge(Database &database, const Identity &actor,
                               const DirectoryImportOptions &options)
    : m_database(database)
    , m_actor(actor)
    , m_options(options)
    , m_ceiling(database, actor)
{
}

DirectoryDecision DirectoryJudge::decide(const DirectoryFile &file)
{
    load(valueOf(validation::displayName(file.provider, QStringLiteral("provider"))));
    DirectoryDecision decision;
    decision.plan.provider = m_provider;
    for (const DirectoryPerson &person : file.people)
        decide(person, decision);
    for (const User &user : std::as_const(m_known)) {
        if (m_options.deactivateGone && !m_seen.contains(user.externalId) &&
            user.status != UserStatus::Deactivated)
            decideGone(user, decision);
    }
    decision.plan.newGroups.sort();
    return decision;
}

void DirectoryJudge::load(const QString &provider)
{
    m_provider = provider;
    UserRepository users(m_database);
    UserQuery ofProvider;
    ofProvider.providers = QStringList{provider};
    m_known = users.fetch(users.find(ofProvider));
    for (qsizetype i = 0; i < m_known.size(); ++i)
        m_byExternalId.insert(m_known.at(i).externalId, i);
    const QVector<User> everybody = users.all();
    for (const User &user : everybody)
        m_emails.insert(folding::email(user.email), user.id);
    const QVector<Role> roles = RoleRepository(m_database).all();
    for (const Role &role : roles) {
        m_roles.insert(role.name, role.id);
        m_roleNames.insert(role.id, role.name);
    }
    const QVector<Group> groups = GroupRepository(m_database).all();
    for (const Group &group : groups) {
        m_groups.insert(GroupRepository::foldedName(group.name), group);
        m_groupRoles.insert(group.id, group.role);
    }
}

void DirectoryJudge::decide(const DirectoryPerson &person, DirectoryDecision &decision)
{
    Result<DirectoryStep> step = judge(person, decision);
    if (!step) {
        decision.plan.refused.append({person.name, person.email, step.error().message});
        return;
    }
    takeIn(*step);
    if (!step->before) {
        decision.plan.added.append(person);
    } else if (step->changes.isEmpty()) {
        ++decision.plan.same;
        return;
    } else {
        decision.plan.changed.append({step->before->id, step->before->name, step->changes});
    }
    for (const GroupRef &group : std::as_const(step->after.groups)) {
        const QString folded = GroupRepository::foldedName(group.name);
        if (m_groups.contains(folded))
            continue;
        Group made;
        made.name = group.name;
        m_groups.insert(folded, made);
        decision.plan.newGroups << group.name;
    }
    decision.steps.push_back(*std::move(step));
}

void DirectoryJudge::decideGone(const User &user, DirectoryDecision &decision)
{
    User after = user;
    after.status = UserStatus::Deactivated;
    if (const auto error = forbidden(user, after)) {
        refuse(user, after, *error, decision);
        decision.plan.refused.append({user.name, user.email, error->message});
        return;
    }
    decision.plan.gone.append({user.id, user.name, user.email});
    decision.steps.push_back({user, after, changesBetween(user, after)});
}

void DirectoryJudge::refuse(const std::optional<User> &before, const User &after, const Error &error,
                            DirectoryDecision &decision) const
{
    decision.forbidden.push_back(
        {actionOn(before, after), after.id, before ? before->name : after.name, error});
}

Result<DirectoryStep> DirectoryJudge::judge(const DirectoryPerson &person, DirectoryDecision &decision)
{
    const auto externalId = cleanName(person.externalId);
    if (!externalId)
        return fail(ErrorCode::Invalid, tr("The entry has no usable identity (externalId)."));
    if (m_seen.contains(*externalId))
        return fail(ErrorCode::Invalid, tr("The identity %1 is in the file twice.").arg(*externalId));
    m_seen.insert(*externalId);
    DirectoryStep step;
    const auto known = m_byExternalId.constFind(*externalId);
    if (known != m_byExternalId.cend())
        step.before = m_known.at(*known);
    Result<User> after = wanted(person, step.before);
    if (!after)
        return tl::unexpected<Error>(after.error());
    step.after = *std::move(after);
    step.after.externalId = *externalId;
    if (const auto error = forbidden(step.before, step.after)) {
        refuse(step.before, step.after, *error, decision);
        return tl::unexpected<Error>(*error);
    }
    if (step.before)
        step.changes = changesBetween(*step.before, step.after);
    step.changesGroups = haveDifferentGroups(step.before.value_or(User()), step.after);
    return step;
}

Result<User> DirectoryJudge::wanted(const DirectoryPerson &person, const std::optional<User> &before)
{
    User user = before.value_or(User());
    user.provider = m_provider;
    if (person.active || !before)
        user.status = person.active.value_or(true) ? UserStatus::Active : UserStatus::Deactivated;
    const auto name = cleanName(person.name);
    const auto email = validation::email(person.email);
    const auto labels = zones::cleaned(person.zones.value_or(user.zones));
    const auto role = roleFor(person, before);
    const auto groups = groupsFor(person, before);
    for (const Error *error : {name ? nullptr : &name.error(), email ? nullptr : &email.error(),
                               labels ? nullptr : &labels.error(), role ? nullptr : &role.error(),
                               groups ? nullptr : &groups.error()}) {
        if (error)
            return tl::unexpected<Error>(*error);
    }
    user.name = *name;
    user.email = *email;
    user.zones = *labels;
    user.role = *role;
    user.roleName = m_roleNames.value(*role);
    user.groups = *groups;
    const auto holder = m_emails.constFind(folding::email(user.email));
    if (holder != m_emails.cend() && (!before || *holder != before->id))
        return fail(ErrorCode::AlreadyExists, tr("Somebody else has this e-mail address."));
    return user;
}

Result<RoleId> DirectoryJudge::roleFor(const DirectoryPerson &person, const std::optional<User> &before) const
{
    if (person.role.isEmpty() && before && !before->role.isNull())
        return before->role;
    const RoleId role = person.role.isEmpty() ? m_options.defaultRole : m_roles.value(person.role);
    if (m_roleNames.contains(role))
        return role;
    return fail(ErrorCode::Invalid,
                person.role.isEmpty()
                    ? tr("The entry names no role. Choose a role for new people, then try again.")
                    : tr("There is no role %1 here.").arg(person.role));
}

Result<QVector<GroupRef>> DirectoryJudge::groupsFor(const DirectoryPerson &person,
                                                    const std::optional<User> &before) const
{
    if (!person.groups)
        return before ? before->groups : QVector<GroupRef>();
    QVector<GroupRef> groups;
    QSet<QString> taken;
    for (const QString &text : *person.groups) {
        const auto name = cleanName(text);
        if (!name)
            return tl::unexpected<Error>(name.error());
        const QString folded = GroupRepository::foldedName(*name);
        if (taken.contains(folded))
            continue;
        taken.insert(folded);
        const auto known = m_groups.constFind(folded);
        groups.append(known == m_groups.cend() ? GroupRef{{}, *name} : GroupRef{known->id, known->name});
    }
    sortByName(groups);
    return groups;
}

std::optional<Error> DirectoryJudge::forbidden(const std::optional<User> &before, const User &after)
{
    if (before && before->id == m_actor.id &&
        (after.role != before->role || after.zones != before->zones || after.status != UserStatus::Active))
        return Error{ErrorCode::PermissionDenied,
                     tr("Nobody can change their own role and zones or deactivate themselves."),
                     QStringLiteral("own account")};
    if (before) {
        if (auto error = aboveCeilingOf(*before))
            return error;
    }
    return aboveCeilingOf(after);
}

std::optional<Error> DirectoryJudge::aboveCeilingOf(const User &user)
{
    PermissionSet above = m_ceiling.above(user.role);
    for (const GroupRef &group : user.groups)
        above = above.united(m_ceiling.above(m_groupRoles.value(group.id)));
    if (above.isEmpty())
        return beyondOwnZones(user.zones);
    return Error{
        ErrorCode::RoleCeiling,
        tr("They can or could do what you cannot, for example %1.").arg(above.toList().constFirst())};
}

std::optional<Error> DirectoryJudge::beyondOwnZones(const QStringList &zones) const
{
    if (zones::cover(m_actor.zones, zones))
        return std::nullopt;
    const QString own = zones::toText(m_actor.zones);
    return Error{
        ErrorCode::RoleCeiling,
        zones.isEmpty()
            ? tr("They have no zones, or would have none, and so could act outside of yours, %1.").arg(own)
            : tr("They act, or would act, in %1, but you only in %2.").arg(zones::toText(zones), own),
        QStringLiteral("zone ceiling")};
}

// So that the next entry is judged by what this one leaves.
void DirectoryJudge::takeIn(const DirectoryStep &step)
{
    if (step.before)
        m_emails.remove(folding::email(step.before->email));
    m_emails.insert(folding::email(step.after.email), step.after.id);
}

} // namespace chatelaine
