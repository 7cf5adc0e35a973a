// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/roleimpact.h"

#include "store/userroles.h"

#include <QSet>

#include <algorithm>

namespace chatelaine {

namespace {

/// What changes for one combination of roles.
struct Difference
{
    PermissionSet gains;
    PermissionSet loses;

    bool isEmpty() const { return gains.isEmpty() && loses.isEmpty(); }
    PermissionSet touched() const { return gains.united(loses); }
    Difference within(const PermissionSet &scopes) const
    {
        return {gains.intersected(scopes), loses.intersected(scopes)};
    }
    bool operator==(const Difference &) const = default;
    friend size_t qHash(const Difference &difference, size_t seed = 0)
    {
        return qHashMulti(seed, difference.gains.toList(), difference.loses.toList());
    }
};

/// A token that is named, and where it stands among others.
struct Named
{
    QString sortName;
    QString name;
};

struct PersonalToken
{
    qint64 user = 0;
    Named named;
    QStringList scopes; ///< among those that come or go
};

struct Gathered
{
    ImpactLine line;
    QVector<Named> tokens;
};

class Impact
{
public:
    Impact(Database &database, const GrantedByRole &before, const GrantedByRole &after);
    RoleImpact gather();

private:
    void addUsers();
    void addUser(const UserRoles &user);
    void addServiceAccounts();
    void addPersonalTokens();
    PermissionSet touched() const;
    QHash<qint64, PersonalToken> personalTokens();
    Gathered &lineOf(const Difference &difference);
    Difference differenceOf(const QVector<RoleId> &roles);

    Database &m_database;
    const GrantedByRole &m_before;
    const GrantedByRole &m_after;
    RoleUnions m_unionsBefore;
    RoleUnions m_unionsAfter;
    QHash<qint64, Difference> m_users; ///< those for whom something changes
    QHash<Difference, Gathered> m_lines;
};

Impact::Impact(Database &database, const GrantedByRole &before, const GrantedByRole &after)
    : m_database(database)
    , m_before(before)
    , m_after(after)
    , m_unionsBefore(before)
    , m_unionsAfter(after)
{
}

RoleImpact Impact::gather()
{
    addUsers();
    addServiceAccounts();
    addPersonalTokens();
    RoleImpact impact;
    for (Gathered &gathered : m_lines) {
        const auto byName = [](const Named &a, const Named &b) { return a.sortName < b.sortName; };
        std::stable_sort(gathered.tokens.begin(), gathered.tokens.end(), byName);
        for (const Named &token : gathered.tokens.mid(0, RoleImpact::namesShown))
            gathered.line.tokenNames << token.name;
        impact.lines << gathered.line;
    }
    // The same every time, whatever the hash says.
    std::sort(impact.lines.begin(), impact.lines.end(), [](const ImpactLine &a, const ImpactLine &b) {
        if (a.users + a.tokens != b.users + b.tokens)
            return a.users + a.tokens > b.users + b.tokens;
        return std::pair(a.gains.toList(), a.loses.toList()) < std::pair(b.gains.toList(), b.loses.toList());
    });
    return impact;
}

Difference Impact::differenceOf(const QVector<RoleId> &roles)
{
    const PermissionSet before = m_unionsBefore.of(roles);
    const PermissionSet after = m_unionsAfter.of(roles);
    return {after.without(before), before.without(after)};
}

Gathered &Impact::lineOf(const Difference &difference)
{
    Gathered &gathered = m_lines[difference];
    gathered.line.gains = difference.gains;
    gathered.line.loses = difference.loses;
    return gathered;
}

void Impact::addUsers()
{
    const QVector<UserRoles> users = readUserRoles(m_database);
    for (const UserRoles &user : users)
        addUser(user);
}

void Impact::addUser(const UserRoles &user)
{
    const Difference difference = differenceOf(user.roles());
    if (difference.isEmpty())
        return;
    m_users.insert(user.id.value, difference); // with those who are not active: their tokens count
    if (user.status == UserStatus::Deactivated)
        return;
    ImpactLine &line = lineOf(difference).line;
    ++line.users;
    if (line.userNames.size() < RoleImpact::namesShown)
        line.userNames << user.name;
}

void Impact::addServiceAccounts()
{
    const QList<RoleId> roles = (QSet<RoleId>(m_before.keyBegin(), m_before.keyEnd()) +
                                 QSet<RoleId>(m_after.keyBegin(), m_after.keyEnd()))
                                    .values();
    for (const RoleId role : roles) {
        const Difference difference = differenceOf({role});
        if (difference.isEmpty())
            continue;
        const QString from = QStringLiteral("FROM tokens WHERE deleted_at IS NULL AND role_id = ?");
        const auto count =
            Query(m_database, QStringLiteral("SELECT COUNT(*) ") + from, {role.value}).first().integer(0);
        if (count == 0)
            continue;
        Gathered &gathered = lineOf(difference);
        gathered.line.tokens += qsizetype(count);
        Query named(m_database,
                    QStringLiteral("SELECT sort_name, name %1 ORDER BY sort_name, id LIMIT %2")
                        .arg(from)
                        .arg(RoleImpact::namesShown),
                    {role.value});
        while (named.next())
            gathered.tokens.append({named.text(0), named.text(1)});
    }
}

PermissionSet Impact::touched() const
{
    PermissionSet all;
    for (const Difference &difference : m_users) {
        if (!difference.touched().isSubsetOf(all))
            all = all.united(difference.touched());
    }
    return all;
}

/// Only those that have chosen a permission that comes or goes for somebody.
QHash<qint64, PersonalToken> Impact::personalTokens()
{
    QHash<qint64, PersonalToken> tokens;
    const PermissionSet wanted = touched();
    for (const QString &permission : wanted) {
        Query query(
            m_database,
            QStringLiteral("SELECT t.id, t.principal_id, t.sort_name, t.name FROM token_scopes s JOIN "
                           "tokens t ON t.id = s.token_id WHERE s.permission = ? AND t.deleted_at IS "
                           "NULL AND t.kind = 'personal'"),
            {permission});
        while (query.next()) {
            PersonalToken &token = tokens[query.integer(0)];
            if (token.scopes.isEmpty())
                token = {query.integer(1), {query.text(2), query.text(3)}, {}};
            token.scopes << permission;
        }
    }
    return tokens;
}

void Impact::addPersonalTokens()
{
    const QHash<qint64, PersonalToken> tokens = personalTokens();
    for (const PersonalToken &token : tokens) {
        const Difference difference = m_users.value(token.user).within(PermissionSet(token.scopes));
        if (difference.isEmpty())
            continue;
        Gathered &gathered = lineOf(difference);
        ++gathered.line.tokens;
        gathered.tokens << token.named;
    }
}

} // namespace

RoleImpact roleImpact(Database &database, const GrantedByRole &before, const GrantedByRole &after)
{
    return Impact(database, before, after).gather();
}

} // namespace chatelaine
