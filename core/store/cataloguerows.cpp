// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cataloguerows.h"

#include "store/auditlog.h"
#include "store/rolechanges.h"
#include "store/rolerepository.h"
#include "store/storefailure.h"

#include <QCoreApplication>
#include <QFile>

namespace chatelaine::cataloguerows {

namespace {

struct RoleTexts
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::RoleRepository)
};

Catalogue shipped(const QString &name)
{
    QFile file(QStringLiteral(":/catalogues/") + name);
    if (!file.open(QIODevice::ReadOnly))
        throwFailure(ErrorCode::Internal,
                     RoleTexts::tr("This copy of Chatelaine is incomplete. Please install it again."),
                     QStringLiteral("no ") + name);
    Catalogue catalogue = valueOf(parseCatalogue(file.readAll(), name));
    catalogue.roles.clear();
    for (PermissionInfo &info : catalogue.permissions)
        info.catalogue = catalogue.name;
    return catalogue;
}

/// \a catalogue with a note on each permission where it comes from.
Catalogue labelled(Catalogue catalogue)
{
    for (PermissionInfo &info : catalogue.permissions)
        info.catalogue = catalogue.name;
    return catalogue;
}

QVector<PermissionInfo> missingOf(const Catalogue &wanted, const QStringList &present)
{
    const PermissionSet known(present);
    QVector<PermissionInfo> missing;
    for (const PermissionInfo &info : wanted.permissions) {
        if (!known.contains(info.permission))
            missing << info;
    }
    return missing;
}

/// Whoever held everything holds what came along as well: otherwise nobody might be left who does.
QVector<Role> holdersOfEverything(Database &database)
{
    RoleRepository roles(database);
    const PermissionSet everything(roles.permissionNames());
    const QVector<Role> all = roles.all();
    const auto holdsLess = [&](const Role &role) {
        return role.id != all.constFirst().id && !everything.isSubsetOf(role.permissions);
    };
    QVector<Role> holders;
    for (const Role &role : all) {
        if (!holdsLess(role))
            holders << role;
    }
    return holders;
}

void giveAll(WriteTransaction &transaction, RoleId role)
{
    Query(transaction.database(),
          QStringLiteral("INSERT INTO role_permissions (role_id, permission_id) SELECT r.id, p.id FROM roles "
                         "r, permissions p WHERE r.id = ? AND NOT EXISTS (SELECT 1 FROM role_permissions rp "
                         "WHERE rp.role_id = r.id AND rp.permission_id = p.id)"),
          {role.value});
}

/// Nobody did it: a newer program asks for more.
void recordGift(WriteTransaction &transaction, const Role &before, Instant now)
{
    const auto after = RoleRepository(transaction.database()).find(before.id);
    AuditLog::append(transaction, {now,
                                   {},
                                   {},
                                   auditName(AuditAction::RoleUpdated),
                                   AuditOutcome::Done,
                                   {},
                                   before.name,
                                   QStringLiteral("new permissions of the console"),
                                   rolechanges::between(before, *after),
                                   AuditSubject::Role,
                                   before.id.value});
}

void addRoles(WriteTransaction &transaction, const Catalogue &catalogue)
{
    for (const QString &name : catalogue.roles)
        RoleRepository::add(transaction, {{}, name, {}, catalogue.permissionsOf(name), true});
}

} // namespace

Catalogue ownPermissions()
{
    return merged(shipped(QStringLiteral("console.json")), shipped(QStringLiteral("administration.json")));
}

void fill(WriteTransaction &transaction, const Catalogue &catalogue)
{
    if (catalogue.roles.isEmpty())
        throwFailure(
            ErrorCode::Invalid,
            RoleTexts::tr(
                "The catalogue “%1” names no role, so nobody could do anything. Choose another catalogue.")
                .arg(catalogue.name));
    const Catalogue whole = merged(labelled(catalogue), ownPermissions());
    for (const PermissionInfo &info : whole.permissions)
        add(transaction, info);
    addRoles(transaction, whole);
    giveAllToFirstRole(transaction);
}

void complete(Database &database, Instant now)
{
    const Catalogue own = ownPermissions();
    if (missingOf(own, RoleRepository(database).permissionNames()).isEmpty())
        return;
    WriteTransaction transaction(database);
    // Another console may have done it meanwhile.
    const auto missing = missingOf(own, RoleRepository(database).permissionNames());
    if (missing.isEmpty())
        return;
    const QVector<Role> holders = holdersOfEverything(database);
    for (const PermissionInfo &info : missing)
        add(transaction, info);
    for (const Role &role : holders) {
        giveAll(transaction, role.id);
        recordGift(transaction, role, now);
    }
    transaction.commit();
}

void add(WriteTransaction &transaction, const PermissionInfo &info)
{
    Query(transaction.database(),
          QStringLiteral("INSERT INTO permissions (name, heading, description, certain, title, note, "
                         "catalogue, position) VALUES (?, ?, ?, ?, ?, ?, ?, "
                         "(SELECT COALESCE(MAX(position), -1) + 1 FROM permissions))"),
          {info.permission, info.group, info.description, info.certain ? 1 : 0, info.title, info.note,
           info.catalogue});
}

void update(WriteTransaction &transaction, const PermissionInfo &info)
{
    Query(
        transaction.database(),
        QStringLiteral("UPDATE permissions SET heading = ?, description = ?, certain = ?, title = ?, note = "
                       "?, catalogue = ? WHERE name = ?"),
        {info.group, info.description, info.certain ? 1 : 0, info.title, info.note, info.catalogue,
         info.permission});
}

void remove(WriteTransaction &transaction, const QString &permission)
{
    Database &database = transaction.database();
    Query(database,
          QStringLiteral("DELETE FROM role_permissions WHERE permission_id = (SELECT id FROM permissions "
                         "WHERE name = ?)"),
          {permission});
    Query(database, QStringLiteral("DELETE FROM permissions WHERE name = ?"), {permission});
}

void regroup(WriteTransaction &transaction)
{
    Database &database = transaction.database();
    QStringList headings;
    QHash<QString, QVector<qint64>> members;
    Query query(database, QStringLiteral("SELECT id, heading FROM permissions ORDER BY position, id"));
    while (query.next()) {
        QVector<qint64> &group = members[query.text(1)];
        if (group.isEmpty())
            headings << query.text(1);
        group << query.integer(0);
    }
    int position = 0;
    for (const QString &heading : std::as_const(headings)) {
        const QVector<qint64> group = members.value(heading);
        for (const qint64 id : group)
            Query(database, QStringLiteral("UPDATE permissions SET position = ? WHERE id = ?"),
                  {position++, id});
    }
}

void giveAllToFirstRole(WriteTransaction &transaction)
{
    giveAll(transaction, RoleRepository(transaction.database()).all().constFirst().id);
}

} // namespace chatelaine::cataloguerows
