// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/permissionset.h"
#include "store/transaction.h"

#include <QHash>
#include <QVector>

namespace chatelaine {

/// Who may do what, computed from the bare tables by the words of the design alone, with none of the code
/// that the program decides with.
struct Powers
{
    struct Row
    {
        qint64 id = 0;
        qint64 version = 0;
        qint64 owner = 0;  ///< of a token
        bool flag = false; ///< active user, built-in role, personal token
    };

    QHash<qint64, PermissionSet> held;    ///< what users could do, active or not
    QHash<qint64, PermissionSet> users;   ///< what active users may do
    QHash<qint64, PermissionSet> tokens;  ///< what tokens of service accounts may do now
    QHash<qint64, PermissionSet> carried; ///< what tokens of service accounts may do, were they let in
    QHash<qint64, PermissionSet> personal;
    QHash<qint64, PermissionSet> inRoles;
    PermissionSet everything;
    QVector<Row> people;
    QVector<Row> groups;
    QVector<Row> roles;
    QVector<Row> living; ///< tokens that are not deleted
    bool somebodyCanDoAll = false;

    static Powers in(Database &database, Instant now)
    {
        const ReadTransaction transaction(database);
        Powers powers;
        powers.readRows(database);
        powers.readUsers(database);
        powers.readTokens(database, now);
        return powers;
    }

private:
    using Names = QHash<qint64, QStringList>;

    static QHash<qint64, PermissionSet> sets(const Names &names)
    {
        QHash<qint64, PermissionSet> all;
        for (auto each = names.cbegin(); each != names.cend(); ++each)
            all.insert(each.key(), PermissionSet(each.value()));
        return all;
    }
    static Names namesOf(Database &database, const QString &sql)
    {
        Names names;
        Query query(database, sql);
        while (query.next())
            names[query.integer(0)] << query.text(1);
        return names;
    }
    static QVector<Row> rowsOf(Database &database, const QString &sql)
    {
        QVector<Row> rows;
        Query query(database, sql);
        while (query.next())
            rows.append({query.integer(0), query.integer(1), query.integer(2), query.flag(3)});
        return rows;
    }
    void readRows(Database &database)
    {
        people = rowsOf(
            database,
            QStringLiteral("SELECT principal_id, version, status = 'invited', status = 'active' FROM users"));
        groups = rowsOf(database, QStringLiteral("SELECT id, version, 0, 0 FROM groups"));
        roles =
            rowsOf(database, QStringLiteral("SELECT id, version, (SELECT COUNT(*) FROM principals p WHERE "
                                            "p.role_id = r.id AND p.deleted_at IS NULL) + (SELECT COUNT(*) "
                                            "FROM groups g WHERE g.role_id = r.id), built_in FROM roles r"));
        living = rowsOf(database,
                        QStringLiteral("SELECT id, version, owner_id, kind = 'personal' FROM tokens WHERE "
                                       "deleted_at IS NULL"));
        inRoles =
            sets(namesOf(database, QStringLiteral("SELECT rp.role_id, pm.name FROM role_permissions rp JOIN "
                                                  "permissions pm ON pm.id = rp.permission_id")));
        everything =
            PermissionSet(namesOf(database, QStringLiteral("SELECT 0, name FROM permissions")).value(0));
    }
    void readUsers(Database &database)
    {
        held = sets(namesOf(
            database,
            QStringLiteral(
                "SELECT h.user, pm.name FROM (SELECT u.principal_id AS user, p.role_id AS role FROM users "
                "u JOIN principals p ON p.id = u.principal_id UNION SELECT m.principal_id, g.role_id FROM "
                "group_members m JOIN groups g ON g.id = m.group_id) h JOIN role_permissions rp ON "
                "rp.role_id = h.role JOIN permissions pm ON pm.id = rp.permission_id")));
        for (const Row &person : std::as_const(people)) {
            if (!person.flag)
                continue;
            users.insert(person.id, held.value(person.id));
            somebodyCanDoAll = somebodyCanDoAll || held.value(person.id) == everything;
        }
    }
    void readTokens(Database &database, Instant now)
    {
        const QString works =
            QStringLiteral("t.deleted_at IS NULL AND t.disabled = 0 AND (t.expires_at IS NULL OR "
                           "t.expires_at > %1)")
                .arg(toMillis(now));
        tokens = sets(
            namesOf(database, QStringLiteral("SELECT t.id, pm.name FROM tokens t JOIN role_permissions rp "
                                             "ON rp.role_id = t.role_id JOIN permissions pm ON pm.id = "
                                             "rp.permission_id WHERE t.kind <> 'personal' AND ") +
                                  works));
        carried = sets(namesOf(
            database, QStringLiteral("SELECT t.id, pm.name FROM tokens t JOIN role_permissions rp ON "
                                     "rp.role_id = t.role_id JOIN permissions pm ON pm.id = "
                                     "rp.permission_id WHERE t.kind <> 'personal' AND t.deleted_at IS "
                                     "NULL")));
        const QHash<qint64, PermissionSet> scopes = sets(
            namesOf(database, QStringLiteral("SELECT t.id, s.permission FROM tokens t JOIN token_scopes s ON "
                                             "s.token_id = t.id JOIN policy ON policy.personal_tokens = 1 "
                                             "WHERE t.kind = 'personal' AND ") +
                                  works));
        for (const Row &token : std::as_const(living)) {
            if (token.flag)
                personal.insert(token.id, scopes.value(token.id).intersected(users.value(token.owner)));
        }
    }
};

} // namespace chatelaine
