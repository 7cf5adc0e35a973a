// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rolerepository.h"

namespace chatelaine {

namespace {

using Counts = QHash<RoleId, RoleUsage>;

/// Adds what \a sql tells, a role and a number in each row, to \a member.
void count(Database &database, const QString &sql, qsizetype RoleUsage::*member, Counts &counts)
{
    Query query(database, sql);
    while (query.next())
        counts[RoleId{query.integer(0)}].*member = qsizetype(query.integer(1));
}

} // namespace

RoleRepository::RoleRepository(Database &database)
    : m_database(database)
{
}

QVector<Role> RoleRepository::all()
{
    return select(QString(), {}, permissionsByRole());
}

std::optional<Role> RoleRepository::find(RoleId id)
{
    const QVector<Role> roles = select(QStringLiteral("WHERE id = ?"), {id.value}, {{id, permissionsOf(id)}});
    return roles.isEmpty() ? std::nullopt : std::optional(roles.first());
}

QVector<Role> RoleRepository::select(const QString &condition, const QVariantList &values,
                                     const QHash<RoleId, PermissionSet> &granted)
{
    QVector<Role> roles;
    Query query(
        m_database,
        QStringLiteral("SELECT id, name, description, built_in, version FROM roles %1 ORDER BY position, id")
            .arg(condition),
        values);
    while (query.next()) {
        const RoleId id{query.integer(0)};
        roles.append({id, query.text(1), query.text(2), granted.value(id), query.flag(3), query.integer(4)});
    }
    return roles;
}

QHash<RoleId, PermissionSet> RoleRepository::permissionsByRole()
{
    QHash<RoleId, QStringList> names;
    Query query(m_database, QStringLiteral("SELECT rp.role_id, p.name FROM role_permissions rp JOIN "
                                           "permissions p ON p.id = rp.permission_id"));
    while (query.next())
        names[RoleId{query.integer(0)}] << query.text(1);
    QHash<RoleId, PermissionSet> sets;
    for (auto role = names.cbegin(); role != names.cend(); ++role)
        sets.insert(role.key(), PermissionSet(role.value()));
    return sets;
}

// Every act asks for it: one row of many names is read much quicker than many rows of one.
PermissionSet RoleRepository::permissionsOf(RoleId id)
{
    Query query(m_database,
                QStringLiteral("SELECT group_concat(name, ' ') FROM (SELECT p.name FROM role_permissions rp "
                               "JOIN permissions p ON p.id = rp.permission_id WHERE rp.role_id = ? ORDER BY "
                               "p.name)"),
                {id.value});
    return PermissionSet(query.first().text(0).split(u' ', Qt::SkipEmptyParts)); // no name has a blank
}

QVector<PermissionInfo> RoleRepository::permissions()
{
    QHash<QString, QStringList> granted;
    const QVector<Role> roles = all();
    for (const Role &role : roles) {
        for (const QString &permission : role.permissions)
            granted[permission] << role.name;
    }
    QVector<PermissionInfo> infos;
    Query query(m_database, QStringLiteral("SELECT name, heading, description, certain, title, note, "
                                           "catalogue FROM permissions ORDER BY position, id"));
    while (query.next())
        infos.append({query.text(0), query.text(1), query.text(2), granted.value(query.text(0)),
                      query.flag(3), query.text(4), query.text(5), query.text(6)});
    return infos;
}

QStringList RoleRepository::permissionNames()
{
    QStringList names;
    Query query(m_database, QStringLiteral("SELECT name FROM permissions ORDER BY position, id"));
    while (query.next())
        names << query.text(0);
    return names;
}

QHash<RoleId, RoleUsage> RoleRepository::usage()
{
    Counts counts;
    count(
        m_database,
        QStringLiteral("SELECT role_id, COUNT(*) FROM principals WHERE kind = 'user' AND deleted_at IS NULL "
                       "AND role_id IS NOT NULL GROUP BY role_id"),
        &RoleUsage::users, counts);
    count(m_database,
          QStringLiteral("SELECT role_id, COUNT(*) FROM groups WHERE role_id IS NOT NULL GROUP BY role_id"),
          &RoleUsage::groups, counts);
    count(m_database,
          QStringLiteral("SELECT role_id, COUNT(*) FROM tokens WHERE deleted_at IS NULL AND role_id IS NOT "
                         "NULL GROUP BY role_id"),
          &RoleUsage::tokens, counts);
    return counts;
}

RoleId RoleRepository::add(WriteTransaction &transaction, const Role &role)
{
    Query added(transaction.database(),
                QStringLiteral("INSERT INTO roles (name, description, built_in, position) VALUES (?, ?, ?, "
                               "(SELECT COALESCE(MAX(position), -1) + 1 FROM roles)) RETURNING id"),
                {role.name, role.description, role.builtIn ? 1 : 0});
    const RoleId id{added.first().integer(0)};
    setPermissions(transaction, id, role.permissions);
    return id;
}

void RoleRepository::update(WriteTransaction &transaction, const Role &role)
{
    Query(transaction.database(),
          QStringLiteral("UPDATE roles SET name = ?, description = ?, version = version + 1 WHERE id = ?"),
          {role.name, role.description, role.id.value});
    setPermissions(transaction, role.id, role.permissions);
}

void RoleRepository::remove(WriteTransaction &transaction, RoleId id)
{
    Database &database = transaction.database();
    for (const auto *table : {u"tokens", u"principals"})
        Query(database,
              QStringLiteral("UPDATE %1 SET role_id = NULL WHERE role_id = ? AND deleted_at IS NOT NULL")
                  .arg(QStringView(table)),
              {id.value});
    Query(database, QStringLiteral("DELETE FROM role_permissions WHERE role_id = ?"), {id.value});
    Query(database, QStringLiteral("DELETE FROM roles WHERE id = ?"), {id.value});
}

void RoleRepository::setPermissions(WriteTransaction &transaction, RoleId role,
                                    const PermissionSet &permissions)
{
    Database &database = transaction.database();
    Query(database, QStringLiteral("DELETE FROM role_permissions WHERE role_id = ?"), {role.value});
    for (const QString &permission : permissions)
        Query(database,
              QStringLiteral("INSERT INTO role_permissions (role_id, permission_id) SELECT ?, id FROM "
                             "permissions WHERE name = ?"),
              {role.value, permission});
}

} // namespace chatelaine
