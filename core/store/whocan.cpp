// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/whocan.h"

#include "store/policyrepository.h"
#include "store/rolerepository.h"
#include "store/userroles.h"

#include <algorithm>

namespace chatelaine {

namespace {

/// A holder, and where they stand among others.
struct Ranked
{
    QString sortName;
    Holder holder;
};

class Search
{
public:
    Search(Database &database, const QString &permission, int limit, Instant now);

    QStringList roles() const { return m_roleNames; }
    void addUsers(Holders &answer);
    void addTokens(Holders &answer);

private:
    QVector<Holder> findUsers();
    QVector<GrantSource> sourcesOf(const UserRoles &user) const;
    QVector<Ranked> serviceAccounts(qsizetype &count);
    QVector<Ranked> personalTokens(qsizetype &count);
    QString works() const;
    QString roleIds() const;
    QString holders() const; ///< a statement that answers their ids

    Database &m_database;
    QString m_permission;
    qsizetype m_limit;
    Instant m_now;
    QHash<RoleId, QString> m_roles; ///< those that hold it, by name
    QStringList m_roleNames;
    QVector<Holder> m_users; ///< all of them
};

Search::Search(Database &database, const QString &permission, int limit, Instant now)
    : m_database(database)
    , m_permission(permission)
    , m_limit(std::max(0, limit))
    , m_now(now)
{
    const QVector<Role> all = RoleRepository(database).all();
    for (const Role &role : all) {
        if (!role.permissions.contains(permission))
            continue;
        m_roles.insert(role.id, role.name);
        m_roleNames << role.name;
    }
    m_users = findUsers();
}

QVector<GrantSource> Search::sourcesOf(const UserRoles &user) const
{
    QVector<GrantSource> sources;
    for (const HeldRole &held : user.held) {
        const auto role = m_roles.constFind(held.role);
        if (role != m_roles.cend())
            sources.append({*role, held.group});
    }
    return sources;
}

QVector<Holder> Search::findUsers()
{
    QVector<Holder> holders;
    const QVector<UserRoles> users = readUserRoles(m_database);
    for (const UserRoles &user : users) {
        if (user.status != UserStatus::Active)
            continue;
        const QVector<GrantSource> sources = sourcesOf(user);
        if (!sources.isEmpty())
            holders.append({user.id, {}, user.name, sources});
    }
    return holders;
}

void Search::addUsers(Holders &answer)
{
    answer.userCount = m_users.size();
    answer.users = m_users.mid(0, m_limit);
}

QString Search::works() const
{
    return QStringLiteral("t.deleted_at IS NULL AND t.disabled = 0 AND (t.expires_at IS NULL OR t.expires_at "
                          "> %1)")
        .arg(toMillis(m_now));
}

QString Search::roleIds() const
{
    QVector<qint64> roles;
    for (auto role = m_roles.cbegin(); role != m_roles.cend(); ++role)
        roles << role.key().value;
    return sqlList(roles);
}

// The same people as in m_users.
QString Search::holders() const
{
    return QStringLiteral("SELECT p.id FROM principals p JOIN users u ON u.principal_id = p.id WHERE "
                          "u.status = 'active' AND p.deleted_at IS NULL AND (p.role_id IN (%1) OR p.id IN "
                          "(SELECT m.principal_id FROM group_members m JOIN groups g ON g.id = m.group_id "
                          "WHERE g.role_id IN (%1)))")
        .arg(roleIds());
}

QVector<Ranked> Search::serviceAccounts(qsizetype &count)
{
    const QString from =
        QStringLiteral("FROM tokens t WHERE %1 AND t.role_id IN (%2)").arg(works(), roleIds());
    count += qsizetype(m_database.integer(QStringLiteral("SELECT COUNT(*) ") + from));
    QVector<Ranked> found;
    Query query(m_database,
                QStringLiteral("SELECT t.id, t.name, t.sort_name, t.role_id %1 ORDER BY t.sort_name, t.id "
                               "LIMIT %2")
                    .arg(from)
                    .arg(m_limit));
    while (query.next())
        found.append({query.text(2),
                      {{},
                       TokenId{query.integer(0)},
                       query.text(1),
                       {GrantSource{m_roles.value(RoleId{query.integer(3)})}}}});
    return found;
}

QVector<Ranked> Search::personalTokens(qsizetype &count)
{
    if (!PolicyRepository(m_database).read().personalTokens)
        return {};
    const QString from =
        QStringLiteral("FROM token_scopes s JOIN tokens t ON t.id = s.token_id WHERE s.permission = ? AND "
                       "t.kind = 'personal' AND %1 AND t.principal_id IN (%2)")
            .arg(works(), holders());
    count += qsizetype(
        Query(m_database, QStringLiteral("SELECT COUNT(*) ") + from, {m_permission}).first().integer(0));
    QHash<qint64, const Holder *> users;
    for (const Holder &user : std::as_const(m_users))
        users.insert(user.user.value, &user);
    QVector<Ranked> found;
    Query query(m_database,
                QStringLiteral("SELECT t.id, t.name, t.sort_name, t.principal_id %1 ORDER BY t.sort_name, "
                               "t.id LIMIT %2")
                    .arg(from)
                    .arg(m_limit),
                {m_permission});
    while (query.next()) {
        if (const Holder *user = users.value(query.integer(3)))
            found.append({query.text(2), {{}, TokenId{query.integer(0)}, query.text(1), user->sources}});
    }
    return found;
}

void Search::addTokens(Holders &answer)
{
    QVector<Ranked> found = serviceAccounts(answer.tokenCount) + personalTokens(answer.tokenCount);
    std::stable_sort(found.begin(), found.end(),
                     [](const Ranked &a, const Ranked &b) { return a.sortName < b.sortName; });
    for (const Ranked &each : found.mid(0, m_limit))
        answer.tokens << each.holder;
}

} // namespace

Holders whoCan(Database &database, const Identity &asker, const QString &permission, int limit, Instant now)
{
    Search search(database, permission, limit, now);
    Holders answer;
    answer.roles = search.roles();
    answer.usersHidden = !asker.permissions.contains(permissions::readUsers);
    answer.tokensHidden = !asker.permissions.contains(permissions::readTokens);
    if (!answer.usersHidden)
        search.addUsers(answer);
    if (!answer.tokensHidden)
        search.addTokens(answer);
    return answer;
}

} // namespace chatelaine
