// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/localgroupservice.h"

#include "store/groupoperations.h"
#include "store/grouprepository.h"

namespace chatelaine {

namespace {

Act groupAct(AuditAction action, const QString &permission, GroupId id = {})
{
    return {auditName(action), {permission}, {}, AuditSubject::Group, id.value};
}

} // namespace

LocalGroupService::LocalGroupService(StoreCore &core)
    : m_core(core)
{
}

template <class Operation>
auto LocalGroupService::changeNow(Database &database, const Act &act, Operation operation)
{
    StoreNews news;
    const Group answer =
        m_core.gate.write(database, act, [&](WriteTransaction &transaction, const Identity &actor) {
            GroupOperations operations(transaction, actor, m_core.clock.now());
            const Group group = operation(operations);
            news = operations.news();
            return group;
        });
    m_core.announce(database, news);
    return answer;
}

template <class Operation> Future<Group> LocalGroupService::change(Act act, Operation operation)
{
    return m_core.thread.write([this, act = std::move(act), operation = std::move(operation)](
                                   Database &database) { return changeNow(database, act, operation); });
}

Future<QVector<Group>> LocalGroupService::groups()
{
    return m_core.thread.read([this](Database &database) {
        const Act act{QStringLiteral("GroupsRead"), {permissions::readGroups}, {}};
        return m_core.gate.read(database, act, [&](const ReadTransaction &, const Identity &) {
            return GroupRepository(database).all();
        });
    });
}

Future<Group> LocalGroupService::create(const GroupDraft &draft)
{
    return change(groupAct(AuditAction::GroupCreated, permissions::createGroup),
                  [draft](GroupOperations &operations) { return operations.create(draft); });
}

Future<Group> LocalGroupService::update(GroupId id, qint64 base, const GroupDraft &draft)
{
    return change(groupAct(AuditAction::GroupUpdated, permissions::updateGroup, id),
                  [=](GroupOperations &operations) { return operations.update(id, base, draft); });
}

Future<Group> LocalGroupService::changeMembers(GroupId id, const QVector<PrincipalId> &add,
                                               const QVector<PrincipalId> &remove)
{
    return change(groupAct(AuditAction::GroupMembersChanged, permissions::updateGroupMembers, id),
                  [=](GroupOperations &operations) { return operations.changeMembers(id, add, remove); });
}

Future<void> LocalGroupService::remove(GroupId id, qint64 base)
{
    return m_core.thread.write([=, this](Database &database) {
        changeNow(database, groupAct(AuditAction::GroupDeleted, permissions::deleteGroup, id),
                  [=](GroupOperations &operations) { return operations.remove(id, base); });
    });
}

} // namespace chatelaine
