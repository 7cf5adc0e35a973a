// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/administrators.h"

#include "store/rolerepository.h"
#include "store/storefailure.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace chatelaine {

namespace {

struct AdministratorTexts
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::Administrators)
};

/// A federated user cannot sign in here, and somebody whose password was reset may never do so: with only
/// these left, the organisation would be locked out.
const QString canSignIn =
    QStringLiteral("u.status = 'active' AND u.provider = '' AND u.password_hash IS NOT NULL");

QString idsIn(Database &database, const QString &sql)
{
    QVector<qint64> ids;
    Query query(database, sql);
    while (query.next())
        ids << query.integer(0);
    return sqlList(ids);
}

/// The usual case: somebody has one role that holds everything.
bool someRoleIsEnough(Database &database)
{
    const QString roles =
        idsIn(database, QStringLiteral("SELECT role_id FROM role_permissions GROUP BY role_id HAVING "
                                       "COUNT(*) = (SELECT COUNT(*) FROM permissions)"));
    Query holder(database,
                 QStringLiteral("SELECT 1 FROM users u JOIN principals p ON p.id = u.principal_id WHERE %1 "
                                "AND (p.role_id IN (%2) OR EXISTS (SELECT 1 FROM group_members m JOIN groups "
                                "g ON g.id = m.group_id WHERE m.principal_id = p.id AND g.role_id IN (%2))) "
                                "LIMIT 1")
                     .arg(canSignIn, roles));
    return holder.next();
}

using Roles = QVector<RoleId>; ///< sorted

/// Whoever has more than one role, each combination once.
QSet<Roles> combinations(Database &database)
{
    QHash<qint64, QSet<qint64>> byUser;
    Query query(database,
                QStringLiteral("SELECT p.id, p.role_id, g.role_id FROM users u JOIN principals p ON p.id = "
                               "u.principal_id JOIN group_members m ON m.principal_id = p.id JOIN groups g "
                               "ON g.id = m.group_id WHERE g.role_id IS NOT NULL AND ") +
                    canSignIn);
    while (query.next())
        byUser[query.integer(0)] << query.integer(1) << query.integer(2);
    QSet<Roles> found;
    for (const QSet<qint64> &roles : std::as_const(byUser)) {
        Roles sorted;
        for (const qint64 role : roles)
            sorted << RoleId{role};
        std::sort(sorted.begin(), sorted.end());
        found << sorted;
    }
    return found;
}

bool severalRolesAreEnough(Database &database)
{
    RoleRepository roles(database);
    const auto granted = roles.permissionsByRole();
    const auto everything = PermissionSet(roles.permissionNames());
    const QSet<Roles> all = combinations(database);
    return std::any_of(all.cbegin(), all.cend(), [&](const Roles &held) {
        PermissionSet together;
        for (const RoleId role : held)
            together = together.united(granted.value(role));
        return everything.isSubsetOf(together);
    });
}

} // namespace

void requireAdministrator(WriteTransaction &transaction)
{
    Database &database = transaction.database();
    if (someRoleIsEnough(database) || severalRolesAreEnough(database))
        return;
    throwFailure(ErrorCode::LastAdministrator,
                 AdministratorTexts::tr("Afterwards nobody could sign in who may do everything, and nobody "
                                        "could ever give that back. Give "
                                        "somebody else every permission first."));
}

} // namespace chatelaine
