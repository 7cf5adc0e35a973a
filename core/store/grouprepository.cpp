// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/grouprepository.h"

#include "store/folding.h"

namespace chatelaine {

GroupRepository::GroupRepository(Database &database)
    : m_database(database)
{
}

QVector<Group> GroupRepository::all()
{
    return select({}, {});
}

std::optional<Group> GroupRepository::find(GroupId id)
{
    const QVector<Group> groups = select(QStringLiteral("WHERE g.id = ?"), {id.value});
    return groups.isEmpty() ? std::nullopt : std::optional(groups.first());
}

QVector<Group> GroupRepository::select(const QString &condition, const QVariantList &values)
{
    QVector<Group> groups;
    Query query(m_database,
                QStringLiteral("SELECT g.id, g.name, g.description, g.role_id, r.name, (SELECT COUNT(*) FROM "
                               "group_members m WHERE m.group_id = g.id), g.version FROM groups g LEFT JOIN "
                               "roles r ON r.id = g.role_id %1 ORDER BY g.sort_name, g.id")
                    .arg(condition),
                values);
    while (query.next())
        groups.append({GroupId{query.integer(0)}, query.text(1), query.text(2), RoleId{query.integer(3)},
                       query.text(4), qsizetype(query.integer(5)), query.integer(6)});
    return groups;
}

std::optional<GroupId> GroupRepository::idOf(const QString &name)
{
    Query query(m_database, QStringLiteral("SELECT id FROM groups WHERE folded_name = ?"),
                {foldedName(name)});
    return query.next() ? std::optional(GroupId{query.integer(0)}) : std::nullopt;
}

QVector<PrincipalId> GroupRepository::members(GroupId id)
{
    QVector<PrincipalId> ids;
    Query query(m_database, QStringLiteral("SELECT principal_id FROM group_members WHERE group_id = ?"),
                {id.value});
    while (query.next())
        ids << PrincipalId{query.integer(0)};
    return ids;
}

QString GroupRepository::foldedName(const QString &name)
{
    return folding::forSearch(name);
}

GroupId GroupRepository::add(WriteTransaction &transaction, const GroupDraft &group, Instant at)
{
    Query added(transaction.database(),
                QStringLiteral("INSERT INTO groups (name, folded_name, sort_name, description, role_id, "
                               "created_at) VALUES (?, ?, ?, ?, ?, ?) RETURNING id"),
                {group.name, foldedName(group.name), folding::forSort(group.name), group.description,
                 toSql(group.role), toSql(at)});
    return GroupId{added.first().integer(0)};
}

void GroupRepository::update(WriteTransaction &transaction, const Group &group)
{
    Query(
        transaction.database(),
        QStringLiteral("UPDATE groups SET name = ?, folded_name = ?, sort_name = ?, description = ?, role_id "
                       "= ?, version = version + 1 WHERE id = ?"),
        {group.name, foldedName(group.name), folding::forSort(group.name), group.description,
         toSql(group.role), group.id.value});
}

void GroupRepository::addMember(WriteTransaction &transaction, GroupId id, PrincipalId member)
{
    Query(transaction.database(),
          QStringLiteral("INSERT INTO group_members (group_id, principal_id) VALUES (?, ?)"),
          {id.value, member.value});
}

void GroupRepository::removeMember(WriteTransaction &transaction, GroupId id, PrincipalId member)
{
    Query(transaction.database(),
          QStringLiteral("DELETE FROM group_members WHERE group_id = ? AND principal_id = ?"),
          {id.value, member.value});
}

void GroupRepository::noteMembersChanged(WriteTransaction &transaction, GroupId id)
{
    Query(transaction.database(), QStringLiteral("UPDATE groups SET version = version + 1 WHERE id = ?"),
          {id.value});
}

void GroupRepository::remove(WriteTransaction &transaction, GroupId id)
{
    Query(transaction.database(), QStringLiteral("DELETE FROM group_members WHERE group_id = ?"), {id.value});
    Query(transaction.database(), QStringLiteral("DELETE FROM groups WHERE id = ?"), {id.value});
}

} // namespace chatelaine
