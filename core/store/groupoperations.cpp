// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/groupoperations.h"

#include "domain/tokendraft.h"
#include "store/administrators.h"
#include "store/grouprepository.h"
#include "store/peoplechanges.h"
#include "store/storefailure.h"
#include "store/userrepository.h"

#include <QSet>

namespace chatelaine {

GroupOperations::GroupOperations(WriteTransaction &transaction, const Identity &actor, Instant now)
    : m_transaction(transaction)
    , m_database(transaction.database())
    , m_actor(actor)
    , m_now(now)
    , m_ceiling(m_database, actor)
{
}

Group GroupOperations::create(const GroupDraft &draft)
{
    const Group wanted = applied(draft, Group());
    const GroupId id =
        GroupRepository::add(m_transaction, {wanted.name, wanted.description, wanted.role}, m_now);
    const Group after = load(id);
    record(AuditAction::GroupCreated, after, peoplechanges::ofNew(after));
    return after;
}

Group GroupOperations::update(GroupId id, qint64 base, const GroupDraft &draft)
{
    const Group before = loadForEdit(id, base);
    const Group wanted = applied(draft, before);
    if (wanted == before)
        return before;
    GroupRepository::update(m_transaction, wanted);
    requireAdministrator(m_transaction);
    const Group after = load(id);
    record(AuditAction::GroupUpdated, after, peoplechanges::between(before, after));
    m_news.users = GroupRepository(m_database).members(id);
    return after;
}

Group GroupOperations::changeMembers(GroupId id, const QVector<PrincipalId> &add,
                                     const QVector<PrincipalId> &remove)
{
    const Group before = load(id);
    const QStringList removed = forEach(remove, true, id, &GroupRepository::removeMember);
    const QStringList added = forEach(add, false, id, &GroupRepository::addMember);
    if (removed.isEmpty() && added.isEmpty())
        return before;
    // Whoever confirms to change or delete the group has seen who is in it.
    GroupRepository::noteMembersChanged(m_transaction, id);
    requireAdministrator(m_transaction);
    const Group after = load(id);
    record(AuditAction::GroupMembersChanged, after, peoplechanges::ofMembers(removed, added));
    return after;
}

Group GroupOperations::remove(GroupId id, qint64 base)
{
    const Group before = loadForEdit(id, base);
    m_news.users = GroupRepository(m_database).members(id);
    GroupRepository::remove(m_transaction, id);
    requireAdministrator(m_transaction);
    record(AuditAction::GroupDeleted, before, peoplechanges::ofGone(before));
    return before;
}

Group GroupOperations::load(GroupId id)
{
    const auto group = GroupRepository(m_database).find(id);
    if (!group)
        throwFailure(ErrorCode::NotFound, tr("This group does not exist any more. Refresh the list."));
    m_ceiling.checkGroup(*group);
    return *group;
}

Group GroupOperations::loadForEdit(GroupId id, qint64 base)
{
    const Group group = load(id);
    if (group.version != base)
        throwFailure(ErrorCode::Conflict,
                     tr("“%1” was changed by someone else since you opened it. Look at the new values, then "
                        "decide again.")
                         .arg(group.name),
                     QStringLiteral("based on version %1, stored is %2").arg(base).arg(group.version));
    return group;
}

Group GroupOperations::applied(const GroupDraft &draft, const Group &before)
{
    Group group = before;
    if (draft.name != before.name || before.id.isNull())
        group.name =
            freeName(valueOf(validation::displayName(draft.name, QStringLiteral("name"))), before.id);
    if (draft.description != before.description)
        group.description = valueOf(validation::description(draft.description));
    if (draft.role != before.role) {
        if (!draft.role.isNull())
            m_ceiling.checkRole(draft.role);
        group.role = draft.role;
    }
    return group;
}

QString GroupOperations::freeName(const QString &name, GroupId except)
{
    const auto holder = GroupRepository(m_database).idOf(name);
    if (holder && *holder != except)
        throwFailure(ErrorCode::AlreadyExists,
                     tr("There is a group “%1” already. Choose another name.").arg(name), {},
                     QStringLiteral("name"));
    return name;
}

template <class Change>
QStringList GroupOperations::forEach(const QVector<PrincipalId> &users, bool whoAreMembers, GroupId id,
                                     Change change)
{
    const QVector<PrincipalId> list = GroupRepository(m_database).members(id);
    QSet<PrincipalId> members(list.cbegin(), list.cend());
    QStringList names;
    for (const User &user : UserRepository(m_database).fetch(users)) {
        if (members.contains(user.id) != whoAreMembers)
            continue;
        change(m_transaction, id, user.id);
        if (whoAreMembers)
            members.remove(user.id);
        else
            members.insert(user.id);
        names << user.name;
        m_news.users << user.id;
    }
    return names;
}

void GroupOperations::record(AuditAction action, const Group &group, const QVector<AuditChange> &changes)
{
    AuditLog::append(m_transaction, {m_now,
                                     m_actor.id,
                                     m_actor.name,
                                     auditName(action),
                                     AuditOutcome::Done,
                                     {},
                                     group.name,
                                     {},
                                     changes,
                                     AuditSubject::Group,
                                     group.id.value});
    m_news.groups = true;
    m_news.roles = true; // they tell how many hold them
}

} // namespace chatelaine
