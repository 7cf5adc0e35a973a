// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rolerepository.h"

#include "store/storefailure.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

namespace chatelaine {

namespace {

struct RoleTexts
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::RoleRepository)
};

/// What the console asks for and no organisation's catalogue names.
QVector<PermissionInfo> ownPermissions()
{
    const QString name = QStringLiteral("console.json");
    QFile file(QStringLiteral(":/catalogues/") + name);
    if (!file.open(QIODevice::ReadOnly))
        throwFailure(ErrorCode::Internal,
                     RoleTexts::tr("This copy of Chatelaine is incomplete. Please install it again."),
                     QStringLiteral("no console.json"));
    return valueOf(parseCatalogue(file.readAll(), name)).permissions;
}

QVector<PermissionInfo> withOwnPermissions(QVector<PermissionInfo> infos)
{
    QSet<QString> known;
    for (const PermissionInfo &info : infos)
        known << info.permission;
    for (const PermissionInfo &own : ownPermissions()) {
        if (!known.contains(own.permission))
            infos << own;
    }
    return infos;
}

QHash<QString, qint64> addRoles(WriteTransaction &transaction, const QStringList &names)
{
    QHash<QString, qint64> ids;
    for (const QString &name : names) {
        Query added(
            transaction.database(),
            QStringLiteral(
                "INSERT INTO roles (name, description, built_in, position) VALUES (?, ?, 1, ?) RETURNING id"),
            {name, QString(), ids.size()});
        ids.insert(name, added.first().integer(0));
    }
    return ids;
}

void addPermission(WriteTransaction &transaction, const PermissionInfo &info, qsizetype position,
                   const QHash<QString, qint64> &roles)
{
    Query added(transaction.database(),
                QStringLiteral("INSERT INTO permissions (name, heading, description, certain, position) "
                               "VALUES (?, ?, ?, ?, ?) RETURNING id"),
                {info.permission, info.group, info.description, info.certain ? 1 : 0, position});
    const qint64 id = added.first().integer(0);
    for (auto role = roles.cbegin(); role != roles.cend(); ++role) {
        if (info.grantedTo.contains(role.key()))
            Query(transaction.database(),
                  QStringLiteral("INSERT INTO role_permissions (role_id, permission_id) VALUES (?, ?)"),
                  {role.value(), id});
    }
}

} // namespace

RoleRepository::RoleRepository(Database &database)
    : m_database(database)
{
}

QVector<Role> RoleRepository::all()
{
    return select(QString(), {});
}

std::optional<Role> RoleRepository::find(RoleId id)
{
    const QVector<Role> roles = select(QStringLiteral("WHERE id = ?"), {id.value});
    return roles.isEmpty() ? std::nullopt : std::optional(roles.first());
}

QVector<Role> RoleRepository::select(const QString &condition, const QVariantList &values)
{
    const auto granted = permissionsByRole();
    QVector<Role> roles;
    Query query(m_database,
                QStringLiteral("SELECT id, name, description, built_in FROM roles %1 ORDER BY position, id")
                    .arg(condition),
                values);
    while (query.next()) {
        const RoleId id{query.integer(0)};
        roles.append({id, query.text(1), query.text(2), granted.value(id), query.flag(3)});
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

PermissionSet RoleRepository::permissionsOf(RoleId id)
{
    QStringList names;
    Query query(m_database,
                QStringLiteral("SELECT p.name FROM role_permissions rp JOIN permissions p ON p.id = "
                               "rp.permission_id WHERE rp.role_id = ?"),
                {id.value});
    while (query.next())
        names << query.text(0);
    return PermissionSet(names);
}

QVector<PermissionInfo> RoleRepository::permissions()
{
    QHash<QString, QStringList> granted;
    for (const Role &role : all()) {
        for (const QString &permission : role.permissions)
            granted[permission] << role.name;
    }
    QVector<PermissionInfo> infos;
    Query query(
        m_database,
        QStringLiteral("SELECT name, heading, description, certain FROM permissions ORDER BY position"));
    while (query.next())
        infos.append(
            {query.text(0), query.text(1), query.text(2), granted.value(query.text(0)), query.flag(3)});
    return infos;
}

QStringList RoleRepository::permissionNames()
{
    QStringList names;
    Query query(m_database, QStringLiteral("SELECT name FROM permissions ORDER BY position"));
    while (query.next())
        names << query.text(0);
    return names;
}

void RoleRepository::fill(WriteTransaction &transaction, const Catalogue &catalogue)
{
    if (catalogue.roles.isEmpty())
        throwFailure(
            ErrorCode::Invalid,
            RoleTexts::tr(
                "The catalogue “%1” names no role, so nobody could do anything. Choose another catalogue.")
                .arg(catalogue.name));
    const auto roles = addRoles(transaction, catalogue.roles);
    const QString mostPowerful = catalogue.roles.first();
    qsizetype position = 0;
    QVector<PermissionInfo> infos = withOwnPermissions(catalogue.permissions);
    for (PermissionInfo &info : infos) {
        info.grantedTo << mostPowerful;
        addPermission(transaction, info, position++, roles);
    }
}

} // namespace chatelaine
