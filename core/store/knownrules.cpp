// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/knownrules.h"

#include "store/policyrepository.h"
#include "store/rolerepository.h"
#include "store/userrepository.h"

namespace chatelaine {

namespace {

constexpr qsizetype mostKept = 1000;

/// What \a memo has for \a key, or what \a read finds. Nobody who is not there is kept.
template <class Key, class Value, class Read>
std::optional<Value> remembered(QHash<Key, Value> &memo, Key key, Read read)
{
    if (const auto known = memo.constFind(key); known != memo.cend())
        return *known;
    std::optional<Value> found = read();
    if (!found)
        return std::nullopt;
    if (memo.size() >= mostKept)
        memo.clear();
    return *memo.insert(key, *std::move(found));
}

} // namespace

KnownRules::KnownRules(Database &database)
    : m_database(database)
    , m_memo(database.rules())
{
    if (m_memo.checkedAt == database.turns())
        return;
    // With a value, the statement is parsed only once.
    Query query(database, QStringLiteral("SELECT stamp FROM rules_stamp WHERE id = ?"), {1});
    const qint64 stamp = query.first().integer(0);
    if (m_memo.stamp != stamp)
        m_memo = {};
    m_memo.stamp = stamp;
    m_memo.checkedAt = database.turns();
}

std::optional<Account> KnownRules::account(PrincipalId id)
{
    return remembered(m_memo.accounts, id, [this, id]() -> std::optional<Account> {
        UserRepository users(m_database);
        auto identity = users.activeIdentity(id);
        if (!identity)
            return std::nullopt;
        return Account{*std::move(identity), users.credentialVersion(id).value_or(0)};
    });
}

std::optional<User> KnownRules::user(PrincipalId id)
{
    return remembered(m_memo.users, id, [this, id] {
        auto user = UserRepository(m_database).find(id);
        if (user) {
            user->createdAt = {};
            user->lastSignInAt.reset();
            user->codeExpiresAt.reset();
            user->version = 0;
        }
        return user;
    });
}

std::optional<Role> KnownRules::role(RoleId id)
{
    return remembered(m_memo.roles, id, [this, id] { return RoleRepository(m_database).find(id); });
}

const Policy &KnownRules::policy()
{
    if (!m_memo.policy)
        m_memo.policy = PolicyRepository(m_database).read();
    return *m_memo.policy;
}

} // namespace chatelaine
