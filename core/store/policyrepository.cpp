// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/policyrepository.h"

namespace chatelaine {

namespace {

const QString columns = QStringLiteral(
    "longest_token_life, never_expires_allowed, default_token_life, default_grace, longest_grace, "
    "clipboard_time, personal_tokens, longest_personal_token_life, idle_lock, version");

QVariant millis(const std::optional<Duration> &length)
{
    return length ? QVariant::fromValue(qint64(length->count())) : QVariant();
}

std::optional<Duration> lengthAt(const Query &query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(Duration(query.integer(column)));
}

} // namespace

PolicyRepository::PolicyRepository(Database &database)
    : m_database(database)
{
}

Policy PolicyRepository::read()
{
    return readFrom(QStringLiteral("main"));
}

Policy PolicyRepository::readFrom(const QString &which)
{
    using std::chrono::duration_cast;
    // With a value, the statement is parsed only once.
    Query query(m_database, QStringLiteral("SELECT %1 FROM %2.policy WHERE id = ?").arg(columns, which), {1});
    query.first();
    Policy policy;
    policy.longestTokenLife = lengthAt(query, 0);
    policy.neverExpiresAllowed = query.flag(1);
    policy.defaultTokenLife = Duration(query.integer(2));
    policy.defaultGrace = Duration(query.integer(3));
    policy.longestGrace = Duration(query.integer(4));
    policy.clipboardTime = duration_cast<std::chrono::seconds>(Duration(query.integer(5)));
    policy.personalTokens = query.flag(6);
    policy.longestPersonalTokenLife = lengthAt(query, 7);
    policy.idleLock.reset();
    if (const auto idle = lengthAt(query, 8))
        policy.idleLock = duration_cast<std::chrono::minutes>(*idle);
    policy.version = query.integer(9);
    return policy;
}

void PolicyRepository::write(WriteTransaction &transaction, const Policy &policy)
{
    Query(transaction.database(), QStringLiteral("DELETE FROM policy"));
    Query(transaction.database(),
          QStringLiteral("INSERT INTO policy (id, %1) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").arg(columns),
          {millis(policy.longestTokenLife), policy.neverExpiresAllowed ? 1 : 0,
           millis(policy.defaultTokenLife), millis(policy.defaultGrace), millis(policy.longestGrace),
           millis(policy.clipboardTime), policy.personalTokens ? 1 : 0,
           millis(policy.longestPersonalTokenLife), millis(policy.idleLock), policy.version});
}

} // namespace chatelaine
